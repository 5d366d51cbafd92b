import type { CSSResultOrNative, ReactiveElement } from 'lit';

/**
 * A root element whose text has less than this share of the size that the reader has chosen only counts by it, as pages
 * with `html { font-size: 62.5% }` do: their own text is larger, and a rem says nothing of how large. More than that, because
 * some count by the width of the window, `2.6667vw` for ten pixels on a telephone of 375: on the largest a rem has 11.7.
 */
const SHARE = 0.75;

interface Sheet {
  readonly sheet: CSSStyleSheet;
  /** As it was written, in rems. */
  readonly text: string;
}

interface Page {
  readonly sheets: Map<CSSResultOrNative, Sheet>;
  /** Size of text that the reader has chosen for the browser, in CSS pixels, once there was an element to measure it with. */
  medium?: number;
  /** What the sheets have in place of a rem, in CSS pixels, if anything. */
  inPlace?: number | undefined;
}

const pages = new WeakMap<Document, Page>();

function pageOf(document: Document): Page {
  const page: Page = pages.get(document) ?? { sheets: new Map() };
  pages.set(document, page);
  return page;
}

const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize) || 16;

/**
 * CSS pixels that the styles of an element mean by a rem: those of its page's. Where that is less than the reader has chosen,
 * those of the page's text, if it is larger, as where buttons enlarge it, and where it is none to read by, what the reader has
 * chosen at least.
 */
export function remOf({ ownerDocument }: Element): number {
  const root = ownerDocument.documentElement;
  const rem = sizeOf(root);
  const { medium = rem } = pageOf(ownerDocument);
  if (rem >= medium) return rem;
  // Not `document.body`, which is a form of the page where one has that name.
  const [body = root] = root.getElementsByTagName('body');
  return Math.max(sizeOf(body), rem < medium * SHARE ? medium : rem);
}

/** Sets the styles of all widgets in the document of one in letters that can be read, now and when the page changes its own. */
export function fit(element: ReactiveElement): void {
  const { ownerDocument, renderRoot } = element;
  const page = pageOf(ownerDocument);
  // Only now, when they have them: WebKit (2.50) keeps to the container queries of a sheet that was written again before.
  if (ownerDocument === document && 'adoptedStyleSheets' in renderRoot)
    for (const style of (element.constructor as typeof ReactiveElement).elementStyles)
      sheetIn(document, style);
  if (page.medium === undefined) begin(element, page);
}

function begin({ ownerDocument, renderRoot }: ReactiveElement, page: Page): void {
  const probe = ownerDocument.createElement('i');
  // That of letters of one width each is less, and the page may have chosen them.
  probe.style.font = 'medium serif';
  renderRoot.append(probe);
  page.medium = sizeOf(probe);
  probe.remove();
  const again = () => {
    settle(ownerDocument);
  };
  again();
  // Buttons for the size of letters, and sheets that come late; where a widget becomes another size, that is seen as well.
  const view = ownerDocument.defaultView;
  if (typeof view?.MutationObserver !== 'function') return;
  const root = ownerDocument.documentElement;
  const buttons = new view.MutationObserver(again);
  for (const one of [root, ...root.getElementsByTagName('body')])
    buttons.observe(one, { attributeFilter: ['class', 'style'] });
  view.addEventListener('load', again);
}

/** Looks at the letters of the page again. */
export function settle(document: Document): void {
  const root = document.documentElement;
  const page = pageOf(document);
  const rem = remOf(root);
  const inPlace = rem === sizeOf(root) ? undefined : rem;
  if (inPlace === page.inPlace) return;
  page.inPlace = inPlace;
  for (const sheet of page.sheets.values()) write(sheet, inPlace);
}

/** The sheet of a document for some styles: one, whatever the number of widgets, and only as long as they are in it. */
export function sheetIn(document: Document, style: CSSResultOrNative): CSSStyleSheet | undefined {
  const view = document.defaultView;
  const { sheets, inPlace } = pageOf(document);
  const known = sheets.get(style)?.sheet;
  if (known || !view) return known;
  const own = view !== window ? undefined : 'styleSheet' in style ? style.styleSheet : style;
  const one = { sheet: own ?? new view.CSSStyleSheet(), text: textOf(style) };
  if (!own || inPlace !== undefined) write(one, inPlace);
  sheets.set(style, one);
  return one.sheet;
}

const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');

function write({ sheet, text }: Sheet, rem: number | undefined): void {
  sheet.replaceSync(rem ? text.replace(/(-?[\d.]+)rem\b/gu, `calc($1*${String(rem)}px)`) : text);
}
