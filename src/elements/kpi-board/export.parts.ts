import type { TemplateResult } from 'lit';
import type { Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { KpiBoardView } from './kpi-board.view.js';

export { exportStyles };

/** Buttons for the values of the indicators that meet the conditions, and for the sentences on all of them. */
export function exports(
  host: PlanElement & { readonly year: number | undefined },
  { content, found }: KpiBoardView,
  plan: Plan,
  reader: Reader,
): TemplateResult {
  return exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'indicators'],
    csv: async () => {
      const { indicatorCsv } = await import('../../exchange/index.js');
      return indicatorCsv(plan, found, reader, host.year);
    },
    sentence: [
      [content.title, content.titleYear, content.subtitle].filter(Boolean).join(' '),
      content.sentence.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join(''),
      ...content.lead,
      content.source,
    ].join('\n'),
  });
}
