import type { Change, Confidence, Plan, Text } from '../schema/index.js';
import type { Edition } from './diff-edition.js';

/** What the files themselves say about the two editions, before any title is compared. Places are those of the items. */
export interface Declared {
  /** Items that are the same because both files promise to use the same ids for the same things. */
  readonly byId: readonly Pair[];
  readonly byStatement: readonly (Pair & Citation)[];
  readonly byReading: readonly (Pair & { readonly reading: Reading; readonly stated: boolean })[];
  /** Items of which the city speaks, with or without a counterpart. */
  readonly cited: { readonly older: Citations; readonly newer: Citations };
  /** Items that the city itself calls new or dropped: a similar title does not overrule it. */
  readonly lone: { readonly older: ReadonlySet<number>; readonly newer: ReadonlySet<number> };
  readonly stated: readonly StatedChange[];
}

export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** A statement of the city that is about an item. */
export interface Citation {
  /** Id of the change in the plan that makes the statement. */
  readonly change: string;
  readonly by: 'older' | 'newer';
  /** Whether the statement touches the item only in part. */
  readonly partly: boolean;
}

export type Citations = ReadonlyMap<number, readonly Citation[]>;

/** The maker of the file reads it so; the document does not say it. */
export interface Reading {
  readonly confidence?: Confidence;
  readonly reason?: Text;
}

/** One of the city's own statements about the revision, and what became of it. Ids are those of the items. */
export interface StatedChange {
  readonly change: string;
  readonly kind: Change['kind'];
  /** The edition that makes the statement: the newer one, unless the editions are compared backwards. */
  readonly by: 'older' | 'newer';
  /**
   * - `followed`: it speaks of items of these editions.
   * - `names-no-item`: it speaks of the revision as a whole, or of items that neither file has.
   * - `about-another-plan`: it compares with a plan that is not the other one of these two.
   * - `plan-unknown`: neither it nor the plan says with which plan it compares, so its ids cannot be followed.
   */
  readonly use: 'followed' | 'names-no-item' | 'about-another-plan' | 'plan-unknown';
  readonly older: readonly string[];
  readonly newer: readonly string[];
  readonly partly: readonly string[];
  /** Ids that stand in the statement but in neither plan. */
  readonly unknown: readonly string[];
}

/** Reads identity only where it is declared: ids in two files may just be places in two tables. */
export function declaredBetween(older: Edition, newer: Edition): Declared {
  const isSamePlan = older.plan.id === newer.plan.id;
  const forward = !isSamePlan && follows(newer.plan, older.plan);
  const backward = !isSamePlan && follows(older.plan, newer.plan);
  const sharesIds = isSamePlan || promisesIds(newer.plan, older.plan) || promisesIds(older.plan, newer.plan);
  const statements = [
    ...statementsOf(older, newer, 'newer', forward),
    ...statementsOf(older, newer, 'older', backward),
  ];
  const cited = { older: new Map<number, Citation[]>(), newer: new Map<number, Citation[]>() };
  const lone = { older: new Set<number>(), newer: new Set<number>() };
  const byStatement: (Pair & Citation)[] = [];
  for (const one of statements) {
    const citation = { change: one.stated.change, by: one.stated.by, partly: false };
    for (const place of one.older) cite(cited.older, place, citation);
    for (const place of one.newer) cite(cited.newer, place, citation);
    for (const [side, place] of one.partly) cite(cited[side], place, { ...citation, partly: true });
    if (one.olderIsLone) for (const place of one.older) lone.older.add(place);
    if (one.newerIsLone) for (const place of one.newer) lone.newer.add(place);
    for (const from of one.older)
      for (const to of one.newer)
        // Where ids are shared they answer for every item that both plans have, so that a plan is never unlike itself.
        if (!sharesIds || !isInBoth(from, to, older, newer)) byStatement.push({ from, to, ...citation });
  }
  return {
    byId: sharesIds ? sameIds(older, newer) : [],
    byStatement,
    byReading: [
      ...(forward
        ? continuedBy(newer, older).map(({ of, by, ...rest }) => ({ from: of, to: by, ...rest }))
        : []),
      ...(backward
        ? continuedBy(older, newer).map(({ of, by, ...rest }) => ({ from: by, to: of, ...rest }))
        : []),
    ],
    cited,
    lone,
    stated: statements.map(({ stated }) => stated),
  };
}

const follows = (later: Plan, earlier: Plan) =>
  names(later, 'supersedes', earlier) || names(earlier, 'superseded-by', later);

const names = (plan: Plan, kind: 'supersedes' | 'superseded-by', other: Plan) =>
  (plan.relations ?? []).some((relation) => relation.kind === kind && relation.plan === other.id);

const promisesIds = (plan: Plan, other: Plan) =>
  (plan.relations ?? []).some(
    ({ kind, plan: named, sharedIds }) =>
      (kind === 'supersedes' || kind === 'superseded-by') && named === other.id && sharedIds === true,
  );

function sameIds(older: Edition, newer: Edition): Pair[] {
  return older.items.flatMap((item, from) => {
    const to = newer.placeOf.get(item.id);
    return to === undefined || older.placeOf.get(item.id) !== from ? [] : [{ from, to }];
  });
}

const isInBoth = (from: number, to: number, older: Edition, newer: Edition) =>
  newer.placeOf.has(older.items[from]?.id ?? '') && older.placeOf.has(newer.items[to]?.id ?? '');

/** Items of the later plan that say which items of the earlier one they continue. */
function continuedBy(later: Edition, earlier: Edition) {
  return later.items.flatMap((item, by) =>
    (item.continues ?? []).flatMap(({ item: id, basis, confidence, reason }) => {
      const of = earlier.placeOf.get(id);
      if (of === undefined) return [];
      const reading = { ...(confidence && { confidence }), ...(reason !== undefined && { reason }) };
      return [{ of, by, stated: basis === 'stated', reading }];
    }),
  );
}

interface Followed {
  readonly stated: StatedChange;
  readonly older: readonly number[];
  readonly newer: readonly number[];
  readonly partly: readonly (readonly ['older' | 'newer', number])[];
  readonly olderIsLone: boolean;
  readonly newerIsLone: boolean;
}

/** Statements of one edition; its `from` are items of the other one, its `to` and `partly` its own. */
function statementsOf(
  older: Edition,
  newer: Edition,
  by: 'older' | 'newer',
  isSuccessor: boolean,
): Followed[] {
  const own = by === 'newer' ? newer : older;
  const other = by === 'newer' ? older : newer;
  return (own.plan.changes ?? []).map((change): Followed => {
    const isOld = own.plan.id === other.plan.id && other.plan.changes?.some(({ id }) => id === change.id);
    const isAbout =
      change.fromPlan === undefined ? isSuccessor : change.fromPlan === other.plan.id && isOld !== true;
    const unknown: string[] = [];
    const placesIn = (edition: Edition, ids: readonly string[] = []) =>
      [...new Set(isAbout ? ids : [])].flatMap((id) => {
        const place = edition.placeOf.get(id);
        if (place === undefined) unknown.push(id);
        return place === undefined ? [] : [place];
      });
    const from = placesIn(other, change.from);
    const to = placesIn(own, change.to);
    const partly = placesIn(own, change.partly);
    const idsOf = (edition: Edition, places: readonly number[]) =>
      places.flatMap((place) => edition.items[place]?.id ?? []);
    const sides = by === 'newer' ? { older: from, newer: to } : { older: to, newer: from };
    const use = (): StatedChange['use'] => {
      if (isAbout) return from.length + to.length + partly.length > 0 ? 'followed' : 'names-no-item';
      return change.fromPlan === undefined ? 'plan-unknown' : 'about-another-plan';
    };
    // Without its counterpart in the statement, an item that is called new has none; so has one that is dropped.
    const hasNoOrigin = change.kind === 'added' && from.length === 0;
    const hasNoSequel = change.kind === 'dropped' && to.length === 0;
    return {
      ...sides,
      partly: partly.map((place) => [by, place] as const),
      olderIsLone: by === 'newer' ? hasNoSequel : hasNoOrigin,
      newerIsLone: by === 'newer' ? hasNoOrigin : hasNoSequel,
      stated: {
        change: change.id,
        kind: change.kind,
        by,
        use: use(),
        older: idsOf(older, sides.older),
        newer: idsOf(newer, sides.newer),
        partly: idsOf(own, partly),
        unknown,
      },
    };
  });
}

const cite = (cited: Map<number, Citation[]>, place: number, citation: Citation) => {
  const list = cited.get(place);
  if (list) list.push(citation);
  else cited.set(place, [citation]);
};
