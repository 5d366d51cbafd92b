import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Language } from '../../locale/index.js';
import { datePartsOf, daysOf, type Plan } from '../../schema/index.js';
import {
  furniture,
  later,
  notice,
  NOTICES,
  pictureStyles,
  PlanElement,
  SizeController,
  troubleNotice,
  type PlanState,
  type StillLife,
} from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { foot, head, legend } from './head.parts.js';
import { list } from './list.parts.js';
import { OtherEditions } from './other-editions.js';
import { drawing } from './picture.parts.js';
import { timelinePicture } from './picture.view.js';
import { MESSAGES } from './plan-timeline.messages.js';
import { styles } from './plan-timeline.styles.js';
import { planTimelineView, type PlanTimelineView } from './plan-timeline.view.js';
import { table } from './table.parts.js';

/** Below it the picture gives way to a list, in rem. */
const NARROW = 40;

/** Widest picture on paper, in pixels: what an upright A4 sheet holds without making its words smaller. */
const PAPER = 690;

const saving = later(() => import('./export.parts.js'));

/**
 * Where a plan stands in time: its editions and what is missing between them, the plans above and beside it, what happened
 * to it, and today, on one axis in fiscal years with their eras. What somebody inferred is dashed; what nobody knows is
 * hatched, open, or said in words.
 *
 * @tag plan-timeline
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @csspart standing - Where today stands in the plan, in one sentence.
 * @csspart picture - The picture.
 * @csspart legend - What lines and patterns mean.
 * @csspart list - The list in order of time, where there is no room for a picture.
 * @csspart table - The table of everything that is known, with basis and source.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class PlanTimeline extends PlanElement {
  static readonly tag = 'plan-timeline';
  static override styles = [...PlanElement.styles, furniture, pictureStyles, styles];

  /** Addresses of the files of other editions, relative to the page, parted by spaces. */
  @property({ useDefault: true }) from = '';

  /** The day that is shown as today, as `2026-11-22`; by default that in Japan when the element renders. */
  @property({ useDefault: true }) today = '';

  /** Whether the page is being laid out for paper. */
  @state() private isPrinting = false;

  readonly #others = new OtherEditions(this);
  readonly #size = new SizeController(this);
  #content: { readonly key: readonly unknown[]; readonly view: PlanTimelineView } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#fromPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#fromPaper);
  }

  readonly #toPaper = (): void => {
    this.isPrinting = true;
    this.performUpdate();
  };

  readonly #fromPaper = (): void => {
    this.isPrinting = false;
  };

  override still(life: StillLife): TemplateResult {
    this.#others.take(life.others);
    return super.still(life);
  }

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const { states } = this.#others;
    const others = states.flatMap((one) => (one.status === 'ready' ? [one.plan] : []));
    const view = this.#contentOf(plan, others, reader);
    const words = MESSAGES[reader.language];
    const { width, rem } = this.#size;
    const isNarrow = !this.isPrinting && width < NARROW * rem;
    const paper = Math.min(width, PAPER);
    const picture = isNarrow
      ? undefined
      : timelinePicture(view, reader, Math.max(1, this.isPrinting ? paper : width), rem);
    return html`<article lang=${view.lang} aria-labelledby="title">
      ${head(view)} ${states.map((one) => this.#trouble(one, reader.language))}
      ${picture ? html`${drawing(picture)} ${legend(view, words)}` : list(view, words, this.selection)}
      ${table(view, words, this.selection)} ${this.#exports(view, plan, reader)} ${foot(view, words)}
    </article>`;
  }

  /** What another edition lacks; what is known without it shows all the same. */
  #trouble(state: PlanState, language: Language): TemplateResult | typeof nothing {
    const words = MESSAGES[language];
    switch (state.status) {
      case 'loading':
        return notice(words.loading, 'status');
      case 'broken':
        return html`<p class="caption">${words.aboutOther}</p>
          ${troubleNotice(state, this, language)}
          <p class="caption">${words.aboutThis}</p>`;
      default:
        return nothing;
    }
  }

  /** Loaded once the timeline is there. */
  #exports(view: PlanTimelineView, plan: Plan, reader: Reader): TemplateResult {
    const part = saving(this);
    if (part === undefined) return html``;
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.exportStyles);
    return html`<div class="exports-place">${part.exports(this, view, plan, reader, this.#size)}</div>`;
  }

  #contentOf(plan: Plan, others: readonly Plan[], reader: Reader): PlanTimelineView {
    const today = isDay(this.today) ? daysOf(this.today).first : todayInJapan();
    const key = [plan, reader.language, today, ...others];
    const known = this.#content;
    if (known?.key.length === key.length && known.key.every((part, at) => part === key[at]))
      return known.view;
    this.#content = { key, view: planTimelineView(plan, others, today, reader) };
    return this.#content.view;
  }
}

const isDay = (text: string): boolean => {
  const parts = datePartsOf(text);
  return parts !== undefined && 'day' in parts;
};

const DAY = 86_400_000;
/** Japan is nine hours ahead of UTC, the whole year. */
const AHEAD = 9 * 3_600_000;

/** The ordinal day that it is in Japan, wherever the reader is: a plan of a Japanese city runs by its calendar. */
const todayInJapan = (): number => Math.floor((Date.now() + AHEAD) / DAY);

declare global {
  interface HTMLElementTagNameMap {
    'plan-timeline': PlanTimeline;
  }
}
