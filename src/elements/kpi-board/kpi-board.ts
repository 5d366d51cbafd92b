import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indexPlan, type PlanIndex } from '../../model/index.js';
import type { Plan } from '../../schema/index.js';
import {
  furniture,
  later,
  notice,
  NOTICES,
  pictureStyles,
  PlanElement,
  SizeController,
  type StillLife,
  verdictStyles,
  yearOf,
} from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { cards } from './cards.parts.js';
import { NO_CONDITIONS, ORDERS } from './conditions.view.js';
import { boardContent, type BoardContent } from './content.view.js';
import { foot, head } from './head.parts.js';
import { MESSAGES } from './kpi-board.messages.js';
import { styles } from './kpi-board.styles.js';
import { kpiBoardView, type KpiBoardView } from './kpi-board.view.js';
import { strip } from './strip.parts.js';
import { table } from './table.parts.js';
import { toolbar } from './toolbar.parts.js';

/** Rows that are drawn at once. */
const PIECE = 24;

/** What brings other rows, or all of them in another form. */
const REDRAWN: ReadonlySet<string> = new Set(['conditions', 'view', 'year', 'src', 'htmlFor']);

const saving = later(() => import('./export.parts.js'));

/** What can be pressed on the board. */
const ACTIONS = '[data-select], [data-to], [data-facet], [data-view], [data-remove]';

/**
 * All indicators of a plan: how many reached their targets of how many that can be judged, each policy at a glance, and
 * for every indicator its values, its verdict and the reason, as a table or as pictures side by side.
 *
 * @tag kpi-board
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @fires {ItemSelectEvent} item-select - A reader selected a policy, or took the selection back.
 * @csspart sentence - How the indicators stand, in one line.
 * @csspart strip - The verdicts of each policy at a glance.
 * @csspart toolbar - Filters, order, and the choice between table and pictures.
 * @csspart table - The table.
 * @csspart cards - The pictures side by side.
 * @csspart picture - The picture of one indicator.
 * @csspart verdict - A verdict, shape and word.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class KpiBoard extends PlanElement {
  static readonly tag = 'kpi-board';
  static override styles = [...PlanElement.styles, furniture, verdictStyles, pictureStyles, styles];

  /** Form of the board: `table`, or `cards` (pictures side by side). */
  @property({ useDefault: true }) view: 'table' | 'cards' = 'table';

  /** Fiscal year by whose values the indicators are judged; by default the newest. */
  @property({ type: Number }) year: number | undefined;

  @state() private conditions = NO_CONDITIONS;
  /** Whether a reader changed the form, which is then said aloud. */
  @state() private hasSwitched = false;
  /** Rows that are shown for now: a long board comes in pieces, each in an idle moment. */
  @state() private most = PIECE;

  /** The policy that was selected here: what a reader points at must not make the rest vanish. */
  #chosenHere: string | undefined;
  #content: { readonly key: readonly unknown[]; readonly content: BoardContent } | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #size = new SizeController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') || changed.has('htmlFor')) this.conditions = NO_CONDITIONS;
    if ([...changed.keys()].some((key) => REDRAWN.has(String(key)))) this.most = PIECE;
    if (this.selection !== this.#chosenHere) this.#chosenHere = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    root.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent));
    return root;
  }

  readonly #chooseYear = (event: Event) => {
    this.year = Number((event.target as HTMLSelectElement).value);
  };

  readonly #chooseOrder = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const order = ORDERS.find((one) => one === value);
    if (order) this.conditions = { ...this.conditions, order };
  };

  /** One listener for everything that can be pressed: `data-*` says what a button is for. */
  readonly #click = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>(ACTIONS);
    if (!target) return;
    const { select, to, facet, view, remove } = target.dataset;
    if (select !== undefined) this.#selectHere(select);
    if (to !== undefined) {
      event.preventDefault();
      const selector = `[data-select="${CSS.escape(to)}"]`;
      if (!this.#focus(selector)) void this.#focusDrawn(selector);
    }
    if (facet !== undefined) this.#toggle(facet);
    if (view !== undefined) this.#show(view === 'cards' ? 'cards' : 'table');
    if (remove !== undefined) this.#remove(remove);
  };

  readonly #press = (event: KeyboardEvent) => {
    if (!isPlainT(event) || isTyping(event)) return;
    event.preventDefault();
    this.#show(this.view === 'cards' ? 'table' : 'cards');
  };

  /** Changes the form and keeps the focus on the indicator that it was on. */
  #show(view: 'table' | 'cards'): void {
    if (view === this.view) return;
    const focused = (this.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('[data-entry]');
    this.view = view;
    this.hasSwitched = true;
    const entry = focused?.dataset['entry'];
    if (entry === undefined) return;
    void this.#focusDrawn(`[data-entry="${CSS.escape(entry)}"] button`);
  }

  /** Moves the focus to a row, which may not be drawn yet. */
  async #focusDrawn(selector: string): Promise<void> {
    await this.updateComplete;
    if (!this.#focus(selector)) this.most = Infinity;
    await this.updateComplete;
    this.#focus(selector);
  }

  #focus(selector: string): boolean {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null;
  }

  #showMoreLater(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      this.most += PIECE;
    }, 0);
  }

  /** On paper everything must be there. */
  readonly #showAll = (): void => {
    this.most = Infinity;
    this.performUpdate();
  };

  override still(life: StillLife): TemplateResult {
    this.most = Infinity;
    return super.still(life);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#showAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#showAll);
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #selectHere(id: string): void {
    this.#chosenHere = id;
    this.toggleSelection(id);
  }

  #toggle(facet: string): void {
    const facets = new Set(this.conditions.facets);
    if (!facets.delete(facet)) facets.add(facet);
    this.conditions = { ...this.conditions, facets };
  }

  #remove(what: string): void {
    if (this.selection !== this.#chosenHere) this.clearSelection();
    if (what === 'all') this.conditions = { ...this.conditions, facets: new Set() };
    // The button that was pressed is gone: focus goes to the count, which has changed.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.count')?.focus());
  }

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const index = indexPlan(plan);
    const { selection } = this;
    const content = this.#contentOf(index, reader);
    const isFilter = selection !== this.#chosenHere;
    const view = kpiBoardView(
      index,
      content,
      this.conditions,
      { id: selection, isFilter },
      reader,
      this.most,
    );
    if (view.hasMore) this.#showMoreLater();
    const words = MESSAGES[reader.language];
    const drawing = { reader, width: this.#size.width, rem: this.#size.rem };
    return html`<article lang=${content.lang} aria-labelledby="title">
      ${head(content)} ${strip(content, view.shown, words)}
      ${toolbar(
        view,
        { view: this.view, hasSwitched: this.hasSwitched, order: this.conditions.order },
        words,
        {
          chooseYear: this.#chooseYear,
          chooseOrder: this.#chooseOrder,
        },
      )}
      ${this.view === 'cards' ? cards(view, drawing, words) : table(view, drawing, words)}
      ${view.found.length > 0 ? this.#exports(view, plan, reader) : nothing} ${foot(view, words)}
    </article>`;
  }

  /** Loaded once the board is there. */
  #exports(view: KpiBoardView, plan: Plan, reader: Reader): TemplateResult | typeof nothing {
    const part = saving(this);
    if (part === undefined) return nothing;
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.exportStyles);
    return html`<div class="exports-place">${part.exports(this, view, plan, reader)}</div>`;
  }

  /** The content is made once; filters and orders only pick from it. */
  #contentOf(index: PlanIndex, reader: Reader): BoardContent {
    const year = yearOf(this.year);
    const key = [index, reader.language, year];
    if (!this.#content?.key.every((part, at) => part === key[at]))
      this.#content = { key, content: boardContent(index, reader, year) };
    return this.#content.content;
  }
}

const isPlainT = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 't' && !ctrlKey && !metaKey && !altKey;

const isTyping = ({ target, isComposing }: KeyboardEvent): boolean =>
  isComposing || (target as Element).matches('input, select, textarea');

declare global {
  interface HTMLElementTagNameMap {
    'kpi-board': KpiBoard;
  }
}
