import { html, nothing, type TemplateResult } from 'lit';
import { inItsLanguage, noteList, noteMarkers, phrases, picture, verdictMark } from '../../ui/index.js';
import { cost } from './money.parts.js';
import { moneyPicture } from './money-picture.js';
import { nameButton } from './name.parts.js';
import type { GradeCellView, OverviewView, RowView, TallyView } from './overview.view.js';
import type { Words } from './project-review.messages.js';
import { sentence, type Drawing } from './sheet.parts.js';

/* eslint lit-a11y/no-redundant-role: off --
   Rows are laid out as cards where it is narrow, and some browsers then forget what a table is: its roles are said by name. */

/** Many projects: what they come to, grade by grade, and each in a row. */
export const overview = (view: OverviewView, drawing: Drawing, words: Words): TemplateResult =>
  html`<header class="head">
      <div>
        <h3 id="title">${view.title}</h3>
        <p class="muted" lang=${drawing.textLang}>${phrases(view.subtitle)}</p>
      </div>
    </header>
    <p class="sentence" part="sentence">${sentence(view.sentence)}</p>
    <ul class="lead">
      ${view.lead.map((text) => html`<li>${phrases(text)}</li>`)}
    </ul>
    ${table(view, drawing, words)}
    <div class="tallies">${view.tallies.map((one) => tally(one, drawing, words))}</div>
    <footer class="footer">
      ${
        view.notes.length === 0
          ? nothing
          : html`<div class="note-columns">${noteList(view.notes, drawing.textLang)}</div>
              <p>${view.notesBy}</p>`
      }
      ${view.foot.map((text) => html`<p>${phrases(text)}</p>`)}
      <p>${inItsLanguage(view.source, drawing.textLang)}</p>
    </footer>`;

const tally = (view: TallyView, drawing: Drawing, words: Words) => {
  const drawn = moneyPicture(view.bars, drawing.tallyWidth, drawing.rem, drawing.tag);
  return html`<section class="tallied" part="totals">
    <h4 lang=${drawing.textLang}>${view.title}</h4>
    <p>${phrases(view.sentence)}</p>
    ${
      drawn
        ? html`<div class="bars">${picture(drawn)}</div>
            <p class="caption">${phrases(view.barsNote)}</p>`
        : nothing
    }
    <details>
      <summary class="disclosure">${words.tallyTable}</summary>
      ${tallyTable(view, drawing, words)}
    </details>
  </section>`;
};

const tallyTable = ({ title, columns, rows }: TallyView, drawing: Drawing, words: Words) =>
  html`<table class="data tally" role="table">
    <caption class="visually-hidden">
      ${words.tallyCaption(title)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.grade}</th>
        <th scope="col" role="columnheader" class="r">${words.projects}</th>
        ${columns.map((column) => html`<th scope="col" role="columnheader" class="r">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ label, state, criterion, count, amounts }) =>
          html`<tr role="row" class="tally--${state}">
            <th scope="row" role="rowheader">
              <span lang=${drawing.textLang}>${label}</span>
              ${criterion === undefined ? nothing : html`<span class="caption line" lang=${drawing.textLang}>${criterion}</span>`}
            </th>
            <td role="cell" class="r">${count}</td>
            ${amounts.map(
              ({ text, isMissing }, at) =>
                html`<td role="cell" class=${isMissing ? 'r absent' : 'r'}>
                  <span class="cell-label" aria-hidden="true">${columns[at]}</span> ${phrases(text)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;

const table = ({ columns, rows }: OverviewView, drawing: Drawing, words: Words) =>
  html`<table class="projects" part="table" role="table">
    <caption class="visually-hidden">
      ${words.overview}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
        <th scope="col" role="columnheader" class="no-print">
          <span class="visually-hidden">${words.openSheet}</span>
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((one) => row(one, columns, drawing, words))}
    </tbody>
  </table>`;

const row = (view: RowView, columns: readonly string[], drawing: Drawing, words: Words) =>
  html`<tr role="row" class=${view.isSelected ? 'row row--selected' : 'row'} data-project=${view.id}>
    <th scope="row" role="rowheader">
      ${nameButton(view, drawing.textLang)}
      ${view.parts === undefined ? nothing : html`<span class="caption line">${view.parts}</span>`}
      ${view.given.map(
        ({ verdict, sentence, reason, markers }) =>
          html`<span class="caption line"
            >${words.given} ${verdictMark(verdict)}${noteMarkers(markers)} ${phrases(sentence)}
            ${reason === undefined ? nothing : phrases(reason)}</span
          >`,
      )}
    </th>
    <td role="cell">
      ${
        view.cost
          ? cost(view.cost, drawing)
          : html`<span class="cell-label" aria-hidden="true">${columns[1]}</span>
              <span class="absent">${words.noMoney}</span>`
      }
    </td>
    <td role="cell">
      <span class="cell-label" aria-hidden="true">${columns[2]}</span>
      <ul class="verdicts">
        ${view.indicators.verdicts.map(
          ({ verdict, count }) =>
            html`<li>${verdictMark(verdict)}${count > 1 ? html` <b>${count}</b>` : nothing}</li>`,
        )}
      </ul>
      <span class="caption">${phrases(view.indicators.words)}</span>
    </td>
    ${view.grades.map((one) => gradeCell(one, drawing))}
    <td role="cell" class="open no-print">
      <button
        type="button"
        class="link no-print"
        data-open=${view.id}
        aria-label=${words.openSheetOf(view.title)}
      >
        ${words.openSheet}
      </button>
    </td>
  </tr>`;

const gradeCell = ({ scale, label, state, said, markers }: GradeCellView, { textLang }: Drawing) =>
  html`<td role="cell" class="grade--${state}">
    <span class="cell-label" aria-hidden="true" lang=${textLang}>${scale}</span>
    ${label === undefined ? nothing : html`<b lang=${textLang}>${label}</b>`}
    ${said === undefined ? nothing : html`<span class=${label === undefined ? 'absent' : 'caption line'}>${phrases(said)}</span>`}${noteMarkers(markers)}
  </td>`;
