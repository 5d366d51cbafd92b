import { PLACES } from './asked.js';
import { loading, type Loaders } from './loading.js';
import { clearWithin } from './place-after.js';
import { standIns } from './stand-ins.js';

/**
 * Loads the elements that a page holds, or that are put into it later, each when it is first seen, and shows those
 * that a `div` or a link stands for.
 *
 * What stands in a shadow root or in a frame is not seen. What cannot be loaded leaves the page as it is, and is asked
 * for again when it next appears.
 *
 * @returns stops looking.
 */
export function watchPage(page: Document, loaders: Loaders): () => void {
  const load = loading(loaders);
  const show = standIns((tag) => loaders.has(tag), load);

  const look = (root: Document | HTMLElement) => {
    for (const tag of loaders.keys()) {
      const isHere = root instanceof HTMLElement && root.localName === tag;
      if (isHere || root.getElementsByTagName(tag).length > 0) void load(tag);
    }
    if (root instanceof HTMLElement && root.matches(PLACES)) show(root);
    for (const place of root.querySelectorAll<HTMLElement>(PLACES)) show(place);
  };

  const watch = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes' && target instanceof HTMLElement) {
        if (target.isContentEditable) clearWithin(target);
        else if (target.matches(PLACES)) show(target);
      }
      for (const node of addedNodes) if (node instanceof HTMLElement) look(node);
    }
  });
  watch.observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-plan-widget', 'href', 'contenteditable'],
  });
  look(page);
  return () => watch.disconnect();
}
