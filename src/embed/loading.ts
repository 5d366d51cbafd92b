/** How to load each element, by its tag. */
export type Loaders = ReadonlyMap<string, () => Promise<unknown>>;

/**
 * Loads an element by its tag; `false` where it is not one of ours, or could not be loaded. The file at `src`, relative to the
 * page, is asked for meanwhile.
 */
export type Load = (tag: string, src?: string | null) => Promise<boolean>;

/**
 * Loads each element once. One that could not be loaded is told of, and is loaded anew when it is asked for again.
 */
export function loading(loaders: Loaders): Load {
  const asked = new Map<string, Promise<boolean>>();
  const begin = async (tag: string, load: () => Promise<unknown>) => {
    try {
      await load();
      return true;
    } catch (error) {
      asked.delete(tag);
      console.warn(`keikaku: <${tag}> could not be loaded; the page keeps what stands in its place.`, error);
      return false;
    }
  };
  return (tag) => {
    const load = loaders.get(tag);
    if (!load) return Promise.resolve(false);
    const loaded = asked.get(tag) ?? begin(tag, load);
    asked.set(tag, loaded);
    return loaded;
  };
}
