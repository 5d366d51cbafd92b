import { inEveryLanguage } from '../../locale/index.js';
import type { Piece } from '../../wording/index.js';

/** The words of the timeline. Arguments are finished words and numbers. */
export interface Words {
  readonly title: string;
  readonly during: (today: string, year: string, of: string) => readonly Piece[];
  readonly duringOfUnknown: (today: string, year: string, last: string) => readonly Piece[];
  readonly duringOpen: (today: string, year: string) => readonly Piece[];
  readonly duringUntil: (today: string, last: string) => readonly Piece[];
  readonly before: (today: string, first: string) => readonly Piece[];
  readonly after: (today: string, years: number, last: string) => readonly Piece[];
  readonly unknown: (today: string) => readonly Piece[];
  readonly inferred: Readonly<Record<'both' | 'start' | 'end', string>>;
  /** `files` is how many plan files tell of them. */
  readonly editions: (count: string, files: number) => string;
  readonly gap: (time: string) => string;
  readonly undated: (titles: readonly string[]) => string;
  readonly unplaced: (titles: readonly string[]) => string;
  readonly nothing: string;
  readonly loading: string;
  readonly aboutOther: string;
  readonly aboutThis: string;
  readonly legend: string;
  readonly keys: Readonly<Record<'stated' | 'inferred' | 'unknown' | 'today', string>>;
  readonly axis: (month: string) => string;
  readonly list: string;
  readonly table: (count: string) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<'time' | 'entry' | 'claims' | 'basis', string>>;
  readonly undatedHere: string;
  readonly todayNote: string;
  readonly file: (plan: string) => string;
  readonly within: (plan: string) => string;
  readonly notes: (count: string) => string;
  readonly open: string;
}

const ja: Words = {
  title: '計画の年表',
  during: (today, year, of) => [
    `今日（${today}）は、この計画の`,
    { strong: `${of}年間のうち${year}年目` },
    'です。',
  ],
  duringOfUnknown: (today, year, last) => [
    `今日（${today}）は、この計画の`,
    { strong: `${year}年目` },
    `です。期間は${last}までです。`,
  ],
  duringOpen: (today, year) => [
    `今日（${today}）は、この計画の始まりから`,
    { strong: `${year}年目` },
    'です。終わりは書かれていないため、いまも続いているかどうかは、この資料からは言えません。',
  ],
  duringUntil: (today, last) => [
    `今日（${today}）は、この計画の期間に入っています。期間は`,
    { strong: `${last}まで` },
    'です。始まりは書かれていません。',
  ],
  before: (today, first) => [
    `今日（${today}）は、この計画が`,
    { strong: '始まる前' },
    `です。始まりは${first}です。`,
  ],
  after: (today, years, last) => [
    'この計画の期間は、',
    { strong: `${last}で終わりました` },
    years === 0
      ? `。今日（${today}）は、終わってから1年になっていません。`
      : `。今日（${today}）は、終わってから${String(years)}年が過ぎています。`,
  ],
  unknown: (today) => [
    'この計画の期間は、',
    { strong: 'この資料に書かれていません' },
    `。今日（${today}）が何年目に当たるかは、言えません。`,
  ],
  inferred: {
    both: '期間は推定です。',
    start: '期間の始まりは推定です。',
    end: '期間の終わりは推定です。',
  },
  editions: (count, files) =>
    `${files === 1 ? 'この' : 'これらの'}資料から分かる計画の版は、${count}件です。`,
  gap: (time) => `${time}に当たる版は分かりません。`,
  undated: (titles) => `期間の書かれていない計画：${titles.map((title) => `「${title}」`).join('')}`,
  unplaced: (titles) => `時期が書かれておらず、図に置けないもの：${titles.join('、')}`,
  nothing: '時期の分かることは、この資料に何も書かれていません。',
  loading: 'ほかの計画を読み込んでいます…',
  aboutOther: 'ほかの計画（from のファイル）',
  aboutThis: 'この計画のファイルだけから作った年表です。',
  legend: '線と模様の意味',
  keys: {
    stated: '資料に記載',
    inferred: '推定',
    unknown: '記載なし',
    today: '今日',
  },
  axis: (month) => `上の段は元号の年度、下の段は西暦の年度です。年度は${month}に始まります。`,
  list: '時期の順の一覧',
  table: (count) => `表で見る（全${count}件の時期、根拠、出典）`,
  caption: '時期の順に並べた一覧',
  columns: { time: '時期', entry: '計画・できごと', claims: '資料の内容', basis: '根拠と出典' },
  undatedHere: '時期の記載なし',
  todayNote: 'このページを開いた日（日本時間）です。',
  file: (plan) => `「${plan}」の計画ファイル`,
  within: (plan) => `「${plan}」の中の期間`,
  notes: (count) => `注（${count}件）`,
  open: 'ページを開く',
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./plan-timeline.messages.ja-simple.js'),
  en: () => import('./plan-timeline.messages.en.js'),
});
