import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlanIndex } from '../../model/index.js';
import { NOTICES, phrases, PlanElement, SizeController, verdictMark, verdictStyles } from '../../ui/index.js';
import type { Indicator } from '../../schema/index.js';
import type { Reader } from '../../wording/index.js';
import { MESSAGES } from './kpi-gauge.messages.js';
import { styles } from './kpi-gauge.styles.js';
import { kpiGaugeView, type KpiGaugeView } from './kpi-gauge.view.js';
import type { PictureView } from './picture.view.js';

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
  static override styles = [...PlanElement.styles, verdictStyles, styles];

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

/** Rows of the picture in pixels: labels above, the scale, labels below. */
const Y = { above: 18, scale: 36, bar: 40, below: 84 };

const picture = (view: PictureView) =>
  html`<svg
    class=${view.isAllowance ? 'picture picture--allowance' : 'picture'}
    part="picture"
    width=${view.width}
    height="92"
    viewBox="0 0 ${view.width} 92"
    aria-hidden="true"
    focusable="false"
  >
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0v6" />
      </pattern>
      <pattern
        id="hatch-short"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch hatch--short" d="M0 0v5" />
      </pattern>
    </defs>
    ${view.missing === undefined ? scale(view) : missingScale(view, view.missing)} ${marks(view)}
    ${view.labels.map(
      ({ text, x, anchor, row }) =>
        svg`<text class=${row === 'above' ? 'label' : 'label label--below'} x=${x} y=${Y[row]} text-anchor=${anchor}>${text}</text>`,
    )}
  </svg>`;

const scale = (view: PictureView) => svg`
  ${
    view.track
      ? svg`<rect class="track" x=${view.track.x} y=${Y.scale} width=${view.track.width} height="20" />`
      : svg`<path class="axis" d="M0 ${Y.scale + 20.5}H${view.width}" />`
  }
  ${view.band ? svg`<rect class="band" x=${view.band.x} y=${Y.scale - 4} width=${view.band.width} height="28" />` : nothing}
  ${
    view.bar
      ? svg`<rect class="bar" x=${view.bar.x} y=${view.track ? Y.bar : Y.scale} width=${view.bar.width} height=${view.track ? 12 : 20} />`
      : nothing
  }
  ${view.gap ? hatched(view.gap) : nothing}
  ${
    view.isAllowance && view.latestMark !== undefined
      ? svg`<path class="latest" d="M${view.latestMark} ${Y.scale - 2}v24" />`
      : nothing
  }`;

/** On a ground of its own, since what exceeds a bound lies on the bar. */
const hatched = ({ x, width }: { readonly x: number; readonly width: number }) => svg`
  <rect class="gap" x=${x} y=${Y.scale} width=${width} height="20" />
  <rect fill="url(#hatch-short)" x=${x} y=${Y.scale} width=${width} height="20" />`;

const missingScale = (view: PictureView, words: string) => svg`
  <rect class="nodata" x="0.75" y=${Y.scale + 0.5} width=${view.width - 1.5} height="19" />
  <text class="label label--missing" x=${view.width / 2} y=${Y.scale + 15} text-anchor="middle">${words}</text>`;

const marks = (view: PictureView) => svg`
  ${view.baselineMark === undefined ? nothing : svg`<path class="baseline" d="M${view.baselineMark} ${Y.scale + 20}v12" />`}
  ${view.goalMark === undefined ? nothing : svg`<path class="goal" d="M${view.goalMark} ${Y.scale - 10}v36" />`}`;

declare global {
  interface HTMLElementTagNameMap {
    'kpi-gauge': KpiGauge;
  }
}
