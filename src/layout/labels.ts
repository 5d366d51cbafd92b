import { labelWidth } from './label-width.js';

/** Text at the baseline of its first line; `\n` parts lines. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Placements tried before the best so far is taken. */
const MOST_STEPS = 500;

/**
 * Places as many texts as fit beside each other, at least half an em apart. Each text comes with its possible
 * places, the best first; texts come in order of importance, and one gives way only where those before it leave no
 * place to it.
 *
 * @param size font size in pixels.
 * @param isFree whether a box may be covered with text.
 */
export function arranged<One extends Label>(
  texts: readonly (readonly One[])[],
  size: number,
  isFree: (box: Box) => boolean,
): readonly One[] {
  let best: readonly One[] = [];
  let steps = 0;
  const free = new Map<One, Box | undefined>();
  const freeBox = (one: One): Box | undefined => {
    if (!free.has(one)) {
      const box = boxOfLabel(one, size);
      free.set(one, isFree(box) ? box : undefined);
    }
    return free.get(one);
  };
  const search = (at: number, placed: readonly One[], boxes: readonly Box[]): void => {
    if (placed.length > best.length) best = placed;
    const places = texts[at];
    if (!places || best.length >= placed.length + texts.length - at || ++steps > MOST_STEPS) return;
    let isPlaced = false;
    for (const one of places) {
      const box = freeBox(one);
      if (!box || boxes.some((other) => touches(box, other, size / 2))) continue;
      isPlaced = true;
      search(at + 1, [...placed, one], [...boxes, box]);
    }
    if (!isPlaced) search(at + 1, placed, boxes);
  };
  search(0, [], []);
  return best;
}

/** From one line of a text to the next, in em. */
const LEADING = 1.25;

/** The lines of a text, each at its own baseline. */
export function linesOf<One extends Label>(label: One, size: number): One[] {
  return label.text.split('\n').map((text, line) => ({ ...label, text, y: label.y + line * LEADING * size }));
}

/** Where a text lies, by the estimate of {@link labelWidth}; a line of Japanese type is an em high. */
export function boxOfLabel({ text, x, y, anchor }: Label, size: number): Box {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => labelWidth(line, size)));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    left,
    right: left + width,
    top: y - size * 0.88,
    bottom: y + size * (0.12 + (lines.length - 1) * LEADING),
  };
}

/** Whether two boxes overlap, or are less than `gap` apart from left to right. */
export const touches = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
