import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { planContext } from './plan-context.js';
import { planAt } from './loader.js';
import type { PlanStore } from './plan-store.js';

/** An element that gives its plan to others by id, as `<plan-source>` does. */
export interface PlanProvider extends Element {
  readonly store: PlanStore;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  src: string;
  htmlFor: string;
}

const SOURCE = 'plan-source';

/**
 * Finds the plan of a widget, by its own `src`, by the id in `for`, or from the surrounding `<plan-source>`, and
 * renders the widget again when the plan or its selection changes.
 */
export class PlanConsumer implements ReactiveController {
  store: PlanStore | undefined;
  /** Why there is no plan: nothing was named, or no source has the id. */
  lack: 'no-source' | 'unknown-id' = 'no-source';
  readonly #host: Host;
  #stop: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.find();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** Looks for the plan again: after a change of `src` or `for`, or of the place in the page. */
  find(): void {
    this.#release();
    if (this.#host.src !== '') this.#watch(planAt(this.#host.src));
    else if (this.#host.htmlFor !== '') this.#findById();
    else this.#askAround();
    this.#host.requestUpdate();
  }

  #findById(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const id = CSS.escape(this.#host.htmlFor);
    const named = root.querySelector(`#${id}`) ?? document.querySelector(`#${id}`);
    this.lack = 'unknown-id';
    if (named && isProvider(named)) this.#watch(named.store);
    else this.#whenSourcesAreDefined();
  }

  #askAround(): void {
    this.lack = 'no-source';
    this.#host.dispatchEvent(
      new ContextEvent(
        planContext,
        this.#host,
        (store, stop) => {
          // Subscribed, so that a source that changes its plan is followed.
          if (store === this.store) return;
          this.#release();
          if (stop) this.#stop.push(stop);
          this.#watch(store);
          this.#host.requestUpdate();
        },
        true,
      ),
    );
    if (!this.store && this.#host.closest(SOURCE)) this.#whenSourcesAreDefined();
  }

  /** A source may be defined later than the widget: the page decides in which order scripts come. */
  #whenSourcesAreDefined(): void {
    if (customElements.get(SOURCE)) return;
    let isCurrent = true;
    this.#stop.push(() => (isCurrent = false));
    void customElements.whenDefined(SOURCE).then(() => {
      if (isCurrent && this.#host.isConnected) this.find();
    });
  }

  #watch(store: PlanStore): void {
    this.store = store;
    this.#stop.push(
      store.subscribe(() => {
        this.#host.requestUpdate();
      }),
    );
  }

  #release(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.store = undefined;
  }
}

const isProvider = (element: Element): element is PlanProvider => 'store' in element;
