import { CONSOLE, type Words } from './console.messages.js';
import { consoleLanguage, renderOptions, UsageError, validateOptions } from './options.js';
import { SlipError } from './still.js';
import { renderSite } from './render-site.js';
import { renderWidget } from './render-widget.js';
import { BrokenPlanError, openPlan, reportOf } from './report.js';

/** Where the command line runs. */
export interface Terminal {
  /** Folder from which relative paths count. */
  readonly folder: string;
  /** Today in Japan, as `2026-11-22`. */
  readonly today: string;
  readonly version: string;
  /** All of the standard input. */
  readonly input: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  /** For whoever runs it, beside what may go into a file. */
  readonly tell: (text: string) => void;
}

/**
 * Does what the arguments ask for.
 *
 * @returns the exit code: 0 done, 1 the plan file has problems, 2 the arguments cannot be followed.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = consoleLanguage(args);
  const words = CONSOLE[language];
  const [command = '', ...rest] = args;
  if (command === '--version') {
    terminal.out(`${terminal.version}\n`);
    return 0;
  }
  if (command === 'help' || args.length === 0 || args.includes('--help') || args.includes('-h')) {
    terminal.out(words.usage);
    return 0;
  }
  try {
    if (command === 'validate') return await validate(rest, language, terminal);
    if (command !== 'render') throw new UsageError(words.unknownCommand(command));
    const options = renderOptions(rest, words);
    await (options.folder === undefined
      ? renderWidget(options, words, terminal)
      : renderSite(options, words, terminal));
    return 0;
  } catch (error) {
    return codeOf(error, words, terminal);
  }
}

async function validate(args: readonly string[], language: 'ja' | 'en', terminal: Terminal): Promise<number> {
  const words = CONSOLE[language];
  const path = validateOptions(args, words);
  const file = await openPlan(path, words, terminal);
  terminal.out(await reportOf(path, file, language));
  return file.plan ? 0 : 1;
}

/** What came in between, told; anything else is a fault of ours and is thrown on. */
function codeOf(error: unknown, words: Words, { tell }: Terminal): number {
  if (error instanceof BrokenPlanError) {
    tell(`${error.message}${words.notWritten(error.path)}\n`);
    return 1;
  }
  if (!(error instanceof UsageError) && !(error instanceof SlipError)) throw error;
  tell(`${error.message}\n`);
  return 2;
}
