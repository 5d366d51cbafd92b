import type { Ink } from './drawing.js';

/**
 * A colour as browsers give it in computed styles: `rgb(0, 23, 193)`, `rgba(…, 0.5)`, `color(srgb 0 0.1 0.7)`.
 *
 * @param opacity of the property beside it, as `fill-opacity`.
 * @returns `undefined` where nothing is painted.
 * @throws RangeError for paint that is no colour, as a pattern.
 */
export function inkOf(computed: string, opacity = '1'): Ink | undefined {
  if (computed === 'none' || computed === 'transparent') return undefined;
  const [, space, list = ''] = /^(rgba?|color)\((?:srgb )?([^a-z()]+)\)$/u.exec(computed) ?? [];
  const [red, green, blue, alpha = 1] = list.split(/[\s,/]+/u).map(Number);
  if (space === undefined || red === undefined || green === undefined || blue === undefined)
    throw new RangeError(`${computed} cannot be painted into an image`);
  const whole = space === 'color' ? 255 : 1;
  const share = alpha * Number(opacity);
  return share === 0
    ? undefined
    : { colour: hex([red, green, blue].map((one) => one * whole)), opacity: share };
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
