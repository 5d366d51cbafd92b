import type { Drawing, Ink, Mark } from './drawing.js';
import { fontText } from './text-width.js';

/** Pixels of the image for one of the page, so that it is sharp in print and on dense screens. */
const SCALE = 2;

/**
 * A drawing as a PNG image of twice its size. It is painted mark by mark: under a strict Content-Security-Policy a page
 * may not load its own SVG as an image.
 *
 * @throws Error where the browser gives no canvas, or none of this size.
 */
export async function pngBlob({ width, height, marks }: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas');
  context.scale(SCALE, SCALE);
  for (const mark of marks) paint(context, mark);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser makes no image of this size'));
    }, 'image/png');
  });
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  const { fill, stroke, transform } = mark;
  context.save();
  if (transform) context.transform(...transform);
  if (stroke) {
    context.lineWidth = stroke.width;
    context.lineCap = stroke.cap;
    context.lineJoin = stroke.join;
    context.miterLimit = SVG_MITER_LIMIT;
    context.setLineDash(stroke.dash);
  }
  if ('d' in mark) {
    const path = new Path2D(mark.d);
    if (fill) inked(context, 'fillStyle', fill, () => context.fill(path));
    if (stroke) inked(context, 'strokeStyle', stroke, () => context.stroke(path));
  } else {
    context.font = fontText(mark);
    context.textAlign = ALIGN[mark.anchor];
    if (stroke) inked(context, 'strokeStyle', stroke, () => context.strokeText(mark.text, mark.x, mark.y));
    if (fill) inked(context, 'fillStyle', fill, () => context.fillText(mark.text, mark.x, mark.y));
  }
  context.restore();
}

/** Of SVG; that of a canvas is 10. */
const SVG_MITER_LIMIT = 4;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function inked(
  context: CanvasRenderingContext2D,
  style: 'fillStyle' | 'strokeStyle',
  { colour, opacity }: Ink,
  draw: () => void,
): void {
  context[style] = colour;
  context.globalAlpha = opacity;
  draw();
}
