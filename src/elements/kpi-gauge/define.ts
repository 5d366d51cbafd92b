import { define } from '../../ui/index.js';
import { KpiGauge } from './kpi-gauge.js';

define(KpiGauge.tag, KpiGauge);
export { KpiGauge };
