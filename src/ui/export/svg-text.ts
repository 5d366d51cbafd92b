import type { Drawing, Ink, Mark, Stroke, TextMark } from './drawing.js';

/** What a program that shows the file says of it, and reads out. */
export interface FileWords {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
}

/**
 * A drawing as the text of an SVG file that stands alone: paint as attributes, text as text, without styles, scripts
 * or anything that another file would have to bring.
 */
export function svgText({ width, height, marks }: Drawing, words: FileWords): string {
  const size = attributes({ width, height, viewBox: `0 0 ${width} ${height}` });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg"${size}${attributes({ role: 'img', 'xml:lang': words.lang, lang: words.lang })}>`,
    `<title>${escaped(words.title)}</title>`,
    `<desc>${escaped(words.description)}</desc>`,
    ...marks.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function element(mark: Mark): string {
  const { fill, stroke, transform } = mark;
  const painted = {
    ...fillOf(fill),
    ...(stroke && strokeOf(stroke)),
    transform: transform && `matrix(${transform.map(rounded).join(' ')})`,
  };
  if ('d' in mark) return `<path${attributes({ d: mark.d, ...painted })}/>`;
  const place = { x: mark.x, y: mark.y, 'text-anchor': mark.anchor };
  const font = { 'font-family': fontsOf(mark), 'font-size': mark.size, 'font-weight': mark.weight };
  // A line around a text lies behind it, so that it does not eat its strokes.
  const order = { 'paint-order': stroke && 'stroke' };
  return `<text${attributes({ ...place, ...font, ...painted, ...order })}>${escaped(mark.text)}</text>`;
}

/** The fonts of the page, and a last one that every program has. */
const fontsOf = ({ family }: TextMark): string =>
  /(?:sans-serif|serif|monospace)$/u.test(family) ? family : `${family}, sans-serif`;

const fillOf = (fill: Ink | undefined): Attributes => ({
  fill: fill?.colour ?? 'none',
  'fill-opacity': part(fill),
});

const strokeOf = (stroke: Stroke): Attributes => ({
  stroke: stroke.colour,
  'stroke-opacity': part(stroke),
  'stroke-width': stroke.width,
  'stroke-dasharray': stroke.dash.length > 0 ? stroke.dash.join(' ') : undefined,
  'stroke-linecap': stroke.cap === 'butt' ? undefined : stroke.cap,
  'stroke-linejoin': stroke.join === 'miter' ? undefined : stroke.join,
});

const part = (ink: Ink | undefined): number | undefined => (ink && ink.opacity < 1 ? ink.opacity : undefined);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (list: Attributes): string =>
  Object.entries(list)
    .flatMap(([name, value]) =>
      value === undefined
        ? []
        : [` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`],
    )
    .join('');

/** To a thousandth, which no eye can tell. */
const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Control characters and halves of pairs, which XML cannot hold in any form, are left out. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
