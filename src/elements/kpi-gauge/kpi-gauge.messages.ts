import { inEveryLanguage } from '../../locale/index.js';

export interface Words {
  readonly noKpi: string;
  readonly why: string;
  readonly whyHeading: (title: string, verdict: string) => string;
  readonly applied: string;
  readonly latest: string;
  readonly baseline: string;
  readonly target: string;
  readonly difference: string;
  readonly margin: string;
  readonly share: string;
  readonly expected: string;
  readonly noShare: string;
  readonly noShareSame: string;
  readonly noShareNoBaseline: string;
  readonly noShareAllowance: string;
  readonly timing: string;
  readonly noDue: string;
  readonly due: (when: string) => string;
  readonly condition: string;
  readonly conditional: string;
  readonly gap: string;
  readonly notes: string;
  readonly baselineFrom: (origin: string) => string;
  readonly noUnit: string;
  readonly revised: (origin: string) => string;
  readonly replaces: (title: string) => string;
  readonly reference: (label: string | undefined) => string;
  readonly referenceValues: string;
  readonly noValue: string;
  readonly others: string;
  readonly floorUsed: string;
  readonly ceilingUsed: string;
  readonly noShareOvershot: string;
  readonly value: (period: string, origin: string) => string;
  readonly valueWithoutSource: (period: string) => string;
  readonly provisional: (asOf: string | undefined) => string;
  readonly revisedTarget: (target: string) => string;
  readonly interim: string;
  readonly definition: string;
  readonly better: string;
  readonly betterWay: Readonly<Record<'up' | 'down' | 'keep', string>>;
  readonly unknownOrigin: string;
  readonly revisedBecause: string;
  readonly targetRevisedBecause: string;
  readonly valueRevisedBecause: string;
  readonly replacedBecause: string;
  readonly yearly: string;
  readonly cumulative: string;
}

const ja: Words = {
  noKpi: '表示する指標が指定されていません。kpi に指標の id を書いてください。',
  why: 'なぜこの判定か',
  whyHeading: (title, verdict) => `${title}が「${verdict}」である理由`,
  applied: '判定に使った値',
  latest: '最新',
  baseline: '基準',
  target: '目標',
  difference: '基準からの差',
  margin: '目標との差',
  share: '基準から目標までの進み具合',
  expected: '一定の速さで進むとした場合の値',
  noShare: '進み具合を割合で示さない理由',
  noShareSame: '目標が基準と同じ値なので、割合を計算できません（分母が0になります）。',
  noShareNoBaseline: '基準の値が資料にないためです。',
  noShareAllowance:
    '目標は、超えてはならない限度です。限度に近づくことは前進ではないため、そこまでの余裕をどれだけ使ったかを示します。',
  timing: '順調か遅れか',
  noDue: '目標の年度が書かれていないため、判定しません。',
  due: (when) => `目標の期限は${when}です。`,
  condition: '条件：',
  conditional: 'この判定にかかわる読み方',
  gap: 'もっと新しい時点の値',
  notes: '注記・資料から分からないこと',
  baselineFrom: (origin) => `基準は${origin}の値。`,
  noUnit: '単位の記載なし。',
  revised: (origin) => `基準は${origin}の値で、市が後から直したもの。`,
  replaces: (title) => `「${title}」から差し替えた指標。`,
  reference: (label) =>
    `資料で${label === undefined ? '参考' : `「${label}」`}とされた指標で、達成の件数に含めません。`,
  referenceValues: '参考の値（対象が違うため、実績の代わりには使いません）',
  noValue: '値なし',
  others: 'ほかの目標',
  floorUsed: '下限までに減ってよい分のうち、減った分',
  ceilingUsed: '上限までに増えてよい分のうち、増えた分',
  noShareOvershot: '目標の値を通り過ぎているため、割合では表せません。',
  value: (period, origin) => `${period}の欄の値で、出典は${origin}。`,
  valueWithoutSource: (period) => `${period}の欄の値で、出典の記載なし。`,
  provisional: (asOf) => (asOf === undefined ? '速報値。' : `${asOf}時点の速報値。`),
  revisedTarget: (target) => `目標が「${target}」のため、目標の水準も変わっています。`,
  interim: '中間目標',
  definition: '定義',
  better: '望ましい向き',
  betterWay: { up: '大きいほどよい', down: '小さいほどよい', keep: '変わらないのがよい' },
  unknownOrigin: '時点の記載がない調査',
  revisedBecause: '基準を直した理由',
  targetRevisedBecause: '目標を直した理由',
  valueRevisedBecause: '値を直した理由',
  replacedBecause: '差し替えた理由',
  yearly: '単年度',
  cumulative: '累計',
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./kpi-gauge.messages.ja-simple.js'),
  en: () => import('./kpi-gauge.messages.en.js'),
});
