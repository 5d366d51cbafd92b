/**
 * How a shape is painted, by the meaning of what it shows; also the class by which a page styles it.
 *
 * - `track`: the way to go. `bar`, `bar-provisional`: the value. `used`: the part of an allowance that is gone.
 * - `gap`, `short`: the ground and the stripes of what is lacking, or exceeds a bound; `left`: of what there is still time for.
 * - `cut`, `tick`: a mark that may lie on the bar, and the ground that is cut out for it.
 * - `line`, `line-open`: between values that compare, and that may not. `course`: as expected. `limit`: not to be crossed.
 * - `former`: a value before it was corrected. `point-open`: the baseline.
 * - `nodata`, `hatch`: the outline and the stripes of a scale without a value.
 */
export type Paint =
  | 'track'
  | 'bar'
  | 'bar-provisional'
  | 'used'
  | 'gap'
  | 'short'
  | 'left'
  | 'band'
  | 'goal'
  | 'baseline'
  | 'latest'
  | 'axis'
  | 'nodata'
  | 'cut'
  | 'tick'
  | 'grid'
  | 'zone'
  | 'break'
  | 'course'
  | 'limit'
  | 'stem'
  | 'line'
  | 'line-open'
  | 'interim'
  | 'former'
  | 'point'
  | 'point-open'
  | 'point-provisional'
  | 'hatch';

/** How a text of a picture is painted; `label-missing` stands on a hatched ground. */
export type TextPaint = 'label' | 'label-muted' | 'label-missing' | 'label-value';

/**
 * One shape: geometry as SVG path data of absolute commands, or a line of text at its baseline.
 *
 * @typeParam OwnPaint what else a picture of another kind is painted with.
 */
export type Shape<OwnPaint extends string = never> =
  | { readonly paint: Paint | OwnPaint; readonly d: string }
  | {
      readonly paint: TextPaint | OwnPaint;
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
    };

/** A picture as a list of shapes from back to front, in pixels from the upper left corner. */
export interface Picture<OwnPaint extends string = never> {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape<OwnPaint>[];
  /** Sentences that must stand beside the picture, since it cannot say them itself. */
  readonly notes?: readonly string[];
}

/** A number of path data, to a hundredth of a pixel. */
export const at = (pixels: number): number => Math.round(pixels * 100) / 100 + 0;

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${at(x)} ${at(y)}H${at(x + width)}V${at(y + height)}H${at(x)}Z`;

export const vertical = (x: number, top: number, bottom: number): string =>
  `M${at(x)} ${at(top)}V${at(bottom)}`;

/**
 * Slanted stripes that fill a rectangle, as areas cut at its edges, so that they need neither a pattern nor a clip.
 *
 * @param step from one stripe to the next, along an edge; `thick` of it is filled.
 */
export function stripes(
  x: number,
  y: number,
  width: number,
  height: number,
  step: number,
  thick: number,
): string {
  // Where the line x + y = sum leaves the rectangle above and on the right, and below and on the left.
  const upper = (sum: number) => point(x + Math.min(sum, width), y + Math.max(0, sum - width));
  const lower = (sum: number) => point(x + Math.max(0, sum - height), y + Math.min(sum, height));
  let d = '';
  for (let from = 0; from < width + height; from += step) {
    const to = Math.min(from + thick, width + height);
    const right = from < width && to > width ? `L${point(x + width, y)}` : '';
    const left = from < height && to > height ? `L${point(x, y + height)}` : '';
    d += `M${upper(from)}${right}L${upper(to)}L${lower(to)}${left}L${lower(from)}Z`;
  }
  return d;
}

const point = (x: number, y: number): string => `${at(x)} ${at(y)}`;
