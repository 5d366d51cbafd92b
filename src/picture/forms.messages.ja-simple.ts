import type { Words } from './forms.messages.js';

const words: Words = {
  toGo: (value) => `あと ${value}`,
  beyond: (value) => `${value} 多い`,
  whole: (value) => `ぜんぶで ${value}`,
  notFromZero: 'たての 線は 0から では ありません。',
  surveyYear: '調べた 年',
  fiscalYear: '年度',
  calendarYear: '年',
  reported: 'のった 年',
  due: 'ここまで',
  interim: 'とちゅうの 目標',
  provisional: 'まだ 決まっていません',
  former: '直す 前',
  incomparable: 'くらべられません',
  maybeIncomparable: 'くらべられるか 分かりません',
  stillComparable: '調べ方が 変わった',
  brokenAt: (when) => `${when}に 数え方などが 変わりました。前の 数字と 後の 数字は くらべられません。`,
  maybeBrokenAt: (when) =>
    `${when}に 数え方などが 変わりました。前の 数字と 後の 数字を くらべられるか 分かりません。`,
  changedAt: (when) => `${when}に 数え方などが 変わりました。でも 前の 数字と 後の 数字は くらべられます。`,
  formerly: (period, value) => `${period}の 数字は、直す 前は ${value}でした。`,
  straight: '細い 線は、同じ 速さで 目標まで 進むときの 数字です。',
};
export default words;
