import { adoptStyles, type CSSResult, type ReactiveElement } from 'lit';
import { sheetIn } from './rem.js';

/**
 * The root of an element, with its styles, in whatever document: a page may put an element that it made here into the frame
 * of a preview, and Lit would give it the sheets of our own document, which no other takes.
 */
export function styledRoot(element: ReactiveElement): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const isElsewhere = element.ownerDocument !== document && 'adoptedStyleSheets' in root;
  if (isElsewhere) restyle(element);
  else adoptStyles(root, (element.constructor as typeof ReactiveElement).elementStyles);
  return root;
}

/**
 * Gives an element its styles, and others with them: those of its document, since sheets belong to the document that
 * made them, and the browser drops them where previews of a CMS move an element into another.
 */
export function restyle(element: ReactiveElement, others: readonly CSSResult[] = []): void {
  const { ownerDocument, shadowRoot } = element;
  // None in an element that was never on a page.
  if (!shadowRoot || !('adoptedStyleSheets' in shadowRoot)) return;
  const { elementStyles } = element.constructor as typeof ReactiveElement;
  const sheets = [...elementStyles, ...others].map((style) => sheetIn(ownerDocument, style));
  shadowRoot.adoptedStyleSheets = sheets.filter((sheet) => sheet !== undefined);
}
