import type { Words } from './notices.messages.js';

const words: Words = {
  loading: '計画を 読んでいます。少し 待ってください。',
  noSource: '見せる 計画が 決まっていません。ページを 作った 人は src を 書いてください。',
  unknownId: (id) => `「${id}」という plan-source が ありません。ページを 作った 人は for を 見てください。`,
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
};
export default words;
