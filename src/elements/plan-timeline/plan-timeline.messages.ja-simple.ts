import { things } from '../../locale/index.js';
import type { Words } from './plan-timeline.messages.js';

const words: Words = {
  title: '計画の 年表',
  during: (today, year, of) => [
    `今日（${today}）は、この 計画の `,
    { strong: `${of}年間の 中の ${year}年目` },
    ' です。',
  ],
  duringOfUnknown: (today, year, last) => [
    `今日（${today}）は、この 計画の `,
    { strong: `${year}年目` },
    ` です。期間は ${last}までです。`,
  ],
  duringOpen: (today, year) => [
    `今日（${today}）は、この 計画が はじまってから `,
    { strong: `${year}年目` },
    ' です。いつ おわるかは 書いていません。今も 続いているか、この 資料では わかりません。',
  ],
  duringUntil: (today, last) => [
    `今日（${today}）は、この 計画の 期間の 中です。期間は `,
    { strong: `${last}まで` },
    ' です。いつ はじまったかは 書いていません。',
  ],
  before: (today, first) => [
    `今日（${today}）、この 計画は `,
    { strong: 'まだ はじまっていません' },
    `。はじまりは ${first}です。`,
  ],
  after: (today, years, last) => [
    'この 計画の 期間は、',
    { strong: `${last}で おわりました` },
    years === 0
      ? `。今日（${today}）は、おわってから まだ 1年に なっていません。`
      : `。今日（${today}）は、おわってから ${String(years)}年が すぎています。`,
  ],
  unknown: (today) => [
    'いつから いつまでの 計画か、',
    { strong: 'この 資料に 書いていません' },
    `。今日（${today}）が 何年目かは、言えません。`,
  ],
  inferred: {
    both: '期間は、たぶん こうだと 考えたものです。',
    start: 'はじまりは、たぶん こうだと 考えたものです。',
    end: 'おわりは、たぶん こうだと 考えたものです。',
  },
  editions: (count, files) =>
    `この 計画と、前や 次の 計画が、${files === 1 ? 'この' : 'ここに ある'} 資料から ぜんぶで ${things(count)} わかります。`,
  gap: (time) => `${time}の 計画は わかりません。`,
  undated: (titles) =>
    `いつから いつまでか 書いていない 計画：${titles.map((title) => `「${title}」`).join('')}`,
  unplaced: (titles) => `いつか 書いていないので、図に ないもの：${titles.join('、')}`,
  nothing: 'いつの ことか、この 資料に 何も 書いていません。',
  loading: 'ほかの 計画を 読んでいます…',
  aboutOther: 'ほかの 計画（from の ファイル）',
  aboutThis: 'この 計画の ファイルだけで 作った 年表です。',
  legend: '線と もようの 意味',
  keys: {
    stated: '資料に 書いてあります',
    inferred: 'たぶん',
    unknown: '書いていません',
    today: '今日',
  },
  axis: (month) =>
    `上の 数字は 令和などの 年度、下の 数字は 西暦の 年度です。年度は ${month}に はじまります。`,
  list: '古い 順に ならべたもの',
  table: (count) => `表で 見る（ぜんぶで ${count}。いつ、なぜ、どの 資料か）`,
  caption: '古い 順に ならべた 表',
  columns: {
    time: 'いつ',
    entry: '計画・できごと',
    claims: '資料に 書いてあること',
    basis: 'なぜ、どの 資料か',
  },
  undatedHere: 'いつか 書いていません',
  todayNote: 'この ページを 開いた 日（日本の 時間）です。',
  file: (plan) => `「${plan}」の データ`,
  within: (plan) => `「${plan}」の 中の 期間`,
  notes: (count) => `注（${count}）`,
  open: 'ページを 開く',
};
export default words;
