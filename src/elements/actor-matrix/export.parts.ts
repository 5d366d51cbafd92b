import type { TemplateResult } from 'lit';
import type { Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { ActorMatrixView } from './actor-matrix.view.js';

export { exportStyles };

/** Buttons for the data, for the network where it is shown, and for the sentences. */
export function exports(
  host: PlanElement,
  { content, shown }: ActorMatrixView,
  plan: Plan,
  reader: Reader,
): TemplateResult {
  const sentence = content.sentence
    .map((piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');
  const title = `${content.heading} ${content.title}`;
  const legend = content.legend.map(({ word, count }) => `${word} ${count}`);
  const lines = [...content.lead, ...legend, ...content.foot, content.source];
  return exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'actors'],
    csv: async () => {
      const { actorCsv } = await import('../../exchange/actor-csv.js');
      return actorCsv(plan, reader);
    },
    ...(shown === 'network' && {
      picture() {
        const svg = host.renderRoot.querySelector<SVGSVGElement>('svg.network');
        return svg ? { svg, caption: { language: reader.language, title, sentence, lines } } : undefined;
      },
    }),
    sentence: [title, sentence, ...content.lead, content.source].join('\n'),
  });
}
