import type { TextMark } from './drawing.js';

type Font = Pick<TextMark, 'family' | 'size' | 'weight'>;

let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in pixels. Without a canvas a letter is taken to be as wide as it is high, as in Japanese. */
export function widthOf(text: string, font: Font): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * font.size;
  context.font = fontText(font);
  return context.measureText(text).width;
}

/** A font as CSS and the canvas write it. */
export const fontText = ({ family, size, weight }: Font): string => `${weight} ${size}px ${family}`;
