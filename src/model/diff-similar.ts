import type { Edition } from './diff-edition.js';
import type { Evidence, Links } from './diff-links.js';
import { titleMeasure, type LikePair } from './diff-titles.js';

/** A pair that reads alike but was not taken: others are as good, or it is not alike enough to say more. */
export type Rival = LikePair;

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
/**
 * Takes pairs of like titles that are the best for both sides by a margin, until there is none.
 *
 * @param isTaken whether the title of an item stands in the other edition as it is: then no other title is its own.
 * @returns the pairs left open.
 */
export function linkSimilar(
  older: Edition,
  newer: Edition,
  links: Links,
  isTaken: (side: 'older' | 'newer', place: number) => boolean,
): Rival[] {
  const isFree = {
    older: (place: number) => links.isFreeOlder(place) && !isTaken('older', place),
    newer: (place: number) => links.isFreeNewer(place) && !isTaken('newer', place),
  };
  let open = [...new Set(older.roles)].flatMap((role) => alikeInRole(older, newer, role, isFree));
  for (;;) {
    open = open.filter(({ from, to }) => links.isFree(from, to));
    const candidates = open.flatMap((pair) => {
      if (!mayBeAlike(pair, older, newer)) return [];
      const evidence = links.evidenceFor(pair.from, pair.to);
      return isAlike(pair, evidence) ? [{ pair, evidence, rank: rankOf(pair, evidence) }] : [];
    });
    const chosen = standingOut(candidates);
    if (chosen.length === 0) {
      const left = new Set(candidates.map(({ pair }) => pair));
      return open.filter((pair) => left.has(pair) || passes(pair, NEAR_TITLE));
    }
    for (const { pair, evidence } of chosen)
      links.add(pair.from, pair.to, 'similar-title', undefined, evidence);
  }
}

/** All pairs of one level role of which something may be said; the weakest likeness helps only items with items below. */
function alikeInRole(
  older: Edition,
  newer: Edition,
  role: string,
  isFree: { older(place: number): boolean; newer(place: number): boolean },
): LikePair[] {
  const [left, right] = [titledPlaces(older, role), titledPlaces(newer, role)];
  const measure = titleMeasure(titlesAt(older, left), titlesAt(newer, right));
  const freeLeft = [...left.keys()].filter((at) => isFree.older(left[at] ?? -1));
  const freeRight = [...right.keys()].filter((at) => isFree.newer(right[at] ?? -1));
  const above = measure.pairs(
    freeLeft.filter((at) => isAbove(older, left[at])),
    freeRight.filter((at) => isAbove(newer, right[at])),
    SIMILAR.withSameChildren.least,
  );
  const others = measure
    .pairs(freeLeft, freeRight, NEAR_TITLE.least)
    .filter(
      (pair) =>
        passes(pair, NEAR_TITLE) && !(isAbove(older, left[pair.from]) && isAbove(newer, right[pair.to])),
    );
  return [...above, ...others].map(({ from, to, ...likeness }) => ({
    from: left[from] ?? -1,
    to: right[to] ?? -1,
    ...likeness,
  }));
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

/** Whether anything else could still speak enough for the pair. */
const mayBeAlike = (pair: LikePair, older: Edition, newer: Edition) =>
  passes(pair, SIMILAR.underSameParent) || (isAbove(older, pair.from) && isAbove(newer, pair.to));

const isAbove = (edition: Edition, place = -1) => (edition.children[place]?.length ?? 0) >= CHILDREN_LEAST;

const rankOf = ({ similarity }: LikePair, evidence: Evidence) =>
  similarity + (evidence.parents ? PARENTS_BONUS : 0) + (hasSameChildren(evidence) ? CHILDREN_BONUS : 0);

interface Candidate {
  readonly pair: LikePair;
  readonly evidence: Evidence;
  readonly rank: number;
}

function standingOut(candidates: readonly Candidate[]): Candidate[] {
  const older = new Map<number, number[]>();
  const newer = new Map<number, number[]>();
  const note = (best: Map<number, number[]>, place: number, rank: number) => {
    const [first = -1, second = -1] = best.get(place) ?? [];
    best.set(place, rank > first ? [rank, first] : [first, Math.max(second, rank)]);
  };
  for (const { pair, rank } of candidates) {
    note(older, pair.from, rank);
    note(newer, pair.to, rank);
  }
  const isBest = (best: Map<number, number[]>, place: number, rank: number) => {
    const [first = -1, second = -1] = best.get(place) ?? [];
    return rank === first && rank - second >= MARGIN;
  };
  return candidates.filter(
    ({ pair, rank }) => isBest(older, pair.from, rank) && isBest(newer, pair.to, rank),
  );
}
