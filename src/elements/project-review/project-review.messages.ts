import { inEveryLanguage } from '../../locale/index.js';
import type { GradeMark } from './evaluations.view.js';
import type { GradeGroup } from '../../model/projects.js';

/** The words of the review. Arguments are finished words and numbers. */
export interface Words {
  readonly noProjects: string;
  readonly unknownItem: (id: string) => string;
  readonly noProjectOf: (title: string) => string;
  readonly year: string;
  readonly project: string;
  readonly toOverview: string;
  readonly openSheet: string;
  readonly openSheetOf: (title: string) => string;
  readonly notes: (count: string) => string;

  readonly within: (title: string) => string;
  readonly draft: string;
  readonly ofItems: (titles: string) => string;
  readonly field: Readonly<Record<'title' | 'finance' | 'indicators' | 'evaluations', string>> &
    Readonly<Record<'summary' | 'results' | 'next', string>>;

  readonly cost: string;
  readonly noMoney: string;
  readonly whole: string;
  readonly partsInWhole: (count: string) => string;
  readonly addUp: (labels: string) => string;
  readonly allAddUp: string;
  readonly otherUnits: string;
  readonly ofWhole: (share: string) => string;
  readonly ofIt: (label: string, amount: string, share: string | undefined) => string;
  readonly scale: string;
  readonly moneyTable: string;
  readonly moneyCaption: string;
  readonly moneyColumns: Readonly<Record<'label' | 'stage' | 'amount' | 'share' | 'printed', string>>;

  readonly section: Readonly<Record<'summary' | 'results' | 'next', string>>;
  readonly someOf: (open: string, all: string) => string;
  readonly more: (count: string) => string;
  readonly emptyField: (printed: string | undefined) => string;
  readonly outsideGrant: string;
  readonly remark: string;
  readonly figureRole: Readonly<Record<'plan' | 'target', string>>;
  readonly gross: string;
  readonly derived: (printed: string | undefined) => string;

  readonly indicators: string;
  readonly withoutIndicators: string;
  readonly counts: string;
  readonly target: string;
  readonly result: string;
  readonly baseline: string;
  readonly verdict: string;
  readonly allValues: string;
  readonly allValuesOf: (title: string) => string;
  readonly valueColumns: Readonly<Record<'name' | 'value' | 'about', string>>;
  readonly isReference: (label: string | undefined) => string;
  readonly otherNames: (names: string) => string;
  readonly inferredDirection: (reason: string) => string;
  readonly replaces: (title: string) => string;
  readonly replacedBy: (title: string) => string;
  readonly countedBy: (counts: string) => string;

  readonly grades: (count: string) => string;
  readonly gradesBasis: string;
  readonly mark: Readonly<Record<Exclude<GradeMark, 'none'>, string>>;
  readonly state: Readonly<Record<Exclude<GradeGroup['state'], 'final'>, string>>;
  readonly by: string;
  readonly on: string;
  readonly comment: string;
  readonly draftShort: string;
  readonly readingHere: string;
  readonly otherReading: string;
  readonly noEvaluation: string;
  readonly evaluatedAbove: (title: string) => string;
  readonly wholeOnly: (parts: string) => string;
  readonly partsOnly: (graded: string, parts: string) => string;
  readonly given: string;
  readonly older: string;
  readonly reason: string;
  readonly places: string;

  readonly overview: string;
  readonly graded: (scale: string, all: string) => readonly [start: string, end: string];
  readonly noEvaluations: (all: string) => string;
  readonly partsLeftOut: (count: string) => string;
  readonly total: (stage: string, amount: string, named: string) => string;
  readonly totals: (list: string, all: string) => string;
  readonly hasParts: (count: string) => string;
  readonly noIndicators: string;
  readonly judged: (judged: string, all: string) => string;
  readonly references: (count: string) => string;
  readonly tally: (graded: string, all: string) => string;
  readonly tallyCaption: (scale: string) => string;
  readonly tallyTable: string;
  readonly grade: string;
  readonly projects: string;
  readonly count: (count: string) => string;
  readonly sumOf: (amount: string, named: string) => string;
  readonly noSum: (stage: string) => string;
  readonly all: string;
  readonly bars: (stage: string, named: string, all: string) => string;
}

const ja: Words = {
  noProjects: 'この計画のファイルに、金額や評価のある事業はありません。',
  unknownItem: (id) => `項目または事業「${id}」は、この計画のファイルにありません。`,
  noProjectOf: (title) => `「${title}」には、金額や評価のある事業が結びついていません。`,
  year: '年度',
  project: '事業',
  toOverview: 'すべての事業の一覧',
  openSheet: '評価シート',
  openSheetOf: (title) => `${title}の評価シートを開く`,
  notes: (count) => `注（${count}件）`,

  within: (title) => `「${title}」の一部`,
  draft: '案（確定していません）',
  ofItems: (titles) => `計画の中の項目：${titles}`,
  field: {
    title: '事業の名称',
    finance: '金額',
    indicators: '指標',
    evaluations: '評価',
    summary: '事業の概要',
    results: '実績・効果',
    next: '今後の予定',
  },

  cost: '事業費',
  noMoney: '金額の記載なし',
  whole: '全体',
  partsInWhole: (count) => `下の${count}事業の金額は、この全体の金額に入っています。足すと二重になります。`,
  addUp: (labels) => `部分の合計は全体と一致します（${labels}）。`,
  allAddUp: '部分の合計は、総額も財源ごとの額も、全体と一致します。',
  otherUnits: '単位の違う金額は、足さず、図にも入れず、表に載せています。',
  ofWhole: (share) => `全体の${share}`,
  ofIt: (label, amount, share) =>
    share === undefined ? `うち${label} ${amount}` : `うち${label} ${amount}（${share}）`,
  scale: '棒はどれも0から始まり、同じ目盛りです。',
  moneyTable: '金額を表で見る',
  moneyCaption: '事業と財源ごとの金額',
  moneyColumns: {
    label: '財源',
    stage: '段階',
    amount: '金額',
    share: 'その事業の額に占める割合',
    printed: '資料の表記',
  },

  section: { summary: '事業の概要', results: '実績・効果', next: '今後の予定' },
  someOf: (open, all) => `${open} ／ 全${all}件`,
  more: (count) => `残り${count}件`,
  emptyField: (printed) =>
    printed === undefined ? '書くものなし' : `資料の欄は「${printed}」（書くものなし）`,
  outsideGrant: '交付金の対象外',
  remark: '注',
  figureRole: { plan: '計画', target: '目標' },
  gross: '延べ',
  derived: (printed) =>
    printed === undefined
      ? '資料に数の印字はなく、文から読み取った数です'
      : `資料に数の印字はなく「${printed}」から読み取った数です`,

  indicators: '指標',
  withoutIndicators: 'この事業に結びついた指標はありません。',
  counts: '数え方',
  target: '目標',
  result: '実績',
  baseline: '基準',
  verdict: '判定',
  allValues: 'すべての値',
  allValuesOf: (title) => `${title}のすべての値`,
  valueColumns: { name: '項目', value: '値', about: '年度・調査・資料の表記' },
  isReference: (label) => `参考の指標${label === undefined ? '' : `（${label}）`}。達成の数に入れません。`,
  otherNames: (names) => `資料の中のほかの言い方：${names}`,
  inferredDirection: (reason) => `増減のどちらが良いかは資料になく、推定です。${reason}`,
  replaces: (title) => `「${title}」から差し替えた指標です。`,
  replacedBy: (title) => `「${title}」に差し替えられました。`,
  countedBy: (counts) => `達成の数に入れるのは、${counts}の判定です。`,

  grades: (count) => `${count}段階`,
  gradesBasis: '段階の基準',
  mark: {
    final: 'この評価',
    draft: '案（確定していません）',
    ambiguous: '案とみられる記入（確定していません）',
  },
  state: {
    draft: '案の段階で、確定していません',
    ambiguous: '評価が記入されたのかどうか、はっきりしません',
    'not-filled': 'まだ選ばれていません',
    'not-graded-yet': 'まだ評価されていません',
    none: '評価の記載なし',
  },
  by: '評価の主体',
  on: '評価の時点',
  comment: '評価の意見',
  draftShort: '案',
  readingHere: 'ここでの読み方',
  otherReading: 'ほかの読み方',
  noEvaluation: 'この事業の評価は、資料に書かれていません。',
  evaluatedAbove: (title) =>
    `評価は「${title}」の全体に対するもので、この部分だけの評価ではないため、ここには載せません。`,
  wholeOnly: (parts) =>
    `評価は事業全体に対するものです。${parts}件の事業ごとの評価は、資料に書かれていません。`,
  partsOnly: (graded, parts) =>
    `事業全体の評価は、資料に書かれていません。評価のある部分は ${graded} ／ 全${parts}です。`,
  given: '人が付けた判定',
  older: '（これより新しい判定があります）',
  reason: '理由',
  places: '資料のどこにあるか',

  overview: '事業の評価の一覧',
  graded: (scale, all) => [`「${scale}」が確定した事業は `, ` ／ 全${all}事業です。`],
  noEvaluations: (all) => `全${all}事業のどれにも、評価は書かれていません。`,
  partsLeftOut: (count) =>
    `部分の事業（全部で${count}）は、全体の事業に入っているので、数にも合計にも入れていません。`,
  total: (stage, amount, named) => `${stage} ${amount}（${named}事業）`,
  totals: (list, all) => `全${all}事業の金額：${list}。段階や単位の違う金額は足していません。`,
  hasParts: (count) => `${count}件の事業から成る`,
  noIndicators: '指標なし',
  judged: (judged, all) => `評価できた指標 ${judged} ／ 全${all}`,
  references: (count) => `参考の指標 ${count}`,
  tally: (graded, all) => `確定した評価は ${graded} ／ 全${all}事業です。`,
  tallyCaption: (scale) => `「${scale}」の段階ごとの事業の数と金額`,
  tallyTable: '段階ごとの数と金額を表で見る',
  grade: '段階',
  projects: '事業の数',
  count: (count) => `${count}事業`,
  sumOf: (amount, named) => `${amount}（${named}事業）`,
  noSum: (stage) => `${stage}の額の記載なし`,
  all: '合計',
  bars: (stage, named, all) => `棒は${stage}の額です。この額の書かれた事業は ${named} ／ 全${all}です。`,
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./project-review.messages.ja-simple.js'),
  en: () => import('./project-review.messages.en.js'),
});
