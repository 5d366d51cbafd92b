import { formatNumber } from '../../locale/index.js';
import type { Correspondence, PlanDifference, PlanIndex, StatedChange } from '../../model/index.js';
import type { Change, Item } from '../../schema/index.js';
import { levelView, numberedTitle, say, type Reader } from '../../wording/index.js';
import { MESSAGES } from './plan-diff.messages.js';

/** Two editions, what differs, and for whom it is said: what every part of the view starts from. */
export interface Comparison {
  readonly diff: PlanDifference;
  readonly older: Edition;
  readonly newer: Edition;
  readonly words: (typeof MESSAGES)['ja'];
  readonly correspondencesTo: ReadonlyMap<string, readonly Correspondence[]>;
  readonly correspondencesFrom: ReadonlyMap<string, readonly Correspondence[]>;
  /** The city's statements in the order of the document, numbered from ①. */
  readonly points: readonly Point[];
}

export interface Edition {
  readonly index: PlanIndex;
  readonly reader: Reader;
}

export interface Point {
  readonly number: string;
  readonly change: Change;
  readonly stated: StatedChange;
  readonly edition: Edition;
}

export function comparisonOf(diff: PlanDifference, older: Edition, newer: Edition): Comparison {
  const words = MESSAGES[newer.reader.language];
  return {
    diff,
    older,
    newer,
    words,
    correspondencesTo: groupBy(diff.correspondences, ({ to }) => to),
    correspondencesFrom: groupBy(diff.correspondences, ({ from }) => from),
    points: pointsOf(diff, older, newer),
  };
}

/** Statements of the newer edition; those of the older one only where the editions are compared backwards. */
function pointsOf(diff: PlanDifference, older: Edition, newer: Edition): Point[] {
  return diff.stated
    .filter(({ by, use }) => by === 'newer' || use === 'followed')
    .flatMap((stated, place) => {
      const edition = stated.by === 'newer' ? newer : older;
      const change = edition.index.plan.changes?.find(({ id }) => id === stated.change);
      return change ? [{ number: circled(place + 1, newer.reader), change, stated, edition }] : [];
    });
}

/** U+2460 is a circled 1; from 21 on the circles are elsewhere, and a bracket reads as well. */
const circled = (number: number, { language }: Reader): string =>
  number <= 20 ? String.fromCharCode(0x245f + number) : `(${formatNumber(number, language)})`;

export const numberOf = (count: number, { newer }: Comparison): string =>
  formatNumber(count, newer.reader.language);

export const nameOf = (edition: Edition, id: string | undefined): string | undefined => {
  const item = edition.index.items.get(id ?? '');
  return item && numberedTitle(item, edition.reader);
};

/** Where an item stands, from the top down, without the item itself. */
export function placeOf(edition: Edition, item: Item, { words }: Comparison): string {
  const above = edition.index.pathTo(item.id).slice(0, -1);
  return above.map((one) => numberedTitle(one, edition.reader)).join(words.pathJoint);
}

/** The city's name of the level that an item stands on. */
export function levelNameOf({ index, reader }: Edition, item: Item): string {
  const place = index.levels.findIndex(({ level }) => level.id === item.level);
  const use = index.levels[place];
  return use ? levelView(use, place + 1, reader).name : '';
}

export const chipsOf = ({ index, reader }: Edition, item: Item) =>
  (item.marks ?? []).flatMap((id) => {
    const mark = index.marks.get(id);
    return mark
      ? [{ text: say(mark.short ?? mark.label, reader), isTentative: mark.tentative === true }]
      : [];
  });

export function groupBy<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
