import { labelWidth } from './label-width.js';
import type { TimelineItem, TimelinePart, TimelineTextStyle, TimelineType, Wrap } from './timeline.js';

/** From one line to the next, in em. */
export const LEADING = 1.35;
/** Between a label and its bar, in pixels. */
export const NEAR = 6;
/** Height of a bar without words in it. */
const BAR = 18;
export const MARK = 10;
/** Shortest bar, in pixels: a day in the last year is still seen. */
const LEAST = 2;
/** Widest label beside a mark or above a bar that is shorter, in em. */
const WIDEST = 21;
/** With less room than this behind its beginning, in em, a label ends where its bar or mark does. */
const NARROWEST = 13;

/** Where things are placed, and with which type. */
export interface Place {
  readonly x: (day: number) => number;
  readonly width: number;
  readonly type: TimelineType;
  readonly wrap: Wrap;
  readonly today: number | undefined;
}

/** What an item takes up from left to right, wherever it will stand from top to bottom; in pixels. */
export interface Extent {
  readonly item: TimelineItem;
  /** Whether its words stand above it, or beside it. */
  readonly form: 'above' | 'beside';
  /** What stands at the height of the words: of a mark, it stands beside them. */
  readonly words: readonly [number, number];
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  readonly parts: readonly PartExtent[];
  readonly height: number;
}

export interface Label {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly { readonly style: TimelineTextStyle; readonly text: string }[];
  readonly width: number;
  readonly height: number;
}

interface PartExtent {
  readonly part: TimelinePart;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

export function extentOf(item: TimelineItem, place: Place): Extent {
  return item.form === 'bar' ? extentBelow(item, place) : extentBeside(item, place);
}

function extentBelow(item: TimelineItem, place: Place): Extent {
  const { x, width, type, wrap } = place;
  const from = item.first === undefined ? 0 : Math.min(x(item.first), width - LEAST);
  const to = item.last === undefined ? width : Math.max(x(item.last + 1), from + LEAST);
  const parts = (item.parts ?? []).map((part): PartExtent => {
    const [left, right] = [x(part.first), x(part.last + 1)];
    const room = right - left - type.detail;
    const lines = room < type.detail * 3 ? [] : wrap(part.text, room, type.detail);
    const fits = lines.length <= 2 && lines.every((one) => labelWidth(one, type.detail) <= room);
    return { part, from: left, to: right, lines: fits ? lines : [] };
  });
  const outside = parts
    .filter(({ lines }) => lines.length === 0)
    .map(({ part }) => ({ style: 'detail' as const, text: part.longer }));
  const isFromStart = width - from >= Math.min(NARROWEST * type.detail, to);
  const most = Math.max(to - from, WIDEST * type.detail);
  const lines = linesOf([...item.texts, ...outside], Math.min(isFromStart ? width - from : to, most), place);
  const label: Label = {
    lines,
    width: widthOf(lines, type),
    height: heightOf(lines, type),
    ...(isFromStart ? { x: from, anchor: 'start' } : { x: to, anchor: 'end' }),
  };
  const inside = Math.max(0, ...parts.map((part) => part.lines.length));
  return {
    item,
    form: 'above',
    from,
    to,
    words: spanOf(label),
    label,
    parts,
    height: inside === 0 ? BAR : inside * type.detail * LEADING + 8,
  };
}

/** A mark that covers more than a point is drawn as long as it is; where that leaves no room beside it, words stand above. */
function extentBeside(item: TimelineItem, place: Place): Extent {
  const { x, width, type } = place;
  const first = item.first ?? item.last ?? 0;
  const last = item.last ?? first;
  const middle = x((first + last + 1) / 2);
  const long = x(last + 1) - x(first);
  const isPoint = long <= MARK;
  const from = isPoint ? Math.min(Math.max(middle - MARK / 2, 0), width - MARK) : x(first);
  const to = isPoint ? from + MARK : x(last + 1);
  const [onRight, onLeft] = [width - to - NEAR, from - NEAR];
  if (Math.max(onRight, onLeft) < NARROWEST * type.detail) return extentBelow(item, place);
  const isRight = onRight >= Math.min(NARROWEST * type.detail, onLeft);
  const room = Math.min(WIDEST * type.detail, isRight ? onRight : onLeft);
  const lines = linesOf(item.texts, room, place);
  const label: Label = {
    lines,
    width: widthOf(lines, type),
    height: heightOf(lines, type),
    ...(isRight ? { x: to + NEAR, anchor: 'start' } : { x: from - NEAR, anchor: 'end' }),
  };
  const [left, right] = spanOf(label);
  return {
    item,
    form: 'beside',
    from,
    to,
    words: [Math.min(from, left), Math.max(to, right)],
    label,
    parts: [],
    height: MARK,
  };
}

const linesOf = (texts: TimelineItem['texts'], room: number, { type, wrap }: Place) =>
  texts.flatMap(({ style, text }) => wrap(text, room, type[style]).map((line) => ({ style, text: line })));

const widthOf = (lines: Label['lines'], type: TimelineType): number =>
  Math.max(0, ...lines.map(({ style, text }) => labelWidth(text, type[style])));

function heightOf(lines: Label['lines'], type: TimelineType): number {
  let height = 0;
  for (const { style } of lines) height += type[style] * LEADING;
  return height;
}

const spanOf = ({ x, anchor, width }: Label): [number, number] =>
  anchor === 'start' ? [x, x + width] : [x - width, x];
