import type { Basis, Citation, Correspondence, LoneItem } from '../../model/index.js';
import type { Item } from '../../schema/index.js';
import { COMMON, itemCaveats, langOfText, titleOf, type Footnotes } from '../../wording/index.js';
import { chipsOf, nameOf, type Comparison, type Edition, type Point } from './comparison.view.js';
import type { RowKind } from './plan-diff.messages.js';

/** How the line between old and new is drawn: who stands behind a correspondence. */
export type Backing = 'stated' | 'computed' | 'inferred' | 'kept' | 'none';

/** One line of the comparison: an item of the newer plan with all it came from, or an older one that nothing answers. */
export interface RowView {
  readonly key: string;
  /** Id of the item in the newer plan, by which all widgets of that plan know it. */
  readonly newerId?: string;
  readonly olderId?: string;
  readonly kinds: readonly RowKind[];
  readonly kind: string;
  readonly basis: string;
  readonly backing: Backing;
  readonly older: readonly SideView[];
  readonly newer?: SideView;
  /** Name of the button that opens the row. */
  readonly openLabel: string;
}

export interface SideView {
  readonly number?: string;
  readonly prefix?: string;
  readonly title: string;
  readonly isUntitled: boolean;
  readonly lang?: string;
  readonly chips: readonly ChipView[];
  readonly markers: readonly string[];
  /** For an item that moved: from where. */
  readonly from?: string;
}

export interface ChipView {
  readonly text: string;
  readonly isTentative: boolean;
}

/** The line of an item of the newer plan. */
export function newerRow(
  item: Item,
  comparison: Comparison,
  lone: LoneItem | undefined,
  notes: Footnotes,
): RowView {
  const { newer, older, words } = comparison;
  const origins = comparison.correspondencesTo.get(item.id) ?? [];
  const olderSides = origins.flatMap((one) => {
    const origin = older.index.items.get(one.from);
    return origin ? [side(older, origin, notes, movedFrom(one, comparison))] : [];
  });
  const newerSide = side(newer, item, notes);
  const kinds: RowKind[] =
    origins.length > 0 ? kindsOf(origins) : [lone && isCalledNew(lone, comparison) ? 'added' : 'only-newer'];
  const name = nameOf(newer, item.id) ?? '';
  return {
    key: `n-${item.id}`,
    newerId: item.id,
    kinds,
    ...wordsOf(kinds, comparison),
    basis:
      origins.length > 0 ? basisWords(origins, comparison) : citedWords(lone?.statements ?? [], comparison),
    backing: origins.length > 0 ? backingOf(origins) : isSaid(lone) ? 'stated' : 'none',
    older: olderSides,
    newer: newerSide,
    openLabel: words.details(name),
  };
}

/** The line of an item of the older plan that nothing in the newer one answers. */
export function olderRow(item: Item, comparison: Comparison, lone: LoneItem, notes: Footnotes): RowView {
  const kinds: RowKind[] = ['only-older'];
  return {
    key: `o-${item.id}`,
    olderId: item.id,
    kinds,
    ...wordsOf(kinds, comparison),
    basis: citedWords(lone.statements, comparison),
    backing: isSaid(lone) ? 'stated' : 'none',
    older: [side(comparison.older, item, notes)],
    openLabel: comparison.words.details(nameOf(comparison.older, item.id) ?? ''),
  };
}

function side(edition: Edition, item: Item, notes: Footnotes, from?: string): SideView {
  const { text, prefix, isMissing } = titleOf(item, edition.reader);
  const lang = item.title === null ? undefined : langOfText(item.title, edition.reader);
  return {
    ...(item.number !== undefined && { number: item.number }),
    ...(prefix !== undefined && { prefix: edition.reader.language === 'en' ? `${prefix} ` : prefix }),
    title: text,
    isUntitled: isMissing,
    ...(lang !== undefined && { lang }),
    chips: chipsOf(edition, item),
    markers: notes.add(itemCaveats(withoutTagNotes(item), edition.reader)),
    ...(from !== undefined && { from }),
  };
}

/** Tags are not shown here, so a note on them would speak of nothing. */
function withoutTagNotes({ notes, ...item }: Item): Item {
  const left = notes?.filter(({ field }) => field !== 'tags') ?? [];
  return left.length > 0 ? { ...item, notes: left } : item;
}

const KIND_ORDER: readonly RowKind[] = ['merged', 'split', 'moved', 'renamed', 'title-pending'];

/** Kept is said only where nothing else is. */
function kindsOf(origins: readonly Correspondence[]): RowKind[] {
  const kinds = KIND_ORDER.filter((kind) =>
    origins.some((one) => (one.kinds as readonly RowKind[]).includes(kind)),
  );
  return kinds.length > 0 ? kinds : ['kept'];
}

const wordsOf = (kinds: readonly RowKind[], { words }: Comparison) => ({
  kind: words.kinds(kinds.map((kind) => words.kind[kind])),
});

function movedFrom({ move }: Correspondence, comparison: Comparison): string | undefined {
  if (!move || move.changesLevel) return undefined;
  const { older, words } = comparison;
  return words.movedFrom(nameOf(older, move.from) ?? words.atTop);
}

const STRENGTH: readonly Backing[] = ['stated', 'computed', 'inferred'];
const BACKING: Readonly<Record<Basis, Backing>> = {
  stated: 'stated',
  id: 'computed',
  'equal-title': 'computed',
  inferred: 'inferred',
  'similar-title': 'inferred',
};

/** The weakest one: a line is no surer than what it rests on. */
function backingOf(origins: readonly Correspondence[]): Backing {
  const all = origins.map(({ basis }) => BACKING[basis]);
  const weakest = STRENGTH.filter((one) => all.includes(one)).at(-1) ?? 'computed';
  return weakest === 'computed' && kindsOf(origins).includes('kept') ? 'kept' : weakest;
}

function basisWords(origins: readonly Correspondence[], comparison: Comparison): string {
  const { words, newer } = comparison;
  const { confidence } = COMMON[newer.reader.language];
  const cited = citedWords(
    origins.flatMap(({ statements }) => statements),
    comparison,
  );
  const others = origins.map((one) => {
    switch (one.basis) {
      case 'stated':
        return one.statements.some(({ partly }) => !partly) ? '' : words.statedAtItem;
      case 'id':
      case 'equal-title':
        return words.basis[one.basis];
      case 'inferred':
        return words.inferred(
          one.reading?.confidence === undefined ? words.unsaidConfidence : confidence[one.reading.confidence],
        );
      case 'similar-title':
        return words.similar(confidence[one.confidence ?? 'low']);
    }
  });
  // That a title stayed the same is all that "kept" says; what else speaks for it is told in the detail.
  const isPlain = kindsOf(origins).includes('kept');
  return [...new Set([...(isPlain ? [] : others), cited])].filter((one) => one !== '').join(words.kindJoint);
}

/** The numbers of the city's points that speak of a row. */
export function citedWords(citations: readonly Citation[], comparison: Comparison): string {
  const { words, points } = comparison;
  const numbers = (isPartly: boolean) =>
    points
      .filter(({ stated }) =>
        citations.some(
          ({ change, by, partly }) => partly === isPartly && by === stated.by && change === stated.change,
        ),
      )
      .map(({ number }) => number)
      .join('');
  const [whole, part] = [numbers(false), numbers(true)];
  return [whole === '' ? '' : words.stated(whole), part === '' ? '' : words.statedPartly(part)]
    .filter((one) => one !== '')
    .join(words.kindJoint);
}

export const pointsOn = (citations: readonly Citation[], { points }: Comparison): Point[] =>
  points.filter(({ stated }) =>
    citations.some(({ change, by }) => by === stated.by && change === stated.change),
  );

/** Whether the city itself says that the item is new. */
export const isCalledNew = ({ statements }: LoneItem, comparison: Comparison): boolean =>
  comparison.points.some(
    ({ stated }) =>
      stated.kind === 'added' &&
      statements.some(({ change, by, partly }) => !partly && by === stated.by && change === stated.change),
  );

const isSaid = (lone: LoneItem | undefined) => lone?.statements.some(({ partly }) => !partly) === true;
