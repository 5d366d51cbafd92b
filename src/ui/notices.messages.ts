import { inEveryLanguage } from '../locale/index.js';

/** What a widget says when it has nothing to show yet, or nothing at all. */
export interface Words {
  readonly loading: string;
  readonly noSource: string;
  readonly unknownId: (id: string) => string;
  readonly unreachable: string;
  readonly unreachableHint: string;
  readonly broken: (errors: number) => string;
  readonly brokenHint: string;
  readonly more: (rest: number) => string;
  readonly where: string;
  readonly unknownRecord: (kind: 'kpi' | 'item', id: string) => string;
  readonly nothing: string;
}

const ja: Words = {
  loading: '計画を読み込んでいます…',
  noSource:
    '表示する計画が指定されていません。src に計画ファイルのアドレスを書くか、plan-source の中に置いてください。',
  unknownId: (id) => `id が「${id}」の plan-source がこのページにありません。for の値を確かめてください。`,
  unreachable: '計画のデータを読み込めませんでした。',
  unreachableHint: '時間をおいて、ページを読み直してください。続くときは、ページの管理者へお知らせください。',
  broken: (errors) => `計画ファイルに直すところが ${String(errors)} か所あるため、表示できません。`,
  brokenHint: 'ファイルを作った方へ：次の場所を直してください。',
  more: (rest) => `ほか ${String(rest)} か所`,
  where: '場所',
  unknownRecord: (kind, id) =>
    kind === 'kpi'
      ? `この計画に、id が「${id}」の指標はありません。`
      : `この計画に、id が「${id}」の項目はありません。`,
  nothing: 'この計画には、ここに表示する内容がありません。',
};

export const NOTICES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./notices.messages.ja-simple.js'),
  en: () => import('./notices.messages.en.js'),
});
