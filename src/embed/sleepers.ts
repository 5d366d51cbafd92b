import { readAhead } from './read-ahead.js';
import { RENDERED_FROM, renderedFrom } from './rendered-from.js';

/** Fewest CSS pixels in a rem of a page on which the letters of what was rendered follow those of the page. */
const LEAST_REM = 12;

/** How a reader comes to what a widget has behind a disclosure: by pointer, by keys, or by a reading aid. */
const TURNS = ['pointerover', 'focusin', 'click'] as const;

/** Each file once, whatever the number of widgets. */
const files = new Map<string, Promise<ArrayBuffer>>();

/**
 * Whether a widget can stay as it was rendered: its plan file is still the same, and a reader has not turned to what it holds
 * behind its disclosures. Whoever only reads it, or marks its text, is not disturbed.
 *
 * @param version - That of the library: another one may judge otherwise.
 * @param wake - Told each time that a reader turns to that, or a script asks it for something else.
 * @throws where the file cannot be read or compared.
 */
export async function canStay(element: HTMLElement, version: string, wake: () => void): Promise<boolean> {
  const asked = (name: string) => element.getAttribute(name);
  new MutationObserver(wake).observe(element, { attributes: true });
  for (const turn of TURNS) element.addEventListener(turn, (event) => isTurn(event) && wake());
  if (isTurnedTo(element) || !hasOwnLetters(element)) return false;
  const file = await fileAt(asked('src') ?? '');
  return (await renderedFrom(file, version, asked)) === asked(RENDERED_FROM);
}

function fileAt(src: string): Promise<ArrayBuffer> {
  const file =
    files.get(src) ?? (readAhead(src) ?? fetch(src)).then((answer) => answer.clone().arrayBuffer());
  files.set(src, file);
  return file;
}

/** Not while text is being marked. */
const isTurn = (event: Event): boolean =>
  !(event as Partial<PointerEvent>).buttons &&
  event.composedPath().some((node) => (node as Partial<Element>).localName === 'summary');

const isTurnedTo = (element: Element): boolean =>
  element.matches(':focus-within') ||
  !!element.shadowRoot?.querySelector('.still :is([open], summary:hover)');

/** On pages with smaller rems, the text of the page may be made larger in ways that only the widget can follow. */
const hasOwnLetters = ({ ownerDocument }: Element): boolean =>
  Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize) >= LEAST_REM;
