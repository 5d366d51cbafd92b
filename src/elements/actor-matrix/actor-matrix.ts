import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indexPlan, type PlanIndex } from '../../model/index.js';
import type { Plan } from '../../schema/index.js';
import { furniture, later, notice, NOTICES, PlanElement, SizeController } from '../../ui/index.js';
import { COMMON, type Reader } from '../../wording/index.js';
import { MESSAGES, type View } from './actor-matrix.messages.js';
import { styles } from './actor-matrix.styles.js';
import { actorMatrixView, type ActorMatrixView } from './actor-matrix.view.js';
import { actorContent, type ActorContent } from './content.view.js';
import type { Telling } from './entries.parts.js';
import { foot, head, toolbar } from './head.parts.js';
import { list } from './list.parts.js';
import { matrix } from './matrix.parts.js';

const saving = later(() => import('./export.parts.js'));
const drawing = later(() => import('./network.parts.js'));

/** What can be pressed. */
const ACTIONS = '[data-select], [data-view], [data-open], [data-places], [data-remove]';

const VIEWS: readonly View[] = ['matrix', 'list', 'network'];

/**
 * Who does what: actors against policies, each actor with its names, roles and items, and both as a network.
 *
 * @tag actor-matrix
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @fires {ItemSelectEvent} item-select - A reader selected an actor or a policy, or took the selection back.
 * @csspart sentence - How many actors there are, and how many take part or have a role.
 * @csspart legend - The marks, their meaning and number.
 * @csspart toolbar - The choice of form and level, and what is selected.
 * @csspart matrix - The table of actors against policies.
 * @csspart detail - What an opened cell shows.
 * @csspart list - The list by actor.
 * @csspart role - A role, promised or expected.
 * @csspart network - The network.
 * @csspart mark - A shape with its word.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class ActorMatrix extends PlanElement {
  static readonly tag = 'actor-matrix';
  static override styles = [...PlanElement.styles, furniture, styles];

  /** Form: `matrix` (actors against policies), `list` (by actor) or `network`. */
  @property({ useDefault: true }) view: View = 'matrix';

  /** Id of the item whose branch is shown; without it the whole plan. */
  @property({ useDefault: true }) item = '';

  @state() private level: string | undefined;
  @state() private arePlacesShown = false;
  /** Whether a reader changed the form, which is then said aloud. */
  @state() private hasSwitched = false;
  @state() private isOnPaper = false;

  readonly #size = new SizeController(this);
  readonly #open = new Set<string>();
  /** What was selected here: what a reader points at must not make the rest vanish. */
  #chosenHere: string | undefined;
  /** The last inline size that it had: a widget in a tab that is left has none, and must not be laid out for none. */
  #width = 0;
  #content: { readonly key: readonly unknown[]; readonly content: ActorContent } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') || changed.has('htmlFor')) {
      this.#open.clear();
      this.level = undefined;
    }
    if (this.selection !== this.#chosenHere) this.#chosenHere = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    root.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#paper);
    addEventListener('afterprint', this.#screen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#paper);
    removeEventListener('afterprint', this.#screen);
  }

  /** On paper the list follows, because nothing can be opened there. */
  readonly #paper = (): void => {
    this.isOnPaper = true;
    this.performUpdate();
  };

  readonly #screen = (): void => {
    this.isOnPaper = false;
  };

  /** One listener for everything that can be pressed: `data-*` says what a button is for. */
  readonly #click = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement | SVGElement>(ACTIONS);
    if (target) this.#act(target.dataset);
  };

  /** The points of the network are no buttons of the page, and so have no keys of their own. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const node = (event.target as Element).closest<SVGElement>('[data-node]');
    if (!node) return;
    event.preventDefault();
    this.#act(node.dataset);
  };

  #act({ select, view, open, places, remove }: DOMStringMap): void {
    if (select !== undefined) {
      this.#chosenHere = select;
      this.toggleSelection(select);
    }
    if (view !== undefined) this.#show(view);
    if (open !== undefined) this.#toggle(open);
    if (places !== undefined) this.arePlacesShown = !this.arePlacesShown;
    if (remove !== undefined) this.#remove();
  }

  #show(view: string): void {
    this.view = VIEWS.find((one) => one === view) ?? this.view;
    this.hasSwitched = true;
    if (this.view === 'network') drawing.prepare(this);
  }

  #toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.requestUpdate();
  }

  #remove(): void {
    this.clearSelection();
    // The button that was pressed is gone: focus goes to the count, which has changed.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.count')?.focus());
  }

  readonly #chooseLevel = (event: Event): void => {
    this.level = (event.target as HTMLSelectElement).value;
  };

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const index = indexPlan(plan);
    const notices = NOTICES[reader.language];
    if (this.item !== '' && !index.items.has(this.item))
      return this.empty(notices.unknownRecord('item', this.item));
    if (index.actors.size === 0) return html`${notice(notices.nothing)}<slot></slot>`;
    const content = this.#contentOf(index, reader);
    const { selection } = this;
    this.#width = this.#size.width || this.#width;
    const view = actorMatrixView(
      index,
      content,
      {
        view: VIEWS.find((one) => one === this.view) ?? 'matrix',
        item: this.item,
        level: this.level,
        selection: { id: selection, isFilter: selection !== this.#chosenHere },
        rems: this.#width / this.#size.rem,
        isOnPaper: this.isOnPaper,
      },
      reader,
    );
    const words = MESSAGES[reader.language];
    return html`<section lang=${content.lang} aria-labelledby="title">
      ${head(content, words)} ${toolbar(view, this.hasSwitched, words, this.#chooseLevel)}
      ${view.nobody === undefined ? this.#body(view, index, reader) : html`<p class="nobody">${view.nobody}</p>`}
      ${this.#exports(view, index, reader)} ${foot(view, COMMON[reader.language].notesBy, words)}
    </section>`;
  }

  #body(view: ActorMatrixView, index: PlanIndex, reader: Reader): TemplateResult | typeof nothing {
    const telling: Telling = {
      textLang: view.content.textLang,
      arePlacesShown: this.arePlacesShown,
      words: MESSAGES[reader.language],
    };
    const isSelected = (id: string) => id === this.selection;
    const ofMatrix =
      view.matrix &&
      matrix(
        view.matrix,
        { isSelected, isOpen: (key) => this.#open.has(key) },
        { ...telling, arePlacesShown: true },
      );
    const ofList = view.list && list(view.list, { isSelected, isAllOpen: this.isOnPaper }, telling);
    if (view.shown !== 'network') return html`${ofMatrix ?? nothing}${ofList ?? nothing}`;
    return html`${this.#network(view, index, reader)}${ofList ?? nothing}`;
  }

  /** Loaded when it is first asked for. */
  #network(view: ActorMatrixView, index: PlanIndex, reader: Reader): TemplateResult {
    const words = MESSAGES[reader.language];
    const part = drawing(this);
    if (part === undefined) return notice(words.networkLoading, 'status');
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.networkStyles);
    const { content, scope, tools } = view;
    const drawn = part.networkView(
      index,
      content,
      scope,
      tools.level.chosen,
      {
        width: this.#width,
        rem: this.#size.rem,
        twin: words.views[tools.views.includes('matrix') ? 'matrix' : 'list'],
      },
      reader,
    );
    return typeof drawn === 'object'
      ? part.network(drawn, this.selection, content.textLang, words)
      : html`<p class="nobody">${drawn ?? words.noEdges}</p>`;
  }

  /** Loaded once the widget is there. */
  #exports(view: ActorMatrixView, index: PlanIndex, reader: Reader): TemplateResult | typeof nothing {
    const part = saving(this);
    if (part === undefined) return nothing;
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.exportStyles);
    return html`<div class="exports-place">${part.exports(this, view, index, reader)}</div>`;
  }

  /** Made once for each plan and language: what a reader selects only picks from it. */
  #contentOf(index: PlanIndex, reader: Reader): ActorContent {
    const key = [index, reader.language];
    if (!this.#content?.key.every((part, at) => part === key[at]))
      this.#content = { key, content: actorContent(index, reader) };
    return this.#content.content;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-matrix': ActorMatrix;
  }
}
