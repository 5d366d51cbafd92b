import type { Words } from './timeline-csv.messages.js';

const words: Words = {
  columns: {
    publisher: 'publisher',
    plan: 'this plan',
    lane: 'group',
    kind: 'kind',
    title: 'plan or event',
    edition: 'edition',
    first: 'first day',
    last: 'last day',
    firstYear: 'first fiscal year',
    lastYear: 'last fiscal year',
    time: 'time',
    timeInferred: 'time inferred',
    printed: 'printed as',
    sameAs: 'meaning of what is printed',
    claim: 'spoken of as',
    claimTitle: 'title there',
    remarks: 'content',
    basis: 'basis',
    sureness: 'sureness',
    notes: 'notes',
    places: 'place in the document',
    address: 'address',
    file: 'plan file',
    source: 'source',
    licence: 'licence',
  },
};
export default words;
