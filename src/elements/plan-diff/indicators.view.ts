import type { IndicatorChange } from '../../model/index.js';
import type { Indicator } from '../../schema/index.js';
import { caveatsOf, COMMON, say, targetText, valueText, type Footnotes } from '../../wording/index.js';
import type { Comparison, Edition } from './comparison.view.js';

export interface IndicatorsView {
  readonly heading: string;
  readonly rows: readonly IndicatorRowView[];
}

export interface IndicatorRowView {
  readonly kind: string;
  readonly isKept: boolean;
  /** What differs, in words. */
  readonly fields?: string;
  readonly older?: IndicatorSideView;
  readonly newer?: IndicatorSideView;
}

export interface IndicatorSideView {
  readonly title: string;
  readonly facts: readonly string[];
  readonly markers: readonly string[];
}

/** The indicators of both plans; `undefined` where neither has any. */
export function indicatorsView(comparison: Comparison, notes: Footnotes): IndicatorsView | undefined {
  const { diff, words } = comparison;
  if (diff.indicators.length === 0) return undefined;
  return {
    heading: words.indicators,
    rows: diff.indicators.map((change) => rowOf(change, comparison, notes)),
  };
}

function rowOf(change: IndicatorChange, comparison: Comparison, notes: Footnotes): IndicatorRowView {
  const { words, older, newer } = comparison;
  const [from, to] = [
    older.index.indicators.get(change.from ?? ''),
    newer.index.indicators.get(change.to ?? ''),
  ];
  const kind = change.kind === 'alone' ? (from ? 'only-older' : 'only-newer') : change.kind;
  const { listJoint } = COMMON[newer.reader.language];
  return {
    kind: words.indicatorKind[kind],
    isKept: kind === 'kept',
    ...(change.fields.length > 0 && {
      fields: words.indicatorChanged(
        change.fields.map((field) => words.indicatorField[field]).join(listJoint),
      ),
    }),
    ...(from && { older: sideOf(from, older, comparison, notes) }),
    ...(to && { newer: sideOf(to, newer, comparison, notes) }),
  };
}

function sideOf(
  indicator: Indicator,
  { reader }: Edition,
  { words }: Comparison,
  notes: Footnotes,
): IndicatorSideView {
  const base = indicator.baseline?.value;
  const targets = (indicator.targets ?? []).map((target) => targetText(indicator, target, reader));
  return {
    title: say(indicator.title, reader),
    facts: [
      ...(typeof base === 'number' ? [words.baseline(valueText(indicator, base, reader))] : []),
      ...(targets.length > 0 ? [words.target(targets.join(COMMON[reader.language].listJoint))] : []),
    ],
    markers: notes.add(caveatsOf(indicator, reader)),
  };
}
