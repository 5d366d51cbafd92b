import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases, verdictMark } from '../../ui/index.js';
import type { CellView, ColumnView, IndicatorView, RowView } from './indicators.view.js';
import type { Words } from './project-review.messages.js';
import type { Drawing } from './sheet.parts.js';

/* eslint lit-a11y/no-redundant-role: off --
   Rows are laid out as grids where it is narrow, and some browsers then forget what a table is: its roles are said by name. */

/** Targets and results side by side, each indicator in a table of its own. */
export const indicators = (
  list: readonly IndicatorView[],
  drawing: Drawing,
  words: Words,
): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<section class="section">
        <h5>${words.indicators}</h5>
        ${list.map((one) => indicator(one, drawing, words))}
      </section>`;

const indicator = (view: IndicatorView, { textLang }: Drawing, words: Words) =>
  html`<div class="indicator" data-indicator=${view.id}>
    <table class="counts" role="table">
      <caption>
        <span lang=${textLang}>${view.title}</span
        >${noteMarkers(view.markers)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader"><span class="visually-hidden">${words.counts}</span></th>
          ${column(view.columns.target)} ${column(view.columns.result)}
          <th scope="col" role="columnheader">${words.verdict}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${view.rows.map((one) => row(one, view.columns))}
      </tbody>
    </table>
    ${view.standing === undefined ? nothing : html`<p class="caption">${phrases(view.standing)}</p>`}
    ${view.reasons.map((reason) => html`<p class="caption">${phrases(reason)}</p>`)}
    <details class="all">
      <summary class="disclosure small">${words.allValues}</summary>
      ${values(view, textLang, words)}
    </details>
  </div>`;

const column = ({ label, period }: ColumnView) =>
  html`<th scope="col" role="columnheader" class="r">
    ${label}${period === undefined ? nothing : html`<span class="period">${phrases(period)}</span>`}
  </th>`;

const row = ({ label, target, result, verdict }: RowView, columns: IndicatorView['columns']) =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${label}</th>
    ${cell(target, columns.target, false)} ${cell(result, columns.result, true)}
    <td role="cell">${verdict ? verdictMark(verdict) : nothing}</td>
  </tr>`;

const cell = ({ value, isMissing, lines }: CellView, { label, period }: ColumnView, isResult: boolean) =>
  html`<td role="cell" class=${isMissing ? 'r absent' : isResult ? 'r strong' : 'r'}>
    <span class="cell-label" aria-hidden="true"
      >${label} ${period === undefined ? nothing : phrases(period)}</span
    >
    ${bounded(value)}${lines.map((line) => html`<span class="caption line">${phrases(line)}</span>`)}
  </td>`;

/** 30,000人以上 breaks before its bound, if anywhere. */
const bounded = (value: string) =>
  value
    .split(/(?=以上|以下)/u)
    .map((part, at) => html`${at === 0 ? nothing : html`<wbr />`}${phrases(part)}`);

const values = (view: IndicatorView, textLang: string, words: Words) =>
  html`<table class="data values" role="table">
    <caption class="visually-hidden">
      <span lang=${textLang}>${words.allValuesOf(view.title)}</span>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.valueColumns.name}</th>
        <th scope="col" role="columnheader" class="r">${words.valueColumns.value}</th>
        <th scope="col" role="columnheader">${words.valueColumns.about}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.all.map(
        ({ name, value, isMissing, lines, markers }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${name}${noteMarkers(markers)}</th>
            <td role="cell" class=${isMissing ? 'r absent' : 'r'}>${phrases(value)}</td>
            <td role="cell">${lines.map((line) => html`<span class="line">${phrases(line)}</span>`)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
