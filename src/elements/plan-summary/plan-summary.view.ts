import { formatNumber, tagOf } from '../../locale/index.js';
import type { PlanIndex } from '../../model/index.js';
import {
  COMMON,
  footnotes,
  say,
  sourceLine,
  type FootnoteView,
  type Footnotes,
  type Reader,
} from '../../wording/index.js';
import { aboutRows } from './about.view.js';
import { contactRow, documentsRow, eventsRow, licenceRow, relationsRow } from './around.view.js';
import { countsOf, type CountsView } from './counts.view.js';
import { factsOf, type FactView } from './facts.view.js';
import { moneyRow } from './money.view.js';
import { MESSAGES } from './plan-summary.messages.js';
import type { RowView } from './rows.view.js';
import { indicatorsOf, type IndicatorsView } from './standing.view.js';
import { statementRows, visionOf, type VisionView } from './statements.view.js';
import { whereView, type WhereView } from './where.view.js';

/** Everything that the summary of a plan shows; all words and numbers are final. */
export interface PlanSummaryView {
  readonly lang: string;
  readonly textLang: string;
  readonly publisher: string;
  readonly title: string;
  /** Edition and subtitle. */
  readonly extras: readonly string[];
  readonly facts: readonly FactView[];
  /** Where the plan stands in its period; absent where that cannot be placed in time. */
  readonly where?: WhereView;
  /** Absent where the document has none. */
  readonly vision?: VisionView;
  /** Purpose, principles and pillars. */
  readonly core: readonly RowView[];
  readonly indicators: IndicatorsView;
  readonly counts: CountsView;
  /** Goals, directions and the like, then money. */
  readonly body: readonly RowView[];
  /** How the plan was made and is carried out, which opens when asked for. */
  readonly ways: { readonly label: string; readonly rows: readonly RowView[] };
  /** What stands around it: contact, other plans, documents, licence. */
  readonly around: readonly RowView[];
  readonly events: { readonly label: string; readonly rows: readonly RowView[] };
  /** What the document does not speak of, in one line. */
  readonly absent?: string;
  readonly about: { readonly label: string; readonly rows: readonly RowView[] };
  /** How the texts of the data relate to those of the document. */
  readonly textPolicy?: string;
  readonly notesLabel: string;
  readonly notesBy: string;
  readonly notes: readonly FootnoteView[];
  readonly source: string;
}

/**
 * @param today ordinal day, as `daysOf` counts them.
 * @param isBrief without what opens further: only what a reader sees first, with its notes.
 */
export function planSummaryView(
  index: PlanIndex,
  reader: Reader,
  today: number,
  isBrief = false,
): PlanSummaryView {
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const notes = footnotes();
  const gap = reader.language === 'en' ? ', ' : '\u3000';
  const { name, department } = plan.publisher;
  const facts = factsOf(plan, notes, reader);
  const where = whereView(plan, today, reader);
  const vision = visionOf(index, notes, reader);
  const core = isBrief ? [] : statementRows(index, 'core', notes, reader);
  const indicators = indicatorsOf(index, notes, reader);
  const counts = countsOf(index, notes, reader);
  const rest = isBrief ? NOTHING_ELSE : restOf(index, notes, reader);
  const { body, around, events } = rest;
  const absent = [
    ...(vision ? [] : [words.vision]),
    ...[...core, ...body, ...around, ...events].filter((one) => !isPresent(one)).map(({ term }) => term),
  ];
  const list = notes.list();
  const ways = rest.ways.flatMap(({ entries }) => entries).length;
  return {
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    publisher: [name, department].flatMap((one) => (one ? [say(one, reader)] : [])).join(gap),
    title: say(plan.title, reader),
    extras: [plan.edition, plan.subtitle].flatMap((one) => (one ? [say(one, reader)] : [])),
    facts,
    ...(where && { where }),
    ...(vision && { vision }),
    core: core.filter(isPresent),
    indicators,
    counts,
    body: body.filter(isPresent),
    ways: { label: words.ways(formatNumber(ways, reader.language)), rows: rest.ways },
    around: around.filter(isPresent),
    events: {
      label: words.events(formatNumber(plan.events?.length ?? 0, reader.language)),
      rows: events.filter(isPresent),
    },
    ...(absent.length > 0 && !isBrief && { absent: words.absent(absent) }),
    about: { label: words.about, rows: rest.about },
    ...(plan.textPolicy !== undefined && { textPolicy: say(plan.textPolicy, reader) }),
    notesLabel: words.notes(formatNumber(list.length, reader.language)),
    notesBy: COMMON[reader.language].notesBy,
    notes: list,
    source: sourceLine(plan, reader),
  };
}

const NOTHING_ELSE = { body: [], ways: [], around: [], events: [], about: [] };

const isPresent = ({ entries }: RowView) => entries.length > 0;

/** In the order in which it is read, by which the notes are numbered. */
function restOf(index: PlanIndex, notes: Footnotes, reader: Reader) {
  const { plan } = index;
  return {
    body: [...statementRows(index, 'aims', notes, reader), moneyRow(index, notes, reader)],
    ways: statementRows(index, 'ways', notes, reader),
    around: [
      contactRow(plan, notes, reader),
      relationsRow(plan, notes, reader),
      documentsRow(plan, notes, reader),
      licenceRow(plan, reader),
    ],
    events: [eventsRow(plan, notes, reader)],
    about: aboutRows(index, notes, reader),
  };
}
