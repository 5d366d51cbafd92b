import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases, picture, verdictMark } from '../../ui/index.js';
import type { Picture } from '../../picture/index.js';
import type { CountView } from './counts.view.js';
import type { FactView } from './facts.view.js';
import type { PlanSummaryView } from './plan-summary.view.js';
import type { VisionView } from './statements.view.js';
import type { WhereView } from './where.view.js';

/** Who published what, for which period, and where the plan stands in it. */
export const head = (view: PlanSummaryView, bar: Picture<string> | undefined): TemplateResult =>
  html`<header>
    <p class="publisher" lang=${view.textLang}>${view.publisher}</p>
    <h3 id="title" part="title" lang=${view.textLang}>${phrases(view.title)}</h3>
    ${view.extras.map((extra) => html`<p class="extra" lang=${view.textLang}>${phrases(extra)}</p>`)}
    <div class="when">
      <dl class="facts" part="facts">${view.facts.map(fact)}</dl>
      ${view.where === undefined ? nothing : whereTemplate(view.where, bar)}
    </div>
  </header>`;

const fact = ({ term, text, inferred, remarks, markers }: FactView) =>
  html`<div>
    <dt class="caption">${term}</dt>
    <dd>
      ${phrases(text)}
      ${inferred === undefined ? nothing : html`<span class="chip chip--tentative">${inferred}</span>`}${noteMarkers(markers)}
    </dd>
    ${remarks.map((remark) => html`<dd class="caption">${phrases(remark)}</dd>`)}
  </div>`;

const whereTemplate = ({ sentence, remark }: WhereView, bar: Picture<string> | undefined) =>
  html`<div class="where" part="where">
    <p>
      ${sentence.map((piece) => (typeof piece === 'string' ? phrases(piece) : html`<b>${piece.strong}</b>`))}
    </p>
    ${bar === undefined ? nothing : picture(bar)}
    <p class="caption">${phrases(remark)}</p>
  </div>`;

export const visionPart = (
  { label, isCityLabel, text, summary, remarks, markers }: VisionView,
  { textLang }: PlanSummaryView,
): TemplateResult =>
  html`<section class="vision" part="vision">
    <h4 class="caption" lang=${isCityLabel ? textLang : nothing}>
      ${label}${text === undefined ? noteMarkers(markers) : nothing}
    </h4>
    ${
      text === undefined
        ? nothing
        : html`<p class="words" lang=${textLang}>${phrases(text)}${noteMarkers(markers)}</p>`
    }
    ${summary === undefined ? nothing : html`<p lang=${textLang}>${phrases(summary)}</p>`}
    ${remarks.map((remark) => html`<p class=${text === undefined ? nothing : 'caption'}>${phrases(remark)}</p>`)}
  </section>`;

/** How the indicators stand, and how much there is on each level; what there is to say comes first. */
export const standing = (view: PlanSummaryView): TemplateResult => {
  const { isEmpty } = view.indicators;
  return html`<section class="standing">
    ${isEmpty ? nothing : indicatorsPart(view)} ${countsPart(view)}
    ${isEmpty ? indicatorsPart(view) : nothing}
  </section>`;
};

const countsPart = ({ counts }: PlanSummaryView) =>
  html`${counts.none === undefined ? nothing : html`<p class="none">${counts.none}</p>`}
  ${
    counts.list.length === 0
      ? nothing
      : html`<dl class="counts" part="counts" aria-label=${counts.label}>
          ${counts.list.map(countTemplate)}
        </dl>`
  }`;

const indicatorsPart = ({ indicators }: PlanSummaryView) =>
  html`<p class=${indicators.isEmpty ? 'none' : 'sentence'} part="sentence">
      ${indicators.sentence.map((piece) =>
        typeof piece === 'string' ? phrases(piece) : html`<b>${piece.strong}</b>`,
      )}${noteMarkers(indicators.markers)}
    </p>
    ${
      indicators.strip.length === 0
        ? nothing
        : html`<ul class="strip" aria-label=${indicators.stripLabel}>
            ${indicators.strip.map(
              ({ verdict, count }) => html`<li>${verdictMark(verdict)} <b>${count}</b></li>`,
            )}
          </ul>`
    }
    ${indicators.remarks.map((remark) => html`<p class="caption">${phrases(remark)}</p>`)}`;

const countTemplate = ({ name, count, remark, shares, markers }: CountView) =>
  html`<div>
    <dt>${name}${noteMarkers(markers)}</dt>
    <dd><b>${count}</b></dd>
    ${remark === undefined ? nothing : html`<dd class="caption">${remark}</dd>`}
    ${shares.map((share) => html`<dd class="caption share">${phrases(share)}</dd>`)}
  </div>`;
