import type { Assessment } from '../model/index.js';
import type { Indicator } from '../schema/index.js';
import type { Reader } from '../wording/index.js';
import type { Picture } from './shapes.js';

/**
 * Draws an indicator in one form, in a width in pixels with labels of a size in pixels; `undefined` where that
 * form could not tell the truth, or where there is nothing to draw.
 */
export type Draw = (
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
  box: { readonly width: number; readonly labelSize: number },
) => Picture | undefined;
