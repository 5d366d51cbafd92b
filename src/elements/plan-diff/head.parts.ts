import { html, nothing, type TemplateResult } from 'lit';
import { inItsLanguage, noteList, noteMarkers, phrases } from '../../ui/index.js';
import { chip } from './list.parts.js';
import type { FilterKey } from './plan-diff.messages.js';
import type { ContentView, NarrowedView } from './plan-diff.view.js';
import type { PlanNameView, PointsView, PointView } from './summary.view.js';

/** What is compared, and how it stands in sentences. */
export const head = (view: ContentView): TemplateResult =>
  html`<header>
    <h3 id="title">${view.heading}</h3>
    <dl class="plans">${planName(view.older, view.textLang)} ${planName(view.newer, view.textLang)}</dl>
    <div class="lead" part="lead">
      ${view.lead.map((sentence) => html`<p>${phrases(sentence)}</p>`)}
      ${view.bases === undefined ? nothing : html`<p>${phrases(view.bases)}</p>`}
      <p class="caption">${view.caution}</p>
    </div>
  </header>`;

const planName = ({ mark, title, period }: PlanNameView, lang: string) =>
  html`<div>
    <dt>${mark}</dt>
    <dd>
      <span lang=${lang}>${title}</span
      >${period === undefined ? nothing : html` <span class="caption">${phrases(period)}</span>`}
    </dd>
  </div>`;

/** The city's own points of change, each with the way to the rows that it speaks of. */
export const points = (
  { heading, count, order, points }: PointsView,
  textLang: string,
  show: (key: string) => void,
): TemplateResult =>
  html`<section class="points" part="points">
    <h4>${heading}${points.length > 0 ? html`<small class="caption">${count}</small>` : nothing}</h4>
    ${
      points.length > 0
        ? html`<ol>
            ${points.map((one) => point(one, textLang, show))}
          </ol>`
        : nothing
    }
    <p class="caption">${order}</p>
  </section>`;

const point = (view: PointView, textLang: string, show: (key: string) => void) =>
  html`<li>
    <b class="point-number">${view.number}</b>
    <div>
      <p lang=${textLang}>${view.title}${noteMarkers(view.markers)}</p>
      <p class="caption" lang=${view.isReasonMissing ? nothing : textLang}>${view.reason}</p>
      ${view.remarks.map((remark) => html`<p class="caption">${remark}</p>`)}
      ${
        view.targets.length === 0
          ? nothing
          : html`<ul class="targets no-print" aria-label=${view.goTo}>
              ${view.targets.map(
                ({ key, label }) =>
                  html`<li>
                    <button class="target" type="button" lang=${textLang} @click=${() => show(key)}>
                      ${label}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </div>
  </li>`;

/** The legend, the buttons that narrow the list down, and what they leave. */
export const filters = (
  { heading, filters, status, hint }: NarrowedView,
  { legend }: ContentView,
  choose: (key: FilterKey) => void,
): TemplateResult =>
  html`<div class="tools">
    ${
      legend.entries.length === 0
        ? nothing
        : html`<ul class="legend" part="legend" aria-label=${legend.heading}>
            ${legend.entries.map(
              ({ backing, words }) =>
                html`<li><span class=${`line line--${backing}`} aria-hidden="true"></span>${words}</li>`,
            )}
          </ul>`
    }
    <div class="filters" part="filters" role="group" aria-label=${heading}>
      ${filters.map(
        ({ key, label, count, isPressed }) =>
          html`<button
            class="button no-print"
            type="button"
            aria-pressed=${isPressed}
            @click=${() => choose(key)}
          >
            <span>${label}</span><b>${count}</b>
          </button>`,
      )}
    </div>
    <p class="caption" role="status">${status}${hint === undefined ? nothing : html` ${hint}`}</p>
  </div>`;

/** The city's marks, the notes, and where the data comes from. */
export const foot = (view: ContentView): TemplateResult =>
  html`<footer class="footer">
    ${
      view.marks.length === 0
        ? nothing
        : html`<dl class="marks" aria-label=${view.marksHeading}>
            ${view.marks.map(
              (mark) =>
                html`<div>
                  <dt>${chip(mark)}</dt>
                  <dd>${mark.meaning}</dd>
                </div>`,
            )}
          </dl>`
    }
    ${noteList(view.notes, view.textLang)}
    ${view.sources.map((source) => html`<p>${inItsLanguage(source, view.textLang)}</p>`)}
  </footer>`;
