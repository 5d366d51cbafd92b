import type { Words } from './verdict.messages.js';

const words: Words = {
  word: {
    achieved: '達成（できた）',
    'on-course': '順調（うまく いっている）',
    'under-way': '途上（まだ 途中）',
    behind: '遅れ（おそい）',
    missed: '未達成（できなかった）',
    worse: '後退（前より わるい）',
    'not-judged': '判定なし（分からない）',
  },
  sureness: { firm: undefined, conditional: '条件が あります', provisional: 'まだ 決まっていない 数字' },
  unjudged: {
    'no-target': '目標が 書いていないので、分かりません。',
    'text-target': '目標が 文で 書いてあるので、計算できません。',
    'no-value': '数字が ないので、分かりません。',
    missing: '数字が ないので、分かりません。',
    'no-baseline': 'くらべる 数字が ないので、分かりません。',
    'other-accumulation': '目標と 同じ 数え方の 数字が ないので、分かりません。',
    'not-measured-since': '計画の はじめより 後の 数字が ないので、分かりません。',
    'no-value-at-due': '期限の 年の 数字が ないので、分かりません。',
    incomparable: '調べ方が 変わったので、くらべられません。',
    replaced: 'ほかの 数字に 変わったので、くらべません。',
    'not-a-number': '数字では ないので、くらべられません。',
  },
  openBreak: (reason) => `${reason.replace(/。$/u, '')}。前の 数字と くらべて よいか 書いて ありません。`,
  open: {
    'direction-contradicts': '良い 方向と、目標の 方向が 反対です。目標の とおりに 決めました。',
    'direction-inferred':
      '増えると 良いか、減ると 良いか、書いて ありません。データを 作った 人の 考えです。',
    'accumulation-unstated':
      '1年の 数か、これまで ぜんぶの 数か、書いて ありません。同じ 数え方と 考えました。',
    'other-survey': 'はじめの 数字と 今の 数字は、ちがう 調査です。くらべて よいか 分かりません。',
    approximate: 'だいたいの 数字で 決めました。',
    'observed-before-due': '期限より 前の 年に 調べた 数字で 決めました。',
    'baseline-revised':
      'はじめの 数字が あとで 直されて、目標も 変わりました。前の 目標で 見ると、ちがう 結果に なります。',
  },
};
export default words;
