import { arrange, shadowOf, type Standing } from './arrange.js';
import { askedIn, isLink, type Asked } from './asked.js';
import { placeAfter } from './place-after.js';
import type { Load } from './loading.js';

/** Elements of HTML that can have a shadow root and that pages have text and links in. */
const HOSTS = /^(?:article|aside|blockquote|div|h[1-6]|p|section|span)$/;

/**
 * Shows elements in places that stand for them, because an editor would have cut the element itself.
 *
 * The element stands in a shadow root, of the place itself or, for a link, of the paragraph around it, and what the
 * page has there is its fallback. So nothing is put into the page, and an editor saves what it had. Only a link in a
 * list or a table cell, which can have no shadow root, gets a sibling, which is taken away while somebody edits there.
 *
 * @param tags of our elements.
 */
export function standIns(tags: readonly string[], load: Load): (place: HTMLElement) => void {
  const shown = new WeakMap<HTMLElement, Standing>();
  /** Links whose element stands behind them, in the page itself. */
  const behind = new WeakSet<HTMLElement>();
  const warned = new Set<string>();
  const widgets = tags.filter((tag) => tag !== 'plan-source');
  /** What shows its own inside only when it has nothing better. */
  const around = [...widgets, ...widgets.map((tag) => `[data-plan-widget="${tag}"]`)].join();

  const warn = (words: string) => {
    if (warned.has(words)) return;
    warned.add(words);
    console.warn(`keikaku: ${words}`);
  };

  const isKnown = ({ tag }: Asked) => {
    if (tags.includes(tag)) return true;
    warn(`there is no widget named "${tag}".`);
    return false;
  };

  const fill = (element: HTMLElement, { attributes }: Asked) => {
    const known = attributesOf(element.localName);
    for (const name of known) {
      const value = attributes.get(name);
      if (value !== undefined) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      } else if (element.hasAttribute(name)) element.removeAttribute(name);
    }
    for (const name of attributes.keys())
      if (!known.includes(name)) warn(`<${element.localName}> has no attribute "${name}".`);
  };

  const follow = new MutationObserver((changes) => {
    for (const place of new Set(changes.map(({ target }) => target as HTMLElement))) {
      const asked = askedIn(place);
      const standing = shown.get(place);
      if (!standing) continue;
      if (!asked) change(standing, standing.slot);
      else if (standing.element.localName === asked.tag) fill(standing.element, asked);
      else if (isKnown(asked))
        void load(asked.tag, asked.attributes.get('src')).then((isLoaded) => {
          // Unless it asks for yet another by now.
          if (isLoaded && isOurs(asked.tag) && askedIn(place)?.tag === asked.tag)
            change(standing, elementOf(place, asked));
        });
    }
  });

  const elementOf = (place: HTMLElement, asked: Asked) => {
    const element = place.ownerDocument.createElement(asked.tag);
    fill(element, asked);
    return element;
  };

  /** The element for a place, with a slot in which the place, or what stands in it, is its fallback. */
  const standingFor = (place: HTMLElement, asked: Asked): Standing => {
    const standing = { element: elementOf(place, asked), slot: place.ownerDocument.createElement('slot') };
    standing.element.append(standing.slot);
    shown.set(place, standing);
    follow.observe(place, { attributes: true });
    return standing;
  };

  const showLink = (link: HTMLElement, asked: Asked) => {
    const child = outermost(link);
    const host = child.parentElement;
    const standing = standingFor(link, asked);
    if (!host || !HOSTS.test(host.localName) || !arrange(host, child, standing)) placeBehind(link, standing);
  };

  const placeBehind = (link: HTMLElement, { element }: Standing) => {
    behind.add(link);
    if (!isWithinEdited(link)) placeAfter(outermost(link), element);
  };

  const show = (place: HTMLElement): void => {
    const asked = askedIn(place);
    const standing = shown.get(place);
    if (standing && behind.has(place) && !standing.element.isConnected) placeBehind(place, standing);
    if (!asked || standing || isBeingEdited(place) || place.parentElement?.closest(around)) return;
    if (!isKnown(asked)) return;
    if (isLink(place) && isBeingRead(place)) {
      place.ownerDocument.addEventListener('DOMContentLoaded', () => show(place), { once: true });
      return;
    }
    void load(asked.tag, asked.attributes.get('src')).then((isLoaded) => {
      if (!isLoaded || !isOurs(asked.tag) || !place.isConnected || shown.has(place) || isBeingEdited(place))
        return;
      // Meanwhile the page may have changed what it asks for.
      const now = askedIn(place);
      if (now?.tag !== asked.tag) return;
      if (isLink(place)) {
        showLink(place, now);
        return;
      }
      const root = HOSTS.test(place.localName) ? shadowOf(place) : undefined;
      if (root) root.append(standingFor(place, now).element);
      else warn(`<${place.localName} data-plan-widget> cannot hold a widget: take a div.`);
    });
  };
  return show;
}

/** Puts another element in the place of the present one, or the fallback itself. */
function change(standing: Standing, element: HTMLElement): void {
  if (standing.element === element) return;
  standing.element.replaceWith(element);
  if (element !== standing.slot) element.append(standing.slot);
  standing.element = element;
}

const isBeingEdited = (place: HTMLElement): boolean =>
  place.isContentEditable || place.ownerDocument.designMode === 'on';

/** Also in what an editor keeps from being edited: it is saved with the rest. */
const isWithinEdited = (place: HTMLElement): boolean =>
  isBeingEdited(place) || place.closest(EDITED) !== null;

const EDITED = '[contenteditable]:not([contenteditable=false i])';

/** Whether more of the words around a link may still come, which decide where its element stands. */
const isBeingRead = (link: HTMLElement): boolean =>
  link.ownerDocument.readyState === 'loading' && !outermost(link).parentElement?.nextSibling;

/** Attributes that the class of an element follows. */
const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined)
    ?.observedAttributes ?? [];

/** Whether an element is one of ours. One of somebody else by this name knows no plan, and would hide what the page says. */
const isOurs = (tag: string): boolean => attributesOf(tag).includes('src');

/** What editors put around a link to make it bold, and the like. */
const WRAPPERS = /^(?:b|center|em|font|i|mark|small|strong|u)$/;

/** The link, or what is around it and holds nothing else, as `<strong>`. */
function outermost(link: HTMLElement): HTMLElement {
  let child = link;
  for (let around = child.parentElement; around; around = child.parentElement) {
    if (!WRAPPERS.test(around.localName) || around.textContent.trim() !== link.textContent.trim()) break;
    child = around;
  }
  return child;
}
