export {
  assess,
  type Assessment,
  type Facts,
  type JudgedVerdict,
  type OpenQuestion,
  type Progress,
  type RuleId,
  type Sureness,
  type Unjudged,
  type Verdict,
} from './assess.js';
export { accumulationOf, gapAfter, judgingTarget, latestObservation, type AssessOptions } from './latest.js';
export { daysOfMoment, fiscalYearOfMoment, printedOf, whenOf } from './moments.js';
export { indexPlan, type LevelUse, type PlanIndex } from './plan-index.js';
export { rollUp, type AssessedIndicator, type RollUp } from './roll-up.js';
export { comparable, textIn } from './text.js';
