import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { inItsLanguage, noteList, phrases } from '../../ui/index.js';
import type { MESSAGES } from './actor-matrix.messages.js';
import type { ActorMatrixView } from './actor-matrix.view.js';
import type { ActorContent } from './content.view.js';
import { mark } from './mark.parts.js';

type Words = (typeof MESSAGES)['ja'];

/** What the plan says of who does what, in sentences, and what the marks mean. */
export const head = (content: ActorContent, words: Words): TemplateResult =>
  html`<header>
    <h3 id="title">${content.heading}</h3>
    <p class="muted" lang=${content.textLang ?? nothing}>${content.title}</p>
    <p class="sentence" part="sentence">
      ${content.sentence.map((piece) => (typeof piece === 'string' ? phrases(piece) : html`<b>${piece.strong}</b>`))}
    </p>
    ${
      content.lead.length === 0
        ? nothing
        : html`<ul class="lead">
            ${content.lead.map((text) => html`<li>${phrases(text)}</li>`)}
          </ul>`
    }
    ${
      content.legend.length === 0
        ? nothing
        : html`<dl class="legend" part="legend" aria-label=${words.legend}>
            ${content.legend.map(
              (one) =>
                html`<div>
                  <dt>${mark(one.mark, one.word)}</dt>
                  <dd><b>${phrases(one.count)}</b> <span class="caption">${one.meaning}</span></dd>
                </div>`,
            )}
          </dl>`
    }
  </header>`;

/** Forms, the level of the columns, what is selected, and how many are shown. */
export const toolbar = (
  { tools, shown }: ActorMatrixView,
  hasSwitched: boolean,
  words: Words,
  chooseLevel: (event: Event) => void,
): TemplateResult =>
  html`<div class="toolbar" part="toolbar">
      ${
        tools.views.length === 1
          ? nothing
          : html`<div class="views no-print" role="group" aria-label=${words.view}>
              ${tools.views.map(
                (id) =>
                  html`<button
                    class="button"
                    type="button"
                    data-view=${id}
                    aria-pressed=${id === shown ? 'true' : 'false'}
                  >
                    ${words.views[id]}
                  </button>`,
              )}
            </div>`
      }
      ${
        tools.level.options.length > 1
          ? html`<div class="field no-print">
              <label for="level">${words.level}</label>
              <select id="level" @change=${chooseLevel}>
                ${tools.level.options.map(
                  ({ id, label, isChosen }) =>
                    html`<option value=${id} .selected=${live(isChosen)}>${label}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <p class="count caption" role="status" tabindex="-1">${tools.count}</p>
      ${
        tools.selection === undefined
          ? nothing
          : html`<p class="selection">
              <span>${phrases(tools.selection.words)}</span>
              <button class="link no-print" type="button" data-remove>${words.deselect}</button>
            </p>`
      }
      <p class="visually-hidden" role="status">${hasSwitched ? words.switched[shown] : nothing}</p>
    </div>
    ${tools.hint === undefined ? nothing : html`<p class="caption no-print">${tools.hint}</p>`}
    ${tools.printed === '' ? nothing : html`<p class="print-only">${tools.printed}</p>`}`;

/** Most notes that stand open; more would bury what they are about. */
const FEW = 6;

export const foot = ({ content, notes }: ActorMatrixView, notesBy: string, words: Words): TemplateResult =>
  html`<footer class="footer">
    ${
      notes.length === 0
        ? nothing
        : html`<details class="about" ?open=${notes.length <= FEW}>
              <summary class="disclosure">${words.notes(String(notes.length))}</summary>
              <div class="note-columns">${noteList(notes, content.textLang)}</div>
            </details>
            <p>${notesBy}</p>`
    }
    ${content.foot.map((text) => html`<p>${phrases(text)}</p>`)}
    <p>${inItsLanguage(content.source, content.textLang)}</p>
  </footer>`;
