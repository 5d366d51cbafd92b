import type { BandNode, PlacedNode } from '../../layout/bands.js';
import { labelWidth } from '../../layout/index.js';
import type { Reader } from '../../wording/index.js';
import type { IssueMapContent } from './content.view.js';
import type { FieldView, PolicyView } from './entries.view.js';
import {
  brokenText,
  GAP,
  knot,
  lineCount,
  placedTexts,
  type MapSize,
  type MapText,
  type RowPicture,
} from './map-texts.js';
import type { NameView } from './source.view.js';

/** A policy, or the branch above policies, with its texts. */
export interface PolicyNode extends BandNode {
  readonly id: string;
  readonly texts: readonly MapText[];
}

/** A branch and its policies, or policies alone. */
export function policyNodes({ heading, policies }: FieldView, size: MapSize, reader: Reader): PolicyNode[] {
  const nodes = policies.map((policy) =>
    node(policy, policyTexts(policy, size, reader), size.text * 0.9, size),
  );
  if (!heading) return nodes;
  const { markers } = heading;
  const setting = {
    paint: 'heading',
    x: 0,
    room: size.width - size.to - GAP,
    size: size.head,
    markers,
  } as const;
  const texts = brokenText(plainName(heading), setting, size, reader);
  return [{ ...node(heading, texts, size.text * 1.8, size), isHeading: true }, ...nodes];
}

const plainName = ({ number, prefix = '', title }: NameView): string =>
  [number, `${prefix}${title}`].filter(Boolean).join(' ');

const node = ({ id }: NameView, texts: readonly MapText[], before: number, size: MapSize): PolicyNode => ({
  id,
  texts,
  height: lineCount(texts) * size.line + size.text * 0.5,
  before,
});

/** The number beside the title, whose lines stand below each other; below them how many issues, or what is lacking. */
function policyTexts(policy: PolicyView, size: MapSize, reader: Reader): MapText[] {
  const all = size.width - size.to - GAP;
  const { number, prefix = '', title, isMissing, markers, count, gaps } = policy;
  const indent = number === undefined ? 0 : labelWidth(number, size.small) + size.small * 0.6;
  const isBeside = indent < all * 0.4;
  const x = isBeside ? indent : 0;
  const room = all - x;
  const texts: MapText[] = number === undefined ? [] : [{ paint: 'small', text: number, x: 0, line: 0 }];
  const first = number !== undefined && !isBeside ? 1 : 0;
  const paint = isMissing ? 'name' : 'title';
  texts.push(
    ...brokenText(`${prefix}${title}`, { paint, x, room, size: size.text, first, markers }, size, reader),
  );
  const below = [
    ...(count === '' ? [] : [{ paint: 'small' as const, text: count }]),
    ...gaps.map((text) => ({ paint: 'lack' as const, text })),
  ];
  for (const { paint: small, text } of below)
    texts.push(
      ...brokenText(text, { paint: small, x, room, size: size.small, first: lineCount(texts) }, size, reader),
    );
  return texts;
}

export function policyRow(
  { id, texts, isHeading }: PolicyNode,
  { top, height, ports }: PlacedNode,
  isLinked: boolean,
  size: MapSize,
  { textLang }: IssueMapContent,
): RowPicture {
  return {
    id,
    lang: textLang,
    box: { x: size.to - 6, y: top + 1, width: size.width - size.to + 6, height: height - 2 },
    shapes: [
      ...(isHeading && !isLinked ? [] : [knot(size.to, ports, isLinked)]),
      ...placedTexts(texts, size.to + GAP, top + height / 2, size),
    ],
  };
}
