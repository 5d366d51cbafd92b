import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../locale/index.js';
import { isWhen } from '../schema/index.js';
import type { Words } from './console.messages.js';
import { attributesOf, viewsOf, WIDGETS, type Widget } from './widgets.js';

/** What the command line was asked for. */
export interface Options {
  readonly plan: string;
  /** The folder for a set of pages. */
  readonly folder: string | undefined;
  readonly widget: Widget | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly src: string | undefined;
  readonly language: Language;
  readonly today: string | undefined;
  readonly width: number | undefined;
  readonly isTableOnly: boolean;
  readonly styles: 'inline' | 'link' | undefined;
  readonly css: string | undefined;
  readonly script: string | undefined;
}

/** Stands for the standard input in the place of a plan file. */
export const INPUT = '-';

/** Arguments that cannot be followed, in one line. */
export class UsageError extends Error {}

const FLAGS = ['table-only', 'site'];
const VALUED = ['src', 'lang', 'today', 'width', 'styles'];
const FOR_WIDGET = ['widget', 'css', 'table-only'];
const FOR_SITE = ['site', 'from', 'script'];

/**
 * Reads the arguments of `render`.
 *
 * @throws UsageError
 */
export function renderOptions(args: readonly string[], words: Words): Options {
  const isSite = args.includes('--site');
  const tag = isSite ? undefined : widgetTag(args);
  const known = [...WIDGETS.keys()].join(' ');
  if (!isSite && !tag) throw new UsageError(words.needsWidget(known));
  const widget = tag === undefined ? undefined : WIDGETS.get(tag);
  if (tag !== undefined && !widget) throw new UsageError(words.unknownWidget(tag, known));
  const own = widget ? attributesOf(widget) : [];
  const { values, positionals } = parsed(
    args,
    [...own, ...VALUED, ...(isSite ? FOR_SITE : FOR_WIDGET)],
    words,
  );
  const [plan, folder, more] = positionals;
  if (plan === undefined) throw new UsageError(words.needsPlan);
  if (isSite && folder === undefined) throw new UsageError(words.needsFolder);
  const extra = isSite ? more : folder;
  if (extra !== undefined) throw new UsageError(words.tooMany(extra));
  const others = values.get('from')?.split(/\s+/) ?? [];
  if (others.includes(INPUT) || (isSite && plan === INPUT)) throw new UsageError(words.needsFile);
  if (plan === INPUT && !values.has('src')) throw new UsageError(words.needsSrc);
  if (widget) choice('view', values, viewsOf(widget), words);
  const styles = choice('styles', values, ['inline', 'link'], words);
  return {
    plan,
    folder: isSite ? folder : undefined,
    widget,
    attributes: checkedAttributes(pick(values, isSite ? ['from'] : own), words),
    src: values.get('src'),
    language: choice('lang', values, LANGUAGES, words) ?? 'ja',
    today: checkedDay(values.get('today'), words),
    width: checkedWidth(values.get('width'), words),
    isTableOnly: values.has('table-only'),
    styles,
    css: values.get('css'),
    script: values.get('script'),
  };
}

/** Reads the arguments of `validate`: the path of a file. @throws UsageError */
export function validateOptions(args: readonly string[], words: Words): string {
  const { values, positionals } = parsed(args, ['lang'], words);
  choice('lang', values, LANGUAGES, words);
  const [plan, more] = positionals;
  if (plan === undefined) throw new UsageError(words.needsPlan);
  if (more !== undefined) throw new UsageError(words.tooMany(more));
  return plan;
}

/** What is said of a wrong argument must be in the right language already. */
export function consoleLanguage(args: readonly string[]): 'ja' | 'en' {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'ja';
}

function widgetTag(args: readonly string[]): string | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: { widget: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.widget === 'string' ? values.widget : undefined;
}

function parsed(args: readonly string[], known: readonly string[], words: Words) {
  const isFlag = (name: string) => FLAGS.includes(name);
  const options = Object.fromEntries(
    known.map((name) => [name, { type: isFlag(name) ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    if (!known.includes(name))
      throw new UsageError(words.unknownOption(name, known.map((one) => `--${one}`).join(' ')));
    if (isFlag(name) && value !== undefined) throw new UsageError(words.noValue(name));
    if (!isFlag(name) && (value === undefined || (!token.inlineValue && value.startsWith('--'))))
      throw new UsageError(words.needsValue(rawName.replace(/^-+/, '')));
    if (values.has(name)) throw new UsageError(words.twice(name));
    values.set(name, value ?? '');
  }
  return { values, positionals };
}

const pick = (values: ReadonlyMap<string, string>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

function choice<One extends string>(
  name: string,
  values: ReadonlyMap<string, string>,
  known: readonly One[],
  words: Words,
): One | undefined {
  const value = values.get(name);
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (!found) throw new UsageError(words.oneOf(name, value, known.join(' ')));
  return found;
}

function checkedAttributes(attributes: Record<string, string>, words: Words): Record<string, string> {
  const { year } = attributes;
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new UsageError(words.notAYear(year));
  return attributes;
}

function checkedDay(today: string | undefined, words: Words): string | undefined {
  if (today !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(today) && isWhen(today)))
    throw new UsageError(words.notADay(today));
  return today;
}

function checkedWidth(width: string | undefined, words: Words): number | undefined {
  if (width === undefined) return undefined;
  const number = Number(width);
  if (!/^\d+$/.test(width) || number < 240 || number > 2000) throw new UsageError(words.notAWidth(width));
  return number;
}
