import { html, nothing, type TemplateResult } from 'lit';
import { indexPlan } from '../../model/index.js';
import type { Plan } from '../../schema/index.js';
import {
  furniture,
  noteList,
  noteMarkers,
  phrases,
  PlanElement,
  verdictMark,
  verdictStyles,
} from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { styles } from './plan-summary.styles.js';
import {
  planSummaryView,
  type EntryView,
  type FactView,
  type PlanSummaryView,
  type VisionView,
  type RowView,
} from './plan-summary.view.js';

/**
 * What a plan is: title, period and stage, vision, how its indicators stand in one honest line, how much there is on
 * each level, what it says of itself, and where it comes from.
 *
 * @tag plan-summary
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @csspart title - The title of the plan.
 * @csspart facts - Period, stage and dates.
 * @csspart vision - The vision, where the document has one or a placeholder of one.
 * @csspart sentence - How the indicators stand, in one line.
 * @csspart verdict - A verdict, shape and word.
 * @csspart counts - The numbers by level.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class PlanSummary extends PlanElement {
  static readonly tag = 'plan-summary';
  static override styles = [...PlanElement.styles, furniture, verdictStyles, styles];

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const index = indexPlan(plan);
    const view = planSummaryView(index, reader);
    return html`<article lang=${view.lang} aria-labelledby="title">
      ${head(view)}
      <div class="columns">
        <div class="main">
          ${standing(view)} ${rows(view.body, view)}
          ${view.absent === undefined ? nothing : html`<p class="caption absent">${view.absent}</p>`}
        </div>
        <div class="around">${rows(view.around, view)}</div>
      </div>
      ${foot(view)}
    </article>`;
  }
}

const head = (view: PlanSummaryView) =>
  html`<header>
    <p class="publisher" lang=${view.textLang}>${view.publisher}</p>
    <h3 id="title" part="title" lang=${view.textLang}>${phrases(view.title)}</h3>
    ${view.extras.map((extra) => html`<p class="extra" lang=${view.textLang}>${extra}</p>`)}
    <dl class="facts" part="facts">${view.facts.map(fact)}</dl>
  </header>`;

const fact = ({ term, text, inferred, remarks, markers }: FactView) =>
  html`<div>
    <dt class="caption">${term}</dt>
    <dd>
      ${text}
      ${inferred === undefined ? nothing : html`<span class="chip chip--tentative">${inferred}</span>`}${noteMarkers(markers)}
    </dd>
    ${remarks.map((remark) => html`<dd class="caption">${remark}</dd>`)}
  </div>`;

const visionPart = ({ label, text, remarks, markers }: VisionView, view: PlanSummaryView) =>
  html`<section class="vision" part="vision">
    <h4 class="caption">${label}${text === undefined ? noteMarkers(markers) : nothing}</h4>
    ${
      text === undefined
        ? nothing
        : html`<p class="words" lang=${view.textLang}>${text}${noteMarkers(markers)}</p>`
    }
    ${remarks.map((remark) => html`<p>${remark}</p>`)}
  </section>`;

/** Vision, indicators and numbers: what a reader sees first. */
const standing = (view: PlanSummaryView) =>
  html`${view.vision ? visionPart(view.vision, view) : nothing}
    <section class="standing">
      <p class="sentence" part="sentence">
        ${view.indicators.sentence.map((piece) => (typeof piece === 'string' ? piece : html`<b>${piece.strong}</b>`))}${noteMarkers(
          view.indicators.markers,
        )}
      </p>
      ${
        view.indicators.strip.length === 0
          ? nothing
          : html`<ul class="strip" aria-label=${view.indicators.stripLabel}>
              ${view.indicators.strip.map(
                ({ verdict, count }) => html`<li>${verdictMark(verdict)} <b>${count}</b></li>`,
              )}
            </ul>`
      }
      ${view.indicators.remarks.map((remark) => html`<p class="caption">${phrases(remark)}</p>`)}
    </section>
    ${view.counts.none === undefined ? nothing : html`<p>${view.counts.none}</p>`}
    <dl class="counts" part="counts" aria-label=${view.counts.label}>
      ${view.counts.list.map(
        ({ name, count, remark, markers }) =>
          html`<div>
            <dt>${name}${noteMarkers(markers)}</dt>
            <dd><b>${count}</b></dd>
            ${remark === undefined ? nothing : html`<dd class="caption">${remark}</dd>`}
          </div>`,
      )}
    </dl>`;

const rows = (list: readonly RowView[], view: PlanSummaryView) =>
  html`<dl class="rows">
    ${list.map(
      ({ term, isCityTerm, entries, markers }) =>
        html`<div>
          <dt lang=${isCityTerm ? view.textLang : nothing}>${term}${noteMarkers(markers)}</dt>
          ${entries.map((one) => entry(one, view))}
        </div>`,
    )}
  </dl>`;

const entry = ({ lead, title, href, text, remarks = [], markers }: EntryView, view: PlanSummaryView) =>
  html`<dd>
    <p>
      ${lead === undefined ? nothing : html`<span class="entry-lead">${lead}</span>`}
      ${
        title === undefined
          ? nothing
          : html`<b class="entry-title"
              >${href === undefined ? title : html`<a href=${href}>${title}</a>`}</b
            >`
      }
      ${title === undefined ? text : nothing}${noteMarkers(markers)}
    </p>
    ${title !== undefined && text !== undefined ? html`<p lang=${view.textLang}>${phrases(text)}</p>` : nothing}
    ${remarks.map((remark) => html`<p class="caption">${phrases(remark)}</p>`)}
  </dd>`;

const foot = (view: PlanSummaryView) =>
  html`<footer class="footer">
    ${
      view.about.rows.length === 0
        ? nothing
        : html`<details class="about">
            <summary class="disclosure">${view.about.label}</summary>
            ${rows(view.about.rows, view)}
          </details>`
    }
    ${view.textPolicy === undefined ? nothing : html`<p class="policy" lang=${view.textLang}>${view.textPolicy}</p>`}
    ${
      view.notes.length === 0
        ? nothing
        : html`<p>${view.notesBy}</p>
            <div lang=${view.textLang}>${noteList(view.notes)}</div>`
    }
    <p lang=${view.textLang}>${view.source}</p>
  </footer>`;

declare global {
  interface HTMLElementTagNameMap {
    'plan-summary': PlanSummary;
  }
}
