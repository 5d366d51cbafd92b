import { html, render, type TemplateResult } from 'lit';
import { learn, tagOf } from '../../locale/index.js';
import { partsBelow } from '../../model/projects.js';
import type { Plan, Project } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import { picture, remOf, type PlanElement } from '../../ui/index.js';
import { MONEY } from '../../wording/money.js';
import type { Piece, Reader } from '../../wording/index.js';
import { moneyPicture, type BarRow, type Key } from './money-picture.js';
import type { Shown } from './project-review.js';

export { exportStyles };

/** Of a saved picture, in pixels where a rem has 16. */
const WIDTH = 720;

/** Buttons for everything about the projects, for the bars of money, and for the sentences. */
export function exports(
  host: PlanElement & { readonly year: number | undefined },
  shown: Shown,
  projects: readonly Project[],
  plan: Plan,
  reader: Reader,
): TemplateResult {
  const title = shown.kind === 'sheet' ? shown.view.title : [shown.view.title, shown.view.subtitle].join(' ');
  const sentence = shown.view.sentence
    .map((piece: Piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');
  const { bars, keys, words } = drawnOf(shown, reader);
  const all = projects.flatMap((one) => [one, ...partsBelow(plan, one.id)]);
  return exportMenu(host, {
    language: reader.language,
    name: [plan.id, shown.kind === 'sheet' ? shown.view.id : 'projects'],
    csv: async () => {
      await learn(reader.language);
      const { projectCsv } = await import('../../exchange/project-csv.js');
      return projectCsv(plan, all, reader, host.year);
    },
    ...(bars.some((row) => row.bars.some(({ total }) => total > 0)) && {
      picture() {
        const svg = drawn(host, bars, keys, reader);
        if (!svg) return undefined;
        const lines = [...words, shown.view.source];
        return { svg, caption: { language: reader.language, title, sentence, lines } };
      },
    }),
    sentence: [title, sentence, ...words, ...shown.view.lead, shown.view.source].join('\n'),
  });
}

/** The bars with what their paints mean, and what must be said beside them. */
function drawnOf(
  shown: Shown,
  reader: Reader,
): { readonly bars: readonly BarRow[]; readonly keys: readonly Key[]; readonly words: readonly string[] } {
  if (shown.kind === 'overview') {
    const [tally] = shown.view.tallies;
    return { bars: tally?.bars ?? [], keys: [], words: tally ? [tally.barsNote] : [] };
  }
  const { money } = shown.view;
  if (!money) return { bars: [], keys: [], words: [shown.view.noMoney] };
  const { cost, legend, sentences, bars } = money;
  const told = new Map<Key['paint'], string>(
    legend.map(({ paint, label, amount, unit, remarks }) => [
      paint,
      `${label} ${amount}${unit} ${remarks.join(' ')}`.trim(),
    ]),
  );
  const others = new Set(
    bars.flatMap((row) => row.bars.flatMap(({ segments }) => segments.map(({ paint }) => paint))),
  );
  const { source, unnamed } = MONEY[reader.language];
  for (const paint of others)
    if (!told.has(paint))
      told.set(
        paint,
        paint.startsWith('source-') && paint !== 'source-rest'
          ? source[paint.slice(7) as keyof typeof source]
          : unnamed,
      );
  return {
    bars,
    keys: [...told].map(([paint, text]) => ({ paint, text })),
    words: [
      `${cost.label}${cost.stage === undefined ? '' : ` ${cost.stage}`} ${cost.number}${cost.unit}`,
      ...sentences,
    ],
  };
}

/** The picture with its key, which hangs in the widget only until the running task ends, for its colours. */
function drawn(
  host: PlanElement,
  bars: readonly BarRow[],
  keys: readonly Key[],
  reader: Reader,
): SVGSVGElement | null {
  const rem = remOf(host);
  const view = moneyPicture(bars, (WIDTH * rem) / 16, rem, tagOf(reader.language), keys);
  if (!view) return null;
  const place = document.createElement('div');
  place.className = 'visually-hidden';
  place.setAttribute('aria-hidden', 'true');
  render(html`${picture(view)}`, place);
  host.renderRoot.append(place);
  setTimeout(() => {
    place.remove();
  }, 0);
  return place.querySelector('svg');
}
