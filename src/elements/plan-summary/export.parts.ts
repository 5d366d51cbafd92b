import type { TemplateResult } from 'lit';
import type { Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { copyOf } from './copy.view.js';
import type { PlanSummaryView } from './plan-summary.view.js';

export { exportStyles };

/** Buttons for the facts of the plan and for the summary as a text. The bar of years says no more than its sentence. */
export const exports = (
  host: PlanElement,
  view: PlanSummaryView,
  plan: Plan,
  reader: Reader,
): TemplateResult =>
  exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'summary'],
    csv: async () => (await import('../../exchange/summary-csv.js')).summaryCsv(plan, reader),
    sentence: copyOf(view, reader),
  });
