import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indexPlan, type PlanIndex } from '../../model/index.js';
import type { Plan } from '../../schema/index.js';
import { furniture, later, notice, NOTICES, PlanElement, verdictStyles, yearOf } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { tableContent, type TableContent } from './content.view.js';
import { MESSAGES } from './progress-table.messages.js';
import { styles } from './progress-table.styles.js';
import {
  NO_CONDITIONS,
  progressTableView,
  type ConditionKind,
  type ProgressTableView,
} from './progress-table.view.js';
import { foot, head, hiddenSections, section } from './table.parts.js';
import { toolbar } from './toolbar.parts.js';

const saving = later(() => import('./export.parts.js'));

/** What can be pressed in the table and in its toolbar. */
const ACTIONS = '[data-select], [data-to], [data-kind], [data-remove-all]';

/**
 * The yearly progress table of a plan: what was promised, what was done, what came of it, and who did it, grouped as
 * the plan is. Readers search it, narrow it down and select items; what is left out is always said.
 *
 * @tag progress-table
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @fires {ItemSelectEvent} item-select - A reader selected an item, or took the selection back.
 * @csspart toolbar - Search, filters and the conditions at work.
 * @csspart section - One section of the plan with its indicators and its table.
 * @csspart table - The table of one section.
 * @csspart verdict - The verdict on an indicator, shape and word.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot of a section.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class ProgressTable extends PlanElement {
  static readonly tag = 'progress-table';
  static override styles = [...PlanElement.styles, furniture, verdictStyles, styles];

  /** Id of the item whose branch is shown; the whole plan without it. */
  @property({ useDefault: true }) item = '';

  /** Fiscal year of the reports; by default the newest that has any. */
  @property({ type: Number }) year: number | undefined;

  @state() private conditions = NO_CONDITIONS;

  /** The item that was selected here: what a reader points at must not make the rest vanish. */
  #chosenHere: string | undefined;
  #content: { readonly key: readonly unknown[]; readonly content: TableContent } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') || changed.has('htmlFor')) this.conditions = NO_CONDITIONS;
    if (this.selection !== this.#chosenHere) this.#chosenHere = undefined;
  }

  readonly #search = (event: InputEvent) => {
    this.conditions = { ...this.conditions, search: (event.target as HTMLInputElement).value };
  };

  readonly #chooseYear = (event: Event) => {
    this.year = Number((event.target as HTMLSelectElement).value);
  };

  readonly #chooseActor = (event: Event) => {
    this.conditions = { ...this.conditions, actor: (event.target as HTMLSelectElement).value };
  };

  readonly #check = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'outcomes' || name === 'marks') this.#toggle(name, value);
  };

  /** One listener for all rows and chips: `data-*` says what a button is for. */
  readonly #click = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>(ACTIONS);
    const { select, to, kind, value = '' } = target?.dataset ?? {};
    if (select !== undefined) this.#selectHere(select);
    else if (to !== undefined) {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`row-${to}`)} button`)?.focus();
    } else if (target) {
      if (kind === undefined) this.#removeAll();
      else this.#remove(kind as ConditionKind, value);
      // The button that was pressed is gone: focus goes to the count, which has changed.
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus(),
      );
    }
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    return root;
  }

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const index = indexPlan(plan);
    if (this.item !== '' && !index.items.has(this.item))
      return this.empty(NOTICES[reader.language].unknownRecord('item', this.item));
    const { selection } = this;
    const isFilter = selection !== this.#chosenHere;
    const content = this.#contentOf(index, reader);
    const view = progressTableView(index, content, this.conditions, { id: selection, isFilter }, reader);
    const words = MESSAGES[reader.language];
    return html`<div class="widget" lang=${content.lang}>
      ${head(content)}
      ${toolbar(view, this.conditions, words, {
        search: this.#search,
        chooseYear: this.#chooseYear,
        chooseActor: this.#chooseActor,
        check: this.#check,
      })}
      ${view.sections.map((one) => section(one, view, words))} ${hiddenSections(view)}
      ${this.#exports(view, index, reader)} ${foot(content, words)}
    </div>`;
  }

  /** Loaded once the table is there. */
  #exports(view: ProgressTableView, index: PlanIndex, reader: Reader): TemplateResult | typeof nothing {
    const part = saving(this);
    if (part === undefined) return nothing;
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.exportStyles);
    const items = [...index.items.values()].filter(({ id }) => view.shown.has(id));
    return html`<div class="exports-place">${part.exports(this, view, items, index.plan, reader)}</div>`;
  }

  /** The content is made once; typing into the search only filters it. */
  #contentOf(index: PlanIndex, reader: Reader): TableContent {
    const year = yearOf(this.year);
    const key = [index, reader.language, this.item, year];
    if (!this.#content?.key.every((part, at) => part === key[at]))
      this.#content = { key, content: tableContent(index, reader, this.item || undefined, year) };
    return this.#content.content;
  }

  #selectHere(id: string): void {
    this.#chosenHere = id;
    this.toggleSelection(id);
  }

  #remove(kind: ConditionKind, value: string): void {
    if (kind === 'selection') this.clearSelection();
    else if (kind === 'outcomes' || kind === 'marks') this.#toggle(kind, value);
    else this.conditions = { ...this.conditions, [kind]: '' };
  }

  #removeAll(): void {
    this.conditions = NO_CONDITIONS;
    if (this.selection !== this.#chosenHere) this.clearSelection();
  }

  #toggle(kind: 'outcomes' | 'marks', value: string): void {
    const ids = new Set(this.conditions[kind]);
    if (!ids.delete(value)) ids.add(value);
    this.conditions = { ...this.conditions, [kind]: ids };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-table': ProgressTable;
  }
}
