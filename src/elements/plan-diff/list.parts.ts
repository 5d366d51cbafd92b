import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import { detail, stillDetail } from './detail.parts.js';
import type { DetailView } from './detail.view.js';
import type { IndicatorSideView, IndicatorsView } from './indicators.view.js';
import type { ContentView } from './plan-diff.view.js';
import type { ChipView, RowView, SideView } from './rows.view.js';
import type { PlanNameView } from './summary.view.js';
import type { NodeView, StatementView, TreeView, WithoutView, WordsView } from './tree.view.js';

/** What is open and selected, and what a reader can do about it. */
export interface ListState {
  isSelected(id: string | undefined): boolean;
  /** Words for what opens each row, where no script is there to do it. */
  readonly still?: string;
  /** What an open row shows; `undefined` for a closed one. */
  detailOf(row: RowView): DetailView | undefined;
  toggle(key: string): void;
  pick(id: string): void;
}

/** The two columns, then branch by branch what became of what. */
export const list = (tree: TreeView, view: ContentView, state: ListState): TemplateResult =>
  html`<div class="list" part="list" role="group" aria-label=${view.list}>
    <div class="columns" aria-hidden="true">
      ${column(view.older, view.textLang)}
      <p><small>${view.correspondence}</small></p>
      ${column(view.newer, view.textLang)}
    </div>
    ${tree.above.length > 0 ? aboveAll(tree.above, view) : nothing}
    ${
      tree.nodes.length > 0
        ? html`<ul class="nodes">
            ${tree.nodes.map((one) => node(one, 0, view, state))}
          </ul>`
        : nothing
    }
    ${tree.without ? without(tree.without, true, view, state) : nothing}
  </div>`;

const column = ({ mark, title, period }: PlanNameView, lang: string) =>
  html`<p>
    <small>${mark}</small>
    <b lang=${lang}>${title}</b>${period === undefined ? nothing : html`<small>${phrases(period)}</small>`}
  </p>`;

const aboveAll = (statements: readonly StatementView[], view: ContentView) =>
  html`<section class="above">
    <h4>${view.above}<small class="caption">${view.notCounted}</small></h4>
    ${statementList(statements, view)}
  </section>`;

function node(one: NodeView, depth: number, view: ContentView, state: ListState): TemplateResult {
  const { row, children, statements } = one;
  const isHead = children.length > 0 || one.without !== undefined;
  const classes = [
    'node',
    isHead ? `node--head node--depth-${Math.min(depth, 2)}` : 'node--leaf',
    one.isContext ? 'node--context' : '',
  ];
  return html`<li class=${classes.join(' ')}>
    ${rowOf(row, isHead ? depth : undefined, view, state)}
    ${statements.length > 0 ? statementList(statements, view) : nothing}
    ${
      children.length > 0
        ? html`<ul class="nodes">
            ${children.map((child) => node(child, depth + 1, view, state))}
          </ul>`
        : nothing
    }
    ${one.without ? without(one.without, false, view, state) : nothing}
  </li>`;
}

/** Older items that nothing answers, under the names of what they stood under. */
const without = (
  { heading, groups }: WithoutView,
  isLast: boolean,
  view: ContentView,
  state: ListState,
): TemplateResult =>
  html`<section class=${isLast ? 'without without--last' : 'without'}>
    ${isLast ? html`<h4>${heading}</h4>` : html`<h5>${heading}</h5>`}
    ${groups.map(
      ({ place, nodes }) =>
        html`${place === undefined ? nothing : html`<p class="place"><small>${view.older.mark}</small> ${place}</p>`}
          <ul class="nodes">
            ${nodes.map((one) => node(one, 3, view, state))}
          </ul>`,
    )}
  </section>`;

/** One line: kind and basis, the older side, the newer side; what it opens stands below. */
function rowOf(row: RowView, depth: number | undefined, view: ContentView, state: ListState): TemplateResult {
  const opened = state.detailOf(row);
  const isSelected = state.isSelected(row.newerId);
  const classes = [
    'row',
    `row--${row.backing}`,
    row.newer ? '' : 'row--only-older',
    row.older.length > 1 ? 'row--several' : '',
    isSelected ? 'row--selected' : '',
    opened && state.still === undefined ? 'row--open' : '',
  ];
  return html`<div class=${classes.join(' ')} id=${row.key} aria-current=${isSelected ? 'true' : nothing}>
      <div class="link">
        <button
          class="disclosure"
          type="button"
          aria-expanded=${opened !== undefined}
          aria-controls=${opened ? `detail-${row.key}` : nothing}
          @click=${() => state.toggle(row.key)}
        >
          <span class="words"
            ><b>${row.kind}</b
            >${row.basis === '' ? nothing : html` <span class="basis">${row.basis}</span>`}</span
          >${state.still === undefined ? html`<span class="visually-hidden">${row.openLabel}</span>` : nothing}
        </button>
        ${row.backing === 'none' ? nothing : html`<span class=${`line line--${row.backing}`} aria-hidden="true"></span>`}
      </div>
      <div class="older">
        ${
          row.older.length > 0
            ? row.older.map((one) => side(one, view.older.mark))
            : html`<p class="nobody" aria-hidden="true">${view.noCounterpart}</p>`
        }
      </div>
      <div class="newer">
        ${row.newer ? heading(row.newer, view.newer.mark, depth) : html`<p class="nobody" aria-hidden="true">${view.noCounterpart}</p>`}
      </div>
    </div>
    ${
      !opened
        ? nothing
        : state.still === undefined
          ? detail(opened, row, isSelected, (id) => state.pick(id))
          : stillDetail(opened, row, state.still)
    }`;
}

/** Headings for the upper two levels: by these, users of screen readers leap through a page. */
const heading = (newer: SideView, mark: string, depth: number | undefined): TemplateResult => {
  if (depth === 0) return html`<h4 class="head">${side(newer, undefined)}</h4>`;
  if (depth === 1) return html`<h5 class="head">${side(newer, undefined)}</h5>`;
  return side(newer, mark);
};

const side = (view: SideView, mark: string | undefined): TemplateResult =>
  html`<span class="side" lang=${view.lang ?? nothing}
    >${mark === undefined ? nothing : html`<span class="mark">${mark}</span>`}<span class="label"
      >${view.number === undefined ? nothing : html`<span class="number">${view.number}</span> `}<span
        class=${view.isUntitled ? 'title title--missing' : 'title'}
        >${view.prefix ?? nothing}${view.title}${noteMarkers(view.markers)}</span
      >${view.chips.map(chip)}${view.from === undefined ? nothing : html`<small class="from">${view.from}</small>`}</span
    ></span
  >`;

export const chip = ({ text, isTentative }: ChipView): TemplateResult =>
  html`<span class=${isTentative ? 'chip chip--tentative' : 'chip'}>${text}</span>`;

const statementList = (statements: readonly StatementView[], view: ContentView): TemplateResult =>
  html`<ul class="statements">
    ${statements.map(
      ({ label, kind, older, newer }) =>
        html`<li class="statement">
          <p class="link"><b>${label}</b> ${kind}</p>
          <p class="older">${older ? words(older, view.older.mark) : nothing}</p>
          <p class="newer">${newer ? words(newer, view.newer.mark) : nothing}</p>
        </li>`,
    )}
  </ul>`;

const words = ({ text, prefix, isUntitled, markers }: WordsView, mark: string) =>
  html`<span class="mark">${mark}</span
    ><span class=${isUntitled ? 'title--missing' : ''}
      >${prefix ?? nothing}${text}${noteMarkers(markers)}</span
    >`;

export const indicatorList = ({ heading, rows }: IndicatorsView, view: ContentView): TemplateResult =>
  html`<section class="indicators">
    <h4>${heading}</h4>
    <ul class="statements">
      ${rows.map(
        ({ kind, fields, older, newer }) =>
          html`<li class="statement statement--indicator">
            <p class="link"><b>${kind}</b> ${fields ?? nothing}</p>
            <div class="older">${older ? indicator(older, view.older.mark) : nothing}</div>
            <div class="newer">${newer ? indicator(newer, view.newer.mark) : nothing}</div>
          </li>`,
      )}
    </ul>
  </section>`;

const indicator = ({ title, facts, markers }: IndicatorSideView, mark: string) =>
  html`<p><span class="mark">${mark}</span>${title}${noteMarkers(markers)}</p>
    ${facts.map((fact) => html`<p class="caption">${fact}</p>`)}`;
