import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { pathTo, recordOf } from '../../model/index.js';
import { bulletPicture, type Draw } from '../../picture/index.js';
import type { Indicator, Plan } from '../../schema/index.js';
import {
  later,
  notice,
  NOTICES,
  phrases,
  picture,
  pictureStyles,
  PlanElement,
  SizeController,
  verdictMark,
  verdictStyles,
} from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { MESSAGES } from './kpi-gauge.messages.js';
import { styles } from './kpi-gauge.styles.js';
import { kpiGaugeView, type KpiGaugeView } from './kpi-gauge.view.js';

const why = later(() => import('./why.parts.js'));

/**
 * One indicator of a plan: baseline, latest value, target, the verdict in word and shape, and why.
 *
 * @tag kpi-gauge
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @csspart verdict - The verdict, shape and word.
 * @csspart figure - The latest value.
 * @csspart picture - The arc, bullet or trend.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class KpiGauge extends PlanElement {
  static readonly tag = 'kpi-gauge';
  static override styles = [...PlanElement.styles, verdictStyles, pictureStyles, styles];

  /** Id of the indicator to show. */
  @property() kpi = '';

  /**
   * Form of the gauge: a picture with all that belongs to it (`arc`, `bullet`, `trend`), the same in short (`card`),
   * or words in a line of text (`inline`). Where a form could not tell the truth, it is a bullet.
   */
  @property() view: 'arc' | 'bullet' | 'trend' | 'card' | 'inline' = 'bullet';

  /** Fiscal year by whose values the indicator is judged; by default the newest. */
  @property({ type: Number }) year: number | undefined;

  @state() private isOpen = false;

  readonly #size = new SizeController(this);

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    if (!this.kpi) return this.empty(MESSAGES[reader.language].noKpi);
    const indicator = recordOf(plan.indicators, this.kpi);
    if (!indicator) return this.empty(NOTICES[reader.language].unknownRecord('kpi', this.kpi));
    const draw = this.#draw;
    if (!draw) return html`${notice(NOTICES[reader.language].loading, 'status')}<slot></slot>`;
    const view = kpiGaugeView(plan, indicator, reader, {
      width: this.#size.width,
      rem: this.#size.rem,
      draw,
      ...(this.year !== undefined && Number.isFinite(this.year) && { fiscalYear: this.year }),
    });
    return this.view === 'inline' ? inline(view) : this.#card(view, plan, indicator, reader);
  }

  /** How the form is drawn; `undefined` while that is loaded. */
  get #draw(): Draw | undefined {
    return bulletPicture;
  }

  #card(view: KpiGaugeView, plan: Plan, indicator: Indicator, reader: Reader): TemplateResult {
    const isCurrent = isSelected(plan, indicator, this.selection);
    const isShort = this.view === 'card';
    return html`<article
      class=${isCurrent ? 'current' : nothing}
      lang=${view.lang}
      aria-labelledby="title"
      aria-current=${isCurrent ? 'true' : nothing}
    >
      <header>
        ${view.context === undefined ? nothing : html`<p class="caption" lang=${view.textLang}>${view.context}</p>`}
        <h3 id="title" lang=${view.textLang}>${view.title}</h3>
      </header>
      <div class="top">
        ${verdictMark(view.verdict)}
        <p class="figure ${view.figure.isMissing ? 'figure--missing' : ''}" part="figure">
          <span>${view.figure.value}</span><small>${view.figure.unit}</small>
        </p>
      </div>
      ${view.picture ? picture(view.picture) : nothing}
      <p class="sentence">${phrases(view.sentence)}</p>
      ${isShort ? nothing : html`<p class="caption meta">${phrases(view.meta.join(''))}</p>`}
      ${
        view.condition === undefined
          ? nothing
          : html`<p class="caption condition">
              <b>${view.condition.label}</b> ${phrases(view.condition.text)}
            </p>`
      }
      <details class="why" @toggle=${this.#onToggle}>
        <summary class="disclosure" @pointerenter=${this.#prepare} @focus=${this.#prepare}>
          ${view.why}
        </summary>
        ${this.isOpen ? this.#reasons(view, plan, indicator, reader) : nothing}
      </details>
      ${isShort ? nothing : html`<p class="caption source">${phrases(view.source)}</p>`}
    </article>`;
  }

  #reasons(view: KpiGaugeView, plan: Plan, indicator: Indicator, reader: Reader): TemplateResult {
    const part = why(this);
    if (part === undefined) return html``;
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.whyStyles);
    return part.reasons(part.whyOf(plan, indicator, view.assessment, view.verdict, reader), view.textLang);
  }

  /** Loads the reasons as soon as a reader comes near them. */
  readonly #prepare = (): void => {
    why(this);
  };

  readonly #onToggle = ({ target }: Event): void => {
    this.isOpen = (target as HTMLDetailsElement).open;
  };
}

/** Whether the indicator is selected in another widget, itself or by a branch of the plan that it belongs to. */
const isSelected = (plan: Plan, { id, items = [] }: Indicator, selection: string | undefined): boolean =>
  selection !== undefined &&
  (selection === id || items.some((item) => pathTo(plan, item).some((one) => one.id === selection)));

const inline = (view: KpiGaugeView) =>
  html`<span class="inline" lang=${view.lang}
    ><b part="figure">${view.figure.value}<small>${view.figure.unit}</small></b>
    ${verdictMark(view.verdict)}<span class="visually-hidden">${view.sentence}</span></span
  >`;

declare global {
  interface HTMLElementTagNameMap {
    'kpi-gauge': KpiGauge;
  }
}
