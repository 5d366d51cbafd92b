import { inEveryLanguage } from '../../locale/index.js';

/** Words around the places in documents. Arguments are finished words. */
export interface Words {
  readonly places: string;
  readonly placeWhat: string;
  /** @param document the one that is meant where no other is named. */
  readonly placeWhere: (document: string | undefined) => string;
  readonly planTitle: string;
  readonly level: string;
  readonly unnamedLevel: string;
  readonly linkPlace: (from: string, to: string) => string;
}

const ja: Words = {
  places: '資料の中の場所',
  placeWhat: '内容',
  placeWhere: (document) =>
    document === undefined ? '場所と表記' : `場所と表記（断りのないものは「${document}」の中）`,
  planTitle: '計画の題名',
  level: '段',
  unnamedLevel: '名前の書かれていない段',
  linkPlace: (from, to) => `「${from}」と「${to}」の対応`,
};

export const PLACE_WORDS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./places.messages.ja-simple.js'),
  en: () => import('./places.messages.en.js'),
});
