import { widthAtTurn } from './turns.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The inline size of an element in CSS pixels, and the size of a rem; the host renders again when either changes. */
export class SizeController implements ReactiveController {
  /** 0 until the element was laid out, as in a tab that was never opened. */
  width = 0;
  rem = 16;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // That of its own document: the element may have been moved into the frame of a preview.
    const view = this.#host.ownerDocument.defaultView;
    if (!view) return;
    this.#observer = new view.ResizeObserver(([entry]) => {
      // In the next frame: a height that changes while sizes are delivered is an error event on the page.
      view.requestAnimationFrame(() => {
        if (this.#host.isConnected) this.#take(entry?.contentRect.width ?? 0);
      });
    });
    this.#observer.observe(this.#host);
  }

  /** Measures before the first picture, so that it is not drawn twice. */
  hostUpdate(): void {
    if (this.width === 0 && this.#host.isConnected)
      this.#take(widthAtTurn(this.#host) ?? this.#host.getBoundingClientRect().width);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #take(exact: number): void {
    const width = Math.floor(exact);
    if (width === this.width) return;
    this.width = width;
    this.rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    this.#host.requestUpdate();
  }
}
