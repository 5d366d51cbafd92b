import type { ReactiveElement } from 'lit';
import type { PlanElement } from './plan-element.js';
import { stillTable } from './still-table.styles.js';

/**
 * Puts a widget in the place of what was rendered beforehand, and leaves its reader where they were: what they opened or
 * shut is open or shut, what they scrolled is scrolled, and the focus stands on what it stood on.
 *
 * An open table of what the page has inside the element stays, unless the plan has other figures by now, and goes when the
 * widget comes to show something else, or another plan.
 *
 * @param still - What was rendered beforehand; the widget stands behind it in the same root.
 * @param told - What the widget tells of: the same as long as its plan is.
 */
export function handOver(host: PlanElement, still: readonly ChildNode[], told: () => unknown): void {
  const root = host.shadowRoot;
  const before = root?.querySelector('.still');
  if (!root || !before) {
    for (const node of still) node.remove();
    return;
  }
  const focused = root.activeElement;
  const places = [...placesIn(before)].map(([name, place]) => ({
    name,
    ...stateOf(place),
    hasFocus: place === focused,
  }));
  const table = before.querySelector<HTMLDetailsElement>('.still-table');
  const isInLine = table?.parentElement !== before;
  const isStoodOn = table?.contains(focused) ?? false;
  const isKept = table !== null && (table.open || (isStoodOn && !isInLine)) && hasSameFigures(root, before);
  const scrolled = table?.lastElementChild?.scrollLeft ?? 0;

  for (const node of still) node.remove();
  /** Where the widget has the values of the table. */
  const successor = isInLine ? root.querySelector<HTMLDetailsElement>('.more > details:last-child') : null;
  if (isKept) {
    host.wear(stillTable);
    (successor?.parentElement ?? root).append(table);
    if (table.lastElementChild) table.lastElementChild.scrollLeft = scrolled;
    keep(host, table, successor, told);
  }
  if (isStoodOn) focus(isKept ? focused : successor?.firstElementChild);
  restoreAll(host, root, places);
}

const focus = (place: Element | null | undefined) =>
  (place as HTMLElement | null | undefined)?.focus({ preventScroll: true });

/** What a reader can open, follow or scroll, by its words, and the how manieth with these words it is. */
function placesIn(root: ParentNode): Map<string, Element> {
  const places = new Map<string, Element>();
  const counts = new Map<string, number>();
  for (const place of root.querySelectorAll('summary, a[href], [tabindex="0"]')) {
    // Of the forms for a wide and for a narrow place, only one is shown, also where the page hides all of it for now.
    const form = place.closest('.still-wide, .still-narrow');
    if (place.closest('.still-table') || (form && getComputedStyle(form).display === 'none')) continue;
    const words = `${place.localName} ${place.ariaLabel ?? place.textContent}`.replace(/\s+/g, '');
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    places.set(`${words} ${String(count)}`, place);
  }
  return places;
}

interface State {
  readonly isOpen: boolean;
  readonly left: number;
  readonly top: number;
}

const stateOf = (place: Element): State => ({
  isOpen: detailsOf(place)?.open ?? false,
  left: place.scrollLeft,
  top: place.scrollTop,
});

const detailsOf = (place: Element) => place.closest<HTMLDetailsElement>('summary')?.closest('details');

/** Longest that a part of a widget is waited for in which a reader stood, in milliseconds. */
const PATIENCE = 10_000;

/** Now, and again where a part that comes later brings the place, or draws it anew. */
function restoreAll(
  host: PlanElement,
  root: ShadowRoot,
  places: readonly (State & { readonly name: string; readonly hasFocus: boolean })[],
): void {
  const restored = new WeakSet<Element>();
  const restore = (mayTakeFocus: boolean) => {
    const now = placesIn(root);
    for (const { name, isOpen, left, top, hasFocus } of places) {
      const place = now.get(name);
      if (!place || restored.has(place)) continue;
      restored.add(place);
      const details = detailsOf(place);
      if (details) details.open = isOpen;
      // Old libraries have another `scrollTo`, which moves the page.
      place.scrollLeft = left;
      place.scrollTop = top;
      if (hasFocus && mayTakeFocus) focus(place);
    }
  };
  restore(true);
  // Unless the reader went on meanwhile.
  const watch = { hostUpdated: () => restore(isNowhere(host)) };
  host.addController(watch);
  setTimeout(() => host.removeController(watch), PATIENCE);
}

const isNowhere = ({ ownerDocument }: Element): boolean =>
  ownerDocument.activeElement === null || ownerDocument.activeElement.localName === 'body';

/** Whether the widget tells no figure that was not there before. */
function hasSameFigures(root: ShadowRoot, before: Element): boolean {
  const known = new Set(figuresIn(`${before.textContent} ${root.host.textContent}`));
  return [...root.children].every(
    (one) => one === before || figuresIn(wordsOf(one)).every((figure) => known.has(figure)),
  );
}

const figuresIn = (words: string): readonly string[] => words.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? [];

/** Words about the plan: without those of controls, and of pictures, which have as many figures as there is room. */
function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType === 1 && (node as Element).matches(UNSAID)) return '';
  return [...node.childNodes].map(wordsOf).join(' ');
}

const UNSAID = 'svg, button, label, select, style, link';

/** Shows the table until another thing is asked for than it tells of, or it is shut where the widget has such a one itself. */
function keep(
  host: PlanElement,
  table: HTMLDetailsElement,
  successor: HTMLDetailsElement | null,
  told: () => unknown,
): void {
  const { elementProperties } = host.constructor as typeof ReactiveElement;
  const asked = [...elementProperties].flatMap(([name, { state }]) =>
    state || name === 'view' ? [] : [name],
  );
  const values = () => JSON.stringify(asked.map((name) => Reflect.get(host, name) as unknown));
  const before = values();
  const first = told();
  const end = () => {
    host.removeController(watch);
    const isStoodOn = table.matches(':focus-within');
    table.remove();
    if (!successor) return;
    successor.hidden = false;
    if (isStoodOn) focus(successor.firstElementChild);
  };
  const watch = {
    hostUpdated: () => {
      if (values() !== before || told() !== first) end();
    },
  };
  host.addController(watch);
  if (!successor) return;
  successor.hidden = true;
  table.addEventListener('toggle', () => {
    if (!table.open) end();
  });
}
