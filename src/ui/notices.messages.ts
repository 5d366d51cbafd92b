import { inEveryLanguage } from '../locale/index.js';

/** What a widget says when it has nothing to show yet, or nothing at all. */
export interface Words {
  readonly loading: string;
  readonly noSource: string;
  readonly unknownId: (id: string) => string;
  readonly unknownRecord: (kind: 'kpi' | 'item', id: string) => string;
  readonly nothing: string;
  /** A part of the widget could not be loaded. */
  readonly failed: string;
  /** The widget could not be drawn. */
  readonly unshown: string;
}

const ja: Words = {
  loading: '計画を読み込んでいます…',
  noSource:
    '表示する計画が指定されていません。src に計画ファイルのアドレスを書くか、plan-source の中に置いてください。',
  unknownId: (id) => `id が「${id}」の plan-source がこのページにありません。for の値を確かめてください。`,
  unknownRecord: (kind, id) =>
    kind === 'kpi'
      ? `この計画に、id が「${id}」の指標はありません。`
      : `この計画に、id が「${id}」の項目はありません。`,
  nothing: 'この計画には、ここに表示する内容がありません。',
  failed: 'この部分を読み込めませんでした。ページを読み直してください。',
  unshown: 'この部分を表示できませんでした。',
};

export const NOTICES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./notices.messages.ja-simple.js'),
  en: () => import('./notices.messages.en.js'),
});
