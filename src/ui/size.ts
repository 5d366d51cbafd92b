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
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.width) return;
      this.width = width;
      this.rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
