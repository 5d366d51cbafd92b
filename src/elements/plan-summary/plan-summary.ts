import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indexPlan, type PlanIndex } from '../../model/index.js';
import type { Picture } from '../../picture/index.js';
import { daysOf, isWhen, type Plan } from '../../schema/index.js';
import {
  furniture,
  later,
  notice,
  NOTICES,
  pictureStyles,
  PlanElement,
  SizeController,
  verdictStyles,
} from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { foot } from './foot.parts.js';
import { head, standing, visionPart } from './head.parts.js';
import { styles } from './plan-summary.styles.js';
import { planSummaryView, type PlanSummaryView } from './plan-summary.view.js';
import { further, rows, type RowState } from './rows.parts.js';
import { wherePicture } from './where.view.js';

const deeper = later(() => import('./deeper.parts.js'));

/** Widest bar of the period, in rem: longer lines of years are harder to read, not easier. */
const BAR_REM = 36;

/**
 * What a plan is: title, period and where we stand in it, vision, purpose and pillars, how much there is on each level,
 * how its indicators stand in one honest line, what else it says of itself, and where it comes from.
 *
 * @tag plan-summary
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @fires {ItemSelectEvent} item-select - A reader selected an item that a statement names, or took the selection back.
 * @csspart title - The title of the plan.
 * @csspart facts - Period, stage and dates.
 * @csspart where - Where the plan stands in its period.
 * @csspart picture - The years of the period.
 * @csspart vision - The vision, where the document has one or a placeholder of one.
 * @csspart links - What a statement has to do with items of the plan.
 * @csspart sentence - How the indicators stand, in one line.
 * @csspart verdict - A verdict, shape and word.
 * @csspart counts - The numbers by level.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class PlanSummary extends PlanElement {
  static readonly tag = 'plan-summary';
  static override styles = [...PlanElement.styles, furniture, verdictStyles, pictureStyles, styles];

  /** How much is shown: `full`, or `brief` (title, period, vision, numbers). */
  @property({ useDefault: true }) view: 'full' | 'brief' = 'full';

  /** Day by which the place in the period is told (YYYY-MM-DD); by default today in Japan. */
  @property({ useDefault: true }) today = '';

  readonly #size = new SizeController(this);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    return root;
  }

  readonly #click = (event: Event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-select]')?.dataset['select'];
    if (id !== undefined) this.toggleSelection(id);
  };

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const index = indexPlan(plan);
    const today = dayOf(this.today);
    const isBrief = this.view === 'brief';
    const view = planSummaryView(index, reader, today, isBrief);
    const state = { textLang: view.textLang, selection: this.selection };
    const bar = this.#bar(view, plan, today);
    return html`<article lang=${view.lang} aria-labelledby="title">
      ${head(view, bar)}
      <div class=${isBrief ? 'brief' : 'columns'}>
        <div class="main">
          ${view.vision ? visionPart(view.vision, view) : nothing} ${rows(view.core, state)} ${standing(view)}
          ${rows(view.body, state)} ${further(view.ways, state)}
          ${view.absent === undefined ? nothing : html`<p class="caption absent">${view.absent}</p>`}
        </div>
        ${isBrief ? nothing : html`<div class="around">${rows(view.around, state)} ${further(view.events, state)}</div>`}
      </div>
      ${this.#deeper(view, index, reader, state, bar !== undefined)}
    </article>`;
  }

  #bar({ where }: PlanSummaryView, plan: Plan, today: number): Picture<string> | undefined {
    const { width, rem } = this.#size;
    return where && wherePicture(where, plan, today, Math.min(width, BAR_REM * rem), rem * 0.875);
  }

  /** What can be taken away, and the foot: places in the documents are loaded once the summary is there. */
  #deeper(
    view: PlanSummaryView,
    index: PlanIndex,
    reader: Reader,
    state: RowState,
    hasBar: boolean,
  ): TemplateResult {
    const part = deeper(this);
    if (part === undefined) return foot(view, state, nothing);
    if (part === 'failed')
      return html`${notice(NOTICES[reader.language].failed, 'status')} ${foot(view, state, nothing)}`;
    this.wear(part.exportStyles);
    const places = this.view === 'brief' ? nothing : part.places(index, reader);
    return html`<div class="exports-place">${part.exports(this, view, index.plan, reader, hasBar)}</div>
      ${foot(view, state, places)}`;
  }
}

const DAY = 86_400_000;
/** Japan is nine hours ahead, all year. */
const JAPAN = 9 * 3_600_000;

const dayOf = (when: string): number =>
  isWhen(when) ? daysOf(when).first : Math.floor((Date.now() + JAPAN) / DAY);

declare global {
  interface HTMLElementTagNameMap {
    'plan-summary': PlanSummary;
  }
}
