import { inEveryLanguage } from '../locale/index.js';

/** Words that only arcs and trends say. All arguments are finished words: numbers with their units. */
export interface Words {
  /** What is lacking to the target, in the hollow of an arc. */
  readonly toGo: (value: string) => string;
  readonly beyond: (value: string) => string;
  /** The whole that an indicator counts out of. */
  readonly whole: (value: string) => string;
  readonly notFromZero: string;
  readonly surveyYear: string;
  /** Below a year of the time scale; English has it in the year. */
  readonly fiscalYear: string | undefined;
  readonly calendarYear: string | undefined;
  /** Below the year in whose column an older value is printed. */
  readonly reported: string;
  /** Below the year at whose end the target is due. */
  readonly due: string;
  readonly interim: string;
  readonly provisional: string;
  readonly former: string;
  readonly incomparable: string;
  readonly maybeIncomparable: string;
  /** At a change after which values still compare. */
  readonly stillComparable: string;
  readonly brokenAt: (when: string) => string;
  readonly maybeBrokenAt: (when: string) => string;
  readonly changedAt: (when: string) => string;
  readonly formerly: (period: string, value: string) => string;
  readonly straight: string;
}

const ja: Words = {
  toGo: (value) => `あと ${value}`,
  beyond: (value) => `${value}上回る`,
  whole: (value) => `全体 ${value}`,
  notFromZero: '縦軸は0からではありません。',
  surveyYear: '調査年',
  fiscalYear: '年度',
  calendarYear: '年',
  reported: '掲載',
  due: '期限',
  interim: '中間目標',
  provisional: '速報',
  former: '修正前',
  incomparable: '比べられない',
  maybeIncomparable: '比べられるか不明',
  stillComparable: '調べ方の変更',
  brokenAt: (when) => `${when}に数え方などが変わり、前後の値は比べられません。`,
  maybeBrokenAt: (when) => `${when}に数え方などが変わり、前後の値を比べられるかは分かりません。`,
  changedAt: (when) => `${when}に数え方などが変わりましたが、前後の値は比べられます。`,
  formerly: (period, value) => `${period}の値は、直される前は${value}でした。`,
  straight: '細い線は、目標まで一定の速さで進むとした場合です。',
};

export const FORMS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./forms.messages.ja-simple.js'),
  en: () => import('./forms.messages.en.js'),
});
