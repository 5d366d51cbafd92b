import type { TemplateResult } from 'lit';
import type { Plan } from '../../schema/index.js';
import { exportMenu, exportStyles } from '../../ui/export/index.js';
import type { PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { IssueMapContent } from './content.view.js';

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
  const gaps = content.gaps.map(({ label, count, of, entries }) =>
    [`${label} ${count} ${of}`, ...entries.map(({ name }) => name)].join(
      reader.language === 'en' ? ', ' : '、',
    ),
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
        const lines = [...lead, ...gaps, ...content.aboutMap, content.source];
        return { svg, caption: { language: reader.language, title, sentence, lines } };
      },
    }),
    sentence: [title, sentence, ...lead, ...gaps, content.source].join('\n'),
  });
}
