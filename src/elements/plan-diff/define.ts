import { define } from '../../ui/index.js';
import { PlanDiff } from './plan-diff.js';

define(PlanDiff.tag, PlanDiff);
export { PlanDiff };
