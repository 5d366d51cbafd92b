/** Door `keikaku/schema`: what a plan file is, and whether a file is one. Pages load of it what they need. */
export type * from './schema/index.js';
export { datePartsOf, daysOf, fiscalYearOf, isWhen } from './schema/index.js';
export { SEVERITY } from './schema/findings.js';
export { checkPlan, checkPlanText } from './schema/full-check.js';
export { LIMITS } from './schema/guard.js';
export { parsePlan, parsePlanText } from './schema/parse.js';
export { SCHEMA_VERSION } from './schema/plan.js';
export { problemOf } from './schema/problems.js';
