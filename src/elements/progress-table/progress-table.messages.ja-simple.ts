import { things } from '../../locale/index.js';
import type { Words } from './progress-table.messages.js';

const words: Words = {
  title: 'どのくらい 進んだかの 表',
  titleWithoutReports: '市が することの 表',
  ofYear: (title, year) => `${title}　${year}`,
  count: (count, label) => `${label} ${String(count)}`,
  countUnnamed: (count) => `ぜんぶで ${things(count)}`,
  indicatorCount: (count) => `指標 ${String(count)}`,
  noItems: 'この 計画には、することが 書いてありません。',
  noReports: 'この 計画には、1年ごとの 報告が ありません。計画に 書いてあることだけを 見せています。',
  noReportsIn: (year) => `${year}の 報告は ありません。`,
  noSummaries: (label) => `「${label}」の 短い 説明は ありません。`,
  noActors: (label) => `「${label}」を だれが するかは 書いてありません。`,
  search: 'ことばで さがす',
  year: '年度（4月から 次の 年の 3月まで）',
  departments: 'する ところ（市の 課）',
  actors: '名前が 出てくる 人や 会',
  all: (count) => `ぜんぶ（${String(count)}）`,
  outcomes: '何を したか',
  several: '（2つ以上 つくことが あります）',
  marks: 'しるし',
  facet: (shown, total) => `${String(shown)}／${String(total)}`,
  facetSpoken: (shown, total) => `今 ${String(shown)}こ、ぜんぶで ${String(total)}こ`,
  shown: (total) => ({ unit: 'こを 見せています', of: `／ ぜんぶで ${String(total)}こ` }),
  remove: (label) => `「${label}」を やめる`,
  removeAll: 'ぜんぶ やめて、はじめに もどす',
  conditions: 'さがし方',
  nothingFound: 'さがしたものは ありませんでした。',
  hidden: (counts) => `${counts}（今は 見せていません）`,
  partly: (counts, shown) => `${counts}（今は ${String(shown)}こだけ 見せています）`,
  item: 'すること',
  summary: '短い 説明',
  report: (year) => (year === undefined ? 'したこと' : `${year}に したこと`),
  place: '資料の どこに あるか',
  named: '名前が 出てくる 人や 会',
  indicators: '指標（進み方を 見る 数字）',
  noIndicator: 'ここには 指標（進み方を 見る 数字）が ありません。',
  planIndicators: '計画 ぜんぶの 指標',
  indicator: '指標',
  baseline: 'はじめの 数字',
  latest: 'いちばん 新しい 数字',
  target: '目標',
  verdict: '判定（できたか どうか）',
  due: (when) => `${when}まで`,
  noDue: 'いつまでか 書いていません',
  valueOf: (survey) => `${survey}の 数字`,
  columnOf: (period) => `${period}の ところ`,
  noOrigin: 'どこの 数字か 書いていません',
  revised: (reason) => `市が あとで 直した 数字です。理由：${reason}`,
  notForVerdict: '判定には 使いません',
  reference: (label) => `参考の 指標です（${label}）。達成の 数に 入れません。`,
  referenceValues: '参考の 数字（ちがう ものの 数字なので、かわりに 使いません）',
  replaces: (title, reason) => `前は「${title}」を 見ていました。${reason}`,
  replacedBy: (title, reason) => `今は「${title}」を 見ています。${reason}`,
  inferredDirection: (reason) =>
    `増えると 良いか、減ると 良いか、書いていません。たぶんの 考えです。${reason}`,
  openBreak: (when, reason) =>
    `${when}に 数え方が 変わったかもしれません。くらべてよいか 分かりません。${reason}`,
  brokenBreak: (when, reason) => `${when}に 数え方が 変わりました。前と くらべられません。${reason}`,
  shared: (numbers) => `${numbers}は 同じ 文です`,
  sameAs: (name) => `${name} と 同じ 文`,
  sameAbove: (name) => `${name}と 同じ 文です（上に あります）`,
  overlaps: '同じことを 書いているかもしれない 報告（数を 足さないでください）',
  reasonOf: (outcome) => (outcome === undefined ? '理由' : `${outcome}の 理由`),
  notApplicable: 'なかったこと',
  partners: '名前が 出てくる 会など',
  noReport: (year) => (year === undefined ? '報告は ありません' : `${year}の 報告は ありません`),
  noSummary: '説明は ありません',
  figureRole: { plan: '計画', target: '目標', change: 'ふえた・へった数' },
  gross: '延べ（同じ 人も 何回も 数えます）',
  yearly: 'この 1年',
  cumulative: 'はじめから ぜんぶ',
  derived: (printed) =>
    printed === undefined
      ? '資料に 数字は ありません。文を 読んで 数えました'
      : `資料に 数字は ありません。「${printed}」を 読んで 数えました`,
  outsideGrant: '交付金（国から もらう お金）を 使っていません',
  remark: '注',
  money: 'お金',
  source: {
    total: 'ぜんぶの お金',
    grant: '交付金（国から もらう お金）',
    own: '市の お金',
    state: '国の お金',
    prefecture: '都道府県の お金',
    loan: '借りた お金',
    fees: '使う 人が はらった お金など',
    other: 'ほかの お金',
  },
  stage: {
    planned: '計画の 数字',
    budget: '予算（使う 予定）',
    expected: '見込み（たぶん こうなる）',
    settled: '決算（使った お金）',
    unstated: '予定か 使った お金か 書いていません',
  },
  results: 'したこと',
  next: 'これから すること',
  emptyField: (printed) =>
    printed === undefined
      ? '書くことは ありません'
      : `資料には「${printed}」と あります（書くことは ありません）`,
  evaluation: {
    final: (grade) => grade ?? '評価の ことばは ありません',
    draft: (grade) =>
      grade === undefined
        ? 'まだ 案です。評価の ことばは ありません'
        : `まだ 案です：${grade}。決まっていません`,
    ambiguous: (grade) =>
      grade === undefined
        ? '評価が 書いてあるか、はっきり しません'
        : `「${grade}」と 書いてあります。でも、評価かどうか はっきり しません`,
    'not-filled': () => '何も 書いていません',
    'not-graded-yet': () => 'まだ 評価していません',
  },
  evaluationPrinted: (printed) => `資料の ことば：${printed}`,
  by: (name) => `評価する 人や 会：${name}`,
  whole: 'ぜんぶ',
  noPlaceNote: '何も 書いていません',
  repaired: (under) =>
    under === undefined
      ? '場所を 直しました'
      : `場所を 直しました。資料から 読み取った 順番では「${under}」の 下です`,
  uncertain: (other) =>
    other === undefined ? 'はっきり しません' : `はっきり しません。「${other}」の 下かもしれません`,
  again: (name) => `「${name}」にも あります`,
  perhapsAgain: (name) => `「${name}」にも あるかもしれません`,
  againHere: 'ほかにも のっています',
  perhapsAgainHere: 'ここにも あるかもしれません',
  tags: (tags) => `タグ：${tags}`,
  otherNames: (names) => `資料の 中の ほかの 言い方：${names}`,
  titleReconstructed: '名前の 文字が くずれていたので、作り直しました。',
  titlePlaceholder: '名前は まだ ありません。しるしだけ あります。',
  titleInferred: '名前は 資料に ありません。たぶんの 名前です。',
  inferredOutcomes: (labels) =>
    `「何を したか」（${labels}）は、この データを 作った 人が 分けました。市の 表には ありません。`,
  aboutSource: '資料に ついて',
  unnamedLevel: '（名前は 書いていません）',
};
export default words;
