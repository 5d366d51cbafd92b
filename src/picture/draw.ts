import type { Assessment, Verdict } from '../model/index.js';
import type { Indicator } from '../schema/index.js';
import type { Reader } from '../wording/index.js';
import type { Picture } from './shapes.js';

/** Where and how large a picture is drawn, in pixels. */
export interface Frame {
  /** Above 0. */
  readonly width: number;
  /** Font size of the labels. */
  readonly labelSize: number;
  /** The verdict that is shown, where it is not the standard one: what is painted as lacking follows it. */
  readonly verdict?: Verdict;
}

/**
 * Draws an indicator in one form, in a width in pixels with labels of a size in pixels; `undefined` where that
 * form could not tell the truth, or where there is nothing to draw.
 */
export type Draw = (
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
  frame: Frame,
) => Picture | undefined;
