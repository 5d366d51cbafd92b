import { soundPlan, type Checked } from '../schema/index.js';
import { PlanStore } from './plan-store.js';

/** Longest text of a plan file that is read on, in UTF-16 code units; the check refuses it. */
const LONGEST = 32 * 1024 * 1024;

/** Silence of a server after which a reader is told that the plan could not be read, in milliseconds. */
const PATIENCE = 30_000;

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

/** Files that the script of a page asked for before this one was there, by address. */
const AHEAD = Symbol.for('keikaku.ahead');

function taken(url: string): Promise<Response> | undefined {
  const ahead = (globalThis as { [AHEAD]?: Map<string, Promise<Response> | undefined> })[AHEAD];
  const answer = ahead?.get(url);
  if (answer) ahead?.set(url, undefined);
  return answer;
}

/** A server that says nothing for long is told of; its plan shows all the same when it comes. */
async function load(url: string, store: PlanStore): Promise<void> {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(silence);
    silence = setTimeout(() => store.fail(`timeout ${url}`), PATIENCE);
  };
  wait();
  try {
    const response = await (taken(url) ?? fetch(url, { headers: { accept: 'application/json, text/csv' } }));
    if (!response.ok) {
      store.fail(`${String(response.status)} ${url}`);
      return;
    }
    store.settle(
      isCsv(response, url)
        ? await (await import('./csv-file.js')).checkedCsv(response, url, wait)
        : await checked(await textOf(response, wait)),
    );
  } catch (error) {
    store.fail(`${error instanceof Error ? error.message : String(error)} ${url}`);
  } finally {
    clearTimeout(silence);
  }
}

/** What a server calls CSV, and what is named so where servers call it anything. */
const isCsv = ({ headers }: Response, url: string): boolean =>
  /^text\/csv\b/i.test(headers.get('content-type') ?? '') || /\.csv$/i.test(new URL(url).pathname);

/** Checks a plan, as data or as the text of a file. The full check is loaded only where there may be something to find. */
export async function checked(given: unknown): Promise<Checked> {
  const plan = typeof given === 'string' ? soundPlan(given) : undefined;
  if (plan) return { plan, findings: [] };
  const { checkPlan, checkPlanText } = await import('../schema/full-check.js');
  return typeof given === 'string' ? checkPlanText(given) : checkPlan(given);
}

/** Reads a body as UTF-8, tells of each piece, and stops where no plan file would still be going on. */
async function textOf(response: Response, onPiece: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    onPiece();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > LONGEST) {
      await reader.cancel();
      return text;
    }
  }
}
