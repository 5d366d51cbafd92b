import type { Level } from '../schema/index.js';
import type { Words } from './levels.messages.js';

type Role = Level['role'];

const ROLES: Readonly<Record<Role, { readonly one: string; readonly many: string }>> = {
  pillar: { one: 'pillar', many: 'pillars' },
  field: { one: 'field', many: 'fields' },
  goal: { one: 'goal', many: 'goals' },
  policy: { one: 'policy', many: 'policies' },
  measure: { one: 'measure', many: 'measures' },
  programme: { one: 'programme', many: 'programmes' },
  project: { one: 'project', many: 'projects' },
  action: { one: 'action', many: 'actions' },
};

const isLatin = (label: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(label);

const words: Words = {
  name: (label, role) => (isLatin(label) ? label : `${ROLES[role].many} (${label})`),
  count: (count, label, role) =>
    isLatin(label)
      ? `${count} ${label}`
      : `${count} ${count === '1' ? ROLES[role].one : ROLES[role].many} (${label})`,
  unnamed: (place) => `Level ${place}`,
  unnamedCount: (count) => `${count} ${count === '1' ? 'item' : 'items'}`,
  nothingPrinted: 'no name is printed for this level',
};
export default words;
