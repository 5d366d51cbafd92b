import { things } from '../locale/index.js';
import type { Words } from './trouble.messages.js';

const words: Words = {
  unreachable: '計画を 読むことが できませんでした。',
  unreachableHint: '少し 待ってから、もう一度 ページを 開いてください。',
  broken: (errors) =>
    `計画の ファイルに まちがいが ${things(errors)} あります。だから 見せることが できません。`,
  brokenHint: 'ファイルを 作った 人へ：次の ところを 直してください。',
  brokenTable: (errors) =>
    `指標の 表に まちがいが ${things(errors)} あります。だから 見せることが できません。`,
  brokenTableHint: '表を 作った 人へ：次の ところを 直してください。',
  more: (rest) => `ほかに ${things(rest)}`,
  where: 'ところ',
};
export default words;
