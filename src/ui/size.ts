import type { ReactiveController, ReactiveElement } from 'lit';
import { remOf, settle } from './rem.js';
import { sizeAtTurn, type Size } from './turns.js';

type Take = (size: Size) => void;

interface Watch {
  readonly observer: ResizeObserver;
  readonly takes: WeakMap<Element, Take>;
}

/** One for each window, whatever the number of widgets. */
const watches = new WeakMap<Window, Watch>();

function watchIn(view: Window & typeof globalThis): Watch {
  const known = watches.get(view);
  if (known) return known;
  const takes = new WeakMap<Element, Take>();
  const observer = new view.ResizeObserver((entries) => {
    // In the next frame: a height that changes while sizes are delivered is an error event on the page.
    view.requestAnimationFrame(() => {
      settle(view.document);
      for (const { target, contentRect } of entries)
        if (target.isConnected) takes.get(target)?.({ width: contentRect.width, rem: remOf(target) });
    });
  });
  const watch = { observer, takes };
  watches.set(view, watch);
  return watch;
}

/** The size of what was never laid out. Where there is no page, the command line says for which it draws. */
export const UNLAID = { width: 0, rem: 16 };

/** The inline size of an element in CSS pixels, and the size of a rem; the host renders again when one of them changes. */
export class SizeController implements ReactiveController {
  /** 0 until the element was laid out, as in a tab that was never opened. */
  width = UNLAID.width;
  rem = UNLAID.rem;
  readonly #host: ReactiveElement;
  #watch: Watch | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Measures before the first picture, so that it is not drawn twice. */
  hostUpdate(): void {
    if (this.#watch || !this.#host.isConnected) return;
    this.#take(sizeAtTurn(this.#host));
    // That of its own document: the element may have been moved into the frame of a preview.
    const view = this.#host.ownerDocument.defaultView;
    // None in a simulated page, as in tests of those who use the library, or where a page took it away.
    if (typeof view?.ResizeObserver !== 'function') return;
    this.#watch = watchIn(view);
    this.#watch.takes.set(this.#host, this.#take);
    this.#watch.observer.observe(this.#host);
  }

  hostConnected(): void {
    // Elsewhere on the page it may have another size.
    if (this.width > 0) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch?.observer.unobserve(this.#host);
    this.#watch = undefined;
  }

  readonly #take = (size: Size): void => {
    const width = Math.floor(size.width);
    if (width === this.width && size.rem === this.rem) return;
    this.width = width;
    this.rem = size.rem;
    this.#host.requestUpdate();
  };
}
