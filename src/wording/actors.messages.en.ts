import type { Words } from './actors.messages.js';

const words: Words = {
  kind: {
    city: 'the city',
    department: 'department',
    committee: 'committee',
    chamber: 'chamber of commerce',
    association: 'association',
    business: 'business',
    farm: 'farmers',
    school: 'school or university',
    npo: 'citizens’ organisation',
    citizens: 'citizens',
    government: 'other public body',
    bank: 'bank',
    media: 'media',
    other: 'other',
  },
  intermediary: 'intermediary',
  part: {
    lead: 'lead',
    cooperating: 'co-op.',
    'other-department': 'other dept',
    role: 'role',
    named: 'named',
  },
  partInFull: {
    lead: 'lead',
    cooperating: 'cooperating',
    'other-department': 'other department',
    role: 'role',
    named: 'named in the text',
  },
  alias: (name, note) => (note === undefined ? `“${name}”` : `“${name}” (${note})`),
  inItem: 'said of the item',
  inReport: (year) => `text of the report for ${year}`,
  inRole: (label) => (label === undefined ? 'said of the role' : `said of the role “${label}”`),
};
export default words;
