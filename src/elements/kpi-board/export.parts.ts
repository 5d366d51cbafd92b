import type { TemplateResult } from 'lit';
import type { Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { KpiBoardView } from './kpi-board.view.js';
import { sheetOfRows } from './sheet.parts.js';

export { exportStyles };

/** Most indicators in one image. */
const MOST = 60;

/** Buttons for the values of the indicators that meet the conditions, and for the sentences on all of them. */
export function exports(
  host: PlanElement & { readonly year: number | undefined },
  view: KpiBoardView,
  plan: Plan,
  reader: Reader,
): TemplateResult {
  const { content, found, toolbar, hasMore } = view;
  const sentence = content.sentence
    .map((piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');
  const title = [content.title, content.titleYear, content.subtitle].filter(Boolean).join(' ');
  return exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'indicators'],
    csv: async () => {
      const { indicatorCsv } = await import('../../exchange/index.js');
      return indicatorCsv(plan, found, reader, host.year);
    },
    // An image of more would be too long to be drawn.
    ...(!hasMore &&
      found.length <= MOST && {
        picture() {
          const svg = sheetOfRows(host.renderRoot, view, reader);
          if (!svg) return undefined;
          const lines = [...content.lead, toolbar.printed, ...content.foot, content.source].filter(Boolean);
          return { svg, caption: { language: reader.language, title, sentence, lines } };
        },
      }),
    sentence: [title, sentence, ...content.lead, content.source].join('\n'),
  });
}
