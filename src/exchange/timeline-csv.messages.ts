import { inEveryLanguage } from '../locale/index.js';
import type { Column } from './timeline-csv.js';

/** The heads of the columns. */
export interface Words {
  readonly columns: Readonly<Record<Column, string>>;
}

const ja: Words = {
  columns: {
    publisher: '自治体',
    plan: 'この計画',
    lane: '区分',
    kind: '種類',
    title: '計画・できごと',
    edition: '版',
    first: '始まりの日',
    last: '終わりの日',
    firstYear: '始まりの年度（西暦）',
    lastYear: '終わりの年度（西暦）',
    time: '時期',
    timeInferred: '時期の推定',
    printed: '資料の表記',
    sameAs: '表記の読みかえ',
    claim: '資料での扱い',
    claimTitle: '資料での題名',
    remarks: '内容',
    basis: '根拠',
    sureness: '確からしさ',
    notes: '注',
    places: '資料の箇所',
    address: 'アドレス',
    file: 'どの計画ファイルか',
    source: '出典',
    licence: '利用条件',
  },
};

export const TIMELINE_CSV = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./timeline-csv.messages.ja-simple.js'),
  en: () => import('./timeline-csv.messages.en.js'),
});
