import { formatSigned } from '../locale/index.js';
import type { Indicator } from '../schema/index.js';
import { differenceText } from './indicator.js';
import type { Reader } from './reader.js';

/** A difference of two values with its sign, for tables: +1.6ポイント, △3,491人. */
export function signedDifferenceText(indicator: Indicator, difference: number, reader: Reader): string {
  // Of its direction alone, since what is not zero must not look like it.
  const sign = formatSigned(Math.sign(difference), reader.language).replace(/[01]/, '');
  return `${sign}${differenceText(indicator, difference, reader)}`;
}
