import { readFileSync, readdirSync } from 'node:fs';
import { parsePlanText, type Parsed, type ProblemCode } from '../../src/schema.js';

const SEEDS = new URL('../../seeds/', import.meta.url);
const BROKEN = new URL('broken/', SEEDS);
const EXAMPLES = new URL('examples/', SEEDS);

const planFilesOf = (folder: URL): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.plan.json'));

/** The text of every real plan, by file name. */
export const seedTexts: ReadonlyMap<string, string> = new Map(
  planFilesOf(SEEDS).map((name) => [name, readFileSync(new URL(name, SEEDS), 'utf8')]),
);

/** The text of every invented example, by file name. */
export const exampleTexts: ReadonlyMap<string, string> = new Map(
  planFilesOf(EXAMPLES).map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')]),
);

/** The text of every broken file, by file name. */
export const brokenTexts: ReadonlyMap<string, string> = new Map(
  planFilesOf(BROKEN).map((name) => [name, readFileSync(new URL(name, BROKEN), 'utf8')]),
);

/** What each broken file must be told, in order. */
export const expected = JSON.parse(readFileSync(new URL('expected.json', BROKEN), 'utf8')) as Readonly<
  Record<string, readonly { code: ProblemCode; pointer: string }[]>
>;

export const problemsOf = (parsed: Parsed) => (parsed.ok ? parsed.warnings : parsed.problems);

export const brokenFile = (name: string): Parsed => {
  const text = brokenTexts.get(`${name}.plan.json`);
  if (text === undefined) throw new Error(`no file seeds/broken/${name}.plan.json`);
  return parsePlanText(text);
};

/** The smallest plan that has something to show. */
export const smallPlan = (): Record<string, unknown> => ({
  schemaVersion: '1',
  id: 'example',
  title: '例示市産業振興計画',
  publisher: { name: '例示市' },
  lang: 'ja',
  status: { state: 'adopted' },
  levels: [{ id: 'policy', label: '施策', role: 'policy' }],
  items: [{ id: '1', level: 'policy', title: '商店街の活性化' }],
});

/** Every value that a JSON Pointer can name in the data, with its parent. */
export function pointersOf(data: unknown): string[] {
  const pointers: string[] = [];
  const rest: [string, unknown][] = [['', data]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [pointer, value] = next;
    pointers.push(pointer);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, below] of Object.entries(value))
      rest.push([`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, below]);
  }
  return pointers;
}
