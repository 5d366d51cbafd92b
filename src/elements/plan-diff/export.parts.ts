import type { TemplateResult } from 'lit';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { ContentView } from './plan-diff.view.js';

export { exportStyles };

/** Buttons for the whole comparison, whatever it is narrowed down to, and for what it says in sentences. */
export function exports(host: PlanElement, view: ContentView): TemplateResult {
  const { older, newer } = view.comparison;
  return exportMenu(host, {
    language: newer.reader.language,
    name: [older.index.plan.id, newer.index.plan.id],
    csv: async () =>
      (await import('../../exchange/diff-csv.js')).diffCsv(
        { plan: older.index.plan, reader: older.reader },
        { plan: newer.index.plan, reader: newer.reader },
      ),
    sentence: [
      view.heading,
      ...view.lead,
      ...(view.bases === undefined ? [] : [view.bases]),
      view.caution,
      ...view.sources,
    ].join('\n'),
  });
}
