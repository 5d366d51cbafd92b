import type { Words } from './own-verdicts.messages.js';

const words: Words = {
  quantity: {
    'percent-of-target': '目標の 何パーセントか',
    'better-than-target': '目標との ちがい（プラスは 良い）',
    'better-than-target-percent': '目標との ちがいの パーセント（プラスは 良い）',
    'distance-from-target-percent': '目標から はなれた パーセント',
    'better-than-baseline': 'はじめの 数字との ちがい（プラスは 良い）',
    'better-than-baseline-percent': 'はじめの 数字との ちがいの パーセント（プラスは 良い）',
    'fraction-of-way': 'はじめから 目標までの どこまで 進んだか',
    'linear-expectation': '同じ 速さで 進むと どこまで 進むか',
    'percent-of-expectation': '同じ 速さで 進むときの 数字の 何パーセントか',
    'elapsed-share': '期限までの 時間が どれだけ すぎたか',
  },
  state: {
    'target-met': { yes: '目標に 届いています', no: '目標に 届いていません' },
    'due-passed': { yes: '期限の ときの 数字です', no: '期限より 前の 数字です' },
    'due-stated': { yes: '期限が 書いて あります', no: '期限が 書いて ありません' },
    'baseline-stated': { yes: 'はじめの 数字が あります', no: 'はじめの 数字が ありません' },
    provisional: { yes: 'まだ 決まっていない 数字です', no: '決まった 数字です' },
  },
  stateName: {
    'target-met': '目標に 届いたか',
    'due-passed': '期限の ときの 数字か',
    'due-stated': '期限が あるか',
    'baseline-stated': 'はじめの 数字が あるか',
    provisional: '決まった 数字か',
  },
  compared: {
    '<': (quantity, value, than) => `「${quantity}」は ${value}で、${than}より 小さいです`,
    '<=': (quantity, value, than) => `「${quantity}」は ${value}で、${than}と 同じか、もっと 小さいです`,
    '=': (quantity, value, than) => `「${quantity}」は ${value}で、${than}と 同じです`,
    '>=': (quantity, value, than) => `「${quantity}」は ${value}で、${than}と 同じか、もっと 大きいです`,
    '>': (quantity, value, than) => `「${quantity}」は ${value}で、${than}より 大きいです`,
  },
  than: { target: '目標', baseline: 'はじめの 数字' },
  better: (than, amount) => `${than}より ${amount} 良い`,
  worse: (than, amount) => `${than}より ${amount} わるい`,
  same: (than) => `${than}と 同じ`,
  stands: (place) => `今の 数字は「${place}」です`,
  beside: {
    '<': (place, border) => `今の 数字は「${place}」です。さかいの「${border}」より わるいです`,
    '<=': (place, border) => `今の 数字は「${place}」です。さかいの「${border}」と 同じか、もっと わるいです`,
    '=': (place, border) => `今の 数字は「${place}」です。さかいの「${border}」と 同じです`,
    '>=': (place, border) => `今の 数字は「${place}」です。さかいの「${border}」と 同じか、もっと 良いです`,
    '>': (place, border) => `今の 数字は「${place}」です。さかいの「${border}」より 良いです`,
  },
  other: (quantity, value) => `「${quantity}」の ${value}`,
  and: '。そして、',
  because: (conditions, grade) => `${conditions}。だから 「${grade}」です。`,
  otherwise: (grade) => `前の どの 決まりにも 合いません。だから 「${grade}」です。`,
  byScheme: (scheme) => `「${scheme}」で 決めました。`,
  unevaluable: {
    'no-number-target': (quantity) => `目標が 1つの 数字では ないので、「${quantity}」が 分かりません。`,
    'target-zero': (quantity) => `目標が 0か、0より 小さいので、「${quantity}」が 計算できません。`,
    'value-zero': (quantity) => `今の 数字が 0か、0より 小さいので、「${quantity}」が 計算できません。`,
    'baseline-zero': (quantity) =>
      `はじめの 数字が 0か、0より 小さいので、「${quantity}」が 計算できません。`,
    'expectation-zero': (quantity) =>
      `同じ 速さで 進むときの 数字が 0か、0より 小さいので、「${quantity}」が 計算できません。`,
    'no-due-date': (quantity) => `いつまでに するか 分からないので、「${quantity}」が 分かりません。`,
    'no-start-date': (quantity) => `いつの 数字か 分からないので、「${quantity}」が 分かりません。`,
    'no-way': (quantity) => `はじめから 目標までの 道が ないので、「${quantity}」が 分かりません。`,
    'no-direction': (quantity) =>
      `増えると 良いか、減ると 良いか、決まって いないので、「${quantity}」が 分かりません。`,
    'no-formula': (quantity) =>
      `減ると 良い 数字の 「${quantity}」を どう 計算するか、決まりが ないので、分かりません。`,
  },
  ungraded: {
    'no-rule': 'どの 決まりにも 合わないので、分かりません。',
    provisional: 'まだ 決まっていない 数字なので、決まるまで 待ちます。',
    'not-assigned': '人が 決めます。まだ 決まって いません。',
  },
  assigned: (grade, by, on, period) =>
    `「${grade}」は、${by}が ${on === undefined ? '' : `${on}に `}決めました。${period === undefined ? '' : `${period}の ことです。`}計算した ものでは ありません。`,
  reason: 'どうして そう 決めたか',
  older: '今の 数字より 前の 時の ことです。',
  agreement: {
    same: (computed) => `数字から 計算しても 「${computed}」で、同じです。`,
    differs: (computed) => `数字から 計算すると 「${computed}」で、ちがいます。`,
    opposed: (computed) => `数字から 計算すると 「${computed}」で、良い・わるいが 反対です。`,
  },
  besides: (computed) => `数字から 計算すると 「${computed}」です。`,
  computedByScheme: '公開された 数字を この 決まりで 計算しました。市が 決めた 評価では ありません。',
  givenByPeople: '人が 決めた 結果を そのまま 見せています。計算で 変える ことは ありません。',
};
export default words;
