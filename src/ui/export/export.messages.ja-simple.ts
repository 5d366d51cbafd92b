import type { Words } from './export.messages.js';

const words: Words = {
  group: '保存と コピー',
  csv: 'データ（CSV）',
  svg: '図（SVG）',
  png: '図（PNG）',
  copy: '文を コピーする',
  handedOver: (file) => `${file} を 保存しています。`,
  unsure: (file) =>
    `${file} を 保存しています。この ページでは 保存できない ことが あります。始まらないときは、下の 欄を コピーしてください。`,
  unsureImage: (file) =>
    `${file} を 保存しています。この ページでは 保存できない ことが あります。始まらないときは、ページを 別の タブで 開いてください。`,
  copied: '文を コピーしました。',
  copyByHand: 'コピーできませんでした。下の 欄の 文を 選んで、コピーしてください。',
  failed: 'できませんでした。ページを もう一度 開いてから、やり直してください。',
  field: 'コピーする もの',
};
export default words;
