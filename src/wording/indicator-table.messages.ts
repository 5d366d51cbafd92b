import { inEveryLanguage } from '../locale/index.js';
import type { Accumulation, SeriesBreak } from '../schema/index.js';
import type { RowKind } from './indicator-table.js';

/** The words of the table that holds every value of an indicator. */
export interface Words {
  readonly caption: (title: string) => string;
  readonly columns: Readonly<Record<'what' | 'period' | 'origin' | 'value' | 'note', string>>;
  readonly kind: Readonly<Record<RowKind, string>>;
  readonly latest: string;
  /** A target that the verdict does not follow. */
  readonly otherTarget: string;
  readonly lower: string;
  readonly upper: string;
  readonly used: string;
  readonly allowed: string;
  readonly due: (when: string) => string;
  readonly noDue: string;
  readonly counted: Readonly<Record<Accumulation, string>>;
  readonly breakKind: Readonly<Record<SeriesBreak['kind'], string>>;
  readonly comparable: string;
  readonly incomparable: string;
  readonly comparableUnknown: string;
  readonly provisional: (asOf: string | undefined) => string;
  readonly revised: (previous: string | undefined) => string;
  readonly approximate: string;
  readonly computed: string;
}

const ja: Words = {
  caption: (title) => `${title}のすべての値`,
  columns: { what: '項目', period: '年度', origin: '調査', value: '値', note: '注' },
  kind: {
    baseline: '基準',
    observation: '実績',
    break: '系列の切れ目',
    target: '目標',
    'interim-target': '中間目標',
    reference: '参考の値',
    change: '基準からの差',
    'change-percent': '基準からの増減率',
    margin: '目標との差',
    expected: '一定の速さで進むとした場合の値',
    share: '基準から目標までの進み具合',
    'floor-allowance': '下限までに減ってよい分のうち、減った分',
    'ceiling-allowance': '上限までに増えてよい分のうち、増えた分',
  },
  latest: '最新の実績',
  otherTarget: '判定に使わない目標',
  lower: '下限',
  upper: '上限',
  used: '使った分',
  allowed: '全体',
  due: (when) => `期限 ${when}`,
  noDue: '期限の記載なし',
  counted: { point: '時点', yearly: '単年度', cumulative: '累計', unstated: '数え方の記載なし' },
  breakKind: {
    definition: '定義の変更',
    method: '調べ方の変更',
    survey: '調査の変更',
    replaced: '指標の差し替え',
    other: 'そのほかの変更',
  },
  comparable: '前後の値は比べられる',
  incomparable: '前後の値は比べられない',
  comparableUnknown: '前後の値を比べられるかは不明',
  provisional: (asOf) => (asOf === undefined ? '速報' : `速報（${asOf}時点）`),
  revised: (previous) => (previous === undefined ? '訂正後の値' : `訂正後の値（訂正前は${previous}）`),
  approximate: '概数',
  computed: '計算',
};

export const INDICATOR_TABLE = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./indicator-table.messages.ja-simple.js'),
  en: () => import('./indicator-table.messages.en.js'),
});
