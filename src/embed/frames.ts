import { HEIGHT, HELLO, READY } from './frame.js';
import { urlOf } from './url-of.js';

/** Higher than any widget: a frame that says more is not believed. */
const HIGHEST = 100_000;

/**
 * Lets the frames of a page that show a widget be as high as what they hold, also those that are put in later.
 *
 * A frame is believed when the message comes from it, and from the origin of its address.
 */
export function followFrames(view: Window & typeof globalThis): void {
  const page = view.document;
  const frames = () => [...page.querySelectorAll<HTMLIFrameElement>('iframe[src*="plan-widget="]')];
  view.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || urlOf(frame.src)?.origin !== origin) return;
    if (data === READY) frame.contentWindow?.postMessage(HELLO, origin);
    else if (isHeight(data)) {
      frame.style.height = `${data.height}px`;
      if (frame.title === '' && data.title !== '') frame.title = data.title;
    }
  });
}

interface Height {
  readonly height: number;
  readonly title: string;
}

function isHeight(data: unknown): data is Height {
  if (typeof data !== 'object' || data === null) return false;
  const { type, height, title } = data as Partial<Record<'type' | 'height' | 'title', unknown>>;
  return (
    type === HEIGHT &&
    typeof title === 'string' &&
    typeof height === 'number' &&
    height > 0 &&
    height <= HIGHEST
  );
}
