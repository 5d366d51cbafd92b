import { checkPlanText, LIMITS } from '../schema/index.js';
import { PlanStore } from './plan-store.js';

const stores = new Map<string, PlanStore>();

/**
 * The plan at an address, relative to the page. Widgets with the same address share one store and one request. What
 * was read stays as long as the page; what could not be read is asked for again by the next widget, once nobody
 * shows the failure any more.
 */
export function planAt(address: string): PlanStore {
  const key = absolute(address);
  const known = key === undefined ? undefined : stores.get(key);
  if (known && (known.isWatched || known.state.status !== 'broken')) return known;
  const store = new PlanStore();
  if (key === undefined) {
    store.fail(address);
    return store;
  }
  stores.set(key, store);
  void load(key, store);
  return store;
}

/** The address without its fragment; `undefined` for schemes that are not fetched from a server. */
function absolute(address: string): string | undefined {
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    return /^(https?|file):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

async function load(url: string, store: PlanStore): Promise<void> {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    if (!response.ok) {
      store.fail(`${String(response.status)} ${url}`);
      return;
    }
    store.settle(checkPlanText(await textOf(response)));
  } catch (error) {
    store.fail(`${error instanceof Error ? error.message : String(error)} ${url}`);
  }
}

/** Reads a body as UTF-8 and stops where no plan file would still be going on. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > LIMITS.characters) {
      await reader.cancel();
      return text;
    }
  }
}
