import type { Card } from './cards.js';

const SVG = 'http://www.w3.org/2000/svg';

const GLYPHS: Readonly<Record<string, string>> = {
  good: 'M5.6 10.4l3.1 3.1 5.8-6.4',
  bad: 'M6 6l8 8M14 6l-8 8',
  none: 'M6 10h8',
};

/** The card of a gauge as one would write it by hand for a single page: strings in, DOM out. */
export function plainCard(card: Card, picture: Element | undefined): HTMLElement {
  const article = html('article', 'card');
  if (card.context) article.append(html('p', 'caption', card.context));
  article.append(html('h3', '', card.title));

  const verdict = html('span', `verdict verdict--${card.tone}`);
  const word = html('span', '', card.word);
  if (card.modifier) word.append(html('span', 'modifier', card.modifier));
  verdict.append(mark(card.tone), word);
  const figure = html('p', 'figure');
  figure.append(html('span', '', card.value), html('small', '', card.unit));
  const top = html('div', 'top');
  top.append(verdict, figure);
  article.append(top);

  if (picture) article.append(picture);
  article.append(html('p', 'sentence', card.sentence), html('p', 'caption', card.meta));
  if (card.condition) article.append(html('p', 'caption', card.condition));
  const why = html('details', '');
  why.append(html('summary', '', card.why));
  article.append(why, html('p', 'caption', card.source));
  return article;
}

/** The picture of a card, shape by shape. */
export function plainPicture({ picture }: Card): Element | undefined {
  if (!picture) return undefined;
  const { width, height, shapes } = picture;
  const svg = drawn('svg', {
    class: 'picture',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
  });
  for (const shape of shapes) {
    if ('d' in shape) {
      svg.append(drawn('path', { class: shape.paint, d: shape.d }));
    } else {
      const { paint, x, y, anchor, text } = shape;
      const label = drawn('text', { class: paint, x, y, 'text-anchor': anchor });
      label.textContent = text;
      svg.append(label);
    }
  }
  return svg;
}

function mark(tone: string): Element {
  const svg = drawn('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  const ground = drawn('circle', { class: 'ground', cx: 10, cy: 10, r: 8.8 });
  svg.append(ground, drawn('path', { class: 'glyph', d: GLYPHS[tone] ?? '' }));
  return svg;
}

function html(tag: string, className: string, words?: string): HTMLElement {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (words !== undefined) node.textContent = words;
  return node;
}

function drawn(tag: string, attributes: Readonly<Record<string, string | number>>): Element {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  return node;
}
