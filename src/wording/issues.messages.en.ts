import type { Words } from './issues.messages.js';

const words: Words = {
  weight: { main: 'main', partial: 'in part', unstated: 'not stated' },
  basis: { stated: 'stated by the city', inferred: 'inferred' },
  kind: {
    'leads-to': 'leads to',
    covers: 'covers',
    serves: 'serves',
    related: 'is related to',
    'depends-on': 'depends on',
  },
  inferredAs: (confidence) => `inferred: ${confidence}`,
  weighted: (weight, backing) => `${weight}, ${backing}`,
  block: (place) => `Block ${place}`,
};
export default words;
