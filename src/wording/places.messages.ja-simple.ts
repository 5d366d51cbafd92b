import type { Words } from './places.messages.js';

const words: Words = {
  page: (page) => `${page}ページ`,
  line: (line) => `${line.split(/,\s*/).join('・')}行`,
  sheet: (sheet) => `シート「${sheet}」`,
  cell: (cell) => `マス${cell}`,
  row: (row) => `上から ${row}行`,
  inCell: (place, all) =>
    all === undefined ? `マスの 中の ${place}番目` : `マスの 中の ${all}の うち ${place}番目`,
};
export default words;
