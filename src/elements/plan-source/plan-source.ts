import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { checkPlan, checkPlanText, SEVERITY, type Plan } from '../../schema/index.js';
import { planAt, planContext, PlanProblemsEvent, PlanReadyEvent, PlanStore } from '../../ui/index.js';
import { styles } from './plan-source.styles.js';

/**
 * Gives one plan to every widget inside it, and to those that name its id in `for`. The plan comes from `src`, from
 * a `<script type="application/json">` inside, or from the property `plan`. It shows nothing itself: what is inside
 * stays as it is.
 *
 * @tag plan-source
 * @slot - The widgets, and whatever else stands between them.
 * @fires {PlanReadyEvent} plan-ready - The plan was read and can be shown.
 * @fires {PlanProblemsEvent} plan-problems - The file has errors, or warnings with which it still shows.
 */
export class PlanSource extends LitElement {
  static readonly tag = 'plan-source';
  static override styles = styles;

  /** Address of the plan file, relative to the page. */
  @property() src = '';

  /** A plan as data. It is checked like a file; it wins over `src`. */
  @property({ attribute: false }) plan: unknown;

  /** Language of the widgets inside (BCP 47); by default that of the surrounding page. */
  @property({ reflect: true }) override lang = '';

  #store = new PlanStore();
  #stop: (() => void) | undefined;
  #told: unknown;
  readonly #provider = new ContextProvider(this, { context: planContext, initialValue: this.#store });

  /** The plan as its widgets see it. */
  get store(): PlanStore {
    return this.#store;
  }

  /** Id of the selected record, or `undefined`. */
  get selection(): string | undefined {
    return this.#store.selection;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('plan')) this.#find();
  }

  #find(): void {
    if (this.plan === undefined && this.src !== '') {
      this.#use(planAt(this.src));
      return;
    }
    const inline = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (this.plan === undefined && inline === undefined) return;
    const store = new PlanStore();
    this.#use(store);
    store.settle(this.plan === undefined ? checkPlanText(inline ?? '') : checkPlan(this.plan));
  }

  #use(store: PlanStore): void {
    if (store === this.#store && this.#stop) return;
    this.#stop?.();
    this.#store = store;
    this.#provider.setValue(store);
    this.#stop = store.subscribe(() => {
      this.#tell();
    });
    this.#tell();
  }

  /** Tells the page once for each outcome, after the widgets had their turn. */
  #tell(): void {
    const { state } = this.#store;
    if (state === this.#told || state.status === 'loading') return;
    this.#told = state;
    queueMicrotask(() => {
      if (state.status === 'ready') this.dispatchEvent(new PlanReadyEvent(state.index.plan satisfies Plan));
      if ('findings' in state && state.findings.length > 0) void this.#tellProblems(state.findings);
    });
  }

  async #tellProblems(findings: Parameters<PlanStore['settle']>[0]['findings']): Promise<void> {
    const { problemOf } = await import('../../schema/problems.js');
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
