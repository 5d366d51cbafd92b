import { tagOf, type Language } from '../../locale/index.js';
import { diffPlans, type PlanIndex } from '../../model/index.js';
import type { Plan } from '../../schema/index.js';
import { footnotes, readerOf, say, sourceLine, type FootnoteView } from '../../wording/index.js';
import { comparisonOf, numberOf, type Comparison } from './comparison.view.js';
import { indicatorsView, type IndicatorsView } from './indicators.view.js';
import { MESSAGES, type FilterKey } from './plan-diff.messages.js';
import type { Backing, RowView } from './rows.view.js';
import {
  basesSentence,
  levelSentences,
  planName,
  pointsView,
  type PlanNameView,
  type PointsView,
} from './summary.view.js';
import { countMatching, FILTER_KEYS, narrowed, rowsOf, treeOf, type TreeView } from './tree.view.js';

/** All that the comparison shows, whatever is narrowed down or opened. */
export interface ContentView {
  readonly comparison: Comparison;
  readonly lang: string;
  readonly textLang: string;
  readonly heading: string;
  readonly older: PlanNameView;
  readonly newer: PlanNameView;
  readonly correspondence: string;
  readonly lead: readonly string[];
  readonly bases?: string;
  readonly caution: string;
  readonly points: PointsView;
  readonly legend: { readonly heading: string; readonly entries: readonly LegendView[] };
  readonly list: string;
  readonly above: string;
  readonly notCounted: string;
  readonly noCounterpart: string;
  readonly tree: TreeView;
  readonly rows: ReadonlyMap<string, RowView>;
  readonly marks: readonly MarkView[];
  readonly marksHeading: string;
  readonly indicators?: IndicatorsView;
  readonly notes: readonly FootnoteView[];
  readonly sources: readonly string[];
}

export interface LegendView {
  readonly backing: Backing;
  readonly words: string;
}

/** A mark of the city in short, and in full. */
export interface MarkView {
  readonly text: string;
  readonly isTentative: boolean;
  readonly meaning: string;
}

/** What the reader narrowed the list down to. */
export interface NarrowedView {
  readonly heading: string;
  readonly filters: readonly FilterView[];
  readonly status: string;
  readonly hint?: string;
  readonly tree: TreeView;
}

export interface FilterView {
  readonly key: FilterKey;
  readonly label: string;
  readonly count: string;
  readonly isPressed: boolean;
}

/** Compares two plans for a reader. */
export function contentView(older: PlanIndex, newer: PlanIndex, language: Language): ContentView {
  const comparison = comparisonOf(
    diffPlans(older.plan, newer.plan),
    { index: older, reader: readerOf(older.plan, language) },
    { index: newer, reader: readerOf(newer.plan, language) },
  );
  const { words } = comparison;
  const notes = footnotes();
  const points = pointsView(comparison, notes);
  const tree = treeOf(comparison, notes);
  const rows = rowsOf(tree);
  const indicators = indicatorsView(comparison, notes);
  const bases = basesSentence(comparison);
  const isSame = older.plan.id === newer.plan.id;
  return {
    comparison,
    lang: tagOf(language),
    textLang: newer.plan.lang,
    heading: words.heading,
    older: planName(comparison.older, words.oldMark),
    newer: planName(comparison.newer, words.newMark),
    correspondence: words.correspondence,
    lead: [...(isSame ? [words.samePlan] : []), ...levelSentences(comparison)],
    ...(bases !== undefined && { bases }),
    caution: words.caution,
    points,
    legend: {
      heading: words.legend,
      entries: (['stated', 'computed', 'inferred', 'kept'] as const)
        .filter((backing) => rows.some((row) => row.backing === backing))
        .map((backing) => ({ backing, words: words.legendWords[backing] })),
    },
    list: words.list,
    above: words.above,
    notCounted: words.notCounted,
    noCounterpart: words.noCounterpart,
    tree,
    rows: new Map(rows.map((row) => [row.key, row])),
    marks: marksOf(comparison),
    marksHeading: words.marks,
    ...(indicators && { indicators }),
    notes: notes.list(),
    sources: [
      ...new Set(
        [comparison.older, comparison.newer].map(({ index, reader }) => sourceLine(index.plan, reader)),
      ),
    ],
  };
}

/** The list as narrowed down; only kinds that occur can be chosen. */
export function narrowedView({ comparison, tree, rows }: ContentView, filter: FilterKey): NarrowedView {
  const { words } = comparison;
  const all = [...rows.values()];
  const counts = FILTER_KEYS.map((key) => ({ key, count: countMatching(all, key) }));
  const found = countMatching(all, filter);
  const isSeveral = all.some(({ kinds }) => kinds.length > 1);
  return {
    heading: words.filter,
    filters: counts
      .filter(({ key, count }) => count > 0 || key === 'all' || key === filter)
      .map(({ key, count }) => ({
        key,
        label: key === 'all' || key === 'changed' ? words.filterKey[key] : words.kind[key],
        count: numberOf(count, comparison),
        isPressed: key === filter,
      })),
    status:
      filter === 'all'
        ? words.shownAll(numberOf(all.length, comparison))
        : words.shown(numberOf(found, comparison), numberOf(all.length, comparison)),
    ...(isSeveral && { hint: words.severalKinds }),
    tree: narrowed(tree, filter),
  };
}

/** What the page author has to write, when no older plan is named. */
export function noFromWords({ plan }: PlanIndex, language: Language): string {
  const words = MESSAGES[language];
  const relation = plan.relations?.find(({ kind }) => kind === 'supersedes');
  return relation
    ? words.noFromSuperseded(say(relation.title, readerOf(plan, language)), relation.plan)
    : words.noFrom;
}

/** Whether there is anything to compare. */
export const hasContent = (...plans: readonly Plan[]): boolean =>
  plans.some(
    ({ items = [], statements = [], indicators = [] }) =>
      items.length + statements.length + indicators.length > 0,
  );

function marksOf({ older, newer }: Comparison): MarkView[] {
  const all = [older, newer].flatMap(({ index, reader }) => {
    const used = new Set([...index.items.values()].flatMap(({ marks = [] }) => marks));
    return [...index.marks.values()]
      .filter(({ id }) => used.has(id))
      .map((mark) => ({
        text: say(mark.short ?? mark.label, reader),
        isTentative: mark.tentative === true,
        meaning: say(mark.meaning ?? mark.label, reader),
      }));
  });
  return [...new Map(all.map((one) => [`${one.text} ${one.meaning}`, one])).values()];
}
