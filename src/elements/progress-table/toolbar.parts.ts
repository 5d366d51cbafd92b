import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MESSAGES } from './progress-table.messages.js';
import type { ChipView, Conditions, FacetView, ProgressTableView } from './progress-table.view.js';
import type { Glyph, OutcomeView } from './rows.view.js';

type Words = (typeof MESSAGES)['ja'];

export interface Handlers {
  readonly search: (event: InputEvent) => void;
  readonly chooseYear: (event: Event) => void;
  readonly chooseActor: (event: Event) => void;
  readonly check: (event: Event) => void;
}

/** Search and filters, how many items are shown of how many, and every condition at work. */
export function toolbar(
  { content, toolbar: view, nothingFound }: ProgressTableView,
  conditions: Conditions,
  words: Words,
  on: Handlers,
): TemplateResult | typeof nothing {
  if (content.rows.length === 0) return nothing;
  const { facets, years, year } = content;
  return html`<div class="toolbar" part="toolbar" role="search" aria-label=${words.search}>
      <div class="fields">
        <div class="field field--search">
          <label for="search">${words.search}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            .value=${live(conditions.search)}
            @input=${on.search}
          />
        </div>
        ${
          years.length > 1
            ? html`<div class="field">
                <label for="year">${words.year}</label>
                <select id="year" @change=${on.chooseYear}>
                  ${years.map(
                    ({ value, label }) =>
                      html`<option value=${value} ?selected=${value === year}>${label}</option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
        ${
          facets.actors.length > 1
            ? html`<div class="field">
                <label for="actor">${facets.actorLabel}</label>
                <select id="actor" .value=${live(conditions.actor)} @change=${on.chooseActor}>
                  <option value="">${words.all(facets.actors.length)}</option>
                  ${facets.actors.map(
                    ({ id, label }) =>
                      html`<option value=${id} ?selected=${id === conditions.actor} lang=${content.textLang}>
                        ${label}
                      </option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
      </div>
      ${facetList('outcomes', words.outcomes, words.several, view.outcomes, content.textLang, on.check)}
      ${facetList('marks', words.marks, words.several, view.marks, content.textLang, on.check)}
      <div class="result">
        <p role="status" tabindex="-1">
          <b>${view.count.shown}</b> ${view.count.unit} <span class="muted">${view.count.of}</span>
        </p>
        ${
          view.chips.length === 0
            ? nothing
            : html`<ul class="chips" aria-label=${words.conditions}>
                  ${view.chips.map((chip) => conditionChip(chip))}
                </ul>
                <button class="link" type="button" data-remove-all>${words.removeAll}</button>`
        }
      </div>
      ${nothingFound === undefined ? nothing : html`<p class="nothing-found">${nothingFound}</p>`}
    </div>
    ${view.printed === '' ? nothing : html`<p class="print-only">${view.printed}</p>`}`;
}

const facetList = (
  kind: 'outcomes' | 'marks',
  label: string,
  hint: string,
  facets: readonly FacetView[],
  textLang: string,
  check: (event: Event) => void,
) =>
  facets.length === 0
    ? nothing
    : html`<fieldset @change=${check}>
        <legend>${label}<span class="visually-hidden">${hint}</span></legend>
        <ul class="facets">
          ${facets.map(
            ({ id, label: name, outcome, isChecked, count, spoken }) =>
              html`<li>
                <label class="facet">
                  <input type="checkbox" name=${kind} value=${id} .checked=${live(isChecked)} />
                  ${outcome ? outcomeMark(outcome, textLang) : html`<span lang=${textLang}>${name}</span>`}
                  <span class="number" aria-hidden="true">${count}</span>
                  <span class="visually-hidden">${spoken}</span>
                </label>
              </li>`,
          )}
        </ul>
      </fieldset>`;

const conditionChip = ({ kind, value, label, remove }: ChipView) =>
  html`<li>
    <button class="condition" type="button" data-kind=${kind} data-value=${value} aria-label=${remove}>
      ${label}<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  </li>`;

/** Outcomes are facts, not verdicts: glyphs in the colour of the text, and one that draws attention. */
const GLYPHS: Readonly<Record<Glyph, SVGTemplateResult>> = {
  disc: svg`<circle class="full" cx="6" cy="6" r="5"/>`,
  ring: svg`<circle cx="6" cy="6" r="4.2"/>`,
  diamond: svg`<path d="M6 1l5 5-5 5-5-5z"/>`,
  cross: svg`<path class="thick" d="M1.6 1.6l8.8 8.8M10.4 1.6l-8.8 8.8"/>`,
  dash: svg`<path class="thick" d="M1 6h10"/>`,
  triangle: svg`<path d="M6 1.4l5 9H1z"/>`,
  square: svg`<path d="M1.6 1.6h8.8v8.8H1.6z"/>`,
};

export const outcomeMark = ({ label, glyph, needsAttention }: OutcomeView, textLang: string) =>
  html`<span class=${needsAttention ? 'outcome outcome--attention' : 'outcome'} lang=${textLang}
    >${
      glyph
        ? html`<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${GLYPHS[glyph]}</svg>`
        : nothing
    }<span>${label}</span></span
  >`;
