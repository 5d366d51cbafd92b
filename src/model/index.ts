export { assess } from './assess.js';
export {
  type Assessment,
  type Facts,
  type JudgedVerdict,
  type OpenQuestion,
  type Progress,
  type RuleId,
  type Sureness,
  type TargetMoved,
  type Unjudged,
  type Verdict,
} from './assessment.js';
export { courseOf } from './expected.js';
export { accumulationOf, gapAfter, judgingTarget, latestObservation, type AssessOptions } from './latest.js';
export { daysOfMoment, fiscalYearOfMoment, printedOf, whenOf } from './moments.js';
export { pathTo, recordOf } from './find.js';
export { grouped } from './grouped.js';
export { indexPlan, type LevelUse, type PlanIndex } from './plan-index.js';
export {
  decisionOf,
  hasOwnVerdicts,
  shownVerdict,
  type AssignedVerdict,
  type Grade,
  type MetCondition,
  type SchemeOutcome,
  type Unevaluable,
  type Ungraded,
  type Verdicts,
} from './own-verdicts.js';
export { rollUp, type AssessedIndicator, type RollUp } from './roll-up.js';
export { comparable, textIn } from './text.js';
export {
  diffPlans,
  reverseDiff,
  type ChangeKind,
  type Correspondence,
  type ItemKind,
  type LevelCount,
  type LevelTally,
  type LoneItem,
  type MarkChange,
  type Move,
  type NearTitle,
  type PlanDifference,
  type TitleConfidence,
} from './diff.js';
export { type IndicatorChange, type IndicatorField } from './diff-indicators.js';
export { type Basis, type Evidence } from './diff-links.js';
export { SIMILAR } from './diff-similar.js';
export { type Citation, type Reading, type StatedChange } from './diff-stated.js';
export { type StatementChange } from './diff-statements.js';
export { wordingChange, type WordingPart } from './diff-wording.js';
