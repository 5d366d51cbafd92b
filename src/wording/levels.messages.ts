import type { InEveryLanguage } from '../locale/index.js';
import type { Level } from '../schema/index.js';

type Role = Level['role'];

/** What stands for the levels of a hierarchy beside, or in place of, the names that the city prints. */
export const LEVELS: InEveryLanguage<{
  /** The city's own name of a level; readers of another language are told what kind of level it is. */
  readonly name: (label: string, role: Role) => string;
  readonly count: (count: string, label: string, role: Role) => string;
  readonly unnamed: (place: string) => string;
  readonly unnamedCount: (count: string) => string;
  readonly nothingPrinted: string;
}> = {
  ja: {
    name: (label) => label,
    count: (count, label) => `${count}${label}`,
    unnamed: (place) => `${place}段目`,
    unnamedCount: (count) => `${count}項目`,
    nothingPrinted: '表に階層名の記載なし',
  },
  'ja-simple': {
    name: (label) => label,
    count: (count, label) => `${label} ${count}`,
    unnamed: (place) => `上から ${place}番目`,
    unnamedCount: (count) => `${count}つ`,
    nothingPrinted: 'この 段の 名前は 書いてありません',
  },
  en: {
    name: (label, role) => (isLatin(label) ? label : `${ROLES[role].many} (${label})`),
    count: (count, label, role) =>
      isLatin(label)
        ? `${count} ${label}`
        : `${count} ${count === '1' ? ROLES[role].one : ROLES[role].many} (${label})`,
    unnamed: (place) => `Level ${place}`,
    unnamedCount: (count) => `${count} ${count === '1' ? 'item' : 'items'}`,
    nothingPrinted: 'no name is printed for this level',
  },
};

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
