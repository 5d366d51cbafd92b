import type { Words } from './notices.messages.js';

const words: Words = {
  loading: 'Loading the plan…',
  noSource: 'No plan is named. Give the address of a plan file in src, or place this inside a plan-source.',
  unknownId: (id) => `There is no plan-source with the id “${id}” on this page. Check the value of for.`,
  unreachable: 'The plan could not be loaded.',
  unreachableHint: 'Please try again later. If it goes on, tell those who run this site.',
  broken: (errors) =>
    `The plan file cannot be shown: it has ${String(errors)} ${errors === 1 ? 'error' : 'errors'}.`,
  brokenHint: 'For the author of the file: please mend these places.',
  more: (rest) => `and ${String(rest)} more`,
  where: 'Place',
  unknownRecord: (kind, id) =>
    kind === 'kpi'
      ? `This plan has no indicator with the id “${id}”.`
      : `This plan has no item with the id “${id}”.`,
  nothing: 'This plan holds nothing to be shown here.',
};
export default words;
