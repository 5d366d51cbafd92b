import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Plan } from '../schema/index.js';
import type { Reader } from '../wording/index.js';
import type { Words } from './console.messages.js';
import { UsageError, type Options } from './options.js';
import { contentsOf, pageText, type Frame, type Leaf } from './page.js';
import { PAGE } from './page.messages.js';
import { widthFor } from './render-widget.js';
import { soundFileAt, type SoundFile } from './report.js';
import type { Terminal } from './run.js';
import { SITE_STYLES } from './site.styles.js';
import { snippetOf, type Snippet } from './snippet.js';
import { readerFor } from './still.js';
import { WIDGETS, type Widget } from './widgets.js';
import { writeFiles } from './write-files.js';

/** The first page shows these itself, in this order; every other widget has a page of its own. */
const FIRST = ['plan-summary', 'policy-tree'];

/** The pages in the order in which a reader asks: where it stands, what was done, who does it, what changed. */
const ORDER = [
  ...FIRST,
  'kpi-board',
  'kpi-gauge',
  'progress-table',
  'project-review',
  'actor-matrix',
  'issue-map',
  'plan-diff',
  'plan-timeline',
];

/** What all pages are made from. */
interface Site {
  readonly plan: Plan;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly others: readonly Plan[];
  readonly reader: Reader;
  /** Names of the plan files beside the pages, that of the plan first. */
  readonly files: readonly string[];
  readonly today: string;
  /** That of the library. */
  readonly version: string;
  readonly options: Options;
}

/** A widget as it stands on a page; several where each shows one record. */
interface Shown {
  readonly widget: Widget;
  readonly snippets: readonly Snippet[];
}

/** Writes a set of pages for one plan into a folder: all that it has something to show for, and the plan file. */
export async function renderSite(options: Options, words: Words, terminal: Terminal): Promise<void> {
  const language = options.language === 'en' ? 'en' : 'ja';
  const paths = [options.plan, ...(options.attributes['from'] ?? '').split(/\s+/)].filter(
    (path) => path !== '',
  );
  const names = paths.map((path) => basename(path));
  const double = names.find((name, at) => names.indexOf(name) < at);
  if (double !== undefined) throw new UsageError(words.sameName(double));
  const read: SoundFile[] = [];
  for (const path of paths) read.push(await soundFileAt(path, language, terminal));
  const [first, ...others] = read;
  if (!first) throw new RangeError('no plan');
  const { plan } = first;
  const site: Site = {
    ...first,
    others: others.map((one) => one.plan),
    reader: await readerFor(plan, options.language),
    files: names,
    today: options.today ?? terminal.today,
    version: terminal.version,
    options,
  };
  const shown = await allShown(site);
  const folder = resolve(terminal.folder, options.folder ?? '');
  const files: Record<string, string | Uint8Array> = { ...pagesOf(shown, site), ...stylesOf(shown, site) };
  for (const path of paths) {
    const from = resolve(terminal.folder, path);
    const isThere = from === join(folder, basename(path));
    if (!isThere) files[basename(path)] = await readFile(from);
  }
  await writeFiles(files, folder, options.folder ?? '', words);
  terminal.tell(`${words.wroteSite(Object.keys(files).length, options.folder ?? '')}\n`);
}

async function allShown(site: Site): Promise<Shown[]> {
  const widgets = [...WIDGETS.values()].sort((a, b) => placeOf(a) - placeOf(b));
  const all: Shown[] = [];
  for (const widget of widgets) {
    const snippets: Snippet[] = [];
    for (const attributes of attributesFor(widget, site)) {
      const snippet = await shownAs(widget, attributes, site);
      if (!snippet.isEmpty) snippets.push(snippet);
    }
    if (snippets.length > 0) all.push({ widget, snippets });
  }
  return all;
}

/** One that is not listed comes last. */
const placeOf = ({ tag }: Widget): number => (ORDER.includes(tag) ? ORDER.indexOf(tag) : ORDER.length);

/** What to show on the page of a widget, once or several times. */
function attributesFor({ tag, observedAttributes }: Widget, { plan, files }: Site): Record<string, string>[] {
  const [, ...others] = files;
  if (tag === 'kpi-gauge') return (plan.indicators ?? []).map(({ id }) => ({ kpi: id }));
  if (tag === 'plan-diff') return others.slice(0, 1).map((from) => ({ from }));
  return [others.length > 0 && observedAttributes.includes('from') ? { from: others.join(' ') } : {}];
}

function shownAs(widget: Widget, attributes: Record<string, string>, site: Site): Promise<Snippet> {
  const { plan, bytes, others, reader, files, today, version, options } = site;
  return snippetOf(
    {
      widget,
      attributes,
      plan,
      others,
      reader,
      today,
      width: options.width ?? widthFor(widget),
    },
    {
      src: options.src ?? files[0] ?? '',
      isTableOnly: false,
      styles: options.styles === 'inline' ? 'inside' : { href: styleFile(widget.tag) },
      file: bytes,
      version,
    },
  );
}

const styleFile = (tag: string): string => `styles/${tag}.css`;

/** The file in which a widget stands, and where in it. */
const addressOf = (tag: string): string =>
  tag === FIRST[0] ? 'index.html' : FIRST.includes(tag) ? `index.html#${tag}` : `${tag}.html`;

function pagesOf(shown: readonly Shown[], site: Site): Record<string, string> {
  const { plan, reader, files, today, options } = site;
  const words = PAGE[reader.language];
  const leaves: Leaf[] = shown.map(({ widget: { tag } }) => ({
    tag,
    address: addressOf(tag),
    ...(words.page[tag] ?? { name: tag, about: '' }),
  }));
  const frame: Frame = { plan, reader, leaves, planFile: files[0] ?? '', today, script: options.script };
  const bodyOf = ({ widget, snippets }: Shown) =>
    `<div class="widget" id="${widget.tag}">\n${snippets.map(({ html }) => html).join('')}</div>`;
  const first = shown.filter(({ widget }) => FIRST.includes(widget.tag));
  const [summary, ...rest] = first.map(bodyOf);
  const index = [summary, contentsOf(frame), ...rest].filter((part) => part !== undefined).join('\n');
  return {
    'index.html': pageText(index, frame, undefined),
    ...Object.fromEntries(
      shown
        .filter((one) => !first.includes(one))
        .map((one) => {
          const leaf = leaves.find(({ tag }) => tag === one.widget.tag);
          return [`${one.widget.tag}.html`, pageText(bodyOf(one), frame, leaf)];
        }),
    ),
  };
}

function stylesOf(shown: readonly Shown[], { options }: Site): Record<string, string> {
  const ofWidgets =
    options.styles === 'inline'
      ? []
      : shown.map(({ widget, snippets }) => [styleFile(widget.tag), longest(snippets.map(({ css }) => css))]);
  return { 'site.css': SITE_STYLES, ...(Object.fromEntries(ofWidgets) as Record<string, string>) };
}

/** Parts that only some of a kind need are in the longest. */
const longest = (texts: readonly string[]): string =>
  [...texts].sort((one, other) => other.length - one.length)[0] ?? '';
