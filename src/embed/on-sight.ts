/** How to load each element, by its tag. */
export type Loaders = ReadonlyMap<string, () => Promise<unknown>>;

/**
 * Loads the elements that a page holds, and those that are put into it later, each when its tag is first seen.
 *
 * What stands in a shadow root or in a frame is not seen. An element that cannot be loaded keeps what the page has
 * inside it, and is asked for again when its tag next appears.
 *
 * @returns stops looking.
 */
export function loadOnSight(page: Document, loaders: Loaders): () => void {
  const waiting = new Map(loaders);

  const load = (tag: string) => {
    const loader = waiting.get(tag);
    if (!loader) return;
    waiting.delete(tag);
    loader().catch((error: unknown) => {
      waiting.set(tag, loader);
      console.warn(`keikaku: <${tag}> could not be loaded; the page keeps what stands inside it.`, error);
    });
  };

  const look = (place: Document | Element) => {
    for (const tag of [...waiting.keys()]) {
      const isHere = place instanceof Element && place.localName === tag;
      if (isHere || place.getElementsByTagName(tag).length > 0) load(tag);
    }
  };

  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  watch.observe(page, { childList: true, subtree: true });
  look(page);
  return () => watch.disconnect();
}
