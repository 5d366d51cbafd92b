import { inEveryLanguage } from '../locale/index.js';
import type { OpenQuestion, RuleId, Sureness, Unjudged, Verdict } from '../model/index.js';

/** The words of verdicts, their meaning, and the rules that lead to them. */
export interface Words {
  readonly word: Readonly<Record<Verdict, string>>;
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly sureness: Readonly<Record<Sureness, string | undefined>>;
  readonly rule: Readonly<Record<RuleId, string>>;
  readonly unjudged: Readonly<Record<Unjudged, string>>;
  /** What the plan file leaves open about a conditional verdict. */
  readonly open: Readonly<Record<OpenQuestion, string>>;
  readonly computed: string;
}

const ja: Words = {
  word: {
    achieved: '達成',
    'on-course': '順調',
    'under-way': '途上',
    behind: '遅れ',
    missed: '未達成',
    worse: '後退',
    'not-judged': '判定なし',
  },
  meaning: {
    achieved: '目標に届いた',
    'on-course': '期限に間に合う速さで進んでいる',
    'under-way': '目標に届いていない。期限が分からないため、速さは判定しない',
    behind: '目標へ近づいているが、速さが足りない',
    missed: '届かないまま期限を過ぎた、または下限を割った・上限を超えた',
    worse: '計画の出発点より悪い',
    'not-judged': '目標、値、比べられる基準のどれかがない',
  },
  sureness: { firm: undefined, conditional: '条件つき', provisional: '速報' },
  rule: {
    'at-least-met': '目標の値以上であれば「達成」とします。',
    'at-most-met': '目標の値以下であれば「達成」とします。',
    'equal-met': '目標の値と等しければ「達成」とします。',
    'range-met': '目標の範囲に入っていれば「達成」とします。',
    kept: '目標が「現状以上」の指標は、基準の値より悪くなければ「達成」とします。',
    'trend-met': '基準の値から目標の向きに動いていれば「達成」とします。',
    done: '実施済みと報告されていれば「達成」とします。',
    'bound-broken': '出発点では満たしていた下限を割った、または上限を超えたので「未達成」とします。',
    'worse-than-baseline': '最新の値が計画の出発点（基準）より悪いので「後退」とします。',
    'due-passed': '目標の時点の値が目標に届いていないので「未達成」とします。',
    'year-short': '1年ごとの目標に、その年の値が届いていないので「未達成」とします。',
    'not-moved':
      '基準の値から変わっていません。目標の年度が分からないため、遅れかは判定せず「途上」とします。',
    overshot: '目標の値を行き過ぎています。期限の前なので「途上」とします。',
    'no-due-date':
      '目標に届いていません。目標の年度が分からないため、順調か遅れかは判定せず「途上」とします。',
    'no-start-date':
      '目標に届いていません。基準または値の時点が分からないため、順調か遅れかは判定せず「途上」とします。',
    'ahead-of-line':
      '基準から（途中の目標があればそれを通って）目標へ一定の速さで進むとした場合の値に届いているので「順調」とします。',
    'behind-line':
      '基準から（途中の目標があればそれを通って）目標へ一定の速さで進むとした場合の値に届いていないので「遅れ」とします。',
    'not-done-yet': 'まだ実施済みと報告されていないので「途上」とします。',
  },
  unjudged: {
    'no-target': '目標が書かれていないため、判定できません。',
    'text-target': '目標が文で書かれているため、計算では判定しません。',
    'no-value': '値がないため、判定できません。',
    missing: '値がないため、判定できません。',
    'no-baseline': '比べる基準の値がないため、判定できません。',
    'other-accumulation': '数え方（その年だけ・累計・時点）が目標と同じ値がないため、判定できません。',
    'not-measured-since': '最新の値が基準の値と同じか、それより前の時点のため、判定できません。',
    'no-value-at-due': '目標の時点は過ぎましたが、その時点の値がないため、判定しません。',
    incomparable: '途中で定義や調査が変わり、前後の値を比べられないため、判定しません。',
    replaced: 'ほかの指標に差し替えられたため、判定しません。',
    'not-a-number': '数として比べられない値のため、判定できません。',
  },
  open: {
    'direction-contradicts': '望ましい向きと、目標が求める向きが反対です。目標のとおりに判定しています。',
    'direction-inferred': '増えるのと減るのと、どちらが良いかは文書になく、推定です。',
    'accumulation-unstated': '単年度か累計か書かれていません。目標と値は同じ数え方とみて判定しています。',
    'other-survey': '基準と最新の値は別の調査によります。比べられるかは書かれていません。',
    approximate: '「約」のついた、おおよその値で判定しています。',
    'observed-before-due': '目標の時点より前の年に調べた値で判定しています。',
  },
  computed: '判定は市の評価ではなく、公表された数からの計算です。',
};

export const VERDICTS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./verdict.messages.ja-simple.js'),
  en: () => import('./verdict.messages.en.js'),
});
