import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import type { PlaceView } from '../../wording/places.js';
import type { TimeView } from '../../wording/timeline.js';
import type { MESSAGES } from './plan-timeline.messages.js';
import type { ClaimRow, PlanTimelineView, RowView } from './plan-timeline.view.js';
import { inferredChip, timeText } from './time.parts.js';

type Words = (typeof MESSAGES)['ja'];

/** The table twin of the picture: every record, with what it says, on what it rests and where it stands. */
export const table = (view: PlanTimelineView, words: Words, selection: string | undefined): TemplateResult =>
  html`<details class="twin" part="table">
    <summary class="disclosure">${words.table(view.count)}</summary>
    <table role="table">
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${words.columns.time}</th>
          <th scope="col" role="columnheader">${words.columns.entry}</th>
          <th scope="col" role="columnheader">${words.columns.claims}</th>
          <th scope="col" role="columnheader">${words.columns.basis}</th>
        </tr>
      </thead>
      ${view.rows.map((row) => body(row, view, words, selection))}
    </table>
  </details>`;

/** One record a line; what several files say of the same stands together. */
const body = (row: RowView, view: PlanTimelineView, words: Words, selection: string | undefined) => {
  const isSelected = selection !== undefined && row.records.includes(selection);
  return html`<tbody class="${row.kind}${isSelected ? ' selected' : ''}">
    ${row.claims.map(
      (claim, at) =>
        html`<tr role="row">
          ${
            at === 0
              ? html`<td role="cell" rowspan=${row.claims.length}>${time(row.time)} ${inferredChip(row)}</td>
                  <th role="rowheader" scope="rowgroup" rowspan=${row.claims.length}>${name(row, view)}</th>`
              : nothing
          }
          <td role="cell">${said(claim, view, words)}</td>
          <td role="cell">${basis(claim, view)}</td>
        </tr>`,
    )}
  </tbody>`;
};

const time = (view: TimeView) =>
  html`<span class="time">${timeText(view)}</span>
    ${view.printed === undefined ? nothing : html`<span class="caption line">${phrases(view.printed)}</span>`}
    ${view.sameAs === undefined ? nothing : html`<span class="caption line">${phrases(view.sameAs)}</span>`}`;

const name = (row: RowView, view: PlanTimelineView) =>
  html`${row.kind === 'entry' ? html`<span class="caption line">${phrases(row.label)}</span>` : nothing}
    <span lang=${row.kind === 'entry' ? view.textLang : nothing}
      >${phrases(row.title)}${
        row.edition === undefined ? nothing : html` <span class="edition">${phrases(row.edition)}</span>`
      }</span
    >
    ${row.within === undefined ? nothing : html`<span class="caption line edition">${phrases(row.within)}</span>`}`;

const said = (claim: ClaimRow, view: PlanTimelineView, words: Words) =>
  html`${claim.lead === undefined ? nothing : html`<span class="line">${phrases(claim.lead)}</span>`}
  ${
    claim.title === undefined
      ? nothing
      : html`<span class="line" lang=${view.textLang}>${phrases(claim.title)}</span>`
  }
  ${claim.time === undefined ? nothing : html`<span class="line">${time(claim.time)} ${inferredChip({ time: claim.time })}</span>`}
  ${claim.remarks.map((remark) => html`<span class="line">${phrases(remark)}</span>`)}
  ${
    claim.href === undefined
      ? nothing
      : html`<span class="line"><a href=${claim.href}>${words.open}</a></span>`
  }`;

const basis = (claim: ClaimRow, view: PlanTimelineView) =>
  html`${
    claim.basis === ''
      ? nothing
      : html`<span class=${claim.isInferred ? 'chip chip--tentative' : 'chip'}>${claim.basis}</span>`
  }${noteMarkers(claim.markers)}
  ${claim.file === undefined ? nothing : html`<span class="line caption">${phrases(claim.file)}</span>`}
  ${claim.places.map((one) => place(one, view))}`;

const place = ({ text, printed, href, note }: PlaceView, view: PlanTimelineView) =>
  html`<span class="line caption" lang=${view.textLang}
    >${href === undefined ? phrases(text) : html`<a href=${href}>${phrases(text)}</a>`}${printed}
    ${note === undefined ? nothing : phrases(note)}</span
  >`;
