import { tagOf, type Language } from '../../locale/index.js';
import { COMMON, type VerdictView } from '../../wording/index.js';
import type { Drawing, Ink, Mark } from './drawing.js';
import { inkOf } from './ink.js';
import { linesOf } from '../../wording/lines.js';
import { marksOf } from './marks-of.js';
import { widthOf } from './text-width.js';

/** The words without which a picture must not travel. */
export interface Caption {
  readonly language: Language;
  readonly title: string;
  /** With its shape as it is shown, whose paint and colour are taken over. */
  readonly verdict?: { readonly view: VerdictView; readonly shape: SVGSVGElement };
  readonly sentence: string;
  /** What stands small below: where the numbers come from, on what the verdict hangs, the source. */
  readonly lines: readonly string[];
}

/** Around everything, in pixels. */
const MARGIN = 24;
/** No sheet is narrower inside, so that its words have room, however small the picture is. */
const NARROWEST = 360;
const LEADING = 1.6;

/** A picture with its words above and below it, on the ground on which it stands now, light or dark. */
export function sheetOf(picture: SVGSVGElement, caption: Caption): Drawing {
  const box = picture.viewBox.baseVal;
  const inner = Math.max(Math.ceil(box.width), NARROWEST);
  const style = getComputedStyle(picture.parentElement ?? picture);
  const ink = inkOf(style.color) ?? BLACK;
  const marks: Mark[] = [];
  let y = MARGIN;

  const write = (text: string, size: number, weight: '400' | '700', { left = 0, fill = ink } = {}) => {
    const font = { family: style.fontFamily, size, weight };
    for (const line of linesOf(text, inner - left, tagOf(caption.language), (part) => widthOf(part, font))) {
      // The letters stand in the middle of their line.
      const baseline = y + (size * LEADING) / 2 + size * 0.36;
      marks.push({ text: line, x: MARGIN + left, y: baseline, anchor: 'start', fill, ...font });
      y += size * LEADING;
    }
  };

  write(caption.title, 18, '700');
  if (caption.verdict) {
    const { shape, view } = caption.verdict;
    y += 4;
    marks.push(...moved(marksOf(shape), MARGIN, y + 3, 20 / shape.viewBox.baseVal.width));
    const fill = inkOf(getComputedStyle(shape).color) ?? ink;
    write(verdictText(view, caption.language), 16, '700', { left: 28, fill });
  }
  y += 8;
  marks.push(...moved(marksOf(picture), MARGIN - box.x, y - box.y));
  y += box.height + 12;
  write(caption.sentence, 16, '400');
  y += 8;
  for (const line of caption.lines) write(line, 13, '400');
  const height = Math.ceil(y + MARGIN);
  const width = inner + 2 * MARGIN;
  return { width, height, marks: [groundOf(picture, width, height), ...marks] };
}

const verdictText = ({ word, modifier }: VerdictView, language: Language): string =>
  modifier === undefined ? word : `${word}${COMMON[language].inBrackets(modifier)}`;

const BLACK: Ink = { colour: '#000000', opacity: 1 };
const WHITE: Ink = { colour: '#ffffff', opacity: 1 };

/** The colour behind the picture, through shadow roots up to the page; without any, paper. */
function groundOf(picture: Element, width: number, height: number): Mark {
  const d = `M0 0h${width}v${height}h${-width}z`;
  for (
    let node: Node | null = picture;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    const fill = isElement ? inkOf(getComputedStyle(node as Element).backgroundColor) : undefined;
    if (fill?.opacity === 1) return { d, fill };
  }
  return { d, fill: WHITE };
}

const moved = (marks: readonly Mark[], x: number, y: number, scale = 1): Mark[] =>
  marks.map((mark) => {
    const [a, b, c, d, e, f] = mark.transform ?? [1, 0, 0, 1, 0, 0];
    return {
      ...mark,
      transform: [a * scale, b * scale, c * scale, d * scale, e * scale + x, f * scale + y],
    };
  });
