import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { planInside, watchInside } from './inside.js';
import { rootsAround } from './language.js';
import { planAt } from './loader.js';
import { planContext } from './plan-context.js';
import type { PlanStore } from './plan-store.js';

/** An element that gives its plan to others by id, as `<plan-source>` does. */
export interface PlanProvider extends Element {
  readonly store: PlanStore;
}

/** Told to a document when one of its providers came, went, or has another plan. */
export const PROVIDER_CHANGE = 'keikaku-provider-change';

interface Host extends ReactiveControllerHost, HTMLElement {
  src: string;
  htmlFor: string;
}

const SOURCE = 'plan-source';

/** Names the widget for which a place of the page stands. */
const STAND_IN = 'data-plan-widget';

/**
 * Finds the plan of a widget, by its own `src`, by the id in `for`, from the surrounding `<plan-source>`, or in what the
 * page has inside the widget, and renders the widget again when the plan or its selection changes.
 */
export class PlanConsumer implements ReactiveController {
  store: PlanStore | undefined;
  /**
   * Why there is no plan: nothing was named, no source has the id, or it cannot be said yet, because the page is
   * still being read or the source is not defined.
   */
  lack: 'no-source' | 'unknown-id' | 'not-yet' = 'no-source';
  readonly #host: Host;
  #asked = '';
  #document: Document | undefined;
  /** Ends the watch over the store. */
  #leave: (() => void) | undefined;
  /** Ends whatever may bring another store. */
  #stop: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener(PROVIDER_CHANGE, this.#onProviderChange);
    this.#find();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener(PROVIDER_CHANGE, this.#onProviderChange);
    this.#release();
  }

  /** Looks for the plan again where the host names another one than it did. */
  follow(): void {
    if (this.#host.isConnected && this.#asked !== this.#question) this.#find();
  }

  get #question(): string {
    return JSON.stringify([this.#host.src, this.#host.htmlFor]);
  }

  #find(): void {
    const before = this.#leave;
    this.#leave = undefined;
    this.#release();
    this.#asked = this.#question;
    // Removed attributes read as null.
    if (this.#host.src) this.#watch(planAt(this.#host.src));
    else if (this.#host.htmlFor) this.#findById();
    else this.#askAround();
    // Left only now, so that a store that is found again was never out of sight.
    before?.();
    this.#host.requestUpdate();
  }

  #findById(): void {
    const named = this.#named();
    if (named && isProvider(named)) this.#watch(named.store);
    else if (named?.localName === SOURCE) this.#waitForDefinition();
    else if (named?.getAttribute(STAND_IN) === SOURCE) this.lack = 'not-yet';
    else if (this.#host.ownerDocument.readyState === 'loading') this.#waitForPage();
    else this.lack = 'unknown-id';
  }

  #named(): Element | null {
    for (const root of rootsAround(this.#host)) {
      const named = root.getElementById(this.#host.htmlFor);
      // A div that stands for a source has it in its shadow root.
      if (named) return named.shadowRoot?.querySelector(SOURCE) ?? named;
    }
    return null;
  }

  readonly #onProviderChange = (): void => {
    // A source that leaves the page together with its widgets is no loss to them.
    if (!this.#host.isConnected || this.#host.src) return;
    if (!this.#host.htmlFor) {
      if (this.lack === 'not-yet' && !this.store) this.#find();
      return;
    }
    const named = this.#named();
    const store = named && isProvider(named) ? named.store : undefined;
    if (store === undefined || store !== this.store) this.#find();
  };

  #askAround(): void {
    this.lack = 'no-source';
    this.#host.dispatchEvent(
      new ContextEvent(
        planContext,
        this.#host,
        (store, stop) => {
          // Subscribed, so that a source that changes its plan is followed.
          if (stop && !this.#stop.includes(stop)) this.#stop.push(stop);
          if (store === this.store) return;
          this.#watch(store);
          this.#host.requestUpdate();
        },
        true,
      ),
    );
    if (this.store) return;
    if (this.#host.closest(SOURCE)) this.#waitForDefinition();
    // The source will be in the shadow root of that place, and will tell when it is.
    else if (isInside(this.#host, `[${STAND_IN}="${SOURCE}"]`)) this.lack = 'not-yet';
    // What is still being read may be there in part only.
    else if (this.#host.ownerDocument.readyState === 'loading') this.#waitForPage();
    else {
      this.#stop.push(watchInside(this.#host, this.#lookInside));
      this.#lookInside();
    }
  }

  readonly #lookInside = (): void => {
    const store = planInside(this.#host);
    if (store === this.store) return;
    if (store) this.#watch(store);
    else {
      this.#leave?.();
      this.#leave = this.store = undefined;
    }
    this.#host.requestUpdate();
  };

  /** A source may be defined later than the widget: the page decides in which order scripts come. */
  #waitForDefinition(): void {
    if (customElements.get(SOURCE)) return;
    this.lack = 'not-yet';
    this.#findWhen(customElements.whenDefined(SOURCE));
  }

  /** The source may stand further down in a page that is still being read. */
  #waitForPage(): void {
    this.lack = 'not-yet';
    const page = this.#host.ownerDocument;
    this.#findWhen(
      new Promise((resolve) => {
        page.addEventListener('DOMContentLoaded', resolve, { once: true });
      }),
    );
  }

  #findWhen(event: Promise<unknown>): void {
    let isCurrent = true;
    this.#stop.push(() => (isCurrent = false));
    void event.then(() => {
      if (isCurrent && this.#host.isConnected) this.#find();
    });
  }

  #watch(store: PlanStore): void {
    this.#leave?.();
    this.store = store;
    this.#leave = store.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  #release(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.#leave?.();
    this.#leave = undefined;
    this.store = undefined;
  }
}

const isProvider = (element: Element): element is PlanProvider => 'store' in element;

/** Whether an element stands within what matches, through shadow roots too. */
function isInside(element: Element, selector: string): boolean {
  for (const root of rootsAround(element)) if ('host' in root && root.host.closest(selector)) return true;
  return false;
}
