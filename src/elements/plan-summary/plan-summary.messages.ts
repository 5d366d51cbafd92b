import { inEveryLanguage } from '../../locale/index.js';
import type { Document, Link, Plan, PlanEvent, Relation } from '../../schema/index.js';
import { strong, type Piece } from '../../wording/index.js';

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
  readonly where: {
    readonly before: (from: string, day: string) => readonly Piece[];
    readonly after: (to: string | undefined, day: string) => readonly Piece[];
    readonly within: (year: string, of: string, day: string) => readonly Piece[];
    /** The end is not known. */
    readonly begun: (year: string, day: string) => readonly Piece[];
    /** The start is not known. */
    readonly noStart: (to: string, day: string) => readonly Piece[];
  };
  readonly startUnknown: string;
  readonly endUnknown: string;
  readonly today: string;
  readonly countedByUs: string;
  readonly inferredPeriod: string;
  /** What a statement has to do with another record, `from` itself and from that `to` it. */
  readonly link: Readonly<Record<Link['kind'], Readonly<Record<'from' | 'to', string>>>>;
  readonly partly: string;
  readonly stated: string;
  /** How many, and how many of them are inferred. */
  readonly links: (count: string, inferred: string) => string;
  readonly select: (title: string) => string;
  readonly reconstructed: string;
  readonly inferredTitle: string;
  readonly otherNames: (names: string) => string;
  readonly ways: (count: string) => string;
  readonly share: (label: string, count: string, all: string) => string;
  readonly withoutTitle: string;
  readonly provisionalTitles: string;
  readonly placeholders: string;
  readonly withIndicator: string;
  readonly reported: string;
  readonly reference: string;
  readonly events: (count: string) => string;
  readonly history: string;
  readonly notes: (count: string) => string;
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
  projects: (count, period) => `${period}の${count}事業`,
  partsNotAdded: (count) => `内訳の${count}事業の額は、重ねて足していません。`,
  incomplete: (count) => `ほかに、金額の書かれていない事業が${count}あります。`,
  relations: '関係する計画',
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
  where: {
    before: (from, day) => [
      `今日（${day}）は、この計画が `,
      strong('始まる前'),
      ` です。始まりは${from}です。`,
    ],
    after: (to, day) =>
      to === undefined
        ? [`今日（${day}）、この計画の期間は `, strong('終わっています'), '。']
        : ['この計画の期間は、', strong(`${to}で終わりました`), `（今日は${day}です）。`],
    within: (year, of, day) =>
      of === '1'
        ? [`今日（${day}）は、1年間の計画の `, strong('期間の中'), ' です。']
        : [`今日（${day}）は、この計画の ${of}年間のうち `, strong(`${year}年目`), ' です。'],
    begun: (year, day) => [
      `今日（${day}）は、この計画の始まりから `,
      strong(`${year}年目`),
      ' です。終わりは書かれていないため、何年間のうちか、いまも続いているかは分かりません。',
    ],
    noStart: (to, day) => [
      `今日（${day}）は、この計画の期間に入っています。期間は `,
      strong(`${to}まで`),
      ' です。始まりは書かれていないため、何年目かは分かりません。',
    ],
  },
  startUnknown: '始まりの記載なし',
  endUnknown: '終わりの記載なし',
  today: '今日',
  countedByUs: '資料の期間と今日の日付から数えたものです。',
  inferredPeriod: 'もとの期間には推定が入っています。',
  link: {
    'leads-to': { from: 'ここから導かれるもの', to: 'もとになったもの' },
    covers: { from: '対応するもの', to: '対応する先' },
    serves: { from: '役立つ先', to: 'これに役立つもの' },
    related: { from: '関係するもの', to: '関係するもの' },
    'depends-on': { from: '前提とするもの', to: 'これを前提とするもの' },
  },
  partly: '一部',
  stated: '資料の記載',
  links: (count, inferred) =>
    count === inferred ? `結びつき ${count}件（推定）` : `結びつき ${count}件（うち推定 ${inferred}件）`,
  select: (title) => `${title}を選ぶ`,
  reconstructed: '資料の中の言葉から組み立て直した題名です。',
  inferredTitle: '資料に題名がなく、内容から読み取った題名です。',
  otherNames: (names) => `資料の中のほかの言い方：${names}`,
  ways: (count) => `改定の方針・進め方など（${count}件）`,
  share: (label, count, all) => `${label} ${count}／${all}`,
  withoutTitle: '題名なし',
  provisionalTitles: '仮の題名',
  placeholders: '題名がまだ丸印',
  withIndicator: '指標あり',
  reported: '実施状況の記載',
  reference: '参考の指標',
  events: (count) => `経過（${count}件）`,
  history: '経過',
  notes: (count) => `注（${count}件）`,
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./plan-summary.messages.ja-simple.js'),
  en: () => import('./plan-summary.messages.en.js'),
});
