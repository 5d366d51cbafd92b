export { indicatorCsv } from './indicator-csv.js';
