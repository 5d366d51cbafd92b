import { inEveryLanguage } from '../locale/index.js';

const columns = {
  publisher: '自治体',
  plan: '計画',
  edition: '版',
  asOf: 'データの時点',
  actor: '主体',
  actorId: '主体のid',
  kind: '主体の種類',
  intermediary: '中間支援',
  aliases: '別の書き方',
  members: '含まれる主体',
  groups: '属するまとまり',
  part: 'かかわり',
  sureness: '確からしさ',
  level: '段',
  item: '項目',
  above: '上の段',
  itemId: '項目のid',
  origin: '記載のある所',
  period: '実施状況の年度',
  role: '役割',
  roleText: '役割の要旨',
  state: '約束か期待か',
  supports: '支える相手',
  notes: '注と読み方',
  actorNotes: '主体についての注',
  where: '資料での位置',
  source: '出典',
  licence: '利用条件',
};

/** The columns, from left to right. */
export type Column = keyof typeof columns;

export interface Words {
  readonly columns: Readonly<Record<Column, string>>;
  /** An actor of which nothing more is said. */
  readonly nothing: string;
  readonly yes: string;
}

const ja: Words = { columns, nothing: '記載なし', yes: '中間支援' };

export const ACTOR_CSV = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./actor-csv.messages.ja-simple.js'),
  en: () => import('./actor-csv.messages.en.js'),
});
