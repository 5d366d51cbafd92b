import { labelWidth } from '../../src/layout/index.js';
import type { Picture, Shape } from '../../src/picture/index.js';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The end points of path data made of absolute commands; curves by their ends. */
export function pointsOf(d: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers =
      rest!.trim() === ''
        ? []
        : rest!
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    const size = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 }[command!];
    if (size === undefined || (size === 0 ? numbers.length > 0 : numbers.length % size !== 0))
      throw new Error(`unexpected path: ${d}`);
    for (let at = 0; size > 0 && at < numbers.length; at += size) {
      const group = numbers.slice(at, at + size);
      if (command === 'H') x = group[0]!;
      else if (command === 'V') y = group[0]!;
      else [x, y] = group.slice(-2) as [number, number];
      points.push([x, y]);
    }
  }
  return points;
}

export const boxOf = (points: readonly (readonly [number, number])[]): Box => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

export const pathsOf = ({ shapes }: Picture, paint: Shape['paint']): string[] =>
  shapes.flatMap((shape) => ('d' in shape && shape.paint === paint ? [shape.d] : []));

export const textsOf = ({ shapes }: Picture): string[] =>
  shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));

/** Where a text lies, by the estimate of the layout; ascent and descent as in Japanese type. */
export const textBoxes = ({ shapes }: Picture, size: number): readonly (Box & { readonly text: string })[] =>
  shapes.flatMap((shape) => {
    if (!('text' in shape)) return [];
    const width = labelWidth(shape.text, size);
    const left = { start: shape.x, middle: shape.x - width / 2, end: shape.x - width }[shape.anchor];
    return [
      {
        text: shape.text,
        left,
        right: left + width,
        top: shape.y - size * 0.88,
        bottom: shape.y + size * 0.12,
      },
    ];
  });
