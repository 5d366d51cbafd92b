import type { PlanIndex } from '../../model/index.js';
import type { Doubt, Note } from '../../schema/index.js';
import { caveatsOf, COMMON, say, type Footnotes, type Reader } from '../../wording/index.js';
import { MESSAGES } from './progress-table.messages.js';

/** What every part of the table is made from. */
export interface Source {
  readonly index: PlanIndex;
  readonly reader: Reader;
  /** Numbered once for the whole table, so that a note keeps its number whatever is filtered. */
  readonly notes: Footnotes;
  readonly year?: number;
}

/** Collects the markers of one row or heading, so that its notes stand at the foot of its section. */
export interface Scope extends Source {
  note(texts: readonly (string | undefined)[]): readonly string[];
  readonly markers: Set<string>;
}

export function scopeOf(source: Source): Scope {
  const markers = new Set<string>();
  return {
    ...source,
    markers,
    note(texts) {
      const told = [...new Set(texts.filter((text) => text !== undefined && text !== ''))] as string[];
      const added = source.notes.add(oneEach(told, source.reader));
      for (const marker of added) markers.add(marker);
      return added;
    },
  };
}

/** All that is to be known at one place stands under one marker; what the city says keeps its own. */
function oneEach(texts: readonly string[], reader: Reader): string[] {
  const { cityNote } = MESSAGES[reader.language];
  const isCity = (text: string) => text.startsWith(cityNote(''));
  const { stop } = COMMON[reader.language];
  const gap = reader.language === 'en' ? ' ' : '';
  const ended = (text: string) => (/[.\u3002]$/.test(text) ? text : `${text}${stop}`);
  const own = texts.filter((text) => !isCity(text));
  return [...texts.filter(isCity), ...(own.length > 0 ? [own.map(ended).join(gap)] : [])];
}

interface Backed {
  readonly notes?: readonly Note[] | undefined;
  readonly doubts?: readonly Doubt[] | undefined;
}

/** Notes and doubts of records as texts; those of the city say whose they are. */
export function caveatTexts(
  reader: Reader,
  ...records: readonly (Backed | null | undefined)[]
): readonly string[] {
  const words = MESSAGES[reader.language];
  return records.flatMap((record) => {
    if (!record) return [];
    const notes = record.notes ?? [];
    return [
      ...notes.filter(({ by }) => by === 'city').map(({ text }) => words.cityNote(say(text, reader))),
      ...caveatsOf({ notes: notes.filter(({ by }) => by !== 'city'), doubts: record.doubts }, reader),
    ];
  });
}
