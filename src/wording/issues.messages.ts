import { inEveryLanguage } from '../locale/index.js';
import type { AnswerWeight } from '../model/issues.js';
import type { Link } from '../schema/index.js';

/** What binds an issue to what answers it. Arguments are finished words and numbers. */
export interface Words {
  readonly weight: Readonly<Record<AnswerWeight, string>>;
  readonly basis: Readonly<Record<Link['basis'], string>>;
  readonly kind: Readonly<Record<Link['kind'], string>>;
  /** An inference and how sure it is, as short as it stands on a line. */
  readonly inferredAs: (confidence: string) => string;
  readonly weighted: (weight: string, backing: string) => string;
  /** A block of issues that has no title, by its place. */
  readonly block: (place: string) => string;
}

const ja: Words = {
  weight: { main: '主', partial: '一部', unstated: '記載なし' },
  basis: { stated: '市の記載', inferred: '推定' },
  kind: {
    'leads-to': 'つながる',
    covers: '含む',
    serves: '役立つ',
    related: '関係する',
    'depends-on': '前提とする',
  },
  inferredAs: (confidence) => `推定・${confidence}`,
  weighted: (weight, backing) => `${weight} ${backing}`,
  block: (place) => `まとまり${place}`,
};

export const ISSUES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./issues.messages.ja-simple.js'),
  en: () => import('./issues.messages.en.js'),
});
