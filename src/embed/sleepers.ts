import { readAhead } from './read-ahead.js';
import { RENDERED_FROM, renderedFrom } from './rendered-from.js';

/** CSS pixels in a rem for which the command line draws, which are also those of text that browsers come with. */
const REM = 16;

/** How a reader comes to what a widget has behind a disclosure: by pointer, by keys, or by a reading aid. */
const TURNS = ['pointerover', 'focusin', 'click'] as const;

/** Each file once, by its whole address, whatever the number of widgets. */
const files = new Map<string, Promise<ArrayBuffer>>();

/**
 * Whether a widget can stay as it was rendered: its plan file is still the same, what was rendered is shown as it was meant,
 * and a reader has not turned to what it holds behind its disclosures. Whoever only reads it, or marks its text, is not
 * disturbed.
 *
 * @param version - That of the library: another one may judge otherwise.
 * @param wake - Told each time that a reader turns to that, or a script asks it for something else, or for other letters.
 * @throws where the file cannot be read or compared.
 */
export async function canStay(element: HTMLElement, version: string, wake: () => void): Promise<boolean> {
  const asked = (name: string) => element.getAttribute(name);
  new MutationObserver(wake).observe(element, { attributes: true });
  for (const turn of TURNS) element.addEventListener(turn, (event) => isTurn(event) && wake());
  const root = element.ownerDocument.documentElement;
  new MutationObserver(() => hasRem(root) || wake()).observe(root, { attributeFilter: ['class', 'style'] });
  if (isTurnedTo(element) || !hasRem(root) || !isOfMediumText(element)) return false;
  const file = await fileAt(asked('src') ?? '');
  const text = element.shadowRoot?.querySelector('.still')?.textContent ?? '';
  const from = await renderedFrom(text, file, version, asked);
  return from === asked(RENDERED_FROM) && isShown(element);
}

function fileAt(src: string): Promise<ArrayBuffer> {
  const { href } = new URL(src, document.baseURI);
  const file =
    files.get(href) ?? (readAhead(src) ?? fetch(href)).then((answer) => answer.clone().arrayBuffer());
  files.set(href, file);
  return file;
}

/** Not while text is being marked. */
const isTurn = (event: Event): boolean =>
  !(event as Partial<PointerEvent>).buttons &&
  event.composedPath().some((node) => (node as Partial<Element>).localName === 'summary');

const isTurnedTo = (element: Element): boolean =>
  element.matches(':focus-within') ||
  !!element.shadowRoot?.querySelector('.still :is([open], summary:hover)');

/** In pictures that were drawn for other letters, words would cover each other. */
const hasRem = (root: Element): boolean => textSize(root) === REM;

/** Whether the reader has the size of text that browsers come with: only the widget follows another one on every page. */
function isOfMediumText({ ownerDocument, shadowRoot }: Element): boolean {
  const probe = ownerDocument.createElement('i');
  probe.style.font = 'medium serif';
  shadowRoot?.append(probe);
  const size = textSize(probe);
  probe.remove();
  return size === REM;
}

const textSize = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);

/**
 * Not without its styles, which the policy of a page may refuse and a server may lack, nor where the page hides what is
 * not defined yet.
 */
function isShown(element: Element): boolean {
  const style = getComputedStyle(element);
  const { display, visibility, opacity } = style;
  return (
    style.getPropertyValue('--_rem') !== '' &&
    display !== 'none' &&
    visibility === 'visible' &&
    opacity !== '0'
  );
}
