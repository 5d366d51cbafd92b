import type { Edition } from './diff-edition.js';
import { Links, NEAR, type MatchLink } from './diff-links.js';
import { linkSimilar, type Rival } from './diff-similar.js';
import type { Declared } from './diff-stated.js';

export interface Match {
  readonly links: readonly MatchLink[];
  readonly rivals: readonly Rival[];
}

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
  const repeatedPlaces = {
    older: new Set(repeated.flatMap((group) => group.older)),
    newer: new Set(repeated.flatMap((group) => group.newer)),
  };
  const rivals = linkSimilar(
    older,
    newer,
    links,
    (side, place) => declared.lone[side].has(place) || repeatedPlaces[side].has(place),
  );
  linkRepeated(repeated, links, () => true);
  for (const group of repeated) linkLeftOver(group, links);
  linkAcrossLevels(older, newer, links);
  return { links: links.all(), rivals: rivals.filter(({ from, to }) => links.isFree(from, to)) };
}

/** Items of one level role that bear the same title. */
interface Namesakes {
  readonly older: readonly number[];
  readonly newer: readonly number[];
}

const isUnique = ({ older, newer }: Namesakes) => older.length === 1 && newer.length === 1;

function equalTitles(older: Edition, newer: Edition, links: Links): Namesakes[] {
  const groups = new Map<string, { older: number[]; newer: number[] }>();
  const collect = (edition: Edition, side: 'older' | 'newer') => {
    for (const [place, key] of edition.keys.map((one, at) => [at, one] as const)) {
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
    const { older, newer } = withoutNamesake(group, links);
    const [left, right] = [new Set(older), new Set(newer)];
    if (left.size * right.size > MOST_PAIRS) {
      if (isEnough(0))
        for (const [at, from] of older.slice(0, newer.length).map((one, at) => [at, one] as const))
          links.add(from, newer[at] ?? -1, 'equal-title');
      continue;
    }
    const pairs = older.flatMap((from, a) =>
      newer.map((to, b) => ({ from, to, order: a + b, nearness: links.nearness(from, to) })),
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

/** Those of a group that correspond to none of the other side yet. */
function withoutNamesake({ older, newer }: Namesakes, links: Links) {
  const [left, right] = [new Set(older), new Set(newer)];
  return {
    older: older.filter((from) => !links.sequelsOf(from).some((to) => right.has(to))),
    newer: newer.filter((to) => !links.originsOf(to).some((from) => left.has(from))),
  };
}

/** A title that stands twice in one edition and once in the other has a counterpart both times. */
function linkLeftOver(group: Namesakes, links: Links) {
  const nearest = (places: readonly number[], nearnessOf: (place: number) => number) => {
    const order = places.map((place) => ({ place, nearness: nearnessOf(place) }));
    return order.sort((a, b) => b.nearness - a.nearness)[0]?.place ?? -1;
  };
  const { older, newer } = withoutNamesake(group, links);
  for (const from of older)
    links.add(
      from,
      nearest(group.newer, (to) => links.nearness(from, to)),
      'equal-title',
    );
  for (const to of newer)
    links.add(
      nearest(group.older, (from) => links.nearness(from, to)),
      to,
      'equal-title',
    );
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
  for (const [place, key] of edition.keys.map((one, at) => [at, one] as const))
    if (key !== undefined && isFree(place)) places.set(key, [...(places.get(key) ?? []), place]);
  return places;
}
