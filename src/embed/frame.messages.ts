import { languageOf, type InEveryLanguage } from '../locale/index.js';
import type { FrameAddress } from './frame-address.js';

/** Why a frame shows nothing. The page is small, so that it has its words in all languages at once. */
export type Words = Readonly<Record<Extract<FrameAddress, { refused: string }>['refused'], string>> & {
  readonly unknown: (tag: string) => string;
};

const ja: Words = {
  'no-widget': 'アドレスに、表示する部品の名前（plan-widget）がありません。',
  'no-address': 'アドレスに、計画データの場所（src）がありません。',
  'other-scheme': '計画データの場所（src）は、https: か http: で始まるアドレスにしてください。',
  'other-origin': 'ほかのサイトにある計画データは、ここでは表示できません。',
  unknown: (tag) => `「${tag}」という部品はありません。`,
};

const jaSimple: Words = {
  'no-widget': 'アドレスに、見せる 部品の 名前（plan-widget）が ありません。',
  'no-address': 'アドレスに、計画の データの 場所（src）が ありません。',
  'other-scheme': '計画の データの 場所（src）は、https: か http: で 始まる アドレスに してください。',
  'other-origin': 'ほかの サイトの 計画の データは、ここでは 見せることが できません。',
  unknown: (tag) => `「${tag}」という 部品は ありません。`,
};

const en: Words = {
  'no-widget': 'The address does not say which widget to show (plan-widget).',
  'no-address': 'The address does not say where the plan is (src).',
  'other-scheme': 'The address of the plan (src) must begin with https: or http:.',
  'other-origin': 'A plan from another site cannot be shown here.',
  unknown: (tag) => `There is no widget named “${tag}”.`,
};

const FRAME: InEveryLanguage<Words> = { ja, 'ja-simple': jaSimple, en };

/** Words for a BCP 47 tag. */
export const wordsFor = (lang: string): Words => FRAME[languageOf(lang)];
