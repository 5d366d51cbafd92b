import { waitUntil } from '@open-wc/testing';
import { seedUrl } from './setup.js';

const stills = new Map<string, Promise<string>>();

/** What the command line writes for a widget; each once. */
export function written(
  tag: string,
  seed: string,
  options: Readonly<Record<string, string>> = {},
): Promise<string> {
  const asked = new URLSearchParams({
    plan: `seeds/${seed}.plan.json`,
    '--widget': tag,
    '--src': seedUrl(seed),
    ...options,
  }).toString();
  const known = stills.get(asked) ?? fetch(`/__rendered__.html?${asked}`).then((answer) => answer.text());
  stills.set(asked, known);
  return known;
}

/** Places markup as the parser of a page does, with its declarative shadow roots. */
export function placed(html: string, around: Element = document.body): HTMLElement {
  const place = document.createElement('div');
  around.append(place);
  place.setHTMLUnsafe(html);
  return place.firstElementChild as HTMLElement;
}

export const stillOf = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.still');

export const replaced = (element: Element) =>
  waitUntil(() => !stillOf(element), 'it is not replaced', { interval: 5, timeout: 30_000 });

/** A file of a plan that does not come before it is told to. */
export function heldPlan(seed: string): { readonly url: string; readonly release: () => void } {
  const { fetch } = globalThis;
  const url = `${seedUrl(seed)}?${crypto.randomUUID()}`;
  let release: () => void = () => undefined;
  const released = new Promise<unknown>((resolve) => (release = () => resolve(undefined)));
  globalThis.fetch = async (...asked) => {
    await released;
    return fetch(...asked);
  };
  return {
    url,
    release: () => {
      globalThis.fetch = fetch;
      release();
    },
  };
}
