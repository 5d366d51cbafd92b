import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { rowPicture, type Picture } from '../../picture/index.js';
import { noteMarkers, phrases, picture, verdictMark } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { BoardContent, HeadingView } from './content.view.js';
import type { MESSAGES } from './kpi-board.messages.js';
import type { EntryView, GroupView, KpiBoardView, PolicyView } from './kpi-board.view.js';
import type { CellView, RowContent } from './rows.view.js';

type Words = (typeof MESSAGES)['ja'];

/** For whom and how wide pictures are drawn; `width` is that of the board in pixels. */
export interface Drawing {
  readonly reader: Reader;
  readonly width: number;
  readonly rem: number;
}

/* eslint lit-a11y/no-redundant-role: off --
   Rows are laid out as grids, and some browsers then forget what a table is: its roles are said by name. */

/** From here on, in rem, rows off screen are not laid out until they come near. */
export const MANY = 60;

const COLUMNS = 6;

/** Width of the picture in a row of a wide, a middling and a narrow table, as in the styles. */
const widthOf = ({ width, rem }: Drawing): number =>
  width >= 62.5 * rem
    ? 220
    : width >= 40 * rem
      ? Math.floor(((width - 3 * rem) * 2) / 3 + 2 * rem)
      : Math.max(width, 120);

/** One table; its third column is the picture of the others. */
export function table(view: KpiBoardView, drawing: Drawing, words: Words): TemplateResult | typeof nothing {
  const { content, groups } = view;
  if (groups.length === 0) return nothing;
  const width = widthOf(drawing);
  return html`<table class=${content.rows.length > MANY ? 'table many' : 'table'} part="table" role="table">
    <caption>
      ${words.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.row}</th>
        <th scope="col" role="columnheader">${words.verdict}</th>
        <th scope="col" role="columnheader">
          ${words.picture(content.columns.latest)}<span class="key">${picture(KEY)}${words.pictureKey}</span>
        </th>
        <th class="r" scope="col" role="columnheader">${content.columns.baseline}</th>
        <th class="r" scope="col" role="columnheader">${content.columns.latest}</th>
        <th class="r" scope="col" role="columnheader">${content.columns.target}</th>
      </tr>
    </thead>
    ${repeat(
      groups,
      ({ id }) => id,
      (group) => body(group, view, width, words),
    )}
  </table>`;
}

const body = (group: GroupView, { content }: KpiBoardView, width: number, words: Words) =>
  html`<tbody role="rowgroup">
    ${
      group.heading || group.label
        ? html`<tr class="group" role="row">
            <th scope="rowgroup" colspan=${COLUMNS} role="rowheader" aria-colspan=${COLUMNS}>
              ${group.heading ? titled(group.heading, content.textLang) : group.label}
            </th>
          </tr>`
        : nothing
    }
    ${repeat(
      group.entries,
      ({ id }) => id,
      (entry) =>
        guard([entry.row, entry.share, entry.policy?.title, entry.policy?.isSelected, width, words], () =>
          entry.row
            ? indicatorRow(entry, entry.row, content, width, words)
            : without(entry, content.textLang, words),
        ),
    )}
  </tbody>`;

export const titled = ({ number, title, isMissing, markers }: HeadingView, textLang: string) =>
  html`<span lang=${textLang}
      >${number === '' ? nothing : html`<span class="no">${number}</span> `}<span
        class=${isMissing ? 'untitled' : ''}
        >${title}</span
      ></span
    >${noteMarkers(markers)}`;

/** The policy of a row: pressed, it is selected for all widgets of the plan. */
export const policyButton = (policy: PolicyView | undefined, textLang: string) =>
  policy === undefined
    ? nothing
    : html`<button
        class="policy"
        type="button"
        lang=${textLang}
        data-select=${policy.id}
        aria-pressed=${policy.isSelected ? 'true' : 'false'}
      >
        <span
          >${policy.number === '' ? nothing : html`<span class="no">${policy.number}</span> `}${policy.title}${noteMarkers(
            policy.markers,
          )}</span
        >
      </button>`;

const indicatorRow = (
  { id, policy, share }: EntryView,
  row: RowContent,
  { textLang, columns }: BoardContent,
  width: number,
  words: Words,
) =>
  html`<tr class=${policy?.isSelected ? 'row row--selected' : 'row'} data-entry=${id} role="row">
    <th class="item" scope="row" role="rowheader">
      ${policyButton(policy, textLang)}
      <span class="title" lang=${textLang}>${row.detail.title}${noteMarkers(row.detail.titleMarkers)}</span>
      ${row.detail.remarks.map((remark) => html`<span class="caption remark">${phrases(remark)}</span>`)}
    </th>
    <td class="judged" role="cell">
      ${verdictMark(row.verdict)}${noteMarkers(row.detail.verdictMarkers)}
      ${row.detail.reasons.map((reason) => html`<span class="caption remark">${phrases(reason)}</span>`)}
      ${share === undefined ? nothing : html`<span class="caption remark">${phrases(share)}</span>`}
    </td>
    <td class="picture-cell" role="cell">
      ${drawn(rowPicture(row.judged.indicator, row.judged.assessment, width, row.verdict.verdict), words)}
    </td>
    ${cell(row.detail.baseline, columns.baseline, '')} ${cell(row.detail.latest, columns.latest, 'latest')}
    ${cell(row.detail.target, columns.target, 'target')}
  </tr>`;

const drawn = (view: Picture | undefined, words: Words) =>
  view ? picture(view) : html`<span class="caption">${words.noPicture}</span>`;

const cell = ({ value, unit, isMissing, lines, markers }: CellView, label: string, kind: string) =>
  html`<td class="r ${kind}" role="cell">
    <span class="cell-label" aria-hidden="true">${label}</span>
    <span class="cell-value"
      ><span class=${isMissing ? 'absent' : 'value'}>${figure(value, unit)}</span
      >${noteMarkers(markers)}</span
    >
    <span class="lines"
      >${lines.map((line) => html`<span class="caption remark">${looser(line)}</span>`)}</span
    >
  </td>`;

/** A number on one line with its unit; words as they come. */
export const figure = (value: string, unit: string) =>
  /^[^\d]?[\d.,]+[万億兆\d,]*$/u.test(value)
    ? html`<span class="whole">${value}${unit === '' ? nothing : html`<small>${unit}</small>`}</span>`
    : looser(`${value}${unit}`);

/** In a narrow cell a line may also end behind a year: what follows it is often one long name. */
export const looser = (text: string) =>
  text
    .split(/(?<=年度?)(?=[^、。）」（度\d\s])/u)
    .map((part, at) => html`${at === 0 ? nothing : html`<wbr />`}${phrases(part)}`);

const without = ({ id, policy, absence }: EntryView, textLang: string, words: Words) =>
  html`<tr
    class=${policy?.isSelected ? 'row row--without row--selected' : 'row row--without'}
    data-entry=${id}
    role="row"
  >
    <th class="item" scope="row" role="rowheader">
      ${policyButton(policy, textLang)} <span class="title absent">${words.noIndicator}</span>
    </th>
    <td class="caption absence" role="cell" colspan=${COLUMNS - 1} aria-colspan=${COLUMNS - 1}>${absence}</td>
  </tr>`;

/** A value short of its target, as a key to the column. */
const KEY: Picture = {
  width: 48,
  height: 16,
  shapes: [
    { paint: 'axis', d: 'M0 14.5H48' },
    { paint: 'bar', d: 'M0 5H30V14H0Z' },
    { paint: 'short', d: 'M30 9L34 5H37L30 12ZM32 14L40 6V9L35 14ZM37 14L40 11V14Z' },
    { paint: 'goal', d: 'M41 1V16' },
  ],
};
