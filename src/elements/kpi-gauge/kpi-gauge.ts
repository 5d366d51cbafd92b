import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlanIndex } from '../../model/index.js';
import {
  NOTICES,
  phrases,
  picture,
  pictureStyles,
  PlanElement,
  SizeController,
  verdictMark,
  verdictStyles,
} from '../../ui/index.js';
import type { Indicator } from '../../schema/index.js';
import type { Reader } from '../../wording/index.js';
import { MESSAGES } from './kpi-gauge.messages.js';
import { styles } from './kpi-gauge.styles.js';
import { kpiGaugeView, type KpiGaugeView } from './kpi-gauge.view.js';

/**
 * One indicator of a plan: baseline, latest value, target, the verdict in word and shape, and why.
 *
 * @tag kpi-gauge
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @csspart verdict - The verdict, shape and word.
 * @csspart figure - The latest value.
 * @csspart picture - The bullet.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class KpiGauge extends PlanElement {
  static readonly tag = 'kpi-gauge';
  static override styles = [...PlanElement.styles, verdictStyles, pictureStyles, styles];

  /** Id of the indicator to show. */
  @property() kpi = '';

  /** Form of the gauge: `bullet` (with picture) or `inline` (one line of text). */
  @property() view: 'bullet' | 'inline' = 'bullet';

  /** Fiscal year by whose values the indicator is judged; by default the newest. */
  @property({ type: Number }) year: number | undefined;

  readonly #size = new SizeController(this);

  protected override renderPlan(index: PlanIndex, reader: Reader): TemplateResult {
    if (!this.kpi) return this.empty(MESSAGES[reader.language].noKpi);
    const indicator = index.indicators.get(this.kpi);
    if (!indicator) return this.empty(NOTICES[reader.language].unknownRecord('kpi', this.kpi));
    const view = kpiGaugeView(index, indicator, reader, {
      width: this.#size.width,
      rem: this.#size.rem,
      ...(this.year !== undefined && Number.isFinite(this.year) && { fiscalYear: this.year }),
    });
    return this.view === 'inline' ? inline(view) : card(view, isSelected(index, indicator, this.selection));
  }
}

/** Whether the indicator is selected in another widget, itself or by a branch of the plan that it belongs to. */
const isSelected = (
  index: PlanIndex,
  { id, items = [] }: Indicator,
  selection: string | undefined,
): boolean =>
  selection !== undefined &&
  (selection === id || items.some((item) => index.pathTo(item).some((one) => one.id === selection)));

const inline = (view: KpiGaugeView) =>
  html`<span class="inline" lang=${view.lang}
    ><b part="figure">${view.figure.value}<small>${view.figure.unit}</small></b>
    ${verdictMark(view.verdict)}<span class="visually-hidden">${view.sentence}</span></span
  >`;

const card = (view: KpiGaugeView, isCurrent: boolean) =>
  html`<article
    class=${isCurrent ? 'current' : ''}
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
    <p class="caption meta">${phrases(view.meta.join(''))}</p>
    ${
      view.condition === undefined
        ? nothing
        : html`<p class="caption condition">
            <b>${view.condition.label}</b> ${phrases(view.condition.text)}
          </p>`
    }
    <details class="why">
      <summary class="disclosure">${view.why.label}</summary>
      ${why(view)}
    </details>
    <p class="caption source">${phrases(view.source)}</p>
  </article>`;

const why = ({ why, textLang }: KpiGaugeView) =>
  html`<div class="reasons">
    <h4>${why.heading}</h4>
    <p>${why.rule}</p>
    <table>
      <caption class="caption">
        ${why.caption}
      </caption>
      <tbody>
        ${why.rows.map(
          (row) =>
            html`<tr class=${row.isResult ? 'result' : ''}>
              <th scope="row">
                ${row.name}${row.from === undefined ? nothing : html`<small>${phrases(row.from)}</small>`}
              </th>
              <td class=${row.isNumber ? 'whole' : ''}>${row.value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <dl>
      ${why.points.map(
        ({ term, texts, isOfPlan }) =>
          html`<dt>${term}</dt>
            ${texts.map((text) => html`<dd lang=${isOfPlan ? textLang : nothing}>${phrases(text)}</dd>`)}`,
      )}
    </dl>
    <p class="caption">${why.computed}</p>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'kpi-gauge': KpiGauge;
  }
}
