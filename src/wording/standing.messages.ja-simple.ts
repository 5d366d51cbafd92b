import { strong } from './pieces.js';
import type { Words } from './standing.messages.js';

const words: Words = {
  judged: (judged, all) => [
    `目標を はかる 数字（指標）は ぜんぶで ${all} あります。評価できたのは `,
    strong(judged),
    ' です。',
  ],
  reached: (count, how) => ['目標に 届いたのは ', strong(count), how],
  andShort: (count) => [' です。届いていないのは ', strong(count), ' です。'],
  andNoneShort: ' です。届いていないものは ありません。',
  noneReached: (short) => ['目標に 届いたものは ありません。届いていないのは ', strong(short), ' です。'],
  noneJudged: (all) => [`指標は ぜんぶで ${all} あります。評価できたものは ありません。`],
  onlyReference: (count) => [
    '達成の 数に 入れる 指標は ありません。参考の 指標が ',
    strong(count),
    ' あります。',
  ],
  howSure: (word, count, all) =>
    count < all ? `${String(count)}は ${word}` : all === 1 ? word : `ぜんぶ ${word}`,
  conditionalMeaning: '「条件が あります」は、資料の 読み方で 変わるかもしれない、という 意味です。',
  noIndicators: 'この 資料に、目標を はかる 数字（指標）は ありません。',
  notJudged: (title, reason) => `評価できなかった 指標：${title}。${reason}`,
  reference: (title, why) => `参考の 指標なので 数えないもの：${title}${why}`,
  ofTheShort: (all, kinds) => `届いていない ${all}の 中身：${kinds.join('、')}。`,
  shortfall: {
    nearer: (count) => `目標に 近く なっているもの ${count}`,
    'on-course': (count) => `期限に 間に合いそうなもの ${count}`,
    'under-way': (count) => `まだ 途中の もの ${count}`,
    behind: (count) => `期限に 間に合わないかもしれないもの ${count}`,
    worse: (count) => `計画の はじめより わるく なったもの ${count}`,
    bound: (count) => `きまった 線を こえて しまったもの ${count}`,
    due: (count) => `期限までに 届かなかったもの ${count}`,
    year: (count) => `その 年の 目標に 届かなかったもの ${count}`,
  },
  someWithout: (all, titles, more) =>
    `${all}の 中で、${titles.map((title) => `「${title}」`).join('')}${more > 0 ? `と ほかの ${String(more)}` : ''}には 指標が ありません。`,
  allWithout: (all) => `${all}の どれにも 指標が ありません。`,
  noDue: 'いつまでの 目標か 書いていないので、早いか おそいかは 言いません。',
  someNoDue: (count) =>
    `${count}の 指標は、いつまでの 目標か 書いていないので、早いか おそいかを 言いません。`,
  strip: '判定ごとの 数',
};
export default words;
