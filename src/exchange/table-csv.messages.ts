import { inEveryLanguage } from '../locale/index.js';
import type { Basis, ChangeKind, IndicatorField } from '../model/index.js';
import type { Change as CityChange, Item, Link, PlanEvent, Relation } from '../schema/index.js';

/** What may have happened to an item, a statement or an indicator; the city's own kinds too. */
type Change =
  ChangeKind | CityChange['kind'] | 'only-newer' | 'only-older' | 'reworded' | 'changed' | 'replaced';

const heads = {
  publisher: '自治体',
  plan: '計画',
  edition: '版',
  asOf: 'データの時点',
  source: '出典',
  licence: '利用条件',
  kind: '種類',
  term: '見出し',
  level: '段',
  number: '番号',
  title: '題名',
  titleState: '題名の状態',
  inferredTitle: '読み取った題名',
  printed: '資料の表記',
  text: '内容',
  above: '上の段',
  again: '再掲先',
  marks: '市の印',
  statements: '目指す姿など',
  leads: '担当',
  cooperating: '連携・他課',
  named: '文に名が挙がる主体',
  tags: '分類の語',
  indicators: '指標と判定',
  verdict: '人が付けた判定',
  verdictBy: '判定した人',
  verdictPeriod: '判定の対象の時期',
  verdictOn: '判定した時',
  verdictReason: '判定の理由',
  place: '位置についての読み取り',
  with: '相手',
  period: '時期',
  basis: '資料の記載か推定か',
  sureness: '確からしさ',
  reason: '理由',
  fiscalYear: '年度（西暦）',
  value: '値',
  unit: '単位',
  missing: '値がない理由',
  counted: '数え方',
  outcomes: '実施の内容',
  shared: '同じ文の項目',
  older: '旧：題名',
  olderLevel: '旧：段',
  olderAbove: '旧：上の段',
  olderId: '旧のid',
  newer: '新：題名',
  newerLevel: '新：段',
  newerAbove: '新：上の段',
  newerId: '新のid',
  olderPlan: '旧計画',
  newerPlan: '新計画',
  likeness: '題名の近さ（0〜1）',
  changedMarks: '印の変化',
  cityWords: '市の説明',
  url: 'URL',
  where: '資料の中の場所',
  notes: '注',
  id: 'id',
};

/** The columns that files of data may have. */
export type Head = keyof typeof heads;

/** The heads of the columns, and the few words that only files of data have. Arguments are finished words. */
export interface Words {
  readonly heads: Readonly<Record<Head, string>>;
  readonly stated: string;
  readonly inferred: string;
  readonly computed: string;
  readonly titleState: Readonly<Record<NonNullable<Item['titleState']>, string>>;
  readonly placement: Readonly<Record<NonNullable<Item['placement']>['state'], string>>;
  readonly printedUnder: (title: string) => string;
  readonly perhapsUnder: (title: string) => string;
  readonly link: Readonly<Record<Link['kind'], string>>;
  readonly linkKind: string;
  readonly partly: string;
  readonly count: string;
  readonly relation: Readonly<Record<Relation['kind'], string>>;
  readonly event: Readonly<Record<PlanEvent['kind'], string>>;
  readonly document: string;
  readonly report: string;
  readonly noReport: string;
  readonly figure: string;
  readonly money: string;
  readonly summary: string;
  readonly result: string;
  readonly next: string;
  readonly evaluation: string;
  readonly notApplicable: string;
  readonly gross: string;
  readonly derived: string;
  readonly approximate: string;
  readonly outsideGrant: string;
  readonly figureRole: Readonly<Record<'plan' | 'target' | 'change', string>>;
  readonly counted: Readonly<Record<'point' | 'yearly' | 'cumulative' | 'unstated', string>>;
  readonly change: Readonly<Record<Change, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly item: string;
  readonly statement: string;
  readonly indicator: string;
  readonly point: string;
  readonly unlike: Readonly<Record<'names-no-item' | 'about-another-plan' | 'plan-unknown', string>>;
  readonly field: Readonly<Record<IndicatorField, string>>;
}

const ja: Words = {
  heads,
  stated: '資料の記載',
  inferred: '推定',
  computed: '計算',
  titleState: {
    stated: '資料のとおり',
    provisional: '仮',
    placeholder: '丸印だけ',
    missing: '題名なし',
    reconstructed: '組み立て直し',
    inferred: '読み取り',
  },
  placement: { repaired: '並びを直した位置', uncertain: '確かでない位置' },
  printedUnder: (title) => `資料では「${title}」の下`,
  perhapsUnder: (title) => `「${title}」の下かもしれない`,
  link: {
    'leads-to': '導く',
    covers: '含む',
    serves: '役立つ',
    related: '関係する',
    'depends-on': '前提とする',
  },
  linkKind: '対応',
  partly: '一部',
  count: '数',
  relation: {
    upper: '上位計画',
    lower: '下位計画',
    related: '関連計画',
    supersedes: '前の計画',
    'superseded-by': '次の計画',
    'part-of': 'この計画を含む計画',
  },
  event: {
    adopted: '策定',
    revised: '改定',
    published: '公表',
    consultation: '意見募集',
    meeting: '会議',
    period: '期間',
    other: '経過',
  },
  document: '資料',
  report: '実施状況',
  noReport: '実施状況の記載なし',
  figure: '数値',
  money: '金額',
  summary: '概要',
  result: '実績',
  next: '今後',
  evaluation: '評価',
  notApplicable: '該当なし',
  gross: '延べ',
  derived: '計算した値',
  approximate: '概数',
  outsideGrant: '交付金の対象外',
  figureRole: { plan: '計画', target: '目標', change: '増減' },
  counted: { point: '時点', yearly: '年間', cumulative: '累計', unstated: '記載なし' },
  change: {
    kept: 'そのまま',
    renamed: '改称',
    'title-pending': '題名が未定',
    moved: '移動',
    merged: '統合',
    split: '分割',
    'only-newer': '旧に対応なし',
    'only-older': '新に対応なし',
    reworded: '文の違い',
    changed: '変更',
    replaced: '差し替え',
    added: '追加',
    dropped: '廃止',
    reorganised: '組み替え',
  },
  basis: {
    stated: '市の説明',
    id: '同じ id',
    'equal-title': '同じ題名',
    inferred: 'データ作成者の読み取り',
    'similar-title': '似た題名（計算）',
  },
  item: '項目',
  statement: '目指す姿などの文',
  indicator: '指標',
  point: '市が述べる変更のポイント',
  unlike: {
    'names-no-item': '項目を名ざししない',
    'about-another-plan': '別の計画との比較',
    'plan-unknown': 'どの計画との比較かの記載なし',
  },
  field: {
    title: '題名',
    unit: '単位',
    definition: '定義',
    direction: '良い向き',
    baseline: '基準',
    targets: '目標',
    items: '結びつく項目',
  },
};

export const TABLE_CSV = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./table-csv.messages.ja-simple.js'),
  en: () => import('./table-csv.messages.en.js'),
});
