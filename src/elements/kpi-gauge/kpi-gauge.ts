import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
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
  type Later,
  verdictMark,
  verdictStyles,
  yearOf,
} from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { MESSAGES } from './kpi-gauge.messages.js';
import { styles } from './kpi-gauge.styles.js';
import { kpiGaugeView, type KpiGaugeView } from './kpi-gauge.view.js';

const why = later(() => import('./why.parts.js'));
const data = later(() => import('./data.parts.js'));
const formStyles = () => import('../../ui/form.styles.js');
const forms = {
  arc: later(async () => ({
    draw: (await import('../../picture/arc.js')).arcPicture,
    ...(await formStyles()),
  })),
  trend: later(async () => ({
    draw: (await import('../../picture/trend.js')).trendPicture,
    ...(await formStyles()),
  })),
};

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
  // Not by decorators, as in PlanElement.
  static override properties: PropertyDeclarations = {
    kpi: { useDefault: true },
    view: { reflect: true, useDefault: true },
    year: { type: Number },
    isWhyOpen: { state: true, attribute: false },
    isDataOpen: { state: true, attribute: false },
  };

  /** Id of the indicator to show. */
  kpi = '';

  /**
   * Form of the gauge: a picture with all that belongs to it (`arc`, `bullet`, `trend`), the same in short (`card`),
   * or words in a line of text (`inline`). Where a form could not tell the truth, it is a bullet.
   */
  view: 'arc' | 'bullet' | 'trend' | 'card' | 'inline' = 'bullet';

  /** Fiscal year by whose values the indicator is judged; by default the newest. */
  year: number | undefined;

  private isWhyOpen = false;
  private isDataOpen = false;

  readonly #size = new SizeController(this);
  /** Whether a reader has a picture, which is not taken away while another form is loaded. */
  #isDrawn = false;

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    if (!this.kpi) return this.empty(MESSAGES[reader.language].noKpi);
    const indicator = recordOf(plan.indicators, this.kpi);
    if (!indicator) return this.empty(NOTICES[reader.language].unknownRecord('kpi', this.kpi));
    const draw = this.#draw;
    if (!draw || (this.#opened && typeof why(this) !== 'object'))
      return html`${notice(NOTICES[reader.language].loading, 'status')}<slot></slot>`;
    const year = yearOf(this.year);
    const view = kpiGaugeView(plan, indicator, reader, {
      width: this.#size.width,
      rem: this.#size.rem,
      draw,
      ...(year !== undefined && { fiscalYear: year }),
    });
    this.#isDrawn = true;
    return this.view === 'inline' ? inline(view) : this.#card(view, plan, indicator, reader);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What a reader opened before the script was there stays open.
    this.isWhyOpen = this.#opened ?? this.isWhyOpen;
    if (changed.has('view') && (this.view === 'arc' || this.view === 'trend')) forms[this.view].prepare(this);
  }

  /** How the form is drawn; `undefined` while that is loaded and nothing can be shown in its place. */
  get #draw(): Draw | undefined {
    if (this.view !== 'arc' && this.view !== 'trend') return bulletPicture;
    const form = forms[this.view](this);
    if (form === undefined) return this.#isDrawn ? bulletPicture : undefined;
    if (form === 'failed') return bulletPicture;
    this.wear(form.formStyles);
    return form.draw;
  }

  /** Whether the reasons are open in what was rendered beforehand; `undefined` where that is gone or never was. */
  get #opened(): boolean | undefined {
    const still = this.shadowRoot?.querySelector('.still');
    return still ? still.querySelector('.why[open]') !== null : undefined;
  }

  #card(view: KpiGaugeView, plan: Plan, indicator: Indicator, reader: Reader): TemplateResult {
    const isCurrent = isSelected(plan, indicator, this.selection);
    const isShort = this.view === 'card';
    const isArc = this.view === 'arc' && view.isOwnForm;
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
      <div class=${isArc ? 'top top--arc' : 'top'}>
        ${verdictMark(view.verdict)}
        <p class="figure figure--${view.figure.kind}" part="figure">
          <span>${phrases(view.figure.value)}</span><small>${view.figure.unit}</small>
        </p>
        ${view.picture ? picture(view.picture) : nothing}
      </div>
      ${view.pictureNotes === undefined ? nothing : html`<p class="caption">${phrases(view.pictureNotes)}</p>`}
      <p class="sentence">${phrases(view.sentence)}</p>
      ${view.verdict.assigned ? html`<p class="assigned">${phrases(view.verdict.assigned.sentence)}</p>` : nothing}
      <p class="caption meta">${phrases(isShort ? view.short : view.meta.join(''))}</p>
      ${
        view.condition === undefined
          ? nothing
          : html`<p class="caption condition">
              <b>${view.condition.label}</b> ${phrases(view.condition.text)}
            </p>`
      }
      <div class="more">
        ${this.#disclosure('why', view.why, 'isWhyOpen', why, reader, (part) => {
          this.wear(part.whyStyles);
          return part.reasons(part.whyOf(plan, indicator, view.judged, reader), view.textLang);
        })}
        ${this.#disclosure('data', view.data, 'isDataOpen', data, reader, (part) => {
          for (const styles of part.dataStyles) this.wear(styles);
          return part.dataPanel(this, view, plan, indicator, reader);
        })}
      </div>
      ${isShort ? nothing : html`<p class="caption source">${phrases(view.source)}</p>`}
    </article>`;
  }

  /** What it holds is loaded as soon as a reader comes near it. */
  #disclosure<Part extends object>(
    name: 'why' | 'data',
    words: string,
    state: 'isWhyOpen' | 'isDataOpen',
    inside: Later<Part>,
    { language }: Reader,
    content: (part: Part) => TemplateResult,
  ): TemplateResult {
    const prepare = () => inside.prepare(this);
    // Where there is no page, the reasons stand in their closed disclosure.
    const part = this[state] || (!this.isConnected && name === 'why') ? inside(this) : undefined;
    return html`<details
      class=${name}
      ?open=${this[state]}
      @toggle=${({ target }: Event) => {
        this[state] = (target as HTMLDetailsElement).open;
        if (this[state]) prepare();
      }}
    >
      <summary class="disclosure" @pointerenter=${prepare} @focus=${prepare}>${words}</summary>
      ${part === 'failed' ? notice(NOTICES[language].failed, 'status') : part ? content(part) : nothing}
    </details>`;
  }
}

/** Whether the indicator is selected in another widget, itself or by a branch of the plan that it belongs to. */
const isSelected = (plan: Plan, { id, items = [] }: Indicator, selection: string | undefined): boolean =>
  selection !== undefined &&
  (selection === id || items.some((item) => pathTo(plan, item).some((one) => one.id === selection)));

const inline = (view: KpiGaugeView) =>
  html`<span class="inline" lang=${view.lang}
    ><b part="figure">${phrases(view.figure.value)}<small>${view.figure.unit}</small></b
    >${phrases(view.origin)} ${verdictMark(view.verdict)}<span class="visually-hidden"
      >${view.sentence}</span
    ></span
  >`;

declare global {
  interface HTMLElementTagNameMap {
    'kpi-gauge': KpiGauge;
  }
}
