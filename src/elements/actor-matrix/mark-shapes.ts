import { at } from '../../picture/shapes.js';
import type { MarkKind } from './marks.view.js';

/** One piece of a mark, around its middle. */
export interface MarkPiece {
  readonly form: 'circle' | 'square' | 'diamond';
  readonly paint: 'solid' | 'line' | 'dot' | 'line dashed';
  /** From the middle to the edge, in a square of {@link MARK_SIZE}. */
  readonly reach: number;
}

export const MARK_SIZE = 20;

/** Each kind has a shape of its own, so that it is known without its colour. */
export const MARK_SHAPES: Readonly<Record<MarkKind, readonly MarkPiece[]>> = {
  lead: [{ form: 'circle', paint: 'solid', reach: 7.5 }],
  cooperating: [
    { form: 'circle', paint: 'line', reach: 6.5 },
    { form: 'circle', paint: 'dot', reach: 2.75 },
  ],
  'other-department': [{ form: 'diamond', paint: 'line', reach: 7.5 }],
  role: [
    { form: 'square', paint: 'line', reach: 6.5 },
    { form: 'square', paint: 'dot', reach: 2.5 },
  ],
  named: [{ form: 'circle', paint: 'line', reach: 4.5 }],
  committed: [{ form: 'square', paint: 'solid', reach: 7 }],
  expected: [{ form: 'square', paint: 'line', reach: 6.5 }],
  unstated: [{ form: 'square', paint: 'line dashed', reach: 6.5 }],
};

/** A piece as path data, around a point, so many times as large. */
export function outlineOf({ form, reach }: MarkPiece, x: number, y: number, scale = 1): string {
  const r = at(reach * scale);
  switch (form) {
    case 'circle':
      return `M${at(x - r)} ${at(y)}A${r} ${r} 0 1 1 ${at(x + r)} ${at(y)}A${r} ${r} 0 1 1 ${at(x - r)} ${at(y)}Z`;
    case 'square':
      return `M${at(x - r)} ${at(y - r)}H${at(x + r)}V${at(y + r)}H${at(x - r)}Z`;
    case 'diamond':
      return `M${at(x)} ${at(y - r)}L${at(x + r)} ${at(y)}L${at(x)} ${at(y + r)}L${at(x - r)} ${at(y)}Z`;
  }
}
