import { render, type TemplateResult } from 'lit';
import type { Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { drawing } from './picture.parts.js';
import { timelinePicture } from './picture.view.js';
import type { PlanTimelineView } from './plan-timeline.view.js';

export { exportStyles };

/** Narrowest picture for a file, in pixels: a file is read on any screen, however small this one is. */
const NARROWEST = 800;

/** Buttons for the data, the picture and the sentences. */
export function exports(
  host: PlanElement,
  view: PlanTimelineView,
  plan: Plan,
  reader: Reader,
  { width, rem }: { readonly width: number; readonly rem: number },
): TemplateResult {
  const sentence = view.standing.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
  const title = `${view.title} ${view.subtitle}`;
  return exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'timeline'],
    csv: async () => {
      const { timelineCsv } = await import('../../exchange/timeline-csv.js');
      return timelineCsv(plan, view.timeline, reader);
    },
    ...(view.timeline.bounds && {
      picture() {
        const picture = timelinePicture(view, reader, Math.max(width, NARROWEST), rem);
        const svg = picture && drawnFor(host.renderRoot, drawing(picture));
        if (!svg) return undefined;
        const lines = [...view.lead, view.unplaced, view.axisNote, ...view.sources].filter(
          (line) => line !== undefined,
        );
        return { svg, caption: { language: reader.language, title, sentence, lines } };
      },
    }),
    sentence: [title, sentence, ...view.lead, ...view.sources].join('\n'),
  });
}

/** Hangs the picture into the element until the running task ends, for its colours. */
function drawnFor(root: HTMLElement | DocumentFragment, drawn: TemplateResult): SVGSVGElement | null {
  const place = document.createElement('div');
  place.className = 'visually-hidden';
  place.setAttribute('aria-hidden', 'true');
  render(drawn, place);
  root.append(place);
  setTimeout(() => {
    place.remove();
  }, 0);
  return place.querySelector('svg');
}
