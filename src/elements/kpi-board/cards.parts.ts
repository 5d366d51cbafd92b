import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { bulletPicture } from '../../picture/index.js';
import { noteMarkers, phrases, picture, verdictMark } from '../../ui/index.js';
import type { BoardContent } from './content.view.js';
import type { MESSAGES } from './kpi-board.messages.js';
import type { EntryView, GroupView, KpiBoardView } from './kpi-board.view.js';
import type { RowContent } from './rows.view.js';
import { figure, looser, MANY, policyButton, titled, type Drawing } from './table.parts.js';

type Words = (typeof MESSAGES)['ja'];

/** Narrowest card and space between two, in rem, as in the styles. */
const CARD = 19;
const GAP = 2.5;

const columnsOf = ({ width, rem }: Drawing): number =>
  Math.min(3, Math.max(1, Math.floor((width / rem + GAP) / (CARD + GAP))));

/** One picture for each indicator, each on its own scale, side by side. */
export function cards(view: KpiBoardView, drawing: Drawing, words: Words): TemplateResult {
  const columns = columnsOf(drawing);
  const width = Math.max(120, Math.floor((drawing.width - (columns - 1) * GAP * drawing.rem) / columns));
  const kind = view.content.rows.length > MANY ? 'cards many' : 'cards';
  return html`<div class="${kind} columns-${columns}" part="cards">
    ${repeat(
      view.groups,
      ({ id }) => id,
      (group) => section(group, view, { ...drawing, width }, words),
    )}
  </div>`;
}

const section = (group: GroupView, { content }: KpiBoardView, drawing: Drawing, words: Words) =>
  html`<section class="card-group">
    ${
      group.heading || group.label
        ? html`<h4>${group.heading ? titled(group.heading, content.textLang) : group.label}</h4>`
        : nothing
    }
    <ul class="grid">
      ${repeat(
        group.entries,
        ({ id }) => id,
        (entry) =>
          guard(
            [entry.row, entry.share, entry.policy?.title, entry.policy?.isSelected, drawing.width, words],
            () =>
              entry.row
                ? card(entry, entry.row, content, drawing, words)
                : without(entry, content.textLang, words),
          ),
      )}
    </ul>
  </section>`;

const card = (
  { id, policy, share }: EntryView,
  row: RowContent,
  { textLang, columns }: BoardContent,
  { reader, width, rem }: Drawing,
  words: Words,
) => {
  const { indicator, assessment } = row.judged;
  const view = bulletPicture(indicator, assessment, reader, {
    width,
    labelSize: rem * 0.875,
    verdict: row.verdict.verdict,
  });
  return html`<li class=${policy?.isSelected ? 'card card--selected' : 'card'} data-entry=${id}>
    <div>
      ${policyButton(policy, textLang)}
      <h5 lang=${textLang}>${row.detail.title}${noteMarkers(row.detail.titleMarkers)}</h5>
      ${row.detail.remarks.map((remark) => html`<p class="caption">${phrases(remark)}</p>`)}
    </div>
    <p class="card-verdict">
      <span>${verdictMark(row.verdict)}${noteMarkers(row.detail.verdictMarkers)}</span>
      <span class=${row.detail.latest.isMissing ? 'absent' : 'value'}
        >${figure(row.detail.latest.value, row.detail.latest.unit)}</span
      >
    </p>
    <div>${view ? picture(view) : html`<p class="caption">${words.noPicture}</p>`}</div>
    <div>
      <p>${phrases(row.detail.sentence)}</p>
      ${row.detail.reasons.slice(1).map((reason) => html`<p class="caption">${phrases(reason)}</p>`)}
      ${share === undefined ? nothing : html`<p class="caption">${phrases(share)}</p>`}
      <dl class="caption origins">
        ${origin(columns.latest, row.detail.latest.lines, row.detail.latest.markers)}
        ${origin(columns.baseline, [`${row.detail.baseline.value}${row.detail.baseline.unit}`, ...row.detail.baseline.lines], row.detail.baseline.markers)}
        ${origin(columns.target, [`${row.detail.target.value}${row.detail.target.unit}`, ...row.detail.target.lines], row.detail.target.markers)}
      </dl>
    </div>
  </li>`;
};

const origin = (term: string, lines: readonly string[], markers: readonly string[]) =>
  lines.length + markers.length === 0
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>
          ${lines.map((line, at) => html`${at === 0 ? nothing : ' '}<span>${looser(line)}</span>`)}${noteMarkers(markers)}
        </dd>
      </div>`;

const without = ({ id, policy, absence }: EntryView, textLang: string, words: Words) =>
  html`<li class=${policy?.isSelected ? 'card card--selected' : 'card'} data-entry=${id}>
    <div>
      ${policyButton(policy, textLang)}
      <h5 class="absent">${words.noIndicator}</h5>
    </div>
    <p class="caption">${absence}</p>
  </li>`;
