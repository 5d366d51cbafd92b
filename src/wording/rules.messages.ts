import { inEveryLanguage } from '../locale/index.js';
import type { RuleId, Verdict } from '../model/index.js';

/** What verdicts mean and by which rule they come: for readers who ask why, and for legends. */
export interface Words {
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly rule: Readonly<Record<RuleId, string>>;
  /** Whose evaluation a verdict is, and whose it is not. */
  readonly computed: string;
}

const ja: Words = {
  meaning: {
    achieved: '目標に届いた',
    'on-course': '期限に間に合う速さで進んでいる',
    'under-way': '目標に届いていない。順調か遅れかは判定しない',
    behind: '期限に間に合う速さに足りない',
    missed: '届かないまま期限を過ぎた、または下限を割った・上限を超えた',
    worse: '計画の出発点より悪い',
    'not-judged': '目標、値、比べられる基準のどれかがない',
  },
  rule: {
    'at-least-met': '目標の値以上であれば「達成」とします。',
    'at-most-met': '目標の値以下であれば「達成」とします。',
    'equal-met': '目標の値と等しければ「達成」とします。',
    'range-met': '目標の範囲に入っていれば「達成」とします。',
    'keep-or-better-met':
      '目標が「現状以上」などの指標は、基準の値より悪くなければ「達成」とします。許容する差が書かれていれば、その差までを含みます。',
    'trend-met': '基準の値から目標の向きに動いていれば「達成」とします。',
    'done-met': '実施済みと報告されていれば「達成」とします。',
    'bound-broken': '出発点では満たしていた下限を割った、または上限を超えたので「未達成」とします。',
    'worse-than-baseline': '最新の値が計画の出発点（基準）より悪いので「後退」とします。',
    'due-passed': '目標の時点の値が目標に届いていないので「未達成」とします。',
    'year-short': '1年ごとの目標に、その年の値が届いていないので「未達成」とします。',
    'not-moved':
      '基準の値から変わっていません。目標の年度がまだ来ていないか、分からないため、遅れかは判定せず「途上」とします。',
    overshot: '目標の値を行き過ぎています。期限の前なので「途上」とします。',
    'no-due-date':
      '目標に届いていません。目標の年度が分からないため、順調か遅れかは判定せず「途上」とします。',
    'no-start-date':
      '目標に届いていません。基準または値の時点が分からないため、順調か遅れかは判定せず「途上」とします。',
    'ahead-of-line':
      '基準（累計は数え始めの0）から目標へ、途中の目標があればそれを通って、一定の速さで進むとした場合の値に届いているので「順調」とします。',
    'behind-line':
      '基準（累計は数え始めの0）から目標へ、途中の目標があればそれを通って、一定の速さで進むとした場合の値に届いていないので「遅れ」とします。',
    'not-done-yet': 'まだ実施済みと報告されていないので「途上」とします。',
  },
  computed: '判定は市の評価ではなく、公表された数からの計算です。',
};

export const RULES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./rules.messages.ja-simple.js'),
  en: () => import('./rules.messages.en.js'),
});
