import { html, nothing, type TemplateResult } from 'lit';
import { inItsLanguage, noteList, phrases, picture } from '../../ui/index.js';
import { KEYS } from './keys.view.js';
import type { MESSAGES } from './plan-timeline.messages.js';
import type { PlanTimelineView } from './plan-timeline.view.js';

type Words = (typeof MESSAGES)['ja'];

/** What the timeline is about, where today stands, and how much is known. */
export const head = (view: PlanTimelineView): TemplateResult =>
  html`<header>
    <h3 id="title">${view.title}</h3>
    <p class="muted" lang=${view.textLang}>${phrases(view.subtitle)}</p>
    <p class="standing" part="standing">
      ${view.standing.map((piece) => (typeof piece === 'string' ? phrases(piece) : html`<b>${piece.strong}</b>`))}
    </p>
    ${view.lead.map((text) => html`<p class="lead">${phrases(text)}</p>`)}
  </header>`;

/** What the ways of drawing mean, and what the picture leaves to the table. */
export const legend = (view: PlanTimelineView, words: Words): TemplateResult =>
  html`<ul class="legend" part="legend" aria-label=${words.legend}>
      ${KEYS.map(({ key, view: drawn }) => html`<li>${picture(drawn)}<span>${words.keys[key]}</span></li>`)}
    </ul>
    <p class="caption">${view.axisNote}</p>
    ${view.unplaced === undefined ? nothing : html`<p class="caption">${phrases(view.unplaced)}</p>`}`;

/** Most notes that stand open; more would bury what they are about. */
const FEW = 6;

export const foot = (view: PlanTimelineView, words: Words): TemplateResult =>
  html`<footer class="footer">
    ${
      view.notes.length === 0
        ? nothing
        : html`<details class="about" ?open=${view.notes.length <= FEW}>
              <summary class="disclosure">${words.notes(String(view.notes.length))}</summary>
              <div class="note-columns">${noteList(view.notes, view.textLang)}</div>
            </details>
            <p>${view.notesBy}</p>`
    }
    ${view.sources.map((source) => html`<p>${inItsLanguage(source, view.textLang)}</p>`)}
  </footer>`;
