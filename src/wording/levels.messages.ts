import { inEveryLanguage } from '../locale/index.js';
import type { Level } from '../schema/index.js';
type Role = Level['role'];

/** What stands for the levels of a hierarchy beside, or in place of, the names that the city prints. */
export interface Words {
  /** The city's own name of a level; readers of another language are told what kind of level it is. */
  readonly name: (label: string, role: Role) => string;
  readonly count: (count: string, label: string, role: Role) => string;
  readonly unnamed: (place: string) => string;
  readonly unnamedCount: (count: string) => string;
  readonly nothingPrinted: string;
}

const ja: Words = {
  name: (label) => label,
  count: (count, label) => `${count}${label}`,
  unnamed: (place) => `${place}段目`,
  unnamedCount: (count) => `${count}項目`,
  nothingPrinted: '表に階層名の記載なし',
};

export const LEVELS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./levels.messages.ja-simple.js'),
  en: () => import('./levels.messages.en.js'),
});
