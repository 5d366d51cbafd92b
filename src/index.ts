/** Door `keikaku`: the classes of all elements and the functions of the model. Registers nothing. */
export * from './elements/index.js';
export * from './model/index.js';
export { parsePlan, parsePlanText, type Parsed, type Plan, type Problem } from './schema.js';
export { ItemSelectEvent, PlanProblemsEvent, PlanReadyEvent } from './ui/index.js';
