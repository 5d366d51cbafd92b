import { html, nothing, type TemplateResult } from 'lit';
import { phrases } from '../../ui/index.js';
import type { MESSAGES } from './plan-timeline.messages.js';
import type { PlanTimelineView, RowView } from './plan-timeline.view.js';
import { inferredChip, timeText } from './time.parts.js';

type Words = (typeof MESSAGES)['ja'];

/** Everything in order of time, one under the other along a line. */
export const list = (view: PlanTimelineView, words: Words, selection: string | undefined): TemplateResult =>
  html`<ol class="list" part="list" aria-label=${words.list}>
    ${view.rows.map((row) => entry(row, view, selection))}
  </ol>`;

const entry = (row: RowView, view: PlanTimelineView, selection: string | undefined) =>
  html`<li class=${classes(row, selection)}>
    <p class="caption when">${timeText(row.time)} ${inferredChip(row)}</p>
    ${
      row.kind === 'today'
        ? html`<p class="name"><b>${row.title}</b></p>`
        : html`<p class="name">
            <span lang=${row.kind === 'entry' ? view.textLang : nothing}
              ><b>${phrases(row.title)}</b
              >${row.edition === undefined ? nothing : html` ${phrases(row.edition)}`}</span
            >
          </p>`
    }
    ${row.kind === 'entry' ? html`<p class="caption">${phrases(row.label)}</p>` : nothing}
    ${row.within === undefined ? nothing : html`<p class="caption">${phrases(row.within)}</p>`}
    ${[row.time.sameAs ?? row.time.printed].map((text) =>
      text === undefined ? nothing : html`<p class="caption">${phrases(text)}</p>`,
    )}
  </li>`;

const classes = (row: RowView, selection: string | undefined): string =>
  [
    'step',
    row.kind,
    row.surety,
    row.isThis ? 'own' : '',
    row.isEdition ? 'plan' : 'event',
    selection !== undefined && row.records.includes(selection) ? 'selected' : '',
  ]
    .filter(Boolean)
    .join(' ');
