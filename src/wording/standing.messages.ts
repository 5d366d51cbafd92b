import { inEveryLanguage } from '../locale/index.js';
import { strong, type Piece } from './pieces.js';

/** How short of its target an indicator is: worse than at the start, a bound broken, too late, and so on. */
export type Shortfall = 'worse' | 'bound' | 'due' | 'year' | 'behind' | 'on-course' | 'nearer' | 'under-way';

/** How the indicators of a plan stand as a whole. All arguments are finished words and numbers. */
export interface Words {
  readonly judged: (judged: string, all: string) => readonly Piece[];
  readonly reached: (count: string, how: string) => readonly Piece[];
  readonly andShort: (count: string) => readonly Piece[];
  readonly andNoneShort: string;
  readonly noneReached: (short: string) => readonly Piece[];
  readonly noneJudged: (all: string) => readonly Piece[];
  readonly onlyReference: (count: string) => readonly Piece[];
  readonly howSure: (word: string, count: number, all: number) => string;
  readonly conditionalMeaning: string;
  readonly noIndicators: string;
  readonly notJudged: (title: string, reason: string) => string;
  readonly reference: (title: string, why: string) => string;
  readonly ofTheShort: (all: string, kinds: readonly string[]) => string;
  readonly shortfall: Readonly<Record<Shortfall, (count: string) => string>>;
  readonly someWithout: (all: string, titles: readonly string[], more: number) => string;
  readonly allWithout: (all: string) => string;
  readonly noDue: string;
  readonly someNoDue: (count: string) => string;
  readonly strip: string;
}

const ja: Words = {
  judged: (judged, all) => ['評価できた指標は ', strong(judged), ` ／ 全${all}。`],
  reached: (count, how) => ['目標に届いたのは ', strong(count), how],
  andShort: (count) => ['、届いていないのは ', strong(count), ' です。'],
  andNoneShort: '、届いていないものはありません。',
  noneReached: (short) => ['目標に届いたものはありません。届いていないのは ', strong(short), ' です。'],
  noneJudged: (all) => [`指標は全${all}ですが、評価できたものはありません。`],
  onlyReference: (count) => ['達成の数に入れる指標はありません。参考の指標が ', strong(count), ' あります。'],
  howSure: (word, count, all) =>
    count < all
      ? `うち${String(count)}は${word}`
      : all === 1
        ? word
        : all === 2
          ? `どちらも${word}`
          : `すべて${word}`,
  conditionalMeaning: '「条件つき」は、資料の読み方によって判定が変わりうるものです。',
  noIndicators: 'この資料に、指標はありません。目標に届いたかどうかは評価できません。',
  notJudged: (title, reason) => `評価できなかった指標：${title}。${reason}`,
  reference: (title, why) => `参考の指標なので数に入れないもの：${title}${why}`,
  ofTheShort: (all, kinds) => `届いていない${all}の内訳：${kinds.join('、')}。`,
  shortfall: {
    nearer: (count) => `目標に近づいているもの${count}`,
    'on-course': (count) => `期限に間に合う速さで進んでいるもの${count}`,
    'under-way': (count) => `目標まで途中のもの${count}`,
    behind: (count) => `期限に間に合う速さに足りないもの${count}`,
    worse: (count) => `計画の出発点より悪くなったもの${count}`,
    bound: (count) => `下限を割ったか上限を超えたもの${count}`,
    due: (count) => `目標の時点に届かなかったもの${count}`,
    year: (count) => `その年の目標に届かなかったもの${count}`,
  },
  someWithout: (all, titles, more) =>
    `${all}のうち、${titles.map((title) => `「${title}」`).join('')}${more > 0 ? `ほか${String(more)}` : ''}には指標がありません。`,
  allWithout: (all) => `${all}のどれにも結びついた指標はありません。`,
  noDue: '目標の年度が書かれていないため、順調か遅れかは判定しません。',
  someNoDue: (count) => `目標の年度が書かれていない${count}指標は、順調か遅れかを判定しません。`,
  strip: '判定ごとの数',
};

export const STANDING = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./standing.messages.ja-simple.js'),
  en: () => import('./standing.messages.en.js'),
});
