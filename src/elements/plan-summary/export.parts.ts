import type { TemplateResult } from 'lit';
import type { Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { copyOf, factLine, plain } from './copy.view.js';
import type { PlanSummaryView } from './plan-summary.view.js';

export { exportStyles };

/**
 * Buttons for the facts of the plan, for the bar of its years, and for the summary as a text.
 *
 * @param hasBar whether the bar is shown: a period that cannot be placed in time has none.
 */
export const exports = (
  host: PlanElement,
  view: PlanSummaryView,
  plan: Plan,
  reader: Reader,
  hasBar: boolean,
): TemplateResult =>
  exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'summary'],
    csv: async () => (await import('../../exchange/summary-csv.js')).summaryCsv(plan, reader),
    ...(hasBar && { picture: () => barOf(host.renderRoot, view, reader) }),
    sentence: copyOf(view, reader),
  });

/** The bar as it is shown, with the period as the document has it and what the count of years rests on. */
function barOf(root: HTMLElement | DocumentFragment, view: PlanSummaryView, reader: Reader) {
  const svg = root.querySelector<SVGSVGElement>('.where svg.picture');
  const { where, publisher, title, extras, facts, source } = view;
  if (!svg || !where) return undefined;
  const period = facts.slice(0, 1).map((fact) => [factLine(fact, reader), ...fact.remarks].join('\u3000'));
  return {
    svg,
    caption: {
      language: reader.language,
      title: [publisher, title, ...extras].join(' '),
      sentence: plain(where.sentence),
      lines: [where.remark, ...period, source],
    },
  };
}
