import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Language } from '../../locale/index.js';
import { indexPlan, type PlanIndex } from '../../model/index.js';
import type { Plan } from '../../schema/index.js';
import {
  furniture,
  later,
  notice,
  NOTICES,
  PlanElement,
  troubleNotice,
  type StillLife,
} from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { detailOf } from './detail.view.js';
import { head, filters, foot, points } from './head.parts.js';
import { indicatorList, list, type ListState } from './list.parts.js';
import { MESSAGES, type FilterKey } from './plan-diff.messages.js';
import { styles } from './plan-diff.styles.js';
import { contentView, hasContent, narrowedView, noFromWords, type ContentView } from './plan-diff.view.js';
import { SecondPlan } from './second-plan.js';

const saving = later(() => import('./export.parts.js'));

/**
 * The old edition of a plan against the new: what was kept, renamed, moved, merged, split, what has no counterpart, and
 * for each of it whether the city says so, the titles do, or somebody read it so.
 *
 * @tag plan-diff
 * @slot - What the page shows before the plans are there, or when one cannot be read.
 * @fires {ItemSelectEvent} item-select - A reader selected an item of the newer plan, or took the selection back.
 * @csspart lead - The sentences with the counts.
 * @csspart points - The points of change as the city states them.
 * @csspart legend - What the lines mean.
 * @csspart filters - The buttons that narrow the list down.
 * @csspart list - The list in the order of the newer plan.
 * @csspart detail - What an opened row shows.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class PlanDiff extends PlanElement {
  static readonly tag = 'plan-diff';
  static override styles = [...PlanElement.styles, furniture, styles];

  /** Address of the older plan's file, relative to the page. */
  @property({ useDefault: true }) from = '';

  /** Address of the newer plan's file, relative to the page; the same as `src`. */
  @property()
  set to(address: string | null) {
    this.src = address ?? '';
  }
  get to(): string {
    return this.src;
  }

  @state() private filter: FilterKey = 'all';

  readonly #older = new SecondPlan(this);
  readonly #open = new Set<string>();
  #content: { readonly key: readonly unknown[]; readonly view: ContentView } | undefined;
  #ofPlan: TemplateResult | undefined;
  #goTo: string | undefined;
  #isStill = false;

  override still(life: StillLife): TemplateResult {
    this.#isStill = true;
    const [older] = life.others;
    if (older) this.#older.take(older);
    return super.still(life);
  }

  /** The state of the newer plan is the base's to tell; here it is only said which of two files is meant. */
  protected override render(): TemplateResult {
    const shown = super.render();
    if (shown === this.#ofPlan || !this.from) return shown;
    return html`<p class="caption which">${MESSAGES[this.language].aboutNewer}</p>
      ${shown}`;
  }

  protected override renderPlan(plan: Plan, { language }: Reader): TemplateResult {
    this.#ofPlan = this.#renderBoth(indexPlan(plan), language);
    return this.#ofPlan;
  }

  #renderBoth(newer: PlanIndex, language: Language): TemplateResult {
    const words = MESSAGES[language];
    const { state } = this.#older;
    switch (state.status) {
      case 'absent':
        return this.empty(noFromWords(newer, language));
      case 'loading':
        return html`${notice(words.loadingOlder, 'status')}<slot></slot>`;
      case 'broken':
        return html`<p class="caption which">${words.aboutOlder}</p>
          ${troubleNotice(state, this, language)}<slot></slot>`;
      case 'ready':
        return hasContent(state.plan, newer.plan)
          ? this.#comparison(this.#contentOf(indexPlan(state.plan), newer, language))
          : html`${notice(words.nothing)}<slot></slot>`;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#goTo === undefined) return;
    const row = this.renderRoot.querySelector(`#${CSS.escape(this.#goTo)}`);
    this.#goTo = undefined;
    row?.querySelector('button')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }

  #comparison(view: ContentView): TemplateResult {
    const narrowed = narrowedView(view, this.filter);
    return html`<section lang=${view.lang} aria-labelledby="title">
      ${head(view)} ${points(view.points, view.textLang, this.#show)}
      ${filters(narrowed, view, (key) => {
        this.filter = key;
      })}
      ${list(narrowed.tree, view, this.#listState(view))}
      ${view.indicators ? indicatorList(view.indicators, view) : nothing} ${this.#exports(view)} ${foot(view)}
    </section>`;
  }

  /** Loaded once the comparison is there. */
  #exports(view: ContentView): TemplateResult | typeof nothing {
    const part = saving(this);
    if (part === undefined) return nothing;
    if (part === 'failed') return notice(NOTICES[this.language].failed, 'status');
    this.wear(part.exportStyles);
    return html`<div class="exports-place">${part.exports(this, view)}</div>`;
  }

  #listState({ comparison }: ContentView): ListState {
    return {
      ...(this.#isStill && { still: comparison.words.more }),
      isSelected: (id) => id !== undefined && id === this.selection,
      detailOf: (row) => (this.#isStill || this.#open.has(row.key) ? detailOf(row, comparison) : undefined),
      toggle: (key) => {
        if (!this.#open.delete(key)) this.#open.add(key);
        this.requestUpdate();
      },
      pick: (id) => this.toggleSelection(id),
    };
  }

  /** Opens a row and leads the reader there, whatever the list was narrowed down to. */
  readonly #show = (key: string): void => {
    this.filter = 'all';
    this.#open.add(key);
    this.#goTo = key;
    this.requestUpdate();
  };

  /** What a reader opened before the script was there stays open, and they stand at it. */
  #takeOpened(): void {
    for (const one of this.shadowRoot?.querySelectorAll('.still details[id^="detail-"]') ?? []) {
      const key = one.id.replace('detail-', '');
      if ((one as HTMLDetailsElement).open) this.#open.add(key);
      if (one.contains(this.shadowRoot?.activeElement ?? null)) this.#goTo = key;
    }
  }

  /** Compared once for each pair of plans and language: opening a row must not compare them again. */
  #contentOf(older: PlanIndex, newer: PlanIndex, language: Language): ContentView {
    const key = [older, newer, language];
    if (this.#content?.key.some((one, place) => one !== key[place]) === false) return this.#content.view;
    if (this.#content?.key[0] !== older || this.#content.key[1] !== newer) {
      this.#open.clear();
      this.filter = 'all';
    }
    this.#takeOpened();
    this.#content = { key, view: contentView(older, newer, language) };
    return this.#content.view;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-diff': PlanDiff;
  }
}
