import { inEveryLanguage } from '../locale/index.js';
import type { OpenQuestion, Sureness, Unjudged, Verdict } from '../model/index.js';

/** What is said on the face of a verdict: its word, how sure it is, what it hangs on, or why there is none. */
export interface Words {
  readonly word: Readonly<Record<Verdict, string>>;
  readonly sureness: Readonly<Record<Sureness, string | undefined>>;
  readonly unjudged: Readonly<Record<Unjudged, string>>;
  /** What the plan file leaves open about a conditional verdict. */
  readonly open: Readonly<Record<OpenQuestion, string>>;
  /** A break of the series of which nobody has said whether the values compare, with its reason. */
  readonly openBreak: (reason: string) => string;
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
  sureness: { firm: undefined, conditional: '条件つき', provisional: '速報' },
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
  openBreak: (reason) => `${reason.replace(/。$/u, '')}。前後の値を比べられるかは書かれていません。`,
  open: {
    'direction-contradicts': '望ましい向きと、目標が求める向きが反対です。目標のとおりに判定しています。',
    'direction-inferred': '増えるのと減るのと、どちらが良いかは文書になく、推定です。',
    'accumulation-unstated': '単年度か累計か書かれていません。目標と値は同じ数え方とみて判定しています。',
    'other-survey': '基準と最新の値は別の調査によります。比べられるかは書かれていません。',
    approximate: '「約」のついた、おおよその値で判定しています。',
    'observed-before-due': '目標の時点より前の年に調べた値で判定しています。',
    'baseline-revised':
      '基準の値が後から直され、目標の水準も変わりました。直す前の水準で見ると、判定が変わります。',
  },
};

export const VERDICTS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./verdict.messages.ja-simple.js'),
  en: () => import('./verdict.messages.en.js'),
});
