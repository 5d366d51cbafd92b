/** Door `keikaku/model`: what a plan means. Pages load the city's own verdicts only where a plan has any. */
export * from './model/index.js';
export { assignedVerdictOf, verdictsOf } from './model/scheme.js';
