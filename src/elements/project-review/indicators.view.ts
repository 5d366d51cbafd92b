import type { Assessment } from '../../model/index.js';
import type { Indicator, Moment, Observation, Project } from '../../schema/index.js';
import {
  COMMON,
  ended,
  measuredText,
  momentText,
  say,
  shortConditionOf,
  targetText,
  VERDICTS,
  type Reader,
  type VerdictView,
} from '../../wording/index.js';
import { countedRows, type CountedIndicator, type CountedRow } from '../../wording/counted-rows.js';
import { INDICATOR_TABLE, indicatorRows } from '../../wording/indicator-table.js';
import { MESSAGES } from './project-review.messages.js';
import { caveats, marked, type Scope } from './scope.view.js';

/** An indicator of a project: targets and results side by side, each way of counting in a row of its own. */
export interface IndicatorView {
  readonly id: string;
  readonly title: string;
  readonly markers: readonly string[];
  readonly isReference: boolean;
  /** For what it stands, and that it is not counted. */
  readonly standing?: string;
  readonly columns: { readonly target: ColumnView; readonly result: ColumnView };
  readonly rows: readonly RowView[];
  /** Why the verdict is as it is, and on what it hangs. */
  readonly reasons: readonly string[];
  readonly all: readonly ValueRowView[];
}

export interface ColumnView {
  readonly label: string;
  /** The time of all values in the column, where they have one. */
  readonly period?: string;
}

export interface RowView {
  readonly label: string;
  readonly target: CellView;
  readonly result: CellView;
  readonly verdict?: VerdictView;
}

export interface CellView {
  readonly value: string;
  readonly isMissing: boolean;
  readonly lines: readonly string[];
}

/** Any value of the indicator, with all that one must know to quote it. */
export interface ValueRowView {
  readonly name: string;
  readonly value: string;
  readonly isMissing: boolean;
  readonly isComputed: boolean;
  readonly lines: readonly string[];
  readonly markers: readonly string[];
}

export function indicatorViews({ indicators = [] }: Project, scope: Scope): IndicatorView[] {
  return indicators.flatMap((id) => {
    const indicator = scope.index.indicators.get(id);
    return indicator ? [indicatorView(indicator, scope)] : [];
  });
}

function indicatorView(indicator: Indicator, scope: Scope): IndicatorView {
  const { reader, index } = scope;
  const words = MESSAGES[reader.language];
  const counted = countedRows(index.plan, indicator, reader, scope.year);
  const { rows } = counted;
  const due = oneTime(rows.map(({ target }) => target?.due));
  const period = oneTime(rows.map(({ latest }) => latest?.period));
  const standing = standingText(indicator, reader);
  return {
    id: indicator.id,
    title: [indicator.number, say(indicator.title, reader)].filter((part) => part !== undefined).join(' '),
    markers: marked(titleNotes(indicator, reader), scope),
    isReference: indicator.standing?.kind === 'reference',
    ...(standing !== undefined && { standing }),
    columns: {
      target: { label: words.target, ...(due && { period: momentText(due, reader) }) },
      result: { label: words.result, ...(period && { period: momentText(period, reader) }) },
    },
    rows: rows.map((row) => ({
      label: INDICATOR_TABLE[reader.language].counted[row.counts],
      target: targetCell(indicator, row, due, reader),
      result: resultCell(indicator, row.latest, period, reader),
      ...(row.verdict && { verdict: row.verdict }),
    })),
    reasons: reasonsOf(indicator, counted, scope),
    all: valueRows(indicator, counted.judged.assessment, scope),
  };
}

/** The time that all of them have, so that it can be said once. */
function oneTime(moments: readonly (Moment | null | undefined)[]): Moment | undefined {
  const given = moments.filter((moment) => moment != null);
  const [first] = given;
  const isOne = given.every((one) => JSON.stringify(one) === JSON.stringify(first));
  return isOne ? first : undefined;
}

function titleNotes(indicator: Indicator, reader: Reader): (string | undefined)[] {
  const words = MESSAGES[reader.language];
  const { definition, titleVariants = [], direction, standing, replaces, replacedBy } = indicator;
  const { quoted } = COMMON[reader.language];
  return [
    definition && say(definition, reader),
    titleVariants.length > 0
      ? words.otherNames(titleVariants.map((one) => quoted(say(one, reader))).join(''))
      : undefined,
    ...caveats(reader, indicator),
    standing?.reason && say(standing.reason, reader),
    direction.basis === 'inferred'
      ? words.inferredDirection(direction.reason ? say(direction.reason, reader) : '')
      : undefined,
    replaces?.title && words.replaces(say(replaces.title, reader)),
    replacedBy?.title && words.replacedBy(say(replacedBy.title, reader)),
    ...[replaces, replacedBy].flatMap((one) =>
      one ? [one.reason && say(one.reason, reader), ...caveats(reader, one)] : [],
    ),
  ];
}

function standingText({ standing }: Indicator, reader: Reader): string | undefined {
  const { inBrackets, inferred } = COMMON[reader.language];
  const label = standing?.label && say(standing.label, reader);
  if (standing?.kind === 'reference') return MESSAGES[reader.language].isReference(label);
  if (label === undefined) return undefined;
  return standing?.basis === 'inferred' ? `${label}${inBrackets(inferred)}` : label;
}

function targetCell(
  indicator: Indicator,
  { target }: CountedRow,
  due: Moment | undefined,
  reader: Reader,
): CellView {
  if (!target) return lacking(reader);
  return {
    // How it counts stands at the head of the row.
    value: targetText(indicator, { ...target, accumulation: 'point' }, reader),
    isMissing: false,
    lines: due || !target.due ? [] : [momentText(target.due, reader)],
  };
}

function resultCell(
  indicator: Indicator,
  latest: Observation | undefined,
  period: Moment | undefined,
  reader: Reader,
): CellView {
  const { missing } = COMMON[reader.language];
  if (!latest) return lacking(reader);
  const when = period ? [] : [momentText(latest.period, reader)];
  if (latest.value === undefined)
    return {
      value: missing[latest.missing?.reason ?? 'unstated'],
      isMissing: true,
      lines: when,
    };
  const { provisional } = latest;
  const asOf = provisional?.asOf && momentText(provisional.asOf, reader);
  return {
    value: measuredText(indicator, latest, reader),
    isMissing: false,
    lines: [...when, ...(provisional ? [INDICATOR_TABLE[reader.language].provisional(asOf)] : [])],
  };
}

const lacking = (reader: Reader): CellView => ({
  value: COMMON[reader.language].notStated,
  isMissing: true,
  lines: [],
});

function reasonsOf(indicator: Indicator, { judged, rows }: CountedIndicator, scope: Scope): string[] {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  const { assessment, decision } = judged;
  const own = ownWhy(indicator, judged, scope);
  const hangsOn = shortConditionOf(decision, reader);
  const counts = rows.find(({ isMain }) => isMain)?.counts;
  const verdictsShown = rows.filter(({ verdict }) => verdict).length;
  return [
    ...own,
    ...(own.length === 0 && assessment.verdict === 'not-judged'
      ? [VERDICTS[reader.language].unjudged[assessment.because]]
      : []),
    ...rows.flatMap(({ latest }) =>
      latest?.missing?.printed === undefined
        ? []
        : [ended(COMMON[reader.language].printedAs(latest.missing.printed), COMMON[reader.language].stop)],
    ),
    ...(hangsOn === undefined ? [] : [hangsOn]),
    ...(verdictsShown > 1 && counts !== undefined
      ? [words.countedBy(INDICATOR_TABLE[reader.language].counted[counts])]
      : []),
  ];
}

/** Why a verdict is as it is that the city's own rules or people gave; nothing where the standard rules decide. */
function ownWhy(
  indicator: Indicator,
  { verdicts }: CountedIndicator['judged'],
  { reader, index }: Scope,
): string[] {
  const why = verdicts && reader.own?.ownVerdictWhy(verdicts, indicator, index.plan.statusScheme, reader);
  return why ? [why.rule, ...(why.reason ? [why.reason.text] : []), ...why.beside] : [];
}

function valueRows(indicator: Indicator, assessment: Assessment, scope: Scope): ValueRowView[] {
  const { reader, index } = scope;
  const { printedAs } = COMMON[reader.language];
  const words = INDICATOR_TABLE[reader.language];
  return indicatorRows(index.plan, indicator, assessment, reader).map((row) => ({
    name: row.name,
    value: row.value,
    isMissing: row.isMissing,
    isComputed: row.isComputed,
    lines: [
      row.counted !== undefined && !row.value.startsWith(row.counted) ? row.counted : undefined,
      row.period,
      row.origin,
      ...row.marks,
      row.isComputed ? words.computed : undefined,
      row.printed === undefined || row.printed === row.value ? undefined : printedAs(row.printed),
    ].filter((line) => line !== undefined),
    markers: marked(row.notes, scope),
  }));
}
