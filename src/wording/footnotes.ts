import type { Doubt, Item, Note, Statement } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { titleOf } from './records.js';
import { say, type Reader } from './reader.js';

export interface FootnoteView {
  /** ※1, ※2, … in the order of first mention. */
  readonly marker: string;
  readonly text: string;
}

/** Collects the notes of one view: gives each distinct text one marker, in the order of first mention. */
export interface Footnotes {
  /** The markers to put behind the place that the texts speak of. */
  add(texts: readonly string[]): readonly string[];
  list(): readonly FootnoteView[];
}

export function footnotes(): Footnotes {
  const markers = new Map<string, string>();
  return {
    add(texts) {
      return texts.map((text) => {
        const marker = markers.get(text) ?? `※${String(markers.size + 1)}`;
        markers.set(text, marker);
        return marker;
      });
    },
    list: () => [...markers].map(([text, marker]) => ({ marker, text })),
  };
}

interface Backed {
  readonly notes?: readonly Note[] | undefined;
  readonly doubts?: readonly Doubt[] | undefined;
}

/** What a reader must know about a record: its notes and doubts as texts. */
export function caveatsOf(record: Backed, reader: Reader): string[] {
  return [
    ...(record.notes ?? []).map((note) => say(note.text, reader)),
    ...(record.doubts ?? []).map((doubt) => doubtText(doubt, reader)),
  ];
}

/** The same for an item or statement, with what is to be known about its title and its place. */
export function itemCaveats(item: Item | Statement, reader: Reader): string[] {
  const words = COMMON[reader.language];
  const title = titleOf(item, reader).note;
  const placement = 'placement' in item ? item.placement : undefined;
  const place =
    placement &&
    (placement.state === 'repaired' ? words.placementRepaired : words.placementUncertain)(
      say(placement.reason, reader),
    );
  return [title, place, ...caveatsOf(item, reader)].filter((text) => text !== undefined);
}

export function doubtText(doubt: Doubt, reader: Reader): string {
  const words = COMMON[reader.language];
  const chosen = doubt.chosen === null || doubt.chosen === undefined ? undefined : say(doubt.chosen, reader);
  const others = (doubt.alternatives ?? []).map((one) => say(one, reader)).filter((one) => one !== chosen);
  const reason = say(doubt.reason, reader);
  const ended = /[。.]$/.test(reason) ? reason : `${reason}${words.stop}`;
  return others.length === 0
    ? ended
    : `${ended}${reader.language === 'en' ? ' ' : ''}${words.otherReadings(others.join(reader.language === 'en' ? '; ' : '／'))}`;
}
