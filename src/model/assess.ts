import type { Indicator, Missing } from '../schema/index.js';
import type { Assessment, JudgedVerdict, MetRule, RuleId, Unjudged } from './assessment.js';
import { factsOf, namedFacts } from './facts.js';
import { judge } from './judge.js';
import { latestObservation, type AssessOptions } from './latest.js';
import { measuredOf } from './measured.js';
import { openQuestionsOf, usesBaseline } from './open-questions.js';

/**
 * Judges an indicator by the rules of the standard scheme: a target is met or not by comparison alone, never by
 * a fraction; early or late is said only where both the start and the due date are known.
 */
export function assess(indicator: Indicator, options: AssessOptions = {}): Assessment {
  const measured = measuredOf(indicator, options);
  const { target, latest, breaks, start } = measured;
  const unjudged = (because: Unjudged, missing?: Missing, facts = factsOf(measured)): Assessment => ({
    verdict: 'not-judged',
    because,
    ...(missing && { missing }),
    facts,
  });

  if (indicator.replacedBy) return unjudged('replaced');
  if (!target) return unjudged('no-target');
  if (target.operator === 'text') return unjudged('text-target');
  if (!latest)
    return unjudged(latestObservation(indicator, undefined, options) ? 'other-accumulation' : 'no-value');
  if (latest.missing) return unjudged('missing', latest.missing);
  if (breaks.some((one) => one.comparable === false))
    return unjudged('incomparable', undefined, namedFacts(measured));

  const judgeable = { ...measured, target, latest };
  const rule = judge(judgeable, options.fiscalYear);
  if (!isRule(rule)) return unjudged(rule);
  const facts = factsOf(measured, rule);
  const readings = [indicator, target, latest, indicator.baseline, ...breaks]
    .flatMap((one) => one?.doubts ?? [])
    .filter((doubt) => doubt.affectsVerdict);
  const openBreaks = breaks.filter((one) => one.comparable === null);
  const openQuestions = openQuestionsOf(judgeable, rule, facts);
  const isProvisional = latest.provisional ?? (usesBaseline(rule) && start?.provisional);
  const isConditional = readings.length + openBreaks.length + openQuestions.length > 0;
  return {
    verdict: isMet(rule) ? 'achieved' : VERDICT_BY[rule],
    rule,
    sureness: isProvisional ? 'provisional' : isConditional ? 'conditional' : 'firm',
    facts,
    readings,
    openBreaks,
    openQuestions,
  };
}

const VERDICT_BY: Readonly<Record<Exclude<RuleId, MetRule>, JudgedVerdict>> = {
  'bound-broken': 'missed',
  'due-passed': 'missed',
  'year-short': 'missed',
  'worse-than-baseline': 'worse',
  'ahead-of-line': 'on-course',
  'behind-line': 'behind',
  'no-due-date': 'under-way',
  'no-start-date': 'under-way',
  'not-moved': 'under-way',
  overshot: 'under-way',
  'not-done-yet': 'under-way',
};

const isMet = (outcome: RuleId | Unjudged): outcome is MetRule => outcome.endsWith('-met');

const isRule = (outcome: RuleId | Unjudged): outcome is RuleId => isMet(outcome) || outcome in VERDICT_BY;
