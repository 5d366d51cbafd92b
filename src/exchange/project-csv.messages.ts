import { inEveryLanguage } from '../locale/index.js';
import type { Evaluation } from '../schema/index.js';
import type { Column } from './project-csv.js';

/** The heads of the columns, and the few words that only a file of data has. */
export interface Words {
  readonly columns: Readonly<Record<Column, string>>;
  readonly kind: Readonly<
    Record<'money' | 'target' | 'result' | 'evaluation' | 'given' | 'figure' | 'text', string>
  >;
  readonly whole: string;
  readonly part: string;
  readonly stated: string;
  readonly computed: string;
  readonly counted: string;
  readonly reference: string;
  readonly otherWay: string;
  readonly state: Readonly<Record<Evaluation['state'], string>>;
}

const ja: Words = {
  columns: {
    publisher: '自治体',
    plan: '計画',
    fiscalYear: '年度（西暦）',
    period: '年度',
    whole: '全体の事業',
    level: '全体か部分か',
    number: '番号',
    project: '事業',
    id: '事業のid',
    kind: '値の種類',
    name: '名称',
    stage: '金額の段階',
    counts: '数え方',
    due: '値の年度・期限',
    value: '値',
    unit: '単位',
    words: '文による値',
    missing: '値がない理由',
    printed: '資料の表記',
    basis: '資料の値か計算か',
    share: '事業の額に占める割合（%、計算）',
    printedShare: '資料の割合（%）',
    grade: '評価・判定',
    state: '評価の状態',
    inCount: '達成の数に入れるか',
    by: 'だれの評価か',
    on: '評価の時点',
    comment: '意見・理由',
    marks: '印',
    notes: '注',
    source: '出典',
    licence: '利用条件',
  },
  kind: {
    money: '金額',
    target: '指標の目標',
    result: '指標の実績',
    evaluation: '評価',
    given: '人が付けた判定',
    figure: '文の中の数',
    text: '文',
  },
  whole: '全体',
  part: '部分（金額は全体に入っている）',
  stated: '資料の値',
  computed: '計算',
  counted: '入れる',
  reference: '入れない（参考の指標）',
  otherWay: '入れない（ほかの数え方）',
  state: {
    final: '確定',
    draft: '案',
    ambiguous: '記入された評価か不明',
    'not-filled': '未選択',
    'not-graded-yet': 'まだ評価していない',
  },
};

export const PROJECT_CSV = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./project-csv.messages.ja-simple.js'),
  en: () => import('./project-csv.messages.en.js'),
});
