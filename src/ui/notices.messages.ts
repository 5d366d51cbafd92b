import type { InEveryLanguage } from '../locale/index.js';

/** What a widget says when it has nothing to show yet, or nothing at all. */
export const NOTICES: InEveryLanguage<{
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
}> = {
  ja: {
    loading: '計画を読み込んでいます…',
    noSource:
      '表示する計画が指定されていません。src に計画ファイルのアドレスを書くか、plan-source の中に置いてください。',
    unknownId: (id) => `id が「${id}」の plan-source がこのページにありません。for の値を確かめてください。`,
    unreachable: '計画のデータを読み込めませんでした。',
    unreachableHint:
      '時間をおいて、ページを読み直してください。続くときは、ページの管理者へお知らせください。',
    broken: (errors) => `計画ファイルに直すところが ${String(errors)} か所あるため、表示できません。`,
    brokenHint: 'ファイルを作った方へ：次の場所を直してください。',
    more: (rest) => `ほか ${String(rest)} か所`,
    where: '場所',
    unknownRecord: (kind, id) =>
      kind === 'kpi'
        ? `この計画に、id が「${id}」の指標はありません。`
        : `この計画に、id が「${id}」の項目はありません。`,
    nothing: 'この計画には、ここに表示する内容がありません。',
  },
  'ja-simple': {
    loading: '計画を 読んでいます。少し 待ってください。',
    noSource: '見せる 計画が 決まっていません。ページを 作った 人は src を 書いてください。',
    unknownId: (id) =>
      `「${id}」という plan-source が ありません。ページを 作った 人は for を 見てください。`,
    unreachable: '計画を 読むことが できませんでした。',
    unreachableHint: '少し 待ってから、もう一度 ページを 開いてください。',
    broken: (errors) =>
      `計画の ファイルに まちがいが ${String(errors)}つ あります。だから 見せることが できません。`,
    brokenHint: 'ファイルを 作った 人へ：次の ところを 直してください。',
    more: (rest) => `ほかに ${String(rest)}つ`,
    where: 'ところ',
    unknownRecord: (kind, id) =>
      kind === 'kpi' ? `「${id}」という 指標は ありません。` : `「${id}」という 項目は ありません。`,
    nothing: 'この 計画には、ここで 見せるものが ありません。',
  },
  en: {
    loading: 'Loading the plan…',
    noSource: 'No plan is named. Give the address of a plan file in src, or place this inside a plan-source.',
    unknownId: (id) => `There is no plan-source with the id “${id}” on this page. Check the value of for.`,
    unreachable: 'The plan could not be loaded.',
    unreachableHint: 'Please try again later. If it goes on, tell those who run this site.',
    broken: (errors) =>
      `The plan file cannot be shown: it has ${String(errors)} ${errors === 1 ? 'error' : 'errors'}.`,
    brokenHint: 'For the author of the file: please mend these places.',
    more: (rest) => `and ${String(rest)} more`,
    where: 'Place',
    unknownRecord: (kind, id) =>
      kind === 'kpi'
        ? `This plan has no indicator with the id “${id}”.`
        : `This plan has no item with the id “${id}”.`,
    nothing: 'This plan holds nothing to be shown here.',
  },
};
