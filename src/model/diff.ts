import type { Plan } from '../schema/index.js';
import { editionOf, type Edition } from './diff-edition.js';
import { indicatorChangesBetween, type IndicatorChange } from './diff-indicators.js';
import type { Basis, Evidence, ItemPair, MatchLink } from './diff-links.js';
import { matchItems } from './diff-match.js';
import { hasSameChildren, type Rival } from './diff-similar.js';
import {
  declaredBetween,
  type Citation,
  type Citations,
  type Reading,
  type StatedChange,
} from './diff-stated.js';
import { statementChangesBetween, type StatementChange } from './diff-statements.js';
import { titleKey, titleMeasure, type Likeness, type TitleMeasure } from './diff-titles.js';
import { textIn } from './text.js';

/**
 * What happened between two items that correspond; several at once, but `kept` always alone.
 *
 * `title-pending` stands where `renamed` would claim too much: one of the titles is missing, a placeholder or provisional.
 */
export type ChangeKind = 'kept' | 'renamed' | 'title-pending' | 'moved' | 'merged' | 'split';

/** How much a similar title proves. Other bases have none: they rest on words of a document, not on a measure. */
export type TitleConfidence = 'high' | 'medium' | 'low';

/** An item of the older edition and one of the newer that correspond; many to many. Ids are those of the items. */
export interface Correspondence extends ItemPair {
  readonly kinds: readonly ChangeKind[];
  /** The strongest of `bases`. */
  readonly basis: Basis;
  readonly bases: readonly Basis[];
  /** Likeness of the two titles, 0 to 1; absent where either has none. */
  readonly similarity?: number;
  /** Only where the titles alone, or first of all, speak for the pair. */
  readonly confidence?: TitleConfidence;
  readonly evidence?: Evidence;
  readonly reading?: Reading;
  readonly statements: readonly Citation[];
  readonly move?: Move;
  readonly marks?: MarkChange;
}

/** From under one item to under another; a level instead where that changed. Absent ends stand at the top. */
export interface Move {
  readonly from?: string;
  readonly to?: string;
  readonly changesLevel: boolean;
  /** Whether the place of either item is our reading of the document: then the move may be ours too. */
  readonly isFirm: boolean;
}

/** Ids of marks, each in its own plan, that the other item does not bear by label. */
export interface MarkChange {
  readonly onlyOlder: readonly string[];
  readonly onlyNewer: readonly string[];
}

/** An item without a counterpart. That says nothing about the thing itself: it may go on under another title. */
export interface LoneItem {
  readonly item: string;
  readonly statements: readonly Citation[];
  /** At most three items of the other edition, also without a counterpart, that read alike; best first. No more is claimed. */
  readonly near: readonly NearTitle[];
}

/** An item of the other edition whose title reads alike. No more is claimed. */
export interface NearTitle {
  readonly item: string;
  /** From 0 (nothing in common) to 1 (equal). */
  readonly similarity: number;
}

/** Items at one level, counted once each under the most telling kind of what happened to them. */
export interface LevelTally {
  /** Role of the levels; their printed labels differ between plans. */
  readonly role: string;
  readonly older?: LevelCount;
  readonly newer?: LevelCount;
}

/** How many items of one edition stand on the levels of one role, and what happened to them. */
export interface LevelCount {
  /** Ids of the levels with this role. */
  readonly levels: readonly string[];
  readonly total: number;
  readonly kinds: Readonly<Record<ItemKind, number>>;
}

/** `alone` is "no counterpart" on the older side and "added" on the newer. */
export type ItemKind = ChangeKind | 'alone';

/** What changed between two editions of a plan, as far as the files say or their titles show. */
export interface PlanDifference {
  /** Ids of the plans. */
  readonly older: string;
  readonly newer: string;
  readonly correspondences: readonly Correspondence[];
  readonly noCounterpart: readonly LoneItem[];
  readonly added: readonly LoneItem[];
  /** The city's own statements on the revision, those that name no item included. */
  readonly stated: readonly StatedChange[];
  readonly statements: readonly StatementChange[];
  readonly indicators: readonly IndicatorChange[];
  readonly levels: readonly LevelTally[];
}

/** From this likeness on, and without words of its own on either side, a title counts as nearly the same. */
const HIGH = { least: 0.9, replacedMost: 0.15 };
/** Below it, titles alone leave real doubt; items above and below that correspond take its place. */
const MEDIUM = { least: 0.7, replacedMost: 0.15 };

const MOST_NEAR = 3;

/** Compares two editions of a plan. */
export function diffPlans(older: Plan, newer: Plan): PlanDifference {
  const [from, to] = [editionOf(older), editionOf(newer)];
  const declared = declaredBetween(from, to);
  const { links, rivals } = matchItems(from, to, declared);
  const correspondences = correspondencesOf(from, to, links, declared.cited);
  const linked = {
    older: new Set(links.map((link) => link.from)),
    newer: new Set(links.map((link) => link.to)),
  };
  const bare = {
    older: older.id,
    newer: newer.id,
    correspondences,
    noCounterpart: loneItems(from, to, linked.older, declared.cited.older, rivals, 'from'),
    added: loneItems(to, from, linked.newer, declared.cited.newer, rivals, 'to'),
    stated: declared.stated,
    statements: statementChangesBetween(older, newer, correspondences),
    indicators: indicatorChangesBetween(older, newer, correspondences),
  };
  return { ...bare, levels: tally(from, to, bare) };
}

/** The same difference read from the newer edition to the older one. */
export function reverseDiff(diff: PlanDifference): PlanDifference {
  return {
    older: diff.newer,
    newer: diff.older,
    correspondences: diff.correspondences.map((one) => ({
      ...swapEnds(one),
      statements: one.statements.map(swapCitation),
      kinds: KINDS.filter((kind) => one.kinds.includes(REVERSED[kind])),
      ...(one.move && { move: swapEnds(one.move) }),
      ...(one.marks && { marks: { onlyOlder: one.marks.onlyNewer, onlyNewer: one.marks.onlyOlder } }),
    })),
    noCounterpart: diff.added.map(swapLone),
    added: diff.noCounterpart.map(swapLone),
    stated: diff.stated.map((one) => ({
      ...one,
      by: OTHER_SIDE[one.by],
      older: one.newer,
      newer: one.older,
    })),
    statements: diff.statements.map(swapEnds),
    indicators: diff.indicators.map(swapEnds),
    levels: diff.levels.map(({ role, older, newer }) => ({
      role,
      ...(newer && { older: reverseCount(newer) }),
      ...(older && { newer: reverseCount(older) }),
    })),
  };
}

/** The kinds in the order in which they are said: moved and renamed. */
const KINDS = [
  'merged',
  'split',
  'moved',
  'renamed',
  'title-pending',
  'kept',
] as const satisfies readonly ChangeKind[];
const REVERSED: Readonly<Record<ChangeKind, ChangeKind>> = {
  kept: 'kept',
  renamed: 'renamed',
  'title-pending': 'title-pending',
  moved: 'moved',
  merged: 'split',
  split: 'merged',
};

const OTHER_SIDE = { older: 'newer', newer: 'older' } as const;
const swapCitation = (one: Citation): Citation => ({ ...one, by: OTHER_SIDE[one.by] });
const swapLone = (one: LoneItem): LoneItem => ({ ...one, statements: one.statements.map(swapCitation) });

const reverseCount = (count: LevelCount): LevelCount => ({
  ...count,
  kinds: { ...count.kinds, merged: count.kinds.split, split: count.kinds.merged },
});

function swapEnds<Entry extends { readonly from?: string; readonly to?: string }>({
  from,
  to,
  ...rest
}: Entry) {
  return {
    ...rest,
    ...(to !== undefined && { from: to }),
    ...(from !== undefined && { to: from }),
  } as unknown as Entry;
}

function correspondencesOf(
  older: Edition,
  newer: Edition,
  links: readonly MatchLink[],
  cited: { readonly older: Citations; readonly newer: Citations },
): Correspondence[] {
  const sequels = countBy(links, ({ from }) => from);
  const origins = countBy(links, ({ to }) => to);
  const linksOf = { older: new Map<number, Set<number>>(), newer: new Set(links.map(({ to }) => to)) };
  for (const { from, to } of links) linksOf.older.set(from, (linksOf.older.get(from) ?? new Set()).add(to));
  const measures = new Map<string, TitleMeasure>();
  const measureOf = (from: number, to: number) => {
    const roles = `${older.roles[from] ?? ''} ${newer.roles[to] ?? ''}`;
    const measure = measures.get(roles) ?? measureFor(older, newer, from, to);
    measures.set(roles, measure);
    return measure;
  };
  return links.flatMap((link): Correspondence[] => {
    const { from, to, bases, reading, evidence } = link;
    const [left, right, basis] = [older.items[from], newer.items[to], bases[0]];
    if (!left || !right || !basis) return [];
    const likeness = likenessOf(older, newer, from, to, measureOf);
    const move = moveOf(older, newer, from, to, linksOf);
    const marks = markChange(older, newer, from, to);
    const isMerged = (origins.get(to) ?? 0) > 1;
    const isSplit = (sequels.get(from) ?? 0) > 1;
    const title = isMerged || isSplit ? undefined : titleChange(older, newer, from, to);
    const happened = new Set<ChangeKind | undefined>([
      title,
      isMerged ? 'merged' : undefined,
      isSplit ? 'split' : undefined,
      move ? 'moved' : undefined,
    ]);
    const kinds = KINDS.filter((kind) => happened.has(kind));
    return [
      {
        from: left.id,
        to: right.id,
        kinds: kinds.length > 0 ? kinds : ['kept'],
        basis,
        bases,
        ...(likeness && { similarity: likeness.similarity }),
        ...(basis === 'similar-title' && likeness && { confidence: confidenceOf(likeness, evidence) }),
        ...(evidence && { evidence }),
        ...(reading && { reading }),
        statements: citationsOfBoth(cited.older.get(from) ?? [], cited.newer.get(to) ?? []),
        ...(move && { move }),
        ...(marks && { marks }),
      },
    ];
  });
}

/** Every statement that speaks of either end; of both only in part, if it touches each only in part. */
function citationsOfBoth(older: readonly Citation[], newer: readonly Citation[]): Citation[] {
  const all = new Map<string, Citation>();
  for (const one of [...older, ...newer]) {
    const key = `${one.by} ${one.change}`;
    all.set(key, { ...one, partly: one.partly && all.get(key)?.partly !== false });
  }
  return [...all.values()].sort(inOrder);
}

/** Statements on the whole item before those on a part of it. */
const inOrder = (a: Citation, b: Citation) =>
  Number(a.partly) - Number(b.partly) || compareText(a.change, b.change);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const countBy = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => number) => {
  const counts = new Map<number, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
};

function measureFor(older: Edition, newer: Edition, from: number, to: number): TitleMeasure {
  const titlesOf = (edition: Edition, place: number) =>
    edition.titles.filter((title, at) => title !== undefined && edition.roles[at] === edition.roles[place]);
  return titleMeasure(
    titlesOf(older, from).map((title) => title ?? ''),
    titlesOf(newer, to).map((title) => title ?? ''),
  );
}

function likenessOf(
  older: Edition,
  newer: Edition,
  from: number,
  to: number,
  measureOf: (from: number, to: number) => TitleMeasure,
): Likeness | undefined {
  const [left, right] = [older.titles[from], newer.titles[to]];
  if (left === undefined || right === undefined) return undefined;
  if (titleKey(left) === titleKey(right)) return { similarity: 1, replaced: 0 };
  return measureOf(from, to).likeness(left, right);
}

function confidenceOf({ similarity, replaced }: Likeness, evidence: Evidence | undefined): TitleConfidence {
  if (similarity >= HIGH.least && replaced <= HIGH.replacedMost) return 'high';
  if (similarity >= MEDIUM.least && replaced <= MEDIUM.replacedMost) return 'medium';
  return evidence?.parents && hasSameChildren(evidence) ? 'medium' : 'low';
}

/** Circles are as little a title as nothing is; a provisional title that stays as it was is kept. */
function titleChange(older: Edition, newer: Edition, from: number, to: number): ChangeKind | undefined {
  const [left, right] = [older.items[from], newer.items[to]];
  if (older.keys[from] !== undefined && older.keys[from] === newer.keys[to]) return undefined;
  const printed = (edition: Edition, place: number) => {
    const title = edition.items[place]?.title;
    return title === null || title === undefined ? '' : titleKey(textIn(title, edition.plan.lang));
  };
  const isOpen = (state: string | undefined) =>
    state !== undefined && state !== 'stated' && state !== 'reconstructed';
  // The same circles, or the same blank, twice: nothing has happened.
  if (left?.titleState === right?.titleState && printed(older, from) === printed(newer, to)) return undefined;
  if (isOpen(left?.titleState) || isOpen(right?.titleState)) return 'title-pending';
  return older.titles[from] === undefined || newer.titles[to] === undefined ? 'title-pending' : 'renamed';
}

/**
 * Moved is said only where it is known that the items above do not correspond: one of them has a counterpart, and it
 * is elsewhere. Between two items above that both have none, nobody can tell a move from a new name.
 */
function moveOf(
  older: Edition,
  newer: Edition,
  from: number,
  to: number,
  links: { readonly older: ReadonlyMap<number, ReadonlySet<number>>; readonly newer: ReadonlySet<number> },
): Move | undefined {
  const [above, over] = [older.parents[from], newer.parents[to]];
  const changesLevel = older.roles[from] !== newer.roles[to];
  const idOf = (edition: Edition, place: number | undefined) => edition.items[place ?? -1]?.id;
  const isPlain = (edition: Edition, place: number) => edition.items[place]?.placement === undefined;
  const move: Move = {
    ...(above !== undefined && { from: idOf(older, above) ?? '' }),
    ...(over !== undefined && { to: idOf(newer, over) ?? '' }),
    changesLevel,
    isFirm: isPlain(older, from) && isPlain(newer, to),
  };
  if (changesLevel) return move;
  if (above === undefined || over === undefined) return undefined;
  const isLinked = (one: number, other: number) => links.older.get(one)?.has(other) === true;
  const isBelow =
    newer.ancestorsOf(to).some((other) => isLinked(above, other)) ||
    older.ancestorsOf(from).some((one) => isLinked(one, over));
  if (isBelow) return undefined;
  return links.older.has(above) || links.newer.has(over) ? move : undefined;
}

function markChange(older: Edition, newer: Edition, from: number, to: number): MarkChange | undefined {
  const [left, right] = [marksOf(older, from), marksOf(newer, to)];
  const labels = (marks: readonly { label: string }[]) => new Set(marks.map(({ label }) => label));
  const without = (marks: readonly { id: string; label: string }[], others: ReadonlySet<string>) =>
    marks.filter(({ label }) => !others.has(label)).map(({ id }) => id);
  const change = { onlyOlder: without(left, labels(right)), onlyNewer: without(right, labels(left)) };
  return change.onlyOlder.length + change.onlyNewer.length > 0 ? change : undefined;
}

function marksOf({ plan, items }: Edition, place: number): { id: string; label: string }[] {
  return (items[place]?.marks ?? []).flatMap((id) => {
    const mark = plan.marks?.find((one) => one.id === id);
    return mark ? [{ id, label: titleKey(textIn(mark.label, plan.lang, plan.lang)) }] : [];
  });
}

function loneItems(
  edition: Edition,
  other: Edition,
  linked: ReadonlySet<number>,
  cited: Citations,
  rivals: readonly Rival[],
  end: 'from' | 'to',
): LoneItem[] {
  const near = new Map<number, NearTitle[]>();
  for (const rival of rivals) {
    const place = rival[end];
    const item = other.items[end === 'from' ? rival.to : rival.from]?.id;
    if (item === undefined) continue;
    const list = near.get(place) ?? [];
    near.set(place, list);
    list.push({ item, similarity: rival.similarity });
  }
  return edition.items.flatMap((item, place) =>
    linked.has(place)
      ? []
      : [
          {
            item: item.id,
            statements: [...(cited.get(place) ?? [])].sort(inOrder),
            near: (near.get(place) ?? []).sort((a, b) => b.similarity - a.similarity).slice(0, MOST_NEAR),
          },
        ],
  );
}

function tally(
  older: Edition,
  newer: Edition,
  {
    correspondences,
    added,
    noCounterpart,
  }: Pick<PlanDifference, 'correspondences' | 'added' | 'noCounterpart'>,
): LevelTally[] {
  const kindsOf = { older: new Map<string, Set<ChangeKind>>(), newer: new Map<string, Set<ChangeKind>>() };
  for (const { from, to, kinds } of correspondences)
    for (const kind of kinds) {
      kindsOf.older.set(from, (kindsOf.older.get(from) ?? new Set()).add(kind));
      kindsOf.newer.set(to, (kindsOf.newer.get(to) ?? new Set()).add(kind));
    }
  const lone = {
    older: new Set(noCounterpart.map(({ item }) => item)),
    newer: new Set(added.map(({ item }) => item)),
  };
  const countOf = (edition: Edition, side: 'older' | 'newer', role: string): LevelCount | undefined => {
    const levels = (edition.plan.levels ?? []).filter((level) => level.role === role).map(({ id }) => id);
    const kinds: Record<ItemKind, number> = {
      merged: 0,
      split: 0,
      moved: 0,
      renamed: 0,
      'title-pending': 0,
      kept: 0,
      alone: 0,
    };
    // An older item may be both split and part of a merger: it is counted by what became of it, a newer one by its origins.
    const order: readonly ChangeKind[] = side === 'older' ? ['split', ...KINDS] : KINDS;
    let total = 0;
    for (const [place, { id }] of edition.items.map((one, at) => [at, one] as const)) {
      if (edition.roles[place] !== role) continue;
      total += 1;
      const own = kindsOf[side].get(id);
      kinds[lone[side].has(id) ? 'alone' : (order.find((kind) => own?.has(kind)) ?? 'kept')] += 1;
    }
    return total > 0 ? { levels, total, kinds } : undefined;
  };
  return rolesInOrder(older, newer).map((role) => {
    const [left, right] = [countOf(older, 'older', role), countOf(newer, 'newer', role)];
    return { role, ...(left && { older: left }), ...(right && { newer: right }) };
  });
}

/** Roles from the top down, each where it first stands in either plan. */
function rolesInOrder(older: Edition, newer: Edition): string[] {
  const rank = new Map<string, number>();
  for (const edition of [older, newer])
    for (const [place, role] of edition.roles.map((one, at) => [at, one] as const)) {
      const depth = edition.ancestorsOf(place).length;
      rank.set(role, Math.min(rank.get(role) ?? Infinity, depth));
    }
  return [...rank].sort(([a, x], [b, y]) => x - y || compareText(a, b)).map(([role]) => role);
}
