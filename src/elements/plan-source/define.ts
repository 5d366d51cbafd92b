import { define } from '../../ui/index.js';
import { PlanSource } from './plan-source.js';

define('plan-source', PlanSource);
export { PlanSource };
