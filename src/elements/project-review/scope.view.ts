import type { PlanIndex } from '../../model/index.js';
import type { Doubt, Note } from '../../schema/index.js';
import { caveatsOf, COMMON, ended, type Footnotes, type Reader } from '../../wording/index.js';

/** What every part of the review is made from. */
export interface Scope {
  readonly index: PlanIndex;
  readonly reader: Reader;
  readonly notes: Footnotes;
  readonly year?: number;
}

/** What stands under one marker at one place; what the city says keeps its own. */
export function marked(texts: readonly (string | undefined)[], { notes, reader }: Scope): readonly string[] {
  const { stop, cityNote } = COMMON[reader.language];
  const told = [...new Set(texts.filter((text) => text !== undefined && text !== ''))] as string[];
  const isCity = (text: string) => text.startsWith(cityNote(''));
  const own = told.filter((text) => !isCity(text)).map((text) => ended(text, stop));
  return notes.add([
    ...told.filter(isCity),
    ...(own.length > 0 ? [own.join(reader.language === 'en' ? ' ' : '')] : []),
  ]);
}

interface Backed {
  readonly notes?: readonly Note[] | undefined;
  readonly doubts?: readonly Doubt[] | undefined;
}

/** Notes and doubts of records as texts. */
export const caveats = (reader: Reader, ...records: readonly (Backed | null | undefined)[]): string[] =>
  records.flatMap((record) => (record ? caveatsOf(record, reader) : []));
