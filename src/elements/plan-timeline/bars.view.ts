import type { PlacedItem } from '../../layout/timeline.js';
import type { Shape } from '../../picture/index.js';
import { at, rectangle, stripes, vertical } from '../../picture/shapes.js';
import type { TimelinePaint } from './picture.view.js';
import type { RowView } from './plan-timeline.view.js';

/** A period or an event as shapes, from back to front. */
export function barShapes(item: PlacedItem, rows: ReadonlyMap<string, RowView>): Shape<TimelinePaint>[] {
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
    { paint, d: body(item) },
    ...(row.statedEnd === undefined ? [] : [{ paint: kind, d: edge(item, row.statedEnd) } as const]),
    ...fading(item).map((d): Shape<TimelinePaint> => ({ paint: `${kind}-open`, d })),
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

/** A firm edge at the end that is stated, on a bar that is dashed for the sake of the other. */
const edge = ({ left, right, top, bottom }: PlacedItem, end: 'first' | 'last'): string =>
  rectangle(end === 'first' ? left - 1 : right - 2, top - 1, 3, bottom - top + 2);

/** The blocks that an open end dissolves into: the space before each, and its width. */
const FADING = [
  [4, 9],
  [5, 6],
  [6, 3],
] as const;
const FADED = 33;

const isWide = ({ left, right }: PlacedItem): boolean => right - left > FADED * 3;

/** The area of a bar. An end that nobody knows has no edge: the path is filled to it, but not drawn along it. */
function body(item: PlacedItem): string {
  const { left, right, top, bottom, isOpenStart, isOpenEnd } = item;
  const from = isOpenStart && isWide(item) ? left + FADED : left;
  const to = isOpenEnd && isWide(item) ? right - FADED : right;
  if (isOpenEnd) return `M${at(to)} ${at(top)}H${at(from)}V${at(bottom)}H${at(to)}`;
  if (isOpenStart) return `M${at(from)} ${at(top)}H${at(to)}V${at(bottom)}H${at(from)}`;
  return rectangle(from, top, to - from, bottom - top);
}

/** The ever smaller blocks in which a bar runs out at an end that nobody knows. */
function fading(item: PlacedItem): string[] {
  if (!isWide(item)) return [];
  const { left, right, top, bottom, isOpenStart, isOpenEnd } = item;
  const blocks = (start: number, direction: 1 | -1) => {
    let edge = start;
    return FADING.map(([space, wide]) => {
      edge += direction * space;
      const d = rectangle(direction > 0 ? edge : edge - wide, top, wide, bottom - top);
      edge += direction * wide;
      return d;
    });
  };
  return [...(isOpenStart ? blocks(left + FADED, -1) : []), ...(isOpenEnd ? blocks(right - FADED, 1) : [])];
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
