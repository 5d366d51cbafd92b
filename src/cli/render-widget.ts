import { writeFile } from 'node:fs/promises';
import { basename, posix, resolve } from 'node:path';
import type { Words } from './console.messages.js';
import { UsageError, type Options } from './options.js';
import { isOfSystem, soundFileAt } from './report.js';
import type { Terminal } from './run.js';
import { snippetOf, type Styles } from './snippet.js';
import { readerFor } from './still.js';
import type { Widget } from './widgets.js';

/** Width for which a picture is drawn where none is asked for, in pixels: a gauge is a card, all else a column of text. */
export const widthFor = ({ tag }: Widget): number => (tag === 'kpi-gauge' ? 512 : 1000);

/** Writes one widget to the terminal, and its styles to a file where they are to stand alone. */
export async function renderWidget(options: Options, words: Words, terminal: Terminal): Promise<void> {
  const { widget, language, attributes } = options;
  if (!widget) throw new RangeError('no widget');
  const consoleLanguage = language === 'en' ? 'en' : 'ja';
  const { plan, bytes } = await soundFileAt(options.plan, consoleLanguage, terminal);
  if (widget.tag === 'kpi-gauge' && !attributes['kpi'])
    throw new UsageError(words.needsKpi((plan.indicators ?? []).map(({ id }) => id).join(' ')));
  if (widget.tag === 'plan-diff' && !attributes['from']) throw new UsageError(words.needsFrom);
  const paths = (attributes['from'] ?? '').split(/\s+/).filter((path) => path !== '');
  const others = [];
  for (const path of paths) others.push((await soundFileAt(path, consoleLanguage, terminal)).plan);
  const src = options.src ?? basename(options.plan);
  const href = options.css ?? `${widget.tag}.css`;
  const styles: Styles = options.styles === 'link' || options.css !== undefined ? { href } : 'inside';
  const beside = paths.map((path) => posix.join(posix.dirname(src), basename(path)));
  const { html, css } = await snippetOf(
    {
      widget,
      attributes: { ...attributes, ...(paths.length > 0 && { from: beside.join(' ') }) },
      plan,
      others,
      reader: await readerFor(plan, language),
      today: options.today ?? terminal.today,
      width: options.width ?? widthFor(widget),
    },
    { src, isTableOnly: options.isTableOnly, styles, file: bytes, version: terminal.version },
  );
  if (styles !== 'inside' && !options.isTableOnly) await writeStyles(styles.href, css, words, terminal);
  terminal.out(html);
}

/** Only at an address that is a path from here, too. */
async function writeStyles(
  href: string,
  css: string,
  words: Words,
  { folder, tell }: Terminal,
): Promise<void> {
  if (/^(?:[a-z][\w+.-]*:|\/)/i.test(href)) {
    tell(`${words.styleNeeded(href)}\n`);
    return;
  }
  try {
    await writeFile(resolve(folder, href), css);
  } catch (error) {
    throw isOfSystem(error) ? new UsageError(words.unwritable(href, error.code)) : error;
  }
  tell(`${words.styleFile(href)}\n`);
}
