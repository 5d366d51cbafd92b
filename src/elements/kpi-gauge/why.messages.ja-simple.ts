import type { Words } from './why.messages.js';

const words: Words = {
  whyHeading: (title, verdict) => `${title}が「${verdict}」の 理由`,
  applied: '使った 数字',
  target: '目標',
  noShare: 'どこまで 進んだか 書かない 理由',
  noShareSame: '目標と はじめの 数字が 同じなので、計算できません。',
  noShareNoBaseline: 'はじめの 数字が 資料に ないからです。',
  noShareAllowance:
    '目標は「この 数より わるく しない」です。この 数に 近づくことは、よいことでは ありません。',
  timing: '遅れているか',
  noDue: 'いつまでに するか 書いていないので、分かりません。',
  due: (when) => `${when}までに する 目標です。`,
  conditional: 'この 判定は、次の 読み方で 変わります',
  gap: 'もっと 新しい 数字',
  notes: '資料を 読んでも 分からないこと など',
  referenceValues: '参考の 数字（ちがう ものの 数字なので、かわりに 使いません）',
  others: 'ほかの 目標',
  noShareOvershot: '目標の 数字を 通りすぎたので、計算できません。',
  interim: 'とちゅうの 目標',
  definition: 'この 数字は 何か',
  better: 'どちらが よいか',
  betterWay: { up: '多いほど よいです', down: '少ないほど よいです', keep: '変わらないのが よいです' },
  revisedBecause: 'はじめの 数字を 直した 理由',
  targetRevisedBecause: '目標を 直した 理由',
  valueRevisedBecause: '数字を 直した 理由',
  yearly: '1年の 分',
  cumulative: 'はじめから ぜんぶ',
};
export default words;
