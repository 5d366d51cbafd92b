import type { Words } from './places.messages.js';

const words: Words = {
  page: (page) => `p. ${page}`,
  line: (line) => (/[-,–]/.test(line) ? `lines ${line}` : `line ${line}`),
  sheet: (sheet) => `sheet “${sheet}”`,
  cell: (cell) => `cell ${cell}`,
  row: (row) => `row ${row}`,
  inCell: (place, all) =>
    all === undefined ? `no. ${place} in the cell` : `no. ${place} of ${all} in the cell`,
};
export default words;
