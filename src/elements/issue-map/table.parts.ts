import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import type { IssueMapContent } from './content.view.js';
import type { ExactView, IssueView } from './entries.view.js';
import type { Words } from './issue-map.messages.js';

/**
 * Every link as a row, and the reasons as rows below those that they speak of. Roles are said again, because a narrow page
 * shows the rows as cards, which would take the meaning of a table away.
 */
export const table = (
  { blocks, level, textLang, counts }: IssueMapContent,
  isOn: (id: string) => boolean,
  words: Words,
): TemplateResult => {
  const columns = words.columns(level);
  return html`<div class="table-place" part="table">
    <table role="table">
      <caption class="caption">
        ${words.tableCaption(counts.links)}
      </caption>
      <thead>
        <tr role="row">
          ${(['issue', 'policy', 'item', 'weight', 'backing'] as const).map(
            (id) => html`<th scope="col" role="columnheader">${columns[id]}</th>`,
          )}
        </tr>
      </thead>
      ${blocks.flatMap(({ issues, name }) => issues.map((issue) => body(issue, name, isOn, textLang, columns)))}
    </table>
  </div>`;
};

const body = (
  { id, title, markers, places, groups, gap, links }: IssueView,
  block: string,
  isOn: (id: string) => boolean,
  lang: string,
  columns: ReturnType<Words['columns']>,
) => {
  const head = html`<th
    scope="rowgroup"
    role="rowheader"
    rowspan=${Math.max(1, links + groups.length)}
    aria-rowspan=${Math.max(1, links + groups.length)}
  >
    <span lang=${lang}>${title}${noteMarkers(markers)}</span>
    ${block === '' ? nothing : html`<small>${block} ${places.join(' ')}</small>`}
  </th>`;
  return html`<tbody class=${isOn(id) ? 'on' : ''}>
    ${
      groups.length === 0
        ? html`<tr role="row">
            ${head}
            <td class="lack" role="cell" colspan="4" aria-colspan="4">${gap}</td>
          </tr>`
        : groups.map(
            (group, at) =>
              html`${group.links.map((link, row) =>
                  exactRow(
                    link,
                    group.links[row - 1]?.policy === link.policy,
                    at === 0 && row === 0 ? head : nothing,
                    lang,
                    columns,
                  ),
                )}
                <tr role="row" class="why">
                  <td role="cell" colspan="4" aria-colspan="4">
                    <span class="caption">${group.term}</span>
                    <span lang=${group.isGiven ? lang : nothing}>${group.reason}</span>
                  </td>
                </tr>`,
          )
    }
  </tbody>`;
};

const exactRow = (
  { policy, level, title, weight, shortBacking, markers, isMain, isItself }: ExactView,
  isSamePolicy: boolean,
  head: TemplateResult | typeof nothing,
  lang: string,
  columns: ReturnType<Words['columns']>,
) => {
  const cell = (label: string, content: unknown, kind = '') =>
    html`<td class=${kind} role="cell">
      <span class="cell-label" aria-hidden="true">${label}</span>${content}
    </td>`;
  return html`<tr role="row">
    ${head}
    ${cell(columns.policy, html`<span lang=${lang} class=${isSamePolicy ? 'muted' : ''}>${phrases(policy)}</span>`)}
    ${cell(
      columns.item,
      html`<span
        >${
          isItself
            ? html`${level}${noteMarkers(markers)}`
            : html`<small lang=${lang}>${level}</small>
                <span lang=${lang}>${phrases(title)}${noteMarkers(markers)}</span>`
        }</span
      >`,
    )}
    ${cell(columns.weight, isMain ? html`<b>${weight}</b>` : html`<span class="muted">${weight}</span>`, 'short')}
    ${cell(columns.backing, html`<span>${shortBacking}</span>`, 'short')}
  </tr>`;
};
