import {
  timelineLayout,
  type PlacedText,
  type TimelineItem,
  type TimelineLaneItems,
  type TimelineLayout,
  type TimelineType,
} from '../../layout/timeline.js';
import { tagOf } from '../../locale/index.js';
import { LANES, type TimelineLane } from '../../model/timeline.js';
import { boxOfLabel, labelWidth } from '../../layout/index.js';
import type { Picture, Shape } from '../../picture/index.js';
import { at, vertical } from '../../picture/shapes.js';
import { COMMON, type Reader } from '../../wording/index.js';
import { linesOf } from '../../wording/lines.js';
import { TIMELINE } from '../../wording/timeline.messages.js';
import { axisLines, axisOf, axisTexts } from './axis.view.js';
import { barShapes } from './bars.view.js';
import type { PlanTimelineView, RowView } from './plan-timeline.view.js';

/**
 * - `time-own`, `time-other`: a period of this plan, and of another; with `-inferred` where somebody inferred an end, with `-open`
 *   where it runs out because nobody knows the end.
 * - `time-turn`: where one part of a period follows another.
 * - `time-mark`, `time-mark-inferred`: an event. `time-today`: today.
 * - `time-year`, `time-era`: years and eras of the axis. `time-rule`: between the lanes.
 */
export type TimelinePaint =
  | 'time-own'
  | 'time-own-inferred'
  | 'time-other'
  | 'time-other-inferred'
  | 'time-own-open'
  | 'time-other-open'
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
      ...todayShapes(layout, view, type, reader),
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

/* ---- Today ---- */

/** The line runs over the bars, and stops where words are in its way. */
function todayShapes(
  layout: TimelineLayout,
  view: PlanTimelineView,
  type: TimelineType,
  reader: Reader,
): Shape<TimelinePaint>[] {
  const { x, axis, width, height } = layout;
  const place = x(view.today + 0.5);
  const text = view.todayLabel;
  const half = labelWidth(text, type.detail) / 2;
  const line = stretches(place, axis.bottom, height, layout, type, reader)
    .map(([from, to]) => vertical(place, from, to))
    .join('');
  return [
    { paint: 'cut', d: line },
    { paint: 'time-today', d: `${vertical(place, axis.today + 5, axis.bottom)}${line}` },
    {
      paint: 'time-today-label',
      text,
      x: at(Math.min(Math.max(place, half), width - half)),
      y: at(axis.today),
      anchor: 'middle',
    },
  ];
}

/** What is left of a vertical line without the words that it would run through. */
function stretches(
  x: number,
  top: number,
  bottom: number,
  { lanes }: TimelineLayout,
  type: TimelineType,
  reader: Reader,
): [number, number][] {
  const words = lanes
    .flatMap((lane) => [
      boxOfLabel(headingOf(lane, reader), type.text),
      ...lane.items
        .flatMap(({ texts, parts }) => [...texts, ...parts.flatMap((one) => one.texts)])
        .map((text) => boxOfLabel(text, type[text.style])),
    ])
    .filter(({ left, right }) => left - AROUND < x && x < right + AROUND)
    .sort((a, b) => a.top - b.top);
  const free: [number, number][] = [];
  let from = top;
  for (const word of words) {
    if (word.top - AROUND > from + AROUND) free.push([from, word.top - AROUND]);
    from = Math.max(from, word.bottom + AROUND);
  }
  return from < bottom ? [...free, [from, bottom]] : free;
}

/** Left free around words, in pixels. */
const AROUND = 4;

/* ---- Words ---- */

const PAINT = { name: 'time-name', text: 'time-text', detail: 'time-detail' } as const;

const headingOf = (lane: TimelineLayout['lanes'][number], reader: Reader) => ({
  text: TIMELINE[reader.language].lanes[lane.id as TimelineLane],
  x: 0,
  y: at(lane.heading),
  anchor: 'start' as const,
});

function laneTexts(
  lane: TimelineLayout['lanes'][number],
  rows: ReadonlyMap<string, RowView>,
  reader: Reader,
): Shape<TimelinePaint>[] {
  const line = ({ text, x, y, anchor }: PlacedText, paint: TimelinePaint): Shape<TimelinePaint> => ({
    paint,
    text,
    x: at(x),
    y: at(y),
    anchor,
  });
  return [
    { paint: 'time-heading', ...headingOf(lane, reader) },
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
