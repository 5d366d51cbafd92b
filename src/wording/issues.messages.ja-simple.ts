import type { Words } from './issues.messages.js';

const words: Words = {
  weight: { main: 'おもな もの', partial: '一部', unstated: '書いて いません' },
  basis: { stated: '市が 書いたもの', inferred: 'データを 作った 人の 考え' },
  kind: {
    'leads-to': 'つながる',
    covers: 'ふくむ',
    serves: '役に 立つ',
    related: '関係が ある',
    'depends-on': 'それが ないと できない',
  },
  inferredAs: (confidence) => `考え・${confidence}`,
  weighted: (weight, backing) => `${weight}、${backing}`,
  block: (place) => `まとまり${place}`,
};
export default words;
