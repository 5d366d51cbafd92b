import { inEveryLanguage } from '../../locale/index.js';
import type { Document, PlanEvent, Relation, Plan } from '../../schema/index.js';

/** All arguments are finished words; numbers are formatted. */
export interface Words {
  readonly period: string;
  readonly noPeriod: string;
  readonly status: string;
  readonly state: Readonly<Record<Plan['status']['state'], string>>;
  readonly statePrinted: (printed: string, state: string) => string;
  readonly published: string;
  readonly asOf: string;
  readonly vision: string;
  readonly placeholder: string;
  readonly provisional: string;
  readonly inheritedFrom: (plan: string) => string;
  readonly counts: string;
  readonly indicators: string;
  readonly noItems: string;
  readonly money: string;
  readonly source: Readonly<Record<Money['source'], string>>;
  readonly stage: Readonly<Record<Money['stage'], string>>;
  readonly projects: (count: string, period: string) => string;
  readonly partsNotAdded: (count: string) => string;
  readonly incomplete: (count: string) => string;
  readonly relations: string;
  readonly relation: Readonly<Record<Relation['kind'], string>>;
  readonly event: Readonly<Record<PlanEvent['kind'], string>>;
  readonly calledHere: (name: string) => string;
  readonly contact: string;
  readonly noContact: string;
  readonly absent: (names: readonly string[]) => string;
  readonly tel: string;
  readonly mail: string;
  readonly documents: string;
  readonly document: Readonly<Record<NonNullable<Document['kind']>, string>>;
  readonly pages: (count: string) => string;
  readonly licence: string;
  readonly about: string;
  readonly planNotes: string;
  readonly errata: string;
  readonly erratum: (printed: string, reading: string | undefined) => string;
  readonly discarded: string;
}

const ja: Words = {
  period: '期間',
  noPeriod: '計画の期間は、この資料に書かれていません。',
  status: '段階',
  state: {
    outline: '骨子案',
    draft: '案',
    consultation: '意見募集中の案',
    adopted: '策定済み',
    'in-force': '実施中',
    superseded: '次の計画に引き継がれた計画',
    unstated: '計画の段階は、この資料に書かれていません。',
  },
  statePrinted: (printed, state) => `${printed}（${state}）`,
  published: '公表',
  asOf: 'いつの状況か',
  vision: '将来像',
  placeholder: 'まだ書かれていません。資料には丸印だけがあります。',
  provisional: 'まだ決まっていない、仮の文です。',
  inheritedFrom: (plan) => `${plan}から引き継いだもの`,
  counts: '段ごとの数',
  indicators: '指標',
  noItems: '施策や事業は、この資料にありません。',
  money: 'お金',
  source: {
    total: '事業費',
    grant: '交付金',
    own: '市の負担',
    state: '国の支出',
    prefecture: '都道府県の支出',
    loan: '市債',
    fees: '使用料・手数料',
    other: 'その他',
  },
  stage: {
    planned: '計画額',
    budget: '予算額',
    expected: '見込額',
    settled: '決算額',
    unstated: '予算か決算かは書かれていません',
  },
  projects: (count, period) => `${period}の${count}事業`,
  partsNotAdded: (count) => `内訳の${count}事業の額は、重ねて足していません。`,
  incomplete: (count) => `ほかに、金額の書かれていない事業が${count}あります。`,
  relations: '関係する計画と経過',
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
  calledHere: (name) => `資料の中では「${name}」と呼ばれる`,
  contact: '問い合わせ先',
  noContact: '問い合わせ先は、この資料に書かれていません。',
  absent: (names) => `この資料に書かれていないもの：${names.join('、')}`,
  tel: '電話',
  mail: 'メール',
  documents: '資料',
  document: {
    source: 'もとの資料',
    'full-text': '本編',
    summary: '概要版',
    'web-page': 'ページ',
    data: 'データ',
    other: 'その他の資料',
  },
  pages: (count) => `${count}ページ`,
  licence: '利用条件',
  about: 'このデータについて',
  planNotes: '全体の注',
  errata: '資料の誤記・文字の乱れと見られるもの',
  erratum: (printed, reading) => (reading === undefined ? `「${printed}」` : `「${printed}」→「${reading}」`),
  discarded: '使わなかった文字',
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./plan-summary.messages.ja-simple.js'),
  en: () => import('./plan-summary.messages.en.js'),
});

type Money = NonNullable<NonNullable<Plan['projects']>[number]['finance']>[number];
