import type { Words } from './trouble.messages.js';

const words: Words = {
  unreachable: 'The plan could not be loaded.',
  unreachableHint: 'Please try again later. If it goes on, tell those who run this site.',
  broken: (errors) =>
    `The plan file cannot be shown: it has ${String(errors)} ${errors === 1 ? 'error' : 'errors'}.`,
  brokenHint: 'For the author of the file: please mend these places.',
  brokenTable: (errors) =>
    `The table of indicators cannot be shown: it has ${String(errors)} ${errors === 1 ? 'error' : 'errors'}.`,
  brokenTableHint: 'For the author of the table: please mend these places.',
  more: (rest) => `and ${String(rest)} more`,
  where: 'Place',
};
export default words;
