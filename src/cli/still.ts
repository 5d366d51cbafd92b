import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult } from 'lit';
import { learn, type Language } from '../locale/index.js';
import { hasOwnVerdicts, recordOf } from '../model/index.js';
import type { Plan } from '../schema/index.js';
import { indicatorCsv } from '../exchange/index.js';
import { offers } from '../ui/export/index.js';
import { underWay, UNLAID } from '../ui/index.js';
import { stillTable } from '../ui/still-table.styles.js';
import { readerOf, type Reader } from '../wording/index.js';
import { parseMarkup, type Markup } from './markup.js';
import { withoutScript } from './without-script.js';
import type { Widget } from './widgets.js';

/** What a widget is to show. */
export interface Asked {
  readonly widget: Widget;
  readonly attributes: Readonly<Record<string, string>>;
  readonly plan: Plan;
  /** Plans beside it, as other editions are. */
  readonly others: readonly Plan[];
  readonly reader: Reader;
  /** The day that counts as today, as `2026-11-22`. */
  readonly today: string;
  /** Width for which pictures are drawn where there is room, in CSS pixels. */
  readonly width: number;
}

/** A widget as a page without script shows it. */
export interface Still {
  readonly markup: readonly Markup[];
  readonly css: string;
  /** The text of the CSV file that it gives away, where it gives one; made when it is asked for. */
  readonly csv: () => Promise<string | undefined>;
  /** Whether it only says that the plan has nothing of the kind. */
  readonly isEmpty: boolean;
}

/** The author named something that the plan does not have. */
export class SlipError extends Error {}

/** For whom a plan is shown, with the verdicts of a plan that judges by rules of its own. */
export async function readerFor(plan: Plan, language: Language): Promise<Reader> {
  await learn(language);
  if (!hasOwnVerdicts(plan)) return readerOf(plan, language);
  const own = { ...(await import('../model/scheme.js')), ...(await import('../wording/own-verdicts.js')) };
  await learn(language);
  return readerOf(plan, language, own);
}

/**
 * Renders a widget in Node.
 *
 * @throws SlipError where the element would say that something is named wrongly.
 */
export async function stillOf(
  { widget, attributes, plan, others, reader, today }: Asked,
  width: number,
): Promise<Still> {
  UNLAID.width = width;
  const worn = new Set<CSSResult>();
  const element = new widget();
  Object.assign(element, {
    wear: (styles: CSSResult) => worn.add(styles),
    /** In place of a page's author, whoever runs the command line is told. */
    empty: (words: string) => {
      throw new SlipError(words);
    },
  });
  const given: Record<string, string> = {
    ...attributes,
    ...(widget.observedAttributes.includes('today') && { today }),
    lang: reader.language,
  };
  for (const [name, value] of Object.entries(given)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  let template = element.still({ plan, reader, others });
  // Parts that are loaded when they are first asked for, and their words.
  while (underWay.size > 0) {
    await Promise.all(underWay);
    for (let words = learn(reader.language); words; words = learn(reader.language)) await words;
    template = element.still({ plan, reader, others });
  }
  const markup = withoutScript(
    parseMarkup(
      await collectResult(render(template, { customElementHostStack: [new FallbackRenderer(widget.tag)] })),
    ),
  );
  return {
    markup,
    css: [...widget.elementStyles, ...worn, stillTable]
      .map((style) => ('cssText' in style ? squeezed(style.cssText) : ''))
      .join('\n'),
    csv: async () => (await offers.get(element)?.csv?.()) ?? (await gaugeCsv(attributes, plan, reader)),
    isEmpty: isNotice(markup),
  };
}

/** A gauge offers its file only to those who open its table. */
async function gaugeCsv(
  { kpi, year }: Asked['attributes'],
  plan: Plan,
  reader: Reader,
): Promise<string | undefined> {
  const indicator = kpi === undefined ? undefined : recordOf(plan.indicators, kpi);
  return indicator && indicatorCsv(plan, [indicator], reader, year === undefined ? undefined : Number(year));
}

const isNotice = (markup: readonly Markup[]): boolean => {
  const [first] = markup.filter((one) => typeof one !== 'string');
  if (first === undefined) return false;
  const isSole = first.attributes.get('class') === 'notice';
  return (
    isSole ||
    (first.name === 'article' &&
      isNotice(first.children) &&
      first.children.filter((one) => typeof one !== 'string').length === 1)
  );
};

const squeezedTexts = new Map<string, string>();

/** Styles without comments and indentation. A set of pages asks for the same ones for each of its indicators. */
function squeezed(css: string): string {
  const known = squeezedTexts.get(css);
  if (known !== undefined) return known;
  const text = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replaceAll('}', '}\n')
    .trim();
  squeezedTexts.set(css, text);
  return text;
}
