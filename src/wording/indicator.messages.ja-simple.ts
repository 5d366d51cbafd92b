import type { Words } from './indicator.messages.js';

const side = (isMore: boolean, isRate: boolean) =>
  isRate ? (isMore ? '高い' : '低い') : isMore ? '多い' : '少ない';

const words: Words = {
  moved: (from, to, by, isMore, isRate, remark) =>
    `${from}から ${to}に なりました。${by} ${(isMore ? ['増え', '上がり'] : ['減り', '下がり'])[Number(isRate)] ?? ''}ました${remark}。`,
  unchanged: (value, remark) => `${value}です。はじめと 同じです${remark}。`,
  mayNotCompare: '（前の 数字と くらべて よいか 分かりません）',
  stands: (value) => `${value}です。`,
  inWords: (words) => `「${words}」と 書いてあります。`,
  cumulative: (value) => `合計 ${value}`,
  yearly: (value) => `1年に ${value}`,
  provisional: (value) => `${value}（まだ 決まっていない 数字）`,
  'at-least': (value, isRate) => `${value}か、${value}より ${side(true, isRate)}`,
  'at-most': (value, isRate) => `${value}か、${value}より ${side(false, isRate)}`,
  equal: (value) => `ちょうど ${value}`,
  tolerance: (target, by) => `${target}（${by}までは ちがっても よい）`,
  exactly: (target) => `目標の「${target}」に ちょうど 届きました。`,
  short: (target, by) => `目標の「${target}」まで、あと ${by}です。`,
  missed: (target, by) => `目標の「${target}」に 届きませんでした。あと ${by}でした。`,
  beyond: (target, by, isMore, isRate) => `目標の「${target}」より ${by} ${side(isMore, isRate)}です。`,
  bound: (target, side) => `目標は「${target}」です。今は ${side}。`,
  read: (target, isFloor, side) =>
    `目標の「${target}」を「これより ${isFloor ? '少なく' : '多く'} しない」と 読みました。今は ${side}。`,
  side: (goal, by, sign, isRate) =>
    sign === 0 ? 'ちょうど その 数です' : `${goal}より ${by} ${side(sign > 0, isRate)}です`,
  met: (target, isMet) => `目標は「${target}」です。目標の とおり${isMet ? 'です' : 'では ありません'}。`,
  done: 'しました。',
  notDone: 'していません。',
  noValue: (period, reason, printed) =>
    printed === ''
      ? `${period}の 数字は ありません${reason}。`
      : `${period}の ところに「${printed}」と 書いてあります${reason}。`,
  noValueAtAll: '数字が ありません。',
  noVerdict: 'だから、できたか どうか 分かりません。',
  gap: (period, reason) => `${period}の 数字は ありません${reason}。その 前の 数字を 使いました。`,
  otherCount: (value, target) => `べつの 数え方では ${value}です。その 目標は「${target}」です。`,
  rebased: (previous) =>
    `はじめの 数字は あとで 直されました${previous === '' ? '' : `（前は ${previous}）`}。目標も いっしょに 変わりました。`,
  replacedBy: (title) => `「${title}」に 変わったので、くらべません。`,
  noTarget: '目標は 書いてありません。',
  targetIs: (target) => `目標は「${target}」です。`,
  targetReads: (words) => `目標は「${words}」です。`,
  keep: {
    up: 'はじめと 同じか、はじめより 多い',
    down: 'はじめと 同じか、はじめより 少ない',
    keep: 'はじめと 同じ',
  },
  trend: { up: '増やすこと', down: '減らすこと' },
  doneTarget: 'すること',
  range: (min, max) => `${min}から ${max}まで`,
};
export default words;
