const MARK = 'data-plan-inserted';

/**
 * Puts an element behind a node of the page, in the shadow root of an empty `<span>`. One that was saved with the page
 * is used again.
 */
export function placeAfter(node: HTMLElement, element: HTMLElement): void {
  const next = node.nextElementSibling;
  const span = next?.hasAttribute(MARK) && !next.shadowRoot ? next : node.ownerDocument.createElement('span');
  span.setAttribute(MARK, '');
  span.attachShadow({ mode: 'open' }).append(element);
  if (span !== next) node.after(span);
}

/** Takes away what was put behind nodes within an element. */
export function clearWithin(around: Element): void {
  for (const span of around.querySelectorAll(`[${MARK}]`)) span.remove();
}
