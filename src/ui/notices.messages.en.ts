import type { Words } from './notices.messages.js';

const words: Words = {
  loading: 'Loading the plan…',
  noSource: 'No plan is named. Give the address of a plan file in src, or place this inside a plan-source.',
  unknownId: (id) => `There is no plan-source with the id “${id}” on this page. Check the value of for.`,
  unknownRecord: (kind, id) =>
    kind === 'kpi'
      ? `This plan has no indicator with the id “${id}”.`
      : `This plan has no item with the id “${id}”.`,
  nothing: 'This plan holds nothing to be shown here.',
  failed: 'This part could not be loaded. Please load the page again.',
  unshown: 'This part could not be shown.',
};
export default words;
