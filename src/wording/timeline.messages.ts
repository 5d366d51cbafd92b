import { inEveryLanguage } from '../locale/index.js';
import type { EditionRole, TimelineLane } from '../model/timeline.js';
import type { Document, Plan, PlanEvent, Relation } from '../schema/index.js';

/** What is said about a plan in time. Arguments are finished words. */
export interface Words {
  readonly lanes: Readonly<Record<TimelineLane, string>>;
  readonly roles: Readonly<Record<Exclude<EditionRole, 'whole'>, string>>;
  readonly relation: Readonly<Record<Relation['kind'], string>>;
  /** The same, told of another plan than the one that the timeline is about. */
  readonly relationOf: (plan: string, relation: string) => string;
  readonly event: Readonly<Record<PlanEvent['kind'], string>>;
  readonly document: Readonly<Record<NonNullable<Document['kind']>, string>>;
  readonly published: string;
  readonly publishedTitle: (plan: string | undefined) => string;
  readonly asOf: string;
  /** Without a name for the document that the timeline is about. */
  readonly asOfTitle: (plan: string | undefined) => string;
  readonly documentDate: string;
  readonly period: string;
  readonly noPeriod: string;
  readonly noDate: string;
  readonly openEnd: string;
  readonly openStart: string;
  readonly state: Readonly<Record<Plan['status']['state'], string>>;
  readonly status: (state: string) => string;
  readonly subtitle: (subtitle: string) => string;
  readonly calledHere: (name: string) => string;
  readonly draft: (printed: string) => string;
  readonly occasion: (occasion: string) => string;
  readonly idsDiffer: string;
  readonly years: (years: string) => string;
  /** Of what a document prints and the calendar calls otherwise: 平成32年度, which is 令和2年度. */
  readonly sameAs: (printed: string, normal: string) => string;
  readonly stated: string;
  readonly computed: string;
  readonly gap: string;
  readonly gapTitle: string;
  readonly gapReason: string;
  readonly today: string;
}

const ja: Words = {
  lanes: { upper: '上位計画', edition: '計画の版', related: 'ほかの計画', event: 'できごと' },
  roles: {
    this: 'この計画',
    before: '前の版',
    after: '次の版',
    other: '別の計画',
  },
  relation: {
    upper: '上位計画',
    lower: '下位計画',
    related: '関連計画',
    supersedes: '前の計画',
    'superseded-by': '次の計画',
    'part-of': '全体の計画',
  },
  relationOf: (plan, relation) => `「${plan}」の${relation}`,
  event: {
    adopted: '策定',
    revised: '改定',
    published: '公表',
    consultation: '意見募集',
    meeting: '会議',
    period: '期間',
    other: '経過',
  },
  document: {
    source: 'もとの資料',
    'full-text': '本編',
    summary: '概要版',
    'web-page': 'ページ',
    data: 'データ',
    other: 'その他の資料',
  },
  published: '公表',
  publishedTitle: (plan) => `${plan === undefined ? 'この資料' : `「${plan}」`}の公表`,
  asOf: 'データの時点',
  asOfTitle: (plan) => `${plan === undefined ? 'この資料' : `「${plan}」`}のデータの時点`,
  documentDate: '資料の日付',
  period: '期間',
  noPeriod: '期間の記載なし',
  noDate: '時期の記載なし',
  openEnd: '終わりの記載なし',
  openStart: '始まりの記載なし',
  state: {
    outline: '骨子案',
    draft: '案',
    consultation: '意見募集中の案',
    adopted: '策定済み',
    'in-force': '実施中',
    superseded: '次の計画に引き継がれた計画',
    unstated: '記載なし',
  },
  status: (state) => `段階：${state}`,
  subtitle: (subtitle) => `副題：${subtitle}`,
  calledHere: (name) => `資料の中では「${name}」と呼ばれる`,
  draft: (printed) => `「${printed}」と印刷されている`,
  occasion: (occasion) => `配られた場：${occasion}`,
  idsDiffer: '2つの計画ファイルで、項目のidは対応していません。',
  years: (years) => `${years}年間`,
  sameAs: (printed, normal) => `「${printed}」は${normal}に当たります`,
  stated: '資料に記載',
  computed: 'ここでの計算',
  gap: '版が分からない期間',
  gapTitle: 'この間の版は分かりません',
  gapReason:
    '前の版の終わりと次の版の始まりから計算したものです。版がなかったのか、手元の資料にないだけかは、分かりません。',
  today: '今日',
};

export const TIMELINE = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./timeline.messages.ja-simple.js'),
  en: () => import('./timeline.messages.en.js'),
});
