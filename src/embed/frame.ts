import { frameAddress } from './frame-address.js';
import { wordsFor } from './frame.messages.js';

/** What frame and page say to each other. */
export const READY = 'keikaku-ready';
export const HELLO = 'keikaku-hello';
export const HEIGHT = 'keikaku-height';

const SOURCE = 'plan-source';

/**
 * Shows in a frame the widget that its address asks for, and tells the page around it how high it is.
 *
 * Heights are told to nobody but the page that greeted the frame, at the origin from which it did.
 *
 * @param tags of all widgets.
 */
export function showFrame(page: Document, tags: readonly string[]): void {
  const view = page.defaultView;
  if (!view) return;
  const tell = view.parent === view ? undefined : heightTeller(page, view);
  show(page, new URL(page.URL), tags, (title) => {
    page.title = title;
    tell?.(title);
  });
}

function show(page: Document, address: URL, tags: readonly string[], entitle: (title: string) => void): void {
  const origins = page.querySelector<HTMLMetaElement>('meta[name="keikaku-origins"]')?.content ?? '';
  const found = frameAddress(address, origins.split(/\s+/u).filter(Boolean));
  const lang = 'lang' in found ? found.lang : (address.searchParams.get('lang') ?? '');
  if (lang !== '') page.documentElement.lang = lang;
  const words = wordsFor(page.documentElement.lang);
  const refuse = (why: string) => page.body.append(paragraph(page, why));
  if ('refused' in found) return refuse(words[found.refused]);
  const { tag, attributes } = found.asked;
  // A source shows nothing itself.
  if (!tags.includes(tag) || tag === SOURCE) return refuse(words.unknown(tag));

  const source = page.createElement(SOURCE);
  source.setAttribute('src', found.src);
  source.addEventListener('plan-ready', (event) => {
    const { plan } = event as Event & { readonly plan: { readonly title: unknown } };
    if (typeof plan.title === 'string') entitle(plan.title);
  });
  const widget = page.createElement(tag);
  for (const [name, value] of attributes)
    if (/^[a-z][a-z-]*$/u.test(name) && !/^(?:on|style$|is$|slot$)/u.test(name))
      widget.setAttribute(name, value);
  source.append(widget);
  page.body.append(source);
}

function paragraph(page: Document, text: string): HTMLElement {
  const element = page.createElement('p');
  element.textContent = text;
  return element;
}

/** @returns tells the page what the frame shows, once that is known. */
function heightTeller(page: Document, view: Window & typeof globalThis): (title: string) => void {
  let origin: string | undefined;
  let title = '';
  const tell = () => {
    if (origin === undefined) return;
    const height = Math.ceil(page.documentElement.getBoundingClientRect().height);
    view.parent.postMessage({ type: HEIGHT, height, title }, origin);
  };
  view.addEventListener('message', ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== view.parent || data !== HELLO || from === 'null') return;
    origin = from;
    // From now on the frame is as high as its content; before, a reader must be able to scroll.
    page.documentElement.style.setProperty('overflow', 'hidden');
    tell();
  });
  new view.ResizeObserver(tell).observe(page.documentElement);
  // Until somebody answers: the page may load its script later. Says nothing but that it is there, so anybody may hear.
  for (const milliseconds of [0, 300, 1000, 3000, 10_000])
    view.setTimeout(() => {
      if (origin === undefined) view.parent.postMessage(READY, '*');
    }, milliseconds);
  return (known) => {
    title = known;
    tell();
  };
}
