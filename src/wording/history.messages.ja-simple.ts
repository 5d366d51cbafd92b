import type { Words } from './history.messages.js';

const words: Words = {
  term: 'この 数字は どう 変わったか',
  replacedBy: (title) => `今は「${title}」を 見ています。`,
  replaces: (title) => `前は「${title}」を 見ていました。`,
  moved: (target, previous, now) =>
    `はじめの 数字が ${previous}から ${now}に 直されました。目標の「${target}」も いっしょに 変わりました。`,
  movedFromUnknown: (target, now) =>
    `はじめの 数字が あとで ${now}に 直されました。目標の「${target}」も いっしょに 変わりました。前の 数字は 書いて ありません。`,
  was: {
    met: '前の 目標でも、今の 数字は 目標に 届いています。',
    notMet: '前の 目標では、今の 数字は 目標に 届いていません。',
  },
};
export default words;
