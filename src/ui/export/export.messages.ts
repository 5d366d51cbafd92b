import { inEveryLanguage } from '../../locale/index.js';

/** The buttons that give a reader the data and the picture, and what came of pressing them. */
export interface Words {
  readonly group: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly copy: string;
  readonly handedOver: (file: string) => string;
  /** Whether the file was saved cannot be known here. */
  readonly unsure: (file: string) => string;
  readonly unsureImage: (file: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly failed: string;
  /** Names the field that holds the text to take. */
  readonly field: string;
}

const ja: Words = {
  group: '保存とコピー',
  csv: 'データ（CSV）',
  svg: '図（SVG）',
  png: '図（PNG）',
  copy: '文をコピー',
  handedOver: (file) => `${file} を保存しています。`,
  unsure: (file) =>
    `${file} を保存しています。このページでは保存が許されていないことがあります。始まらないときは、下の欄の内容をコピーしてください。`,
  unsureImage: (file) =>
    `${file} を保存しています。このページでは保存が許されていないことがあります。始まらないときは、ページを別のタブで開いてからお試しください。`,
  copied: '文をコピーしました。',
  copyByHand: 'コピーが許されていません。下の欄の文を選んで、コピーしてください。',
  failed: 'できませんでした。ページを読み直してから、もう一度お試しください。',
  field: 'コピーする内容',
};

export const EXPORT = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./export.messages.ja-simple.js'),
  en: () => import('./export.messages.en.js'),
});
