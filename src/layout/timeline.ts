import { labelWidth } from './label-width.js';
import type { Box } from './labels.js';
import { extentOf, LEADING, MARK, NEAR, type Extent, type Label, type Place } from './timeline-extent.js';

/** How a text of a label stands: a name of a plan, one of an event, or what is to be known about it. */
export type TimelineTextStyle = 'name' | 'text' | 'detail';

/** Sizes of the type in pixels. */
export type TimelineType = Readonly<Record<TimelineTextStyle, number>>;

/**
 * What takes place on the axis. Days are ordinal, both included; an end that is absent is unknown, and without both
 * the item has no place on the axis.
 */
export interface TimelineItem {
  readonly id: string;
  /** A period is a bar with its label above; an event is a mark with its label beside. */
  readonly form: 'bar' | 'mark';
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly texts: readonly { readonly style: TimelineTextStyle; readonly text: string }[];
  /** Periods inside of a bar. `longer` is said above the bar where the text has no room in it. */
  readonly parts?: readonly TimelinePart[];
}

export interface TimelinePart {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly longer: string;
}

export interface TimelineLaneItems {
  readonly id: string;
  readonly items: readonly TimelineItem[];
}

/** A year on the axis, from its first day up to the next one's. */
export interface TimelineYear {
  readonly first: number;
  /** Labels in the rows of the axis, from top to bottom. */
  readonly labels: readonly string[];
  /** Whether it is labelled wherever only some years can be. */
  readonly isRound: (step: number) => boolean;
}

export interface TimelineAxis {
  /** In order, without a gap. */
  readonly years: readonly TimelineYear[];
  /** The first day after the last year. */
  readonly end: number;
}

/** A line of text at its baseline. */
export interface PlacedText {
  readonly style: TimelineTextStyle;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedItem extends Box {
  readonly id: string;
  readonly form: 'bar' | 'mark';
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  readonly texts: readonly PlacedText[];
  readonly parts: readonly (Box & { readonly id: string; readonly texts: readonly PlacedText[] })[];
}

export interface PlacedLane {
  readonly id: string;
  readonly top: number;
  /** Baseline of the heading, at the left edge. */
  readonly heading: number;
  readonly bottom: number;
  readonly items: readonly PlacedItem[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Where a day begins, in pixels; days beyond the axis lie beyond the picture. */
  readonly x: (day: number) => number;
  /** Baselines of the rows of the axis, and where the axis ends. */
  readonly axis: {
    readonly today: number;
    readonly eras: number;
    readonly rows: readonly number[];
    readonly bottom: number;
  };
  readonly years: readonly {
    readonly x: number;
    readonly middle: number;
    readonly labels: readonly string[];
  }[];
  readonly lanes: readonly PlacedLane[];
}

/** Breaks a text into lines no wider than a number of pixels. */
export type Wrap = (text: string, width: number, size: number) => readonly string[];

/** Between rows, and between words that stand in one; in pixels. */
const ROW_GAP = 18;
const BESIDE = 20;
/** Steps in which years are labelled. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Places periods and events on one axis of years. Items of a lane share rows as far as neither they nor their labels
 * would touch, earlier ones above; so that no label ever lies on another, or on a bar.
 *
 * @param width in pixels, above 0.
 */
export function timelineLayout(
  lanes: readonly TimelineLaneItems[],
  axis: TimelineAxis,
  width: number,
  type: TimelineType,
  wrap: Wrap,
  today?: number,
): TimelineLayout {
  const start = axis.years[0]?.first ?? axis.end - 1;
  const x = (day: number) => ((day - start) / (axis.end - start)) * width;
  const line = type.detail * LEADING;
  const rowsOfAxis = Math.max(0, ...axis.years.map(({ labels }) => labels.length));
  const todayLine = today === undefined ? 0 : line;
  const eras = todayLine + line;
  const rows = [...Array(rowsOfAxis).keys()].map((row) => eras + NEAR + (row + 1) * line);
  const bottom = eras + NEAR + rowsOfAxis * line + NEAR;
  const place: Place = { x, width, type, wrap, today: today === undefined ? undefined : x(today + 0.5) };
  const placed: PlacedLane[] = [];
  let y = bottom;
  for (const { id, items } of lanes) {
    const top = y + NEAR;
    const heading = top + line;
    const found = stacked(
      items.map((item) => extentOf(item, place)),
      heading + NEAR * 2,
      place,
    );
    placed.push({ id, top, heading, bottom: found.bottom, items: found.items });
    y = found.bottom + ROW_GAP / 2;
  }
  return {
    width,
    height: Math.ceil(y),
    x,
    axis: { today: todayLine - NEAR / 2, eras: eras - NEAR / 2, rows: rows.map((row) => row - NEAR), bottom },
    years: labelledYears(axis, x, type.detail),
    lanes: placed,
  };
}

/* ---- Axis ---- */

/** As many years as can be labelled without touching, each over the middle of its own days. */
function labelledYears({ years, end }: TimelineAxis, x: (day: number) => number, size: number) {
  const placed = years.map((year, at) => {
    const from = x(year.first);
    return { year, x: from, middle: (from + x(years[at + 1]?.first ?? end)) / 2 };
  });
  const widest = Math.max(0, ...years.flatMap(({ labels }) => labels.map((text) => labelWidth(text, size))));
  const gap = size / 2;
  const step = STEPS.find((one) => {
    const chosen = placed.filter(({ year }) => year.isRound(one));
    return chosen.every(
      ({ middle }, at) => at === 0 || middle - (chosen[at - 1]?.middle ?? 0) >= widest + gap,
    );
  });
  const right = x(end);
  return placed.map(({ year, x: from, middle }) => ({
    x: from,
    middle: Math.min(Math.max(middle, widest / 2), Math.max(widest / 2, right - widest / 2)),
    labels: step !== undefined && year.isRound(step) ? year.labels : [],
  }));
}

/* ---- Rows ---- */

/** Puts each item into the first row in which nothing is in its way, and the rows under each other. */
function stacked(
  extents: readonly Extent[],
  top: number,
  place: Place,
): { readonly items: readonly PlacedItem[]; readonly bottom: number } {
  const rows: Extent[][] = [];
  for (const extent of extents) {
    const row = rows.find((one) => one.every((other) => isApart(extent, other)));
    if (row) row.push(extent);
    else rows.push([extent]);
  }
  const items: PlacedItem[] = [];
  let y = top;
  for (const row of rows) {
    const bars = row.filter(({ form }) => form === 'above');
    const above = Math.max(0, ...bars.map(({ label }) => label.height + NEAR));
    const bar = Math.max(0, ...bars.map(({ height }) => height));
    const beside = Math.max(0, ...row.map(({ form, label }) => (form === 'beside' ? label.height : 0)));
    for (const extent of row) {
      const isBar = extent.form === 'above';
      items.push(isBar ? placedBar(extent, y + above, bar, place) : placedMark(extent, y, place));
    }
    y += Math.max(above + bar, beside) + ROW_GAP;
  }
  return { items, bottom: y };
}

/** Words need a space between them; a bar may begin where another ends. */
function isApart(a: Extent, b: Extent): boolean {
  const isFree = (
    [left, right]: readonly [number, number],
    [start, end]: readonly [number, number],
    gap: number,
  ) => left >= end + gap - TOLERANCE || start >= right + gap - TOLERANCE;
  return a.form === b.form && isFree(a.words, b.words, BESIDE) && isFree([a.from, a.to], [b.from, b.to], 0);
}

/** Places are quotients; what ends where another begins may lie a hair beyond it. */
const TOLERANCE = 1e-6;

function placedBar(extent: Extent, top: number, height: number, place: Place): PlacedItem {
  const { item, from, to, label, parts } = extent;
  const bottom = top + height;
  return {
    ...placedItem(extent),
    left: from,
    right: to,
    top,
    bottom,
    texts: textsOf(label, top - NEAR - label.height, place.type),
    parts: parts.map(({ part, from: left, to: right, lines }) => ({
      id: part.id,
      left,
      right,
      top,
      bottom,
      texts: insideOf(lines, { left, right, top, bottom }, place),
    })),
    isOpenStart: item.first === undefined,
    isOpenEnd: item.last === undefined,
  };
}

function placedMark(extent: Extent, top: number, { type }: Place): PlacedItem {
  const { from, to, label } = extent;
  const first = label.lines[0];
  const middle = top + ((first ? type[first.style] : type.detail) * LEADING) / 2;
  return {
    ...placedItem(extent),
    left: from,
    right: to,
    top: middle - MARK / 2,
    bottom: middle + MARK / 2,
    texts: textsOf(label, top, type),
    parts: [],
    isOpenStart: false,
    isOpenEnd: false,
  };
}

const placedItem = ({ item: { id, form } }: Extent) => ({ id, form });

/** Lines from a top edge down, each with its baseline where the letters stand in the middle of their line. */
function textsOf({ x, anchor, lines }: Label, top: number, type: TimelineType): PlacedText[] {
  let y = top;
  return lines.map(({ style, text }) => {
    const size = type[style];
    y += size * LEADING;
    return { style, text, x, y: y - size * (LEADING / 2 - 0.36), anchor };
  });
}

/** Words inside of a part, where the line of today does not run through them. */
function insideOf(lines: readonly string[], box: Box, { type, today }: Place): PlacedText[] {
  const size = type.detail;
  const wide = Math.max(0, ...lines.map((line) => labelWidth(line, size)));
  const middle = (box.left + box.right) / 2;
  const candidates = [
    { x: middle, anchor: 'middle', from: middle - wide / 2 },
    { x: box.left + size / 2, anchor: 'start', from: box.left + size / 2 },
    { x: box.right - size / 2, anchor: 'end', from: box.right - size / 2 - wide },
  ] as const;
  const isFree = ({ from }: (typeof candidates)[number]) =>
    today === undefined || today < from - 4 || today > from + wide + 4;
  const { x, anchor } = candidates.find(isFree) ?? candidates[0];
  const top = (box.top + box.bottom - lines.length * size * LEADING) / 2;
  return lines.map((text, at) => ({
    style: 'detail',
    text,
    x,
    y: top + (at + 0.5) * size * LEADING + size * 0.36,
    anchor,
  }));
}
