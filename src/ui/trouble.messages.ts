import { inEveryLanguage } from '../locale/index.js';

/** Why a plan cannot be shown. */
export interface Words {
  readonly unreachable: string;
  readonly unreachableHint: string;
  readonly broken: (errors: number) => string;
  readonly brokenHint: string;
  /** The plan stands in a table, of a page or of a CSV file. */
  readonly brokenTable: (errors: number) => string;
  readonly brokenTableHint: string;
  readonly more: (rest: number) => string;
  readonly where: string;
}

const ja: Words = {
  unreachable: '計画のデータを読み込めませんでした。',
  unreachableHint: '時間をおいて、ページを読み直してください。続くときは、ページの管理者へお知らせください。',
  broken: (errors) => `計画ファイルに直すところが ${String(errors)} か所あるため、表示できません。`,
  brokenHint: 'ファイルを作った方へ：次の場所を直してください。',
  brokenTable: (errors) => `指標の表に直すところが ${String(errors)} か所あるため、表示できません。`,
  brokenTableHint: '表を作った方へ：次の場所を直してください。',
  more: (rest) => `ほか ${String(rest)} か所`,
  where: '場所',
};

export const TROUBLE = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./trouble.messages.ja-simple.js'),
  en: () => import('./trouble.messages.en.js'),
});
