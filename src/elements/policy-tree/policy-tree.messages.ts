import type { InEveryLanguage } from '../../locale/index.js';
import type { Involvement } from '../../schema/index.js';

/** All arguments are finished words; numbers are formatted, titles have their quotation marks. */
export const MESSAGES: InEveryLanguage<{
  readonly heading: (plan: string) => string;
  readonly levels: string;
  readonly consistsOf: (counts: string) => string;
  readonly unnamedLevels: (counts: string) => string;
  readonly indicators: (count: string) => string;
  readonly noIndicators: string;
  readonly without: (names: string) => string;
  readonly withoutMany: (count: string) => string;
  readonly marked: (counts: string) => string;
  readonly markedOne: (label: string, count: string) => string;
  readonly outcome: (year: string, outcome: string, items: string, reports: string | undefined) => string;
  readonly relistedUncounted: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly pick: string;
  readonly pickOne: (title: string) => string;
  readonly selected: (title: string) => string;
  readonly nothingSelected: string;
  readonly deselect: string;
  readonly noIndicator: string;
  readonly noIndicatorMeaning: string;
  readonly repaired: string;
  readonly repairedMeaning: string;
  readonly uncertain: string;
  readonly uncertainMeaning: string;
  readonly relisted: string;
  readonly relistedPerhaps: string;
  readonly relistedMeaning: string;
  readonly relistedPerhapsMeaning: string;
  readonly mainPlace: (title: string) => string;
  readonly alsoUnder: (title: string) => string;
  readonly tentativeMeaning: string;
  readonly meaningUnprinted: string;
  readonly legend: string;
  readonly facts: {
    readonly summary: string;
    readonly titlePrinted: string;
    readonly titleVariants: string;
    readonly titleRead: string;
    readonly place: string;
    readonly relisted: string;
    readonly links: string;
    readonly indicator: string;
    readonly tags: string;
    readonly outcome: (year: string) => string;
    readonly role: string;
  };
  readonly printedUnder: (title: string) => string;
  readonly perhapsUnder: (title: string) => string;
  readonly noReason: string;
  readonly sharedBy: (items: string) => string;
  readonly reference: string;
  readonly involvement: Readonly<Record<Involvement['role'], string>>;
}> = {
  ja: {
    heading: (plan) => `${plan}　体系`,
    levels: '段と数',
    consistsOf: (counts) => `${counts}からなります。`,
    unnamedLevels: (counts) => `上の段から順に ${counts}があります。`,
    indicators: (count) => `指標は${count}あります。`,
    noIndicators: '指標はありません。',
    without: (names) => `${names}には指標がありません。`,
    withoutMany: (count) => `${count}には指標がありません。`,
    marked: (counts) => `${counts}です。`,
    markedOne: (label, count) => `「${label}」が${count}`,
    outcome: (year, outcome, items, reports) =>
      `${year}に${outcome}となったのは${items}${reports === undefined ? '' : `（報告の数では${reports}）`}です。`,
    relistedUncounted: '再掲は数に入れていません。',
    expandAll: 'すべて開く',
    collapseAll: 'すべて閉じる',
    pick: '選ぶ',
    pickOne: (title) => `${title}を選ぶ`,
    selected: (title) => `選択中：${title}`,
    nothingSelected: '選択中の項目はありません。',
    deselect: '選択を外す',
    noIndicator: '指標なし',
    noIndicatorMeaning: '同じ段のほかの項目には指標があるが、この項目には置かれていない',
    repaired: '位置を直した',
    repairedMeaning: '資料から読み取った並びを、内容に合うように直した位置。市の並びではない',
    uncertain: '位置は不確か',
    uncertainMeaning: '資料からは、どの項目の下にあるか決められない',
    relisted: '再掲',
    relistedPerhaps: '再掲の可能性',
    relistedMeaning: '別の項目の下にもある',
    relistedPerhapsMeaning: '別の項目の下にもあるかもしれない。資料からは決められない',
    mainPlace: (title) => `元の位置は${title}`,
    alsoUnder: (title) => `${title}の下にもあります。`,
    tentativeMeaning: '破線は、まだ決まっていないもの',
    meaningUnprinted: '意味の説明は資料にない',
    legend: '印の意味',
    facts: {
      summary: '説明',
      titlePrinted: '資料の表記',
      titleVariants: 'ほかの表記',
      titleRead: '題名の読み',
      place: '位置',
      relisted: '再掲',
      links: 'かかわる柱など',
      indicator: '指標',
      tags: 'タグ',
      outcome: (year) => `${year}の状況`,
      role: '役割',
    },
    printedUnder: (title) => `資料から読み取った並びでは${title}の下です。`,
    perhapsUnder: (title) => `${title}の下かもしれません。`,
    noReason: '理由の記載なし',
    sharedBy: (items) => `${items}に共通の報告`,
    reference: '参考の指標',
    involvement: {
      lead: '担当',
      cooperating: '関係課',
      'other-department': '他課',
      named: '文に名前が出る主体',
    },
  },
  'ja-simple': {
    heading: (plan) => `${plan} 組み立て`,
    levels: '段と 数',
    consistsOf: (counts) => `${counts} あります。`,
    unnamedLevels: (counts) => `上から ${counts} あります。`,
    indicators: (count) => `目標を はかる 数字（指標）は ${count} あります。`,
    noIndicators: '目標を はかる 数字（指標）は ありません。',
    without: (names) => `${names}には 指標が ありません。`,
    withoutMany: (count) => `${count}には 指標が ありません。`,
    marked: (counts) => `${counts}です。`,
    markedOne: (label, count) => `「${label}」が ${count}`,
    outcome: (year, outcome, items, reports) =>
      `${year}に ${outcome}に なったものは ${items}です。${reports === undefined ? '' : `同じ ことを 書いた ものを まとめると ${reports}です。`}`,
    relistedUncounted: '2回 出てくる ものは 1回だけ 数えました。',
    expandAll: 'ぜんぶ 開く',
    collapseAll: 'ぜんぶ 閉じる',
    pick: '選ぶ',
    pickOne: (title) => `${title}を 選ぶ`,
    selected: (title) => `選んでいます：${title}`,
    nothingSelected: '何も 選んでいません。',
    deselect: '選ぶのを やめる',
    noIndicator: '指標なし',
    noIndicatorMeaning: 'ほかの ものには 目標を はかる 数字が ありますが、これには ありません',
    repaired: '場所を 直した',
    repairedMeaning: '資料の 並びが おかしいので、この ページで 場所を 直しました',
    uncertain: '場所が 分からない',
    uncertainMeaning: 'どこに 入るか、資料を 読んでも 分かりません',
    relisted: 'ほかにも ある',
    relistedPerhaps: 'ほかにも あるかも',
    relistedMeaning: 'ほかの ところにも 書いてあります',
    relistedPerhapsMeaning: 'ほかの ところにも あるかもしれません。資料を 読んでも 分かりません',
    mainPlace: (title) => `もとの 場所は ${title}です`,
    alsoUnder: (title) => `${title}の 中にも あります。`,
    tentativeMeaning: '点線は、まだ 決まっていないものです',
    meaningUnprinted: '意味は 資料に 書いてありません',
    legend: '印の 意味',
    facts: {
      summary: '説明',
      titlePrinted: '資料の 書き方',
      titleVariants: 'ほかの 書き方',
      titleRead: '名前の 読み方',
      place: '場所',
      relisted: 'ほかの 場所',
      links: '関係する 柱など',
      indicator: '指標（目標を はかる 数字）',
      tags: 'タグ',
      outcome: (year) => `${year}に どうなったか`,
      role: '役割',
    },
    printedUnder: (title) => `資料の 並びでは ${title}の 中です。`,
    perhapsUnder: (title) => `${title}の 中かもしれません。`,
    noReason: '理由は 書いていません',
    sharedBy: (items) => `${items}で 同じ 報告です`,
    reference: '参考の 指標',
    involvement: {
      lead: '担当する ところ',
      cooperating: '協力する ところ',
      'other-department': 'ほかの 課',
      named: '文に 名前が ある 人や 団体',
    },
  },
  en: {
    heading: (plan) => `${plan}: structure`,
    levels: 'Levels and numbers',
    consistsOf: (counts) => `It consists of ${counts}. `,
    unnamedLevels: (counts) => `From the top level down: ${counts}. `,
    indicators: (count) => `It has ${count} ${count === '1' ? 'indicator' : 'indicators'}. `,
    noIndicators: 'It has no indicators. ',
    without: (names) => `There is no indicator for ${names}. `,
    withoutMany: (count) => `There is no indicator for ${count}. `,
    marked: (counts) => `${counts}. `,
    markedOne: (label, count) => `${count} are marked “${label}”`,
    outcome: (year, outcome, items, reports) =>
      `In ${year}, ${items} had the outcome “${outcome}”${reports === undefined ? '' : ` (${reports} by number of reports)`}. `,
    relistedUncounted: 'Items listed a second time are not counted twice.',
    expandAll: 'Open all',
    collapseAll: 'Close all',
    pick: 'Select',
    pickOne: (title) => `Select ${title}`,
    selected: (title) => `Selected: ${title}`,
    nothingSelected: 'Nothing is selected.',
    deselect: 'Take back the selection',
    noIndicator: 'no indicator',
    noIndicatorMeaning: 'others of this level have indicators, this one has none',
    repaired: 'place put right',
    repairedMeaning:
      'moved by us from where it was read in the document to where its content belongs; not the city’s order',
    uncertain: 'place uncertain',
    uncertainMeaning: 'the document does not settle what it stands under',
    relisted: 'listed again',
    relistedPerhaps: 'perhaps listed again',
    relistedMeaning: 'it stands under another item, too',
    relistedPerhapsMeaning: 'it may stand under another item, too; the document does not settle it',
    mainPlace: (title) => `its own place is ${title}`,
    alsoUnder: (title) => `It stands under ${title}, too.`,
    tentativeMeaning: 'a dashed edge: not decided yet',
    meaningUnprinted: 'the document does not explain it',
    legend: 'What the marks mean',
    facts: {
      summary: 'Description',
      titlePrinted: 'As printed',
      titleVariants: 'Also printed as',
      titleRead: 'Reading of the title',
      place: 'Place',
      relisted: 'Listed again',
      links: 'Related statements',
      indicator: 'Indicators',
      tags: 'Tags',
      outcome: (year) => `Outcome in ${year}`,
      role: 'Roles',
    },
    printedUnder: (title) => `In the order read from the document it stands under ${title}.`,
    perhapsUnder: (title) => `It may stand under ${title}.`,
    noReason: 'no reason given',
    sharedBy: (items) => `one report for ${items}`,
    reference: 'for reference',
    involvement: {
      lead: 'Lead',
      cooperating: 'Cooperating departments',
      'other-department': 'Other departments',
      named: 'Named in the text',
    },
  },
};
