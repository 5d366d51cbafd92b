import { comparable } from '../model/index.js';
import type { TimelineEntry, TimelineLane, TimelineSource } from '../model/timeline.js';
import type { Doubt, Note, Plan, Provenance, Span } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { caveatsOf, surenessText } from './footnotes.js';
import { placeView, type PlaceView } from './places.js';
import { say, type Reader } from './reader.js';
import {
  isInferred,
  isTold,
  momentOf,
  mostDoubtful,
  noteOf,
  timeOf,
  yearsOf,
  type TimeView,
} from './timeline-times.js';
import { TIMELINE } from './timeline.messages.js';

export { gapTime, type TimeView } from './timeline-times.js';

/** What one record of a plan file says about an entry. */
export interface ClaimView {
  readonly plan: Plan;
  /** As what the record speaks of it: 期間, 前の計画, 公表. */
  readonly lead: string;
  /** Its words for it, where they are not those of the entry. */
  readonly title?: string;
  /** Absent where the record is silent about the time. */
  readonly time?: TimeView;
  readonly remarks: readonly string[];
  /** Whether the document says so, or somebody inferred it. */
  readonly basis: string;
  readonly isInferred: boolean;
  /** How sure the most doubtful part of it is. */
  readonly sureness?: string;
  readonly caveats: readonly string[];
  readonly places: readonly PlaceView[];
  readonly href?: string;
}

/** An entry of a timeline in words; all final. */
export interface TimelineRow {
  readonly id: string;
  readonly lane: TimelineLane;
  /** What it is: この計画, 前の版, 意見募集. */
  readonly label: string;
  readonly title: string;
  /** Which edition, where the title does not say so. */
  readonly edition?: string;
  readonly time: TimeView;
  /** Whether its first source infers it, whatever is known of its time. */
  readonly isInferred: boolean;
  readonly isDated: boolean;
  readonly claims: readonly ClaimView[];
}

/** @param about the plan that the timeline is about: what another says is told as seen from there. */
export function timelineRow(entry: TimelineEntry, about: Plan, reader: Reader): TimelineRow {
  const words = TIMELINE[reader.language];
  const [first] = entry.sources;
  const title = first === undefined ? '' : titleOf(first, about, reader);
  const all = entry.sources.map((source) => claimOf(source, about, title, reader));
  // The date of a publication that an event tells of already is told once.
  const claims = all.filter(
    (claim, at) => at === 0 || !(isAnnouncement(entry.sources[at]) && claim.caveats.length === 0),
  );
  const plan = entry.sources.find(({ of }) => of === 'plan')?.plan;
  const edition = plan && editionOf(plan, reader);
  const none = entry.lane === 'event' ? words.noDate : words.noPeriod;
  return {
    id: entry.id,
    lane: entry.lane,
    label: labelOf(entry, all, reader),
    title,
    ...(edition !== undefined && { edition }),
    isInferred: claims[0]?.isInferred === true,
    time: claims.map(({ time }) => time).find((time) => time !== undefined) ?? { text: none, short: none },
    isDated: entry.stretch !== undefined,
    claims,
  };
}

/** What a plan is to the one that the timeline is about; what the files do not relate to it is another plan. */
function labelOf(
  { lane, role, sources }: TimelineEntry,
  claims: readonly ClaimView[],
  reader: Reader,
): string {
  const { roles } = TIMELINE[reader.language];
  if (lane === 'edition' && role !== 'whole') return roles[role];
  const related = claims.find((_, at) => sources[at]?.of === 'relation');
  return related?.lead ?? (sources.some(({ of }) => of === 'plan') ? roles.other : (claims[0]?.lead ?? ''));
}

/** The title of a plan, and which edition it is where the title does not say so. */
export function planName(plan: Plan, reader: Reader): string {
  const edition = editionOf(plan, reader);
  return edition === undefined ? say(plan.title, reader) : `${say(plan.title, reader)} ${edition}`;
}

function editionOf(plan: Plan, reader: Reader): string | undefined {
  const edition = plan.edition && say(plan.edition, reader);
  return edition && !comparable(say(plan.title, reader)).includes(comparable(edition)) ? edition : undefined;
}

function titleOf(source: TimelineSource, about: Plan, reader: Reader): string {
  const words = TIMELINE[reader.language];
  const name = source.plan === about ? undefined : planName(source.plan, reader);
  switch (source.of) {
    case 'plan':
      return say(source.plan.title, reader);
    case 'published':
      return words.publishedTitle(name);
    case 'as-of':
      return words.asOfTitle(name);
    default:
      return say(source.record.title, reader);
  }
}

/* ---- Claims ---- */

function claimOf(source: TimelineSource, about: Plan, title: string, reader: Reader): ClaimView {
  const own = titleOf(source, about, reader);
  const found = claimBy(source, about, reader);
  const { noted, ...claim } = found;
  const sureness = mostDoubtful(noted.doubts);
  return {
    plan: source.plan,
    ...(own !== title && !isAnnouncement(source) && { title: own }),
    ...claim,
    basis: basisText(found, source, reader),
    ...(sureness !== undefined && { sureness: surenessText(sureness, reader) }),
    caveats: [...new Set([...noted.texts, ...caveatsOf(noted, reader)])],
    places: noted.provenance.map((place) => placeView(source.plan, place, reader)),
  };
}

function basisText({ time, isInferred }: Claim, source: TimelineSource, reader: Reader): string {
  const { inferred, notStated } = COMMON[reader.language];
  const isSilent = time === undefined && source.of !== 'relation' && source.of !== 'event';
  return isInferred ? inferred : isSilent ? notStated : TIMELINE[reader.language].stated;
}

/** Beside an event that announces it, the date of the publication has no title of its own. */
const isAnnouncement = (source: TimelineSource | undefined): boolean =>
  source?.of === 'published' || source?.of === 'as-of';

type Claim = Pick<ClaimView, 'lead' | 'time' | 'remarks' | 'isInferred' | 'href'> & { readonly noted: Noted };

/** What is to be known about a record, from all of its parts. */
interface Noted {
  readonly texts: readonly string[];
  readonly notes: readonly Note[];
  readonly doubts: readonly Doubt[];
  readonly provenance: readonly Provenance[];
}

function claimBy(source: TimelineSource, about: Plan, reader: Reader): Claim {
  const words = TIMELINE[reader.language];
  const { plan } = source;
  switch (source.of) {
    case 'plan':
      return planClaim(plan, reader);
    case 'relation': {
      const { record } = source;
      const kind = words.relation[record.kind];
      return {
        lead: plan === about ? kind : words.relationOf(planName(plan, reader), kind),
        ...timeOf(record.period, reader),
        remarks: [
          ...yearsOf(record.period, reader),
          ...(record.sharedIds === false ? [words.idsDiffer] : []),
        ],
        isInferred: record.basis === 'inferred',
        ...linked(record.url),
        noted: noted(reader, [record.note], [record, record.period], record.period),
      };
    }
    case 'event': {
      const { record } = source;
      return {
        lead: words.event[record.kind],
        ...(isTold(record.at) ? momentOf(record.at, reader) : timeOf(record.span, reader)),
        remarks: [
          ...(record.summary === undefined ? [] : [say(record.summary, reader)]),
          ...(record.selfName === undefined ? [] : [words.calledHere(say(record.selfName, reader))]),
          ...yearsOf(record.span, reader),
        ],
        isInferred: record.basis === 'inferred',
        ...linked(record.url),
        noted: noted(reader, [noteOf(record.at)], [record, record.span], record.span),
      };
    }
    case 'document': {
      const { record } = source;
      const { draft, occasion } = record;
      return {
        lead: `${words.documentDate}${COMMON[reader.language].inBrackets(words.document[record.kind ?? 'source'])}`,
        ...momentOf(record.published, reader),
        remarks: [
          ...(draft?.printed === undefined ? [] : [words.draft(draft.printed)]),
          ...(occasion === undefined ? [] : [words.occasion(say(occasion, reader))]),
        ],
        isInferred: isInferred(record.published),
        ...linked(record.url),
        noted: noted(reader, [noteOf(record.published), draft?.note], [record]),
      };
    }
    case 'published':
    case 'as-of':
      return {
        lead: source.of === 'published' ? words.published : words.asOf,
        ...momentOf(source.moment, reader),
        remarks: [],
        isInferred: isInferred(source.moment),
        noted: noted(
          reader,
          [noteOf(source.moment)],
          [onFields(plan, [source.of === 'published' ? 'published' : 'asOf'])],
        ),
      };
  }
}

function planClaim(plan: Plan, reader: Reader): Claim {
  const words = TIMELINE[reader.language];
  const { state, printed, basis, note } = plan.status;
  const stage =
    printed === undefined ? words.state[state] : `${printed}${inBrackets(words.state[state], reader)}`;
  const isGuess = basis === 'inferred' && state !== 'unstated';
  const time = timeOf(plan.period, reader);
  return {
    lead: words.period,
    ...time,
    remarks: [
      ...(plan.subtitle === undefined ? [] : [words.subtitle(say(plan.subtitle, reader))]),
      words.status(isGuess ? `${stage}${inBrackets(COMMON[reader.language].inferred, reader)}` : stage),
      ...yearsOf(plan.period, reader),
    ],
    isInferred: time.time?.inferred !== undefined,
    noted: noted(reader, [note], [plan.period, onFields(plan, ['period', 'status'])], plan.period),
  };
}

const inBrackets = (text: string, reader: Reader) => COMMON[reader.language].inBrackets(text);

const linked = (href: string | undefined) => (href === undefined ? {} : { href });

/** What the plan notes about some of its own fields. */
const onFields = (plan: Plan, fields: readonly string[]) => {
  const speaksOf = ({ field }: { readonly field?: string | undefined }) =>
    field !== undefined && fields.includes(field);
  return {
    notes: (plan.notes ?? []).filter(speaksOf),
    doubts: (plan.doubts ?? []).filter(speaksOf),
  };
};

interface Backing {
  readonly notes?: readonly Note[] | undefined;
  readonly doubts?: readonly Doubt[] | undefined;
  readonly provenance?: readonly Provenance[] | undefined;
}

function noted(
  reader: Reader,
  texts: readonly (Parameters<typeof say>[0] | undefined)[],
  records: readonly (Backing | undefined)[],
  span?: Span,
): Noted {
  const all = <One>(of: (record: Backing) => readonly One[] | undefined): One[] =>
    records.flatMap((record) => (record && of(record)) ?? []);
  const doubts = all((record) => record.doubts);
  const reasons = doubts.map(({ reason }) => say(reason, reader));
  return {
    // A doubt often begins with the words of the note, and says more.
    texts: [...texts, span?.note, noteOf(span?.from), noteOf(span?.to)]
      .filter((text) => text !== undefined)
      .map((text) => say(text, reader))
      .filter((text) => !reasons.includes(text)),
    notes: all((record) => record.notes),
    doubts,
    provenance: [
      ...all((record) => record.provenance),
      ...all((record) => record.notes).flatMap(({ provenance }) => provenance ?? []),
    ],
  };
}
