/** How an area is filled or a line is drawn: a colour as six hexadecimal digits, and how much of it, 0 to 1. */
export interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

export interface Stroke extends Ink {
  readonly width: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

interface Painted {
  readonly fill?: Ink;
  readonly stroke?: Stroke;
  /** The six numbers of an affine map from the mark to the drawing; none where they are the same. */
  readonly transform?: readonly [number, number, number, number, number, number];
}

export interface PathMark extends Painted {
  readonly d: string;
}

export interface TextMark extends Painted {
  readonly text: string;
  /** The point on the baseline that the anchor speaks of. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly family: string;
  /** In pixels. */
  readonly size: number;
  readonly weight: string;
}

export type Mark = PathMark | TextMark;

/** What an image file shows: marks with their final paint, from back to front, in pixels from the upper left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
