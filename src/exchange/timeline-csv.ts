import { learn } from '../locale/index.js';
import type { Timeline, TimelineEntry } from '../model/timeline.js';
import { fiscalYearOf, type Plan } from '../schema/index.js';
import { COMMON, say, sourceLine, type Reader } from '../wording/index.js';
import type { PlaceView } from '../wording/places.js';
import { gapTime, planName, timelineRow, type ClaimView, type TimelineRow } from '../wording/timeline.js';
import { TIMELINE } from '../wording/timeline.messages.js';
import { csvText, rowOf, type Cell } from './csv.js';
import { TIMELINE_CSV } from './timeline-csv.messages.js';

/** The columns, from left to right. */
const COLUMNS = [
  'publisher',
  'plan',
  'lane',
  'kind',
  'title',
  'edition',
  'first',
  'last',
  'firstYear',
  'lastYear',
  'time',
  'timeInferred',
  'printed',
  'sameAs',
  'claim',
  'claimTitle',
  'remarks',
  'basis',
  'sureness',
  'notes',
  'places',
  'address',
  'file',
  'source',
  'licence',
] as const;
export type Column = (typeof COLUMNS)[number];

type Cells = Readonly<Partial<Record<Column, Cell>>>;

/**
 * What plan files say about time as a CSV file: one row for each record that says something, in time order, and one for each
 * gap. Days are written as 2026-04-01 and stay empty where they are unknown; what is known to the year alone has its first
 * and last day.
 *
 * Loads the words of the reader's language first.
 *
 * @param plan that the timeline is about.
 */
export async function timelineCsv(plan: Plan, timeline: Timeline, reader: Reader): Promise<string> {
  await learn(reader.language);
  const heads = TIMELINE_CSV[reader.language].columns;
  const about: Cells = {
    publisher: say(plan.publisher.name, reader),
    plan: planName(plan, reader),
    licence: plan.licence
      ? [say(plan.licence.name, reader), plan.licence.url].filter((part) => part !== undefined).join(' ')
      : COMMON[reader.language].notStated,
  };
  const records = [
    ...timeline.entries.map((entry) => ({
      day: entry.stretch?.first?.day ?? entry.stretch?.last?.day ?? Infinity,
      cells: entryCells(entry, plan, reader),
    })),
    ...timeline.gaps.map((gap) => ({ day: gap.first.day, cells: [gapCells(gap, plan, reader)] })),
  ].sort((a, b) => (a.day === b.day ? 0 : a.day - b.day));
  return csvText([
    COLUMNS.map((column) => heads[column]),
    ...records.flatMap(({ cells }) => cells.map((own) => rowOf(COLUMNS, about, own))),
  ]);
}

function entryCells(entry: TimelineEntry, plan: Plan, reader: Reader): Cells[] {
  const row = timelineRow(entry, plan, reader);
  return row.claims.map((claim) => ({
    ...daysCells(entry.stretch?.first?.day, entry.stretch?.last?.day, reader),
    ...rowCells(row, reader),
    ...claimCells(claim, row, reader),
  }));
}

const rowCells = (row: TimelineRow, reader: Reader): Cells => ({
  lane: TIMELINE[reader.language].lanes[row.lane],
  kind: row.label,
  title: row.title,
  edition: row.edition,
});

function claimCells(claim: ClaimView, row: TimelineRow, reader: Reader): Cells {
  const { time = claim === row.claims[0] ? row.time : undefined } = claim;
  return {
    time: time?.text,
    timeInferred: time?.inferred,
    printed: time?.printed,
    sameAs: time?.sameAs,
    claim: claim.lead,
    claimTitle: claim.title,
    remarks: joined(claim.remarks),
    basis: claim.basis,
    sureness: claim.sureness,
    notes: joined(claim.caveats),
    places: joined(claim.places.map(placeText)),
    address: claim.href,
    file: planName(claim.plan, reader),
    source: sourceLine(claim.plan, reader),
  };
}

function gapCells(gap: Timeline['gaps'][number], plan: Plan, reader: Reader): Cells {
  const words = TIMELINE[reader.language];
  const time = gapTime(gap, reader);
  return {
    ...daysCells(gap.first.day, gap.last.day, reader),
    lane: words.lanes.edition,
    kind: words.gap,
    title: words.gapTitle,
    time: time.text,
    timeInferred: time.inferred,
    remarks: words.gapReason,
    basis: words.computed,
    source: sourceLine(plan, reader),
  };
}

function daysCells(first: number | undefined, last: number | undefined, { startMonth }: Reader): Cells {
  const iso = (day: number | undefined) =>
    day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);
  const [from, to] = [iso(first), iso(last)];
  return {
    first: from,
    last: to,
    firstYear: from === undefined ? undefined : fiscalYearOf(from, startMonth),
    lastYear: to === undefined ? undefined : fiscalYearOf(to, startMonth),
  };
}

const placeText = ({ text, printed = '', href = '', note = '' }: PlaceView): string =>
  [`${text}${printed}`, href, note].filter(Boolean).join(' ');

/** Several texts in one place; nothing where there are none. */
const joined = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join(' ／ ');
