import { checked } from './loader.js';
import { PlanStore } from './plan-store.js';

/** What was read of each element that holds data, with the text that it had then. */
const stores = new WeakMap<Element, readonly [text: string, store: PlanStore]>();

/**
 * The plan that stands inside an element of the page: a plan file in a `<script type="application/json">`, else a
 * `<table>` of indicators. What stands in another custom element inside belongs to that.
 *
 * @returns the same store as long as the text is the same; `undefined` where nothing of the kind stands inside.
 */
export function planInside(element: Element): PlanStore | undefined {
  const host = holderOf(element);
  const find = (selector: string) =>
    [...host.querySelectorAll(selector)].find((one) => {
      let owner = one.parentElement;
      while (owner && owner !== host && !owner.localName.includes('-')) owner = owner.parentElement;
      return owner === host;
    });
  const data = find('script[type="application/json" i]') ?? find('table');
  if (!data) return undefined;
  const text = data.textContent;
  const known = stores.get(data);
  if (known?.[0] === text) return known[1];
  const store = new PlanStore();
  stores.set(data, [text, store]);
  void store.follow(
    data.localName === 'table'
      ? import('./page-table.js').then(({ checkedTable }) => checkedTable(data as HTMLTableElement))
      : checked(text),
  );
  return store;
}

/** What the page has inside: of the element itself, or of the `div` that stands for it. */
function holderOf(element: Element): Element {
  // A link of the page has a host as well, which is a text.
  const { host } = (element.parentNode ?? {}) as { readonly host?: Element | string };
  return typeof host === 'object' && host.hasAttribute('data-plan-widget') ? host : element;
}

/** Calls the listener after every change inside an element, until the returned function is called. */
export function watchInside(element: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(holderOf(element), { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
