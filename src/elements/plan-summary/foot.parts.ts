import { html, nothing, type TemplateResult } from 'lit';
import { inItsLanguage, noteList, phrases } from '../../ui/index.js';
import type { PlanSummaryView } from './plan-summary.view.js';
import { rows, type RowState } from './rows.parts.js';

/** Most notes that stand open; more would bury what they are about. */
const FEW = 6;

/**
 * What is to be known about the data, the notes, the source.
 *
 * @param places where it stands in the document, once that is loaded.
 */
export const foot = (
  view: PlanSummaryView,
  state: RowState,
  places: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<footer class="footer">
    ${
      view.notes.length === 0
        ? nothing
        : html`<details class="about" ?open=${view.notes.length <= FEW}>
            <summary class="disclosure">${view.notesLabel}</summary>
            <p>${phrases(view.notesBy)}</p>
            <div class="note-columns">${noteList(view.notes, view.textLang)}</div>
          </details>`
    }
    ${
      view.about.rows.length === 0
        ? nothing
        : html`<details class="about">
            <summary class="disclosure">${view.about.label}</summary>
            ${rows(view.about.rows, state)}
          </details>`
    }
    ${places}
    ${view.textPolicy === undefined ? nothing : html`<p class="policy" lang=${view.textLang}>${phrases(view.textPolicy)}</p>`}
    <p>${inItsLanguage(view.source, view.textLang)}</p>
  </footer>`;
