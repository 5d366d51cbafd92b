import type { Words } from './issue-csv.messages.js';

const words: Words = {
  columns: {
    publisher: '市や 町',
    plan: '計画',
    edition: '何番目の 計画か',
    asOf: 'いつの データか',
    row: '行の 種類',
    block: '課題の まとまり',
    issue: '課題',
    issueId: '課題の id',
    policy: '施策など',
    policyId: '施策などの id',
    level: 'つながるものの 種類',
    item: 'つながるもの',
    itemId: 'つながるものの id',
    kind: 'つながりの 種類',
    weight: 'おもか 一部か',
    basis: 'だれが 言ったか',
    confidence: 'どのくらい 確かか',
    reason: '理由',
    notes: '注',
    source: 'もとの 資料',
    licence: '使う ときの 決まり',
  },
  row: {
    link: 'つながり',
    other: 'ほかの つながり',
    unanswered: 'つながりが ない 課題',
    idle: '課題と つながらない 施策',
    unmeasured: '指標が ない 施策など',
    below: '課題と つながらない 項目',
  },
  wholePlan: '計画 ぜんぶ',
};
export default words;
