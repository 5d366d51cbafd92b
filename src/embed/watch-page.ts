import { PLACES } from './asked.js';
import { loading, type Load, type Loaders } from './loading.js';
import { hasOwnMethods } from './own-methods.js';
import { clearWithin } from './place-after.js';
import { readAhead } from './read-ahead.js';
import { RENDERED_FROM } from './rendered-from.js';
import { standIns } from './stand-ins.js';

/**
 * Loads the elements that a page holds, or that are put into it later, each when it is first seen, and shows those
 * that a `div` or a link stands for.
 *
 * What stands in a shadow root or in a frame is not seen. What cannot be loaded leaves the page as it is, and is asked
 * for again when it next appears.
 *
 * A page that hides methods of its document behind names of its forms keeps what it has.
 *
 * A page that is watched by this library already, of whatever version, is left to the first one.
 *
 * A page on which every widget was rendered beforehand, from the file that is still there, stays as it is until a reader
 * turns to a disclosure of one of them: a script would show the same.
 *
 * @param version - That of the library, by which widgets were rendered that may stay; without one, none does.
 * @returns stops looking.
 */
export function watchPage(page: Document, loaders: Loaders, version?: string): () => void {
  const marked = page as Watched;
  if (marked[WATCHED]) {
    console.warn('keikaku: this page has the library more than once; the first one stays.');
    return () => undefined;
  }
  marked[WATCHED] = true;
  const loadNow = loading(loaders);
  const asleep = new Set<string>();
  let isAwake = version === undefined;
  const wake = () => {
    isAwake = true;
    // Again each time, for what could not be loaded; the others are loaded once.
    for (const tag of asleep) void loadNow(tag);
  };
  const load: Load = (tag, src) => {
    wake();
    if (src && !customElements.get(tag)) void readAhead(src);
    return loadNow(tag);
  };
  const drowsy = new WeakSet<Element>();
  /** Whether an element may turn out to be able to stay as it is; else the page wakes soon. */
  const mayStay = (element: HTMLElement) => {
    if (drowsy.has(element)) return true;
    if (!element.getAttribute(RENDERED_FROM) || !element.shadowRoot?.querySelector('.still')) return false;
    drowsy.add(element);
    void import('./sleepers.js')
      .then(({ canStay }) => canStay(element, version ?? '', wake))
      // The widget itself says what is wrong with its file.
      .then((stays) => stays || wake(), wake);
    return true;
  };
  const show = standIns([...loaders.keys()], load);

  const look = (root: Document | HTMLElement) => {
    for (const tag of loaders.keys()) {
      const here = [...root.getElementsByTagName(tag)] as HTMLElement[];
      if (isElement(root) && root.localName === tag) here.push(root);
      if (here.length === 0) continue;
      if (!isAwake && here.every(mayStay)) asleep.add(tag);
      else for (const one of here) void load(tag, one.getAttribute('src'));
    }
    if (isElement(root) && root.matches(PLACES)) show(root);
    for (const place of root.querySelectorAll<HTMLElement>(PLACES)) show(place);
  };

  const watch = new MutationObserver((changes) => {
    if (!hasOwnMethods(page)) return;
    for (const { type, target, attributeName, addedNodes } of changes) {
      if (type === 'attributes' && isElement(target)) {
        if (target.isContentEditable) clearWithin(target);
        else if (attributeName === 'contenteditable') look(target);
        else if (target.matches(PLACES)) show(target);
      }
      for (const node of addedNodes) if (isElement(node)) look(node);
    }
  });
  watch.observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-plan-widget', 'href', 'contenteditable'],
  });
  if (hasOwnMethods(page)) look(page);
  return () => {
    watch.disconnect();
    asleep.clear();
    marked[WATCHED] = false;
  };
}

/** What all copies of the library know, each of which has its own modules. */
const WATCHED = Symbol.for('keikaku.watched');

interface Watched extends Document {
  [WATCHED]?: boolean;
}

/** Not by its class: it may come from another window, and pages have classes of their own with such names. */
const isElement = (node: Node): node is HTMLElement =>
  node.nodeType === 1 && (node as Element).namespaceURI === 'http://www.w3.org/1999/xhtml';
