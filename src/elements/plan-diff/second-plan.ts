import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plan } from '../../schema/index.js';
import { planAt, type PlanState } from '../../ui/index.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  from: string;
}

/** The plan at the address in `from`: the host renders again when it has come, or cannot come. */
export class SecondPlan implements ReactiveController {
  readonly #host: Host;
  #address = '';
  #leave: (() => void) | undefined;
  #state: () => PlanState = () => ({ status: 'absent' });

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get state(): PlanState {
    return this.#state();
  }

  /** Takes a plan that is there, where there is no page to load one from. */
  take(plan: Plan): void {
    this.#state = () => ({ status: 'ready', plan, findings: [] });
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#address !== this.#host.from) this.#follow();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#address = '';
  }

  #follow(): void {
    const before = this.#leave;
    this.#leave = undefined;
    this.#address = this.#host.from;
    this.#state = () => ({ status: 'absent' });
    if (this.#address) {
      const store = planAt(this.#address);
      this.#state = () => store.state;
      this.#leave = store.subscribe(() => {
        this.#host.requestUpdate();
      });
    }
    before?.();
  }
}
