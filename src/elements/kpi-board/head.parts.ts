import { html, nothing, type TemplateResult } from 'lit';
import { inItsLanguage, noteList, phrases, together } from '../../ui/index.js';
import type { BoardContent } from './content.view.js';
import type { MESSAGES } from './kpi-board.messages.js';
import type { KpiBoardView } from './kpi-board.view.js';

type Words = (typeof MESSAGES)['ja'];

/** What the board is about, and how the indicators stand in words. */
export const head = (content: BoardContent): TemplateResult =>
  html`<header>
    <h3 id="title">
      <span>${content.title}</span>
      ${content.titleYear === undefined ? nothing : html`<span>${content.titleYear}</span>`}
      ${content.draft === undefined ? nothing : html`<span class="chip chip--tentative" lang=${content.textLang}>${content.draft}</span>`}
    </h3>
    <p class="muted" lang=${content.textLang}>${content.subtitle}</p>
    <p class="sentence" part="sentence">
      ${content.sentence.map((piece) => (typeof piece === 'string' ? together(piece) : html`<b>${piece.strong}</b>`))}
    </p>
    ${
      content.lead.length === 0
        ? nothing
        : html`<ul class="lead">
            ${content.lead.map((text) => html`<li>${phrases(text)}</li>`)}
          </ul>`
    }
  </header>`;

/** Most notes that stand open; more would bury what they are about. */
const FEW = 6;

export const foot = ({ content, notes }: KpiBoardView, words: Words): TemplateResult =>
  html`<footer class="footer">
    ${
      notes.length === 0
        ? nothing
        : html`<details class="about" ?open=${notes.length <= FEW}>
            <summary class="disclosure">${words.notes(String(notes.length))}</summary>
            <div class="note-columns">${noteList(notes, content.textLang)}</div>
          </details>`
    }
    ${notes.length === 0 ? nothing : html`<p>${content.notesBy}</p>`}
    ${content.foot.map((text) => html`<p>${phrases(text)}</p>`)}
    <p>${inItsLanguage(content.source, content.textLang)}</p>
  </footer>`;
