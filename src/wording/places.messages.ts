import { inEveryLanguage } from '../locale/index.js';

/** Where a record stands in its document. Arguments are finished words and numbers. */
export interface Words {
  readonly page: (page: string) => string;
  readonly line: (line: string) => string;
  readonly sheet: (sheet: string) => string;
  readonly cell: (cell: string) => string;
  readonly row: (row: string) => string;
  readonly inCell: (place: string, all: string | undefined) => string;
}

const ja: Words = {
  page: (page) => `${page}ページ`,
  line: (line) => `${line.split(/,\s*/).join('・')}行`,
  sheet: (sheet) => `シート「${sheet}」`,
  cell: (cell) => `セル${cell}`,
  row: (row) => `${row}行目`,
  inCell: (place, all) =>
    all === undefined ? `セルの中の${place}番目` : `セルの中の${all}のうち${place}番目`,
};

export const PLACES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./places.messages.ja-simple.js'),
  en: () => import('./places.messages.en.js'),
});
