import { define } from '../../ui/index.js';
import { PlanSummary } from './plan-summary.js';

define(PlanSummary.tag, PlanSummary);
export { PlanSummary };
