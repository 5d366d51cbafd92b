import { html, nothing, type TemplateResult } from 'lit';
import { inItsLanguage, noteList, noteMarkers, phrases, together, verdictMark } from '../../ui/index.js';
import type { Piece } from '../../wording/index.js';
import type { EntryView, FigureView, SectionView } from './entries.view.js';
import { evaluations } from './evaluations.parts.js';
import type { GivenView } from './given.view.js';
import { indicators } from './indicators.parts.js';
import { cost, money } from './money.parts.js';
import { nameButton } from './name.parts.js';
import type { PlacesView } from './places.view.js';
import type { Words } from './project-review.messages.js';
import type { PartView, SheetView } from './sheet.view.js';

/** For whom and how wide things are drawn; in pixels. */
export interface Drawing {
  /** Size of the page's type. */
  readonly rem: number;
  readonly moneyWidth: number;
  readonly tallyWidth: number;
  /** BCP 47 tag of the words, and of the plan's own texts. */
  readonly tag: string;
  readonly textLang: string;
}

/** Everything about one project, from its name to where it stands in the document. */
export const sheet = (view: SheetView, drawing: Drawing, words: Words): TemplateResult =>
  html`${head(view, drawing)}
  ${view.money ? money(view.money, drawing, words) : html`<p class="lone">${view.noMoney}</p>`}
  ${own(view, drawing, words)}
  ${
    view.parts.length === 0
      ? nothing
      : html`<div class="parts columns-${Math.min(view.parts.length, 3)}">
          ${view.parts.map((one) => part(one, drawing, words))}
        </div>`
  }
  ${evaluations(view.evaluations, view.evaluationNotes, drawing, words)} ${given(view.given, words)}
  ${foot(view, drawing, words)}`;

const head = (view: SheetView, { textLang }: Drawing) =>
  html`<header class="head">
      <div>
        <p class="caption" lang=${textLang}>${phrases(view.eyebrow)}</p>
        <h3 id="title">${nameButton(view, textLang)}</h3>
        ${
          view.within === undefined
            ? nothing
            : html`<p>
                <button type="button" class="link" data-open=${view.within.id}>${view.within.text}</button>
              </p>`
        }
      </div>
      ${
        view.draft === undefined
          ? nothing
          : html`<div class="draft" lang=${textLang}>
              <b>${view.draft.title}</b>
              ${view.draft.lines.map((line) => html`<p class="caption">${phrases(line)}</p>`)}
            </div>`
      }
    </header>
    <p class="sentence" part="sentence">${sentence(view.sentence)}</p>
    ${
      view.lead.length === 0
        ? nothing
        : html`<ul class="lead">
            ${view.lead.map((text) => html`<li>${phrases(text)}</li>`)}
          </ul>`
    }`;

/** A sentence with its numbers set off. */
export const sentence = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? together(piece) : html`<b>${piece.strong}</b>`));

/** What the document says of the whole beside its money. */
const own = ({ sections, indicators: list, empty }: SheetView, drawing: Drawing, words: Words) => {
  const of = (isSummary: boolean) =>
    sections.filter(({ id }) => (id === 'summary') === isSummary).map((one) => section(one, drawing));
  return sections.length + list.length + empty.length === 0
    ? nothing
    : html`<div class="own">
        ${of(true)} ${indicators(list, drawing, words)} ${of(false)} ${emptyFields(empty)}
      </div>`;
};

const part = (view: PartView, drawing: Drawing, words: Words) => {
  const of = (id: SectionView['id']) => {
    const found = view.sections.find((one) => one.id === id);
    return html`<div>${found ? section(found, drawing) : nothing}</div>`;
  };
  return html`<article
    class=${view.isSelected ? 'part part--selected' : 'part'}
    part="project"
    data-project=${view.id}
  >
    <header>
      <h4>${nameButton(view, drawing.textLang)}</h4>
      ${view.within === undefined ? nothing : html`<p class="caption">${view.within}</p>`}
    </header>
    <div class="cost">
      ${view.cost ? cost(view.cost, drawing) : html`<p class="caption">${words.noMoney}</p>`}
    </div>
    ${of('summary')}
    <div>${indicators(view.indicators, drawing, words)}</div>
    ${of('results')} ${of('next')}
    <div>
      ${emptyFields(view.empty)} ${evaluations(view.evaluations, [], drawing, words)}
      ${given(view.given, words)}
    </div>
  </article>`;
};

const emptyFields = (list: SheetView['empty']) =>
  list.map(({ text, markers }) => html`<p class="caption">${text}${noteMarkers(markers)}</p>`);

const section = (view: SectionView, drawing: Drawing) =>
  html`<section class="section">
    <h5>
      <span lang=${view.isCityLabel ? drawing.textLang : nothing}>${phrases(view.label)}</span>
      ${view.count === undefined ? nothing : html`<span class="caption whole">${view.count}</span>`}
    </h5>
    ${view.empty === undefined ? nothing : html`<p class="caption">${view.empty.text}${noteMarkers(view.empty.markers)}</p>`}
    ${
      view.first.length === 0
        ? nothing
        : html`<ul>
            ${view.first.map((one) => entry(one, drawing))}
          </ul>`
    }
    ${
      view.more.length === 0
        ? nothing
        : html`<details>
            <summary class="disclosure">${view.moreLabel}</summary>
            <ul>
              ${view.more.map((one) => entry(one, drawing))}
            </ul>
          </details>`
    }
  </section>`;

const entry = ({ text, tags, markers, figures, dates }: EntryView, { textLang }: Drawing) =>
  html`<li>
    ${tags.map((tag) => html`<span class="chip">${tag}</span> `)}<span lang=${textLang}>${phrases(text)}</span
    >${noteMarkers(markers)}
    ${
      figures.length === 0
        ? nothing
        : html`<ul class="figures caption">
            ${figures.map((one) => figure(one, textLang))}
          </ul>`
    }
    ${dates.map((date) => html`<p class="caption" lang=${textLang}>${phrases(date)}</p>`)}
  </li>`;

const figure = ({ label, kinds, value, unit, isMissing, remarks, markers }: FigureView, textLang: string) =>
  html`<li>
    <span
      ><span lang=${textLang}>${label}</span> ${
        kinds.length === 0 ? nothing : html`<span class="kinds">${kinds.join(' ')}</span> `
      }${
        isMissing
          ? value
          : html`<span class="whole"><b>${phrases(value)}</b><span lang=${textLang}>${unit}</span></span>`
      }${noteMarkers(markers)}${remarks.map((remark) => html` ${phrases(remark)}`)}</span
    >
  </li>`;

export const given = (list: readonly GivenView[], words: Words) =>
  list.length === 0
    ? nothing
    : html`<section class="given">
        <h4>${words.given}</h4>
        ${list.map(
          ({ verdict, sentence, reason, markers }) =>
            html`<p>${verdictMark(verdict)}${noteMarkers(markers)}</p>
              <p class="caption">${phrases(sentence)}</p>
              ${reason === undefined ? nothing : html`<p class="caption">${phrases(reason)}</p>`}`,
        )}
      </section>`;

/** Most notes that stand open; more would bury what they are about. */
const FEW = 6;

const foot = (
  { notes, notesBy, foot: lines, source, places }: SheetView,
  { textLang }: Drawing,
  words: Words,
) =>
  html`<footer class="footer">
    ${
      notes.length === 0
        ? nothing
        : html`<details ?open=${notes.length <= FEW}>
              <summary class="disclosure">${words.notes(String(notes.length))}</summary>
              <div class="note-columns">${noteList(notes, textLang)}</div>
            </details>
            <p>${notesBy}</p>`
    }
    ${placesPart(places, textLang)} ${lines.map((text) => html`<p>${phrases(text)}</p>`)}
    <p>${inItsLanguage(source, textLang)}</p>
  </footer>`;

const placesPart = ({ label, groups }: PlacesView, textLang: string) =>
  groups.length === 0
    ? nothing
    : html`<details class="all">
        <summary class="disclosure">${label}</summary>
        ${groups.map(
          ({ title, rows }) =>
            html`<h5>${inItsLanguage(title, textLang)}</h5>
              <dl class="places">
                ${rows.map(
                  ({ name, places }) =>
                    html`<div>
                      <dt>${inItsLanguage(name, textLang)}</dt>
                      <dd>
                        ${places.map(
                          ({ text, printed, href, note }) =>
                            html`<span
                              >${href === undefined ? text : html`<a href=${href}>${text}</a>`}${
                                printed === undefined
                                  ? nothing
                                  : html` <span lang=${textLang}>${printed}</span>`
                              }${note === undefined ? nothing : html` ${note}`}</span
                            > `,
                        )}
                      </dd>
                    </div>`,
                )}
              </dl>`,
        )}
      </details>`;
