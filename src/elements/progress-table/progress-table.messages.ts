import type { InEveryLanguage } from '../../locale/index.js';
import type { Evaluation } from '../../schema/index.js';

type Stage = 'planned' | 'budget' | 'expected' | 'settled' | 'unstated';
type Source = 'total' | 'grant' | 'own' | 'state' | 'prefecture' | 'loan' | 'fees' | 'other';

/** The words of the table. Arguments are finished words and numbers. */
export const MESSAGES: InEveryLanguage<{
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
}> = {
  ja: {
    title: '進捗状況一覧表',
    titleWithoutReports: '施策・事業の一覧表',
    ofYear: (title, year) => `${title}　${year}`,
    count: (count, label) => `${String(count)}${label}`,
    countUnnamed: (count) => `${String(count)}項目`,
    indicatorCount: (count) => `${String(count)}指標`,
    noItems: 'この計画のファイルに、施策や事業の項目はありません。',
    noReports:
      'この計画のファイルに、年度ごとの実施状況の報告はありません。計画に書かれた項目を載せています。',
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
  },
  'ja-simple': {
    title: 'どのくらい 進んだかの 表',
    titleWithoutReports: '市が することの 表',
    ofYear: (title, year) => `${title}　${year}`,
    count: (count, label) => `${label} ${String(count)}`,
    countUnnamed: (count) => `ぜんぶで ${String(count)}つ`,
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
  },
  en: {
    title: 'Progress table',
    titleWithoutReports: 'Items of the plan',
    ofYear: (title, year) => `${title}, ${year}`,
    count: (count, label) => `${label}: ${String(count)}`,
    countUnnamed: (count) => `${String(count)} ${count === 1 ? 'item' : 'items'}`,
    indicatorCount: (count) => `${String(count)} ${count === 1 ? 'indicator' : 'indicators'}`,
    noItems: 'The file of this plan has no items.',
    noReports: 'The file of this plan has no yearly reports. The items are listed as the plan states them.',
    noReportsIn: (year) => `The file of this plan has no reports for ${year}.`,
    noSummaries: (label) => `The file of this plan has no summaries at the level “${label}”.`,
    noActors: (label) => `The file of this plan names no departments or partners at the level “${label}”.`,
    search: 'Search',
    year: 'Fiscal year',
    departments: 'Department',
    actors: 'Named parties',
    all: (count) => `All (${String(count)})`,
    outcomes: 'What was done',
    several: ' (an item may have several)',
    marks: 'Marks',
    facet: (shown, total) => `${String(shown)}/${String(total)}`,
    facetSpoken: (shown, total) => `${String(shown)} match, of ${String(total)} in all`,
    shown: (total) => ({ unit: 'shown', of: `of ${String(total)}` }),
    remove: (label) => `Remove the condition “${label}”`,
    removeAll: 'Remove all conditions',
    conditions: 'Conditions',
    nothingFound: 'No item meets the conditions.',
    hidden: (counts) => `${counts} (not shown: conditions not met)`,
    partly: (counts, shown) => `${counts} (${String(shown)} shown: conditions met)`,
    item: 'Item',
    summary: 'Summary',
    report: (year) => (year === undefined ? 'Report' : `What was done in ${year}`),
    place: 'Place in the document',
    named: 'Named parties',
    indicators: 'Indicators (KPI)',
    noIndicator: 'No indicator is set here.',
    planIndicators: 'Indicators of the whole plan',
    indicator: 'Indicator',
    baseline: 'Baseline',
    latest: 'Latest',
    target: 'Target',
    verdict: 'Verdict',
    due: (when) => `due ${when}`,
    noDue: 'no due year stated',
    valueOf: (survey) => `value from ${survey}`,
    columnOf: (period) => `column ${period}`,
    noOrigin: 'no source given',
    revised: (reason) => `The city revised this value later. Reason: ${reason}`,
    notForVerdict: 'not used for the verdict',
    reference: (label) => `For reference (${label}); not counted.`,
    referenceValues: 'For reference (of another population, so not used in its place)',
    replaces: (title, reason) => `It replaces “${title}”. ${reason}`,
    replacedBy: (title, reason) => `It was replaced by “${title}”. ${reason}`,
    inferredDirection: (reason) => `Whether more or less is better is not stated but inferred. ${reason}`,
    openBreak: (when, reason) =>
      `The way of counting may have changed in ${when}; whether the values compare is not known. ${reason}`,
    brokenBreak: (when, reason) =>
      `The way of counting changed in ${when}; the values do not compare. ${reason}`,
    shared: (numbers) => `One text for ${numbers}`,
    sameAs: (name) => `Same text as ${name}`,
    sameAbove: (name) => `Same text as ${name} (above)`,
    overlaps: 'Reports that tell, or may tell, of the same thing (do not add up their figures)',
    reasonOf: (outcome) => (outcome === undefined ? 'Reason' : `Reason (${outcome})`),
    notApplicable: 'Did not arise',
    partners: 'Named in the text',
    noReport: (year) => (year === undefined ? 'no report given' : `no report for ${year}`),
    noSummary: 'no summary given',
    figureRole: { plan: 'planned', target: 'target', change: 'change' },
    gross: 'gross',
    yearly: 'in the year',
    cumulative: 'in total',
    derived: (printed) =>
      printed === undefined
        ? 'No number is printed; it was read from the text'
        : `No number is printed; it was read from “${printed}”`,
    outsideGrant: 'outside the grant',
    remark: 'Note',
    money: 'Money',
    source: {
      total: 'Total cost',
      grant: 'Grant',
      own: 'Own funds',
      state: 'State funds',
      prefecture: 'Prefectural funds',
      loan: 'Loans',
      fees: 'Fees',
      other: 'Other funds',
    },
    stage: {
      planned: 'planned',
      budget: 'budget',
      expected: 'expected',
      settled: 'settled',
      unstated: 'budget or settled: not stated',
    },
    results: 'Results',
    next: 'What next',
    emptyField: (printed) =>
      printed === undefined ? 'nothing to enter' : `printed as “${printed}” (nothing to enter)`,
    evaluation: {
      final: (grade) => grade ?? 'no grade given',
      draft: (grade) => (grade === undefined ? 'draft, no grade given' : `draft: ${grade} (not final)`),
      ambiguous: (grade) =>
        grade === undefined
          ? 'it is not clear whether a grade is entered'
          : `the words “${grade}” are printed, but it is not clear whether they are an evaluation`,
      'not-filled': () => 'not filled in',
      'not-graded-yet': () => 'not graded yet',
    },
    evaluationPrinted: (printed) => `printed: ${printed}`,
    by: (name) => `to be given by ${name}`,
    whole: 'As a whole',
    noPlaceNote: 'nothing noted about its place',
    repaired: (under) =>
      under === undefined
        ? 'put right by us'
        : `put right by us; in the order read from the document it stands under “${under}”`,
    uncertain: (other) => (other === undefined ? 'uncertain' : `uncertain; it may belong under “${other}”`),
    again: (name) => `also listed under “${name}”`,
    perhapsAgain: (name) => `may also be listed under “${name}”`,
    againHere: 'Listed again',
    perhapsAgainHere: 'Perhaps listed again',
    tags: (tags) => `Tags: ${tags}`,
    otherNames: (names) => `Other wordings in the document: ${names}`,
    titleReconstructed: 'The title was put together again from broken text.',
    titlePlaceholder: 'The document has only a placeholder where the title will stand.',
    titleInferred: 'The title is not in the document; it is inferred.',
    inferredOutcomes: (labels) =>
      `“What was done” (${labels}) was sorted from the wording of the reports by those who made this data. The city’s table has no such column.`,
    aboutSource: 'About the source',
    unnamedLevel: ' (level not named)',
  },
};
