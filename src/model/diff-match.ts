import type { Edition } from './diff-edition.js';
import type { Declared, Reading } from './diff-stated.js';
import { titleMeasure, type LikePair } from './diff-titles.js';

/**
 * What a correspondence rests on, strongest first.
 *
 * - `stated`: the city says so, in a statement on the revision or beside the item.
 * - `id`: both files promise to use the same ids for the same things.
 * - `equal-title`: the titles are the same but for width and white space.
 * - `inferred`: the maker of the file reads it so.
 * - `similar-title`: the titles are alike; computed here.
 */
export type Basis = (typeof BASES)[number];
export const BASES = ['stated', 'id', 'equal-title', 'inferred', 'similar-title'] as const;

/** What speaks for a pair beside its titles. */
export interface Evidence {
  /** Whether the items above correspond too, or both stand at the top. */
  readonly parents: boolean;
  /** How many of the items below correspond, and out of how many (of the smaller side). */
  readonly children: number;
  readonly ofChildren: number;
}

/** A correspondence by places of items. */
export interface MatchLink {
  readonly from: number;
  readonly to: number;
  readonly bases: readonly Basis[];
  readonly reading?: Reading;
  readonly evidence?: Evidence;
}

/** A pair that reads alike but was not taken: others are as good, or it is not alike enough to say more. */
export type Rival = LikePair;

export interface Match {
  readonly links: readonly MatchLink[];
  readonly rivals: readonly Rival[];
}

/**
 * How alike titles must be, by what else speaks for the pair.
 *
 * Tuned on Nishitokyo 2019 to 2024, where every pair was read by hand, and against the titles that stand side by side
 * in one plan (Kodaira, Koganei, Nishitokyo), of which none may pass for another. A missing match reads as "no
 * counterpart found by title"; a wrong one misleads, so each bound lies above the nearest wrong pair.
 */
export const SIMILAR = {
  /**
   * With nothing else: above work guidance and management guidance "with neighbouring towns" (0.72, but each with words
   * of its own), below the fairs that became "fairs through events" (0.80).
   */
  alone: { least: 0.7, replacedMost: 0.15 },
  /** Under corresponding items: above bases for farmers and for founders (0.59, but each with words of its own). */
  underSameParent: { least: 0.55, replacedMost: 0.15 },
  /** With half of the items below in common, which two different policies do not have: organisations became shops' unions (0.51). */
  withSameChildren: { least: 0.4, replacedMost: 1 },
} as const;

/** Worth showing beside an item without a counterpart, and no more than that. */
const NEAR_TITLE = { least: 0.5, replacedMost: 0.35 };

/** Half of the items below, and never a single one, make two items above correspond. */
const CHILDREN_SHARE = 0.5;
const CHILDREN_LEAST = 2;
/** The best pair must stand out from the second best by so much, or neither is taken. */
const MARGIN = 0.08;
/** What corresponding items above, and below, add when pairs of like titles compete. */
const PARENTS_BONUS = 0.1;
const CHILDREN_BONUS = 0.2;
/** Repeated titles are weighed pair by pair up to this many pairs; beyond, they are taken in the order of the files. */
const MOST_PAIRS = 10_000;

/** Finds which items of two editions correspond: by declaration, by equal titles, by like titles, in this order. */
export function matchItems(older: Edition, newer: Edition, declared: Declared): Match {
  const links = new Links(older, newer);
  for (const { from, to } of declared.byStatement) links.add(from, to, 'stated');
  for (const { from, to } of declared.byId) links.add(from, to, 'id');
  for (const { from, to, stated, reading } of declared.byReading)
    links.add(from, to, stated ? 'stated' : 'inferred', stated ? undefined : reading);

  const groups = equalTitles(older, newer, links);
  linkUnique(groups, links);
  const repeated = groups.filter((group) => !isUnique(group));
  linkRepeated(repeated, links, (support) => support >= NEAR);
  const rivals = linkSimilar(older, newer, links, declared);
  linkRepeated(repeated, links, () => true);
  for (const group of repeated) linkLeftOver(group, links);
  linkAcrossLevels(older, newer, links);
  return { links: links.all(), rivals: rivals.filter(({ from, to }) => links.isFree(from, to)) };
}

/** The correspondences found so far. */
class Links {
  private readonly entries = new Map<
    number,
    Map<number, { bases: Set<Basis>; reading?: Reading; evidence?: Evidence }>
  >();
  private readonly reverse = new Map<number, Set<number>>();

  constructor(
    private readonly older: Edition,
    private readonly newer: Edition,
  ) {}

  add(from: number, to: number, basis: Basis, reading?: Reading, evidence?: Evidence) {
    const row = this.entries.get(from) ?? new Map<number, { bases: Set<Basis> }>();
    this.entries.set(from, row);
    const link = row.get(to) ?? { bases: new Set<Basis>() };
    row.set(to, { ...link, ...(reading && { reading }), ...(evidence && { evidence }) });
    link.bases.add(basis);
    this.reverse.set(to, (this.reverse.get(to) ?? new Set<number>()).add(from));
  }

  has(from: number | undefined, to: number | undefined): boolean {
    return from !== undefined && to !== undefined && this.entries.get(from)?.has(to) === true;
  }

  isFree = (from: number, to: number) => !this.entries.has(from) && !this.reverse.has(to);
  isFreeOlder = (from: number) => !this.entries.has(from);
  isFreeNewer = (to: number) => !this.reverse.has(to);

  /** Bound by id to another item: no title overrules a declared identity. */
  isBoundById(place: number, side: 'older' | 'newer'): boolean {
    const pairs: [number, number][] =
      side === 'older'
        ? [...(this.entries.get(place)?.keys() ?? [])].map((to) => [place, to])
        : [...(this.reverse.get(place) ?? [])].map((from) => [from, place]);
    return pairs.some(([from, to]) => this.entries.get(from)?.get(to)?.bases.has('id'));
  }

  evidenceFor(from: number, to: number): Evidence {
    const [above, below] = [this.older.parents[from], this.newer.parents[to]];
    const [left, right] = [this.older.children[from] ?? [], this.newer.children[to] ?? []];
    const rightSet = new Set(right);
    const linked = (child: number) =>
      [...(this.entries.get(child)?.keys() ?? [])].some((one) => rightSet.has(one));
    const answered = new Set(left.flatMap((child) => [...(this.entries.get(child)?.keys() ?? [])]));
    return {
      parents: above === undefined && below === undefined ? true : this.has(above, below),
      children: Math.min(left.filter(linked).length, right.filter((child) => answered.has(child)).length),
      ofChildren: Math.min(left.length, right.length),
    };
  }

  /** 0 nothing in common above, 1 some item above, 2 the items directly above (or both at the top). */
  nearness(from: number, to: number): number {
    const [above, below] = [this.older.parents[from], this.newer.parents[to]];
    if (above === undefined && below === undefined) return NEAR;
    if (this.has(above, below)) return NEAR;
    const newerPath = this.newer.ancestorsOf(to);
    return this.older.ancestorsOf(from).some((one) => newerPath.some((other) => this.has(one, other)))
      ? 1
      : 0;
  }

  all(): MatchLink[] {
    return [...this.entries]
      .sort(([a], [b]) => a - b)
      .flatMap(([from, row]) =>
        [...row]
          .sort(([a], [b]) => a - b)
          .map(([to, { bases, ...rest }]) => ({
            from,
            to,
            bases: BASES.filter((basis) => bases.has(basis)),
            ...rest,
          })),
      );
  }
}

const NEAR = 2;

/** Items of one level role that bear the same title. */
interface Namesakes {
  readonly older: readonly number[];
  readonly newer: readonly number[];
}

const isUnique = ({ older, newer }: Namesakes) => older.length === 1 && newer.length === 1;

function equalTitles(older: Edition, newer: Edition, links: Links): Namesakes[] {
  const groups = new Map<string, { older: number[]; newer: number[] }>();
  const collect = (edition: Edition, side: 'older' | 'newer') => {
    for (const [place, key] of edition.keys.entries()) {
      if (key === undefined || links.isBoundById(place, side)) continue;
      const name = `${edition.roles[place] ?? ''} ${key}`;
      const group = groups.get(name) ?? { older: [], newer: [] };
      groups.set(name, group);
      group[side].push(place);
    }
  };
  collect(older, 'older');
  collect(newer, 'newer');
  return [...groups.values()].filter((group) => group.older.length > 0 && group.newer.length > 0);
}

function linkUnique(groups: readonly Namesakes[], links: Links) {
  for (const group of groups) {
    const [[from], [to]] = [group.older, group.newer];
    if (isUnique(group) && from !== undefined && to !== undefined) links.add(from, to, 'equal-title');
  }
}

/** Pairs namesakes one to one: those under corresponding items first, then in the order of the files. */
function linkRepeated(groups: readonly Namesakes[], links: Links, isEnough: (nearness: number) => boolean) {
  for (const group of groups) {
    const left = new Set(group.older.filter((place) => !hasNamesake(place, group.newer, links, false)));
    const right = new Set(group.newer.filter((place) => !hasNamesake(place, group.older, links, true)));
    if (left.size * right.size > MOST_PAIRS) {
      const rest = [...right];
      for (const [at, from] of [...left].entries()) {
        const to = rest[at];
        if (to !== undefined && isEnough(0)) links.add(from, to, 'equal-title');
      }
      continue;
    }
    const pairs = [...left].flatMap((from, a) =>
      [...right].map((to, b) => ({ from, to, order: a + b, nearness: links.nearness(from, to) })),
    );
    // Pairs that compete share a member, so they differ in `order`: the outcome is the same read backwards.
    for (const { from, to, nearness } of pairs.sort((a, b) => b.nearness - a.nearness || a.order - b.order)) {
      if (!isEnough(nearness) || !left.has(from) || !right.has(to)) continue;
      left.delete(from);
      right.delete(to);
      links.add(from, to, 'equal-title');
    }
  }
}

const hasNamesake = (place: number, others: readonly number[], links: Links, isNewer: boolean) =>
  others.some((other) => (isNewer ? links.has(other, place) : links.has(place, other)));

/** A title that stands twice in one edition and once in the other has a counterpart both times. */
function linkLeftOver({ older, newer }: Namesakes, links: Links) {
  const nearest = (places: readonly number[], nearnessOf: (place: number) => number) =>
    places.reduce((best, place) => (nearnessOf(place) > nearnessOf(best) ? place : best));
  for (const from of older.filter((place) => !hasNamesake(place, newer, links, false)))
    links.add(
      from,
      nearest(newer, (to) => links.nearness(from, to)),
      'equal-title',
    );
  for (const to of newer.filter((place) => !hasNamesake(place, older, links, true)))
    links.add(
      nearest(older, (from) => links.nearness(from, to)),
      to,
      'equal-title',
    );
}

interface Candidate extends LikePair {
  readonly evidence: Evidence;
  readonly rank: number;
}

/** Takes pairs of like titles that are the best for both sides by a margin, until none is left; returns the pairs left open. */
function linkSimilar(older: Edition, newer: Edition, links: Links, { lone }: Declared): Rival[] {
  const least = Math.min(...Object.values(SIMILAR).map((bound) => bound.least));
  const isOpen = (from: number, to: number) =>
    links.isFree(from, to) && !lone.older.has(from) && !lone.newer.has(to);
  let open: LikePair[] = [];
  for (const role of new Set(older.roles)) {
    const [left, right] = [titledPlaces(older, role), titledPlaces(newer, role)];
    const measure = titleMeasure(titlesAt(older, left), titlesAt(newer, right));
    const isFreeOlder = (at: number) => links.isFreeOlder(left[at] ?? -1) && !lone.older.has(left[at] ?? -1);
    const isFreeNewer = (at: number) =>
      links.isFreeNewer(right[at] ?? -1) && !lone.newer.has(right[at] ?? -1);
    const pairs = measure.pairs(
      [...left.keys()].filter(isFreeOlder),
      [...right.keys()].filter(isFreeNewer),
      least,
    );
    for (const { from, to, ...rest } of pairs) {
      const [a, b] = [left[from], right[to]];
      if (a !== undefined && b !== undefined) open.push({ from: a, to: b, ...rest });
    }
  }
  for (;;) {
    open = open.filter(({ from, to }) => isOpen(from, to));
    const candidates = open.flatMap((pair) => {
      const evidence = links.evidenceFor(pair.from, pair.to);
      return isAlike(pair, evidence) ? [{ ...pair, evidence, rank: rankOf(pair, evidence) }] : [];
    });
    const chosen = standingOut(candidates);
    if (chosen.length === 0) {
      const left = new Set(candidates.map(({ from, to }) => `${from} ${to}`));
      return open.filter((pair) => left.has(`${pair.from} ${pair.to}`) || passes(pair, NEAR_TITLE));
    }
    for (const { from, to, evidence } of chosen) links.add(from, to, 'similar-title', undefined, evidence);
  }
}

const titledPlaces = (edition: Edition, role: string) =>
  [...edition.items.keys()].filter(
    (place) => edition.roles[place] === role && edition.titles[place] !== undefined,
  );

const titlesAt = (edition: Edition, places: readonly number[]) =>
  places.map((place) => edition.titles[place] ?? '');

/** Whether enough of the items below correspond to speak for the items above. */
export const hasSameChildren = ({ children, ofChildren }: Evidence) =>
  children >= CHILDREN_LEAST && children >= CHILDREN_SHARE * ofChildren;

const passes = ({ similarity, replaced }: LikePair, bound: { least: number; replacedMost: number }) =>
  similarity >= bound.least && replaced <= bound.replacedMost;

const isAlike = (pair: LikePair, evidence: Evidence) =>
  passes(pair, SIMILAR.alone) ||
  (evidence.parents && passes(pair, SIMILAR.underSameParent)) ||
  (hasSameChildren(evidence) && passes(pair, SIMILAR.withSameChildren));

const rankOf = ({ similarity }: LikePair, evidence: Evidence) =>
  similarity + (evidence.parents ? PARENTS_BONUS : 0) + (hasSameChildren(evidence) ? CHILDREN_BONUS : 0);

function standingOut(candidates: readonly Candidate[]): Candidate[] {
  const older = new Map<number, number[]>();
  const newer = new Map<number, number[]>();
  const note = (best: Map<number, number[]>, place: number, rank: number) => {
    const [first = -1, second = -1] = best.get(place) ?? [];
    best.set(place, rank > first ? [rank, first] : [first, Math.max(second, rank)]);
  };
  for (const { from, to, rank } of candidates) {
    note(older, from, rank);
    note(newer, to, rank);
  }
  const isBest = (best: Map<number, number[]>, place: number, rank: number) => {
    const [first = -1, second = -1] = best.get(place) ?? [];
    return rank === first && rank - second >= MARGIN;
  };
  return candidates.filter(({ from, to, rank }) => isBest(older, from, rank) && isBest(newer, to, rank));
}

/** A title that moved to another level: only where it is the single one on both sides and nothing else answers it. */
function linkAcrossLevels(older: Edition, newer: Edition, links: Links) {
  const olderByKey = freeByKey(older, links.isFreeOlder);
  const newerByKey = freeByKey(newer, links.isFreeNewer);
  for (const [key, [from, ...others]] of olderByKey) {
    const [to, ...rivals] = newerByKey.get(key) ?? [];
    if (from === undefined || to === undefined || others.length > 0 || rivals.length > 0) continue;
    links.add(from, to, 'equal-title');
  }
}

function freeByKey(edition: Edition, isFree: (place: number) => boolean): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, key] of edition.keys.entries())
    if (key !== undefined && isFree(place)) places.set(key, [...(places.get(key) ?? []), place]);
  return places;
}
