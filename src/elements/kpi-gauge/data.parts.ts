import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Indicator, Plan } from '../../schema/index.js';
import { exportMenu, exportStyles, type Caption } from '../../ui/export/index.js';
import { furniture, phrases, type PlanElement } from '../../ui/index.js';
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
  const table = dataTable(plan, indicator, view.judged.assessment, reader);
  const menu = exportMenu(host, {
    language: reader.language,
    name: [plan.id, indicator.id],
    csv: async () => {
      const { indicatorCsv } = await import('../../exchange/index.js');
      return indicatorCsv(plan, [indicator], reader, host.year);
    },
    ...(view.picture && { picture: () => drawn(host.renderRoot, table, view) }),
    sentence: table.copy(view.sentence),
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
        view.meta.join(''),
        ...(view.condition ? [`${view.condition.label} ${view.condition.text}`] : []),
        view.source,
      ],
    },
  };
}

const tableOf = ({ caption, columns, rows }: DataTable, textLang: string) => {
  const [what, when, origin, value, note] = columns;
  return html`<table>
    <caption class="caption">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${what}</th>
        <th scope="col">${value}</th>
        <th scope="col">${when}</th>
        <th scope="col">${origin}</th>
        <th scope="col">${note}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr class=${row.isComputed ? 'computed' : nothing}>
            <th scope="row">${row.name}</th>
            <td class=${row.isMissing ? 'value value--missing' : 'value'}>${phrases(row.value)}</td>
            <td>${phrases(row.when)}</td>
            <td>${phrases(row.origin)}</td>
            <td lang=${textLang}>${phrases(row.note)}</td>
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
  .panel caption {
    text-align: start;
    padding-block-end: 0.5rem;
  }
  .panel th,
  .panel td {
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-start: 1px solid var(--_rule);
    font-size: var(--_t-1);
    line-height: 1.5;
    vertical-align: top;
    text-align: start;
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
  @container plan-widget (inline-size < 40rem) {
    .panel :is(table, tbody, th, td) {
      display: block;
    }
    .panel thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .panel tr {
      display: grid;
      grid-template-columns: 1fr auto;
      column-gap: 1rem;
      padding-block: 0.5rem;
      border-block-start: 1px solid var(--_rule);
    }
    .panel :is(th, td) {
      padding: 0;
      border: 0;
    }
    .panel td:not(.value) {
      grid-column: 1 / -1;
      color: var(--_muted);
    }
    .panel td:empty {
      display: none;
    }
  }
`;

export const dataStyles: readonly CSSResult[] = [furniture, exportStyles, styles];
