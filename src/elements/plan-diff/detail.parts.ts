import { html, nothing, type TemplateResult } from 'lit';
import type { WordingPart } from '../../model/index.js';
import type { DetailView, LineView, WordingView } from './detail.view.js';
import type { RowView } from './rows.view.js';

/** What opens under a row. */
export const detail = (
  view: DetailView,
  row: RowView,
  isSelected: boolean,
  pick: (id: string) => void,
): TemplateResult =>
  html`<div class="detail" part="detail" id=${`detail-${row.key}`} role="group" aria-label=${row.openLabel}>
    ${sections(view, isSelected, pick)}
  </div>`;

/**
 * The same for readers who have no script that opens it: they do so themselves, where it tells how the words differ, or on what
 * the correspondence rests.
 */
export const stillDetail = (
  view: DetailView,
  row: RowView,
  words: string,
): TemplateResult | typeof nothing => {
  if (!view.wording && view.says.length === 0 && row.basis === '') return nothing;
  return html`<details id=${`detail-${row.key}`}>
    <summary class="disclosure" aria-label=${row.openLabel}>${words}</summary>
    <div class="detail" part="detail">${sections(view, false)}</div>
  </details>`;
};

const sections = (view: DetailView, isSelected: boolean, pick?: (id: string) => void): TemplateResult =>
  html` ${view.wording ? wording(view.wording) : nothing}
    ${
      view.says.length === 0
        ? nothing
        : html`<section>
            <p class="detail-head">${view.saysHeading}</p>
            ${view.says.map(
              ({ name, quote, reason, remarks }) =>
                html`<p class="caption">${name}</p>
                  <blockquote>
                    <p>${quote}</p>
                    <p>${reason}</p>
                  </blockquote>
                  ${remarks.map((remark) => html`<p class="caption">${remark}</p>`)}`,
            )}
          </section>`
    }
    <section>
      <p class="detail-head">${view.sureness.heading}</p>
      ${view.sureness.texts.map((text) => html`<p>${text}</p>`)}
    </section>
    <section>
      <p class="detail-head">${view.places.heading}</p>
      ${view.places.entries.map(({ mark, text }) => html`<p class="places"><span class="mark">${mark}</span>${text}</p>`)}
      ${
        view.select
          ? html`<p class="no-print">
              <button
                class="button"
                type="button"
                aria-pressed=${isSelected}
                @click=${() => pick?.(view.select?.id ?? '')}
              >
                ${view.select.label}
              </button>
            </p>`
          : nothing
      }
    </section>`;

const wording = ({ heading, by, pairs }: NonNullable<DetailView['wording']>) =>
  html`<section>
    <p class="detail-head">${heading}<span class="caption">${by}</span></p>
    ${pairs.map(pair)}
  </section>`;

const pair = ({ older, newer, summary, remark }: WordingView) =>
  html`<div class="wording">
    ${line(older)} ${line(newer)}
    ${summary === '' ? nothing : html`<p class="visually-hidden">${summary}</p>`}
    ${remark === undefined ? nothing : html`<p class="caption">${remark}</p>`}
  </div>`;

const line = ({ mark, parts }: LineView) =>
  html`<p><span class="mark">${mark}</span><span>${parts.map(part)}</span></p>`;

const part = ({ kind, text }: WordingPart) => {
  if (kind === 'removed') return html`<del>${text}</del>`;
  return kind === 'added' ? html`<ins>${text}</ins>` : text;
};
