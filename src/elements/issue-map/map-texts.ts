import { labelWidth } from '../../layout/index.js';
import type { PlacedNode } from '../../layout/bands.js';
import type { Shape } from '../../picture/index.js';
import type { Reader } from '../../wording/index.js';
import { linesOf } from '../../wording/lines.js';

/**
 * How a shape of the map is painted, beside what pictures of indicators have.
 *
 * - `body`: the breadth of a main link; `spine`: the line of any link.
 * - `knot`, `knot-open`: where lines end, and where none does. `leader`: from a title to its end.
 * - `block`: what stands together in the document. `opening`: above a column.
 * - `heading`, `title`, `name`, `small`, `lack`: texts. `marker`: the sign of a note. `tag`, `tag-ground`: words on a line.
 */
export type MapPaint =
  | 'body'
  | 'spine'
  | 'knot'
  | 'knot-open'
  | 'leader'
  | 'block'
  | 'opening'
  | 'heading'
  | 'title'
  | 'name'
  | 'small'
  | 'lack'
  | 'marker'
  | 'tag'
  | 'tag-ground';

export type MapShape = Shape<MapPaint>;

/** An issue, a policy or a branch: something to choose. */
export interface RowPicture {
  readonly id: string;
  /** What a voice adds to the texts that are seen. */
  readonly description?: string;
  readonly lang: string;
  /** What can be pressed, in pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shapes: readonly MapShape[];
}

/** Measures of the map in pixels. */
export interface MapSize {
  readonly width: number;
  readonly text: number;
  readonly small: number;
  readonly head: number;
  /** From one line of text to the next. */
  readonly line: number;
  /** Where lines begin and end, from the left. */
  readonly from: number;
  readonly to: number;
  /** How far they are straight at both ends. */
  readonly lead: number;
}

/** @param rem size of the page's text in pixels. */
export function mapSize(width: number, rem: number): MapSize {
  const text = rem * 0.9375;
  const from = Math.round(width * 0.345);
  const to = Math.round(width * 0.705);
  return {
    width,
    text,
    small: rem * 0.8125,
    head: rem,
    line: text * 1.4,
    from,
    to,
    lead: Math.round(Math.min(rem * 7, (to - from) * 0.3)),
  };
}

/** From the ends of the lines to the texts. */
export const GAP = 14;

/** What a main link takes at its ends; that of one line, which ends in a disc. */
export const BROAD = 13;

/** A text of a row: where it begins, and in which line, from 0. */
export interface MapText {
  readonly paint: MapPaint;
  readonly text: string;
  readonly x: number;
  readonly line: number;
}

/**
 * A text in as many lines as it takes, with the signs of its notes small behind it.
 *
 * @param room from `x` on, in pixels.
 * @param first the line that it begins with.
 */
export function brokenText(
  text: string,
  { paint, x, room, size, first = 0, markers = [] }: Setting,
  measures: MapSize,
  reader: Reader,
): MapText[] {
  const signs = markers.join(' ');
  const signsRoom = signs === '' ? 0 : labelWidth(signs, measures.small * 0.85) + 4;
  const broken = (width: number) =>
    linesOf(text, Math.max(width, size * 4), reader.planLanguage, (part) => labelWidth(part, size));
  const wide = broken(room);
  const fits = labelWidth(wide.at(-1) ?? '', size) + signsRoom <= room;
  const lines = (fits ? wide : broken(room - signsRoom)).map((one, at): MapText => ({
    paint,
    text: one,
    x,
    line: first + at,
  }));
  const last = lines.at(-1);
  if (signs === '' || !last) return lines;
  return [
    ...lines,
    { paint: 'marker', text: signs, x: x + labelWidth(last.text, size) + 3, line: last.line },
  ];
}

interface Setting {
  readonly paint: MapPaint;
  readonly x: number;
  readonly room: number;
  readonly size: number;
  readonly first?: number;
  readonly markers?: readonly string[];
}

/** How many lines the texts take. */
export const lineCount = (texts: readonly MapText[]): number =>
  Math.max(0, ...texts.map(({ line }) => line + 1));

/** The texts of a row at their places, around its middle. */
export function placedTexts(
  texts: readonly MapText[],
  left: number,
  middle: number,
  size: MapSize,
): MapShape[] {
  const start = middle - (lineCount(texts) * size.line) / 2;
  return texts.map(({ paint, text, x, line }): MapShape => ({
    paint,
    text,
    x: left + x,
    y: onLine(start + size.line * (line + 0.5), size.text) - (paint === 'marker' ? size.small * 0.35 : 0),
    anchor: 'start',
  }));
}

/** The baseline of a line of text whose middle is at `y`. */
export const onLine = (y: number, size: number): number => Math.round((y + size * 0.36) * 100) / 100;

/** Where lines end: a bar for several, a disc for one, an open one for none. */
export function knot(x: number, [first, last]: PlacedNode['ports'], isLinked: boolean): MapShape {
  const middle = (first + last) / 2;
  if (!isLinked) return { paint: 'knot-open', d: disc(x + 2, middle, 5) };
  return {
    paint: 'knot',
    d: last - first > BROAD ? rectangle(x, first + 1, 4, last - first - 2) : disc(x + 2, middle),
  };
}

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`;

const disc = (x: number, y: number, radius = 3.5): string =>
  `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`;
