import type { Words } from './actors.messages.js';

const words: Words = {
  kind: {
    city: '市役所',
    department: '市役所の 課',
    committee: '話し合う 会',
    chamber: '商工会',
    association: '団体',
    business: '会社や 店',
    farm: '農業を する 人',
    school: '学校や 大学',
    npo: '市民の 団体',
    citizens: '市民',
    government: 'ほかの 市や 国・都など',
    bank: '銀行など',
    media: 'テレビや 新聞など',
    other: 'そのほか',
  },
  intermediary: '間に 入って 助ける 団体',
  part: {
    lead: '担当',
    cooperating: '協力',
    'other-department': '他の課',
    role: '役割',
    named: '名前',
  },
  partInFull: {
    lead: '担当',
    cooperating: '協力する 課',
    'other-department': 'ほかの 課',
    role: '役割',
    named: '文に 名前が ある',
  },
  alias: (name, note) => (note === undefined ? `「${name}」` : `「${name}」（${note}）`),
  inItem: '項目に 書いて あります',
  inReport: (year) => `${year}に したことの 文に あります`,
  inRole: (label) => (label === undefined ? '役割に 書いて あります' : `役割「${label}」に 書いて あります`),
};
export default words;
