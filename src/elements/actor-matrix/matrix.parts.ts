import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import { entryList, roleBlock, type Telling } from './entries.parts.js';
import { countedMark } from './mark.parts.js';
import type { CellView, ColumnView, GroupView, MatrixView, RowView } from './matrix.view.js';

/** What a reader opened and selected. */
export interface MatrixState {
  readonly isOpen: (key: string) => boolean;
  readonly isSelected: (id: string) => boolean;
}

/** Actors against items: shape and word where they have to do with each other, and what it is once a cell is opened. */
export const matrix = (view: MatrixView, state: MatrixState, telling: Telling): TemplateResult =>
  html`<table class=${view.isDense ? 'matrix matrix--dense' : 'matrix'} part="matrix">
    <caption class="visually-hidden">
      ${view.caption}
    </caption>
    <colgroup>
      <col class="names" />
      ${view.columns.map(({ isItem }) => html`<col class=${isItem ? 'col' : 'col col--side'} />`)}
    </colgroup>
    <thead>
      ${
        view.spans.length === 0
          ? nothing
          : html`<tr class="spans">
              <td></td>
              ${view.spans.map(({ title, columns }) =>
                title === ''
                  ? html`<td colspan=${columns}></td>`
                  : html`<th scope="colgroup" colspan=${columns} lang=${telling.textLang ?? nothing}>
                      ${phrases(title)}
                    </th>`,
              )}
            </tr>`
      }
      <tr class="heads">
        <th scope="col">${telling.words.actor}</th>
        ${view.columns.map((column) => columnHead(column, state, telling))}
      </tr>
    </thead>
    ${view.groups.map((group) => rows(group, view.columns, state, telling))}
    <tfoot>
      <tr>
        <th scope="row">${telling.words.totals}</th>
        ${view.columns.map(({ count }) => html`<td>${count}</td>`)}
      </tr>
    </tfoot>
  </table>`;

const columnHead = (column: ColumnView, { isSelected }: MatrixState, { words, textLang }: Telling) =>
  column.isItem
    ? html`<th
        scope="col"
        class=${isSelected(column.id) ? 'is-selected' : nothing}
        lang=${textLang ?? nothing}
      >
        <button
          class="pick"
          type="button"
          data-select=${column.id}
          aria-pressed=${isSelected(column.id) ? 'true' : 'false'}
          title=${words.select(column.fullTitle)}
        >
          <span class="upright"
            ><span class="number">${column.number}</span>
            <span class=${column.isMissing ? 'untitled' : nothing}>${phrases(column.title)}</span
            >${noteMarkers(column.markers)}</span
          >
        </button>
      </th>`
    : html`<th scope="col"><span class="upright">${column.title}</span></th>`;

const rows = (
  { family, label, rows: list }: GroupView,
  columns: readonly ColumnView[],
  state: MatrixState,
  telling: Telling,
) =>
  html`<tbody>
    <tr class="group">
      <th scope="rowgroup" id=${`family-${family}`} colspan=${columns.length + 1}>${label}</th>
    </tr>
    ${list.map((row) => html`${rowOf(row, state, telling)}${detailOf(row, columns.length, state, telling)}`)}
  </tbody>`;

const rowOf = ({ actor, remark, cells }: RowView, state: MatrixState, { words, textLang }: Telling) =>
  html`<tr class=${state.isSelected(actor.id) ? 'row is-selected' : 'row'} data-entry=${actor.id}>
    <th scope="row">
      <button
        class="pick"
        type="button"
        data-select=${actor.id}
        aria-pressed=${state.isSelected(actor.id) ? 'true' : 'false'}
        title=${words.select(actor.name)}
      >
        <span lang=${textLang ?? nothing}>${phrases(actor.name)}</span>
      </button>
      ${noteMarkers(actor.markers)}
      ${remark === '' ? nothing : html`<p class="caption">${phrases(remark)}</p>`}
    </th>
    ${cells.map((cell) => html`<td>${cell ? cellOf(cell, state) : nothing}</td>`)}
  </tr>`;

const cellOf = ({ key, marks, label }: CellView, { isOpen }: MatrixState) =>
  html`<button
    class="cell"
    type="button"
    data-open=${key}
    aria-expanded=${isOpen(key) ? 'true' : 'false'}
    aria-label=${label}
  >
    ${marks.map(countedMark)}
  </button>`;

const detailOf = (
  { actor, cells }: RowView,
  columns: number,
  { isOpen }: MatrixState,
  telling: Telling,
): TemplateResult | typeof nothing => {
  const opened = cells.filter((cell) => cell !== undefined).filter(({ key }) => isOpen(key));
  if (opened.length === 0) return nothing;
  return html`<tr class="detail">
    <td colspan=${columns + 1}>
      ${opened.map(
        ({ column, entries, roles }) =>
          html`<section part="detail">
            <h4 lang=${telling.textLang ?? nothing}>${phrases(actor.name)} × ${phrases(column.fullTitle)}</h4>
            ${entries.length === 0 ? nothing : entryList(entries, telling)}
            ${roles.map((role) => roleBlock(role, telling, role.actors.length > 1))}
          </section>`,
      )}
    </td>
  </tr>`;
};
