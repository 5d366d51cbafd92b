import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Finding } from '../../schema/index.js';
import {
  checked,
  hasOwnMethods,
  planAt,
  planContext,
  planInside,
  PlanProblemsEvent,
  PlanReadyEvent,
  PlanStore,
  PROVIDER_CHANGE,
  restyle,
  styledRoot,
  watchInside,
} from '../../ui/index.js';
import { styles } from './plan-source.styles.js';

/**
 * Gives one plan to every widget inside it, and to those that name its id in `for`. The plan comes from `src` (a plan
 * file, or a CSV file of indicators), from a `<script type="application/json">` or a `<table>` of indicators inside, or
 * from the property `plan`. It shows nothing itself: what is inside stays as it is.
 *
 * @tag plan-source
 * @slot - The widgets, and whatever else stands between them.
 * @fires {PlanReadyEvent} plan-ready - The plan was read and can be shown.
 * @fires {PlanProblemsEvent} plan-problems - The file has errors, or warnings with which it still shows.
 */
export class PlanSource extends LitElement {
  static readonly tag = 'plan-source';
  static override styles = styles;
  // Not by decorators, as in PlanElement: the scripts of a page with gauges alone have none.
  static override properties: PropertyDeclarations = {
    src: { useDefault: true },
    plan: { attribute: false },
    lang: { reflect: true, useDefault: true },
  };

  /** Address of the plan file or of a CSV file of indicators, relative to the page. */
  src = '';

  /** A plan as data, or as the text of a file. It is checked like a file; it wins over `src`. */
  plan: unknown;

  /** Language of the widgets inside (BCP 47); by default that of the surrounding page. */
  override lang = '';

  #store = new PlanStore();
  #stop: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;
  #told: unknown;
  /** The address or the data that the present plan comes from. */
  #given: unknown;
  /** The plan that stands inside. */
  #inside: PlanStore | undefined;
  readonly #provider = new ContextProvider(this, { context: planContext, initialValue: this.#store });

  /**
   * The plan as its widgets see it.
   *
   * @internal
   */
  get store(): PlanStore {
    return this.#store;
  }

  /** Id of the selected record, or `undefined`. */
  get selection(): string | undefined {
    return this.#store.selection;
  }

  override connectedCallback(): void {
    if (!hasOwnMethods()) return;
    super.connectedCallback();
    this.#stopWatching = watchInside(this, () => {
      if (this.#given === undefined) this.#find();
    });
    this.#find();
    this.#tellDocument();
    if (!this.#isPageRead)
      this.ownerDocument.addEventListener('DOMContentLoaded', this.#find, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
    this.#stopWatching?.();
    this.#tellDocument();
  }

  protected override createRenderRoot(): ShadowRoot {
    return styledRoot(this);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('plan')) this.#find();
  }

  protected override updated(): void {
    // Not sooner: a page may set `src` or `plan` just after it put the source in its place.
    if (this.#given !== undefined || !this.#isPageRead) return;
    if (!this.#inside) this.#useInside(true);
    if (!this.#inside && this.#store.state.status === 'loading') this.#store.miss();
  }

  get #isPageRead(): boolean {
    return this.ownerDocument.readyState !== 'loading';
  }

  readonly #find = (): void => {
    const address = this.plan == null && this.src ? this.src : undefined;
    const given = address ?? this.plan ?? undefined;
    const isSame = given === this.#given;
    this.#given = given;
    if (given !== undefined) this.#inside = undefined;
    if (address !== undefined) this.#use(planAt(address));
    else if (given === undefined) this.#useInside(isSame);
    else if (isSame) this.#use(this.#store);
    else this.#take(given);
    this.requestUpdate();
  };

  /** A plan in the page itself, once it is read: until then it may be there in part only. */
  #useInside(isSame: boolean): void {
    const store = this.#isPageRead && this.hasUpdated ? planInside(this) : undefined;
    const isLost = store === undefined && this.#inside !== undefined;
    this.#inside = store;
    this.#use(store ?? (isSame && !isLost ? this.#store : new PlanStore()));
  }

  #take(data: unknown): void {
    const store = new PlanStore();
    this.#use(store);
    void store.follow(checked(data));
  }

  #use(store: PlanStore): void {
    if (store === this.#store && this.#stop) return;
    this.#stop?.();
    this.#stop = store.subscribe(() => {
      this.#tell();
    });
    if (store !== this.#store) {
      this.#store = store;
      this.#provider.setValue(store);
      this.#tellDocument();
    }
    this.#tell();
  }

  /** Lets the widgets know that name this source by its id. */
  #tellDocument(): void {
    this.ownerDocument.dispatchEvent(new Event(PROVIDER_CHANGE));
  }

  /** Tells the page once for each outcome, after the widgets had their turn. */
  #tell(): void {
    const { state } = this.#store;
    if (state === this.#told || state.status === 'loading' || state.status === 'absent') return;
    this.#told = state;
    void Promise.resolve().then(() => {
      if (state.status === 'ready') this.dispatchEvent(new PlanReadyEvent(state.plan));
      if ('findings' in state && state.findings.length > 0) void this.#tellProblems(state.findings);
    });
  }

  async #tellProblems(findings: readonly Finding[]): Promise<void> {
    const { problemOf, SEVERITY } = await import('../../schema/problems.js');
    const isShown = findings.every(({ code }) => SEVERITY[code] === 'warning');
    this.dispatchEvent(new PlanProblemsEvent(findings.map(problemOf), isShown));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-source': PlanSource;
  }
}
