import { rectangle, stripes, vertical } from '../../picture/shapes.js';
import type { Words } from './plan-timeline.messages.js';
import type { TimelinePicture } from './picture.view.js';

const WIDTH = 40;
const HEIGHT = 14;
const size = { width: WIDTH, height: HEIGHT };

/** The ways of drawing, each with what it means. */
export const KEYS: readonly { readonly key: keyof Words['keys']; readonly view: TimelinePicture }[] = [
  { key: 'stated', view: { ...size, shapes: [{ paint: 'time-own', d: rectangle(0, 1, WIDTH, 12) }] } },
  {
    key: 'inferred',
    view: { ...size, shapes: [{ paint: 'time-own-inferred', d: rectangle(1, 1, WIDTH - 2, 12) }] },
  },
  {
    key: 'unknown',
    view: {
      ...size,
      shapes: [
        { paint: 'hatch', d: stripes(1, 1, WIDTH - 2, 12, 8, 1.5) },
        { paint: 'nodata', d: rectangle(1, 1, WIDTH - 2, 12) },
      ],
    },
  },
  {
    key: 'today',
    view: { width: 8, height: HEIGHT, shapes: [{ paint: 'time-today', d: vertical(4, 0, HEIGHT) }] },
  },
];
