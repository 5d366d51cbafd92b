import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { inItsLanguage, noteList, noteMarkers, phrases, verdictMark } from '../../ui/index.js';
import type { GivenView } from './given.view.js';
import {
  hasContent,
  type ChipView,
  type FactView,
  type LegendEntryView,
  type NodeView,
  type OutcomeView,
  type PlacementView,
  type PolicyTreeView,
  type RelistedView,
} from './policy-tree.view.js';

/** What is open and selected, and what a reader can do about it. */
export interface OutlineState {
  isOpen(id: string): boolean;
  isSelected(id: string): boolean;
  /** Whether the selected item is this one or stands below it. */
  isOnPath(id: string): boolean;
  toggle(id: string): void;
  /** The search of the browser found something in it; the event climbs, so it comes for all that stand above, too. */
  open(id: string): void;
  pick(id: string): void;
}

/** The levels, and below them the items as nested lists. */
export function outline(view: PolicyTreeView, state: OutlineState): TemplateResult {
  return html`<div class="outline" part="outline">
    <div class="levels">
      <dl aria-label=${view.levelsLabel} part="levels">
        ${view.levels.map(
          ({ name, count, remark, markers }) =>
            html`<div>
              <dt>${name}${noteMarkers(markers)}</dt>
              <dd>${count}</dd>
              ${remark === undefined ? nothing : html`<dd class="caption">${remark}</dd>`}
            </div>`,
        )}
      </dl>
      <p class="caption pick-head no-print" aria-hidden="true">${view.pick}</p>
    </div>
    ${list(view.roots, [], view, state)}
  </div>`;
}

const list = (
  nodes: readonly NodeView[],
  relisted: readonly RelistedView[],
  view: PolicyTreeView,
  state: OutlineState,
): TemplateResult =>
  html`<ul class="nodes">
    ${nodes.map((node) => branch(node, view, state))} ${relisted.map((one) => again(one, view))}
  </ul>`;

function branch(node: NodeView, view: PolicyTreeView, state: OutlineState): TemplateResult {
  const isSelected = state.isSelected(node.id);
  const classes = [
    'node',
    `node--depth-${Math.min(node.depth, 2)}`,
    node.children.length > 0 ? 'node--branch' : 'node--leaf',
    node.placement ? `node--${node.placement.state}` : '',
    isSelected ? 'node--selected' : state.isOnPath(node.id) ? 'node--on-path' : '',
  ];
  return html`<li class=${classes.join(' ')}>
    <div class="row">
      ${heading(node, name(node, view, state, isSelected))} ${side(node, view)}
      <button
        class="pick no-print"
        type="button"
        data-pick=${node.id}
        aria-pressed=${isSelected}
        aria-label=${node.pickLabel}
        @click=${() => state.pick(node.id)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <circle class="ring" cx="10" cy="10" r="8" />
          <circle class="dot" cx="10" cy="10" r="4.5" />
        </svg>
      </button>
    </div>
    ${hasContent(node) ? content(node, view, state) : nothing}
  </li>`;
}

/** Headings for the upper two levels of branches: by these, users of screen readers leap through a page. */
const heading = (node: NodeView, words: TemplateResult): TemplateResult => {
  if (node.children.length > 0 && node.depth === 0) return html`<h4 class="head">${words}</h4>`;
  if (node.children.length > 0 && node.depth === 1) return html`<h5 class="head">${words}</h5>`;
  return html`<div class="head">${words}</div>`;
};

function name(
  node: NodeView,
  view: PolicyTreeView,
  state: OutlineState,
  isSelected: boolean,
): TemplateResult {
  const current = isSelected ? 'true' : nothing;
  const label = html`<span class="label"
    >${node.number === undefined ? nothing : html`<span class="number">${node.number}</span> `}<span
      class=${node.isUntitled ? 'title title--missing' : 'title'}
      lang=${node.isUntitled ? view.lang : view.textLang}
      >${node.prefix ?? nothing}${node.title}${noteMarkers(node.markers)}</span
    ></span
  >`;
  if (!hasContent(node)) return html`<span class="name" aria-current=${current}>${label}</span>`;
  return html`<button
    class="name disclosure"
    type="button"
    aria-expanded=${state.isOpen(node.id)}
    aria-controls=${contentId(node)}
    aria-current=${current}
    @click=${() => state.toggle(node.id)}
  >
    ${label}
  </button>`;
}

const contentId = ({ id }: NodeView): string => `below-${id}`;

const side = (node: NodeView, view: PolicyTreeView): TemplateResult =>
  html`<div class="side">
    ${node.placement ? placementMark(node.placement) : nothing}
    ${node.tally === undefined ? nothing : html`<span class="tally">${node.tally}</span>`}
    ${node.chips.map(chip)}
    ${node.verdicts.map(
      ({ indicator, verdict }) =>
        html`<span
          ><span class="visually-hidden" lang=${view.textLang}>${indicator}</span>
          ${verdictMark(verdict)}</span
        >`,
    )}
    ${node.given === undefined ? nothing : givenPart(node.given)}
    ${node.noIndicator === undefined ? nothing : html`<span class="none">${node.noIndicator}</span>`}
    ${node.outcomes.map(outcomeMark)}
  </div>`;

const givenPart = ({ label, face }: GivenView) =>
  html`<span class="given"><span class="caption">${label}</span> ${verdictMark(face)}</span>`;

/** Closed content stays in the page, so that the search of the browser finds it and opens it. */
const content = (node: NodeView, view: PolicyTreeView, state: OutlineState): TemplateResult =>
  html`<div
    class="below"
    id=${contentId(node)}
    hidden=${state.isOpen(node.id) ? nothing : 'until-found'}
    @beforematch=${() => state.open(node.id)}
  >
    <div class="inner">
      ${
        node.facts.length === 0
          ? nothing
          : html`<dl class="facts">${node.facts.map((fact) => factTemplate(fact, view))}</dl>`
      }
      ${node.children.length + node.relisted.length === 0 ? nothing : list(node.children, node.relisted, view, state)}
    </div>
  </div>`;

const factTemplate = ({ term, isCityTerm, entries }: FactView, view: PolicyTreeView): TemplateResult =>
  html`<div>
    <dt lang=${isCityTerm ? view.textLang : nothing}>${term}</dt>
    ${entries.map(
      ({ text, markers, verdict }) =>
        html`<dd lang=${view.textLang}>
          ${verdict ? verdictMark(verdict) : nothing} ${phrases(text)}${noteMarkers(markers)}
        </dd>`,
    )}
  </div>`;

const again = (
  { title, chip: chipView, mainPlace, markers }: RelistedView,
  view: PolicyTreeView,
): TemplateResult =>
  html`<li class="node node--leaf node--again">
    <div class="row">
      <div class="head">
        <span class="name">
          <span class="label" lang=${view.textLang}
            >${title}${noteMarkers(markers)} <span class="caption">${mainPlace}</span></span
          >
        </span>
      </div>
      <div class="side">${chip(chipView)}</div>
    </div>
  </li>`;

const chip = ({ text, isTentative }: ChipView): TemplateResult =>
  html`<span class=${isTentative ? 'chip chip--tentative' : 'chip'}>${text}</span>`;

const placementMark = ({ state, words }: PlacementView): TemplateResult =>
  html`<span class="placement placement--${state}">${words}</span>`;

const GLYPHS: Readonly<Record<OutcomeView['glyph'], SVGTemplateResult>> = {
  disc: svg`<circle class="solid" cx="8" cy="8" r="5"/>`,
  ring: svg`<circle cx="8" cy="8" r="5"/>`,
  diamond: svg`<path d="M8 2l6 6-6 6-6-6z"/>`,
  cross: svg`<path d="M3 3l10 10M13 3L3 13"/>`,
  dash: svg`<path d="M3 8h10"/>`,
  triangle: svg`<path d="M8 3l6 10H2z"/>`,
  square: svg`<path d="M3 3h10v10H3z"/>`,
};

const outcomeMark = ({ text, glyph }: OutcomeView): TemplateResult =>
  html`<span class="outcome"
    ><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${GLYPHS[glyph]}</svg>${text}</span
  >`;

/** The meaning of the marks. */
export const legendOf = ({ legend }: PolicyTreeView): TemplateResult | typeof nothing =>
  legend.entries.length === 0
    ? nothing
    : html`<div class="legend" part="legend" role="group" aria-labelledby="legend">
        <h4 id="legend">${legend.label}</h4>
        <dl>${legend.entries.map(legendEntry)}</dl>
      </div>`;

/** The notes and the source. */
export function footOf(view: PolicyTreeView): TemplateResult {
  return html`<footer class="footer" part="notes">
    ${view.textPolicy === undefined ? nothing : html`<p class="policy" lang=${view.textLang}>${view.textPolicy}</p>`}
    ${
      view.notes.list.length === 0
        ? nothing
        : html`<p>${view.notes.by}</p>
            <div>${noteList(view.notes.list, view.textLang)}</div>`
    }
    ${view.computed === undefined ? nothing : html`<p>${view.computed}</p>`}
    <p>${inItsLanguage(view.source, view.textLang)}</p>
  </footer>`;
}

const legendEntry = (entry: LegendEntryView): TemplateResult =>
  html`<div>
    <dt>
      ${entry.chip ? chip(entry.chip) : nothing} ${entry.verdict ? verdictMark(entry.verdict) : nothing}
      ${entry.outcome ? outcomeMark(entry.outcome) : nothing}
      ${entry.placement ? placementMark(entry.placement) : nothing}
      ${entry.words === undefined ? nothing : html`<span class="none">${entry.words}</span>`}
    </dt>
    <dd>${entry.meaning}${noteMarkers(entry.markers)}</dd>
  </div>`;
