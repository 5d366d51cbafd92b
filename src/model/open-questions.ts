import type { Facts, OpenQuestion } from './assessment.js';
import type { Judgeable } from './measured.js';

/**
 * What the plan file leaves open about a verdict, in the order in which it is told.
 *
 * @param isOnBaseline whether the verdict could be another one if the baseline were.
 * @param isMet whether it says that the target is met.
 * @param isOnDue whether it is given because the time of the target is over.
 */
export function openQuestionsOf(
  measured: Judgeable,
  facts: Facts,
  isOnBaseline: boolean,
  isMet: boolean,
  isOnDue: boolean,
): OpenQuestion[] {
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
    approximate: latest.approximate === true || (isOnBaseline && start?.approximate),
    'observed-before-due': isOnDue && observed < (yearOf(target.due) ?? -Infinity),
    'baseline-revised': facts.targetMoved?.wasMet !== undefined && facts.targetMoved.wasMet !== isMet,
  };
  return (Object.keys(questions) as OpenQuestion[]).filter((question) => questions[question]);
}

/** Whether the values that the target accepts lie on the side of the start that is said to be worse. */
function isContradicting({ indicator, target, base, region }: Judgeable): boolean {
  const better = indicator.direction.value;
  if (!region || better === 'keep') return false;
  if (region.high === Infinity) return better === 'down';
  if (region.low === -Infinity) return better === 'up';
  if (target.operator !== 'equal' || base === undefined || target.value === base) return false;
  return (better === 'down') === target.value > base;
}
