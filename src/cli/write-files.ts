import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Words } from './console.messages.js';
import { UsageError } from './options.js';
import { isOfSystem } from './report.js';

/** Says in the head of a page that it may be written again. */
export const GENERATOR = '<meta name="generator" content="keikaku">';

const FIRST_PAGE = 'index.html';

/**
 * Writes files into a folder, which may be one that was written before. Where something else stands in the place of
 * one of them, nothing is written.
 *
 * @param shown the folder as it was named.
 * @throws UsageError
 */
export async function writeFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  folder: string,
  shown: string,
  words: Words,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await textAt(join(folder, FIRST_PAGE)))?.includes(GENERATOR))
      for (const name of Object.keys(files))
        if ((await textAt(join(folder, name))) !== undefined)
          throw new UsageError(words.notOurs(join(shown, name)));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
  } catch (error) {
    throw isOfSystem(error) ? new UsageError(words.unwritable(shown, error.code)) : error;
  }
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isOfSystem(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
