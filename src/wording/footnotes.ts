import type { Confidence, Doubt, Item, Note, Statement } from '../schema/index.js';
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
  const notes = new Map<string, FootnoteView>();
  return {
    add(texts) {
      const markers = texts.map((text) => {
        const key = text.replace(FULL_STOP, '');
        const note = notes.get(key) ?? { marker: `※${String(notes.size + 1)}`, text };
        notes.set(key, note);
        return note.marker;
      });
      return [...new Set(markers)];
    },
    list: () => [...notes.values()],
  };
}

/** A note and a doubt often say the same, one of them with a full stop: that is one text. */
const FULL_STOP = /[。.]$/;

interface Backed {
  readonly notes?: readonly Note[] | undefined;
  readonly doubts?: readonly Doubt[] | undefined;
}

/** What a reader must know about a record: its notes and doubts as texts. */
export function caveatsOf(record: Backed, reader: Reader): string[] {
  return [
    ...(record.notes ?? []).map((note) => noteText(note, reader)),
    ...(record.doubts ?? []).map((doubt) => doubtText(doubt, reader)),
  ];
}

/** The words of a note; those of the city itself say so, because most notes are the editor's. */
function noteText(note: Note, reader: Reader): string {
  const text = say(note.text, reader);
  return note.by === 'city' ? COMMON[reader.language].cityNote(text) : text;
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

/** A doubt in words: why there is one, what was chosen and how surely, and what else it may be. */
export function doubtText(doubt: Doubt, reader: Reader): string {
  const words = COMMON[reader.language];
  const isEnglish = reader.language === 'en';
  const chosen = doubt.chosen == null ? undefined : say(doubt.chosen, reader);
  const others = (doubt.alternatives ?? []).map((one) => say(one, reader)).filter((one) => one !== chosen);
  const isShaky = doubt.confidence === 'medium' || doubt.confidence === 'low';
  const sureness = isShaky ? words.inBrackets(surenessText(doubt.confidence, reader)) : '';
  const readings = others.map((one) => one.replace(FULL_STOP, ''));
  const list = isEnglish ? readings.join('; ') : inOneLine(readings);
  const parts = [
    say(doubt.reason, reader),
    ...(chosen === undefined ? [] : [`${words.chosenReading(chosen.replace(FULL_STOP, ''))}${sureness}`]),
    ...(others.length === 0
      ? []
      : [chosen === undefined ? words.possibleReadings(list) : words.otherReadings(list)]),
  ];
  return parts.map((part) => ended(part, words.stop)).join(isEnglish ? ' ' : '');
}

/** Readings parted by a stroke; in quotes where one of several has a stroke of its own, else nobody could tell them apart. */
const inOneLine = (readings: readonly string[]): string =>
  (readings.length > 1 && readings.some((one) => one.includes('／'))
    ? readings.map((one) => `「${one}」`)
    : readings
  ).join('／');

/** How sure a reading is, in words: 確からしさ：中. */
export function surenessText(confidence: Confidence, reader: Reader): string {
  const words = COMMON[reader.language];
  return words.sureness(words.confidence[confidence]);
}

/** A text with the full stop of its own script. */
export const ended = (text: string, stop: string): string =>
  FULL_STOP.test(text) ? text : `${text}${/[\u2E80-\uFFEF]$/u.test(text) ? '。' : stop}`;
