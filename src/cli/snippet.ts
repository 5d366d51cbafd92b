import { RENDERED_FROM, renderedFrom } from '../embed/rendered-from.js';
import { indexPlan, recordOf } from '../model/index.js';
import { say } from '../wording/index.js';
import { escaped, markupText, unescaped, withOtherIds, wordsOf, type Markup, type Tag } from './markup.js';
import { PAGE } from './page.messages.js';
import { legible } from './legible.js';
import { STILL_STYLES } from './still.styles.js';
import { stillOf, type Asked, type Still } from './still.js';
import { langOf, tableOf } from './table.js';
import { forBothWidths } from './two-widths.js';

/** How styles reach a widget: written into it, or by the address of a file, where the policy of a page asks for that. */
export type Styles = 'inside' | { readonly href: string };

/** How a widget is written down. */
export interface Form {
  /** Address from which a script will read the plan. */
  readonly src: string;
  /** Whether the part is left out that some systems cut away: the picture with its styles. */
  readonly isTableOnly: boolean;
  readonly styles: Styles;
  /** What the plan was read from. */
  readonly file: BlobPart;
  /** That of the library. */
  readonly version: string;
}

/** A widget written down, and the styles that it needs. */
export interface Snippet {
  readonly html: string;
  readonly css: string;
  readonly isEmpty: boolean;
}

/**
 * A widget as HTML that shows its figures without script: in a declarative shadow root, and in a table inside the element for
 * whoever reads only that: editors, translators, search engines, old browsers. Where a script is, it takes over.
 */
export async function snippetOf(asked: Asked, form: Form): Promise<Snippet> {
  const still = await stillOf(asked, asked.width);
  const narrow = isInLine(asked) || form.isTableOnly ? still : await stillOf(asked, NARROW);
  const css = legible(`${still.css}\n${STILL_STYLES}`);
  const csv = isInLine(asked) ? undefined : await still.csv();
  const { widget, attributes, reader } = asked;
  const given: Record<string, string> = { src: form.src, ...attributes, lang: reader.language };
  const shadow = form.isTableOnly
    ? ''
    : template(asked, [still, narrow], csv !== undefined, css, form.styles);
  if (canStay(asked) && !form.isTableOnly)
    given[RENDERED_FROM] = await renderedFrom(textOf(shadow), form.file, form.version, (name) => given[name]);
  const written = Object.entries(given).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const isInline = isInLine(asked);
  const html = `<${widget.tag}${written.join('')}>${shadow}${lightOf(asked, still, csv)}</${widget.tag}>`;
  return { html: isInline ? html : `${html}\n`.replace(/[ \t]+\n/g, '\n'), css, isEmpty: still.isEmpty };
}

/** All text in a template, as a browser reads it. */
const textOf = (template: string): string =>
  unescaped(template.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]*>/g, ''));

/** Whether nothing is missing without a script that a reader would look for before they turn to the widget. */
const canStay = ({ widget }: Asked): boolean => widget.tag === 'kpi-gauge';

/** Whether the widget stands in a line of text, where neither a table nor a block may stand. */
const isInLine = ({ attributes }: Asked): boolean => attributes['view'] === 'inline';

/** Width for which a widget is drawn a second time, for telephones and narrow columns, in CSS pixels. */
const NARROW = 340;

function template(
  asked: Asked,
  [still, narrow]: readonly [Still, Still],
  hasTable: boolean,
  css: string,
  styles: Styles,
): string {
  const style =
    styles === 'inside'
      ? `<style>\n${css}</style>`
      : `<link rel="stylesheet" href="${escaped(styles.href)}">`;
  const shown = markupText(still.markup);
  if (isInLine(asked))
    return `<template shadowrootmode="open">${style}<span class="still">${shown}</span></template>`;
  const twin = hasTable ? twinOf(PAGE[asked.reader.language].table) : undefined;
  const both = narrow === still ? still.markup : forBothWidths(still.markup, narrow.markup);
  const inPlace = both && twin && amongDisclosures(both, twin);
  const forms = both
    ? `${markupText(inPlace ?? both)}\n`
    : `<div class="still-wide">\n${shown}\n</div>\n<div class="still-narrow">\n${markupText(withOtherIds(narrow.markup))}\n</div>\n`;
  const below = twin && !inPlace ? `${markupText([twin])}\n` : '';
  return `\n<template shadowrootmode="open">${style}\n<div class="still">\n${forms}${below}</div>\n</template>\n`;
}

/** The table inside the element, behind a disclosure. */
function twinOf(words: string): Tag {
  const table = escaped(words);
  const tag = (name: string, attributes: Readonly<Record<string, string>>, children: Markup[]): Tag => ({
    name,
    attributes: new Map(Object.entries(attributes)),
    children,
  });
  return tag('details', { class: 'still-table' }, [
    tag('summary', { class: 'disclosure' }, [table]),
    tag('div', { tabindex: '0', role: 'group', 'aria-label': table }, [tag('slot', {}, [])]),
  ]);
}

/**
 * Puts the disclosure of the table into the line in which the widget itself has such ones, so that nothing moves when the
 * widget takes over; `undefined` where it has no such line.
 */
function amongDisclosures(markup: readonly Markup[], twin: Tag): Markup[] | undefined {
  for (const one of markup) {
    if (typeof one === 'string') continue;
    const children =
      one.attributes.get('class') === 'more' ? [...one.children, twin] : amongDisclosures(one.children, twin);
    if (children) return markup.map((other) => (other === one ? { ...one, children } : other));
  }
  return undefined;
}

/** What stands in the element itself. */
function lightOf(asked: Asked, still: Still, csv: string | undefined): string {
  const { plan, reader } = asked;
  const table = csv === undefined ? undefined : tableOf(csv, titleOf(asked), plan, reader);
  if (table !== undefined) return `${table}\n`;
  const words = wordsOf(still.markup);
  return isInLine(asked) ? words : `<p${langOf(words, plan, reader)}>${words}</p>\n`;
}

function titleOf({ widget, attributes, plan, reader }: Asked): string {
  const indicator =
    attributes['kpi'] === undefined ? undefined : recordOf(plan.indicators, attributes['kpi']);
  if (indicator) return say(indicator.title, reader);
  const item = attributes['item'] === undefined ? undefined : indexPlan(plan).items.get(attributes['item']);
  const name = PAGE[reader.language].page[widget.tag]?.name ?? widget.tag;
  return item?.title == null ? name : `${name} ${say(item.title, reader)}`;
}
