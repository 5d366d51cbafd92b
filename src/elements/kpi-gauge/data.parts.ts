import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Indicator, Plan } from '../../schema/index.js';
import { exportMenu, exportStyles, type Caption } from '../../ui/export/index.js';
import { phrases, type PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { dataTable, type DataTable } from './data.view.js';
import type { KpiGaugeView } from './kpi-gauge.view.js';

/** Every value of the indicator as a table, and buttons for files of them, of the picture, and for the sentence. */
export function dataPanel(
  host: PlanElement & { readonly year: number | undefined },
  view: KpiGaugeView,
  plan: Plan,
  indicator: Indicator,
  reader: Reader,
): TemplateResult {
  const table = dataTable(plan, indicator, view.judged, reader);
  const menu = exportMenu(host, {
    language: reader.language,
    name: [plan.id, indicator.id],
    csv: async () => {
      const { indicatorCsv } = await import('../../exchange/index.js');
      return indicatorCsv(plan, [indicator], reader, host.year);
    },
    ...(view.picture && { picture: () => drawn(host.renderRoot, table, view) }),
    sentence: table.copy,
  });
  return html`<div class="panel">${tableOf(table, view.textLang)} ${menu}</div>`;
}

function drawn(
  root: HTMLElement | DocumentFragment,
  table: DataTable,
  view: KpiGaugeView,
): { svg: SVGSVGElement; caption: Caption } | undefined {
  const svg = root.querySelector<SVGSVGElement>('svg.picture');
  const shape = root.querySelector<SVGSVGElement>('.verdict svg');
  if (!svg || !shape) return undefined;
  return {
    svg,
    caption: {
      language: view.language,
      title: table.headline(view.figure),
      verdict: { view: view.verdict, shape },
      sentence: view.sentence,
      lines: [
        ...(view.pictureNotes === undefined ? [] : [view.pictureNotes]),
        view.meta.join(''),
        ...(view.condition ? [`${view.condition.label} ${view.condition.text}`] : []),
        view.source,
        table.judgedBy,
      ],
    },
  };
}

/** In words one under the other, however wide the page is: a card is never wide enough for five columns. */
const tableOf = ({ caption, columns, rows }: DataTable, textLang: string) => {
  const [what, when, origin, value, note] = columns;
  return html`<table role="table">
    <caption class="caption">
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${[what, value, when, origin, note].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr role="row" class=${row.isComputed ? 'computed' : nothing}>
            <th scope="row" role="rowheader">${row.name}</th>
            <td role="cell" class=${row.isMissing ? 'value value--missing' : 'value'}>
              ${phrases(row.value)}
            </td>
            <td role="cell" class="when">${phrases(row.when)}</td>
            <td role="cell" class="origin">${phrases(row.origin)}</td>
            <td role="cell" class="note" lang=${textLang}>${phrases(row.note)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const styles = css`
  .panel {
    display: grid;
    gap: 1rem;
    padding: 1rem;
    background: var(--_wash);
    border-block-start: 2px solid var(--_value);
  }
  .panel :is(table, caption, tbody, th, td) {
    display: block;
    padding: 0;
    text-align: start;
  }
  .panel caption {
    padding-block-end: 0.5rem;
  }
  .panel thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .panel tbody tr {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) minmax(auto, 60%);
    column-gap: 1rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_rule);
    font-size: var(--_t-1);
    line-height: 1.6;
  }
  .panel tr:not(.computed) + .computed {
    border-block-start: 2px solid var(--_ink);
  }
  .panel tbody th {
    font-weight: 400;
  }
  .panel .value {
    font-weight: 700;
    text-align: end;
  }
  .panel .value--missing {
    font-weight: 400;
    color: var(--_muted);
  }
  .panel :is(.when, .origin, .note) {
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  .panel :is(.when, .origin, .note):empty {
    display: none;
  }
`;

export const dataStyles: readonly CSSResult[] = [exportStyles, styles];
