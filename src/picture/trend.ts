import { labelWidth, linesOf } from '../layout/index.js';
import { accumulationOf, courseOf, daysOfMoment, type Assessment, type Verdict } from '../model/index.js';
import type { Frame } from './draw.js';
import type { Indicator, Target } from '../schema/index.js';
import type { Reader } from '../wording/index.js';
import { aimOf, shortfallOf, type Aim } from './aim.js';
import { axisOf, isBrokenOff, type Axis } from './axis.js';
import { seriesOf, type Point, type Series } from './series.js';
import { at, rectangle, stripes, vertical, type Paint, type Picture, type Shape } from './shapes.js';
import { axisLabels, notesOf, tickLabels, tickTexts, trendLabels } from './trend-labels.js';

/** The field in which the values lie, in pixels, and how values and days become pixels in it. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly labelSize: number;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

/** Everything that a trend shows, in its own units. */
export interface Trend {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  readonly series: Series;
  readonly aim: Aim | undefined;
  readonly interims: readonly { readonly target: Target; readonly day: number; readonly value: number }[];
  /** Straight lines from the start through the interim targets to the target, where they say early or late. */
  readonly course: readonly { readonly day: number; readonly value: number }[];
  /** The value that the latest one falls short of. */
  readonly shortfall: number | undefined;
  readonly axis: Axis;
}

/** Zero is near enough for an axis where the smallest value is at least this part below the greatest. */
const NEAR_ZERO = { quantity: 0.9, other: 0.6 };

const GAP_WIDTH = 10;

/**
 * All values of an indicator by the time when they were observed, with target, breaks and gaps; `notes` say what the
 * picture cannot say by itself.
 *
 * @returns `undefined` with fewer than two values whose time is known.
 * @param width in pixels, above 0.
 * @param labelSize font size of the labels in pixels.
 */
export function trendPicture(
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
  { width, labelSize, verdict = assessment.verdict }: Frame,
): Picture | undefined {
  const series = seriesOf(indicator, assessment, reader.startMonth);
  if (series.points.length < 2) return undefined;
  const trend = trendOf(indicator, assessment, verdict, series, reader);
  const field = fieldOf(trend, reader, width, labelSize);
  if (!field) return undefined;
  const years = tickLabels(trend, field, reader);
  const labels = [...axisLabels(trend, field, reader), ...trendLabels(trend, field, reader), ...years];
  return {
    width,
    height: at(field.bottom + 6 + 3 * labelSize),
    shapes: [
      ...groundOf(trend, field),
      ...years.map(({ x }) => drawn('axis', vertical(x, field.bottom, field.bottom + 5))),
      ...marksOf(trend, field),
      ...labels
        .flatMap((label) => linesOf(label, labelSize))
        .map((line) => ({ ...line, x: at(line.x), y: at(line.y) })),
    ],
    notes: notesOf(trend, reader),
  };
}

function trendOf(
  indicator: Indicator,
  assessment: Assessment,
  verdict: Verdict,
  series: Series,
  reader: Reader,
): Trend {
  const { target, expected } = assessment.facts;
  const dayOf = ({ due }: Target) => daysOfMoment(due, reader.startMonth)?.last;
  const aim = aimOf(indicator, assessment, target && dayOf(target), series);
  const interims = (indicator.targets ?? []).flatMap((one) => {
    const day = dayOf(one);
    const isAlike =
      one.operator === target?.operator &&
      accumulationOf(indicator, one) === accumulationOf(indicator, target);
    return one === target || !isAlike || day === undefined || !('value' in one)
      ? []
      : [{ target: one, day, value: one.value }];
  });
  const course =
    expected === undefined ? [] : courseOf(indicator, { fiscalYearStartMonth: reader.startMonth });
  const isQuantity = ['count', 'money', 'area'].includes(indicator.kind);
  const values = [
    ...series.points.flatMap(({ value, former }) => (former === undefined ? [value] : [value, former])),
    ...(aim ? [...aim.lines, ...(aim.zone ?? []), ...(aim.mark ? [aim.mark.value] : [])] : []),
    ...interims.map(({ value }) => value),
  ].filter(Number.isFinite);
  return {
    indicator,
    assessment,
    series,
    aim,
    interims,
    course,
    shortfall: shortfallOf(assessment.facts, verdict, aim),
    axis: axisOf(values, isQuantity ? NEAR_ZERO.quantity : NEAR_ZERO.other),
  };
}

/** `undefined` where there is no room to draw in. */
function fieldOf(
  { series, aim, interims, course, axis }: Trend,
  reader: Reader,
  width: number,
  labelSize: number,
): Field | undefined {
  const texts = tickTexts(axis, reader);
  const left = Math.max(0, ...texts.map((text) => labelWidth(text, labelSize))) + 8;
  const right = width - 4;
  // Room for the label of the first and of the last year under their marks.
  const [first, last] = [left + 1.6 * labelSize, right - 1.6 * labelSize];
  if (!(last - first > 4 * labelSize)) return undefined;
  const latest = series.points.find(({ role }) => role === 'latest')?.record;
  const reported = daysOfMoment(latest?.period, reader.startMonth)?.last;
  const days = [
    ...series.points.map(({ day }) => day),
    ...series.gaps.map(({ day }) => day),
    ...interims.map(({ day }) => day),
    ...course.map(({ day }) => day),
    ...(aim?.mark ? [aim.mark.day] : []),
    ...(reported === undefined ? [] : [reported]),
  ];
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const top = 2 * labelSize + 6;
  const bottom = top + Math.min(Math.max(width * 0.32, 96), 160);
  // Halves keep the difference of two huge numbers finite.
  const span = axis.high / 2 - axis.low / 2;
  const within = (share: number) => Math.min(Math.max(share, 0), 1);
  return {
    left,
    right,
    top,
    bottom,
    width,
    labelSize,
    x: (day) =>
      to > from ? first + (last - first) * within((day - from) / (to - from)) : (first + last) / 2,
    y: (value) => bottom - (span > 0 ? within((value / 2 - axis.low / 2) / span) : 0.5) * (bottom - top),
  };
}

const drawn = (paint: Paint, d: string): Shape => ({ paint, d });

/** What lies behind the values. */
function groundOf({ series, aim, course, shortfall, axis }: Trend, field: Field): Shape[] {
  const { left, right, top, bottom, x, y } = field;
  const floor = isBrokenOff(axis) ? bottom : y(0);
  const shapes: Shape[] = [];
  for (const tick of axis.ticks)
    if (y(tick) !== floor) shapes.push(drawn('grid', `M${at(left)} ${at(y(tick))}H${at(right)}`));
  const until = aim?.until === undefined ? right : x(aim.until);
  if (aim?.zone) {
    const [low, high] = aim.zone;
    shapes.push(drawn('zone', rectangle(left, y(high), until - left, y(low) - y(high))));
  }
  for (const { day } of series.gaps) {
    const from = x(day) - GAP_WIDTH / 2;
    shapes.push(
      drawn('hatch', stripes(from, top, GAP_WIDTH, bottom - top, 8.5, 2.8)),
      drawn('nodata', rectangle(from, top, GAP_WIDTH, bottom - top)),
    );
  }
  for (const { day } of series.breaks) shapes.push(drawn('break', vertical(x(day), top - 4, bottom)));
  shapes.push(drawn('axis', `M${at(left)} ${at(floor)}H${at(right)}`));
  if (isBrokenOff(axis)) {
    const zigzag = [-5, -1.7, 1.7, 5].map(
      (dx, i) => `${at(left + dx)} ${at(bottom - (i % 2 === 0 ? 5 : 9))}`,
    );
    shapes.push(
      drawn('axis', vertical(left, bottom - 18, bottom)),
      drawn('cut', `M${zigzag.join('L')}`),
      drawn('tick', `M${zigzag.join('L')}`),
    );
  }
  if (course.length > 1)
    shapes.push(
      drawn(
        'course',
        course
          .map(({ day, value }, index) => `${index === 0 ? 'M' : 'L'}${at(x(day))} ${at(y(value))}`)
          .join(''),
      ),
    );
  for (const line of aim?.lines ?? [])
    shapes.push(drawn('limit', `M${at(left)} ${at(y(line))}H${at(until)}`));
  const latest = series.points.find(({ role }) => role === 'latest');
  if (latest && shortfall !== undefined) {
    const [a, b] = [y(latest.value), y(shortfall)];
    shapes.push(drawn('short', stripes(x(latest.day) - 5, Math.min(a, b), 10, Math.abs(a - b), 7, 4.2)));
  }
  return shapes;
}

/** The values themselves, and where they are to go. */
function marksOf({ series, aim, interims }: Trend, field: Field): Shape[] {
  const { x, y, bottom } = field;
  const shapes: Shape[] = [];
  const place = ({ day, value }: { readonly day: number; readonly value: number }) =>
    `${at(x(day))} ${at(y(value))}`;
  for (const point of series.points)
    if (point.role !== 'between') shapes.push(drawn('stem', vertical(x(point.day), y(point.value), bottom)));
  for (const { from, to, isOpen } of series.links)
    shapes.push(drawn(isOpen ? 'line-open' : 'line', `M${place(from)}L${place(to)}`));
  for (const { day, value } of interims) shapes.push(drawn('interim', across(x(day), y(value), 7)));
  if (aim?.mark) shapes.push(drawn('goal', across(x(aim.mark.day), y(aim.mark.value), 11)));
  for (const { day, value, former } of series.points)
    if (former !== undefined)
      shapes.push(
        drawn('former', vertical(x(day), y(former), y(value))),
        drawn('former', circle(x(day), y(former), 3.5)),
      );
  for (const point of series.points)
    shapes.push(drawn(paintOf(point), circle(x(point.day), y(point.value), RADIUS[point.role])));
  return shapes;
}

const RADIUS: Readonly<Record<Point['role'], number>> = { baseline: 5, latest: 6, between: 3.5 };

const paintOf = ({ role, record }: Point): Paint =>
  record.provisional ? 'point-provisional' : role === 'baseline' ? 'point-open' : 'point';

const across = (x: number, y: number, reach: number): string => `M${at(x - reach)} ${at(y)}H${at(x + reach)}`;

const circle = (x: number, y: number, radius: number): string => {
  const arc = `A${radius} ${radius} 0 1 1`;
  return `M${at(x - radius)} ${at(y)}${arc} ${at(x + radius)} ${at(y)}${arc} ${at(x - radius)} ${at(y)}Z`;
};
