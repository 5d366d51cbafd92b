import { html, nothing, type TemplateResult } from 'lit';
import { phrases, noteMarkers, picture } from '../../ui/index.js';
import type { CostView, LegendView, MoneyView } from './money.view.js';
import { moneyPicture } from './money-picture.js';
import type { Words } from './project-review.messages.js';
import type { Drawing } from './sheet.parts.js';

/* eslint lit-a11y/no-redundant-role: off --
   Rows are laid out as cards where it is narrow, and some browsers then forget what a table is: its roles are said by name. */

/** What the whole costs, from which sources, and how its parts compare on one scale. */
export const money = (view: MoneyView, drawing: Drawing, words: Words): TemplateResult => {
  const drawn = moneyPicture(view.bars, drawing.moneyWidth, drawing.rem, drawing.tag);
  return html`<section class="money" part="money">
    <div class="cost">${cost(view.cost, drawing, 'h4')}</div>
    <div class="funds">
      ${view.legend.length === 0 ? nothing : legend(view.legend, drawing)}
      ${drawn ? html`<div class="bars">${picture(drawn)}</div>` : nothing}
      ${view.sentences.map((text) => html`<p class="caption">${phrases(text)}</p>`)}
      ${drawn && view.bars.length > 1 ? html`<p class="caption">${words.scale}</p>` : nothing}
      <details>
        <summary class="disclosure">${words.moneyTable}</summary>
        ${table(view, drawing, words)}
      </details>
    </div>
  </section>`;
};

export const cost = (
  { label, number, unit, stage, lines, markers }: CostView,
  { textLang }: Drawing,
  heading?: 'h4',
): TemplateResult => {
  const term = html`<span lang=${textLang}>${label}</span
    >${stage === undefined ? nothing : html` <span class="stage">${stage}</span>`}`;
  return html`${heading ? html`<h4>${term}</h4>` : html`<p class="caption">${term}</p>`}
    <p class=${heading ? 'figure' : 'amount'}>
      <span class="whole">${number}${unit === '' ? nothing : html`<small>${unit}</small>`}</span
      >${noteMarkers(markers)}
    </p>
    ${lines.map((line) => html`<p class="caption">${phrases(line)}</p>`)}`;
};

const legend = (list: readonly LegendView[], { textLang }: Drawing) =>
  html`<dl class="legend">
    ${list.map(
      ({ paint, label, amount, unit, remarks }) =>
        html`<div>
          <dt>
            <svg
              class="picture swatch"
              width="12"
              height="12"
              viewBox="0 0 12 12"
              aria-hidden="true"
              focusable="false"
            >
              <path class=${paint} d="M0.5 0.5H11.5V11.5H0.5Z" /></svg
            ><span lang=${textLang}>${label}</span>
          </dt>
          <dd>
            <span class="whole"><b>${amount}</b>${unit}</span>
          </dd>
          ${remarks.map((remark) => html`<dd class="caption">${phrases(remark)}</dd>`)}
        </div>`,
    )}
  </dl>`;

const table = ({ table: groups }: MoneyView, { textLang }: Drawing, { moneyColumns, moneyCaption }: Words) =>
  html`<table class="data" role="table">
    <caption class="visually-hidden">
      ${moneyCaption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${moneyColumns.label}</th>
        <th scope="col" role="columnheader">${moneyColumns.stage}</th>
        <th scope="col" role="columnheader" class="r">${moneyColumns.amount}</th>
        <th scope="col" role="columnheader" class="r">${moneyColumns.share}</th>
        <th scope="col" role="columnheader" class="r">${moneyColumns.printed}</th>
      </tr>
    </thead>
    ${groups.map(
      ({ title, rows }) =>
        html`<tbody role="rowgroup">
          <tr role="row">
            <th class="group" colspan="5" aria-colspan="5" scope="rowgroup" role="rowheader" lang=${textLang}>
              ${title}
            </th>
          </tr>
          ${rows.map(
            ({ label, stage, amount, share, printed, markers }) =>
              html`<tr role="row">
                <th scope="row" role="rowheader" lang=${textLang}>${label}${noteMarkers(markers)}</th>
                <td role="cell">${stage}</td>
                <td role="cell" class="r"><span class="whole">${amount}</span></td>
                <td role="cell" class="r">${share}</td>
                <td role="cell" class="r" lang=${textLang}>${printed}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
