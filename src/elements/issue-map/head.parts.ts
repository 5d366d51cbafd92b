import { html, nothing, type TemplateResult } from 'lit';
import { inItsLanguage, noteList, noteMarkers, phrases, together } from '../../ui/index.js';
import type { GapEntry, GapView, IssueMapContent } from './content.view.js';
import type { Form, Words } from './issue-map.messages.js';

/** What is shown about which plan, how much of it is linked, and on what that rests. */
export const head = (content: IssueMapContent): TemplateResult =>
  html`<header>
    <h3 id="title">
      ${content.title}${content.draft === undefined ? nothing : html` <span class="chip chip--tentative" lang=${content.textLang}>${content.draft}</span>`}
    </h3>
    <p class="muted" lang=${content.textLang}>${content.subtitle}</p>
    <p class="sentence" part="sentence">
      ${content.sentence.map(
        (clause) =>
          html`<span class="clause"
            >${clause.map((piece) =>
              typeof piece === 'string' ? together(piece) : html`<b>${piece.strong}</b>`,
            )}</span
          >`,
      )}
    </p>
    ${
      content.lead.length === 0
        ? nothing
        : html`<ul class="lead">
            ${content.lead.map(({ text, markers }) => html`<li>${phrases(text)}${noteMarkers(markers)}</li>`)}
          </ul>`
    }
  </header>`;

/** Names that stand open; more would bury the other gaps. */
const FEW = 4;

/** What has no counterpart, by kind: of how many, and which. */
export const gaps = (
  { gaps: kinds, gapNotes, textLang }: IssueMapContent,
  selection: string | undefined,
  words: Words,
): TemplateResult =>
  html`<section class="gaps" part="gaps" aria-labelledby="gaps">
    <h4 id="gaps">${words.gaps}</h4>
    <ul class="kinds">
      ${kinds.map((kind) => gap(kind, textLang, selection, words))}
    </ul>
    ${gapNotes.map((text) => html`<p class="caption">${text}</p>`)}
  </section>`;

const gap = (
  { label, count, of, isNone, entries }: GapView,
  textLang: string,
  selection: string | undefined,
  words: Words,
) => {
  const names = html`<ul class="names">
    ${entries.map((entry) => gapName(entry, textLang, selection))}
  </ul>`;
  return html`<li class=${isNone ? 'kind kind--none' : 'kind'}>
    <p class="kind-label">${phrases(label)}</p>
    <p class="kind-count"><b>${count}</b> <span>${of}</span></p>
    ${
      isNone
        ? html`<p class="caption">${words.none}</p>`
        : entries.length <= FEW
          ? names
          : html`<details>
              <summary class="disclosure">${words.list(count)}</summary>
              ${names}
            </details>`
    }
  </li>`;
};

const gapName = ({ id, name, markers, remark }: GapEntry, textLang: string, selection: string | undefined) =>
  html`<li>
    <button
      class="choose"
      type="button"
      lang=${textLang}
      data-select=${id}
      aria-pressed=${id === selection ? 'true' : 'false'}
    >
      <span>${name}${noteMarkers(markers)}</span></button
    >${remark === undefined ? nothing : html` <span class="caption">${phrases(remark)}</span>`}
  </li>`;

/** The choice between the forms, what the lines mean, and how to go about it. */
export const toolbar = (
  content: IssueMapContent,
  forms: readonly Form[],
  form: Form,
  said: string | undefined,
  words: Words,
): TemplateResult => {
  const names = words.views(content.level);
  return html`<div class="toolbar no-print" part="toolbar">
    <div class="views" role="group" aria-label=${words.view}>
      ${forms.map(
        (one) =>
          html`<button
            class="button"
            type="button"
            data-view=${one}
            aria-pressed=${one === form ? 'true' : 'false'}
          >
            ${names[one]}
          </button>`,
      )}
    </div>
    <p class="visually-hidden" role="status">${said ?? nothing}</p>
  </div>`;
};

/** Most notes that stand open. */
const FEW_NOTES = 4;

export const foot = (content: IssueMapContent, words: Words): TemplateResult =>
  html`<footer class="footer">
    ${
      content.notes.length === 0
        ? nothing
        : html`<details class="about" ?open=${content.notes.length <= FEW_NOTES}>
              <summary class="disclosure">${words.notes(String(content.notes.length))}</summary>
              <div>${noteList(content.notes, content.textLang)}</div>
            </details>
            <p>${content.notesBy}</p>`
    }
    ${content.foot.map((text) => html`<p>${inItsLanguage(text, content.textLang)}</p>`)}
    <p>${inItsLanguage(content.source, content.textLang)}</p>
  </footer>`;
