import { inEveryLanguage } from '../../locale/index.js';
import type { Involvement } from '../../schema/index.js';

/** All arguments are finished words; numbers are formatted, titles have their quotation marks. */
export interface Words {
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
}

const ja: Words = {
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
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./policy-tree.messages.ja-simple.js'),
  en: () => import('./policy-tree.messages.en.js'),
});
