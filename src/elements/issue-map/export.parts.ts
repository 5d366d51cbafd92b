import type { TemplateResult } from 'lit';
import type { Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import { COMMON, type Reader } from '../../wording/index.js';
import type { IssueMapContent } from './content.view.js';
import { MESSAGES } from './issue-map.messages.js';

export { exportStyles };

/** Buttons for the links as data, for the map as it is shown, and for the sentences. */
export function exports(
  host: PlanElement,
  content: IssueMapContent,
  hasMap: boolean,
  plan: Plan,
  reader: Reader,
): TemplateResult {
  const sentence = content.sentence
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');
  const title = `${content.title} ${content.subtitle}`;
  const lead = content.lead.map(({ text }) => text);
  const { colon, listJoint } = COMMON[reader.language];
  const gaps = content.gaps.map(({ label, count, of, entries }) =>
    [`${label}${colon}${count} ${of}`, ...entries.map(({ name }) => name)].join(listJoint),
  );
  return exportMenu(host, {
    language: reader.language,
    name: [plan.id, 'issues'],
    csv: async () => {
      const { issueCsv } = await import('../../exchange/issue-csv.js');
      return issueCsv(plan, reader);
    },
    ...(hasMap && {
      picture() {
        const svg = host.renderRoot.querySelector<SVGSVGElement>('svg.map');
        if (!svg) return undefined;
        const lines = [
          ...lead,
          MESSAGES[reader.language].key,
          ...gaps,
          ...content.aboutMap,
          ...notesOnMap(content),
          content.source,
        ];
        return { svg, caption: { language: reader.language, title, sentence, lines } };
      },
    }),
    sentence: [title, sentence, ...lead, ...gaps, content.source].join('\n'),
  });
}

/** The notes whose signs stand in the picture. */
function notesOnMap({ blocks, fields, notes }: IssueMapContent): string[] {
  const signs = new Set([
    ...blocks.flatMap(({ isPrinted, markers, issues }) => [
      ...(isPrinted ? markers : []),
      ...issues.flatMap((issue) => issue.markers),
    ]),
    ...fields.flatMap(({ heading, policies }) => [
      ...(heading?.markers ?? []),
      ...policies.flatMap((policy) => policy.markers),
    ]),
  ]);
  return notes.filter(({ marker }) => signs.has(marker)).map(({ marker, text }) => `${marker} ${text}`);
}
