import {
  accumulationOf,
  fiscalYearOfMoment,
  latestObservation,
  type Assessment,
  type PlanIndex,
} from '../../model/index.js';
import type { Baseline, Indicator, Observation, Target, Text } from '../../schema/index.js';
import {
  baselineOriginText,
  COMMON,
  indicatorSentence,
  judgedOf,
  measuredText,
  momentText,
  originText,
  quantityText,
  say,
  targetText,
  VERDICTS,
  type Reader,
  type VerdictView,
  type Judged,
} from '../../wording/index.js';
import { nameOf } from './names.view.js';
import { MESSAGES } from './progress-table.messages.js';
import { caveatTexts, type Scope } from './scope.view.js';

/** A number of an indicator, or the words for its absence, and where it comes from. */
export interface ValueView {
  readonly value: string;
  readonly isMissing: boolean;
  readonly origin: readonly string[];
  readonly markers: readonly string[];
}

/** One line of the indicator table. */
export interface IndicatorLine {
  readonly baseline: ValueView;
  readonly latest: ValueView;
  readonly target: ValueView;
}

export interface IndicatorView extends IndicatorLine {
  readonly id: string;
  readonly title: string;
  readonly markers: readonly string[];
  /** The items it measures, where they are not the heading itself; what it stands for. */
  readonly remarks: readonly string[];
  readonly verdict: VerdictView;
  readonly verdictMarkers: readonly string[];
  readonly sentence: string;
  /** Targets and values that count otherwise than the judged ones: 単年度 beside 累計. */
  readonly others: readonly (IndicatorLine & { readonly name: string; readonly note: string })[];
}

/** @param under the item under whose heading the indicator stands. */
export function indicatorView(indicator: Indicator, under: string | undefined, scope: Scope): IndicatorView {
  const { reader, index, year } = scope;
  const words = MESSAGES[reader.language];
  const { assessment, decision, verdict, isOwn } = judgedOf(index.plan, indicator, reader, year);
  const { facts } = assessment;
  const { quoted } = COMMON[reader.language];
  const variants = (indicator.titleVariants ?? []).map((one) => quoted(say(one, reader)));
  const elsewhere = (indicator.items ?? []).filter((id) => id !== under && index.items.has(id));
  return {
    id: indicator.id,
    title: [indicator.number, say(indicator.title, reader)].filter((part) => part !== undefined).join(' '),
    markers: scope.note([
      indicator.definition && say(indicator.definition, reader),
      variants.length > 0 ? words.otherNames(variants.join('')) : undefined,
      ...caveatTexts(reader, indicator),
      ...(indicator.breaks ?? []).flatMap((one) => [
        (one.comparable === false ? words.brokenBreak : words.openBreak)(
          momentText(one.at, reader),
          say(one.reason, reader),
        ),
        ...caveatTexts(reader, one),
      ]),
      indicator.direction.basis === 'inferred'
        ? words.inferredDirection(indicator.direction.reason ? say(indicator.direction.reason, reader) : '')
        : undefined,
      ...caveatTexts(reader, indicator.replaces, indicator.replacedBy),
    ]),
    remarks: [
      ...elsewhere.map((id) => nameAndTitle(id, under, index, reader)),
      ...standingOf(indicator, scope),
      ...replacements(indicator, scope),
      ...references(indicator, scope),
    ],
    verdict,
    verdictMarkers: scope.note(openQuestions(decision, reader)),
    sentence: indicatorSentence(indicator, assessment, reader, isOwn),
    baseline: baselineView(indicator, facts.baseline, scope),
    latest: observationView(indicator, facts.latest, scope, facts.gap),
    target: targetView(indicator, facts.target, scope),
    others: othersOf(indicator, assessment, scope),
  };
}

const nameAndTitle = (id: string, under: string | undefined, index: PlanIndex, reader: Reader) => {
  const { name, title } = nameOf(id, under, index, reader);
  return title === '' ? name : `${name} ${title}`;
};

function standingOf({ standing }: Indicator, { reader }: Scope): string[] {
  if (!standing) return [];
  const label = standing.label ? say(standing.label, reader) : COMMON[reader.language].notStated;
  if (standing.kind === 'reference') return [MESSAGES[reader.language].reference(label)];
  if (!standing.label) return [];
  const { inBrackets, inferred } = COMMON[reader.language];
  return [standing.basis === 'inferred' ? `${label}${inBrackets(inferred)}` : label];
}

function replacements({ replaces, replacedBy }: Indicator, { index, reader }: Scope): string[] {
  const words = MESSAGES[reader.language];
  const titled = (one: { indicator?: string | undefined; title?: Text | undefined }) => {
    const title = one.title ?? index.indicators.get(one.indicator ?? '')?.title;
    return title ? say(title, reader) : COMMON[reader.language].notStated;
  };
  const reason = (text: Text | undefined) => (text ? say(text, reader) : '');
  return [
    ...(replaces ? [words.replaces(titled(replaces), reason(replaces.reason))] : []),
    ...(replacedBy ? [words.replacedBy(titled(replacedBy), reason(replacedBy.reason))] : []),
  ];
}

function references({ referenceValues }: Indicator, scope: Scope): string[] {
  const { reader } = scope;
  const { colon, inBrackets, missing, listJoint } = COMMON[reader.language];
  const texts = (referenceValues ?? []).map((one) => {
    const value =
      typeof one.value === 'number'
        ? quantityText(one.value, one.unit, reader)
        : missing[one.missing?.reason ?? 'unstated'];
    const origin = originText(scope.index.plan, one, reader);
    const markers = scope.note([one.reason && say(one.reason, reader), ...caveatTexts(reader, one)]);
    return `${say(one.label, reader)}${origin === undefined ? '' : inBrackets(origin)} ${value}${markers.join(' ')}`;
  });
  return texts.length === 0
    ? []
    : [`${MESSAGES[reader.language].referenceValues}${colon}${texts.join(listJoint)}`];
}

function openQuestions(decision: Judged['decision'], reader: Reader): string[] {
  if (!decision) return [];
  if ('verdict' in decision && decision.verdict === 'not-judged')
    return [VERDICTS[reader.language].unjudged[decision.because]];
  if (!('openQuestions' in decision)) return [];
  return decision.openQuestions.map((question) => VERDICTS[reader.language].open[question]);
}

function baselineView(indicator: Indicator, baseline: Baseline | undefined, scope: Scope): ValueView {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  if (!baseline) return nothing(reader);
  const { revised } = baseline;
  const origin = baselineOriginText(scope.index.plan, baseline, reader);
  const view = measured(indicator, baseline, scope);
  return {
    ...view,
    origin: [
      ...(baseline.label ? [say(baseline.label, reader)] : []),
      ...(origin === undefined ? [] : [origin]),
      ...view.origin,
    ],
    markers: scope.note([
      revised &&
        words.revised(revised.reason ? say(revised.reason, reader) : COMMON[reader.language].notStated),
      ...caveatTexts(reader, baseline, revised),
    ]),
  };
}

function observationView(
  indicator: Indicator,
  latest: Observation | undefined,
  scope: Scope,
  gap?: Observation,
): ValueView {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  if (!latest) return nothing(reader);
  const { missing, inBrackets } = COMMON[reader.language];
  const origin = originText(scope.index.plan, latest, reader);
  const view = measured(indicator, latest, scope);
  return {
    ...view,
    origin: [
      words.columnOf(momentText(latest.period, reader)),
      ...(latest.missing ? [] : [origin === undefined ? words.noOrigin : words.valueOf(origin)]),
      ...view.origin,
      ...(gap
        ? [`${momentText(gap.period, reader)}${inBrackets(missing[gap.missing?.reason ?? 'unstated'])}`]
        : []),
    ],
    markers: scope.note([
      latest.missing?.note && say(latest.missing.note, reader),
      latest.provisional?.note && say(latest.provisional.note, reader),
      ...caveatTexts(reader, latest, latest.revised, gap),
    ]),
  };
}

function targetView(indicator: Indicator, target: Target | undefined, scope: Scope): ValueView {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  if (!target) return nothing(reader);
  return {
    value: targetText(indicator, target, reader),
    isMissing: false,
    origin: [target.due ? words.due(momentText(target.due, reader)) : words.noDue],
    markers: scope.note(caveatTexts(reader, target, target.revised)),
  };
}

function measured(indicator: Indicator, one: Baseline | Observation, scope: Scope): ValueView {
  const { reader } = scope;
  const common = COMMON[reader.language];
  const words = MESSAGES[reader.language];
  if (one.missing || one.value === undefined)
    return {
      value: common.missing[one.missing?.reason ?? 'unstated'],
      isMissing: true,
      origin: one.missing?.printed === undefined ? [] : [common.printedAs(one.missing.printed)],
      markers: [],
    };
  const counts = accumulationOf(indicator, one);
  return {
    value: measuredText(indicator, one, reader),
    isMissing: false,
    origin: [
      ...(counts === 'cumulative' ? [words.cumulative] : []),
      ...(counts === 'yearly' ? [words.yearly] : []),
      ...(indicator.unit === null && typeof one.value === 'number' ? [common.unitUnprinted] : []),
      ...(one.provisional ? [VERDICTS[reader.language].sureness.provisional ?? ''] : []),
    ],
    markers: [],
  };
}

const nothing = (reader: Reader): ValueView => ({
  value: COMMON[reader.language].notStated,
  isMissing: true,
  origin: [],
  markers: [],
});

function othersOf(indicator: Indicator, { facts }: Assessment, scope: Scope): IndicatorView['others'] {
  const { reader, year } = scope;
  const words = MESSAGES[reader.language];
  const options = {
    fiscalYearStartMonth: reader.startMonth,
    ...(year !== undefined && { fiscalYear: year }),
  };
  const judged = facts.target;
  const counted = judged ? accumulationOf(indicator, judged) : undefined;
  const names = { yearly: words.yearly, cumulative: words.cumulative, point: '', unstated: '' };
  const targets = (indicator.targets ?? []).filter((target) => target !== judged);
  const fromTargets = targets.map((target) => {
    const latest = latestObservation(indicator, target, options);
    return {
      name: names[accumulationOf(indicator, target)],
      baseline: nothing(reader),
      latest: observationView(indicator, latest, scope),
      target: targetView(indicator, target, scope),
      note: words.notForVerdict,
    };
  });
  const covered = new Set([counted, ...targets.map((target) => accumulationOf(indicator, target))]);
  const fromValues = (indicator.observations ?? [])
    .filter((one) => one !== facts.latest && !covered.has(accumulationOf(indicator, one)))
    .filter((one) => year === undefined || fiscalYearOfMoment(one.period, reader.startMonth) === year)
    .map((one) => ({
      name: names[accumulationOf(indicator, one)],
      baseline: nothing(reader),
      latest: observationView(indicator, one, scope),
      target: nothing(reader),
      note: words.notForVerdict,
    }));
  return [...fromTargets, ...fromValues];
}
