import type { PlanIndex } from '../../model/index.js';
import type { Doubt, Note } from '../../schema/index.js';
import { caveatsOf, COMMON, ended, type Footnotes, type Reader } from '../../wording/index.js';

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
  const { stop, cityNote } = COMMON[reader.language];
  const isCity = (text: string) => text.startsWith(cityNote(''));
  const gap = reader.language === 'en' ? ' ' : '';
  const own = texts.filter((text) => !isCity(text));
  return [
    ...texts.filter(isCity),
    ...(own.length > 0 ? [own.map((text) => ended(text, stop)).join(gap)] : []),
  ];
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
  return records.flatMap((record) => (record ? caveatsOf(record, reader) : []));
}
