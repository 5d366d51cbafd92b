import type { Words } from './issue-csv.messages.js';

const words: Words = {
  columns: {
    publisher: 'Municipality',
    plan: 'Plan',
    edition: 'Edition',
    asOf: 'Data as of',
    row: 'Kind of row',
    block: 'Block of issues',
    issue: 'Issue',
    issueId: 'Id of the issue',
    policy: 'Policy',
    policyId: 'Id of the policy',
    level: 'Level of what is linked',
    item: 'Linked to',
    itemId: 'Id of what is linked',
    kind: 'Kind of link',
    weight: 'Weight',
    basis: 'Basis',
    confidence: 'Confidence',
    reason: 'Reason',
    notes: 'Notes',
    source: 'Source',
    licence: 'Licence',
  },
  row: {
    link: 'link',
    other: 'other relation',
    unanswered: 'issue without a link',
    idle: 'policy linked to no issue',
    unmeasured: 'policy without an indicator',
    below: 'item linked to no issue',
  },
  wholePlan: 'the whole plan',
};
export default words;
