import { inEveryLanguage } from '../locale/index.js';
import type { Unevaluable, Ungraded, Unjudged } from '../model/index.js';
import type { Condition } from '../schema/index.js';

type State = 'target-met' | 'due-passed' | 'due-stated' | 'baseline-stated' | 'provisional';
type Amount = Exclude<Condition['quantity'], State>;
type Comparison = Exclude<Condition['is'], 'yes' | 'no'>;

/** The words of verdicts that a city's own rules give, and of those that people gave. */
export interface Words {
  readonly quantity: Readonly<Record<Amount, string>>;
  readonly state: Readonly<Record<State, Readonly<Record<'yes' | 'no', string>>>>;
  readonly stateName: Readonly<Record<State, string>>;
  readonly compared: Readonly<Record<Comparison, (quantity: string, value: string, than: string) => string>>;
  /** What a latest value may be better or worse than. */
  readonly than: Readonly<Record<'target' | 'baseline', string>>;
  /** How much better or worse; without an amount neither. */
  readonly better: (than: string, amount: string) => string;
  readonly worse: (than: string, amount: string) => string;
  readonly same: (than: string) => string;
  /** The latest value stands there, where anything better (or worse) would do. */
  readonly stands: (place: string) => string;
  /** The latest value stands there, on this side of the border. */
  readonly beside: Readonly<Record<Comparison, (place: string, border: string) => string>>;
  /** Another quantity that a value is compared with, as in 一定の速さで進んだときの進み（57%）. */
  readonly other: (quantity: string, value: string) => string;
  readonly and: string;
  readonly because: (conditions: string, grade: string) => string;
  readonly otherwise: (grade: string) => string;
  readonly byScheme: (scheme: string) => string;
  /** Why a quantity could not be found; where the standard rules lack the same, their words serve. */
  readonly unevaluable: Readonly<Record<Exclude<Unevaluable, Unjudged>, (quantity: string) => string>>;
  readonly ungraded: Readonly<Record<Exclude<Ungraded, Unevaluable>, string>>;
  readonly assigned: (
    grade: string,
    by: string,
    on: string | undefined,
    period: string | undefined,
  ) => string;
  readonly reason: string;
  readonly older: string;
  readonly agreement: Readonly<Record<'same' | 'differs' | 'opposed', (computed: string) => string>>;
  /** What is computed where people gave a verdict that cannot be compared with it. */
  readonly besides: (computed: string) => string;
  readonly computedByScheme: string;
  readonly givenByPeople: string;
}

const ja: Words = {
  quantity: {
    'percent-of-target': '目標に対する割合',
    'better-than-target': '目標との差（よい向きがプラス）',
    'better-than-target-percent': '目標との差の割合（よい向きがプラス）',
    'distance-from-target-percent': '目標との隔たりの割合',
    'better-than-baseline': '基準との差（よい向きがプラス）',
    'better-than-baseline-percent': '基準との差の割合（よい向きがプラス）',
    'fraction-of-way': '基準から目標までの進み',
    'linear-expectation': '一定の速さで進んだときの進み',
    'percent-of-expectation': '一定の速さで進んだときの値に対する割合',
    'elapsed-share': '期限までの期間のうち過ぎた割合',
  },
  state: {
    'target-met': { yes: '目標を満たしている', no: '目標を満たしていない' },
    'due-passed': { yes: '期限の時点の値である', no: '期限より前の値である' },
    'due-stated': { yes: '期限が書かれている', no: '期限が書かれていない' },
    'baseline-stated': { yes: '基準の値がある', no: '基準の値がない' },
    provisional: { yes: '速報値である', no: '確定した値である' },
  },
  stateName: {
    'target-met': '目標を満たすかどうか',
    'due-passed': '期限の時点の値かどうか',
    'due-stated': '期限があるかどうか',
    'baseline-stated': '基準の値があるかどうか',
    provisional: '速報値かどうか',
  },
  compared: {
    '<': (quantity, value, than) => `${quantity} ${value}が${than}未満である`,
    '<=': (quantity, value, than) => `${quantity} ${value}が${than}以下である`,
    '=': (quantity, value, than) => `${quantity} ${value}が${than}と等しい`,
    '>=': (quantity, value, than) => `${quantity} ${value}が${than}以上である`,
    '>': (quantity, value, than) => `${quantity} ${value}が${than}を超えている`,
  },
  than: { target: '目標', baseline: '基準' },
  better: (than, amount) => `${than}より${amount}よい`,
  worse: (than, amount) => `${than}より${amount}悪い`,
  same: (than) => `${than}と同じ`,
  stands: (place) => `最新の値が「${place}」にあたる`,
  beside: {
    '<': (place, border) => `最新の値が「${place}」にあたり、境目の「${border}」より悪い`,
    '<=': (place, border) => `最新の値が「${place}」にあたり、境目の「${border}」か、それより悪い`,
    '=': (place, border) => `最新の値が「${place}」にあたり、境目の「${border}」と等しい`,
    '>=': (place, border) => `最新の値が「${place}」にあたり、境目の「${border}」か、それよりよい`,
    '>': (place, border) => `最新の値が「${place}」にあたり、境目の「${border}」よりよい`,
  },
  other: (quantity, value) => `${quantity}（${value}）`,
  and: '、かつ',
  because: (conditions, grade) => `${conditions}ため、「${grade}」とします。`,
  otherwise: (grade) => `前のどの決まりにも当てはまらないため、「${grade}」とします。`,
  byScheme: (scheme) => `「${scheme}」によります。`,
  unevaluable: {
    'no-number-target': (quantity) =>
      `目標が一つの数で示されていないため、「${quantity}」が求められず、判定しません。`,
    'target-zero': (quantity) => `目標が0以下の数のため、「${quantity}」が求められず、判定しません。`,
    'value-zero': (quantity) => `最新の値が0以下のため、「${quantity}」が求められず、判定しません。`,
    'baseline-zero': (quantity) => `基準の値が0以下のため、「${quantity}」が求められず、判定しません。`,
    'expectation-zero': (quantity) =>
      `一定の速さで進んだときの値が0以下のため、「${quantity}」が求められず、判定しません。`,
    'no-due-date': (quantity) => `目標の年度が分からないため、「${quantity}」が求められず、判定しません。`,
    'no-start-date': (quantity) =>
      `基準または値の時点が分からないため、「${quantity}」が求められず、判定しません。`,
    'no-way': (quantity) => `基準から目標への道のりがないため、「${quantity}」が求められず、判定しません。`,
    'no-direction': (quantity) =>
      `増えるのと減るのと、どちらがよいともいえないため、「${quantity}」が求められず、判定しません。`,
    'no-formula': (quantity) =>
      `減るほどよい指標の「${quantity}」の求め方を判定基準が定めていないため、判定しません。`,
  },
  ungraded: {
    'no-rule': '判定基準のどの決まりにも当てはまらないため、判定しません。',
    provisional: '速報値のため、確定するまで判定しません。',
    'not-assigned': '判定は担当者が付けます。まだ付けられていません。',
  },
  assigned: (grade, by, on, period) =>
    `「${grade}」は、${by}が${on === undefined ? '' : `${on}に、`}${period === undefined ? '' : `${period}について`}付けた判定です。計算によるものではありません。`,
  reason: '判定の理由',
  older: '最新の値より前の期間についての判定です。',
  agreement: {
    same: (computed) => `数からの計算でも「${computed}」で、同じです。`,
    differs: (computed) => `数から計算した判定は「${computed}」で、付けられた判定とは違います。`,
    opposed: (computed) => `数から計算した判定は「${computed}」で、付けられた判定とは、よしあしが反対です。`,
  },
  besides: (computed) => `数から計算した判定は「${computed}」です。`,
  computedByScheme:
    '公表された数に、この判定基準を当てはめて計算したものです。市が付けた評価ではありません。',
  givenByPeople: '人が付けた判定をそのまま示しています。計算で書き換えることはありません。',
};

export const OWN_VERDICTS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./own-verdicts.messages.ja-simple.js'),
  en: () => import('./own-verdicts.messages.en.js'),
});
