import { define } from '../../ui/index.js';
import { PlanSource } from './plan-source.js';

define(PlanSource.tag, PlanSource);
export { PlanSource };
