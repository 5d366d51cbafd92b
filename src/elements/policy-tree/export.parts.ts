import type { TemplateResult } from 'lit';
import type { Item, Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { PolicyTreeView } from './policy-tree.view.js';

export { exportStyles };

/** Buttons for the items that are shown and for the sentences on them. The outline is its own table. */
export const exports = (
  host: PlanElement,
  view: PolicyTreeView,
  items: readonly Item[],
  plan: Plan,
  reader: Reader,
): TemplateResult =>
  exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'items'],
    csv: async () => (await import('../../exchange/items-csv.js')).itemsCsv(plan, items, reader),
    sentence: [view.path, view.heading, view.lead, view.computed, view.source]
      .filter((line) => line !== undefined)
      .join('\n'),
  });
