import { formatNumber } from '../../locale/index.js';
import { accumulationOf, latestObservation, type Assessment, type Facts } from '../../model/index.js';
import type { Indicator, Observation, Plan, Target, Text } from '../../schema/index.js';
import {
  originText,
  caveatsOf,
  COMMON,
  conditionsOf,
  measuredText,
  momentText,
  quantityText,
  say,
  targetText,
  VERDICTS,
  type Judged,
  type Reader,
} from '../../wording/index.js';
import { indicatorRows, type IndicatorRow, type RowKind } from '../../wording/indicator-table.js';
import { historyOf } from '../../wording/history.js';
import { HISTORY } from '../../wording/history.messages.js';
import { RULES } from '../../wording/rules.messages.js';
import { WHY } from './why.messages.js';

export interface WhyView {
  readonly heading: string;
  readonly rule: string;
  /** What the city's own rules or people add to it. */
  readonly beside: readonly string[];
  /** Why people gave the verdict, in the plan's words. */
  readonly reason?: { readonly term: string; readonly text: string };
  readonly caption: string;
  readonly rows: readonly {
    readonly name: string;
    readonly from?: string;
    readonly value: string;
    readonly isResult: boolean;
    readonly isNumber?: boolean;
  }[];
  readonly points: readonly {
    readonly term: string;
    readonly texts: readonly string[];
    /** Whether the texts are those of the plan, in its language. */
    readonly isOfPlan: boolean;
  }[];
  readonly computed: string;
}

export function whyOf(plan: Plan, indicator: Indicator, judged: Judged, reader: Reader): WhyView {
  const { assessment, verdict, verdicts } = judged;
  const words = WHY[reader.language];
  const title = say(indicator.title, reader);
  const rules = RULES[reader.language];
  const own = verdicts && reader.own?.ownVerdictWhy(verdicts, indicator, plan.statusScheme, reader);
  const standard =
    assessment.verdict === 'not-judged'
      ? VERDICTS[reader.language].unjudged[assessment.because]
      : rules.rule[assessment.rule];
  return {
    heading: words.whyHeading(title, verdict.word),
    rule: own?.rule ?? standard,
    beside: own ? [...(own.scheme === undefined ? [] : [own.scheme]), ...own.beside] : [],
    ...(own?.reason && { reason: own.reason }),
    caption: words.applied,
    rows: rowsOf(plan, indicator, assessment, reader),
    points: pointsOf(plan, indicator, judged, reader),
    computed: own?.computed ?? rules.computed,
  };
}

/** The values that the verdict speaks of, the newest first, and what follows from them. */
function rowsOf(plan: Plan, indicator: Indicator, assessment: Assessment, reader: Reader): WhyView['rows'] {
  const all = indicatorRows(plan, indicator, assessment, reader);
  const main = (kind: RowKind) => all.filter((row) => row.isMain && row.kind === kind);
  const stated = [
    ...main('observation'),
    ...main('baseline').filter(({ isMissing }) => !isMissing),
    ...main('target'),
  ].map(({ kind, name, origin, period, value }) => ({
    name,
    ...withOrigin(kind === 'target' ? assessment.facts.target?.due && period : (origin ?? period)),
    value,
    isResult: false,
  }));
  const results = all
    .filter(({ kind, isComputed }) => isComputed && kind !== 'change-percent')
    .map(({ kind, name, value, marks }) => ({
      name,
      ...withOrigin(joined([shareBeside(kind, all, assessment, reader), ...marks], reader)),
      value,
      isResult: true,
    }));
  const { facts } = assessment;
  return [
    ...stated,
    ...results,
    ...otherTargets(indicator, facts.target, reader),
    ...otherCounts(indicator, facts, reader),
  ].map((row) => ({ ...row, isNumber: /^[△−+]?[0-9][0-9,.]*\S{0,6}$/u.test(row.value) }));
}

/** The same in percent, where that helps. */
function shareBeside(
  kind: RowKind,
  all: readonly IndicatorRow[],
  { facts: { progress } }: Assessment,
  reader: Reader,
): string | undefined {
  if (kind === 'change') return all.find((row) => row.kind === 'change-percent')?.value;
  const isAllowance = kind === 'floor-allowance' || kind === 'ceiling-allowance';
  // More than all of it is no share.
  return isAllowance && progress?.kind === 'allowance' && progress.left >= 0
    ? `${formatNumber(progress.share * 100, reader.language, 1)}%`
    : undefined;
}

const joined = (parts: readonly (string | undefined)[], { language }: Reader): string | undefined =>
  parts.filter((one) => one !== undefined).join(COMMON[language].listJoint) || undefined;

const withOrigin = (from: string | undefined | null) => (from == null ? {} : { from });

/** The targets that it is not judged by: interim ones, and those that count otherwise, 単年度 beside 累計, with their values. */
function otherTargets(indicator: Indicator, judged: Target | undefined, reader: Reader): WhyView['rows'] {
  const words = WHY[reader.language];
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
    ? WHY[reader.language].yearly
    : accumulation === 'cumulative'
      ? WHY[reader.language].cumulative
      : undefined;

function pointsOf(
  plan: Plan,
  indicator: Indicator,
  { assessment, decision, isOwn }: Judged,
  reader: Reader,
): WhyView['points'] {
  const words = WHY[reader.language];
  const { facts } = assessment;
  const points: WhyView['points'][number][] = [];
  const ours = (term: string, text: string) => points.push({ term, texts: [text], isOfPlan: false });
  const ofPlan = (term: string, texts: readonly string[]) => {
    if (texts.length > 0) points.push({ term, texts, isOfPlan: true });
  };

  ofPlan(words.conditional, conditionsOf(decision, reader));
  if (facts.gap) {
    const { colon, missing } = COMMON[reader.language];
    const reason = missing[facts.gap.missing?.reason ?? 'unstated'];
    ours(words.gap, `${momentText(facts.gap.period, reader)}${colon}${reason}`);
  }
  const noShare = noShareWords(assessment, reader);
  if (noShare !== undefined) ours(words.noShare, noShare);
  const history = historyOf(plan, indicator, facts, reader);
  if (history.length > 0)
    points.push({ term: HISTORY[reader.language].term, texts: history, isOfPlan: false });
  if (facts.target && assessment.verdict !== 'not-judged' && assessment.verdict !== 'achieved') {
    if (facts.target.due) ours(words.timing, words.due(momentText(facts.target.due, reader)));
    // Interim targets may have said it, and the rules of a city go by other things.
    else if (!isOwn && facts.expected === undefined) ours(words.timing, words.noDue);
  }
  if (indicator.definition !== undefined) ofPlan(words.definition, [say(indicator.definition, reader)]);
  ours(words.better, directionText(indicator, reader));
  const notes: string[] = [];
  const told = points.flatMap(({ texts }) => texts);
  for (const note of notesOf(indicator, facts, reader))
    if (![...told, ...notes].some((text) => text.includes(note.replace(/[。.]$/u, '')))) notes.push(note);
  ofPlan(words.notes, notes);
  ofPlan(
    words.referenceValues,
    (indicator.referenceValues ?? []).map((one) => referenceText(plan, one, reader)),
  );
  return points;
}

/** Why no share of the way is given, where one might be expected. */
function noShareWords({ facts: { progress } }: Assessment, reader: Reader): string | undefined {
  const words = WHY[reader.language];
  if (progress?.kind === 'allowance') return words.noShareAllowance;
  if (progress?.kind !== 'none') return undefined;
  return {
    'same-as-baseline': words.noShareSame,
    'no-baseline': words.noShareNoBaseline,
    overshot: words.noShareOvershot,
    'no-number': undefined,
  }[progress.because];
}

function directionText({ direction }: Indicator, reader: Reader): string {
  const { inBrackets, inferred, colon } = COMMON[reader.language];
  const way = WHY[reader.language].betterWay[direction.value];
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
  const words = WHY[reader.language];
  const { colon, inBrackets, inferred } = COMMON[reader.language];
  const label =
    standing?.label &&
    `${say(standing.label, reader)}${standing.basis === 'inferred' ? inBrackets(inferred) : ''}`;
  const reasons: readonly (readonly [string | undefined, Text | undefined])[] = [
    [words.revisedBecause, baseline?.revised?.reason],
    [words.valueRevisedBecause, latest?.revised?.reason],
    [words.targetRevisedBecause, target?.revised?.reason],
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

function referenceText(plan: Plan, one: ReferenceValue, reader: Reader): string {
  const { missing, listJoint, colon, approximately, stop } = COMMON[reader.language];
  const number =
    typeof one.value === 'number' ? quantityText(one.value, one.unit, reader) : one.value?.toString();
  const value = number ?? missing[one.missing?.reason ?? 'unstated'];
  const origin = originText(plan, one, reader);
  const name = [say(one.label, reader), origin].filter((part) => part !== undefined).join(listJoint);
  const backing = [...(one.reason === undefined ? [] : [say(one.reason, reader)]), ...caveatsOf(one, reader)];
  return [`${name}${colon}${one.approximate ? approximately(value) : value}`, ...backing]
    .map((text) => (/[。.]$/u.test(text) ? text : `${text}${stop}`))
    .join(reader.language === 'en' ? ' ' : '');
}
