import { arrange, mayArrange } from './arrange.js';
import { placeAfter } from './place-after.js';
import { askedIn, type Asked } from './asked.js';
import type { Load } from './loading.js';

/** Elements of HTML that can have a shadow root and that pages have text and links in. */
const HOSTS = new Set([
  'article',
  'aside',
  'blockquote',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'section',
  'span',
]);

/**
 * Shows elements in places that stand for them, because an editor would have cut the element itself.
 *
 * The element stands in a shadow root, of the place itself or, for a link, of the paragraph around it, and what the
 * page has there is its fallback. So nothing is put into the page, and an editor saves what it had. Only a link in a
 * list or a table cell, which can have no shadow root, gets a sibling, which is taken away when somebody edits there.
 *
 * @param isKnown whether a tag is one of our elements.
 */
export function standIns(isKnown: (tag: string) => boolean, load: Load): (place: HTMLElement) => void {
  const shown = new WeakMap<HTMLElement, HTMLElement>();
  const warned = new Set<string>();

  const warn = (words: string) => {
    if (warned.has(words)) return;
    warned.add(words);
    console.warn(`keikaku: ${words}`);
  };

  const fill = (element: HTMLElement, { attributes }: Asked) => {
    const known = attributesOf(element.localName);
    for (const name of known) {
      const value = attributes.get(name);
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    for (const name of attributes.keys())
      if (!known.includes(name)) warn(`<${element.localName}> has no attribute "${name}".`);
  };

  const follow = new MutationObserver((changes) => {
    for (const place of new Set(changes.map(({ target }) => target as HTMLElement))) {
      const asked = askedIn(place);
      const element = shown.get(place);
      if (asked && element?.localName === asked.tag) fill(element, asked);
    }
  });

  /** The element for a place, with a slot in which the place, or what stands in it, is its fallback. */
  const elementFor = (place: HTMLElement, asked: Asked): { element: HTMLElement; slot: HTMLSlotElement } => {
    const element = place.ownerDocument.createElement(asked.tag);
    const slot = place.ownerDocument.createElement('slot');
    element.append(slot);
    fill(element, asked);
    shown.set(place, element);
    follow.observe(place, { attributes: true });
    return { element, slot };
  };

  const showLink = (link: HTMLElement, asked: Asked) => {
    const child = outermost(link);
    const host = child.parentElement;
    const { element, slot } = elementFor(link, asked);
    if (host && HOSTS.has(host.localName) && mayArrange(host)) arrange(host, child, element, slot);
    else placeAfter(child, element);
  };

  return (place) => {
    const asked = askedIn(place);
    if (!asked || shown.has(place) || isBeingEdited(place) || isFallback(place, isKnown)) return;
    if (!isKnown(asked.tag)) {
      warn(`there is no widget named "${asked.tag}".`);
      return;
    }
    void load(asked.tag).then((isLoaded) => {
      if (!isLoaded || !place.isConnected || shown.has(place)) return;
      if (place instanceof HTMLAnchorElement) showLink(place, asked);
      else if (HOSTS.has(place.localName) && !place.shadowRoot)
        place.attachShadow({ mode: 'open' }).append(elementFor(place, asked).element);
      else warn(`<${place.localName} data-plan-widget> cannot hold a widget: take a div.`);
    });
  };
}

const isBeingEdited = (place: HTMLElement): boolean =>
  place.isContentEditable || place.ownerDocument.designMode === 'on';

/** Whether a place stands in what another widget shows only when it has nothing better. */
function isFallback(place: HTMLElement, isKnown: (tag: string) => boolean): boolean {
  for (let around = place.parentElement; around; around = around.parentElement) {
    const tag = askedIn(around)?.tag ?? around.localName;
    if (isKnown(tag) && tag !== 'plan-source') return true;
  }
  return false;
}

/** Attributes that the class of an element follows. */
const attributesOf = (tag: string): readonly string[] => {
  const known = customElements.get(tag);
  return known && 'observedAttributes' in known ? (known.observedAttributes as string[]) : [];
};

/** What editors put around a link to make it bold, and the like. */
const WRAPPERS = new Set(['b', 'center', 'em', 'font', 'i', 'mark', 'small', 'strong', 'u']);

/** The link, or what is around it and holds nothing else, as `<strong>`. */
function outermost(link: HTMLElement): HTMLElement {
  let child = link;
  for (let around = child.parentElement; around; around = child.parentElement) {
    if (!WRAPPERS.has(around.localName) || around.textContent.trim() !== link.textContent.trim()) break;
    child = around;
  }
  return child;
}
