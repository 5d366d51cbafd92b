import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import type { EntryView, LinkGroupView, LinksView, RefView, RowView } from './rows.view.js';

/** What rows need besides themselves. */
export interface RowState {
  readonly textLang: string;
  readonly selection: string | undefined;
}

export const rows = (list: readonly RowView[], state: RowState): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<dl class="rows">
        ${list.map(
          ({ term, isCityTerm, entries, markers }) =>
            html`<div>
              <dt lang=${isCityTerm ? state.textLang : nothing}>${term}${noteMarkers(markers)}</dt>
              ${entries.map((one) => html`<dd>${entry(one, state)}</dd>`)}
            </div>`,
        )}
      </dl>`;

/** Rows that open when a reader asks for them; of a single row the name stands on the button already. */
export const further = (
  { label, rows: list }: { readonly label: string; readonly rows: readonly RowView[] },
  state: RowState,
): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<details class="further">
        <summary class="disclosure">${label}</summary>
        ${
          list.length === 1
            ? html`<ul class="entries">
                ${list[0]?.entries.map((one) => html`<li>${entry(one, state)}</li>`)}
              </ul>`
            : rows(list, state)
        }
      </details>`;

const entry = (view: EntryView, state: RowState) => {
  const { lead, item, title, isOurs, href, text, remarks = [], links, markers } = view;
  const words =
    title === undefined || href === undefined
      ? title && phrases(title)
      : html`<a href=${href}>${phrases(title)}</a>`;
  return html`<p>
      ${item === undefined ? nothing : html`<span class="entry-lead">${pick(item, state)}</span>`}
      ${lead === undefined ? nothing : html`<span class="entry-lead">${lead}</span>`}
      ${
        title === undefined
          ? nothing
          : html`<b class="entry-title" lang=${isOurs ? nothing : state.textLang}>${words}</b>`
      }
      ${title === undefined && text !== undefined ? phrases(text) : nothing}${noteMarkers(markers)}
    </p>
    ${title !== undefined && text !== undefined ? html`<p lang=${state.textLang}>${phrases(text)}</p>` : nothing}
    ${remarks.map((remark) => html`<p class="caption">${phrases(remark)}</p>`)}
    ${links === undefined ? nothing : linksPart(links, state)}`;
};

/** What the document says stands open; what somebody inferred opens when a reader asks. */
const linksPart = ({ label, isInferred, groups }: LinksView, state: RowState) =>
  isInferred
    ? html`<details class="ties" part="links">
        <summary class="disclosure">${label}</summary>
        ${groups.map((one) => linkGroup(one, state))}
      </details>`
    : html`<div class="ties" part="links">${groups.map((one) => linkGroup(one, state))}</div>`;

/** A line for what the document says, a dashed one for what was inferred. */
const linkGroup = ({ term, basis, isInferred, refs, reason, markers }: LinkGroupView, state: RowState) =>
  html`<div class=${isInferred ? 'links links--inferred' : 'links'}>
    <p class="caption">
      ${term}
      <span class=${isInferred ? 'chip chip--tentative' : 'chip'}>${basis}</span>${noteMarkers(markers)}
    </p>
    <ul>
      ${refs.map(
        (ref) => html`<li lang=${state.textLang}>${ref.isItem ? pick(ref, state) : phrases(ref.label)}</li>`,
      )}
    </ul>
    ${reason === undefined ? nothing : html`<p class="caption" lang=${state.textLang}>${phrases(reason)}</p>`}
  </div>`;

/** A button that selects an item in all widgets of the plan. */
const pick = ({ id, label }: RefView, { selection, textLang }: RowState) =>
  html`<button
    class="pick"
    type="button"
    data-select=${id}
    aria-pressed=${id === selection ? 'true' : 'false'}
    lang=${textLang}
  >
    ${phrases(label)}
  </button>`;
