import type { InEveryLanguage } from '../locale/index.js';

/** The sentences on one indicator, each a whole one. All arguments are finished words: numbers with their units. */
export const INDICATOR: InEveryLanguage<{
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
}> = {
  ja: {
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
  },
  'ja-simple': {
    rose: (from, to, by) => `${from}から ${to}に なりました。${by} 増えました。`,
    fell: (from, to, by) => `${from}から ${to}に なりました。${by} 減りました。`,
    wentUp: (from, to, by) => `${from}から ${to}に なりました。${by} 上がりました。`,
    wentDown: (from, to, by) => `${from}から ${to}に なりました。${by} 下がりました。`,
    unchanged: (value) => `${value}です。はじめと 同じです。`,
    stands: (value) => `${value}です。`,
    inWords: (words) => `「${words}」と 書いてあります。`,
    cumulative: (value) => `合計 ${value}`,
    atMost: (value) => `${value}か、${value}より 少ない`,
    above: (target, by) => `目標の ${target}より ${by} 多いです。`,
    exactly: (target) => `目標の ${target}に ちょうど 届きました。`,
    short: (target, by) => `目標の ${target}まで、あと ${by}です。`,
    over: (target, by) => `目標の ${target}より ${by} 多いです。`,
    within: (target) => `目標（${target}）の とおりです。`,
    outside: (target, by) => `目標（${target}）から ${by} はなれています。`,
    met: (target) => `目標は「${target}」です。目標の とおりです。`,
    metBy: (target, by) => `目標は「${target}」です。目標より ${by} 少ないので、よいです。`,
    notMet: (target) => `目標は「${target}」です。目標の とおりでは ありません。`,
    notMetBy: (target, by) => `目標は「${target}」です。あと ${by} 減らします。`,
    floorLeft: (bound, left) => `目標は「${bound}より 少なく しない」です。今は ${left} 多いです。`,
    floorBroken: (bound, by) => `目標は「${bound}より 少なく しない」です。今は ${by} 少ないです。`,
    ceilingLeft: (bound, left) => `目標は「${bound}より 多く しない」です。今は ${left} 少ないです。`,
    ceilingBroken: (bound, by) => `目標は「${bound}より 多く しない」です。今は ${by} 多いです。`,
    onBound: (bound) => `ここまでなら よい、という 数は ${bound}です。今、ちょうど その 数です。`,
    done: 'しました。',
    notDone: 'まだ していません。',
    noValue: (period, printed, reason) =>
      printed === undefined
        ? `${period}の 数字は ありません（${reason}）。`
        : `${period}の ところに「${printed}」と 書いてあります。数字は ありません。`,
    noValueAtAll: '数字が ありません。',
    noTarget: '目標は 書いてありません。',
    targetIs: (target) => `目標は ${target}です。`,
    targetReads: (words) => `目標は「${words}」です。`,
    keepOrMore: 'はじめと 同じか、はじめより 多い',
    keepOrLess: 'はじめと 同じか、はじめより 少ない',
    keep: 'はじめと 同じ',
    increase: '増やす',
    decrease: '減らす',
    doneTarget: 'する',
    range: (min, max) => `${min}から ${max}まで`,
  },
  en: {
    rose: (from, to, by) => `It rose from ${from} to ${to}, by ${by}.`,
    fell: (from, to, by) => `It fell from ${from} to ${to}, by ${by}.`,
    wentUp: (from, to, by) => `It rose from ${from} to ${to}, by ${by}.`,
    wentDown: (from, to, by) => `It fell from ${from} to ${to}, by ${by}.`,
    unchanged: (value) => `It stands at ${value}, the same as the baseline.`,
    stands: (value) => `It stands at ${value}.`,
    inWords: (words) => `It is stated as “${words}”.`,
    cumulative: (value) => `${value} in total`,
    atMost: (value) => `at most ${value}`,
    above: (target, by) => `That is ${by} above the target of ${target}.`,
    exactly: (target) => `That is exactly the target of ${target}.`,
    short: (target, by) => `The target of ${target} is ${by} away.`,
    over: (target, by) => `That is ${by} above the target of ${target}.`,
    within: (target) => `That is within the target range (${target}).`,
    outside: (target, by) => `That is ${by} outside the target range (${target}).`,
    met: (target) => `The target (${target}) is met.`,
    metBy: (target, by) => `The target (${target}) is met, with ${by} to spare.`,
    notMet: (target) => `The target (${target}) is not met.`,
    notMetBy: (target, by) => `The target (${target}) is still ${by} away.`,
    floorLeft: (bound, left) => `That leaves ${left} above the floor of ${bound}.`,
    floorBroken: (bound, by) => `That is ${by} below the floor of ${bound}.`,
    ceilingLeft: (bound, left) => `That leaves ${left} below the ceiling of ${bound}.`,
    ceilingBroken: (bound, by) => `That is ${by} above the ceiling of ${bound}.`,
    onBound: (bound) => `That is exactly the limit of ${bound}.`,
    done: 'It is done.',
    notDone: 'It is not done yet.',
    noValue: (period, printed, reason) =>
      printed === undefined
        ? `There is no value for ${period} (${reason}), so nothing can be judged.`
        : `The document prints “${printed}” for ${period}: there is no value, so nothing can be judged.`,
    noValueAtAll: 'There is no value, so nothing can be judged.',
    noTarget: 'No target is stated.',
    targetIs: (target) => `The target is ${target}.`,
    targetReads: (words) => `The target is stated as “${words}”.`,
    keepOrMore: 'baseline or more',
    keepOrLess: 'baseline or less',
    keep: 'as at the baseline',
    increase: 'increase',
    decrease: 'decrease',
    doneTarget: 'to be done',
    range: (min, max) => `${min} to ${max}`,
  },
};
