import { formatNumber, formatSigned } from '../locale/index.js';
import { accumulationOf, daysOfMoment, fiscalYearOfMoment, type Assessment } from '../model/index.js';
import type {
  Baseline,
  Indicator,
  Moment,
  Observation,
  Plan,
  SeriesBreak,
  Target,
  Text,
} from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { caveatsOf } from './footnotes.js';
import { INDICATOR_TABLE } from './indicator-table.messages.js';
import {
  differenceText,
  expectedDecimals,
  expectedText,
  isPercent,
  measuredText,
  targetText,
  valueText,
} from './indicator.js';
import { originText, surveyText } from './origin.js';
import { say, type Reader } from './reader.js';
import { momentText, quantityText } from './records.js';
import { signedDifferenceText } from './signed-difference.js';

export { INDICATOR_TABLE };

/** What a row of the table holds. From `change` on, rows are computed; the others are stated by the document. */
export type RowKind =
  | 'baseline'
  | 'observation'
  | 'break'
  | 'target'
  | 'interim-target'
  | 'reference'
  | 'change'
  | 'change-percent'
  | 'margin'
  | 'expected'
  | 'share'
  | 'floor-allowance'
  | 'ceiling-allowance';

/** One row: a value in words and in plain numbers, and all that one must know to quote it. */
export interface IndicatorRow {
  readonly kind: RowKind;
  /** What it is: 基準（現状）, 最新の実績, 中間目標. */
  readonly name: string;
  readonly isComputed: boolean;
  /** Whether the verdict compares it. Of what is computed, nothing: a verdict never follows from a fraction. */
  readonly isJudged: boolean;
  /** Whether it is what the verdict speaks of, or would, were there one: the baseline, the latest value, the target. */
  readonly isMain: boolean;
  /** Whether it is the observation among them. */
  readonly isLatest: boolean;
  /** The period that it is reported for, or that a target is due in. */
  readonly period?: string;
  readonly fiscalYear?: number;
  /** When it was observed, with era and western year. */
  readonly observed?: string;
  readonly survey?: string;
  /** Survey and time in one, as they are said beside a number. */
  readonly origin?: string;
  /** The value with its unit, or the reason for its absence in words; for a break whether values compare. */
  readonly value: string;
  readonly isMissing: boolean;
  /** The numbers in it: none for words, two for a range and for an allowance. Percent are those of 100. */
  readonly numbers: readonly { readonly of?: string; readonly value: number }[];
  /** Empty where the document names none, and for words. */
  readonly unit: string;
  /** Over which time it counts, where somebody says so: 単年度, 累計. */
  readonly counted?: string;
  readonly operator?: Target['operator'];
  /** 速報, 訂正後の値, 概数. */
  readonly marks: readonly string[];
  readonly notes: readonly string[];
  /** As the document prints it. */
  readonly printed?: string;
}

/**
 * Every value of an indicator, in the order in which a reader asks: where it started, what was observed (oldest
 * first, breaks of the series in their places), what is aimed at, what follows from it by calculation.
 */
export function indicatorRows(
  plan: Plan,
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
): IndicatorRow[] {
  const scope = { plan, indicator, assessment, reader };
  return [
    ...(indicator.baseline ? [baselineRow(indicator.baseline, scope)] : []),
    ...series(scope),
    ...targetsInOrder(scope).map((target) => targetRow(target, scope)),
    ...(indicator.referenceValues ?? []).map((one) => referenceRow(one, scope)),
    ...computedRows(scope),
  ];
}

interface Scope {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  readonly reader: Reader;
}

const STATED = { isComputed: false, isJudged: false, isMain: false, isLatest: false, isMissing: false };

function baselineRow(baseline: Baseline, scope: Scope): IndicatorRow {
  const { assessment, reader } = scope;
  const words = INDICATOR_TABLE[reader.language];
  const { inBrackets } = COMMON[reader.language];
  const label = baseline.label === undefined ? '' : inBrackets(say(baseline.label, reader));
  return {
    ...measuredRow('baseline', baseline, baseline.period, scope),
    name: `${words.kind.baseline}${label}`,
    isMain: true,
    isJudged: isJudged(assessment) && assessment.facts.change !== undefined,
  };
}

function observationRow(one: Observation, scope: Scope): IndicatorRow {
  const { assessment, reader } = scope;
  const words = INDICATOR_TABLE[reader.language];
  const isLatest = one === assessment.facts.latest;
  return {
    ...measuredRow('observation', one, one.period, scope),
    name: isLatest ? words.latest : words.kind.observation,
    isMain: isLatest,
    isLatest,
    isJudged: isLatest && isJudged(assessment),
  };
}

const isJudged = ({ verdict }: Assessment): boolean => verdict !== 'not-judged';

/** What baseline and observation have in common. */
function measuredRow(
  kind: 'baseline' | 'observation',
  one: Baseline | Observation,
  period: Moment | undefined,
  scope: Scope,
): IndicatorRow {
  const { plan, indicator, reader } = scope;
  const { value } = one;
  const common = COMMON[reader.language];
  return {
    ...STATED,
    kind,
    name: INDICATOR_TABLE[reader.language].kind[kind],
    ...periodOf(period, reader),
    ...present('observed', one.observed && momentText(unprinted(one.observed), reader, { inFull: true })),
    ...present('survey', surveyText(plan, one, reader)),
    ...present('origin', originText(plan, one, reader)),
    value:
      value === undefined
        ? common.missing[one.missing?.reason ?? 'unstated']
        : measuredText(indicator, one, reader),
    isMissing: value === undefined,
    numbers: typeof value === 'number' ? [{ value }] : [],
    unit: typeof value === 'number' || value === undefined ? unitOf(indicator.unit, reader) : '',
    ...countedOf(one, scope),
    marks: marksOf(one, scope),
    notes: [
      ...texts([one.missing?.note, one.provisional?.note, one.revised?.reason], reader),
      ...momentNotes([period, one.observed], reader),
      ...caveatsOf(one, reader),
      ...(one.revised ? caveatsOf(one.revised, reader) : []),
    ],
    ...present('printed', one.printed ?? one.missing?.printed),
  };
}

function marksOf(
  { provisional, revised, approximate }: Pick<Observation, 'provisional' | 'revised' | 'approximate'>,
  { indicator, reader }: Scope,
): string[] {
  const words = INDICATOR_TABLE[reader.language];
  const previous = revised?.previous == null ? undefined : valueText(indicator, revised.previous, reader);
  return [
    ...(provisional ? [words.provisional(provisional.asOf && momentText(provisional.asOf, reader))] : []),
    ...(revised ? [words.revised(previous)] : []),
    ...(approximate ? [words.approximate] : []),
  ];
}

/** Observations, oldest first, with each break before the first value that was taken after it. */
function series(scope: Scope): IndicatorRow[] {
  const { indicator, reader } = scope;
  const first = (moment: Moment | undefined) => daysOfMoment(moment, reader.startMonth)?.first ?? -Infinity;
  const last = (moment: Moment | undefined) => daysOfMoment(moment, reader.startMonth)?.last ?? -Infinity;
  const takenOn = (one: Observation) => last(one.observed ?? one.period);
  const observations = [...(indicator.observations ?? [])].sort(
    (a, b) => compare(last(a.period), last(b.period)) || compare(takenOn(a), takenOn(b)),
  );
  const rows: IndicatorRow[] = [];
  let breaks = [...(indicator.breaks ?? [])].sort((a, b) => compare(first(a.at), first(b.at)));
  for (const one of observations) {
    const isBefore = ({ at }: SeriesBreak) => first(at) <= takenOn(one);
    rows.push(...breaks.filter(isBefore).map((before) => breakRow(before, scope)));
    breaks = breaks.filter((other) => !isBefore(other));
    rows.push(observationRow(one, scope));
  }
  return [...rows, ...breaks.map((one) => breakRow(one, scope))];
}

/** Subtraction would give NaN for two times that cannot be placed. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function breakRow(one: SeriesBreak, { reader }: Scope): IndicatorRow {
  const words = INDICATOR_TABLE[reader.language];
  const { inBrackets } = COMMON[reader.language];
  return {
    ...STATED,
    kind: 'break',
    name: `${words.kind.break}${inBrackets(words.breakKind[one.kind])}`,
    ...periodOf(one.at, reader),
    value:
      one.comparable === null
        ? words.comparableUnknown
        : one.comparable
          ? words.comparable
          : words.incomparable,
    numbers: [],
    unit: '',
    marks: [],
    notes: [say(one.reason, reader), ...momentNotes([one.at], reader), ...caveatsOf(one, reader)],
  };
}

/** Interim targets before final ones, each by the time when they are due; the judged one last. */
function targetsInOrder({ indicator, assessment, reader }: Scope): Target[] {
  const rank = (one: Target) => (one === assessment.facts.target ? 2 : one.interim ? 0 : 1);
  const due = (one: Target) => daysOfMoment(one.due, reader.startMonth)?.last ?? Infinity;
  return [...(indicator.targets ?? [])].sort((a, b) => compare(rank(a), rank(b)) || compare(due(a), due(b)));
}

function targetRow(target: Target, scope: Scope): IndicatorRow {
  const { indicator, assessment, reader } = scope;
  const words = INDICATOR_TABLE[reader.language];
  const kind = target.interim ? 'interim-target' : 'target';
  const isOfVerdict = target === assessment.facts.target;
  const numbers = numbersOf(target, words.lower, words.upper);
  const { revised } = target;
  return {
    ...STATED,
    kind,
    name: isOfVerdict || target.interim ? words.kind[kind] : words.otherTarget,
    isMain: isOfVerdict,
    isJudged: isOfVerdict && isJudged(assessment),
    ...periodOf(target.due, reader),
    period: target.due ? words.due(momentText(target.due, reader)) : words.noDue,
    value: targetText(indicator, target, reader),
    numbers,
    unit: numbers.length > 0 ? unitOf(indicator.unit, reader) : '',
    ...countedOf(target, scope),
    operator: target.operator,
    marks: marksOf({ revised }, scope),
    notes: [
      ...texts([revised?.reason], reader),
      ...momentNotes([target.due], reader),
      ...caveatsOf(target, reader),
      ...(revised ? caveatsOf(revised, reader) : []),
    ],
    ...present('printed', target.printed),
  };
}

function numbersOf(target: Target, lower: string, upper: string): IndicatorRow['numbers'] {
  if (target.operator === 'range')
    return [
      { of: lower, value: target.min },
      { of: upper, value: target.max },
    ];
  return 'value' in target ? [{ value: target.value }] : [];
}

type ReferenceValue = NonNullable<Indicator['referenceValues']>[number];

function referenceRow(one: ReferenceValue, { plan, indicator, assessment, reader }: Scope): IndicatorRow {
  const { colon } = COMMON[reader.language];
  const scope = { plan, indicator: { ...indicator, unit: one.unit }, assessment, reader };
  const row = measuredRow('observation', one, undefined, scope);
  const number = typeof one.value === 'number' ? quantityText(one.value, one.unit, reader) : undefined;
  const { approximately } = COMMON[reader.language];
  return {
    ...row,
    kind: 'reference',
    name: `${INDICATOR_TABLE[reader.language].kind.reference}${colon}${say(one.label, reader)}`,
    // With its own digits, not with those of the indicator.
    value: number === undefined ? row.value : one.approximate ? approximately(number) : number,
    notes: [...texts([one.reason], reader), ...row.notes],
  };
}

function computedRows({ indicator, assessment, reader }: Scope): IndicatorRow[] {
  const words = INDICATOR_TABLE[reader.language];
  const { facts } = assessment;
  const { target, baseline, latest, change, changePercent, margin, expected, progress } = facts;
  const isOpen =
    assessment.verdict !== 'not-judged' &&
    (assessment.openBreaks.length > 0 || assessment.openQuestions.includes('other-survey'));
  /** Of what a computed number hands on: only the distance to the target goes without the baseline. */
  const marksOn = (kind: RowKind) => [
    ...(isOpen && kind !== 'margin' ? [words.comparableUnknown] : []),
    ...(latest?.approximate || (baseline?.approximate && kind !== 'margin') ? [words.approximate] : []),
  ];
  const unit = unitOf(indicator.unit, reader);
  const unitOfDifference = isPercent(indicator) ? COMMON[reader.language].points('').trim() : unit;
  const computed = (
    kind: RowKind,
    value: string,
    unitOfRow: string,
    ...numbers: IndicatorRow['numbers']
  ): IndicatorRow => ({
    ...STATED,
    kind,
    name: words.kind[kind],
    isComputed: true,
    value,
    numbers,
    unit: unitOfRow,
    marks: marksOn(kind),
    notes: [],
  });
  const difference = (kind: RowKind, value: number) =>
    computed(kind, signedDifferenceText(indicator, value, reader), unitOfDifference, { value });
  const rows: IndicatorRow[] = [];
  if (change !== undefined) rows.push(difference('change', change));
  if (changePercent !== undefined) {
    const text = `${formatSigned(changePercent, reader.language, 1)}%`;
    rows.push(computed('change-percent', text, '%', { value: rounded(changePercent, 1) }));
  }
  if (margin !== undefined && target?.operator !== 'keep-or-better' && target?.operator !== 'trend')
    rows.push(difference('margin', margin));
  if (expected !== undefined) {
    const value = rounded(expected, expectedDecimals(indicator, expected, facts));
    rows.push(computed('expected', expectedText(indicator, expected, facts, reader), unit, { value }));
  }
  if (progress?.kind === 'way' && progress.share >= 0) {
    const percent = progress.share * 100;
    const text = `${formatNumber(percent, reader.language, 1)}%`;
    rows.push(computed('share', text, '%', { value: rounded(percent, 1) }));
  }
  if (progress?.kind === 'allowance' && progress.used >= 0) {
    const { used, allowed } = progress;
    rows.push(
      computed(
        target?.operator === 'at-most' ? 'ceiling-allowance' : 'floor-allowance',
        `${differenceText(indicator, used, reader)} ／ ${differenceText(indicator, allowed, reader)}`,
        unitOfDifference,
        { of: words.used, value: used },
        { of: words.allowed, value: allowed },
      ),
    );
  }
  return rows;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(Math.min(decimals, 20)));

const periodOf = (
  moment: Moment | null | undefined,
  reader: Reader,
): Pick<IndicatorRow, 'period' | 'fiscalYear'> => ({
  ...present('period', moment ? momentText(moment, reader) : undefined),
  ...present('fiscalYear', fiscalYearOfMoment(moment, reader.startMonth)),
});

/** How it counts, where the document gives reason to say so: a bare point in time is the usual case. */
function countedOf(
  one: { readonly accumulation?: Indicator['accumulation'] },
  { indicator, reader }: Scope,
): Pick<IndicatorRow, 'counted'> {
  const isStated = one.accumulation !== undefined || indicator.accumulation !== undefined;
  const counted = INDICATOR_TABLE[reader.language].counted[accumulationOf(indicator, one)];
  return isStated ? { counted } : {};
}

const unitOf = (unit: Text | null, reader: Reader): string => (unit === null ? '' : say(unit, reader));

/** The time alone: what is printed for it often is the name of the survey, which stands in a column of its own. */
const unprinted = (moment: Moment): Moment => {
  if (typeof moment === 'string' || moment.at === null) return moment;
  const { printed, ...rest } = moment;
  return rest;
};

const momentNotes = (moments: readonly (Moment | null | undefined)[], reader: Reader): string[] =>
  texts(
    moments.map((moment) => (typeof moment === 'object' ? moment?.note : undefined)),
    reader,
  );

const texts = (list: readonly (Text | undefined)[], reader: Reader): string[] =>
  list.flatMap((text) => (text === undefined ? [] : [say(text, reader)]));

const present = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
