import type { Checked, Finding, Plan } from '../schema/index.js';

/** What a widget knows of its plan. */
export type PlanState =
  | { readonly status: 'loading' }
  /** The page names no plan. */
  | { readonly status: 'absent' }
  | { readonly status: 'ready'; readonly plan: Plan; readonly findings: readonly Finding[] }
  | { readonly status: 'broken'; readonly cause: 'unreachable'; readonly detail: string }
  | { readonly status: 'broken'; readonly cause: 'file'; readonly findings: readonly Finding[] };

/** One plan, shared by all widgets that show it: its state, and what is selected in it. */
export class PlanStore {
  #state: PlanState = { status: 'loading' };
  #selection: string | undefined;
  readonly #listeners = new Set<() => void>();

  get state(): PlanState {
    return this.#state;
  }

  /** Id of the selected record, or `undefined`. */
  get selection(): string | undefined {
    return this.#selection;
  }

  /** Whether anybody looks at the plan. */
  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls the listener after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      // What a reader chose ends with the last widget, but not while one is only moved to another place.
      void Promise.resolve().then(() => {
        if (!this.isWatched) this.#selection = undefined;
      });
    };
  }

  /** Takes the outcome of a check: the plan shows, or its problems do. */
  settle({ plan, findings }: Checked): void {
    this.#change(plan ? { status: 'ready', plan, findings } : { status: 'broken', cause: 'file', findings });
  }

  /** Takes the outcome of a check when it comes. */
  async follow(checking: Promise<Checked>): Promise<void> {
    try {
      this.settle(await checking);
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  fail(detail: string): void {
    this.#change({ status: 'broken', cause: 'unreachable', detail });
  }

  /** Nobody has named a plan. */
  miss(): void {
    this.#change({ status: 'absent' });
  }

  select(id: string | undefined): void {
    if (id === this.#selection) return;
    this.#selection = id;
    this.#tell();
  }

  #change(state: PlanState): void {
    this.#state = state;
    // A new version of the plan may lack what was selected.
    if (state.status !== 'ready' || !isIn(state.plan, this.#selection)) this.#selection = undefined;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const isIn = ({ items = [], indicators = [] }: Plan, id: string | undefined): boolean =>
  [...items, ...indicators].some((one) => one.id === id);
