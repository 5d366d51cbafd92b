import type { Ink } from './drawing.js';

/**
 * A colour as browsers give it in computed styles: `rgb(0, 23, 193)`, `rgba(…, 0.5)`, `color(srgb 0 0.1 0.7)`, and
 * those of other spaces, as `oklch(0.4 0.2 265)`, as near as sRGB comes to them.
 *
 * @param opacity of the property beside it, as `fill-opacity`.
 * @returns `undefined` where nothing is painted.
 * @throws RangeError for paint that is no colour, as a pattern.
 */
export function inkOf(computed: string, opacity = '1'): Ink | undefined {
  if (computed === 'none' || computed === 'transparent') return undefined;
  const [, space, list = ''] = /^(rgba?|color)\((?:srgb )?([^a-z()]+)\)$/u.exec(computed) ?? [];
  const numbers = space === undefined ? painted(computed) : list.split(/[\s,/]+/u).map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined)
    throw new RangeError(`${computed} cannot be painted into an image`);
  const whole = space === 'color' ? 255 : 1;
  const share = alpha * Number(opacity);
  return share === 0
    ? undefined
    : { colour: hex([red, green, blue].map((one) => one * whole)), opacity: share };
}

/** Red, green and blue from 0 to 255 and alpha from 0 to 1, as a canvas paints them; none for what is no colour. */
function painted(computed: string): number[] {
  const context = CSS.supports('color', computed) && document.createElement('canvas').getContext('2d');
  if (!context) return [];
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
