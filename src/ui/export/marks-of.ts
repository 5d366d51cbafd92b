import type { Ink, Mark, Stroke } from './drawing.js';
import { inkOf } from './ink.js';

/**
 * The marks of a picture as it is shown: its shapes and texts with the colours that its styles give them now, in the
 * units of its view box. What is hidden is left out.
 *
 * @throws RangeError for an element that no picture of ours has, as an image or a gradient: an image file with a hole
 * in it would tell something else than the page.
 */
export function marksOf(picture: SVGSVGElement): Mark[] {
  return [...picture.children].flatMap((child) => marksBelow(child, new DOMMatrix()));
}

function marksBelow(element: Element, around: DOMMatrix): Mark[] {
  if (!isGraphics(element)) {
    if (SILENT.has(element.localName)) return [];
    throw new RangeError(`<${element.localName}> cannot be drawn into an image`);
  }
  const style = getComputedStyle(element);
  if (style.display === 'none') return [];
  const matrix = around.multiply(ownMatrix(element));
  if (element.localName === 'g') return [...element.children].flatMap((child) => marksBelow(child, matrix));
  if (style.visibility !== 'visible') return [];
  const opacity = Number(style.opacity);
  const fill = faded(inkOf(style.fill, style.fillOpacity), opacity);
  const stroke = strokeOf(style, opacity);
  const painted = {
    ...(fill && { fill }),
    ...(stroke && { stroke }),
    ...(!matrix.isIdentity && { transform: numbersOf(matrix) }),
  };
  if (element.localName !== 'text') return [{ d: pathOf(element), ...painted }];
  if (element.childElementCount > 0) throw new RangeError('a text in parts cannot be drawn into an image');
  return [
    {
      text: element.textContent.replace(/\s+/gu, ' ').trim(),
      x: numberAt(element, 'x'),
      y: numberAt(element, 'y'),
      anchor: style.textAnchor as 'start' | 'middle' | 'end',
      family: style.fontFamily,
      size: Number.parseFloat(style.fontSize),
      weight: style.fontWeight,
      ...painted,
    },
  ];
}

/** Asked without its class: that of a widget in another document is the other document's. */
const isGraphics = (element: Element): element is SVGGraphicsElement => 'getBBox' in element;

/** Elements of a picture that show nothing themselves. */
const SILENT = new Set(['title', 'desc']);

function ownMatrix(element: SVGGraphicsElement): DOMMatrix {
  let matrix = new DOMMatrix();
  for (const { matrix: step } of element.transform.baseVal)
    matrix = matrix.multiply(new DOMMatrix([step.a, step.b, step.c, step.d, step.e, step.f]));
  return matrix;
}

const numbersOf = ({ a, b, c, d, e, f }: DOMMatrix) => [a, b, c, d, e, f] as const;

const numberAt = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function strokeOf(style: CSSStyleDeclaration, opacity: number): Stroke | undefined {
  const ink = faded(inkOf(style.stroke, style.strokeOpacity), opacity);
  const width = Number.parseFloat(style.strokeWidth);
  if (!ink || !(width > 0)) return undefined;
  const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/u);
  return {
    ...ink,
    width,
    dash: dash.map(Number.parseFloat),
    cap: style.strokeLinecap as Stroke['cap'],
    join: style.strokeLinejoin as Stroke['join'],
  };
}

const faded = (ink: Ink | undefined, opacity: number): Ink | undefined =>
  ink && { ...ink, opacity: ink.opacity * opacity };

function pathOf(element: SVGGraphicsElement): string {
  const at = (name: string) => numberAt(element, name);
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'rect':
      return `M${at('x')} ${at('y')}h${at('width')}v${at('height')}h${-at('width')}z`;
    case 'circle':
      return circle(at('cx'), at('cy'), at('r'));
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    default:
      throw new RangeError(`<${element.localName}> cannot be drawn into an image`);
  }
}

const circle = (x: number, y: number, r: number): string =>
  `M${x} ${y}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
