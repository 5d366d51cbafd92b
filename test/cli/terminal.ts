import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';

/** Path of a seed; `broken/<problem>` works too. */
export const seedPath = (name: string): string =>
  fileURLToPath(new URL(`../../seeds/${name}.plan.json`, import.meta.url));

export const SEEDS = [
  'kodaira-industry',
  'kodaira-grant-2020',
  'koganei-2016',
  'koganei-2026',
  'nishitokyo-2019',
  'nishitokyo-2024',
] as const;

/** What the command line did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** An empty folder. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'keikaku-cli-'));

/** Runs the command line on a day that stays. */
export async function typed(args: readonly string[], folder = '/', input = ''): Promise<Outcome> {
  let out = '';
  let told = '';
  const code = await run(args, {
    folder,
    today: '2026-11-22',
    version: '1.2.3',
    input: () => Promise.resolve(new TextEncoder().encode(input)),
    out: (text) => (out += text),
    tell: (text) => (told += text),
  });
  return { code, out, told };
}
