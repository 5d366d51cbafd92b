import type {
  Basis,
  ChangeKind,
  Correspondence,
  LevelCount,
  LevelTally,
  PlanIndex,
} from '../../model/index.js';
import {
  caveatsOf,
  COMMON,
  levelCount,
  levelView,
  say,
  spanView,
  type Footnotes,
} from '../../wording/index.js';
import { nameOf, numberOf, type Comparison, type Edition, type Point } from './comparison.view.js';
import { isCalledNew } from './rows.view.js';

export interface PlanNameView {
  readonly mark: string;
  readonly title: string;
  readonly period?: string;
}

export interface PointView {
  readonly number: string;
  readonly title: string;
  readonly reason: string;
  readonly isReasonMissing: boolean;
  readonly goTo: string;
  readonly targets: readonly TargetView[];
  readonly remarks: readonly string[];
  readonly markers: readonly string[];
}

/** A row that a point speaks of. */
export interface TargetView {
  readonly key: string;
  readonly label: string;
}

export interface PointsView {
  readonly heading: string;
  readonly count: string;
  readonly order: string;
  readonly points: readonly PointView[];
}

export const planName = ({ index, reader }: Edition, mark: string): PlanNameView => {
  const period = index.plan.period && spanView(index.plan.period, reader);
  const inferred = period?.inferred === undefined ? '' : COMMON[reader.language].inBrackets(period.inferred);
  return {
    mark,
    title: say(index.plan.title, reader),
    ...(period && { period: `${period.text}${inferred}` }),
  };
};

/* ---- The counts in words ---- */

/** One sentence or two for each level, with the denominators, from the top down. */
export function levelSentences(comparison: Comparison): string[] {
  const { diff, words } = comparison;
  const sentences = diff.levels.map((tally) => levelSentence(tally, comparison));
  return diff.correspondences.length > 0 ? sentences : [words.noneFound, ...sentences];
}

function levelSentence(tally: LevelTally, comparison: Comparison): string {
  const { older, newer } = tally;
  const { words } = comparison;
  const joint = comparison.newer.reader.language === 'en' ? ' ' : '';
  if (!older || !newer) {
    const [edition, count] = older ? [comparison.older, older] : [comparison.newer, newer];
    if (!count) return '';
    const name = levelNames(edition, count);
    return (older ? words.onlyOlderLevel : words.onlyNewerLevel)(name, numberOf(count.total, comparison));
  }
  const [left, right] = [levelNames(comparison.older, older), levelNames(comparison.newer, newer)];
  const [olderTotal, newerTotal] = [numberOf(older.total, comparison), numberOf(newer.total, comparison)];
  const head =
    left === right
      ? words.counts(right, olderTotal, newerTotal)
      : words.countsApart(levelCounts(comparison.older, older), levelCounts(comparison.newer, newer));
  const added = addedPart(tally, newer, comparison);
  return [
    head,
    words.ofOlder(olderTotal, olderParts(older, newer, comparison)),
    added === undefined ? '' : words.ofNewer(newerTotal, [added]),
  ]
    .filter((one) => one !== '')
    .join(joint);
}

const ORDER: readonly ChangeKind[] = ['kept', 'renamed', 'title-pending', 'moved', 'merged', 'split'];

function olderParts(older: LevelCount, newer: LevelCount, comparison: Comparison): string[] {
  const { words } = comparison;
  const parts = ORDER.filter((kind) => older.kinds[kind] > 0).map((kind) => {
    const part = words.part(words.kind[kind], numberOf(older.kinds[kind], comparison));
    const into = newer.kinds[kind];
    return (kind === 'merged' || kind === 'split') && into > 0
      ? words.intoNewer(part, numberOf(into, comparison))
      : part;
  });
  const alone = words.part(words.kind['only-older'], numberOf(older.kinds.alone, comparison));
  return older.kinds.alone > 0 ? [...parts, alone] : parts;
}

function addedPart({ role }: LevelTally, newer: LevelCount, comparison: Comparison): string | undefined {
  if (newer.kinds.alone === 0) return undefined;
  const { words, diff } = comparison;
  const { index } = comparison.newer;
  const part = words.part(words.kind['only-newer'], numberOf(newer.kinds.alone, comparison));
  const said = diff.added.filter(
    (lone) => index.levelOf(lone.item)?.role === role && isCalledNew(lone, comparison),
  ).length;
  return said > 0 ? words.saidByCity(part, numberOf(said, comparison)) : part;
}

const usesOf = (index: PlanIndex, { levels }: LevelCount) =>
  index.levels.flatMap((use, place) => (levels.includes(use.level.id) ? [{ use, place }] : []));

const levelNames = ({ index, reader }: Edition, count: LevelCount): string =>
  usesOf(index, count)
    .map(({ use, place }) => levelView(use, place + 1, reader).name)
    .join(COMMON[reader.language].joint);

const levelCounts = ({ index, reader }: Edition, count: LevelCount): string => {
  const [first, ...more] = usesOf(index, count);
  return first && more.length === 0
    ? levelCount(first.use, count.total, reader)
    : levelNames({ index, reader }, count);
};

const BASES: readonly Basis[] = ['stated', 'id', 'equal-title', 'inferred', 'similar-title'];

/** On what the correspondences rest, counted by the strongest of each. */
export function basesSentence(comparison: Comparison): string | undefined {
  const { diff, words } = comparison;
  if (diff.correspondences.length === 0) return undefined;
  const parts = BASES.flatMap((basis) => {
    const all = diff.correspondences.filter((one) => one.basis === basis);
    if (all.length === 0) return [];
    const part = words.part(words.basisName[basis], numberOf(all.length, comparison));
    return [basis === 'stated' && all.some((one) => !isNamed(one, comparison)) ? words.readIn(part) : part];
  });
  return words.bases(numberOf(diff.correspondences.length, comparison), parts);
}

/** Whether the city's own words name the items that they are taken to speak of. */
const isNamed = ({ statements }: Correspondence, { points }: Comparison): boolean =>
  points.some(
    ({ change: { basis }, stated }) =>
      basis === 'stated' &&
      statements.some(({ change, by, partly }) => !partly && by === stated.by && change === stated.change),
  );

/* ---- The city's points ---- */

export function pointsView(comparison: Comparison, notes: Footnotes): PointsView {
  const { words, points } = comparison;
  return {
    heading: words.points,
    count: words.pointsCount(numberOf(points.length, comparison)),
    order: points.length > 0 ? words.pointsOrder : words.noPoints,
    points: points.map((point) => pointView(point, comparison, notes)),
  };
}

function pointView(point: Point, comparison: Comparison, notes: Footnotes): PointView {
  const { change, stated, edition, number } = point;
  const { words } = comparison;
  const { reason = null } = change;
  return {
    number,
    title: say(change.title, edition.reader),
    reason: reason === null ? words.noReason : words.reason(say(reason, edition.reader)),
    isReasonMissing: reason === null,
    goTo: words.goTo,
    targets: targetsOf(point, comparison),
    remarks: [
      stated.use === 'followed' ? '' : words.pointUse[stated.use],
      stated.unknown.length > 0
        ? words.unknownItems(stated.unknown.join(COMMON[edition.reader.language].listJoint))
        : '',
    ].filter((one) => one !== ''),
    markers: notes.add(caveatsOf(change, edition.reader)),
  };
}

/** The rows of the newer items; of an older one only where it has a row of its own. */
function targetsOf({ stated }: Point, comparison: Comparison): TargetView[] {
  const { diff, newer, older, words } = comparison;
  const lone = new Set(diff.noCounterpart.map(({ item }) => item));
  const partly = stated.by === 'newer' ? stated.partly : [];
  return [
    ...stated.newer.map((id) => ({ key: `n-${id}`, label: nameOf(newer, id) ?? id })),
    ...partly.map((id) => ({ key: `n-${id}`, label: words.toEntryPartly(nameOf(newer, id) ?? id) })),
    ...stated.older
      .filter((id) => lone.has(id))
      .map((id) => ({ key: `o-${id}`, label: nameOf(older, id) ?? id })),
  ];
}
