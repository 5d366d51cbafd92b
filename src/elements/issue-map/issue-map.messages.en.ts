import type { Words } from './issue-map.messages.js';

const counted = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

const words: Words = {
  title: 'Issues and the policies that answer them',
  policies: 'policies',
  items: 'items',
  sentence: (linked, issues, linking, policies, level) => [
    [
      { strong: linked },
      ` of ${issues} issues ${linked === '1' ? 'is' : 'are'} linked to ${level === 'policies' ? 'a policy' : 'an item'}. `,
    ],
    [{ strong: linking }, ` of ${policies} ${level} ${linking === '1' ? 'is' : 'are'} linked to an issue.`],
  ],
  sentenceWithout: (unmeasured, policies, level) => [
    [
      { strong: unmeasured },
      ` of ${policies} ${level} ${unmeasured === '1' ? 'has' : 'have'} no indicator. `,
    ],
    ['This document has no list of issues.'],
  ],
  allInferred: (links) =>
    `There ${links === '1' ? 'is' : 'are'} ${counted(links, 'link', 'links')}. None is stated in the city’s document: all were inferred by those who made the data.`,
  allStated: (links) => `All ${counted(links, 'link', 'links')} are stated in the city’s document.`,
  mixed: (links, stated, inferred) =>
    `Of ${counted(links, 'link', 'links')}, ${stated} are stated in the city’s document and ${inferred} were inferred by those who made the data.`,
  noLinks: () => 'The data of this plan link no issue to a policy.',
  mainSureness: (links, list) =>
    `Confidence of the ${counted(links, 'main link that was', 'main links that were')} inferred: ${list}.`,
  sure: (word, count) => `${count} ${word}`,
  onlyReading: 'The counts below rest on that reading, too.',

  gaps: 'Gaps',
  unanswered: () => 'Issues linked to no policy',
  onlyAbove: (names) => `linked only to ${names}`,
  onlyStatements: 'linked only to a statement on the whole plan',
  partly: 'Issues linked in part only',
  idle: (level) => (level === 'policies' ? 'Policies linked to no issue' : `Linked to no issue: ${level}`),
  unmeasured: (level) =>
    level === 'policies' ? 'Policies without an indicator' : `Without an indicator: ${level}`,
  of: (all) => `of ${all}`,
  none: 'none',
  list: (count) => (count === '1' ? 'Its name' : `The ${count} names`),
  noIndicators: () => 'This document has no indicators, so policies without one are not counted.',
  noWeights: 'No link in the data is marked “in part”.',

  view: 'View',
  views: () => ({ map: 'Map', issues: 'By issue', policies: 'By policy', table: 'Table' }),
  switched: (form) => `Now showing: ${form}.`,
  hint: () => 'Select an issue or a policy to see its links and the reasons for them.',
  keys: 'Move with the arrow keys, select with Enter. Left and right lead to what is linked.',
  map: () => 'Map of issues and policies',
  issues: 'Issues',
  policyColumn: () => 'Policies',
  count: (count) => count,
  rolled: (bands, links) =>
    `The map has ${counted(bands, 'line', 'lines')}: ${counted(links, 'link', 'links')}, grouped by policy.`,
  order: 'Issues and policies are in the order of the document; nothing was moved to make fewer lines cross.',
  blocks: (count, isTitled) =>
    `The bars on the left are the blocks of issues in the document (${count}). ${isTitled ? '' : 'They have no titles; their numbers follow the order of the document.'}`,
  legend: 'Key to the lines',
  main: 'main link',
  other: 'other link',
  stated: 'solid: stated by the city',
  inferred: 'dashed: inferred',
  howSure: ' (select an end to see the confidence)',
  key: 'Broad lines are main links, narrow ones are others. Solid lines are stated by the city, dashed ones are inferred.',
  chosen: (name, links) => `Selected: ${name}. ${links}. The reasons are below the map.`,
  kinds: { issue: () => 'Issue', policy: () => 'Policy' },
  noPolicy: () => 'no policy linked',
  noIssue: 'no issue linked',
  issueCount: (issues, main) => `${counted(issues, 'issue', 'issues')} (${main} main)`,
  issueCountOnly: (issues) => counted(issues, 'issue', 'issues'),
  linkCount: (count) => counted(count, 'link', 'links'),
  noIndicator: 'no indicator',

  detail: (name) => `Selected: ${name}`,
  select: (name) => `Select “${name}”`,
  deselect: 'Clear selection',
  exactly: (count) => `Exact links and reasons (${count})`,
  reason: 'Reason',
  reasonByEditor: 'Reason (by those who made the data)',
  noReason: 'No reason given',
  place: 'Place in the document',
  wholePlan: 'The whole plan',
  otherLinks: 'Other relations',
  openAll: 'Open all',
  closeAll: 'Close all',

  tableCaption: (links) => `Issues and what they are linked to (${counted(links, 'link', 'links')})`,
  columns: () => ({
    issue: 'Issue',
    policy: 'Policy',
    item: 'Linked to',
    weight: 'Weight',
    backing: 'Basis and confidence',
  }),
  itself: () => 'the policy itself',
  nothing: 'This plan lists no issues, and has no indicators that could be missing from a policy.',
  notes: (count) => `Notes (${count})`,
};
export default words;
