import { things } from '../../locale/index.js';
import type { Words } from './project-review.messages.js';

const words: Words = {
  noProjects: 'この 計画には、お金や 評価の ある 事業が ありません。',
  unknownItem: (id) => `「${id}」は、この 計画に ありません。`,
  noProjectOf: (title) => `「${title}」には、お金や 評価の ある 事業が ありません。`,
  year: '年度',
  project: '事業（市の 仕事）',
  toOverview: '全部の 事業を 見る',
  openSheet: 'くわしく 見る',
  openSheetOf: (title) => `${title}を くわしく 見る`,
  notes: (count) => `注（${count}）`,

  within: (title) => `「${title}」の 中の 事業`,
  draft: 'まだ 決まって いません',
  ofItems: (titles) => `計画の 中の 名前：${titles}`,
  field: {
    title: '事業の 名前',
    finance: 'お金',
    indicators: '指標（数で 見る めやす）',
    evaluations: '評価',
    summary: '何を するか',
    results: 'やった こと',
    next: 'これから する こと',
  },

  cost: '事業に かかる お金',
  noMoney: 'お金は 書いていません',
  whole: '全体',
  partsInWhole: (count) =>
    `下の ${things(count)}の 事業の お金は、全体の お金に 入って います。足すと、2回 数える ことに なります。`,
  addUp: (labels) => `下の 事業を 足すと、全体と 同じです（${labels}）。`,
  allAddUp: '下の 事業を 足すと、全部の お金も、どこから 出た お金かも、全体と 同じです。',
  otherUnits: '数え方の ちがう お金は、足しません。図にも ありません。表に あります。',
  ofWhole: (share) => `全体の ${share}`,
  ofIt: (label, amount, share) =>
    share === undefined ? `その中の ${label} ${amount}` : `その中の ${label} ${amount}（${share}）`,
  scale: '棒は 全部 0から 始まります。長さを 比べる ことが できます。',
  moneyTable: 'お金を 表で 見る',
  moneyCaption: '事業の お金と、どこから 出た お金か',
  moneyColumns: {
    label: 'どこから',
    stage: '予定か 使った お金か',
    amount: 'いくら',
    share: 'その 事業の 中の 割合',
    printed: '資料の 書き方',
  },

  section: { summary: '何を するか', results: 'やった こと', next: 'これから する こと' },
  someOf: (open, all) => `${all}の うち ${open}`,
  more: (count) => `あと ${count}`,
  emptyField: (printed) =>
    printed === undefined
      ? '書く ことは ありません'
      : `資料には「${printed}」と あります（書く ことは ありません）`,
  outsideGrant: '交付金を 使わない',
  remark: '注',
  figureRole: { plan: '計画', target: '目標' },
  gross: '同じ 人も 何回も 数えた 数',
  derived: (printed) =>
    printed === undefined
      ? '資料に 数字は ありません。文を 読んで 数えました'
      : `資料に 数字は ありません。「${printed}」を 読んで 数えました`,

  indicators: '指標（数で 見る めやす）',
  withoutIndicators: 'この 事業に、目標を はかる 数字（指標）は ありません。',
  counts: '数え方',
  target: '目標',
  result: '結果',
  baseline: 'はじめの 数',
  verdict: '判定',
  allValues: '全部の 数',
  allValuesOf: (title) => `${title}の 全部の 数`,
  valueColumns: { name: '何の 数か', value: '数', about: '年度・調べ方・資料の 書き方' },
  isReference: (label) =>
    `参考の 指標です${label === undefined ? '' : `（${label}）`}。達成の 数に 入れません。`,
  otherNames: (names) => `資料の ほかの 言い方：${names}`,
  inferredDirection: (reason) =>
    `増えるのと 減るのと どちらが よいか、資料に ありません。たぶん こうだと 考えました。${reason}`,
  replaces: (title) => `前は「${title}」でした。`,
  replacedBy: (title) => `今は「${title}」に 変わりました。`,
  countedBy: (counts) => `達成の 数に 入れるのは、${counts}の 判定です。`,

  grades: (count) => `${things(count)}の 段`,
  gradesBasis: '段を 決めた もと',
  mark: {
    final: 'この 評価です',
    draft: 'まだ 決まって いません（案）',
    ambiguous: 'たぶん 案です。まだ 決まって いません',
  },
  state: {
    draft: '案です。まだ 決まって いません',
    ambiguous: '評価を 書いたのか どうか、はっきり しません',
    'not-filled': 'まだ 選んで いません',
    'not-graded-yet': 'まだ 評価して いません',
    none: '評価は 書いていません',
  },
  by: '評価する 人',
  on: '評価した とき',
  comment: '評価の 意見',
  draftShort: '案',
  readingHere: 'ここでの 読み方',
  otherReading: 'ほかの 読み方',
  noEvaluation: 'この 事業の 評価は、資料に 書いていません。',
  evaluatedAbove: (title) =>
    `評価は「${title}」の 全体に ついての ものです。この 部分だけの 評価では ありません。だから、ここには ありません。`,
  wholeOnly: (parts) =>
    `評価は 全体に ついての ものです。${things(parts)}の 事業の それぞれの 評価は、書いていません。`,
  partsOnly: (graded, parts) =>
    `全体の 評価は 書いていません。${things(parts)}の 事業の うち、${things(graded)}に 評価が あります。`,
  given: '人が 決めた 判定',
  older: '（もっと 新しい 判定が あります）',
  reason: '理由',
  places: '資料の どこに あるか',

  overview: '事業の 評価',
  graded: (scale, all) => [`「${scale}」が 決まった 事業は `, ` です。全部で ${all}です。`],
  noEvaluations: (all) => `${all}の 事業の どれにも、評価は ありません。`,
  partsLeftOut: (count) =>
    `事業の 中の 小さい 事業（全部で ${count}）は、大きい 事業に 入って います。だから、数えません。足しません。`,
  total: (stage, amount, named) => `${stage} ${amount}（${named}の 事業）`,
  totals: (list, all) =>
    `${all}の 事業の お金：${list}。計画の お金と 使った お金、数え方の ちがう お金は、足しません。`,
  hasParts: (count) => `${things(count)}の 事業が 中に あります`,
  noIndicators: '指標は ありません',
  judged: (judged, all) => `${all}の 指標の うち ${judged}を 評価しました`,
  references: (count) => `参考の 指標 ${count}`,
  tally: (graded, all) => `${all}の 事業の うち、評価が 決まった 事業は ${graded}です。`,
  tallyCaption: (scale) => `「${scale}」の 段ごとの 事業の 数と お金`,
  tallyTable: '段ごとの 数と お金を 表で 見る',
  grade: '段',
  projects: '事業の 数',
  count: (count) => `${count}事業`,
  sumOf: (amount, named) => `${amount}（${named}事業）`,
  noSum: (stage) => `お金は 書いていません（${stage}）`,
  all: '全部',
  bars: (stage, named, all) =>
    `棒は お金です（${stage}）。${all}の 事業の うち、${named}に 書いて あります。`,
};
export default words;
