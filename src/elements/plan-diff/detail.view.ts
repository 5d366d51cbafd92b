import { formatNumber } from '../../locale/index.js';
import {
  wordingChange,
  type Citation,
  type Correspondence,
  type LoneItem,
  type WordingPart,
} from '../../model/index.js';
import type { Change, Confidence, Item } from '../../schema/index.js';
import { COMMON, say, titleOf, type Reader } from '../../wording/index.js';
import {
  levelNameOf,
  nameOf,
  numberOf,
  placeOf,
  type Comparison,
  type Edition,
  type Point,
} from './comparison.view.js';
import { isCalledNew, pointsOn, type RowView } from './rows.view.js';

/** What opens under a row: how the words differ, what the city says, how sure the correspondence is. */
export interface DetailView {
  readonly wording?: {
    readonly heading: string;
    readonly by: string;
    readonly pairs: readonly WordingView[];
  };
  readonly says: readonly SaidView[];
  readonly saysHeading: string;
  readonly sureness: { readonly heading: string; readonly texts: readonly string[] };
  readonly places: { readonly heading: string; readonly entries: readonly PlaceView[] };
  readonly select?: { readonly id: string; readonly label: string };
}

export interface WordingView {
  readonly older: LineView;
  readonly newer: LineView;
  /** The difference for those who cannot see strokes and lines. */
  readonly summary: string;
  readonly remark?: string;
}

export interface LineView {
  readonly mark: string;
  readonly parts: readonly WordingPart[];
}

export interface SaidView {
  readonly name: string;
  readonly quote: string;
  readonly reason: string;
  readonly remarks: readonly string[];
}

export interface PlaceView {
  readonly mark: string;
  readonly text: string;
}

/** @returns `undefined` for a row that is not of this comparison. */
export function detailOf(row: RowView, comparison: Comparison): DetailView | undefined {
  const { words, diff, newer, older } = comparison;
  const item = newer.index.items.get(row.newerId ?? '');
  const oldItem = older.index.items.get(row.olderId ?? '');
  if (item) {
    const origins = comparison.correspondencesTo.get(item.id) ?? [];
    const lone = diff.added.find((one) => one.item === item.id);
    const statements = [...origins.flatMap((one) => one.statements), ...(lone?.statements ?? [])];
    const pairs = origins.flatMap((one) => wordingOf(one, item, comparison));
    return {
      ...(pairs.length > 0 && { wording: { heading: words.wording, by: words.computed, pairs } }),
      ...said(pointsOn(statements, comparison), comparison),
      sureness: {
        heading: words.sureness,
        texts: lone
          ? loneTexts(lone, 'newer', comparison)
          : [...new Set(origins.flatMap((one) => sureness(one, comparison)))],
      },
      places: places([...origins.map(({ from }) => older.index.items.get(from))], item, comparison),
      select: { id: item.id, label: words.select },
    };
  }
  const lone = oldItem && diff.noCounterpart.find((one) => one.item === oldItem.id);
  if (!lone) return undefined;
  return {
    ...said(pointsOn(lone.statements, comparison), comparison),
    sureness: { heading: words.sureness, texts: loneTexts(lone, 'older', comparison) },
    places: places([oldItem], undefined, comparison),
  };
}

/* ---- Wording ---- */

function wordingOf({ from }: Correspondence, item: Item, comparison: Comparison): WordingView[] {
  const { older, newer, words } = comparison;
  const origin = older.index.items.get(from);
  const [left, right] = [plainTitle(origin, older), plainTitle(item, newer)];
  if (left === undefined || right === undefined || left === right) return [];
  const parts = wordingChange(left, right, newer.reader.planLanguage);
  const isNew = !parts.some(({ kind }) => kind === 'kept');
  const joined = (kind: WordingPart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ text }) => COMMON[newer.reader.language].quoted(text))
      .join(COMMON[newer.reader.language].listJoint);
  const [removed, added] = [joined('removed'), joined('added')];
  const summary = `${removed === '' ? '' : words.removedWords(removed)}${added === '' ? '' : words.addedWords(added)}`;
  const kept = (text: string): readonly WordingPart[] => [{ kind: 'kept', text }];
  return [
    {
      older: {
        mark: words.oldMark,
        parts: isNew ? kept(left) : parts.filter(({ kind }) => kind !== 'added'),
      },
      newer: {
        mark: words.newMark,
        parts: isNew ? kept(right) : parts.filter(({ kind }) => kind !== 'removed'),
      },
      // Nothing is marked where nothing is common, so there is nothing to be told in other words.
      summary: isNew ? '' : summary,
      ...(isNew && { remark: words.littleInCommon }),
    },
  ];
}

const plainTitle = (item: Item | undefined, { reader }: Edition): string | undefined =>
  item === undefined || item.title === null ? undefined : say(item.title, reader);

/* ---- The city's words ---- */

function said(points: readonly Point[], comparison: Comparison) {
  const { words } = comparison;
  return {
    saysHeading: words.says,
    says: points.map(({ change, number, edition }): SaidView => {
      const { quoted } = COMMON[edition.reader.language];
      const { reason } = change;
      return {
        name: words.pointNumber(number),
        quote: quoted(say(change.title, edition.reader)),
        reason:
          reason === null || reason === undefined
            ? words.noReason
            : words.reason(quoted(say(reason, edition.reader))),
        remarks:
          change.levelPrinted === undefined
            ? []
            : [words.levelPrinted(say(change.levelPrinted, edition.reader))],
      };
    }),
  };
}

/* ---- How sure ---- */

function sureness(one: Correspondence, comparison: Comparison): string[] {
  const { words } = comparison;
  const open = openTitle(one, comparison);
  return [
    words.by[one.basis],
    ...statedTexts(one, comparison),
    ...readingTexts(one, comparison),
    ...(one.basis === 'similar-title' ? likenessTexts(one, comparison) : []),
    ...(open === undefined ? [] : [words.pending[open]]),
    ...moveTexts(one, comparison),
    ...markTexts(one, comparison),
  ];
}

/** Whether the city's words name the items, or who read them so. */
const statedTexts = ({ basis, statements }: Correspondence, comparison: Comparison): string[] =>
  basis === 'stated' ? namedTexts(statements, comparison) : [];

function namedTexts(citations: readonly Citation[], comparison: Comparison): string[] {
  const { words, points } = comparison;
  const { confidence } = COMMON[comparison.newer.reader.language];
  const texts = points
    .filter(({ stated }) =>
      citations.some(({ change, by, partly }) => !partly && by === stated.by && change === stated.change),
    )
    .map(({ change }) => {
      if (change.basis === 'stated') return words.statedDirectly;
      const weakest = weakestOf(change);
      return words.statedReading(weakest === undefined ? words.unsaidConfidence : confidence[weakest]);
    });
  return [...new Set(texts)];
}

const FROM_SURE: readonly Confidence[] = ['certain', 'high', 'medium', 'low', 'unresolved'];

/** A reading is no surer than what is doubted about the items that it names. */
function weakestOf({ confidence, doubts = [] }: Change): Confidence | undefined {
  const about = doubts.filter(({ field }) => /^(from|to|partly)$/.test(field));
  const all = [confidence, ...about.map((doubt) => doubt.confidence)];
  return FROM_SURE.filter((one) => all.includes(one)).at(-1);
}

function readingTexts({ bases, reading }: Correspondence, { words, newer }: Comparison): string[] {
  if (!bases.includes('inferred') || reading?.reason === undefined) return [];
  return [words.readingReason(say(reading.reason, newer.reader))];
}

function likenessTexts({ similarity, evidence }: Correspondence, comparison: Comparison): string[] {
  const { words, newer } = comparison;
  return [
    ...(similarity === undefined ? [] : [words.likeness(formatNumber(similarity, newer.reader.language, 2))]),
    ...(evidence?.parents ? [words.parentsAlike] : []),
    ...(evidence && evidence.children > 0
      ? [
          words.childrenAlike(
            numberOf(evidence.children, comparison),
            numberOf(evidence.ofChildren, comparison),
          ),
        ]
      : []),
    words.notByCity,
  ];
}

/** Which of the two titles is still open. */
function openTitle(
  { from, to, kinds }: Correspondence,
  { older, newer }: Comparison,
): 'older' | 'newer' | undefined {
  if (!kinds.includes('title-pending')) return undefined;
  const isOpen = (item: Item | undefined, reader: Reader) =>
    item !== undefined &&
    (titleOf(item, reader).isMissing || (item.titleState !== undefined && item.titleState !== 'stated'));
  return isOpen(newer.index.items.get(to), newer.reader) || !isOpen(older.index.items.get(from), older.reader)
    ? 'newer'
    : 'older';
}

function moveTexts({ from, to, move }: Correspondence, comparison: Comparison): string[] {
  if (!move) return [];
  const { words, older, newer } = comparison;
  const [left, right] = [older.index.items.get(from), newer.index.items.get(to)];
  const text =
    move.changesLevel && left && right
      ? words.movedLevel(levelNameOf(older, left), levelNameOf(newer, right))
      : words.moved(nameOf(older, move.from) ?? words.atTop, nameOf(newer, move.to) ?? words.atTop);
  return move.isFirm ? [text] : [text, words.moveUnsure];
}

function markTexts({ marks }: Correspondence, { words, older, newer }: Comparison): string[] {
  const labels = (ids: readonly string[], { index, reader }: Edition) =>
    ids
      .flatMap((id) => index.marks.get(id) ?? [])
      .map(({ label }) => say(label, reader))
      .join(COMMON[reader.language].listJoint);
  const [left, right] = [labels(marks?.onlyOlder ?? [], older), labels(marks?.onlyNewer ?? [], newer)];
  return [
    ...(left === '' ? [] : [words.marksOnlyOlder(left)]),
    ...(right === '' ? [] : [words.marksOnlyNewer(right)]),
  ];
}

function loneTexts(lone: LoneItem, side: 'older' | 'newer', comparison: Comparison): string[] {
  const { words, older, newer } = comparison;
  const other = side === 'older' ? newer : older;
  const { quoted, listJoint } = COMMON[other.reader.language];
  const near = lone.near.map(({ item }) => quoted(nameOf(other, item) ?? '')).join(listJoint);
  const isSaid = lone.statements.some(({ partly }) => !partly);
  const found =
    side === 'newer'
      ? isCalledNew(lone, comparison)
        ? words.addedByCity
        : words.noOlderFound
      : words.noNewerFound;
  return [
    found,
    ...(side === 'older' && isSaid ? [words.droppedByCity] : []),
    ...namedTexts(lone.statements, comparison),
    ...(near === '' ? [] : [words.near(near)]),
  ];
}

/* ---- Places ---- */

function places(
  origins: readonly (Item | undefined)[],
  item: Item | undefined,
  comparison: Comparison,
): DetailView['places'] {
  const { words, older, newer } = comparison;
  const entry = (mark: string, edition: Edition, one: Item): PlaceView => ({
    mark,
    text: placeOf(edition, one, comparison) || words.atTop,
  });
  const all = [
    ...origins.flatMap((one) => (one ? [entry(words.oldMark, older, one)] : [])),
    ...(item ? [entry(words.newMark, newer, item)] : []),
  ];
  const distinct = new Map(all.map((one) => [`${one.mark} ${one.text}`, one]));
  return { heading: words.places, entries: [...distinct.values()] };
}
