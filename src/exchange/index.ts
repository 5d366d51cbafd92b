export { csvText, type Cell } from './csv.js';
export { indicatorCsv } from './indicator-csv.js';
