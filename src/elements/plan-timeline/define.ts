import { define } from '../../ui/index.js';
import { PlanTimeline } from './plan-timeline.js';

define(PlanTimeline.tag, PlanTimeline);
export { PlanTimeline };
