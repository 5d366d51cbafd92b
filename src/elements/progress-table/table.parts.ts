import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { noteList, noteMarkers, phrases, verdictMark } from '../../ui/index.js';
import type { Columns, TableContent } from './content.view.js';
import type { IndicatorLine, IndicatorView, ValueView } from './indicators.view.js';
import type { FigureView, Piece, Ref } from './pieces.view.js';
import type { MESSAGES } from './progress-table.messages.js';
import type { GroupView, ProgressTableView, RowView, SectionView } from './progress-table.view.js';
import type { ChipView, GivenView, HeadingView, Party } from './rows.view.js';
import { outcomeMark } from './toolbar.parts.js';

type Words = (typeof MESSAGES)['ja'];

/* eslint lit-a11y/no-redundant-role: off --
   On small widths rows are laid out as cards, and some browsers then forget what a table is: its roles are said by name. */

export const head = (content: TableContent): TemplateResult =>
  html`<header class="head">
    <h3>
      <span>${content.title}</span>
      ${content.titleYear === undefined ? nothing : html`<span>${content.titleYear}</span>`}
      ${content.draft === undefined ? nothing : html`<span class="chip chip--tentative">${content.draft}</span>`}
    </h3>
    <p class="muted" lang=${content.textLang}>${content.subtitle}</p>
    ${content.absences.length === 0 ? nothing : html`<div class="absences">${content.absences.map((text) => html`<p>${text}</p>`)}</div>`}
  </header>`;

/** One section: where it stands, its indicators, its rows, its notes. */
export function section(view: SectionView, table: ProgressTableView, words: Words): TemplateResult {
  const { content, counts, groups, notes } = view;
  const { textLang, columns } = table.content;
  return html`<section class="section" part="section">
    <header class="section-head">
      ${
        content.path === ''
          ? nothing
          : html`<p class="caption" lang=${textLang}>${content.path}${noteMarkers(content.pathMarkers)}</p>`
      }
      <h4 lang=${textLang}>${content.heading ? titled(content.heading) : words.planIndicators}</h4>
      ${counts === '' ? nothing : html`<p class="caption counts">${counts}</p>`}
      ${content.heading ? chips(content.heading.chips) : nothing}
      ${content.lead.length > 0 ? html`<div class="lead">${pieces(content.lead, table)}</div>` : nothing}
    </header>
    ${content.indicators.length > 0 ? indicatorTable(content.indicators, textLang, words) : nothing}
    ${content.noIndicator === undefined ? nothing : html`<p class="caption no-indicator">${content.noIndicator}</p>`}
    ${groups.length > 0 ? rowsTable(view, table, columns) : nothing} ${noteList(notes, textLang)}
  </section>`;
}

const titled = ({ number, title, isMissing, markers }: HeadingView) =>
  html`${number === '' ? nothing : html`<span class="no">${number}</span> `}<span
      class=${isMissing ? 'untitled' : ''}
      >${title}</span
    >${noteMarkers(markers)}`;

const chips = (all: readonly ChipView[]) =>
  all.length === 0
    ? nothing
    : html`<ul class="marks">
        ${all.map(
          ({ label, isTentative, markers }) =>
            html`<li>
              <span class=${isTentative ? 'chip chip--tentative' : 'chip'}>${label}</span
              >${noteMarkers(markers)}
            </li>`,
        )}
      </ul>`;

/* ---- Rows ---- */

const rowsTable = (view: SectionView, table: ProgressTableView, columns: Columns) => {
  const { content, groups, width } = view;
  return html`<table class="rows" part="table" role="table">
    <caption class="visually-hidden">
      ${content.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th class="c-item" scope="col" role="columnheader">${columns.item}</th>
        ${columnHead('c-summary', columns.summary)} ${columnHead('c-report', columns.report)}
        ${columnHead('c-outcomes', columns.outcomes)}
        ${columnHead('c-place', content.hasPlaces ? columns.place : undefined)}
        ${columnHead('c-actors', columns.actors)}
      </tr>
    </thead>
    ${repeat(
      groups,
      (group) => group.content.id,
      (group) => rowGroup(group, width, content.hasPlaces, table),
    )}
  </table>`;
};

const columnHead = (name: string, label: string | undefined) =>
  label === undefined ? nothing : html`<th class=${name} scope="col" role="columnheader">${label}</th>`;

const rowGroup = (
  { content, rows }: GroupView,
  width: number,
  hasPlaces: boolean,
  table: ProgressTableView,
) =>
  html`<tbody role="rowgroup">
    ${
      content.heading
        ? html`<tr class="group" role="row">
            <th
              scope="rowgroup"
              colspan=${width}
              role="rowheader"
              aria-colspan=${width}
              lang=${table.content.textLang}
            >
              <span class="group-title">${titled(content.heading)}</span>${chips(content.heading.chips)}
              ${content.lead.length > 0 ? html`<div class="lead">${pieces(content.lead, table)}</div>` : nothing}
            </th>
          </tr>`
        : nothing
    }
    ${repeat(
      rows,
      (row) => row.content.id,
      (row) => tableRow(row, hasPlaces, table),
    )}
    ${content.again.map(
      ({ label, ref, markers }) =>
        html`<tr class="again" role="row">
          <td colspan=${width} role="cell" aria-colspan=${width}>
            <span class="chip chip--tentative">${label}</span>
            ${reference(ref, ref.name, table)}${noteMarkers(markers)}
          </td>
        </tr>`,
    )}
  </tbody>`;

function tableRow(row: RowView, hasPlaces: boolean, table: ProgressTableView): TemplateResult {
  const { content, span } = row;
  const { columns, textLang } = table.content;
  const kind = `row${row.isSelected ? ' row--selected' : ''}${row.span > 1 ? ' row--shared' : ''}${span === 0 ? ' row--covered' : ''}`;
  return html`<tr class=${kind} id="row-${content.id}" role="row">
    <th class="item" scope="row" role="rowheader" lang=${textLang}>
      <button
        class="select"
        type="button"
        data-select=${content.id}
        aria-pressed=${row.isSelected ? 'true' : 'false'}
      >
        ${content.heading.number === '' ? nothing : html`<span class="no">${content.heading.number}</span>`}<span
          class=${content.heading.isMissing ? 'untitled' : ''}
          >${content.heading.title}${noteMarkers(content.heading.markers)}</span
        >
      </button>
      ${chips(content.heading.chips)}
      ${content.tags === undefined ? nothing : html`<span class="caption tags">${content.tags}</span>`}
    </th>
    ${
      columns.summary === undefined
        ? nothing
        : html`<td class="summary" role="cell" lang=${textLang}>
            ${content.summary.length > 0 ? pieces(content.summary, table) : html`<p class="absent" lang=${table.content.lang}>${content.noSummary}</p>`}
          </td>`
    }
    ${columns.report === undefined || span === 0 ? nothing : reportCell(row, table)}
    ${columns.outcomes === undefined ? nothing : outcomeCell(row, table)}
    ${
      hasPlaces
        ? html`<td class="place" role="cell">
            ${content.place.length > 0 ? pieces(content.place, table) : html`<p class="absent"><span aria-hidden="true">&ndash;</span><span class="visually-hidden">${content.noPlaceNote}</span></p>`}
          </td>`
        : nothing
    }
    ${columns.actors === undefined ? nothing : actorCell(row, table)}
  </tr>`;
}

const reportCell = ({ content, span, shared, sameAs }: RowView, table: ProgressTableView) =>
  html`<td class="report" role="cell" rowspan=${span} aria-rowspan=${span} lang=${table.content.textLang}>
    ${shared === undefined ? nothing : html`<p class="caption shared" lang=${table.content.lang}>${shared}</p>`}
    ${content.reports.map(
      (report, at) =>
        html`${pieces(report.pieces, table)}${sameAs[at]?.map(
          (ref) =>
            html`<p class="caption same" lang=${table.content.lang}>${reference(ref, ref.label, table)}</p>`,
        )}`,
    )}
    ${content.projects.map((project) => pieces(project, table))}
    ${content.noReport === undefined ? nothing : html`<p class="absent" lang=${table.content.lang}>${content.noReport}</p>`}
  </td>`;

const outcomeCell = ({ content, above }: RowView, { content: { textLang } }: ProgressTableView) =>
  html`<td class="outcomes" role="cell">
    ${
      content.outcomes.length > 0
        ? html`<ul>
            ${content.outcomes.map((outcome) => html`<li>${outcomeMark(outcome, textLang)}</li>`)}
          </ul>`
        : nothing
    }
    ${content.verdicts.map((one) => givenVerdict(one, textLang))}
    ${content.noOutcome === undefined ? nothing : html`<p class="absent">${content.noOutcome}</p>`}
    ${above === undefined ? nothing : html`<p class="caption above">${above}</p>`}
  </td>`;

/** What people gave: the newest in shape and word, those before it by their period. */
const givenVerdict = ({ face, by, reason, earlier, markers }: GivenView, textLang: string) =>
  html`<div class=${earlier === undefined ? 'given' : 'given given--earlier'}>
    ${earlier === undefined ? nothing : html`<p class="caption">${earlier}</p>`}
    <p>${verdictMark(face)}${noteMarkers(markers)}</p>
    <p class="caption" lang=${textLang}>${phrases(by)}</p>
    ${reason === undefined ? nothing : html`<p class="caption" lang=${textLang}>${phrases(reason)}</p>`}
  </div>`;

const actorCell = ({ content }: RowView, { content: { textLang } }: ProgressTableView) =>
  html`<td class="actors" role="cell" lang=${textLang}>
    ${content.leads.map((one) => party(one, 'lead-actor'))}${content.cooperating.map((one) => party(one, 'cooperating'))}
    ${content.named.map((one) => party(one, 'named'))}
    ${content.noActor === undefined ? nothing : html`<p class="absent">${content.noActor}</p>`}
  </td>`;

const party = ({ name, markers }: Party, kind: string) =>
  html`<span class=${kind}>${name}${noteMarkers(markers)}</span>`;

/* ---- Pieces ---- */

const pieces = (all: readonly Piece[], table: ProgressTableView) => all.map((one) => piece(one, table));

function piece(one: Piece, table: ProgressTableView): TemplateResult {
  switch (one.kind) {
    case 'heading':
      return html`<p class="piece-heading">${one.text}${noteMarkers(one.markers)}</p>`;
    case 'text':
      return html`<p class="text">
        ${one.tags.map((tag) => html`<span class="chip">${tag}</span> `)}${one.text}${noteMarkers(one.markers)}
      </p>`;
    case 'line':
      return html`<p class="caption line">
        <span class="label" lang=${table.content.lang}>${one.label}</span
        >${one.text}${noteMarkers(one.markers)}
      </p>`;
    case 'figures':
      return html`<dl class="figures">${one.figures.map((view) => figure(view))}</dl>`;
    case 'refs':
      return html`<p class="caption line">
        <span class="label">${one.label}</span
        >${one.refs.map((ref) => html`<span class="ref">${reference(ref, ref.name, table)}</span> `)}
      </p>`;
  }
}

const figure = ({ label, kinds, value, unit, isMissing, remarks, markers }: FigureView) =>
  html`<div>
    <dt>${label}</dt>
    <dd class=${isMissing ? 'absent' : ''}>
      ${kinds.map((kind) => html`<small>${kind}</small> `)}<b>${value}</b>${unit === '' ? nothing : html`<small>${unit}</small>`}${noteMarkers(markers)}
      ${remarks.map((remark) => html`<span class="remark">${remark}</span>`)}
    </dd>
  </div>`;

/** A link to another row; words only, where that row is not in the table now. */
const reference = ({ id, title }: Ref, label: string, { shown }: ProgressTableView) =>
  shown.has(id)
    ? html`<a href="#row-${id}" data-to=${id}>${label}<span class="visually-hidden"> ${title}</span></a>`
    : html`<span>${title} ${label}</span>`;

/* ---- Indicators ---- */

const indicatorTable = (indicators: readonly IndicatorView[], textLang: string, words: Words) =>
  html`<table class="indicators" role="table">
    <caption class="caption">
      ${words.indicators}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.indicator}</th>
        <th class="r" scope="col" role="columnheader">${words.baseline}</th>
        <th class="r" scope="col" role="columnheader">${words.latest}</th>
        <th class="r" scope="col" role="columnheader">${words.target}</th>
        <th scope="col" role="columnheader">${words.verdict}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${indicators.map((one) => indicatorRows(one, textLang, words))}
    </tbody>
  </table>`;

const indicatorRows = (view: IndicatorView, textLang: string, words: Words) =>
  html`<tr role="row">
      <th scope="row" role="rowheader" lang=${textLang}>
        ${view.title}${noteMarkers(view.markers)}
        ${view.remarks.map((remark) => html`<span class="caption remark">${remark}</span>`)}
      </th>
      ${values(view, words)}
      <td class="verdict-cell" role="cell">
        ${verdictMark(view.verdict)}${noteMarkers(view.verdictMarkers)}
        <span class="caption remark">${view.sentence}</span>
      </td>
    </tr>
    ${view.others.map(
      (other) =>
        html`<tr class="other" role="row">
          <th scope="row" role="rowheader">
            <span class="visually-hidden">${view.title} </span>${other.name}
          </th>
          ${values(other, words)}
          <td class="caption" role="cell">${other.note}</td>
        </tr>`,
    )}`;

const values = ({ baseline, latest, target }: IndicatorLine, words: Words) =>
  html`${value(baseline, words.baseline, '')}${value(latest, words.latest, 'latest')}${value(target, words.target, '')}`;

const value = (view: ValueView, label: string, kind: string) =>
  html`<td class="r ${kind}" role="cell">
    <span class="cell-label" aria-hidden="true">${label}</span>
    <span
      ><span class=${view.isMissing ? 'absent' : 'value'}>${view.value}</span
      >${noteMarkers(view.markers)}</span
    >
    ${view.origin.map((text) => html`<span class="caption remark">${text}</span>`)}
  </td>`;

/* ---- What is left out, and the foot ---- */

export const hiddenSections = ({ hidden, content }: ProgressTableView) =>
  hidden.length === 0
    ? nothing
    : html`<ul class="hidden-sections">
        ${hidden.map(
          ({ title, counts }) =>
            html`<li>
              <span lang=${content.textLang}>${title}</span> <span class="caption">${counts}</span>
            </li>`,
        )}
      </ul>`;

export const foot = (content: TableContent, words: Words) =>
  html`<footer class="footer">
    ${content.foot.map((text) => html`<p>${text}</p>`)}
    ${
      content.about.length === 0
        ? nothing
        : html`<details>
            <summary class="disclosure">${words.aboutSource}</summary>
            <ul class="about" lang=${content.textLang}>
              ${content.about.map((text) => html`<li>${text}</li>`)}
            </ul>
          </details>`
    }
  </footer>`;
