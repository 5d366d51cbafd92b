import { inEveryLanguage } from '../locale/index.js';

/** The sentences on one indicator, each a whole one. All arguments are finished words: numbers with their units. */
export interface Words {
  readonly rose: (from: string, to: string, by: string) => string;
  readonly fell: (from: string, to: string, by: string) => string;
  /** The same for rates and indexes, which rise and fall rather than become more or less. */
  readonly wentUp: (from: string, to: string, by: string) => string;
  readonly wentDown: (from: string, to: string, by: string) => string;
  readonly unchanged: (value: string) => string;
  readonly stands: (value: string) => string;
  readonly inWords: (words: string) => string;
  readonly cumulative: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly above: (target: string, by: string) => string;
  readonly exactly: (target: string) => string;
  readonly short: (target: string, by: string) => string;
  readonly over: (target: string, by: string) => string;
  readonly within: (target: string) => string;
  readonly outside: (target: string, by: string) => string;
  /** The target is a number to stay at or below, or the baseline: it is told in quotes. */
  readonly met: (target: string) => string;
  readonly metBy: (target: string, by: string) => string;
  readonly notMet: (target: string) => string;
  readonly notMetBy: (target: string, by: string) => string;
  readonly floorLeft: (bound: string, left: string) => string;
  readonly floorBroken: (bound: string, by: string) => string;
  readonly ceilingLeft: (bound: string, left: string) => string;
  readonly ceilingBroken: (bound: string, by: string) => string;
  readonly onBound: (bound: string) => string;
  readonly done: string;
  readonly notDone: string;
  readonly noValue: (period: string, printed: string | undefined, reason: string) => string;
  readonly noValueAtAll: string;
  readonly noTarget: string;
  readonly targetIs: (target: string) => string;
  readonly targetReads: (words: string) => string;
  readonly keepOrMore: string;
  readonly keepOrLess: string;
  readonly keep: string;
  readonly increase: string;
  readonly decrease: string;
  readonly doneTarget: string;
  readonly range: (min: string, max: string) => string;
}

const ja: Words = {
  rose: (from, to, by) => `${from}から${to}へ、${by}増えました。`,
  fell: (from, to, by) => `${from}から${to}へ、${by}減りました。`,
  wentUp: (from, to, by) => `${from}から${to}へ、${by}上がりました。`,
  wentDown: (from, to, by) => `${from}から${to}へ、${by}下がりました。`,
  unchanged: (value) => `${value}で、基準から変わっていません。`,
  stands: (value) => `${value}です。`,
  inWords: (words) => `「${words}」とされています。`,
  cumulative: (value) => `累計${value}`,
  atMost: (value) => `${value}以下`,
  above: (target, by) => `目標の${target}を${by}上回りました。`,
  exactly: (target) => `目標の${target}にちょうど届きました。`,
  short: (target, by) => `目標の${target}まで、あと${by}です。`,
  over: (target, by) => `目標の${target}を${by}超えています。`,
  within: (target) => `目標の範囲（${target}）に入っています。`,
  outside: (target, by) => `目標の範囲（${target}）から${by}外れています。`,
  met: (target) => `目標の「${target}」を満たしています。`,
  metBy: (target, by) => `目標の「${target}」を満たし、${by}の余裕があります。`,
  notMet: (target) => `目標の「${target}」を満たしていません。`,
  notMetBy: (target, by) => `目標の「${target}」まで、あと${by}です。`,
  floorLeft: (bound, left) => `下限の${bound}まで、${left}残っています。`,
  floorBroken: (bound, by) => `下限の${bound}を${by}下回っています。`,
  ceilingLeft: (bound, left) => `上限の${bound}まで、${left}残っています。`,
  ceilingBroken: (bound, by) => `上限の${bound}を${by}上回っています。`,
  onBound: (bound) => `許される限度の${bound}に、ちょうど達しています。`,
  done: '実施済みです。',
  notDone: 'まだ実施されていません。',
  noValue: (period, printed, reason) =>
    printed === undefined
      ? `${period}の値がないため（${reason}）、判定できません。`
      : `${period}の欄は「${printed}」で、値がないため判定できません。`,
  noValueAtAll: '値が載っていないため、判定できません。',
  noTarget: '目標は書かれていません。',
  targetIs: (target) => `目標は${target}です。`,
  targetReads: (words) => `目標は「${words}」です。`,
  keepOrMore: '現状以上',
  keepOrLess: '現状以下',
  keep: '現状維持',
  increase: '増加',
  decrease: '減少',
  doneTarget: '実施',
  range: (min, max) => `${min}から${max}まで`,
};

export const INDICATOR = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./indicator.messages.ja-simple.js'),
  en: () => import('./indicator.messages.en.js'),
});
