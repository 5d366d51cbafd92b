import type { InEveryLanguage } from '../locale/index.js';

/** The sentences on one indicator. All arguments are finished words: numbers with their units. */
export const INDICATOR: InEveryLanguage<{
  readonly rose: (from: string, to: string, by: string) => string;
  readonly fell: (from: string, to: string, by: string) => string;
  readonly unchanged: (value: string) => string;
  readonly stands: (value: string) => string;
  readonly cumulative: (value: string) => string;
  readonly above: (target: string, by: string) => string;
  readonly below: (target: string, by: string) => string;
  readonly exactly: (target: string) => string;
  readonly short: (target: string, by: string) => string;
  readonly over: (target: string, by: string) => string;
  readonly within: (target: string) => string;
  readonly outside: (target: string, by: string) => string;
  readonly kept: (target: string) => string;
  readonly notKept: (target: string) => string;
  readonly allowanceLeft: (bound: string, left: string) => string;
  readonly boundBroken: (bound: string, by: string) => string;
  readonly lower: string;
  readonly upper: string;
  readonly target: string;
  readonly done: string;
  readonly notDone: string;
  readonly noValue: (period: string, printed: string | undefined, reason: string) => string;
  readonly noValueAtAll: string;
  readonly noTarget: string;
  readonly targetIs: (target: string) => string;
  readonly keepOrMore: string;
  readonly keepOrLess: string;
  readonly keep: string;
  readonly increase: string;
  readonly decrease: string;
  readonly doneTarget: string;
  readonly range: (min: string, max: string) => string;
  readonly percent: (value: string) => string;
}> = {
  ja: {
    rose: (from, to, by) => `${from}から${to}へ、${by}増えました。`,
    fell: (from, to, by) => `${from}から${to}へ、${by}減りました。`,
    unchanged: (value) => `${value}で、基準から変わっていません。`,
    stands: (value) => `${value}です。`,
    cumulative: (value) => `累計${value}`,
    above: (target, by) => `目標の${target}を${by}上回りました。`,
    below: (target, by) => `目標の${target}を${by}下回りました。`,
    exactly: (target) => `目標の${target}にちょうど届きました。`,
    short: (target, by) => `目標の${target}まで、あと${by}です。`,
    over: (target, by) => `目標の${target}より${by}多い状態です。`,
    within: (target) => `目標の範囲（${target}）に入っています。`,
    outside: (target, by) => `目標の範囲（${target}）から${by}外れています。`,
    kept: (target) => `目標の「${target}」を保っています。`,
    notKept: (target) => `目標の「${target}」に届いていません。`,
    allowanceLeft: (bound, left) => `${bound}まで、${left}残っています。`,
    boundBroken: (bound, by) => `${bound}を${by}こえて悪くなりました。`,
    lower: '下限の',
    upper: '上限の',
    target: '目標の',
    done: '実施済みです。',
    notDone: 'まだ実施していません。',
    noValue: (period, printed, reason) =>
      printed === undefined
        ? `${period}の値はありません（${reason}）。判定できません。`
        : `${period}の欄は「${printed}」で、値がありません。判定できません。`,
    noValueAtAll: '値が載っていないため、判定できません。',
    noTarget: '目標が書かれていないため、判定できません。',
    targetIs: (target) => `目標は${target}です。`,
    keepOrMore: '現状以上',
    keepOrLess: '現状以下',
    keep: '現状維持',
    increase: '増加',
    decrease: '減少',
    doneTarget: '実施',
    range: (min, max) => `${min}から${max}まで`,
    percent: (value) => `${value}%`,
  },
  'ja-simple': {
    rose: (from, to, by) => `${from}から ${to}に なりました。${by} 増えました。`,
    fell: (from, to, by) => `${from}から ${to}に なりました。${by} 減りました。`,
    unchanged: (value) => `${value}です。はじめと 同じです。`,
    stands: (value) => `${value}です。`,
    cumulative: (value) => `はじめから ぜんぶで ${value}`,
    above: (target, by) => `目標の ${target}より ${by} 多く なりました。`,
    below: (target, by) => `目標の ${target}より ${by} 少なく なりました。`,
    exactly: (target) => `目標の ${target}に 届きました。`,
    short: (target, by) => `目標の ${target}まで あと ${by}です。`,
    over: (target, by) => `目標の ${target}より まだ ${by} 多いです。`,
    within: (target) => `目標（${target}）の とおりです。`,
    outside: (target, by) => `目標（${target}）から ${by} はなれています。`,
    kept: (target) => `目標の「${target}」の とおりです。`,
    notKept: (target) => `目標の「${target}」に 届いていません。`,
    allowanceLeft: (bound, left) => `${bound}まで あと ${left} あります。`,
    boundBroken: (bound, by) => `${bound}を ${by} こえました。`,
    lower: 'いちばん 少なくて よい 数の ',
    upper: 'いちばん 多くて よい 数の ',
    target: '目標の ',
    done: 'しました。',
    notDone: 'まだ していません。',
    noValue: (period, printed, reason) =>
      printed === undefined
        ? `${period}の 数字は ありません（${reason}）。`
        : `${period}の ところは「${printed}」です。数字は ありません。`,
    noValueAtAll: '数字が ありません。',
    noTarget: '目標が 書いてありません。',
    targetIs: (target) => `目標は ${target}です。`,
    keepOrMore: '今と 同じか 今より 多く',
    keepOrLess: '今と 同じか 今より 少なく',
    keep: '今と 同じ',
    increase: '増やす',
    decrease: '減らす',
    doneTarget: 'する',
    range: (min, max) => `${min}から ${max}まで`,
    percent: (value) => `${value}%`,
  },
  en: {
    rose: (from, to, by) => `It rose from ${from} to ${to}, by ${by}. `,
    fell: (from, to, by) => `It fell from ${from} to ${to}, by ${by}. `,
    unchanged: (value) => `It stands at ${value}, the same as the baseline. `,
    stands: (value) => `It stands at ${value}. `,
    cumulative: (value) => `${value} in total`,
    above: (target, by) => `That is ${by} above the target of ${target}.`,
    below: (target, by) => `That is ${by} below the target of ${target}.`,
    exactly: (target) => `That is exactly the target of ${target}.`,
    short: (target, by) => `The target of ${target} is ${by} away.`,
    over: (target, by) => `That is still ${by} above the target of ${target}.`,
    within: (target) => `That is within the target range (${target}).`,
    outside: (target, by) => `That is ${by} outside the target range (${target}).`,
    kept: (target) => `The target (${target}) is kept.`,
    notKept: (target) => `The target (${target}) is not reached.`,
    allowanceLeft: (bound, left) => `${left} are left before ${bound}.`,
    boundBroken: (bound, by) => `That is beyond ${bound} by ${by}.`,
    lower: 'the floor of ',
    upper: 'the ceiling of ',
    target: 'the target of ',
    done: 'It is done.',
    notDone: 'It is not done yet.',
    noValue: (period, printed, reason) =>
      printed === undefined
        ? `There is no value for ${period} (${reason}), so nothing can be judged. `
        : `The document prints “${printed}” for ${period}: there is no value, so nothing can be judged. `,
    noValueAtAll: 'There is no value, so nothing can be judged. ',
    noTarget: 'No target is stated, so nothing can be judged.',
    targetIs: (target) => `The target is ${target}.`,
    keepOrMore: 'baseline or more',
    keepOrLess: 'baseline or less',
    keep: 'as at the baseline',
    increase: 'increase',
    decrease: 'decrease',
    doneTarget: 'done',
    range: (min, max) => `${min} to ${max}`,
    percent: (value) => `${value}%`,
  },
};
