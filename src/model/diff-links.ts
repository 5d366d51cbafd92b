import type { Edition } from './diff-edition.js';
import type { Reading } from './diff-stated.js';

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

/** Ids of an item of the older edition and one of the newer that correspond. */
export interface ItemPair {
  readonly from: string;
  readonly to: string;
}

/** A correspondence by places of items. */
export interface MatchLink {
  readonly from: number;
  readonly to: number;
  readonly bases: readonly Basis[];
  readonly reading?: Reading;
  readonly evidence?: Evidence;
}

/** Nearness of two items that stand under corresponding items, or both at the top. */
export const NEAR = 2;

/** The correspondences found so far. */
export class Links {
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

  sequelsOf = (from: number): readonly number[] => [...(this.entries.get(from)?.keys() ?? [])];
  originsOf = (to: number): readonly number[] => [...(this.reverse.get(to) ?? [])];

  /** Bound by id to another item: no title overrules a declared identity. */
  isBoundById(place: number, side: 'older' | 'newer'): boolean {
    const isById = (from: number, to: number) => this.entries.get(from)?.get(to)?.bases.has('id') === true;
    return side === 'older'
      ? this.sequelsOf(place).some((to) => isById(place, to))
      : this.originsOf(place).some((from) => isById(from, place));
  }

  evidenceFor(from: number, to: number): Evidence {
    const [above, below] = [this.older.parents[from], this.newer.parents[to]];
    const [left, right] = [this.older.children[from] ?? [], this.newer.children[to] ?? []];
    const rightSet = new Set(right);
    const isLinked = (child: number) => this.sequelsOf(child).some((one) => rightSet.has(one));
    const sequels = new Set(left.flatMap(this.sequelsOf));
    return {
      parents: above === undefined && below === undefined ? true : this.has(above, below),
      children: Math.min(left.filter(isLinked).length, right.filter((child) => sequels.has(child)).length),
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
