/** The roster: every element of the library, one line each. Nothing else lists elements. */
export { PlanSource } from './plan-source/plan-source.js';
export { KpiGauge } from './kpi-gauge/kpi-gauge.js';
export { KpiBoard } from './kpi-board/kpi-board.js';
export { PolicyTree } from './policy-tree/policy-tree.js';
export { ProgressTable } from './progress-table/progress-table.js';
export { PlanSummary } from './plan-summary/plan-summary.js';
export { PlanDiff } from './plan-diff/plan-diff.js';
export { PlanTimeline } from './plan-timeline/plan-timeline.js';
export { ProjectReview } from './project-review/project-review.js';
export { IssueMap } from './issue-map/issue-map.js';
export { ActorMatrix } from './actor-matrix/actor-matrix.js';
