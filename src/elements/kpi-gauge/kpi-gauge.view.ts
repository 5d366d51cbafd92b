import { bulletLayout, type BulletLayout, type BulletValues } from '../../layout/index.js';
import { formatNumber, formatSigned, tagOf } from '../../locale/index.js';
import {
  accumulationOf,
  assess,
  comparable,
  latestObservation,
  printedOf,
  type Assessment,
  type Facts,
  type PlanIndex,
} from '../../model/index.js';
import type { Baseline, Indicator, Observation, Target, Text } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  conditionsOf,
  decimalsFor,
  differenceText,
  goalText,
  indicatorSentence,
  measuredText,
  momentText,
  numberedTitle,
  quantityText,
  say,
  shortConditionOf,
  sourceLine,
  targetText,
  unitSuffix,
  valueText,
  verdictView,
  VERDICTS,
  type Reader,
  type VerdictView,
} from '../../wording/index.js';
import { MESSAGES } from './kpi-gauge.messages.js';

/** Everything that a gauge shows; all words and numbers are final. */
export interface KpiGaugeView {
  readonly lang: string;
  readonly textLang: string;
  readonly id: string;
  /** Where the indicator stands in the plan. */
  readonly context?: string;
  readonly title: string;
  readonly verdict: VerdictView;
  /** The latest value, or － where there is none. */
  readonly figure: { readonly value: string; readonly unit: string; readonly isMissing: boolean };
  readonly picture?: PictureView;
  /** Caption, accessible description and copyable text in one. */
  readonly sentence: string;
  /** Where the numbers come from, and what else one must know before quoting them. */
  readonly meta: readonly string[];
  /** The reading of the document on which a conditional verdict hangs, in short; `why` has all of them. */
  readonly condition?: { readonly label: string; readonly text: string };
  readonly why: WhyView;
  readonly source: string;
}

export interface PictureView extends BulletLayout {
  /** Text across the hatched scale where there is no value. */
  readonly missing?: string;
  readonly isAllowance: boolean;
}

export interface WhyView {
  readonly label: string;
  readonly heading: string;
  readonly rule: string;
  readonly caption: string;
  readonly rows: readonly {
    readonly name: string;
    readonly from?: string;
    readonly value: string;
    readonly isResult: boolean;
    readonly isNumber?: boolean;
  }[];
  readonly points: readonly { readonly term: string; readonly texts: readonly string[] }[];
  readonly computed: string;
}

/**
 * @param width inner width of the picture in pixels; 0 before anything was laid out.
 * @param fiscalYear judge by what was known in that year; by default by the newest value.
 */
export function kpiGaugeView(
  index: PlanIndex,
  indicator: Indicator,
  reader: Reader,
  { width, rem = 16, fiscalYear }: { width: number; rem?: number; fiscalYear?: number },
): KpiGaugeView {
  const assessment = assess(indicator, {
    fiscalYearStartMonth: reader.startMonth,
    ...(fiscalYear !== undefined && { fiscalYear }),
  });
  const verdict = verdictView(assessment, reader.language);
  const picture = pictureOf(indicator, assessment, reader, width > 0 ? width : 340, rem * 0.875);
  return {
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    id: indicator.id,
    ...contextOf(index, indicator, reader),
    title: say(indicator.title, reader),
    verdict,
    figure: figureOf(indicator, assessment, reader),
    ...(picture && { picture }),
    sentence: indicatorSentence(indicator, assessment, reader),
    meta: metaOf(index, indicator, assessment, reader),
    ...conditionOf(assessment, reader),
    why: whyOf(index, indicator, assessment, verdict, reader),
    source: sourceLine(index.plan, reader),
  };
}

function contextOf(index: PlanIndex, indicator: Indicator, reader: Reader): { context?: string } {
  const [id] = indicator.items ?? [];
  const path = id === undefined ? [] : index.pathTo(id);
  const item = path.at(-1);
  if (!item) return {};
  const above = path.slice(0, -1).flatMap((one) => (one.number === undefined ? [] : [one.number]));
  const title = numberedTitle(item, reader);
  return { context: above.length > 0 ? `${above.join(' ')} ${title}` : title };
}

function figureOf(indicator: Indicator, { facts }: Assessment, reader: Reader): KpiGaugeView['figure'] {
  const unit = unitSuffix(indicator.unit, reader).trim();
  const { latest, latestValue } = facts;
  const words = COMMON[reader.language];
  if (latestValue !== undefined) {
    const value = formatNumber(latestValue, reader.language, decimalsFor(indicator));
    return { value: latest?.approximate ? words.approximately(value) : value, unit, isMissing: false };
  }
  if (typeof latest?.value === 'string') return { value: latest.value, unit: '', isMissing: false };
  if (typeof latest?.value === 'boolean')
    return { value: latest.value ? words.yes : words.no, unit: '', isMissing: false };
  return { value: '\u2013', unit, isMissing: true };
}

function pictureOf(
  indicator: Indicator,
  { facts }: Assessment,
  reader: Reader,
  width: number,
  labelSize: number,
): PictureView | undefined {
  const { target, latestValue, baselineValue, progress, latest } = facts;
  const goal = goalOf(target, baselineValue);
  // Without a number on either side there is nothing that a scale could tell.
  if (!target || (!goal && latestValue === undefined)) return undefined;
  const words = MESSAGES[reader.language];
  const isAllowance = progress?.kind === 'allowance';
  const { form, badSide } = formOf(indicator, target, isAllowance, { baselineValue, latestValue });
  const asks =
    isAllowance && 'value' in target
      ? goalText(indicator, target, reader)
      : targetText(indicator, target, reader);
  const goalName = isAllowance ? (badSide === 'below' ? words.lower : words.upper) : words.target;
  const values: BulletValues = {
    ...(latestValue !== undefined && { latest: latestValue }),
    ...(baselineValue !== undefined && { baseline: baselineValue }),
    ...(goal && { goal }),
    form,
    badSide,
    labels: {
      goal: `${goalName} ${asks}`,
      ...(baselineValue !== undefined && {
        baseline: `${words.baseline} ${valueText(indicator, baselineValue, reader)}`,
      }),
      ...(progress?.kind === 'allowance' &&
        progress.left >= 0 && { latest: words.left(differenceText(indicator, progress.left, reader)) }),
      zero: words.axisZero,
    },
  };
  return {
    ...bulletLayout(values, width, labelSize),
    isAllowance,
    ...(latestValue === undefined && {
      missing: latest
        ? words.noValueFor(momentText(latest.period, reader))
        : COMMON[reader.language].missing.unstated,
    }),
  };
}

function goalOf(target: Target | undefined, baseline: number | undefined): BulletValues['goal'] {
  switch (target?.operator) {
    case 'at-least':
    case 'at-most':
    case 'equal':
      return { from: target.value, to: target.value };
    case 'range':
      return { from: target.min, to: target.max };
    case 'keep-or-better':
    case 'trend':
      return baseline === undefined ? undefined : { from: baseline, to: baseline };
    default:
      return undefined;
  }
}

function formOf(
  indicator: Indicator,
  target: Target,
  isAllowance: boolean,
  { baselineValue, latestValue }: Pick<Facts, 'baselineValue' | 'latestValue'>,
): Pick<BulletValues, 'form' | 'badSide'> {
  const isDown = isDownwards(indicator, target, baselineValue, latestValue);
  const badSide = isDown ? 'above' : 'below';
  if (isAllowance) return { form: 'allowance', badSide };
  const isHeld = target.operator === 'keep-or-better' || target.operator === 'trend';
  return { form: isHeld || isDown ? 'hold' : 'way', badSide };
}

/** Whether the values above the goal are the wrong ones, as far as this indicator can come to them. */
function isDownwards(
  indicator: Indicator,
  target: Target,
  baseline: number | undefined,
  latest: number | undefined,
): boolean {
  const isAbove = (line: number) => (latest ?? line) > line;
  switch (target.operator) {
    case 'at-most':
      return true;
    case 'keep-or-better':
      return (
        indicator.direction.value === 'down' ||
        (indicator.direction.value === 'keep' && baseline !== undefined && isAbove(baseline))
      );
    case 'trend':
      return target.towards === 'down';
    case 'equal':
      return baseline !== undefined && target.value < baseline;
    case 'range':
      return isAbove(target.max);
    default:
      return false;
  }
}

/** The survey and the time that a number was observed in; `undefined` where the document names neither. */
function originOf(
  index: PlanIndex,
  { observed, survey, surveyPrinted }: Pick<Observation, 'observed' | 'survey' | 'surveyPrinted'>,
  reader: Reader,
): string | undefined {
  const known = survey === undefined ? undefined : index.surveys.get(survey);
  const name = surveyPrinted ?? (known && say(known.name, reader));
  if (observed === undefined || name === undefined) return observed ? momentText(observed, reader) : name;
  const year = printedOf(observed) ?? momentText(observed, reader);
  const holds = (whole: string, part: string) => comparable(whole).includes(comparable(part));
  // 平成27年国勢調査 is printed as the time and as the survey; elsewhere the name of the survey has no year.
  const printed = holds(name, year) ? name : holds(year, name) ? year : undefined;
  if (printed === undefined)
    return `${momentText(observed, reader)}${reader.language === 'en' ? ' ' : 'の'}${name}`;
  const moment = typeof observed === 'object' ? observed : { at: observed };
  return momentText({ ...moment, printed }, reader);
}

/** The same for a baseline, which may have a period instead. */
const originOfBaseline = (index: PlanIndex, baseline: Baseline, reader: Reader): string | undefined =>
  originOf(index, baseline, reader) ?? (baseline.period && momentText(baseline.period, reader));

function metaOf(index: PlanIndex, indicator: Indicator, { facts }: Assessment, reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  const { latest, baseline, target } = facts;
  const meta: string[] = [];
  if (latest?.value !== undefined) {
    const period = momentText(latest.period, reader);
    const origin = originOf(index, latest, reader);
    meta.push(origin === undefined ? words.valueWithoutSource(period) : words.value(period, origin));
  }
  if (latest?.provisional) {
    const { asOf } = latest.provisional;
    meta.push(words.provisional(asOf && momentText(asOf, reader)));
  }
  if (baseline) {
    const origin = originOfBaseline(index, baseline, reader);
    if (baseline.revised) meta.push(words.revised(origin ?? words.unknownOrigin));
    else if (origin !== undefined) meta.push(words.baselineFrom(origin));
    if (baseline.revised && target?.operator === 'keep-or-better')
      meta.push(words.revisedTarget(targetText(indicator, target, reader)));
  }
  if (indicator.unit === null) meta.push(words.noUnit);
  if (indicator.replaces?.title) meta.push(words.replaces(say(indicator.replaces.title, reader)));
  if (indicator.standing?.kind === 'reference')
    meta.push(words.reference(indicator.standing.label && say(indicator.standing.label, reader)));
  return meta;
}

function conditionOf(assessment: Assessment, reader: Reader): Pick<KpiGaugeView, 'condition'> {
  const first = shortConditionOf(assessment, reader);
  return first === undefined
    ? {}
    : { condition: { label: MESSAGES[reader.language].condition, text: first } };
}

function whyOf(
  index: PlanIndex,
  indicator: Indicator,
  assessment: Assessment,
  verdict: VerdictView,
  reader: Reader,
): WhyView {
  const words = MESSAGES[reader.language];
  const title = say(indicator.title, reader);
  const rules = VERDICTS[reader.language];
  return {
    label: words.why,
    heading: words.whyHeading(title, verdict.word),
    rule:
      assessment.verdict === 'not-judged' ? rules.unjudged[assessment.because] : rules.rule[assessment.rule],
    caption: words.applied,
    rows: rowsOf(index, indicator, assessment, reader),
    points: pointsOf(index, indicator, assessment, reader),
    computed: rules.computed,
  };
}

function rowsOf(
  index: PlanIndex,
  indicator: Indicator,
  { facts }: Assessment,
  reader: Reader,
): WhyView['rows'] {
  const words = MESSAGES[reader.language];
  const { latest, baseline, target, change, changePercent, margin, progress, expected } = facts;
  const signed = (value: number) => {
    // The sign of what is shown, so that what rounds to zero has none.
    const sign = /^[+−]/.exec(formatSigned(value, reader.language, decimalsFor(indicator)))?.[0] ?? '';
    return `${sign}${differenceText(indicator, value, reader)}`;
  };
  const percent = (value: number) => `${formatNumber(value, reader.language, 1)}%`;
  const rows: (WhyView['rows'][number] | undefined)[] = [
    latest && {
      name: words.latest,
      ...withOrigin(originOf(index, latest, reader) ?? momentText(latest.period, reader)),
      value:
        latest.value === undefined
          ? COMMON[reader.language].missing[latest.missing?.reason ?? 'unstated']
          : measuredText(indicator, latest, reader),
      isResult: false,
    },
    baseline &&
      (baseline.value === undefined
        ? undefined
        : {
            name: baseline.label ? say(baseline.label, reader) : words.baseline,
            ...withOrigin(originOfBaseline(index, baseline, reader)),
            value: measuredText(indicator, baseline, reader),
            isResult: false,
          }),
    target && {
      name: words.target,
      ...withOrigin(target.due ? momentText(target.due, reader) : undefined),
      value: targetText(indicator, target, reader),
      isResult: false,
    },
    change !== undefined
      ? {
          name: words.difference,
          value: signed(change),
          ...(changePercent !== undefined && { from: `${formatSigned(changePercent, reader.language, 1)}%` }),
          isResult: true,
        }
      : undefined,
    margin !== undefined && target?.operator !== 'keep-or-better' && target?.operator !== 'trend'
      ? { name: words.margin, value: signed(margin), isResult: true }
      : undefined,
    expected === undefined
      ? undefined
      : { name: words.expected, value: valueText(indicator, expected, reader), isResult: true },
    progress?.kind === 'way'
      ? { name: words.share, value: percent(progress.share * 100), isResult: true }
      : undefined,
    progress?.kind === 'allowance' && progress.used >= 0
      ? {
          name: target?.operator === 'at-most' ? words.ceilingUsed : words.floorUsed,
          value: `${differenceText(indicator, progress.used, reader)} ／ ${differenceText(indicator, progress.allowed, reader)}`,
          // More than all of it is no share.
          ...(progress.left >= 0 && { from: percent(progress.share * 100) }),
          isResult: true,
        }
      : undefined,
    ...otherTargets(indicator, facts.target, reader),
    ...otherCounts(indicator, facts, reader),
  ];
  return rows.flatMap((row) =>
    row ? [{ ...row, isNumber: /^[−+]?[0-9][0-9,.]*\S{0,6}$/u.test(row.value) }] : [],
  );
}

const withOrigin = (from: string | undefined) => (from === undefined ? {} : { from });

/** The targets that it is not judged by: interim ones, and those that count otherwise, 単年度 beside 累計, with their values. */
function otherTargets(indicator: Indicator, judged: Target | undefined, reader: Reader): WhyView['rows'] {
  const words = MESSAGES[reader.language];
  return (indicator.targets ?? [])
    .filter((target) => target !== judged)
    .map((target) => {
      const asks = targetText(indicator, target, reader);
      const due = target.due ? momentText(target.due, reader) : undefined;
      const accumulation = accumulationOf(indicator, target);
      if (!judged || accumulation === accumulationOf(indicator, judged))
        return {
          name: target.interim ? words.interim : words.others,
          ...withOrigin(due),
          value: asks,
          isResult: false,
        };
      const latest = latestObservation(indicator, target);
      const isCounted = latest && accumulationOf(indicator, latest) === accumulation;
      return {
        name: countName(accumulation, reader) ?? words.others,
        from: `${words.target} ${asks}`,
        value: isCounted ? measuredText(indicator, latest, reader) : COMMON[reader.language].notStated,
        isResult: false,
      };
    });
}

/** The newest values that count otherwise than any target, 単年度 beside 累計. */
function otherCounts(indicator: Indicator, { latest }: Facts, reader: Reader): WhyView['rows'] {
  return otherObservations(indicator, latest).map((one) => ({
    name: countName(accumulationOf(indicator, one), reader) ?? momentText(one.period, reader),
    from: momentText(one.period, reader),
    value:
      one.value === undefined
        ? COMMON[reader.language].missing[one.missing?.reason ?? 'unstated']
        : measuredText(indicator, one, reader),
    isResult: false,
  }));
}

function otherObservations(indicator: Indicator, latest: Observation | undefined): Observation[] {
  const { targets = [], observations = [] } = indicator;
  const told = new Set(
    [...targets, ...(latest ? [latest] : [])].map((one) => accumulationOf(indicator, one)),
  );
  const others = new Map<string, Observation>();
  for (const one of observations) {
    const accumulation = accumulationOf(indicator, one);
    const isNewest = latestObservation(indicator, { operator: 'done', accumulation }) === one;
    if (!told.has(accumulation) && isNewest) others.set(accumulation, one);
  }
  return [...others.values()];
}

const countName = (accumulation: string, reader: Reader): string | undefined =>
  accumulation === 'yearly'
    ? MESSAGES[reader.language].yearly
    : accumulation === 'cumulative'
      ? MESSAGES[reader.language].cumulative
      : undefined;

function pointsOf(
  index: PlanIndex,
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
): WhyView['points'] {
  const words = MESSAGES[reader.language];
  const { facts } = assessment;
  const points: { term: string; texts: string[] }[] = [];
  const conditions = conditionsOf(assessment, reader);
  if (conditions.length > 0) points.push({ term: words.conditional, texts: conditions });
  if (facts.gap)
    points.push({
      term: words.gap,
      texts: [
        `${momentText(facts.gap.period, reader)}${COMMON[reader.language].colon}${COMMON[reader.language].missing[facts.gap.missing?.reason ?? 'unstated']}`,
      ],
    });
  const because = facts.progress?.kind === 'none' ? facts.progress.because : undefined;
  if (facts.progress?.kind === 'allowance')
    points.push({ term: words.noShare, texts: [words.noShareAllowance] });
  else if (because === 'same-as-baseline') points.push({ term: words.noShare, texts: [words.noShareSame] });
  else if (because === 'no-baseline') points.push({ term: words.noShare, texts: [words.noShareNoBaseline] });
  else if (because === 'overshot') points.push({ term: words.noShare, texts: [words.noShareOvershot] });
  if (facts.target && assessment.verdict !== 'not-judged' && assessment.verdict !== 'achieved')
    points.push({
      term: words.timing,
      texts: [facts.target.due ? words.due(momentText(facts.target.due, reader)) : words.noDue],
    });
  if (indicator.definition !== undefined)
    points.push({ term: words.definition, texts: [say(indicator.definition, reader)] });
  points.push({ term: words.better, texts: [directionText(indicator, reader)] });
  const notes: string[] = [];
  const told = points.flatMap(({ texts }) => texts);
  for (const note of notesOf(indicator, facts, reader))
    if (![...told, ...notes].some((text) => text.includes(note.replace(/[。.]$/u, '')))) notes.push(note);
  if (notes.length > 0) points.push({ term: words.notes, texts: notes });
  const reference = (indicator.referenceValues ?? []).map((one) => referenceText(index, one, reader));
  if (reference.length > 0) points.push({ term: words.referenceValues, texts: reference });
  return points;
}

function directionText({ direction }: Indicator, reader: Reader): string {
  const { inBrackets, inferred, colon } = COMMON[reader.language];
  const way = MESSAGES[reader.language].betterWay[direction.value];
  const basis = direction.basis === 'inferred' ? inBrackets(inferred) : '';
  return `${way}${basis}${direction.reason === undefined ? '' : `${colon}${say(direction.reason, reader)}`}`;
}

/** Every note and doubt of the indicator and of what is shown of it, those of dates and revisions too. */
function notesOf(indicator: Indicator, { latest, target, gap }: Facts, reader: Reader): string[] {
  const { baseline, breaks = [], standing, replaces, targets = [] } = indicator;
  const judged = targets.filter((one) => one === target);
  const records = [indicator, baseline, baseline?.revised, latest, latest?.revised, ...judged];
  const others = [
    target?.revised,
    replaces,
    ...breaks,
    gap,
    ...targets.filter((one) => one !== target),
    ...otherObservations(indicator, latest),
  ];
  const moments = [baseline?.period, baseline?.observed, latest?.period, latest?.observed, target?.due];
  const words = MESSAGES[reader.language];
  const { colon, inBrackets, inferred } = COMMON[reader.language];
  const label =
    standing?.label &&
    `${say(standing.label, reader)}${standing.basis === 'inferred' ? inBrackets(inferred) : ''}`;
  const reasons: readonly (readonly [string | undefined, Text | undefined])[] = [
    [words.revisedBecause, baseline?.revised?.reason],
    [words.valueRevisedBecause, latest?.revised?.reason],
    [words.targetRevisedBecause, target?.revised?.reason],
    [words.replacedBecause, replaces?.reason],
    [label, standing?.reason],
  ];
  const texts = [
    latest?.missing?.note,
    latest?.provisional?.note,
    gap?.missing?.note,
    ...breaks.map(({ reason }) => reason),
    ...[...moments, ...breaks.map(({ at }) => at)].map((moment) =>
      typeof moment === 'object' ? moment?.note : undefined,
    ),
  ];
  return [
    ...[...records, ...others].flatMap((record) => (record ? caveatsOf(record, reader) : [])),
    ...reasons.flatMap(([term, reason]) =>
      reason === undefined ? [] : [`${term === undefined ? '' : `${term}${colon}`}${say(reason, reader)}`],
    ),
    ...texts.flatMap((text) => (text === undefined ? [] : [say(text, reader)])),
  ];
}

type ReferenceValue = NonNullable<Indicator['referenceValues']>[number];

function referenceText(index: PlanIndex, one: ReferenceValue, reader: Reader): string {
  const { missing, listJoint, colon, approximately, stop } = COMMON[reader.language];
  const number =
    typeof one.value === 'number' ? quantityText(one.value, one.unit, reader) : one.value?.toString();
  const value = number ?? missing[one.missing?.reason ?? 'unstated'];
  const origin = originOf(index, one, reader);
  const name = [say(one.label, reader), origin].filter((part) => part !== undefined).join(listJoint);
  const backing = [...(one.reason === undefined ? [] : [say(one.reason, reader)]), ...caveatsOf(one, reader)];
  return [`${name}${colon}${one.approximate ? approximately(value) : value}`, ...backing]
    .map((text) => (/[。.]$/u.test(text) ? text : `${text}${stop}`))
    .join(reader.language === 'en' ? ' ' : '');
}
