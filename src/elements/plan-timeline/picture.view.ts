import {
  timelineLayout,
  type PlacedItem,
  type PlacedText,
  type TimelineItem,
  type TimelineLaneItems,
  type TimelineLayout,
} from '../../layout/timeline.js';
import { tagOf } from '../../locale/index.js';
import { LANES, type TimelineLane } from '../../model/timeline.js';
import { labelWidth } from '../../layout/index.js';
import type { Picture, Shape } from '../../picture/index.js';
import { at, rectangle, stripes, vertical } from '../../picture/shapes.js';
import { COMMON, type Reader } from '../../wording/index.js';
import { linesOf } from '../../wording/lines.js';
import { TIMELINE } from '../../wording/timeline.messages.js';
import { axisLines, axisOf, axisTexts } from './axis.view.js';
import type { PlanTimelineView, RowView } from './plan-timeline.view.js';

/**
 * - `time-own`, `time-other`: a period of this plan, and of another; with `-inferred` where somebody inferred an end.
 * - `time-turn`: where one part of a period follows another.
 * - `time-mark`, `time-mark-inferred`: an event. `time-today`: today.
 * - `time-year`, `time-era`: years and eras of the axis. `time-rule`: between the lanes.
 */
export type TimelinePaint =
  | 'time-own'
  | 'time-own-inferred'
  | 'time-other'
  | 'time-other-inferred'
  | 'time-turn'
  | 'time-mark'
  | 'time-mark-inferred'
  | 'time-today'
  | 'time-year'
  | 'time-era'
  | 'time-rule'
  | 'time-heading'
  | 'time-name'
  | 'time-text'
  | 'time-detail'
  | 'time-inside'
  | 'time-inside-solid'
  | 'time-era-label'
  | 'time-year-label'
  | 'time-today-label';

export type TimelinePicture = Picture<TimelinePaint>;

/**
 * The timeline as a picture; `undefined` where nothing can be placed on an axis.
 *
 * @param rem size of the page's type, in pixels.
 */
export function timelinePicture(
  view: PlanTimelineView,
  reader: Reader,
  width: number,
  rem: number,
): TimelinePicture | undefined {
  const { bounds } = view.timeline;
  if (!bounds) return undefined;
  const type = { name: rem, text: rem * 0.875, detail: rem * 0.875 };
  const wrap = (text: string, room: number, size: number) =>
    linesOf(text, room, tagOf(reader.language), (part) => labelWidth(part, size));
  const axis = axisOf(view, reader);
  const layout = timelineLayout(lanesOf(view, reader), axis, width, type, wrap, view.today);
  const rows = new Map(view.rows.map((row) => [row.id, row]));
  return {
    width,
    height: layout.height,
    shapes: [
      ...axisLines(layout, axis, reader),
      ...layout.lanes.flatMap(({ items }) => items.flatMap((item) => barShapes(item, rows))),
      ...todayShapes(layout, view, type.detail),
      ...axisTexts(layout, axis, reader),
      ...layout.lanes.flatMap((lane) => laneTexts(lane, rows, reader)),
    ],
  };
}

/* ---- What is placed ---- */

const idOfLane = (row: RowView): TimelineLane => row.entry?.lane ?? 'edition';

function lanesOf({ rows }: PlanTimelineView, reader: Reader): TimelineLaneItems[] {
  const parts = new Set(rows.flatMap(({ entry }) => entry?.parts.map(({ id }) => id) ?? []));
  return LANES.map((lane) => ({
    id: lane,
    items: rows
      .filter((row) => row.kind !== 'today' && idOfLane(row) === lane && !parts.has(row.id))
      // What has no time cannot be a mark on the axis.
      .filter((row) => lane !== 'event' || row.isDated)
      .map((row) => itemOf(row, rows, reader)),
  })).filter(({ items }) => items.length > 0);
}

function itemOf(row: RowView, rows: readonly RowView[], reader: Reader): TimelineItem {
  const { colon, inBrackets } = COMMON[reader.language];
  const { time, entry, gap } = row;
  const isEvent = entry?.lane === 'event';
  const inferred =
    time.inferred ?? (row.surety === 'inferred' ? COMMON[reader.language].inferred : undefined);
  const how = inferred === undefined ? [] : [{ style: 'detail' as const, text: inferred }];
  const first = entry?.stretch?.first?.day ?? gap?.first.day;
  const last = entry?.stretch?.last?.day ?? gap?.last.day;
  if (isEvent)
    return {
      id: row.id,
      form: 'mark',
      first,
      last,
      texts: [
        { style: 'text', text: row.title },
        {
          style: 'detail',
          text: `${row.label}${colon}${time.short}${how.map(({ text }) => inBrackets(text)).join('')}`,
        },
      ],
    };
  return {
    id: row.id,
    form: 'bar',
    first,
    last,
    texts: [
      ...(row.kind === 'entry' && hasOwnLabel(row, reader)
        ? [{ style: 'detail' as const, text: row.label }]
        : []),
      { style: row.kind === 'gap' ? 'text' : 'name', text: row.title },
      ...(row.edition === undefined ? [] : [{ style: 'text' as const, text: row.edition }]),
      { style: 'detail', text: time.short },
      ...how,
      ...[time.sameAs ?? time.printed]
        .filter((text) => text !== undefined)
        .map((text) => ({ style: 'detail' as const, text })),
    ],
    parts: (entry?.parts ?? []).flatMap(({ id, stretch }) => {
      const part = rows.find((one) => one.id === id);
      return part && stretch?.first && stretch.last
        ? [
            {
              id,
              first: stretch.first.day,
              last: stretch.last.day,
              text: part.title,
              longer: `${part.title}${colon}${part.time.short}`,
            },
          ]
        : [];
    }),
  };
}

/** Where the heading of the lane says what it is, the label would say it twice. */
const hasOwnLabel = ({ label, entry }: RowView, reader: Reader): boolean =>
  entry?.lane === 'edition' || !Object.values(TIMELINE[reader.language].relation).includes(label);

/* ---- Today, bars and marks ---- */

/** The line runs over the bars and behind the words. */
function todayShapes(layout: TimelineLayout, view: PlanTimelineView, size: number): Shape<TimelinePaint>[] {
  const { x, axis, width, height } = layout;
  const place = x(view.today + 0.5);
  const text = view.todayLabel;
  const half = labelWidth(text, size) / 2;
  return [
    { paint: 'cut', d: vertical(place, axis.bottom, height) },
    { paint: 'time-today', d: vertical(place, axis.today + 5, height) },
    {
      paint: 'time-today-label',
      text,
      x: at(Math.min(Math.max(place, half), width - half)),
      y: at(axis.today),
      anchor: 'middle',
    },
  ];
}

function barShapes(item: PlacedItem, rows: ReadonlyMap<string, RowView>): Shape<TimelinePaint>[] {
  const row = rows.get(item.id);
  if (!row) return [];
  if (item.form === 'mark') return [markShape(item, row)];
  const { left, right, top, bottom } = item;
  const [width, height] = [right - left, bottom - top];
  if (row.surety === 'unknown') {
    const low = bottom - 10;
    return [
      { paint: 'hatch', d: stripes(left, low, width, 10, 8, 1.5) },
      { paint: 'nodata', d: rectangle(left + 0.75, low, width - 1.5, 10) },
    ];
  }
  const kind = row.isThis ? 'time-own' : 'time-other';
  const paint = row.surety === 'inferred' ? (`${kind}-inferred` as const) : kind;
  return [
    ...body(item).map((d): Shape<TimelinePaint> => ({ paint, d })),
    ...item.parts.flatMap((part): Shape<TimelinePaint>[] =>
      part.left > left + 1
        ? [
            { paint: 'cut', d: vertical(part.left, top, bottom) },
            { paint: 'time-turn', d: vertical(part.left, top - 4, top + height + 4) },
          ]
        : [],
    ),
  ];
}

/** Widths of the blocks that an open end dissolves into, and the spaces before them. */
const FADING = [
  [4, 9],
  [5, 6],
  [6, 3],
] as const;
const FADED = 33;

/** The area of a bar; at an end that nobody knows it runs out in ever smaller blocks. */
function body({ left, right, top, bottom, isOpenStart, isOpenEnd }: PlacedItem): string[] {
  const height = bottom - top;
  const room = right - left;
  const isWide = room > FADED * 3;
  const from = isOpenStart && isWide ? left + FADED : left;
  const to = isOpenEnd && isWide ? right - FADED : right;
  const blocks = (start: number, direction: 1 | -1) => {
    let edge = start;
    return FADING.map(([space, wide]) => {
      edge += direction * space;
      const d = rectangle(direction > 0 ? edge : edge - wide, top, wide, height);
      edge += direction * wide;
      return d;
    });
  };
  return [
    rectangle(from, top, to - from, height),
    ...(isOpenStart && isWide ? blocks(from, -1) : []),
    ...(isOpenEnd && isWide ? blocks(to, 1) : []),
  ];
}

function markShape({ left, right, top, bottom }: PlacedItem, row: RowView): Shape<TimelinePaint> {
  const paint = row.surety === 'inferred' ? 'time-mark-inferred' : 'time-mark';
  const [width, height] = [right - left, bottom - top];
  const radius = height / 2;
  // Ends are round, so that what is as short as it is high is a disc.
  const arc = `A${at(radius)} ${at(radius)} 0 0 1`;
  return {
    paint,
    d: `M${at(left + radius)} ${at(top)}H${at(left + width - radius)}${arc} ${at(right - radius)} ${at(bottom)}H${at(left + radius)}${arc} ${at(left + radius)} ${at(top)}Z`,
  };
}

/* ---- Words ---- */

const PAINT = { name: 'time-name', text: 'time-text', detail: 'time-detail' } as const;

function laneTexts(
  lane: TimelineLayout['lanes'][number],
  rows: ReadonlyMap<string, RowView>,
  reader: Reader,
): Shape<TimelinePaint>[] {
  const heading = TIMELINE[reader.language].lanes[lane.id as TimelineLane];
  const line = ({ text, x, y, anchor }: PlacedText, paint: TimelinePaint): Shape<TimelinePaint> => ({
    paint,
    text,
    x: at(x),
    y: at(y),
    anchor,
  });
  return [
    { paint: 'time-heading', text: heading, x: 0, y: at(lane.heading), anchor: 'start' },
    ...lane.items.flatMap((item) => {
      const isSolid = rows.get(item.id)?.surety === 'stated';
      return [
        ...item.texts.map((text) => line(text, PAINT[text.style])),
        ...item.parts.flatMap(({ texts }) =>
          texts.map((text) => line(text, isSolid ? 'time-inside-solid' : 'time-inside')),
        ),
      ];
    }),
  ];
}
