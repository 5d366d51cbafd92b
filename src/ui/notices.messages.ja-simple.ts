import type { Words } from './notices.messages.js';

const words: Words = {
  loading: '計画を 読んでいます。少し 待ってください。',
  noSource: '見せる 計画が 決まっていません。ページを 作った 人は src を 書いてください。',
  unknownId: (id) => `「${id}」という plan-source が ありません。ページを 作った 人は for を 見てください。`,
  unknownRecord: (kind, id) =>
    kind === 'kpi' ? `「${id}」という 指標は ありません。` : `「${id}」という 項目は ありません。`,
  nothing: 'この 計画には、ここで 見せるものが ありません。',
  failed: 'ここは 見せることが できません。ページを もういちど 開いて ください。',
  unshown: 'この 部分を 見せることが できませんでした。',
};
export default words;
