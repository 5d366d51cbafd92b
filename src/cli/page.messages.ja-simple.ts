import type { Words } from './page.messages.js';

const simple: Words = {
  table: '表で 見る',
  tableOf: (title) => `${title}の 表`,
  skip: '本文へ',
  contents: 'この 計画の ページ',
  pages: 'ページ',
  overview: '計画の まとめ',
  page: {
    'plan-summary': { name: '計画の まとめ', about: '計画が めざす こと、期間、内容の 数です。' },
    'policy-tree': { name: '計画の 組み立て', about: '大きな 方針から 小さな 取組までの つながりです。' },
    'kpi-board': { name: '数字の 一覧', about: '計画の 数字（指標）の はじめの 値、今の 値、目標です。' },
    'kpi-gauge': { name: '数字を 1つずつ', about: '数字（指標）を 1つずつ 図で 見ます。' },
    'progress-table': { name: '進み具合', about: '取組ごとに、何を したかを 書いて います。' },
    'plan-diff': { name: '前の 計画との ちがい', about: 'つづく こと、変わった こと、新しい ことです。' },
    'project-review': { name: '事業の 評価', about: '使った お金、結果、評価です。' },
    'actor-matrix': { name: 'だれが 何を するか', about: '市の 係や、いっしょに する 人たちの 役割です。' },
    'issue-map': {
      name: '困って いる ことと 取組',
      about: '困って いる ことに、どの 取組が こたえるかです。',
    },
    'plan-timeline': { name: '計画の 時期', about: '計画の 期間と、ほかの 計画です。' },
  },
  planFile: '計画の ファイル（JSON）',
  source: '出典（もとの 資料）',
  asOf: 'いつの 内容か',
  publishedOn: '発表した 日',
  licence: '使う ときの きまり',
  noLicence: '使う ときの きまりは 書いて いません',
  written: (day) => `この ページを 作った 日：${day}`,
};

export default simple;
