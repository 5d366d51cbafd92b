import { bulletLayout, type BulletLayout, type BulletValues } from '../../layout/index.js';
import { formatNumber, formatSigned, tagOf } from '../../locale/index.js';
import { assess, latestObservation, type Assessment, type PlanIndex } from '../../model/index.js';
import type { Baseline, Indicator, Observation, Target } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  conditionsOf,
  decimalsFor,
  differenceText,
  indicatorSentence,
  momentText,
  numberedTitle,
  say,
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
  if (latestValue !== undefined)
    return {
      value: formatNumber(latestValue, reader.language, decimalsFor(indicator)),
      unit,
      isMissing: false,
    };
  if (typeof latest?.value === 'string') return { value: latest.value, unit: '', isMissing: false };
  const words = COMMON[reader.language];
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
  const { form, badSide } = formOf(indicator, target, isAllowance, baselineValue);
  const asks = targetText(indicator, target, reader);
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
  baseline: number | undefined,
): Pick<BulletValues, 'form' | 'badSide'> {
  const downwards =
    target.operator === 'at-most' ||
    (target.operator === 'keep-or-better' && indicator.direction.value === 'down') ||
    (target.operator === 'trend' && target.towards === 'down') ||
    (target.operator === 'equal' && baseline !== undefined && target.value < baseline);
  const badSide = downwards ? 'above' : 'below';
  if (isAllowance) return { form: 'allowance', badSide };
  const isHeld = target.operator === 'keep-or-better' || target.operator === 'trend';
  return { form: isHeld || downwards ? 'hold' : 'way', badSide };
}

/** The survey or the time that a number was observed in; `undefined` where the document names none. */
function originOf(index: PlanIndex, measurement: Baseline | Observation, reader: Reader): string | undefined {
  if (measurement.surveyPrinted !== undefined) return measurement.surveyPrinted;
  const survey = measurement.survey === undefined ? undefined : index.surveys.get(measurement.survey);
  const when = measurement.observed && momentText(measurement.observed, reader);
  const name = survey && say(survey.name, reader);
  if (when === undefined || name === undefined) return when ?? name;
  return when.includes(name) ? when : `${when} ${name}`;
}

function metaOf(index: PlanIndex, indicator: Indicator, { facts }: Assessment, reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  const { latest, baseline } = facts;
  const meta: string[] = [];
  if (latest) {
    meta.push(words.period(momentText(latest.period, reader)));
    if (latest.value !== undefined) {
      const origin = originOf(index, latest, reader);
      meta.push(origin === undefined ? words.noSource : words.valueFrom(origin));
    }
  }
  if (baseline) {
    const origin =
      originOf(index, baseline, reader) ?? (baseline.period && momentText(baseline.period, reader));
    if (origin !== undefined) meta.push(words.baselineFrom(origin));
    if (baseline.revised) meta.push(words.revised);
  }
  if (indicator.unit === null) meta.push(words.noUnit);
  if (indicator.replaces?.title) meta.push(words.replaces(say(indicator.replaces.title, reader)));
  if (indicator.standing?.kind === 'reference')
    meta.push(
      words.reference(
        indicator.standing.label ? say(indicator.standing.label, reader) : COMMON[reader.language].notStated,
      ),
    );
  return meta;
}

function conditionOf(assessment: Assessment, reader: Reader): Pick<KpiGaugeView, 'condition'> {
  const [first] = conditionsOf(assessment, reader);
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
  const {
    latest,
    latestValue,
    baseline,
    baselineValue,
    target,
    change,
    changePercent,
    margin,
    progress,
    expected,
  } = facts;
  const signed = (value: number) => {
    const sign = formatSigned(value, reader.language).charAt(0);
    return `${value === 0 ? '' : sign}${differenceText(indicator, value, reader)}`;
  };
  const percent = (value: number) => `${formatNumber(value, reader.language, 1)}%`;
  const rows: (WhyView['rows'][number] | undefined)[] = [
    latest && {
      name: words.latest,
      ...withOrigin(originOf(index, latest, reader) ?? momentText(latest.period, reader)),
      value:
        latestValue === undefined
          ? COMMON[reader.language].missing[latest.missing?.reason ?? 'unstated']
          : valueText(indicator, latestValue, reader),
      isResult: false,
    },
    baseline &&
      (baselineValue === undefined
        ? undefined
        : {
            name: baseline.label ? say(baseline.label, reader) : words.baseline,
            ...withOrigin(
              originOf(index, baseline, reader) ?? (baseline.period && momentText(baseline.period, reader)),
            ),
            value: valueText(indicator, baselineValue, reader),
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
    progress?.kind === 'allowance'
      ? {
          name: words.allowance,
          from: `${differenceText(indicator, progress.used, reader)} / ${differenceText(indicator, progress.allowed, reader)}`,
          value: percent(progress.share * 100),
          isResult: true,
        }
      : undefined,
    ...otherPairs(indicator, facts.target, reader),
  ];
  return rows.flatMap((row) =>
    row ? [{ ...row, isNumber: /^[−+]?[0-9][0-9,.]*\S{0,6}$/u.test(row.value) }] : [],
  );
}

const withOrigin = (from: string | undefined) => (from === undefined ? {} : { from });

/** Targets that count otherwise than the judged one, beside their values: 単年度 beside 累計. */
function otherPairs(indicator: Indicator, judged: Target | undefined, reader: Reader): WhyView['rows'] {
  const words = MESSAGES[reader.language];
  return (indicator.targets ?? [])
    .filter((target) => target !== judged && target.accumulation !== judged?.accumulation)
    .map((target) => {
      const latest = latestObservation(indicator, target);
      const how =
        target.accumulation === 'yearly'
          ? words.yearly
          : target.accumulation === 'cumulative'
            ? words.cumulative
            : words.others;
      const value =
        typeof latest?.value === 'number'
          ? valueText(indicator, latest.value, reader)
          : COMMON[reader.language].notStated;
      return {
        name: how,
        from: `${words.target} ${targetText(indicator, target, reader)}`,
        value,
        isResult: false,
      };
    });
}

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
  if (facts.target && assessment.verdict !== 'not-judged' && assessment.verdict !== 'achieved')
    points.push({
      term: words.timing,
      texts: [facts.target.due ? words.due(momentText(facts.target.due, reader)) : words.noDue],
    });
  const told = new Set(points.flatMap(({ texts }) => texts));
  const notes = [indicator, indicator.baseline, facts.latest, facts.target, indicator.replaces]
    .flatMap((record) => (record ? caveatsOf(record, reader) : []))
    .filter((text) => !told.has(text));
  if (notes.length > 0) points.push({ term: words.notes, texts: [...new Set(notes)] });
  const reference = (indicator.referenceValues ?? []).map((one) => {
    const value =
      typeof one.value === 'number'
        ? `${formatNumber(one.value, reader.language)}${unitSuffix(one.unit, reader)}`
        : COMMON[reader.language].missing[one.missing?.reason ?? 'unstated'];
    const origin = originOf(index, { period: 'FY0000', ...one }, reader);
    const name = say(one.label, reader);
    return `${name}${origin === undefined ? '' : COMMON[reader.language].inBrackets(origin)}${COMMON[reader.language].colon}${value}`;
  });
  if (reference.length > 0) points.push({ term: words.referenceValues, texts: reference });
  return points;
}
