import type { TemplateResult } from 'lit';
import type { PlanIndex } from '../../model/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { ActorMatrixView } from './actor-matrix.view.js';
import { actorsIn } from './conditions.view.js';
import { matrixView } from './matrix.view.js';

export { exportStyles };

/** Of the table in a file where the widget shows none, in rem: a file is read on any screen, however small this one is. */
const WIDTH = 60;

/** Most of a picture: no browser draws one that is too long. */
const MOST = { actors: 100, items: 60 };

/** Buttons for the data, for the network or the table as a picture, and for the sentences. */
export function exports(
  host: PlanElement,
  view: ActorMatrixView,
  index: PlanIndex,
  reader: Reader,
): TemplateResult {
  const { content, shown, scope, tools } = view;
  const { plan } = index;
  const sentence = content.sentence
    .map((piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');
  const title = `${content.heading} ${content.title}`;
  const { language } = reader;
  const captioned = (svg: SVGSVGElement, middle: readonly string[]) => {
    const lines = [tools.printed, ...content.lead, ...middle, ...content.foot, content.source];
    return { svg, caption: { language, title, sentence, lines: lines.filter((line) => line !== '') } };
  };
  return exportMenu(host, {
    language,
    name: [plan.id, 'actors'],
    csv: async () => {
      const { actorCsv } = await import('../../exchange/actor-csv.js');
      return actorCsv(plan, reader);
    },
    ...(shown === 'network' && {
      picture() {
        const svg = host.renderRoot.querySelector<SVGSVGElement>('svg.network');
        const legend = content.legend.map(({ word, count }) => `${word} ${count}`);
        return svg ? captioned(svg, legend) : undefined;
      },
    }),
    ...(shown !== 'network' &&
      hasTable(view) && {
        async picture() {
          const { drawnMatrix } = await import('./matrix-picture.parts.js');
          const table = view.matrix ?? matrixView(index, content, scope, tools.level.chosen, WIDTH, reader);
          const drawn = drawnMatrix(host, table, content, reader);
          return drawn && captioned(drawn.svg, drawn.notes);
        },
      }),
    sentence: [title, sentence, ...content.lead, content.source].join('\n'),
  });
}

/** A narrow widget has no table, but its file may. */
function hasTable({ content, scope, tools }: ActorMatrixView): boolean {
  const actors = actorsIn(content, scope).length;
  const items = tools.level.chosen?.items.length ?? 0;
  return actors > 0 && actors <= MOST.actors && items <= MOST.items;
}
