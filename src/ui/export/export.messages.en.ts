import type { Words } from './export.messages.js';

const words: Words = {
  group: 'Save and copy',
  csv: 'Data (CSV)',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  copy: 'Copy the sentence',
  handedOver: (file) => `${file} is being saved.`,
  unsure: (file) =>
    `${file} is being saved. This page may not be allowed to save files. If nothing happens, copy the content of the field below.`,
  unsureImage: (file) =>
    `${file} is being saved. This page may not be allowed to save files. If nothing happens, open it in a tab of its own and try again.`,
  copied: 'The sentence was copied.',
  copyByHand: 'Copying is not allowed here. Select the sentence in the field below and copy it.',
  failed: 'That did not work. Load the page again, then try once more.',
  field: 'Content to copy',
};
export default words;
