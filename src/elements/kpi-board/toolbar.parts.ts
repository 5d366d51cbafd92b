import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { verdictMark } from '../../ui/index.js';
import type { Order } from './conditions.view.js';
import type { MESSAGES } from './kpi-board.messages.js';
import type { FacetView, KpiBoardView } from './kpi-board.view.js';

type Words = (typeof MESSAGES)['ja'];

export interface Handlers {
  readonly chooseYear: (event: Event) => void;
  readonly chooseOrder: (event: Event) => void;
}

interface Choice {
  readonly view: 'table' | 'cards';
  readonly hasSwitched: boolean;
  readonly order: Order;
}

/** Filters by verdict, year, order, and the choice between table and pictures. */
export function toolbar(
  { content, toolbar: view, nothingFound }: KpiBoardView,
  choice: Choice,
  words: Words,
  on: Handlers,
) {
  if (content.rows.length === 0) return nothing;
  const { years, year } = content;
  return html`<div class="toolbar" part="toolbar">
      ${
        view.facets.length > 1
          ? html`<div class="facets" role="group" aria-label=${words.verdicts}>
              <span class="caption" aria-hidden="true">${words.verdicts}</span>
              ${view.facets.map(facet)}
            </div>`
          : nothing
      }
      <div class="row-of-tools">
        <div class="result">
          <p class="count" role="status" tabindex="-1">${view.count.start} <b>${view.count.end}</b></p>
          ${
            view.selection === undefined
              ? nothing
              : html`<button
                  class="condition"
                  type="button"
                  data-remove="selection"
                  aria-label=${view.selection.remove}
                >
                  <span lang=${content.textLang}>${view.selection.label}</span
                  ><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                    <path d="M4 4l8 8M12 4l-8 8" />
                  </svg>
                </button>`
          }
          ${view.isNarrowed ? html`<button class="link" type="button" data-remove="all">${words.removeAll}</button>` : nothing}
        </div>
        <div class="fields">
          ${
            years.length > 1
              ? html`<div class="field">
                  <label for="year">${words.year}</label>
                  <select id="year" @change=${on.chooseYear}>
                    ${years.map(
                      ({ value, label }) =>
                        html`<option value=${value} .selected=${live(value === year)}>${label}</option>`,
                    )}
                  </select>
                </div>`
              : nothing
          }
          ${
            view.orders.length > 1
              ? html`<div class="field field--order">
                  <label for="order">${words.order}</label>
                  <select id="order" @change=${on.chooseOrder}>
                    ${view.orders.map(
                      ({ id, label }) =>
                        html`<option value=${id} .selected=${live(id === choice.order)}>${label}</option>`,
                    )}
                  </select>
                </div>`
              : nothing
          }
          <div class="views" role="group" aria-label=${words.view}>
            ${(['table', 'cards'] as const).map(
              (id) =>
                html`<button
                  class="button"
                  type="button"
                  data-view=${id}
                  aria-pressed=${id === choice.view ? 'true' : 'false'}
                  aria-keyshortcuts="t"
                  title=${words.switchKey}
                >
                  ${words.views[id]}
                </button>`,
            )}
          </div>
        </div>
      </div>
      <p class="visually-hidden" role="status">
        ${choice.hasSwitched ? words.switched[choice.view] : nothing}
      </p>
    </div>
    ${nothingFound === undefined ? nothing : html`<p class="nothing-found">${nothingFound}</p>`}
    ${view.printed === '' ? nothing : html`<p class="print-only">${view.printed}</p>`}`;
}

const facet = ({ id, label, face, isPressed, count, spoken }: FacetView) =>
  html`<button
    class="button facet"
    type="button"
    data-facet=${id}
    aria-pressed=${isPressed ? 'true' : 'false'}
  >
    ${face ? verdictMark(face) : html`<span>${label}</span>`}
    <span class="number" aria-hidden="true">${count}</span><span class="visually-hidden"> ${spoken}</span>
  </button>`;
