import type { TemplateResult } from 'lit';
import type { Item, Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { ProgressTableView } from './progress-table.view.js';

export { exportStyles };

/** Buttons for what the rows tell that meet the conditions, and for what the table says as a whole. */
export const exports = (
  host: PlanElement,
  { content, toolbar }: ProgressTableView,
  items: readonly Item[],
  plan: Plan,
  reader: Reader,
): TemplateResult =>
  exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'progress', ...(content.year === undefined ? [] : [String(content.year)])],
    csv: async () =>
      (await import('../../exchange/progress-csv.js')).progressCsv(plan, items, reader, content.year),
    sentence: [
      [content.title, content.titleYear].filter((part) => part !== undefined).join(' '),
      content.subtitle,
      ...content.absences,
      toolbar.printed,
      ...content.foot,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  });
