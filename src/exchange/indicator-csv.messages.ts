import { inEveryLanguage } from '../locale/index.js';
import type { Target } from '../schema/index.js';
import type { Column } from './indicator-csv.js';

/** The heads of the columns, and the few words that only a file of data has. */
export interface Words {
  readonly columns: Readonly<Record<Column, string>>;
  readonly operator: Readonly<Record<Target['operator'], string>>;
  readonly stated: string;
  readonly computed: string;
  readonly compared: string;
  readonly firm: string;
  readonly noItem: string;
}

const ja: Words = {
  columns: {
    publisher: '自治体',
    plan: '計画',
    edition: '版',
    asOf: 'データの時点',
    policy: '施策など',
    indicator: '指標',
    id: '指標のid',
    definition: '指標の定義',
    kind: '値の種類',
    basis: '資料の値か計算か',
    counted: '数え方',
    fiscalYear: '年度（西暦）',
    period: '年度・期限',
    observed: '調査の時点',
    survey: '調査',
    value: '値',
    unit: '単位',
    missing: '値がない理由',
    printed: '資料の表記',
    marks: '速報・訂正・概数',
    operator: '目標の条件',
    compared: '判定に使った値',
    notes: '値の注',
    verdict: '指標の判定',
    sureness: '判定の確かさ',
    rule: '判定の理由',
    judgedBy: 'だれの判定か',
    conditions: '判定の条件',
    indicatorNotes: '指標の注',
    source: '出典',
    licence: '利用条件',
  },
  operator: {
    'at-least': '以上',
    'at-most': '以下',
    equal: '等しい',
    range: '範囲',
    'keep-or-better': '現状より悪くしない',
    trend: '増減の向き',
    text: '文による目標',
    done: '実施',
  },
  stated: '資料の値',
  computed: '計算',
  compared: '○',
  firm: '確定',
  noItem: '施策なし',
};

export const INDICATOR_CSV = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./indicator-csv.messages.ja-simple.js'),
  en: () => import('./indicator-csv.messages.en.js'),
});
