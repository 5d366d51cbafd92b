export { csvText, type Cell } from './csv.js';
