import { tagOf } from '../../locale/index.js';
import { isDoubtful } from '../../model/involvements.js';
import type { Picture } from '../../picture/index.js';
import { COMMON, type Reader } from '../../wording/index.js';
import { wordsIn } from '../../wording/lines.js';
import { MESSAGES } from './actor-matrix.messages.js';
import type { ActorContent } from './content.view.js';
import type { MarkView } from './marks.view.js';
import { blocksOf, type Block } from './matrix-blocks.view.js';
import { Pen, type Line, type MatrixPaint } from './matrix-pen.js';
import type { CellView, ColumnView, CountedMark, MatrixView, RowView } from './matrix.view.js';

/** Of the whole, of the names of the actors, and most of a column, in rem. */
const WIDTH = 60;
const NAMES = 13;
const WIDEST = 10;
/** Around what stands in a row or column, and between two tables, in rem. */
const PAD = 0.375;
const BETWEEN = 2;

/** Most columns side by side, so that their headings have room. */
const ACROSS = 8;

/** What every part of the picture needs to know. */
interface Ground {
  readonly view: MatrixView;
  readonly words: (typeof MESSAGES)['ja'];
  readonly pen: Pen;
  readonly names: number;
  readonly column: number;
  readonly pad: number;
  /** Whether a mark has its word beside it, which the legend has in any case. */
  readonly hasWords: boolean;
}

/**
 * The table as a picture for a file. What has more columns than there is room for goes on in tables one under the
 * other, each with those actors that have to do with its columns.
 *
 * @param rem of the widget, in pixels.
 */
export function matrixPicture(
  view: MatrixView,
  content: ActorContent,
  reader: Reader,
  rem: number,
): Picture<MatrixPaint> {
  const words = MESSAGES[reader.language];
  const blocks = blocksOf(view, ACROSS);
  const pen = new Pen(reader.language, rem);
  const most = Math.max(1, ...blocks.map(({ columns }) => columns.length));
  const column = Math.min(WIDEST, (WIDTH - NAMES) / most) * rem;
  const pad = PAD * rem;
  const hasWords = isRoomForWords(view, pen, column - pen.beside - pad, reader);
  const ground: Ground = { view, words, pen, names: NAMES * rem, column, pad, hasWords };
  const width = WIDTH * rem;
  let y = drawLegend(content, ground, width, reader);
  for (const block of blocks) {
    y = drawHeads(block, ground, y + BETWEEN * rem);
    for (const { label, rows } of block.groups) {
      y += 2 * pad;
      pen.write([{ voice: 'label-muted', text: label }], 0, y);
      y += pen.leading;
      pen.rule(0, edgeOf(block, ground), y, 'axis');
      for (const row of rows) y = drawRow(row, block, ground, y);
    }
    y = drawTotals(block, ground, y);
  }
  const marked = notesOf(view, content);
  const notes = [
    ...(blocks.length > 1 ? [words.pictureParts] : []),
    ...marked,
    ...(marked.length > 0 ? [COMMON[reader.language].notesBy] : []),
  ];
  return { width, height: Math.ceil(y), shapes: pen.shapes, notes };
}

function drawLegend({ legend }: ActorContent, { view, pen }: Ground, width: number, reader: Reader): number {
  const { colon, inBrackets } = COMMON[reader.language];
  pen.write([{ voice: 'label-strong', text: view.caption }], 0, 0);
  let y = 1.5 * pen.leading;
  for (const { mark, word, meaning, count } of legend) {
    const text = `${word}${colon}${meaning}${inBrackets(count)}`;
    y = drawMarked(mark, pen.linesOf(text, width - pen.beside, 'label'), pen, 0, y);
  }
  return y;
}

/** @returns where the next line begins. */
function drawMarked(mark: MarkView, lines: readonly Line[], pen: Pen, x: number, y: number): number {
  pen.mark(mark, x, y);
  pen.write(lines, x + pen.beside, y);
  return y + Math.max(1, lines.length) * pen.leading;
}

/** Headings stand on their line, those of several columns above them. */
function drawHeads(block: Block, ground: Ground, top: number): number {
  const { view, words, pen, column, pad } = ground;
  const above = block.spans.map(({ title, count }) => pen.linesOf(title, count * column - pad, 'label'));
  const high = Math.max(...above.map(({ length }) => length));
  let y = top;
  if (high > 0) {
    const line = y + high * pen.leading + pad / 2;
    for (const [index, { from, count }] of block.spans.map((one, at) => [at, one] as const)) {
      const lines = above[index] ?? [];
      if (lines.length === 0) continue;
      pen.write(lines, leftOf(from, ground), y + (high - lines.length) * pen.leading);
      pen.rule(leftOf(from, ground), leftOf(from + count, ground) - pad, line, 'axis');
    }
    y = line + pad;
  }
  const heads = block.columns.map((place) => headLines(view.columns[place], ground));
  const tall = Math.max(1, ...heads.map(({ length }) => length));
  const bottom = y + tall * pen.leading;
  pen.write([{ voice: 'label-strong', text: words.actor }], 0, bottom - pen.leading);
  for (const [index, lines] of heads.map((one, at) => [at, one] as const))
    pen.write(lines, leftOf(index, ground), bottom - lines.length * pen.leading);
  pen.rule(0, edgeOf(block, ground), bottom + pad, 'axis');
  return bottom + pad;
}

function headLines(column: ColumnView | undefined, { pen, column: width, pad }: Ground): Line[] {
  if (!column) return [];
  const { number, title, isMissing, markers } = column;
  const room = width - 2 * pad;
  return [
    ...pen.linesOf(number, room, 'label-muted'),
    ...pen.linesOf([title, ...markers].join(' '), room, isMissing ? 'label-muted' : 'label-strong'),
  ];
}

function drawRow({ actor, remark, cells }: RowView, block: Block, ground: Ground, top: number): number {
  const { pen, names, pad } = ground;
  const name = [
    ...pen.linesOf([actor.name, ...actor.markers].join(' '), names - pad, 'label'),
    ...pen.linesOf(remark, names - pad, 'label-muted'),
  ];
  const drawn = block.columns.map((place) => cellLines(cells[place], ground));
  const tall = Math.max(name.length, ...drawn.map(linesIn));
  const from = (lines: number) => top + pad + ((tall - lines) * pen.leading) / 2;
  pen.write(name, 0, from(name.length));
  for (const [index, marks] of drawn.map((one, at) => [at, one] as const)) {
    let y = from(linesIn(marks));
    for (const { mark, lines } of marks) y = drawMarked(mark, lines, pen, leftOf(index, ground), y);
  }
  const bottom = top + tall * pen.leading + 2 * pad;
  pen.rule(0, edgeOf(block, ground), bottom, 'grid');
  return bottom;
}

interface DrawnMark {
  readonly mark: MarkView;
  readonly lines: readonly Line[];
}

function cellLines(cell: CellView | undefined, { pen, column, pad, hasWords }: Ground): readonly DrawnMark[] {
  return (cell?.marks ?? []).map((counted) => {
    const text = [hasWords ? counted.mark.word : '', counted.times, ...markersOf(cell, counted)];
    return {
      mark: counted.mark,
      lines: pen.linesOf(text.filter(Boolean).join(' '), column - pen.beside - pad, 'label'),
    };
  });
}

function linesIn(marks: readonly DrawnMark[]): number {
  let count = 0;
  for (const { lines } of marks) count += Math.max(1, lines.length);
  return count;
}

function drawTotals(block: Block, ground: Ground, top: number): number {
  const { view, words, pen, names, pad } = ground;
  const label = pen.linesOf(words.totals, names - pad, 'label-muted');
  pen.rule(0, edgeOf(block, ground), top, 'axis');
  pen.write(label, 0, top + pad);
  for (const [index, place] of block.columns.map((one, at) => [at, one] as const))
    pen.write([{ voice: 'label', text: view.columns[place]?.count ?? '' }], leftOf(index, ground), top + pad);
  return top + label.length * pen.leading + 2 * pad;
}

const leftOf = (index: number, { names, column }: Ground): number => names + index * column;

const edgeOf = ({ columns }: Block, ground: Ground): number => leftOf(columns.length, ground);

/** The notes on which a mark rests that somebody read out of the document. */
const markersOf = (cell: CellView | undefined, { mark }: CountedMark): readonly string[] =>
  !mark.isDoubtful
    ? []
    : [
        ...new Set(
          (cell?.entries ?? [])
            .filter(({ participation }) => isDoubtful(participation) && participation.part === mark.kind)
            .flatMap(({ markers }) => markers),
        ),
      ];

/** Whether no word of a mark would be torn apart beside it. */
function isRoomForWords(view: MatrixView, pen: Pen, room: number, reader: Reader): boolean {
  const words = marksIn(view).map(({ mark }) => mark.word);
  return [...new Set(words)].every((word) =>
    wordsIn(word, tagOf(reader.language)).every((piece) => pen.widthOf(piece) <= room),
  );
}

const cellsIn = ({ groups }: MatrixView): CellView[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined)));

const marksIn = (view: MatrixView): CountedMark[] => cellsIn(view).flatMap(({ marks }) => marks);

/** The notes whose markers stand in the picture. */
function notesOf(view: MatrixView, { notes }: ActorContent): string[] {
  const used = new Set([
    ...view.columns.flatMap(({ markers }) => markers),
    ...view.groups.flatMap(({ rows }) => rows.flatMap(({ actor }) => actor.markers)),
    ...cellsIn(view).flatMap((cell) => cell.marks.flatMap((counted) => markersOf(cell, counted))),
  ]);
  return notes.filter(({ marker }) => used.has(marker)).map(({ marker, text }) => `${marker} ${text}`);
}
