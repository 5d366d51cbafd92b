import type { Words } from './places.messages.js';

const words: Words = {
  places: '資料の どこに 書いて あるか',
  placeWhat: 'なにが',
  placeWhere: (document) =>
    document === undefined
      ? 'どこに、どう 書いて あるか'
      : `どこに、どう 書いて あるか（何も 書いて いない ときは「${document}」の 中）`,
  planTitle: '計画の 題名',
  level: '段',
  unnamedLevel: '名前が 書いて いない 段',
  linkPlace: (from, to) => `「${from}」と「${to}」の つながり`,
};
export default words;
