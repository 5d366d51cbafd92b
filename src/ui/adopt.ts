import type { CSSResult, CSSResultOrNative, ReactiveElement } from 'lit';

/**
 * Gives an element its styles again, and others with them: after it was moved into another document, as previews
 * of a CMS do, since sheets belong to the document that made them, and the browser drops them on the way.
 */
export function restyle(element: ReactiveElement, others: readonly CSSResult[] = []): void {
  const { renderRoot } = element;
  const view = element.ownerDocument.defaultView;
  if (!('adoptedStyleSheets' in renderRoot) || !view) return;
  const { elementStyles } = element.constructor as typeof ReactiveElement;
  renderRoot.adoptedStyleSheets = [...elementStyles, ...others].map((style) => {
    // Within its own document all elements of a kind share one.
    if (view === window && 'styleSheet' in style && style.styleSheet) return style.styleSheet;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssOf(style));
    return sheet;
  });
}

const cssOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');
