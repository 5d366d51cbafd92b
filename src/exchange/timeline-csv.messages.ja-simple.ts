import type { Words } from './timeline-csv.messages.js';

const words: Words = {
  columns: {
    publisher: '市など',
    plan: 'この 計画',
    lane: '分け方',
    kind: '種類',
    title: '計画・できごと',
    edition: 'どの 版か',
    first: 'はじまりの 日',
    last: 'おわりの 日',
    firstYear: 'はじまりの 年度（西暦）',
    lastYear: 'おわりの 年度（西暦）',
    time: 'いつ',
    timeInferred: 'いつかは たぶんか',
    printed: '資料の 書き方',
    sameAs: '書き方の 意味',
    claim: '資料での 書き方の 種類',
    claimTitle: '資料での 題',
    remarks: '内容',
    basis: 'なぜ わかるか',
    sureness: 'どのくらい たしかか',
    notes: '注',
    places: '資料の どこか',
    address: 'アドレス',
    file: 'どの 計画の データか',
    source: 'もとの 資料',
    licence: '使い方の きまり',
  },
};
export default words;
