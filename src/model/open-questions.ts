import type { Facts, OpenQuestion, RuleId } from './assessment.js';
import type { Judgeable } from './measured.js';

/** What the plan file leaves open about a verdict by this rule, in the order in which it is told. */
export function openQuestionsOf(measured: Judgeable, rule: RuleId, facts: Facts): OpenQuestion[] {
  const { indicator, yearOf, target, latest, start, breaks, counts } = measured;
  const observed = yearOf(latest.observed) ?? Infinity;
  const questions: Readonly<Record<OpenQuestion, boolean | undefined>> = {
    'direction-contradicts': isContradicting(measured),
    'direction-inferred': target.operator === 'keep-or-better' && indicator.direction.basis === 'inferred',
    'accumulation-unstated': counts === 'unstated',
    'other-survey':
      start?.survey !== undefined &&
      latest.survey !== undefined &&
      start.survey !== latest.survey &&
      breaks.length === 0,
    approximate: latest.approximate === true || (usesBaseline(rule) && start?.approximate),
    'observed-before-due': rule === 'due-passed' && observed < (yearOf(target.due) ?? -Infinity),
    'baseline-revised':
      facts.targetMoved?.wasMet !== undefined && facts.targetMoved.wasMet !== rule.endsWith('-met'),
  };
  return (Object.keys(questions) as OpenQuestion[]).filter((question) => questions[question]);
}

/** Whether a verdict by this rule could be another one if the baseline were. */
export const usesBaseline = (rule: RuleId): boolean => !/^(at-|equal|range|done|not-done)/.test(rule);

/** Whether the values that the target accepts lie on the side of the start that is said to be worse. */
function isContradicting({ indicator, target, base, region }: Judgeable): boolean {
  const better = indicator.direction.value;
  if (!region || better === 'keep') return false;
  if (region.high === Infinity) return better === 'down';
  if (region.low === -Infinity) return better === 'up';
  if (target.operator !== 'equal' || base === undefined || target.value === base) return false;
  return (better === 'down') === target.value > base;
}
