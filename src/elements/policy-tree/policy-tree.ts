import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indexPlan, type PlanIndex } from '../../model/index.js';
import type { Item, Plan } from '../../schema/index.js';
import {
  furniture,
  later,
  notice,
  NOTICES,
  phrases,
  PlanElement,
  SizeController,
  verdictStyles,
} from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { footOf, legendOf, outline, type OutlineState } from './outline.parts.js';
import { styles } from './policy-tree.styles.js';
import {
  flatten,
  openAtFirst,
  policyTreeView,
  selectionView,
  type PolicyTreeView,
  type SelectionView,
} from './policy-tree.view.js';

const saving = later(() => import('./export.parts.js'));

/** Below this inline size only one branch is open at first. */
const NARROW_REM = 40;

/**
 * The hierarchy of a plan as an outline: every level by the city's own name, with marks, verdicts and counts.
 *
 * The outline is nested lists whose branches open by buttons, not an ARIA tree: a row holds headings, chips, texts and
 * two buttons, which a tree item would flatten into one label, and arrow keys would be taken from screen readers and
 * from those who scroll by them. Whoever can use a page can use this, on a telephone too.
 *
 * @tag policy-tree
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @fires {ItemSelectEvent} item-select - A reader selected an item, or took the selection back.
 * @csspart lead - The sentence with the counts.
 * @csspart levels - The levels of the plan with their counts.
 * @csspart outline - The outline itself.
 * @csspart legend - The marks and their meaning.
 * @csspart verdict - A verdict, shape and word.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class PolicyTree extends PlanElement {
  static readonly tag = 'policy-tree';
  static override styles = [...PlanElement.styles, furniture, verdictStyles, styles];

  /** Id of the item whose branch is shown; without it the whole plan. */
  @property({ useDefault: true }) item = '';

  readonly #size = new SizeController(this);
  /** What the reader, or a selection, opened or closed; all else is as it was at first. */
  readonly #touched = new Map<string, boolean>();
  #atFirst: ReadonlySet<string> | undefined;
  #shown: { readonly index: PlanIndex; readonly item: string } | undefined;
  #lastSelection: string | undefined;
  #focusAfter: string | undefined;

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const index = indexPlan(plan);
    const root = index.items.get(this.item);
    if (this.item !== '' && !root)
      return this.empty(NOTICES[reader.language].unknownRecord('item', this.item));
    if (index.items.size === 0) return html`${notice(NOTICES[reader.language].nothing)}<slot></slot>`;
    const view = policyTreeView(index, reader, root);
    const selection = selectionView(index, this.selection, reader);
    this.#follow(index, view, selection);
    return html`<section lang=${view.lang} aria-labelledby="title">
      ${this.#head(view, selection)}
      <div class=${view.legend.entries.length === 0 ? 'body body--plain' : 'body'}>
        ${outline(view, this.#stateOf(selection))} ${legendOf(view)}
        ${this.#exports(index, view, root, reader)} ${footOf(view)}
      </div>
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#focusAfter === undefined) return;
    // The button that took the selection back is gone: the reader goes on where the selection was.
    this.renderRoot.querySelector<HTMLElement>(`[data-pick="${CSS.escape(this.#focusAfter)}"]`)?.focus();
    this.#focusAfter = undefined;
  }

  #head(view: PolicyTreeView, selection: SelectionView): TemplateResult {
    return html`<header>
        ${view.path === undefined ? nothing : html`<p class="caption" lang=${view.textLang}>${view.path}</p>`}
        <h3 id="title">${phrases(view.heading)}</h3>
        <p class="lead" part="lead">${phrases(view.lead)}</p>
      </header>
      <div class="tools">
        <p class="buttons no-print">
          <button class="button" type="button" @click=${() => this.#openAll(view, true)}>
            ${view.expandAll}
          </button>
          <button class="button" type="button" @click=${() => this.#openAll(view, false)}>
            ${view.collapseAll}
          </button>
        </p>
        <p class=${selection.deselect === undefined ? 'selection' : 'selection selection--some'}>
          <span role="status">${selection.words}</span>
          ${
            selection.deselect === undefined
              ? nothing
              : html`<button class="link no-print" type="button" @click=${() => this.#deselect(selection)}>
                  ${selection.deselect}
                </button>`
          }
        </p>
      </div>`;
  }

  /** Loaded once the outline is there. */
  #exports(
    index: PlanIndex,
    view: PolicyTreeView,
    root: Item | undefined,
    reader: Reader,
  ): TemplateResult | typeof nothing {
    const part = saving(this);
    if (part === undefined) return nothing;
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.exportStyles);
    const shown = root ? index.branchOf(root.id) : undefined;
    const items = [...index.items.values()].filter(({ id }) => shown?.has(id) ?? true);
    return html`<div class="exports-place">${part.exports(this, view, items, index.plan, reader)}</div>`;
  }

  #stateOf({ itemId, path }: SelectionView): OutlineState {
    return {
      isOpen: (id) => this.#isOpen(id),
      isSelected: (id) => id === itemId,
      isOnPath: (id) => path.includes(id),
      open: (id) => this.#open([id], true),
      toggle: (id) => this.#open([id], !this.#isOpen(id)),
      pick: (id) => this.toggleSelection(id),
    };
  }

  /** Starts anew with another plan or branch, and opens the way to what was selected elsewhere. */
  #follow(index: PlanIndex, view: PolicyTreeView, { path }: SelectionView): void {
    if (this.#shown?.index !== index || this.#shown.item !== this.item) {
      this.#shown = { index, item: this.item };
      this.#touched.clear();
      this.#atFirst = undefined;
      this.#lastSelection = undefined;
    }
    const { width, rem } = this.#size;
    // Decided once, when the width is known: turning a telephone must not close what one reads.
    if (width > 0) this.#atFirst ??= openAtFirst(view, width < NARROW_REM * rem);
    if (this.selection === this.#lastSelection) return;
    this.#lastSelection = this.selection;
    for (const id of path) this.#touched.set(id, true);
  }

  #isOpen(id: string): boolean {
    return this.#touched.get(id) ?? this.#atFirst?.has(id) ?? false;
  }

  #open(ids: readonly string[], isOpen: boolean): void {
    for (const id of ids) this.#touched.set(id, isOpen);
    this.requestUpdate();
  }

  #openAll({ roots }: PolicyTreeView, isOpen: boolean): void {
    this.#open(
      flatten(roots).map(({ id }) => id),
      isOpen,
    );
  }

  #deselect({ itemId }: SelectionView): void {
    this.#focusAfter = itemId;
    this.clearSelection();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-tree': PolicyTree;
  }
}
