import { inEveryLanguage } from '../locale/index.js';

/**
 * The sentences on one indicator, each a whole one, and the phrases that they are made of. Arguments are finished
 * words: numbers with their units; reasons and remarks stand in brackets; what is not known is empty. `isRate`: the number rises and falls rather than becoming more or less.
 */
export interface Words {
  /** From one value to another; `remark` says what may make them incomparable. */
  readonly moved: (
    from: string,
    to: string,
    by: string,
    isMore: boolean,
    isRate: boolean,
    remark: string,
  ) => string;
  readonly unchanged: (value: string, remark: string) => string;
  readonly mayNotCompare: string;
  readonly stands: (value: string) => string;
  readonly inWords: (words: string) => string;
  readonly cumulative: (value: string) => string;
  readonly yearly: (value: string) => string;
  readonly provisional: (value: string) => string;
  readonly 'at-least': (value: string, isRate: boolean) => string;
  readonly 'at-most': (value: string, isRate: boolean) => string;
  readonly equal: (value: string) => string;
  readonly tolerance: (target: string, by: string) => string;
  readonly exactly: (target: string) => string;
  readonly short: (target: string, by: string) => string;
  readonly missed: (target: string, by: string) => string;
  readonly beyond: (target: string, by: string, isMore: boolean, isRate: boolean) => string;
  /** A target that says itself on which side of it to be, and on which side the value is. */
  readonly bound: (target: string, side: string) => string;
  /** A target that is a number alone, read as the least or the most that is wanted. */
  readonly read: (target: string, isFloor: boolean, side: string) => string;
  /** @param sign 1 above the goal, -1 below it, 0 on it. */
  readonly side: (goal: string, by: string, sign: number, isRate: boolean) => string;
  readonly met: (target: string, isMet: boolean) => string;
  readonly done: string;
  readonly notDone: string;
  readonly noValue: (period: string, reason: string, printed: string) => string;
  readonly noValueAtAll: string;
  /** Behind either of them. */
  readonly noVerdict: string;
  /** A newer time has no value, so that an older one speaks. */
  readonly gap: (period: string, reason: string) => string;
  readonly otherCount: (value: string, target: string) => string;
  readonly rebased: (previous: string) => string;
  readonly replacedBy: (title: string) => string;
  readonly noTarget: string;
  readonly targetIs: (target: string) => string;
  readonly targetReads: (words: string) => string;
  /** By the direction that is better. */
  readonly keep: Readonly<Record<'up' | 'down' | 'keep', string>>;
  readonly trend: Readonly<Record<'up' | 'down', string>>;
  readonly doneTarget: string;
  readonly range: (min: string, max: string) => string;
}

const side = (isMore: boolean) => (isMore ? '上回っています' : '下回っています');

const ja: Words = {
  moved: (from, to, by, isMore, isRate, remark) =>
    `${from}から${to}へ、${by}${(isMore ? ['増え', '上がり'] : ['減り', '下がり'])[Number(isRate)] ?? ''}ました${remark}。`,
  unchanged: (value, remark) => `${value}で、基準から変わっていません${remark}。`,
  mayNotCompare: '（前の値と比べられるかは不明）',
  stands: (value) => `${value}です。`,
  inWords: (words) => `「${words}」とされています。`,
  cumulative: (value) => `累計${value}`,
  yearly: (value) => `年間${value}`,
  provisional: (value) => `${value}（速報値）`,
  'at-least': (value) => `${value}以上`,
  'at-most': (value) => `${value}以下`,
  equal: (value) => `ちょうど${value}`,
  tolerance: (target, by) => `${target}（${by}までの差は許容）`,
  exactly: (target) => `目標の${target}にちょうど届きました。`,
  short: (target, by) => `目標の${target}まで、あと${by}です。`,
  missed: (target, by) => `目標の${target}に${by}届きませんでした。`,
  beyond: (target, by, isMore) => `目標の${target}を${by}${side(isMore)}。`,
  bound: (target, side) => `目標は${target}で、${side}。`,
  read: (target, isFloor, side) => `目標の${target}を${isFloor ? '下限' : '上限'}と読むと、${side}。`,
  side: (_, by, sign) => (sign === 0 ? 'ちょうどその値です' : `${by}${side(sign > 0)}`),
  met: (target, isMet) => `目標の「${target}」を満たしてい${isMet ? 'ます' : 'ません'}。`,
  done: '実施済みです。',
  notDone: '実施されていません。',
  noValue: (period, reason, printed) =>
    printed === '' ? `${period}の値はありません${reason}。` : `${period}の欄は「${printed}」です${reason}。`,
  noValueAtAll: '値が載っていません。',
  noVerdict: 'そのため、判定できません。',
  gap: (period, reason) => `${period}の値がないので${reason}、その前の値で示しています。`,
  otherCount: (value, target) => `別の数え方では${value}で、目標は${target}です。`,
  rebased: (previous) =>
    `基準は${previous === '' ? '後から' : `${previous}から`}直され、目標の水準も変わっています。`,
  replacedBy: (title) => `「${title}」に差し替えられたため、判定しません。`,
  noTarget: '目標は書かれていません。',
  targetIs: (target) => `目標は${target}です。`,
  targetReads: (words) => `目標は「${words}」です。`,
  keep: { up: '現状以上', down: '現状以下', keep: '現状維持' },
  trend: { up: '増加', down: '減少' },
  doneTarget: '実施',
  range: (min, max) => `${min}から${max}まで`,
};

export const INDICATOR = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./indicator.messages.ja-simple.js'),
  en: () => import('./indicator.messages.en.js'),
});
