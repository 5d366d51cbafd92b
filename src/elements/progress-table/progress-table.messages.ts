import { inEveryLanguage } from '../../locale/index.js';
import type { Evaluation } from '../../schema/index.js';
type Stage = 'planned' | 'budget' | 'expected' | 'settled' | 'unstated';
type Source = 'total' | 'grant' | 'own' | 'state' | 'prefecture' | 'loan' | 'fees' | 'other';

/** The words of the table. Arguments are finished words and numbers. */
export interface Words {
  readonly title: string;
  readonly titleWithoutReports: string;
  readonly ofYear: (title: string, year: string) => string;
  readonly count: (count: number, label: string) => string;
  readonly countUnnamed: (count: number) => string;
  readonly indicatorCount: (count: number) => string;
  readonly noItems: string;
  readonly noReports: string;
  readonly noReportsIn: (year: string) => string;
  readonly noSummaries: (label: string) => string;
  readonly noActors: (label: string) => string;
  readonly search: string;
  readonly year: string;
  readonly departments: string;
  readonly actors: string;
  readonly all: (count: number) => string;
  readonly outcomes: string;
  readonly several: string;
  readonly marks: string;
  readonly facet: (shown: number, total: number) => string;
  readonly facetSpoken: (shown: number, total: number) => string;
  readonly shown: (total: number, label: string) => { readonly unit: string; readonly of: string };
  readonly remove: (label: string) => string;
  readonly removeAll: string;
  readonly conditions: string;
  readonly nothingFound: string;
  readonly hidden: (counts: string) => string;
  readonly partly: (counts: string, shown: number) => string;
  readonly item: string;
  readonly summary: string;
  readonly report: (year: string | undefined) => string;
  readonly place: string;
  readonly named: string;
  readonly indicators: string;
  readonly noIndicator: string;
  readonly planIndicators: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly latest: string;
  readonly target: string;
  readonly verdict: string;
  readonly due: (when: string) => string;
  readonly noDue: string;
  readonly valueOf: (survey: string) => string;
  readonly columnOf: (period: string) => string;
  readonly noOrigin: string;
  readonly revised: (reason: string) => string;
  readonly notForVerdict: string;
  readonly reference: (label: string) => string;
  readonly referenceValues: string;
  readonly replaces: (title: string, reason: string) => string;
  readonly replacedBy: (title: string, reason: string) => string;
  readonly inferredDirection: (reason: string) => string;
  readonly openBreak: (when: string, reason: string) => string;
  readonly brokenBreak: (when: string, reason: string) => string;
  readonly shared: (numbers: string) => string;
  readonly sameAs: (name: string) => string;
  readonly sameAbove: (name: string) => string;
  readonly overlaps: string;
  readonly reasonOf: (outcome: string | undefined) => string;
  readonly notApplicable: string;
  readonly partners: string;
  readonly noReport: (year: string | undefined) => string;
  readonly noSummary: string;
  readonly figureRole: Readonly<Record<'plan' | 'target' | 'change', string>>;
  readonly gross: string;
  readonly yearly: string;
  readonly cumulative: string;
  readonly derived: (printed: string | undefined) => string;
  readonly outsideGrant: string;
  readonly remark: string;
  readonly money: string;
  readonly source: Readonly<Record<Source, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly results: string;
  readonly next: string;
  readonly emptyField: (printed: string | undefined) => string;
  readonly evaluation: Readonly<Record<Evaluation['state'], (grade: string | undefined) => string>>;
  readonly evaluationPrinted: (printed: string) => string;
  readonly by: (name: string) => string;
  readonly whole: string;
  readonly noPlaceNote: string;
  readonly repaired: (under: string | undefined) => string;
  readonly uncertain: (other: string | undefined) => string;
  readonly again: (name: string) => string;
  readonly perhapsAgain: (name: string) => string;
  readonly againHere: string;
  readonly perhapsAgainHere: string;
  readonly tags: (tags: string) => string;
  readonly otherNames: (names: string) => string;
  readonly titleReconstructed: string;
  readonly titlePlaceholder: string;
  readonly titleInferred: string;
  readonly inferredOutcomes: (labels: string) => string;
  readonly aboutSource: string;
  readonly unnamedLevel: string;
}

const ja: Words = {
  title: '進捗状況一覧表',
  titleWithoutReports: '施策・事業の一覧表',
  ofYear: (title, year) => `${title}　${year}`,
  count: (count, label) => `${String(count)}${label}`,
  countUnnamed: (count) => `${String(count)}項目`,
  indicatorCount: (count) => `${String(count)}指標`,
  noItems: 'この計画のファイルに、施策や事業の項目はありません。',
  noReports: 'この計画のファイルに、年度ごとの実施状況の報告はありません。計画に書かれた項目を載せています。',
  noReportsIn: (year) => `${year}の実施状況の報告は、この計画のファイルにありません。`,
  noSummaries: (label) => `${label}ごとの概要は、この計画のファイルにありません。`,
  noActors: (label) => `${label}ごとの担当の課や関わる団体は、この計画のファイルにありません。`,
  search: 'ことばで探す',
  year: '年度',
  departments: '関係課',
  actors: '名の挙がる主体',
  all: (count) => `すべて（${String(count)}）`,
  outcomes: '実施の内容',
  several: '（一つの項目に複数付くことがあります）',
  marks: '印',
  facet: (shown, total) => `${String(shown)}／${String(total)}`,
  facetSpoken: (shown, total) => `条件に合うもの ${String(shown)}件、全部で ${String(total)}件`,
  shown: (total, label) => ({ unit: '件を表示', of: `／ 全${String(total)}${label}` }),
  remove: (label) => `条件「${label}」を外す`,
  removeAll: '条件をすべて外す',
  conditions: '条件',
  nothingFound: '条件に合う項目はありません。',
  hidden: (counts) => `${counts}（条件に合わず非表示）`,
  partly: (counts, shown) => `${counts}（条件に合う${String(shown)}件を表示）`,
  item: '項目',
  summary: '概要',
  report: (year) => (year === undefined ? '実施状況' : `${year}の主な実施状況`),
  place: '資料での位置',
  named: '名の挙がる主体',
  indicators: '指標（KPI）',
  noIndicator: 'ここに置かれた指標（KPI）はありません。',
  planIndicators: '計画全体の指標',
  indicator: '指標',
  baseline: '基準',
  latest: '最新',
  target: '目標',
  verdict: '判定',
  due: (when) => when,
  noDue: '年度の記載なし',
  valueOf: (survey) => `${survey}の値`,
  columnOf: (period) => `${period}の欄`,
  noOrigin: '値の出典の記載なし',
  revised: (reason) => `市が後から直した値です。理由：${reason}`,
  notForVerdict: '判定には使っていません',
  reference: (label) => `参考の指標（${label}）。達成の数には入れません。`,
  referenceValues: '参考の数（対象が違うため、実績の代わりにしません）',
  replaces: (title, reason) => `「${title}」から差し替えた指標です。${reason}`,
  replacedBy: (title, reason) => `「${title}」に差し替えられました。${reason}`,
  inferredDirection: (reason) => `増減のどちらが良いかは資料になく、推定です。${reason}`,
  openBreak: (when, reason) =>
    `${when}に数え方が変わったおそれがあり、前後が比べられるかは分かりません。${reason}`,
  brokenBreak: (when, reason) => `${when}に数え方が変わり、前後は比べられません。${reason}`,
  shared: (numbers) => `${numbers}に共通の文`,
  sameAs: (name) => `${name} と同じ文`,
  sameAbove: (name) => `${name}と同じ文です（上に載せています）`,
  overlaps: '内容が重なる、または重なりうる報告（数を足せません）',
  reasonOf: (outcome) => (outcome === undefined ? '理由' : `${outcome}の理由`),
  notApplicable: '該当なしの部分',
  partners: '名の挙がる団体など',
  noReport: (year) => (year === undefined ? '報告の記載なし' : `${year}の報告の記載なし`),
  noSummary: '概要の記載なし',
  figureRole: { plan: '計画', target: '目標', change: '増減' },
  gross: '延べ',
  yearly: 'この年度',
  cumulative: '累計',
  derived: (printed) =>
    printed === undefined
      ? '資料に数の印字はなく、文から読み取った数です'
      : `資料に数の印字はなく「${printed}」から読み取った数です`,
  outsideGrant: '交付金の対象外',
  remark: '注',
  money: '費用',
  source: {
    total: '事業費',
    grant: '交付金',
    own: '一般財源',
    state: '国の支出金',
    prefecture: '都道府県の支出金',
    loan: '地方債',
    fees: '使用料など',
    other: 'その他の財源',
  },
  stage: {
    planned: '計画',
    budget: '予算',
    expected: '見込み',
    settled: '決算',
    unstated: '予算か決算かの記載なし',
  },
  results: '実績・効果',
  next: '今後の予定',
  emptyField: (printed) =>
    printed === undefined ? '書くものなし' : `資料の欄は「${printed}」（書くものなし）`,
  evaluation: {
    final: (grade) => grade ?? '評語の記載なし',
    draft: (grade) => (grade === undefined ? '案（評語の記載なし）' : `案：${grade}（確定していません）`),
    ambiguous: (grade) =>
      grade === undefined
        ? '評価が書かれているか、はっきりしません'
        : `「${grade}」と読める文がありますが、記入された評価かどうか、はっきりしません`,
    'not-filled': () => '未記入',
    'not-graded-yet': () => 'まだ評価されていません',
  },
  evaluationPrinted: (printed) => `資料の表記：${printed}`,
  by: (name) => `評価の主体：${name}`,
  whole: '全体',
  noPlaceNote: '位置の直しや疑いの記載なし',
  repaired: (under) =>
    under === undefined ? '並びを直しました' : `直しました。資料から読み取った並びでは「${under}」の下`,
  uncertain: (other) =>
    other === undefined ? '確かではありません' : `確かではありません。「${other}」の下かもしれません`,
  again: (name) => `「${name}」にも載る（再掲）`,
  perhapsAgain: (name) => `「${name}」にも載るかもしれません（再掲の可能性）`,
  againHere: '再掲',
  perhapsAgainHere: '再掲の可能性',
  tags: (tags) => `タグ：${tags}`,
  otherNames: (names) => `資料の中のほかの言い方：${names}`,
  titleReconstructed: '題名は、崩れて抽出された文字から組み立て直したものです。',
  titlePlaceholder: '題名の場所には、まだ印だけが置かれています。',
  titleInferred: '題名は資料になく、推定です。',
  inferredOutcomes: (labels) =>
    `「実施の内容」（${labels}）は、報告の文面からこのデータの作成者が分けたものです。市の表にこの区分はありません。`,
  aboutSource: '資料について',
  unnamedLevel: '（段の名の記載なし）',
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./progress-table.messages.ja-simple.js'),
  en: () => import('./progress-table.messages.en.js'),
});
