import type { Document, Moment, Plan, PlanEvent, Relation } from '../schema/index.js';
import { stretchOf, type Edge, type Stretch } from './elapsed.js';
import { daysOfMoment, whenOf } from './moments.js';
import { rolesOf } from './timeline-roles.js';

/** A record of a plan file that says something about time. */
export type TimelineSource =
  | { readonly of: 'plan'; readonly plan: Plan }
  | { readonly of: 'relation'; readonly plan: Plan; readonly record: Relation }
  | { readonly of: 'event'; readonly plan: Plan; readonly record: PlanEvent }
  | { readonly of: 'document'; readonly plan: Plan; readonly record: Document }
  /** When the plan, or the document that it was read from, was published; and of which time the data is. */
  | { readonly of: 'published' | 'as-of'; readonly plan: Plan; readonly moment: Moment };

/** Plans above this one, editions of this one, other plans, and what happened. */
export type TimelineLane = 'upper' | 'edition' | 'related' | 'event';

export const LANES: readonly TimelineLane[] = ['upper', 'edition', 'related', 'event'];

/** The plan itself, one that it follows, one that follows it, one that it is a part of. */
export type EditionRole = 'this' | 'before' | 'after' | 'whole' | 'other';

export interface TimelineEntry {
  readonly id: string;
  readonly lane: TimelineLane;
  /** What an edition is to the plan that the timeline is about; `other` for what is no edition of it. */
  readonly role: EditionRole;
  /** Everything that is said about it; the plan's own file first. */
  readonly sources: readonly TimelineSource[];
  /** Absent where no end can be placed. */
  readonly stretch?: Stretch;
  /** Whether somebody inferred the record itself, whatever its ends are. */
  readonly isInferred: boolean;
  /** Periods within an edition, as the first half of a plan: each strictly shorter than it, in time order. */
  readonly parts: readonly TimelineEntry[];
}

/** Days that no edition covers, between two that are known. */
export interface TimelineGap {
  readonly id: string;
  readonly first: Edge;
  readonly last: Edge;
}

export interface Timeline {
  /** In time order, those that cannot be placed last. Parts of an edition stand in it, and here too. */
  readonly entries: readonly TimelineEntry[];
  readonly gaps: readonly TimelineGap[];
  /** First and last day that anything speaks of; absent where nothing can be placed. */
  readonly bounds?: { readonly first: number; readonly last: number };
}

/**
 * What the files of a plan and of its other editions say about time, in one order. A plan that two files speak of is
 * one entry if they name it by its id; the same event in two files is one where title, kind and days are the same.
 *
 * @param others other editions, or plans of another kind, in any order.
 */
export function timelineOf(plan: Plan, others: readonly Plan[] = []): Timeline {
  const plans = [...new Map([...others, plan].map((one) => [one.id, one])).values()];
  const drafts = new Map<string, Draft>();
  for (const one of inOrder(plans, plan)) {
    const add = (draft: Draft) => {
      const known = drafts.get(draft.id);
      drafts.set(draft.id, known ? joined(known, draft) : draft);
    };
    add(editionOf(one));
    for (const record of [...(one.relations ?? [])].sort(byLane)) add(relatedTo(one, record));
    for (const draft of happenings(one)) add(draft);
  }
  const roles = rolesOf([...drafts.values()], editionId(plan.id), editionId);
  const entries = withParts(
    [...drafts.values()].map((draft) => entryOf(draft, roles)).sort(byTime),
    new Set(plans.map(({ id }) => editionId(id))),
  );
  const days = entries.flatMap(({ stretch }) => [stretch?.first?.day, stretch?.last?.day]).filter(isKnown);
  return {
    entries,
    gaps: gapsBetween(entries),
    ...(days.length > 0 && { bounds: { first: Math.min(...days), last: Math.max(...days) } }),
  };
}

/** The plan first, then the others by id: what is joined must not hang on the order in which files came. */
const inOrder = (plans: readonly Plan[], first: Plan): Plan[] =>
  [...plans].sort((a, b) => Number(b === first) - Number(a === first) || compared(a.id, b.id));

interface Draft {
  readonly id: string;
  readonly lane: TimelineLane;
  readonly sources: readonly TimelineSource[];
  readonly stretch?: Stretch | undefined;
  readonly isInferred: boolean;
}

/** What a plan's own file says of its period goes before what others say of it. */
const joined = (known: Draft, more: Draft): Draft => {
  const isOwn = (draft: Draft) => draft.sources.some(({ of }) => of === 'plan');
  const [first, second] = isOwn(more) && !isOwn(known) ? [more, known] : [known, more];
  return {
    ...first,
    sources: [...first.sources, ...second.sources],
    stretch: first.stretch ?? second.stretch,
    isInferred: first.isInferred && second.isInferred,
  };
};

function entryOf({ stretch, ...draft }: Draft, roles: ReadonlyMap<string, EditionRole>): TimelineEntry {
  const role = roles.get(draft.id) ?? 'other';
  return { ...draft, ...(stretch && { stretch }), role, lane: laneOf(draft, role), parts: [] };
}

/** A plan is an edition only where the files lead to it from this one: its file alone makes it no more than a plan. */
function laneOf({ lane, sources }: Draft, role: EditionRole): TimelineLane {
  if (lane !== 'edition' || role !== 'other') return lane;
  const isAbove = sources.some((one) => one.of === 'relation' && LANE[one.record.kind] === 'upper');
  return isAbove ? 'upper' : 'related';
}

/* ---- Plans ---- */

const editionId = (plan: string) => `plan/${plan}`;

const editionOf = (plan: Plan): Draft => ({
  id: editionId(plan.id),
  lane: 'edition',
  sources: [{ of: 'plan', plan }],
  stretch: stretchOf(plan.period, plan.fiscalYearStartMonth),
  isInferred: false,
});

const LANE: Readonly<Record<Relation['kind'], TimelineLane>> = {
  upper: 'upper',
  lower: 'related',
  related: 'related',
  supersedes: 'edition',
  'superseded-by': 'edition',
  'part-of': 'edition',
};

/** Of several things that a file says of one plan, the same goes first in whatever order they stand. */
const byLane = (a: Relation, b: Relation): number =>
  LANES.indexOf(LANE[a.kind]) - LANES.indexOf(LANE[b.kind]) || compared(JSON.stringify(a), JSON.stringify(b));

const relatedTo = (plan: Plan, record: Relation): Draft => ({
  id:
    record.plan === undefined
      ? `${plan.id}/${record.id ?? `${record.kind} ${keyOf(record.title)}`}`
      : editionId(record.plan),
  lane: LANE[record.kind],
  sources: [{ of: 'relation', plan, record }],
  stretch: stretchOf(record.period, plan.fiscalYearStartMonth),
  isInferred: record.basis === 'inferred',
});

/* ---- Events ---- */

function happenings(plan: Plan): Draft[] {
  const drafts: Draft[] = [];
  const { published } = plan;
  const isNews = ({ at, kind }: PlanEvent) => kind === 'published' && isSame(at, published);
  const dated = (plan.documents ?? []).filter((one) => whenOf(one.published) !== undefined);
  const announced = dated.filter((one) => isSame(one.published, published));
  const sourceOf = (record: Document): TimelineSource => ({ of: 'document', plan, record });
  const publication: TimelineSource[] = [
    ...(published === undefined ? [] : [{ of: 'published', plan, moment: published } as const]),
    ...announced.map(sourceOf),
  ];
  const events = plan.events ?? [];
  for (const record of events) {
    const draft = eventOf(plan, record);
    drafts.push(isNews(record) ? { ...draft, sources: [...draft.sources, ...publication] } : draft);
  }
  if (published !== undefined && !events.some(isNews))
    drafts.push({
      id: `${plan.id}/published`,
      lane: 'event',
      sources: publication,
      ...momentary(published, plan),
    });
  for (const record of dated)
    if (!announced.includes(record))
      drafts.push({
        id: `document ${keyOf(record.title)} ${daysKey(momentary(record.published, plan).stretch) ?? ''}`,
        lane: 'event',
        sources: [sourceOf(record)],
        ...momentary(record.published, plan),
      });
  if (plan.asOf !== undefined)
    drafts.push({
      id: `${plan.id}/as-of`,
      lane: 'event',
      sources: [{ of: 'as-of', plan, moment: plan.asOf }],
      ...momentary(plan.asOf, plan),
    });
  return drafts;
}

const isSame = (a: Moment | null | undefined, b: Moment | null | undefined): boolean =>
  whenOf(a) !== undefined && whenOf(a) === whenOf(b);

function eventOf(plan: Plan, record: PlanEvent): Draft {
  const stretch = momentary(record.at, plan).stretch ?? stretchOf(record.span, plan.fiscalYearStartMonth);
  return {
    id: `${record.kind} ${keyOf(record.title)} ${daysKey(stretch) ?? `${plan.id}/${record.id ?? ''}`}`,
    lane: 'event',
    sources: [{ of: 'event', plan, record }],
    stretch,
    isInferred: record.basis === 'inferred',
  };
}

/** What tells the same event in two files from one of the same name at another time. */
const daysKey = (stretch: Stretch | undefined): string | undefined =>
  stretch && [stretch.first?.day, stretch.last?.day].map(String).join('–');

/** All days that a moment may mean: a year known alone is the whole year. */
function momentary(
  moment: Moment | null | undefined,
  plan: Plan,
): { readonly stretch?: Stretch; readonly isInferred: boolean } {
  const days = daysOfMoment(moment, plan.fiscalYearStartMonth);
  const isInferred = typeof moment === 'object' && moment?.basis === 'inferred';
  const edge = (day: number): Edge => ({ day, isInferred });
  return { isInferred, ...(days && { stretch: { first: edge(days.first), last: edge(days.last) } }) };
}

/* ---- Order ---- */

const keyOf = (text: string | object): string => (typeof text === 'string' ? text : JSON.stringify(text));

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By the first day that is known, longer ones first; what has none comes last. */
function byTime(a: TimelineEntry, b: TimelineEntry): number {
  const start = ({ stretch }: TimelineEntry) => stretch?.first?.day ?? stretch?.last?.day ?? Infinity;
  const end = ({ stretch }: TimelineEntry) => stretch?.last?.day ?? Infinity;
  const [left, right] = [start(a), start(b)];
  if (left !== right) return left - right;
  const lanes = LANES.indexOf(a.lane) - LANES.indexOf(b.lane);
  if (lanes !== 0) return lanes;
  return end(a) === end(b) ? compared(a.id, b.id) : end(b) - end(a);
}

/* ---- Parts ---- */

/** A period that lies within an edition and is shorter goes into the shortest such edition. */
function withParts(entries: readonly TimelineEntry[], own: ReadonlySet<string>): TimelineEntry[] {
  const editions = entries.filter(({ lane }) => lane === 'edition');
  const whole = new Map<string, string>();
  for (const entry of entries) {
    if (!isPeriod(entry)) continue;
    const around = editions.filter((edition) => contains(edition.stretch, entry.stretch));
    const length = ({ stretch }: TimelineEntry) => (stretch?.last?.day ?? 0) - (stretch?.first?.day ?? 0);
    const [shortest] = around.sort(
      (a, b) =>
        length(a) - length(b) || Number(own.has(b.id)) - Number(own.has(a.id)) || compared(a.id, b.id),
    );
    if (shortest) whole.set(entry.id, shortest.id);
  }
  return entries.map((entry) => ({
    ...entry,
    parts: entries.filter(({ id }) => whole.get(id) === entry.id),
  }));
}

const isPeriod = ({ sources }: TimelineEntry): boolean =>
  sources.some(
    (source) =>
      source.of === 'event' && (source.record.kind === 'period' || source.record.kind === 'revised'),
  );

function contains(outer: Stretch | undefined, inner: Stretch | undefined): boolean {
  if (!outer?.first || !outer.last || !inner?.first || !inner.last) return false;
  const isWithin = outer.first.day <= inner.first.day && inner.last.day <= outer.last.day;
  return isWithin && outer.last.day - outer.first.day > inner.last.day - inner.first.day;
}

/* ---- Gaps ---- */

/** A shorter break between two editions is a matter of how exact their dates are. */
const SHORTEST_GAP = 31;

/** An edition of which one end is unknown may reach into any time beyond it, so that no gap is said to lie there. */
function gapsBetween(entries: readonly TimelineEntry[]): TimelineGap[] {
  const editions = entries.flatMap(({ lane, stretch }) => (lane === 'edition' && stretch ? [stretch] : []));
  const gaps: TimelineGap[] = [];
  let covered: Edge | undefined;
  for (const { first, last } of editions)
    if (!first && last && !(covered && covered.day > last.day)) covered = last;
  for (const { first, last } of editions) {
    if (covered && first && first.day - covered.day > SHORTEST_GAP)
      gaps.push({
        id: `gap/${String(covered.day + 1)}`,
        first: { day: covered.day + 1, isInferred: covered.isInferred },
        last: { day: first.day - 1, isInferred: first.isInferred },
      });
    if (!last) return gaps;
    if (!covered || last.day > covered.day) covered = last;
  }
  return gaps;
}

const isKnown = (day: number | undefined): day is number => day !== undefined;
