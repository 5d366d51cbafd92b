import { inEveryLanguage } from '../../locale/index.js';

/** Words of the panel that says why a verdict is what it is. */
export interface Words {
  readonly whyHeading: (title: string, verdict: string) => string;
  readonly applied: string;
  readonly target: string;
  readonly noShare: string;
  readonly noShareSame: string;
  readonly noShareNoBaseline: string;
  readonly noShareAllowance: string;
  readonly timing: string;
  readonly noDue: string;
  readonly due: (when: string) => string;
  readonly conditional: string;
  readonly gap: string;
  readonly notes: string;
  readonly referenceValues: string;
  readonly others: string;
  readonly noShareOvershot: string;
  readonly interim: string;
  readonly definition: string;
  readonly better: string;
  readonly betterWay: Readonly<Record<'up' | 'down' | 'keep', string>>;
  readonly revisedBecause: string;
  readonly targetRevisedBecause: string;
  readonly valueRevisedBecause: string;
  readonly yearly: string;
  readonly cumulative: string;
}

const ja: Words = {
  whyHeading: (title, verdict) => `${title}が「${verdict}」である理由`,
  applied: '判定に使った値',
  target: '目標',
  noShare: '進み具合を割合で示さない理由',
  noShareSame: '目標が基準と同じ値なので、割合を計算できません（分母が0になります）。',
  noShareNoBaseline: '基準の値が資料にないためです。',
  noShareAllowance:
    '目標は、超えてはならない限度です。限度に近づくことは前進ではないため、そこまでの余裕をどれだけ使ったかを示します。',
  timing: '順調か遅れか',
  noDue: '目標の年度が書かれていないため、判定しません。',
  due: (when) => `目標の期限は${when}です。`,
  conditional: 'この判定にかかわる読み方',
  gap: 'もっと新しい時点の値',
  notes: '注記・資料から分からないこと',
  referenceValues: '参考の値（対象が違うため、実績の代わりには使いません）',
  others: 'ほかの目標',
  noShareOvershot: '目標の値を通り過ぎているため、割合では表せません。',
  interim: '中間目標',
  definition: '定義',
  better: '望ましい向き',
  betterWay: { up: '大きいほどよい', down: '小さいほどよい', keep: '変わらないのがよい' },
  revisedBecause: '基準を直した理由',
  targetRevisedBecause: '目標を直した理由',
  valueRevisedBecause: '値を直した理由',
  yearly: '単年度',
  cumulative: '累計',
};

export const WHY = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./why.messages.ja-simple.js'),
  en: () => import('./why.messages.en.js'),
});
