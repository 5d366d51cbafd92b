export { SCHEMA_VERSION } from './plan.js';
export type {
  Accumulation,
  Actor,
  Baseline,
  Change,
  Document,
  Entry,
  Evaluation,
  Figure,
  Indicator,
  Involvement,
  Issue,
  Item,
  Level,
  Link,
  Mark,
  Missing,
  MissingReason,
  Observation,
  Outcome,
  Plan,
  PlanEvent,
  Project,
  Relation,
  Report,
  Role,
  Scale,
  SeriesBreak,
  Statement,
  Survey,
  Target,
} from './plan.js';
export type { Confidence, Doubt, Moment, Note, Provenance, RecordKind, Span, Text } from './base.js';
export type { Checked } from './check.js';
export { checkPlan } from './check.js';
export { SEVERITY, type Finding, type ProblemCode } from './findings.js';
export { LIMITS } from './guard.js';
export { checkPlanText, parsePlan, parsePlanText, type Parsed } from './parse.js';
export { problemOf, type Problem } from './problems.js';
export {
  datePartsOf,
  daysOf,
  fiscalYearOf,
  isWhen,
  type DateParts,
  type DayRange,
  type When,
} from './when.js';
