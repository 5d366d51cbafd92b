import { things } from '../locale/index.js';
import type { Words } from './money.messages.js';

const words: Words = {
  source: {
    total: '事業に かかる お金',
    grant: '国などから もらう 交付金',
    own: '市の お金',
    state: '国の お金',
    prefecture: '都や 県の お金',
    loan: '市が 借りる お金',
    fees: '使う 人が はらう お金',
    other: 'ほかの お金',
  },
  stage: {
    planned: '計画',
    budget: '使う 予定（予算）',
    expected: '使う 見込み',
    settled: '使った お金（決算）',
    unstated: '予算か 決算か 書いていません',
  },
  rest: (sources) => `${sources}の ほか`,
  unnamed: 'どこから 出た お金か 書いていません',
  restMeaning: 'どこから 出た お金か 書いていません',
  excess: (by) => `お金の 出どころを 足すと、${by} 多く なります。`,
  computedTotal: '全部の お金は 書いていません。お金の 出どころを 足した 数です。',
  shareOf: (percent) => `${percent}（計算）`,
  printedShare: (percent) => `資料の 割合 ${percent}`,
  addsUp: (parts, label) => `${label}は、${things(parts)}の 事業を 足した 数と 同じです。`,
  tooMuch: (parts, label, sum, by) =>
    `${label}は、${things(parts)}の 事業を 足した 数（${sum}）と ちがいます。足した 数が ${by} 多いです。`,
  tooLittle: (parts, label, sum, by) =>
    `${label}は、${things(parts)}の 事業を 足した 数（${sum}）と ちがいます。足した 数が ${by} 少ないです。`,
  incomplete: (label, named, parts, sum) =>
    `${label}は、${things(parts)}の 事業の うち ${things(named)}だけ 書いてあります。足すと ${sum}です。全体と 同じか 分かりません。`,
};
export default words;
