import { define } from '../../ui/index.js';
import { ProgressTable } from './progress-table.js';

define(ProgressTable.tag, ProgressTable);
export { ProgressTable };
