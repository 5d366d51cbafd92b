import type { Words } from './places.messages.js';

const words: Words = {
  places: 'Where it stands in the document',
  placeWhat: 'What',
  placeWhere: (document) =>
    `Where, and what is printed there${document === undefined ? '' : ` (in “${document}” where no other is named)`}`,
  planTitle: 'Title of the plan',
  level: 'Level',
  unnamedLevel: 'Level without a name',
  linkPlace: (from, to) => `Link between “${from}” and “${to}”`,
};
export default words;
