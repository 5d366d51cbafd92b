import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plan } from '../../schema/index.js';
import { planAt, type PlanState } from '../../ui/index.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  from: string;
}

/** The plans at the addresses in `from`, parted by spaces: the host renders again when one has come, or cannot come. */
export class OtherEditions implements ReactiveController {
  readonly #host: Host;
  #addresses = '';
  #leave: (() => void)[] = [];
  #states: (() => PlanState)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get states(): readonly PlanState[] {
    return this.#states.map((state) => state());
  }

  /** Takes plans that are there, where there is no page to load any from. */
  take(plans: readonly Plan[]): void {
    this.#states = plans.map((plan) => () => ({ status: 'ready', plan, findings: [] }));
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#addresses !== this.#host.from) this.#follow();
  }

  hostDisconnected(): void {
    for (const leave of this.#leave.splice(0)) leave();
    this.#addresses = '';
  }

  #follow(): void {
    // Those before are left behind the new ones, so that a plan that stays is not asked for again.
    const before = this.#leave;
    this.#addresses = this.#host.from;
    const stores = this.#addresses
      .split(/\s+/u)
      .filter((address) => address !== '')
      .map((address) => planAt(address));
    this.#states = stores.map((store) => () => store.state);
    this.#leave = stores.map((store) =>
      store.subscribe(() => {
        this.#host.requestUpdate();
      }),
    );
    for (const leave of before) leave();
  }
}
