import { labelWidth } from '../../layout/index.js';
import type { Source } from '../../model/finance.js';
import type { Picture, Shape } from '../../picture/index.js';
import { linesOf } from '../../wording/lines.js';

/** A stretch of a bar: money of one source, the rest of which none is named; or projects of one grade. */
export interface Segment {
  readonly paint: OwnPaint;
  readonly amount: number;
}

/** The bars of one project: one for each stage, under its title. All amounts are of one unit. */
export interface BarRow {
  readonly title: string;
  readonly isWhole: boolean;
  readonly bars: readonly {
    /** What stands above the bar, in pieces between which a line may end. */
    readonly caption: readonly string[];
    readonly segments: readonly Segment[];
    /** The amount of the whole, marked where the segments come to more. */
    readonly total: number;
    /** Whether nobody states an amount: hatched, so that it does not look like none. */
    readonly isMissing?: boolean;
  }[];
}

export type OwnPaint =
  `source-${Source}` | 'source-rest' | 'grade-final' | 'grade-draft' | 'grade-none' | 'label-strong';

/** Of the type and from line to line, in rem. */
const LABEL = 0.875;
const LEADING = 1.3125;
const BAR = 14;
const WHOLE_BAR = 22;
/** From a bar to the next title, and between the bars of one project. */
const BETWEEN = 18;
const WITHIN = 8;
const SWATCH = 12;
const LACK = 56;
const STRIPE = 7;
/** Half a line that is drawn one pixel wide stays inside the picture. */
const EDGE = 0.5;

/** What a paint means. */
export interface Key {
  readonly paint: OwnPaint;
  readonly text: string;
}

/**
 * Bars one under the other on one scale from one zero, each under its words.
 *
 * @param width in pixels, above 0.
 * @param rem size of the page's type, in pixels.
 * @param language BCP 47 tag, by whose words lines are broken.
 * @param keys drawn below, for a picture that leaves the words around it behind.
 * @returns `undefined` where there is nothing to draw: no amount above 0.
 */
export function moneyPicture(
  rows: readonly BarRow[],
  width: number,
  rem: number,
  language: string,
  keys: readonly Key[] = [],
): Picture<OwnPaint> | undefined {
  const most = Math.max(
    0,
    ...rows.flatMap(({ bars }) => bars.map(({ segments, total }) => Math.max(lengthOf(segments), total))),
  );
  if (!(most > 0) || !(width > 2 * EDGE)) return undefined;
  const shapes: Shape<OwnPaint>[] = [];
  const scale = (width - 2 * EDGE) / most;
  const [size, leading] = [LABEL * rem, LEADING * rem];
  let y = 0;
  const write = (text: string, paint: 'label' | 'label-strong' | 'label-muted', x = 0) => {
    for (const line of linesOf(text, width - x, language, (part) => labelWidth(part, size))) {
      shapes.push({ paint, text: line, x, y: at(y + size), anchor: 'start' });
      y += leading;
    }
  };
  for (const [index, { title, isWhole, bars }] of rows.map((one, at) => [at, one] as const)) {
    if (index > 0) y += BETWEEN;
    const [only] = bars;
    const oneLine = only && bars.length === 1 ? `${title}\u3000${only.caption.join('\u3000')}` : undefined;
    const isOneLine = oneLine !== undefined && labelWidth(oneLine, size) <= width;
    write(isOneLine ? oneLine : title, isWhole ? 'label-strong' : 'label');
    for (const [place, { caption, segments, total, isMissing }] of bars.map(
      (one, at) => [at, one] as const,
    )) {
      if (place > 0) y += WITHIN;
      if (!isOneLine) write(caption.join('\u3000'), 'label-muted');
      y += 2;
      const height = isWhole ? WHOLE_BAR : BAR;
      shapes.push(...(isMissing ? lackOf(y, height) : barOf(segments, scale, y, height)));
      shapes.push({ paint: 'axis', d: `M${EDGE} ${at(y - 2)}V${at(y + height + 2)}` });
      if (lengthOf(segments) > total && total > 0)
        shapes.push({ paint: 'goal', d: `M${at(EDGE + total * scale)} ${at(y - 3)}V${at(y + height + 3)}` });
      y += height;
    }
  }
  if (keys.length > 0) y += WITHIN;
  for (const { paint, text } of keys) {
    y += WITHIN;
    shapes.push({ paint, d: rectangle(EDGE, y + (leading - SWATCH) / 2 - 1.5, SWATCH, SWATCH) });
    write(text, 'label', SWATCH + 8);
  }
  return { width, height: Math.ceil(y + 2), shapes };
}

function barOf(segments: readonly Segment[], scale: number, y: number, height: number): Shape<OwnPaint>[] {
  let from = 0;
  return segments
    .filter(({ amount }) => amount > 0)
    .map(({ paint, amount }) => {
      const left = at(EDGE + from * scale);
      from += amount;
      const right = at(EDGE + from * scale);
      return { paint, d: rectangle(left, y, right - left, height) };
    });
}

/** In place of a bar whose length nobody knows: a short hatched piece with a dashed outline. */
function lackOf(y: number, height: number): Shape<OwnPaint>[] {
  const stripes = [...Array(Math.floor((LACK - height) / STRIPE)).keys()].map((index) => {
    const x = EDGE + index * STRIPE;
    return `M${at(x)} ${at(y + height)}L${at(x + height)} ${at(y)}H${at(x + height + 2)}L${at(x + 2)} ${at(y + height)}Z`;
  });
  return [
    { paint: 'hatch', d: stripes.join('') },
    { paint: 'nodata', d: rectangle(EDGE, y, LACK, height) },
  ];
}

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${at(x)} ${at(y)}H${at(x + width)}V${at(y + height)}H${at(x)}Z`;

/** What is below zero cannot be drawn as a length: it has none. */
function lengthOf(segments: readonly Segment[]): number {
  let sum = 0;
  for (const { amount } of segments) sum += Math.max(0, amount);
  return sum;
}

const at = (pixels: number): number => Math.round(pixels * 100) / 100;
