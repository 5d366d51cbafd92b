import type { BandNode, PlacedNode } from '../../layout/bands.js';
import { labelWidth } from '../../layout/index.js';
import type { Reader } from '../../wording/index.js';
import type { IssueMapContent } from './content.view.js';
import type { BlockView, IssueView } from './entries.view.js';
import type { Words } from './issue-map.messages.js';
import {
  brokenText,
  GAP,
  knot,
  lineCount,
  placedTexts,
  type MapShape,
  type MapSize,
  type MapText,
  type RowPicture,
} from './map-texts.js';

/** From the line of a block to the texts. */
const INDENT = 12;

/** The issue's title, and what it lacks. */
export function issueTexts({ title, markers, gap }: IssueView, size: MapSize, reader: Reader): MapText[] {
  const room = size.from - INDENT - GAP;
  const name = brokenText(title, { paint: 'name', x: 0, room, size: size.text, markers }, size, reader);
  if (gap === undefined) return name;
  const first = lineCount(name);
  return [...name, ...brokenText(gap, { paint: 'lack', x: 0, room, size: size.small, first }, size, reader)];
}

/** Blocks keep some distance, and room for their titles where the document prints any. */
export function issueNodes(
  { blocks }: IssueMapContent,
  texts: ReadonlyMap<string, readonly MapText[]>,
  size: MapSize,
  reader: Reader,
): BandNode[] {
  return blocks.flatMap((block, place) =>
    block.issues.map(({ id }, at) => ({
      height: lineCount(texts.get(id) ?? []) * size.line + size.text * 0.6,
      before: at > 0 ? 0 : (place > 0 ? size.text : 0) + titleHeight(block, size, reader),
    })),
  );
}

const titleTexts = ({ name, isPrinted, markers }: BlockView, size: MapSize, reader: Reader): MapText[] =>
  isPrinted
    ? brokenText(
        name,
        { paint: 'title', x: 0, room: size.from - INDENT - GAP, size: size.text, markers },
        size,
        reader,
      )
    : [];

const titleHeight = (block: BlockView, size: MapSize, reader: Reader): number => {
  const lines = lineCount(titleTexts(block, size, reader));
  return lines === 0 ? 0 : lines * size.line + size.text * 0.4;
};

/** A line at the left of the issues that stand together, and their title, where they have one. */
export function blockShapes(
  { blocks }: IssueMapContent,
  placed: readonly PlacedNode[],
  size: MapSize,
  reader: Reader,
): MapShape[] {
  let at = 0;
  return blocks.flatMap((block): MapShape[] => {
    const first = placed[at];
    at += block.issues.length;
    const last = placed[at - 1];
    if (!first || !last || block.name === '') return [];
    const texts = titleTexts(block, size, reader);
    const start = first.top - titleHeight(block, size, reader);
    return [
      { paint: 'block', d: `M1 ${start + 3}V${last.top + last.height - 3}` },
      ...placedTexts(texts, INDENT, start + (lineCount(texts) * size.line) / 2, size),
    ];
  });
}

export function issueRow(
  { id, bands }: IssueView,
  texts: readonly MapText[],
  { top, height, ports }: PlacedNode,
  size: MapSize,
  { textLang }: IssueMapContent,
  words: Words,
): RowPicture {
  const middle = top + height / 2;
  const isLinked = bands.length > 0;
  const end = Math.max(...texts.map((one) => one.x + labelWidth(one.text, size.text))) + INDENT + 8;
  const hasLeader = lineCount(texts) === 1 && isLinked && end < size.from - GAP;
  return {
    id,
    description: words.linkCount(String(bands.length)),
    lang: textLang,
    box: { x: 4, y: top + 1, width: size.from - 4, height: height - 2 },
    shapes: [
      ...(hasLeader ? [{ paint: 'leader' as const, d: `M${end} ${middle}H${size.from - 8}` }] : []),
      ...placedTexts(texts, INDENT, middle, size),
      knot(size.from - 4, ports, isLinked),
    ],
  };
}
