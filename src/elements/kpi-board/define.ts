import { define } from '../../ui/index.js';
import { KpiBoard } from './kpi-board.js';

define(KpiBoard.tag, KpiBoard);
export { KpiBoard };
