export type {
  Accumulation,
  Actor,
  Assignment,
  Baseline,
  Change,
  Condition,
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
  StatusScheme,
  Survey,
  Target,
} from './plan.js';
export type { Confidence, Doubt, Moment, Note, Provenance, RecordKind, Span, Text } from './base.js';
export type { Checked } from './check.js';
export type { Finding, ProblemCode } from './findings.js';
export type { Parsed } from './parse.js';
export type { Problem } from './problems.js';
export { soundPlan } from './sound.js';
export {
  datePartsOf,
  daysOf,
  fiscalYearOf,
  isWhen,
  type DateParts,
  type DayRange,
  type When,
} from './when.js';
