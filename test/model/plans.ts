import { readFileSync } from 'node:fs';
import type { Change, Item, Level, Plan } from '../../src/schema.js';

/** A real plan as its file has it. */
export function seed(name: string): Plan {
  return JSON.parse(readFileSync(new URL(`../../seeds/${name}.plan.json`, import.meta.url), 'utf8')) as Plan;
}

export interface Outline {
  readonly id?: string;
  readonly items?: readonly (Partial<Item> & { id: string })[];
  readonly levels?: readonly Level[];
  readonly changes?: readonly Change[];
  readonly relations?: Plan['relations'];
  readonly statements?: Plan['statements'];
  readonly indicators?: Plan['indicators'];
  readonly marks?: Plan['marks'];
}

export const LEVELS: readonly Level[] = [
  { id: 'l-field', label: '分野', role: 'field' },
  { id: 'l-policy', label: '施策', role: 'policy' },
  { id: 'l-action', label: '取組み', role: 'action' },
];

/** A plan with just what a test is about. Items are actions where nothing else is said. */
export function planOf({ id = 'plan', items = [], levels = LEVELS, ...rest }: Outline): Plan {
  const lists = Object.fromEntries(Object.entries(rest).filter(([, list]) => list !== undefined));
  return {
    schemaVersion: '1',
    id,
    title: '試験計画',
    publisher: { name: '試験市' },
    lang: 'ja',
    status: { state: 'unstated' },
    levels: [...levels],
    items: items.map((item) => ({ level: 'l-action', title: item.id, ...item })),
    ...lists,
  } as Plan;
}
