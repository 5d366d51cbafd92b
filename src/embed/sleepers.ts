import { RENDERED_FROM, renderedFrom } from './rendered-from.js';

/** Fewest CSS pixels in a rem of a page on which the letters of what was rendered follow those of the page. */
const LEAST_REM = 12;

/** What a reader does who turns to a widget, by pointer, keys or a reading aid. */
const TURNS = ['pointerenter', 'focusin', 'click'] as const;

/** Each file once, whatever the number of widgets. */
const files = new Map<string, Promise<ArrayBuffer>>();

/**
 * Whether a widget can stay as it was rendered: its plan file is still the same, and a reader has not turned to it.
 *
 * @param version - That of the library: another one may judge otherwise.
 * @param wake - Told each time that a reader turns to it, or a script asks it for something else.
 * @throws where the file cannot be read or compared.
 */
export async function canStay(element: HTMLElement, version: string, wake: () => void): Promise<boolean> {
  const asked = (name: string) => element.getAttribute(name);
  new MutationObserver(wake).observe(element, { attributes: true });
  for (const turn of TURNS) element.addEventListener(turn, wake);
  if (isTurnedTo(element) || !hasOwnLetters(element)) return false;
  const file = await fileAt(asked('src') ?? '');
  return (await renderedFrom(file, version, asked)) === asked(RENDERED_FROM);
}

function fileAt(src: string): Promise<ArrayBuffer> {
  const file = files.get(src) ?? fetch(src).then((response) => response.arrayBuffer());
  files.set(src, file);
  return file;
}

const isTurnedTo = (element: Element): boolean =>
  element.matches(':hover, :focus-within') || !!element.shadowRoot?.querySelector('.still [open]');

/** On pages with smaller rems, the text of the page may be made larger in ways that only the widget can follow. */
const hasOwnLetters = ({ ownerDocument }: Element): boolean =>
  Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize) >= LEAST_REM;
