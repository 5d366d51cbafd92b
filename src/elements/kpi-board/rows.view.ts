import {
  decisionOf,
  fiscalYearOfMoment,
  type AssessedIndicator,
  type Assessment,
  type PlanIndex,
} from '../../model/index.js';
import type { Indicator, Text } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  ended,
  indicatorSentence,
  say,
  VERDICTS,
  type Footnotes,
  type Reader,
  type VerdictView,
  type VerdictWords,
} from '../../wording/index.js';
import { INDICATOR_TABLE, indicatorRows, type IndicatorRow } from '../../wording/indicator-table.js';
import type { inOrder } from './in-order.js';
import { MESSAGES } from './kpi-board.messages.js';
import { nameOf } from './names.view.js';
import { reasonsOf, shareOfTarget } from './reason.view.js';

/** What everything on the board is made from. */
export interface Source {
  readonly index: PlanIndex;
  readonly reader: Reader;
  /** Numbered once in the order of the plan, so that a note keeps its number whatever is shown. */
  readonly notes: Footnotes;
  readonly inOrder: ReturnType<typeof inOrder>;
  /** The fiscal year by which everything is judged. */
  readonly year?: number;
  /** The one label that all baselines have, as 現状. */
  readonly baselineLabel?: string;
  /** Whether any target is due at a stated time. */
  readonly hasDue: boolean;
  readonly verdictWords: VerdictWords;
}

/** A value of an indicator, or the words for its absence, and where it comes from. */
export interface CellView {
  readonly value: string;
  /** Behind the value; with a space before it where the language sets one. Empty for words. */
  readonly unit: string;
  readonly isMissing: boolean;
  /** Survey and time, marks like 速報, other values that belong beside it. */
  readonly lines: readonly string[];
  readonly markers: readonly string[];
}

/** One indicator: what it can be found by, and everything that its row or its card shows. */
export interface RowContent {
  readonly id: string;
  readonly judged: AssessedIndicator;
  /** By what it can be filtered: its verdict, or that the document gives it for reference. */
  readonly facet: string;
  /** Items that it measures and everything above them. */
  readonly path: ReadonlySet<string>;
  readonly verdict: VerdictView;
  /** In percent of the target, below 0 where it falls short; only where that can be compared. */
  readonly share?: number;
  /** Made when it is first asked for. */
  readonly detail: RowDetail;
}

export interface RowDetail {
  readonly title: string;
  readonly titleMarkers: readonly string[];
  /** What else it measures, what it stands for, what it replaces. */
  readonly remarks: readonly string[];
  readonly verdictMarkers: readonly string[];
  readonly reasons: readonly string[];
  readonly sentence: string;
  readonly baseline: CellView;
  readonly latest: CellView;
  readonly target: CellView;
  readonly markers: ReadonlySet<string>;
}

/** @param under the item in whose place the indicator stands. */
export function rowOf(judged: AssessedIndicator, under: string | undefined, source: Source): RowContent {
  const { index } = source;
  const { indicator, assessment } = judged;
  const share = shareOfTarget(indicator, assessment);
  const verdict = source.verdictWords.face(judged);
  const detail = source.inOrder(() => detailOf(judged, under, source));
  return {
    id: indicator.id,
    judged,
    facet: indicator.standing?.kind === 'reference' ? 'reference' : facetOf(judged, verdict),
    path: new Set((indicator.items ?? []).flatMap((id) => index.pathTo(id).map((one) => one.id))),
    verdict,
    ...(share !== undefined && { share }),
    get detail() {
      return detail();
    },
  };
}

function detailOf(judged: AssessedIndicator, under: string | undefined, source: Source): RowDetail {
  const { index, reader } = source;
  const { indicator, assessment } = judged;
  const words = MESSAGES[reader.language];
  const markers = new Set<string>();
  const note = (texts: readonly string[]): readonly string[] => {
    const added = source.notes.add(inOne(texts, reader));
    for (const marker of added) markers.add(marker);
    return added;
  };
  const rows = indicatorRows(index.plan, indicator, assessment, reader);
  const row = (test: (one: IndicatorRow) => boolean) => rows.find(test);
  const elsewhere = (indicator.items ?? []).filter((id) => id !== under && index.items.has(id));
  const places = elsewhere.map((id) => nameOf(id, under, index, reader));
  const reasons = source.verdictWords.why(judged) ?? reasonsOf(indicator, assessment, reader);
  return {
    title: [indicator.number, say(indicator.title, reader)].filter((part) => part !== undefined).join(' '),
    titleMarkers: note(titleNotes(indicator, rows, reader)),
    remarks: [
      ...standingOf(indicator, reader),
      ...(places.length > 0 ? [words.alsoMeasures(places.join(COMMON[reader.language].listJoint))] : []),
      ...replacements(indicator, source),
      ...(indicator.unit === null && hasNumber(rows) ? [COMMON[reader.language].unitUnprinted] : []),
    ],
    verdictMarkers: note(openQuestions(judged, reader).filter((text) => !reasons.includes(text))),
    reasons,
    sentence: indicatorSentence(indicator, assessment, reader, isOwn(judged)),
    baseline: baselineCell(
      row(({ kind }) => kind === 'baseline'),
      indicator,
      note,
      source,
    ),
    latest: latestCell(rows, assessment, note, source),
    target: targetCell(rows, note, source),
    markers,
  };
}

/** The grades of a city may share a shape, but are not one verdict. */
const facetOf = ({ verdict, verdicts }: AssessedIndicator, { word }: VerdictView): string =>
  isOwn({ verdicts }) ? `${verdict} ${word}` : verdict;

/** Whether the city's own rules or people gave the verdict. */
const isOwn = ({ verdicts }: Pick<AssessedIndicator, 'verdicts'>): boolean =>
  verdicts !== undefined && verdicts.shown !== 'standard';

/** Editors' texts on one place stand under one marker; what the city says keeps its own. */
function inOne(texts: readonly string[], reader: Reader): string[] {
  const { stop, cityNote } = COMMON[reader.language];
  const plain = (text: string) => text.replace(/[。.]$/u, '');
  const distinct = [...new Set(texts)].filter((text) => text !== '');
  // A doubt often repeats the reason that stands beside it, and says more.
  const told = distinct.filter(
    (text) => !distinct.some((other) => other !== text && other.includes(plain(text))),
  );
  const isCity = (text: string) => text.startsWith(cityNote(''));
  const own = told.filter((text) => !isCity(text)).map((text) => ended(text, stop));
  const gap = reader.language === 'en' ? ' ' : '';
  return [...told.filter(isCity), ...(own.length > 0 ? [own.join(gap)] : [])];
}

function titleNotes(indicator: Indicator, rows: readonly IndicatorRow[], reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  const { quoted, colon } = COMMON[reader.language];
  const { definition, titleVariants = [], direction, replaces, replacedBy, standing } = indicator;
  const text = (one: Text | undefined) => (one === undefined ? [] : [say(one, reader)]);
  return [
    ...text(definition),
    ...(titleVariants.length > 0
      ? [words.otherNames(titleVariants.map((one) => quoted(say(one, reader))).join(''))]
      : []),
    ...text(standing?.reason),
    ...caveatsOf(indicator, reader),
    ...rows
      .filter(({ kind }) => kind === 'break')
      .flatMap(({ name, period, value, notes }) => [
        `${[period, name].filter(Boolean).join(' ')}${colon}${value}`,
        ...notes,
      ]),
    ...(direction.basis === 'inferred'
      ? [words.inferredDirection(direction.reason ? say(direction.reason, reader) : '')]
      : direction.reason
        ? [words.statedDirection(direction.value, say(direction.reason, reader))]
        : []),
    ...[replaces, replacedBy].flatMap((one) => (one ? [...text(one.reason), ...caveatsOf(one, reader)] : [])),
    ...rows
      .filter(({ kind }) => kind === 'reference')
      .flatMap(({ name, value, origin, notes }) => [
        `${name}${origin === undefined ? '' : COMMON[reader.language].inBrackets(origin)} ${value}`,
        ...notes,
      ]),
  ];
}

function standingOf({ standing }: Indicator, reader: Reader): string[] {
  const { inBrackets, inferred } = COMMON[reader.language];
  const label = standing?.label && say(standing.label, reader);
  if (standing?.kind === 'reference') return [MESSAGES[reader.language].isReference(label)];
  if (label === undefined) return [];
  return [standing?.basis === 'inferred' ? `${label}${inBrackets(inferred)}` : label];
}

function replacements({ replaces, replacedBy }: Indicator, { index, reader }: Source): string[] {
  const words = MESSAGES[reader.language];
  const titled = (one: { readonly indicator?: string | undefined; readonly title?: Text | undefined }) => {
    const title = one.title ?? index.indicators.get(one.indicator ?? '')?.title;
    return title ? say(title, reader) : COMMON[reader.language].notStated;
  };
  return [
    ...(replaces ? [words.replaces(titled(replaces))] : []),
    ...(replacedBy ? [words.replacedBy(titled(replacedBy))] : []),
  ];
}

const hasNumber = (rows: readonly IndicatorRow[]) =>
  rows.some(({ isComputed, numbers }) => !isComputed && numbers.length > 0);

function openQuestions({ assessment, verdicts }: AssessedIndicator, reader: Reader): string[] {
  const decision = verdicts ? decisionOf(verdicts) : assessment;
  if (!decision || !('openQuestions' in decision)) return [];
  return decision.openQuestions.map((question) => VERDICTS[reader.language].open[question]);
}

type Note = (texts: readonly string[]) => readonly string[];

const lacking = (reader: Reader): CellView => ({
  value: COMMON[reader.language].notStated,
  unit: '',
  isMissing: true,
  lines: [],
  markers: [],
});

function baselineCell(
  row: IndicatorRow | undefined,
  { baseline }: Indicator,
  note: Note,
  { reader, baselineLabel: head }: Source,
): CellView {
  if (!row) return lacking(reader);
  const words = MESSAGES[reader.language];
  const label = baseline?.label && say(baseline.label, reader);
  return {
    ...valueOf(row),
    lines: [
      // Where all baselines have one label, it heads the column.
      ...(label !== undefined && label !== head ? [label] : []),
      ...linesOf(row, row.isMissing ? undefined : (row.origin ?? row.period ?? words.noOrigin), reader),
    ],
    markers: note(row.notes),
  };
}

function latestCell(
  rows: readonly IndicatorRow[],
  { facts }: Assessment,
  note: Note,
  { reader, year }: Source,
): CellView {
  const words = MESSAGES[reader.language];
  const { missing, colon } = COMMON[reader.language];
  const latest = rows.find(({ isLatest }) => isLatest);
  if (!latest) return lacking(reader);
  const gap = facts.gap;
  const beside = rows.filter(
    (one) =>
      one.kind === 'observation' &&
      !one.isLatest &&
      one.counted !== latest.counted &&
      one.fiscalYear === latest.fiscalYear,
  );
  const gapRow =
    gap &&
    rows.find(
      (one) =>
        one.kind === 'observation' &&
        one.isMissing &&
        one.fiscalYear === fiscalYearOfMoment(gap.period, reader.startMonth),
    );
  return {
    ...valueOf(latest),
    lines: [
      // The column is headed by the year that is judged; a value of another year says so.
      ...(latest.period !== undefined && latest.fiscalYear !== year ? [words.columnOf(latest.period)] : []),
      ...linesOf(latest, latest.isMissing ? undefined : (latest.origin ?? words.noOrigin), reader),
      ...beside.map(({ counted = '', value }) => `${counted} ${value}`.trim()),
      ...(gapRow ? [`${gapRow.period ?? ''}${colon}${missing[gap.missing?.reason ?? 'unstated']}`] : []),
    ],
    markers: note([...latest.notes, ...beside.flatMap(({ notes }) => notes), ...(gapRow?.notes ?? [])]),
  };
}

function targetCell(rows: readonly IndicatorRow[], note: Note, { reader, hasDue }: Source): CellView {
  const targets = rows.filter(({ kind }) => kind === 'target' || kind === 'interim-target');
  const judged = targets.find(({ isMain }) => isMain);
  const others = targets.filter((one) => one !== judged);
  const { inBrackets } = COMMON[reader.language];
  const besides = others.map(
    ({ name, counted, value, period }) =>
      `${name}${counted === undefined ? '' : inBrackets(counted)} ${value}${period === undefined ? '' : inBrackets(period)}`,
  );
  const markers = note([...(judged?.notes ?? []), ...others.flatMap(({ notes }) => notes)]);
  if (!judged) return { ...lacking(reader), lines: besides, markers };
  return {
    ...valueOf(judged),
    lines: [
      // Where no target has a due date, that is said once for all.
      ...(judged.period !== undefined && hasDue ? [judged.period] : []),
      ...judged.marks,
      ...besides,
    ],
    markers,
  };
}

/** The number apart from its unit, which is set smaller. */
function valueOf({
  value,
  unit,
  isMissing,
  numbers,
}: IndicatorRow): Pick<CellView, 'value' | 'unit' | 'isMissing'> {
  const at =
    numbers.length === 1 && unit !== '' && value.endsWith(unit) ? value.length - unit.length : value.length;
  const number = value.slice(0, at).trimEnd();
  return { value: number, unit: value.slice(number.length), isMissing };
}

const linesOf = (
  { counted, value, marks, isMissing, printed }: IndicatorRow,
  origin: string | undefined,
  reader: Reader,
): string[] => [
  ...(counted !== undefined &&
  !value.startsWith(counted) &&
  counted !== INDICATOR_TABLE[reader.language].counted.point
    ? [counted]
    : []),
  ...(origin === undefined ? [] : [origin]),
  ...marks,
  ...(isMissing && printed !== undefined ? [COMMON[reader.language].printedAs(printed)] : []),
];
