import type { InEveryLanguage } from '../../locale/index.js';
import type { Document, PlanEvent, Relation, Plan } from '../../schema/index.js';

/** A piece of a sentence; what is strong is a number that readers look for. */
export type Piece = string | { readonly strong: string };

const strong = (text: string): Piece => ({ strong: text });

/** All arguments are finished words; numbers are formatted. */
export const MESSAGES: InEveryLanguage<{
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
  readonly judged: (judged: string, all: string) => readonly Piece[];
  readonly reached: (count: string, how: string) => readonly Piece[];
  readonly andShort: (count: string) => readonly Piece[];
  readonly andNoneShort: string;
  readonly noneReached: (short: string) => readonly Piece[];
  readonly noneJudged: (all: string) => readonly Piece[];
  readonly howSure: (word: string, count: number, all: number) => string;
  readonly conditionalMeaning: string;
  readonly noIndicators: string;
  readonly notJudged: (title: string, reason: string) => string;
  readonly reference: (title: string, why: string) => string;
  readonly strip: string;
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
}> = {
  ja: {
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
    judged: (judged, all) => ['評価できた指標は ', strong(judged), ` ／ 全${all}。`],
    reached: (count, how) => ['目標に届いたのは ', strong(count), how],
    andShort: (count) => ['、届いていないのは ', strong(count), ' です。'],
    andNoneShort: '、届いていないものはありません。',
    noneReached: (short) => ['目標に届いたものはありません。届いていないのは ', strong(short), ' です。'],
    noneJudged: (all) => [`指標は全${all}ですが、評価できたものはありません。`],
    howSure: (word, count, all) =>
      count < all
        ? `うち${String(count)}は${word}`
        : all === 1
          ? word
          : all === 2
            ? `どちらも${word}`
            : `すべて${word}`,
    conditionalMeaning: '「条件つき」は、資料の読み方によって判定が変わりうるものです。',
    noIndicators: 'この資料に、指標はありません。目標に届いたかどうかは評価できません。',
    notJudged: (title, reason) => `評価できなかった指標：${title}。${reason}`,
    reference: (title, why) => `参考の指標なので数に入れないもの：${title}${why}`,
    strip: '判定ごとの数',
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
    erratum: (printed, reading) =>
      reading === undefined ? `「${printed}」` : `「${printed}」→「${reading}」`,
    discarded: '使わなかった文字',
  },
  'ja-simple': {
    period: 'いつから いつまで',
    noPeriod: 'いつから いつまでの 計画か、この 資料に 書いてありません。',
    status: '今の 段階',
    state: {
      outline: '計画の はじめの 案（骨子案）',
      draft: '案（まだ 決まっていません）',
      consultation: '案（みんなの 意見を 聞いています）',
      adopted: '決まった 計画',
      'in-force': '今 している 計画',
      superseded: '前の 計画（新しい 計画に 変わりました）',
      unstated: '今の 段階は、この 資料に 書いてありません。',
    },
    statePrinted: (printed, state) => `${printed}：${state}`,
    published: '公開した 日',
    asOf: 'いつの ようすか',
    vision: '将来の すがた',
    placeholder: 'まだ 書いてありません。資料には 丸の 印だけ あります。',
    provisional: 'まだ 決まっていない 文です。',
    inheritedFrom: (plan) => `${plan}と 同じです`,
    judged: (judged, all) => [
      `目標を はかる 数字（指標）は ぜんぶで ${all} あります。評価できたのは `,
      strong(judged),
      ' です。',
    ],
    reached: (count, how) => ['目標に 届いたのは ', strong(count), how],
    andShort: (count) => [' です。届いていないのは ', strong(count), ' です。'],
    andNoneShort: ' です。届いていないものは ありません。',
    noneReached: (short) => ['目標に 届いたものは ありません。届いていないのは ', strong(short), ' です。'],
    noneJudged: (all) => [`指標は ぜんぶで ${all} あります。評価できたものは ありません。`],
    howSure: (word, count, all) => (count < all ? `${String(count)}は ${word}` : `ぜんぶ ${word}`),
    conditionalMeaning: '「条件が あります」は、資料の 読み方で 変わるかもしれない、という 意味です。',
    noIndicators: 'この 資料に、目標を はかる 数字（指標）は ありません。',
    notJudged: (title, reason) => `評価できなかった 指標：${title}。${reason}`,
    reference: (title, why) => `参考の 指標なので 数えないもの：${title}${why}`,
    strip: '判定ごとの 数',
    counts: '段ごとの 数',
    indicators: '指標',
    noItems: '施策や 事業は、この 資料に ありません。',
    money: 'お金',
    source: {
      total: 'かかる お金',
      grant: '国などから もらう お金',
      own: '市が 出す お金',
      state: '国が 出す お金',
      prefecture: '都道府県が 出す お金',
      loan: '借りる お金',
      fees: '使う 人が はらう お金',
      other: 'そのほか',
    },
    stage: {
      planned: '計画の 金額',
      budget: '予算の 金額',
      expected: 'たぶん これくらいの 金額',
      settled: '本当に 使った 金額',
      unstated: '予算か、本当に 使った お金かは 書いていません',
    },
    projects: (count, period) => `${period}の ${count}つの 事業`,
    partsNotAdded: (count) => `中に ある ${count}つの 事業の お金は、2回 足していません。`,
    incomplete: (count) => `ほかに、お金が 書いていない 事業が ${count} あります。`,
    relations: '関係する 計画と これまで',
    relation: {
      upper: '上の 計画',
      lower: '下の 計画',
      related: '関係する 計画',
      supersedes: '前の 計画',
      'superseded-by': '次の 計画',
      'part-of': 'この 計画を ふくむ 計画',
    },
    event: {
      adopted: '決めた',
      revised: '直した',
      published: '公開した',
      consultation: '意見を 聞いた',
      meeting: '会議',
      period: '期間',
      other: 'できごと',
    },
    calledHere: (name) => `資料の 中では「${name}」と 書いてあります`,
    contact: '聞く ところ',
    noContact: '聞く ところは、この 資料に 書いてありません。',
    absent: (names) => `この 資料に 書いてないもの：${names.join('、')}`,
    tel: '電話',
    mail: 'メール',
    documents: '資料',
    document: {
      source: 'もとの 資料',
      'full-text': '計画の 全部',
      summary: '計画の まとめ',
      'web-page': 'ページ',
      data: 'データ',
      other: 'ほかの 資料',
    },
    pages: (count) => `${count}ページ`,
    licence: '使い方の きまり',
    about: 'この データに ついて',
    planNotes: 'ぜんたいの 注',
    errata: '資料の まちがいだと 思うところ',
    erratum: (printed, reading) =>
      reading === undefined ? `「${printed}」` : `「${printed}」→「${reading}」`,
    discarded: '使わなかった 文字',
  },
  en: {
    period: 'Period',
    noPeriod: 'This document does not state the period of the plan.',
    status: 'Stage',
    state: {
      outline: 'outline of a draft',
      draft: 'draft',
      consultation: 'draft under public consultation',
      adopted: 'adopted',
      'in-force': 'in force',
      superseded: 'superseded by the next plan',
      unstated: 'This document does not state the stage of the plan.',
    },
    statePrinted: (printed, state) => `${printed} (${state})`,
    published: 'Published',
    asOf: 'As of',
    vision: 'Vision',
    placeholder: 'Not written yet: the document prints circles in its place.',
    provisional: 'Provisional wording, not decided yet.',
    inheritedFrom: (plan) => `taken over from ${plan}`,
    judged: (judged, all) => [strong(judged), ` of ${all} indicators could be judged. `],
    reached: (count, how) => [strong(count), ` reached the target${how}`],
    andShort: (count) => [', ', strong(count), ' did not.'],
    andNoneShort: ', none fell short.',
    noneReached: (short) => ['None reached the target, ', strong(short), ' fell short.'],
    noneJudged: (all) => [`There are ${all} indicators, but none could be judged.`],
    howSure: (word, count, all) =>
      count < all
        ? `${String(count)} of them ${word}`
        : all === 1
          ? word
          : all === 2
            ? `both ${word}`
            : `all ${word}`,
    conditionalMeaning: 'Conditional verdicts may change with the reading of the document.',
    noIndicators: 'This document has no indicators, so nothing can be said about reaching targets.',
    notJudged: (title, reason) => `Not judged: ${title}. ${reason}`,
    reference: (title, why) => `Given for reference, so not counted: ${title}${why}`,
    strip: 'Number of indicators by verdict',
    counts: 'Numbers by level',
    indicators: 'indicators',
    noItems: 'This document holds no policies or projects.',
    money: 'Money',
    source: {
      total: 'Total cost',
      grant: 'Grant',
      own: 'City’s own funds',
      state: 'National government',
      prefecture: 'Prefecture',
      loan: 'Bonds',
      fees: 'Fees',
      other: 'Other',
    },
    stage: {
      planned: 'planned',
      budget: 'budget',
      expected: 'expected',
      settled: 'settled',
      unstated: 'whether budget or settled accounts is not stated',
    },
    projects: (count, period) => `${count} ${count === '1' ? 'project' : 'projects'}, ${period}`,
    partsNotAdded: (count) => `The amounts of its ${count} parts are not added again.`,
    incomplete: (count) => `${count} more without any amount.`,
    relations: 'Related plans and history',
    relation: {
      upper: 'Upper plan',
      lower: 'Lower plan',
      related: 'Related plan',
      supersedes: 'Previous plan',
      'superseded-by': 'Next plan',
      'part-of': 'Part of',
    },
    event: {
      adopted: 'Adopted',
      revised: 'Revised',
      published: 'Published',
      consultation: 'Consultation',
      meeting: 'Meeting',
      period: 'Period',
      other: 'Event',
    },
    calledHere: (name) => `called “${name}” in the document`,
    contact: 'Contact',
    noContact: 'This document names no contact.',
    absent: (names) => `Not in this document: ${names.join(', ')}`,
    tel: 'Telephone',
    mail: 'E-mail',
    documents: 'Documents',
    document: {
      source: 'Source',
      'full-text': 'Full text',
      summary: 'Summary edition',
      'web-page': 'Web page',
      data: 'Data',
      other: 'Other document',
    },
    pages: (count) => `${count} pages`,
    licence: 'Licence',
    about: 'About this data',
    planNotes: 'Notes on the whole',
    errata: 'What appear to be misprints or broken text in the document',
    erratum: (printed, reading) => (reading === undefined ? `“${printed}”` : `“${printed}” → “${reading}”`),
    discarded: 'Text that was not used',
  },
};

type Money = NonNullable<NonNullable<Plan['projects']>[number]['finance']>[number];
