import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import type { EvaluationView, GradeView } from './evaluations.view.js';
import type { Words } from './project-review.messages.js';
import type { Drawing } from './sheet.parts.js';

/** Every scale with all of its grades, the chosen one marked, and the words for what is not settled. */
export const evaluations = (
  list: readonly EvaluationView[],
  notes: readonly string[],
  drawing: Drawing,
  words: Words,
): TemplateResult | typeof nothing =>
  list.length + notes.length === 0
    ? nothing
    : html`<div class="evaluations">
        ${list.map((one) => evaluation(one, drawing, words))}
        ${notes.length === 0 ? nothing : html`<div class="about">${notes.map((text) => html`<p class="caption">${phrases(text)}</p>`)}</div>`}
      </div>`;

const evaluation = (view: EvaluationView, { textLang }: Drawing, words: Words) =>
  html`<section class="evaluation" part="evaluation" data-scale=${view.id}>
    <h4>
      <span><span lang=${textLang}>${view.title}</span>${noteMarkers(view.markers)}</span>
      <span class="caption whole">${view.count}</span>
    </h4>
    <ol class="grades" lang=${textLang}>
      ${view.grades.map((one) => grade(one))}
    </ol>
    ${
      view.state === undefined
        ? nothing
        : html`<p class="state">
            <span class="mark mark--none" aria-hidden="true"></span
            ><span><b>${phrases(view.state)}</b>${noteMarkers(view.stateMarkers)}</span>
          </p>`
    }
    ${view.readings.length === 0 ? nothing : rows(view.readings, textLang)}
    ${view.comment === undefined ? nothing : rows([{ term: words.comment, text: view.comment }], textLang)}
    ${view.facts.length === 0 ? nothing : rows(view.facts, textLang)}
    ${view.printed === undefined ? nothing : html`<p class="caption" lang=${textLang}>${view.printed}</p>`}
    ${view.basis === undefined ? nothing : rows([{ term: words.gradesBasis, text: view.basis }], textLang)}
  </section>`;

const rows = (list: readonly { readonly term: string; readonly text: string }[], textLang: string) =>
  html`<dl class="rows">
    ${list.map(
      ({ term, text }) =>
        html`<div>
          <dt class="caption">${term}</dt>
          <dd lang=${textLang}>${phrases(text)}</dd>
        </div>`,
    )}
  </dl>`;

const grade = ({ label, criterion, mark, said, markers }: GradeView) =>
  html`<li class="grade grade--${mark}">
    <span class="mark" aria-hidden="true"></span>
    <div>
      <p>${mark === 'none' ? label : html`<b>${label}</b>`}${noteMarkers(markers)}</p>
      ${criterion === undefined ? nothing : html`<p class="caption">${phrases(criterion)}</p>`}
      ${said === undefined ? nothing : html`<p class="said">${said}</p>`}
    </div>
  </li>`;
