import type { Words } from './kpi-gauge.messages.js';

const words: Words = {
  noKpi: 'どの 指標を 見せるか 決まっていません。ページを 作った 人は kpi を 書いてください。',
  why: 'どうして この 判定ですか',
  data: '数字と 図',
  condition: '条件：',
  baselineFrom: (origin) => `はじめの 数字は ${origin}の ものです。`,
  noUnit: '数え方は 書いていません。',
  revised: (origin) => `はじめの 数字は ${origin}の ものです。市が あとで 直しました。`,
  replaces: (title) => `前は「${title}」を 見ていました。`,
  replacedBy: (title) => `今は「${title}」を 見ています。`,
  done: 'しました',
  notDone: 'まだです',
  reference: (label) =>
    `参考の 指標です${label === undefined ? '' : `（「${label}」）`}。達成の 数に 入れません。`,
  noValue: '数字なし',
  value: (period, origin) => `${period}の ところの 数字です。もとは ${origin}です。`,
  valueWithoutSource: (period) => `${period}の ところの 数字です。どこの 数字か 書いていません。`,
  provisional: (asOf) =>
    asOf === undefined ? 'まだ 決まっていない 数字です。' : `${asOf}の 数字です。まだ 決まっていません。`,
  unknownOrigin: 'いつの 数字か 書いていない 調査',
};
export default words;
