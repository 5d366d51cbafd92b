import { RENDERED_FROM, renderedFrom } from './rendered-from.js';

/** Fewest CSS pixels in a rem of a page on which the letters of what was rendered follow those of the page. */
const LEAST_REM = 12;

/** What a reader does who turns to a widget, by pointer, keys or a reading aid. */
const TURNS = ['pointerenter', 'focusin', 'click'] as const;

/**
 * Finds the widgets that can stay as they were rendered, and says when that ends for the page: a reader turns to one, a
 * script asks one for something else, or the plan file is another by now.
 *
 * @param version - That of the library: another one may judge otherwise.
 * @param wake - Told each time.
 * @returns whether an element can stay as it is for now.
 */
export function sleepers(version: string, wake: () => void): (element: HTMLElement) => boolean {
  const known = new WeakSet<Element>();
  const files = new Map<string, Promise<ArrayBuffer>>();
  const fileAt = (src: string) => {
    const file = files.get(src) ?? fetch(src).then((response) => response.arrayBuffer());
    files.set(src, file);
    return file;
  };
  const watch = new MutationObserver(wake);
  const check = async (element: HTMLElement, from: string) => {
    try {
      const file = await fileAt(element.getAttribute('src') ?? '');
      if ((await renderedFrom(file, version, (name) => element.getAttribute(name))) === from) return;
    } catch {
      // The widget itself says what is wrong.
    }
    wake();
  };
  return (element) => {
    if (known.has(element)) return true;
    const from = element.getAttribute(RENDERED_FROM);
    const still = element.shadowRoot?.querySelector('.still');
    if (!from || !still || isTurnedTo(element, still) || !hasOwnLetters(element)) return false;
    known.add(element);
    watch.observe(element, { attributes: true });
    for (const turn of TURNS) element.addEventListener(turn, wake);
    void check(element, from);
    return true;
  };
}

const isTurnedTo = (element: Element, still: Element): boolean =>
  element.matches(':hover, :focus-within') || still.querySelector('[open]') !== null;

/** On pages with smaller rems, the text of the page may be made larger in ways that only the widget can follow. */
const hasOwnLetters = ({ ownerDocument }: Element): boolean =>
  Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize) >= LEAST_REM;
