import type { Indicator, Missing } from '../schema/index.js';
import type { Assessment, JudgedVerdict, MetRule, RuleId, Unjudged } from './assessment.js';
import { factsOf, namedFacts } from './facts.js';
import { judge } from './judge.js';
import { latestObservation, type AssessOptions } from './latest.js';
import { measuredOf } from './measured.js';
import { openQuestionsOf } from './open-questions.js';
import { backingOf } from './sureness.js';

/**
 * Judges an indicator by the rules of the standard scheme: a target is met or not by comparison alone, never by
 * a fraction; early or late is said only where both the start and the due date are known.
 */
export function assess(indicator: Indicator, options: AssessOptions = {}): Assessment {
  const measured = measuredOf(indicator, options);
  const { target, latest, breaks } = measured;
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
  const isOnBaseline = usesBaseline(rule);
  const questions = openQuestionsOf(judgeable, facts, isOnBaseline, isMet(rule), rule === 'due-passed');
  return {
    verdict: isMet(rule) ? 'achieved' : VERDICT_BY[rule],
    rule,
    facts,
    ...backingOf(measured, questions, isOnBaseline),
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

/** Whether a verdict by this rule could be another one if the baseline were. */
const usesBaseline = (rule: RuleId): boolean => !/^(at-|equal|range|done|not-done)/.test(rule);
