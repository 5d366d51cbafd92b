// Where in its document a statement stands, as far as the plan file says.
import type { Provenance } from '../../src/schema/base.js';

export interface Place {
  /** Id of the document in the plan file, where it is named. */
  readonly document?: string;
  readonly page?: number;
  /** As the plan file has it: `12`, `12-14`, `32,40`. */
  readonly line?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: number;
  readonly positionInCell?: number;
}

/**
 * The place of a record: that of its title, name, text or value where the provenance tells fields apart, else its
 * first. A part without provenance of its own stands where its owner stands.
 */
export function placeOf(data: Readonly<Record<string, unknown>>, owner: Place | undefined): Place {
  const given = (data['provenance'] ?? []) as readonly Provenance[];
  const chosen = given.find(({ field }) => field === undefined || MAIN.has(field)) ?? given[0] ?? owner ?? {};
  const { document, page, line, sheet, cell, row, positionInCell } = chosen;
  const place = { document, page, line, sheet, cell, row, positionInCell };
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}

const MAIN = new Set(['title', 'name', 'text', 'value', 'label', 'amount']);

/** The first line that a place names, or `undefined`. */
export function firstLine({ line }: Place): number | undefined {
  const match = /\d+/.exec(line ?? '');
  return match ? Number(match[0]) : undefined;
}

/** Every line that a place names: `12-14,20` is 12, 13, 14 and 20. */
export function linesOf({ line }: { readonly line?: string | undefined }): readonly number[] {
  return (line ?? '').split(/[,、]/).flatMap((part) => {
    const [from, to] = (part.match(/\d+/g) ?? []).map(Number);
    if (from === undefined) return [];
    return Array.from({ length: Math.max(1, (to ?? from) - from + 1) }, (_, index) => from + index);
  });
}

/** Compares two places by page, line, row and position in the cell. What has none comes first. */
export function byPlace(a: Place, b: Place): number {
  const key = (place: Place) => [
    place.page ?? 0,
    firstLine(place) ?? 0,
    place.row ?? 0,
    place.positionInCell ?? 0,
  ];
  const [left, right] = [key(a), key(b)];
  return left.reduce((order, value, index) => order || value - (right[index] ?? 0), 0);
}
