import { inEveryLanguage } from '../locale/index.js';

/** Words of the pages that the command line writes. */
export interface Words {
  /** Opens the table of a widget. */
  readonly table: string;
  readonly tableOf: (title: string) => string;
  readonly skip: string;
  readonly contents: string;
  readonly pages: string;
  readonly overview: string;
  /** The name of a widget's page, and what a reader learns there. */
  readonly page: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  readonly planFile: string;
  readonly source: string;
  readonly asOf: string;
  readonly publishedOn: string;
  readonly licence: string;
  readonly noLicence: string;
  readonly written: (day: string) => string;
}

const ja: Words = {
  table: '表で見る',
  tableOf: (title) => `${title}の表`,
  skip: '本文へ',
  contents: 'この計画のページ',
  pages: 'ページ',
  overview: '計画の概要',
  page: {
    'plan-summary': { name: '計画の概要', about: '計画のねらい、期間、内容の数' },
    'policy-tree': { name: '施策の体系', about: '方針から事業までのつながり' },
    'kpi-board': { name: '指標の一覧', about: 'すべての指標の基準値・最新値・目標と判定' },
    'kpi-gauge': { name: '指標ごとの図', about: '指標を1つずつ、図と判定で' },
    'progress-table': { name: '進捗状況', about: '取組ごとに、何をしたか' },
    'plan-diff': { name: '前の計画との違い', about: '続くもの、変わったもの、新しいもの' },
    'project-review': { name: '事業の評価', about: '事業費、実績、評価と今後' },
    'actor-matrix': { name: '担当と役割', about: 'だれが何を担うか' },
    'issue-map': { name: '課題と施策', about: '課題にこたえる施策と、その間のすきま' },
    'plan-timeline': { name: '計画の時期', about: '期間、改定、ほかの計画との関係' },
  },
  planFile: '計画ファイル（JSON）',
  source: '出典',
  asOf: '内容の時点',
  publishedOn: '公表',
  licence: '利用条件',
  noLicence: '利用条件の記載はありません',
  written: (day) => `このページを作成した日：${day}`,
};

export const PAGE = inEveryLanguage(ja, {
  en: () => import('./page.messages.en.js'),
  'ja-simple': () => import('./page.messages.ja-simple.js'),
});
