import type { CSSResultOrNative, ReactiveElement } from 'lit';

/**
 * Gives an element its styles again after it was moved into another document, as previews of a CMS do: sheets
 * belong to the document that made them, and the browser drops them on the way.
 */
export function restyle(element: ReactiveElement): void {
  const { renderRoot } = element;
  const view = element.ownerDocument.defaultView;
  if (!(renderRoot instanceof ShadowRoot) || !view) return;
  const { elementStyles } = element.constructor as typeof ReactiveElement;
  renderRoot.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssOf(style));
    return sheet;
  });
}

const cssOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');
