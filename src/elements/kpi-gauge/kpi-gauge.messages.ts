import { inEveryLanguage } from '../../locale/index.js';

export interface Words {
  readonly noKpi: string;
  readonly why: string;
  readonly data: string;
  readonly condition: string;
  readonly baselineFrom: (origin: string) => string;
  readonly noUnit: string;
  readonly revised: (origin: string) => string;
  readonly replaces: (title: string) => string;
  readonly replacedBy: (title: string) => string;
  readonly done: string;
  readonly notDone: string;
  readonly reference: (label: string | undefined) => string;
  readonly noValue: string;
  readonly value: (period: string, origin: string) => string;
  readonly valueWithoutSource: (period: string) => string;
  readonly provisional: (asOf: string | undefined) => string;
  readonly unknownOrigin: string;
}

const ja: Words = {
  noKpi: '表示する指標が指定されていません。kpi に指標の id を書いてください。',
  why: 'なぜこの判定か',
  data: 'データと図',
  condition: '条件：',
  baselineFrom: (origin) => `基準は${origin}の値。`,
  noUnit: '単位の記載なし。',
  revised: (origin) => `基準は${origin}の値で、市が後から直したもの。`,
  replaces: (title) => `「${title}」から差し替えた指標。`,
  replacedBy: (title) => `「${title}」に差し替えられた指標。`,
  done: '実施済み',
  notDone: '未実施',
  reference: (label) =>
    `資料で${label === undefined ? '参考' : `「${label}」`}とされた指標で、達成の件数に含めません。`,
  noValue: '値なし',
  value: (period, origin) => `${period}の欄の値で、出典は${origin}。`,
  valueWithoutSource: (period) => `${period}の欄の値で、出典の記載なし。`,
  provisional: (asOf) => (asOf === undefined ? '速報値。' : `${asOf}時点の速報値。`),
  unknownOrigin: '時点の記載がない調査',
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./kpi-gauge.messages.ja-simple.js'),
  en: () => import('./kpi-gauge.messages.en.js'),
});
