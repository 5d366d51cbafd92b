import type { CSSResult, ReactiveElement } from 'lit';
import { sheetIn } from './rem.js';

/**
 * Gives an element its styles, and others with them: those of its document, since sheets belong to the document that
 * made them, and the browser drops them where previews of a CMS move an element into another.
 */
export function restyle(element: ReactiveElement, others: readonly CSSResult[] = []): void {
  const { ownerDocument, renderRoot } = element;
  if (!('adoptedStyleSheets' in renderRoot)) return;
  const { elementStyles } = element.constructor as typeof ReactiveElement;
  const sheets = [...elementStyles, ...others].map((style) => sheetIn(ownerDocument, style));
  renderRoot.adoptedStyleSheets = sheets.filter((sheet) => sheet !== undefined);
}
