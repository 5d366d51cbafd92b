import { formatNumber, tagOf } from '../../locale/index.js';
import { timelineOf, type Timeline, type TimelineEntry, type TimelineGap } from '../../model/timeline.js';
import type { Plan } from '../../schema/index.js';
import {
  COMMON,
  footnotes,
  sourceLine,
  type FootnoteView,
  type Footnotes,
  type Piece,
  type Reader,
} from '../../wording/index.js';
import type { PlaceView } from '../../wording/places.js';
import {
  gapTime,
  planName,
  timelineRow,
  type ClaimView,
  type TimelineRow,
  type TimeView,
} from '../../wording/timeline.js';
import { TIMELINE } from '../../wording/timeline.messages.js';
import { MESSAGES } from './plan-timeline.messages.js';
import { dayText, isoOf, standingOf } from './standing.view.js';

/** Everything that the timeline says; all words and numbers are final. */
export interface PlanTimelineView {
  readonly lang: string;
  readonly textLang: string;
  readonly title: string;
  readonly subtitle: string;
  /** Where today stands in the plan. */
  readonly standing: readonly Piece[];
  readonly lead: readonly string[];
  /** In time order, with gaps and today; what cannot be placed comes last. */
  readonly rows: readonly RowView[];
  /** How many rows are records, neither gaps nor today. */
  readonly count: string;
  readonly timeline: Timeline;
  readonly today: number;
  readonly todayLabel: string;
  readonly axisNote: string;
  /** What a picture leaves out because nobody says when it was. */
  readonly unplaced?: string;
  readonly notes: readonly FootnoteView[];
  readonly notesBy: string;
  readonly sources: readonly string[];
}

export interface RowView {
  readonly id: string;
  readonly kind: 'entry' | 'gap' | 'today';
  /** How it is painted: the city says so, somebody inferred it, nobody knows. */
  readonly surety: 'stated' | 'inferred' | 'unknown';
  /** The one end that the city says, where somebody inferred the other. */
  readonly statedEnd?: 'first' | 'last';
  readonly isThis: boolean;
  readonly isEdition: boolean;
  readonly label: string;
  readonly title: string;
  readonly edition?: string;
  /** In which edition a period lies. */
  readonly within?: string;
  readonly time: TimeView;
  readonly isDated: boolean;
  readonly claims: readonly ClaimRow[];
  /** The entry, where the row is one. */
  readonly entry?: TimelineEntry;
  readonly gap?: TimelineGap;
  /** Ids of the records of this plan's file that speak of it: one of them may be selected. */
  readonly records: readonly string[];
}

export interface ClaimRow {
  /** Absent where the row says it already. */
  readonly lead?: string;
  readonly title?: string;
  readonly time?: TimeView;
  readonly remarks: readonly string[];
  readonly basis: string;
  readonly isInferred: boolean;
  readonly markers: readonly string[];
  readonly places: readonly PlaceView[];
  /** Whose file says so, where it is not that of this plan. */
  readonly file?: string;
  readonly href?: string;
}

/**
 * @param others other editions of the plan, or plans of another kind, in any order.
 * @param today an ordinal day as in `daysOf`.
 */
export function planTimelineView(
  plan: Plan,
  others: readonly Plan[],
  today: number,
  reader: Reader,
): PlanTimelineView {
  const words = MESSAGES[reader.language];
  const timeline = timelineOf(plan, others);
  const sources = [...new Map([plan, ...others].map((one) => [one.id, one])).values()];
  const notes = footnotes();
  const todayText = dayText(today, reader);
  const rows = rowsOf(timeline, { plan, today, todayText, notes, reader });
  const unplaced = rows
    .filter(({ entry, isDated }) => entry?.lane === 'event' && !isDated)
    .map(({ title }) => title);
  const month = (plan.fiscalYearStartMonth ?? 4) - 1;
  return {
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    title: words.title,
    subtitle: planName(plan, reader),
    standing: standingOf(plan, today, todayText, reader),
    lead: leadOf(timeline, rows, sources.length, reader),
    rows,
    count: formatNumber(timeline.entries.length, reader.language),
    timeline,
    today,
    todayLabel: `${TIMELINE[reader.language].today} ${todayText}`,
    ...(unplaced.length > 0 && { unplaced: words.unplaced(unplaced) }),
    axisNote: words.axis(monthName(month, reader)),
    notes: notes.list(),
    notesBy: COMMON[reader.language].notesBy,
    sources: [...new Set(sources.map((one) => sourceLine(one, reader)))],
  };
}

const monthName = (month: number, reader: Reader): string =>
  new Date(Date.UTC(2000, month)).toLocaleDateString(tagOf(reader.language), {
    month: 'long',
    timeZone: 'UTC',
  });

/* ---- In words ---- */

/** How many editions are known, what is missing between them, and what has no time at all. */
function leadOf(
  { entries, gaps }: Timeline,
  rows: readonly RowView[],
  files: number,
  reader: Reader,
): string[] {
  const words = MESSAGES[reader.language];
  const editions = entries.filter(({ lane, role }) => lane === 'edition' && role !== 'whole');
  const plans = rows
    .filter(({ entry, isThis }) => entry && !entry.stretch && entry.lane !== 'event' && !isThis)
    .map(({ title }) => title);
  const isEmpty = entries.every(({ stretch }) => !stretch);
  const sentences = [
    ...(editions.length > 1 ? [words.editions(formatNumber(editions.length, reader.language), files)] : []),
    ...gaps.map((gap) => words.gap(gapTime(gap, reader).text)),
  ];
  return [
    ...(isEmpty ? [words.nothing] : []),
    ...(sentences.length > 0 ? [sentences.join(reader.language === 'ja' ? '' : ' ')] : []),
    ...(plans.length > 0 ? [words.undated(plans)] : []),
  ];
}

/* ---- Rows ---- */

interface Context {
  readonly plan: Plan;
  readonly today: number;
  readonly todayText: string;
  readonly notes: Footnotes;
  readonly reader: Reader;
}

/** Each row stands before those that begin after it; what lasts stands where it begins. */
function rowsOf({ entries, gaps }: Timeline, context: Context): RowView[] {
  const start = ({ stretch }: TimelineEntry) => stretch?.first?.day ?? stretch?.last?.day ?? Infinity;
  const wholeOf = ({ id }: TimelineEntry) =>
    entries.find(({ parts }) => parts.some((part) => part.id === id));
  const placed = [
    ...entries.map((entry) => ({ day: start(entry), row: () => entryRow(entry, wholeOf(entry), context) })),
    ...gaps.map((gap) => ({ day: gap.first.day, row: () => gapRow(gap, context) })),
    { day: context.today, row: () => todayRow(context) },
  ];
  return placed.sort((a, b) => (a.day === b.day ? 0 : a.day - b.day)).map(({ row }) => row());
}

function entryRow(entry: TimelineEntry, whole: TimelineEntry | undefined, context: Context): RowView {
  const { plan, reader } = context;
  const within = whole && timelineRow(whole, plan, reader).title;
  const row = timelineRow(entry, plan, reader);
  return {
    id: entry.id,
    kind: 'entry',
    surety: suretyOf(entry),
    ...statedEndOf(entry),
    isThis: entry.role === 'this',
    isEdition: entry.lane !== 'event',
    label: row.label,
    title: row.title,
    ...(row.edition !== undefined && { edition: row.edition }),
    ...(within !== undefined && { within: MESSAGES[reader.language].within(within) }),
    time: row.time,
    isDated: row.isDated,
    claims: row.claims.map((claim) => claimRow(claim, row, context)),
    entry,
    records: entry.sources.flatMap((source) =>
      source.plan === plan && 'record' in source && source.record.id !== undefined ? [source.record.id] : [],
    ),
  };
}

function suretyOf({ stretch, isInferred, lane }: TimelineEntry): RowView['surety'] {
  if (!stretch) return 'unknown';
  const isGuess = stretch.first?.isInferred === true || stretch.last?.isInferred === true;
  return isGuess || (lane === 'event' && isInferred) ? 'inferred' : 'stated';
}

function statedEndOf({ stretch, isInferred, lane }: TimelineEntry): Pick<RowView, 'statedEnd'> {
  if (!stretch?.first || !stretch.last || (lane === 'event' && isInferred)) return {};
  const [first, last] = [stretch.first.isInferred, stretch.last.isInferred];
  return first === last ? {} : { statedEnd: first ? 'last' : 'first' };
}

function claimRow(claim: ClaimView, row: TimelineRow, { plan, notes, reader }: Context): ClaimRow {
  const words = MESSAGES[reader.language];
  const { sureness } = claim;
  const { inBrackets } = COMMON[reader.language];
  const isNew = claim.time !== undefined && JSON.stringify(claim.time) !== JSON.stringify(row.time);
  return {
    ...(claim.lead !== row.label && { lead: claim.lead }),
    ...(claim.title !== undefined && { title: claim.title }),
    ...(isNew && { time: claim.time }),
    remarks: claim.remarks,
    basis: sureness === undefined ? claim.basis : `${claim.basis}${inBrackets(sureness)}`,
    isInferred: claim.isInferred,
    markers: notes.add(claim.caveats),
    places: claim.places,
    ...(claim.plan !== plan && { file: words.file(planName(claim.plan, reader)) }),
    ...(claim.href !== undefined && { href: claim.href }),
  };
}

const NO_CLAIM: Pick<ClaimRow, 'isInferred' | 'markers' | 'places'> = {
  isInferred: true,
  markers: [],
  places: [],
};

function gapRow(gap: TimelineGap, { reader }: Context): RowView {
  const words = TIMELINE[reader.language];
  return {
    id: gap.id,
    kind: 'gap',
    surety: 'unknown',
    isThis: false,
    isEdition: true,
    label: words.gap,
    title: words.gapTitle,
    time: gapTime(gap, reader),
    isDated: true,
    claims: [{ ...NO_CLAIM, remarks: [words.gapReason], basis: words.computed }],
    gap,
    records: [],
  };
}

function todayRow({ today, todayText, reader }: Context): RowView {
  const words = TIMELINE[reader.language];
  return {
    id: 'today',
    kind: 'today',
    surety: 'stated',
    isThis: false,
    isEdition: false,
    label: words.today,
    title: words.today,
    time: {
      text: reader.language === 'en' ? todayText : `${todayText}（${isoOf(today).slice(0, 4)}年）`,
      short: todayText,
    },
    isDated: true,
    claims: [{ ...NO_CLAIM, remarks: [MESSAGES[reader.language].todayNote], basis: '' }],
    records: [],
  };
}
