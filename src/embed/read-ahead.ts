/** What the scripts of a page share, which have their own modules: files that were asked for before their readers are there. */
const AHEAD = Symbol.for('keikaku.ahead');

interface Shared {
  /** By address; `undefined` once the file was taken. The first who reads a file takes it. */
  [AHEAD]?: Map<string, Promise<Response> | undefined>;
}

/**
 * Asks for a plan file while the scripts for its widgets are still on the way, once.
 *
 * @param src - Relative to the page.
 * @returns the answer as long as nobody has taken it, for whoever clones it before reading.
 */
export function readAhead(src: string): Promise<Response> | undefined {
  const shared = globalThis as Shared;
  const files = (shared[AHEAD] ??= new Map<string, Promise<Response> | undefined>());
  const address = addressOf(src);
  if (address === undefined) return undefined;
  const known = files.get(address);
  if (known || files.has(address)) return known;
  const answer = ask(address);
  files.set(address, answer);
  // The widget tells of it.
  answer.catch(() => undefined);
  return answer;
}

/** As the widgets do; a page may have a `fetch` of its own, which may do anything. */
const ask = async (address: string): Promise<Response> =>
  fetch(address, { headers: { accept: 'application/json, text/csv' } });

/** Without its fragment; none for what is not fetched from a server. */
function addressOf(src: string): string | undefined {
  try {
    const { href } = new URL(src, document.baseURI);
    return /^https?:/.test(href) ? href.replace(/#.*/, '') : undefined;
  } catch {
    return undefined;
  }
}
