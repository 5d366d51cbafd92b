import { arranged, boxOfLabel, touches, type Box, type Label } from '../layout/index.js';
import { formatAlike, formatDate } from '../locale/index.js';
import { daysOfMoment, fiscalYearOfMoment, whenOf } from '../model/index.js';
import { datePartsOf, type Moment } from '../schema/index.js';
import {
  COMMON,
  goalText,
  measuredText,
  momentText,
  targetText,
  valueText,
  type Reader,
} from '../wording/index.js';
import { isBrokenOff, type Axis } from './axis.js';
import { FORMS } from './forms.messages.js';
import { PICTURE } from './picture.messages.js';
import type { Point } from './series.js';
import type { TextPaint } from './shapes.js';
import type { Field, Trend } from './trend.js';

export type PaintedLabel = Label & { readonly paint: TextPaint };

/** Labels of the vertical scale. */
export function axisLabels({ axis }: Trend, { left, labelSize, y }: Field, reader: Reader): PaintedLabel[] {
  return tickTexts(axis, reader).map((text, index) => ({
    paint: 'label-muted',
    text,
    x: left - 8,
    y: y(axis.ticks[index] ?? 0) + labelSize * 0.36,
    anchor: 'end',
  }));
}

/** The marks of the vertical scale in words, all with as many digits as their step needs. */
export function tickTexts({ ticks }: Axis, reader: Reader): readonly string[] {
  const [first = 0, second = 1] = ticks;
  const needed = Math.max(0, Math.ceil(-Math.log10(Math.abs(second - first) || 1) - 1e-9));
  return formatAlike(ticks, reader.language, Math.min(needed, 20));
}

/** The years under the scale, each with what it is the year of; the latest value's first, then as many as fit. */
export function tickLabels(
  { assessment, series, aim, interims }: Trend,
  field: Field,
  reader: Reader,
): PaintedLabel[] {
  const { x, bottom, labelSize, width } = field;
  const words = FORMS[reader.language];
  const wish = (day: number, moment: Moment, kind: string | undefined) => {
    const year = yearText(moment, reader);
    return year === undefined
      ? []
      : [{ x: x(day), text: [year, kind].filter((one) => one !== undefined).join('\n') }];
  };
  const ofPoint = ({ day, record }: Point) => {
    const moment = record.observed ?? record.period;
    return moment == null
      ? []
      : wish(day, moment, record.observed ? words.surveyYear : kindOf(moment, reader));
  };
  const isMain = ({ role }: Point) => role !== 'between';
  const { target, latest } = assessment.facts;
  const newestFirst = [...series.points].reverse();
  const reported =
    latest?.observed &&
    fiscalYearOfMoment(latest.observed, reader.startMonth) !==
      fiscalYearOfMoment(latest.period, reader.startMonth)
      ? daysOfMoment(latest.period, reader.startMonth)?.last
      : undefined;
  const wishes = [
    ...newestFirst.filter(isMain).flatMap(ofPoint),
    ...(aim?.mark && target?.due ? wish(aim.mark.day, target.due, words.due) : []),
    ...(latest && reported !== undefined ? wish(reported, latest.period, words.reported) : []),
    ...series.gaps.flatMap(({ day, record }) => wish(day, record.period, kindOf(record.period, reader))),
    ...interims.flatMap(({ day, target: { due } }) => (due ? wish(day, due, kindOf(due, reader)) : [])),
    ...newestFirst.filter((one) => !isMain(one)).flatMap(ofPoint),
  ];
  const labels = wishes.map(({ text, x }): PaintedLabel[] => [
    { text, x, y: bottom + 6 + labelSize, anchor: 'middle', paint: 'label-muted' },
  ]);
  return [...arranged(labels, labelSize, ({ left, right }) => left >= 0 && right <= width)];
}

/** The year of a moment without the word for it: 令和4, FY2022. */
function yearText(moment: Moment, reader: Reader): string | undefined {
  const when = whenOf(moment);
  const parts = when === undefined ? undefined : datePartsOf(when);
  if (!parts) return undefined;
  if (reader.language === 'en') return 'year' in parts ? String(parts.year) : formatDate(parts, 'en');
  return formatDate(parts, reader.language).replace(/年.*$/u, '');
}

/** Whether a year is a fiscal one, as the word below it; English says so in the year itself. */
function kindOf(moment: Moment, reader: Reader): string | undefined {
  const words = FORMS[reader.language];
  return whenOf(moment)?.startsWith('FY') ? words.fiscalYear : words.calendarYear;
}

/** Labels inside the field: latest value, target, what is missing, baseline, breaks, and what else finds room. */
export function trendLabels(trend: Trend, field: Field, reader: Reader): PaintedLabel[] {
  const { indicator, assessment, series, aim, interims } = trend;
  const { labelSize: size, x, y, top, width } = field;
  const words = PICTURE[reader.language];
  const more = FORMS[reader.language];
  const { target, progress } = assessment.facts;
  const value = (number: number) => valueText(indicator, number, reader);

  const around = (texts: readonly string[], day: number, number: number, paint: TextPaint, reach = 10) =>
    texts.flatMap((text) =>
      placesAround(x(day), y(number), reach, size).map((place) => ({ ...place, text, paint })),
    );
  const ofPoint = (point: Point): PaintedLabel[][] => {
    const measured = measuredText(indicator, point.record, reader);
    if (point.role === 'baseline')
      return [around([`${words.baseline} ${measured}`, measured], point.day, point.value, 'label-muted')];
    if (point.role !== 'latest') return [];
    const { inBrackets } = COMMON[reader.language];
    const provisional = point.record.provisional ? [`${measured}${inBrackets(more.provisional)}`] : [];
    return [around([...provisional, measured], point.day, point.value, 'label-value', 11)];
  };
  const ofRole = (role: Point['role']) => series.points.filter((one) => one.role === role).flatMap(ofPoint);

  const ofTarget = (): PaintedLabel[][] => {
    if (!aim || !target) return [];
    const full =
      progress?.kind === 'allowance' && 'value' in target
        ? `${target.operator === 'at-least' ? words.lower : words.upper} ${goalText(indicator, target, reader)}`
        : `${words.target} ${targetText(indicator, target, reader)}`;
    // Where there is no room the sentence beside the picture says what the target is.
    const number = 'value' in target ? [`${words.target} ${value(target.value)}`] : [];
    const texts = [full, ...number, words.target];
    if (aim.mark) return [around(texts, aim.mark.day, aim.mark.value, 'label', 12)];
    const onLine = (text: string, line: number): PaintedLabel[] => {
      const rows = [y(line) - 6, y(line) + 5 + size * 0.88];
      const on = (x: number, anchor: Label['anchor']) =>
        rows.map((row): PaintedLabel => ({ text, paint: 'label', x, y: row, anchor }));
      return [
        ...on(field.right, 'end'),
        ...on(field.left + 6, 'start'),
        ...on((field.left + field.right) / 2, 'middle'),
      ];
    };
    const lines = [...aim.lines].reverse();
    return [texts.flatMap((text) => lines.flatMap((line) => onLine(text, line)))];
  };
  const ofGaps = series.gaps.map(({ day, record }): PaintedLabel[] => {
    const text = COMMON[reader.language].missing[record.missing?.reason ?? 'unstated'];
    const rows = [top + size, (top + field.bottom) / 2, field.bottom - size / 2];
    return rows.flatMap((row) => [
      { text, paint: 'label-muted', x: x(day) - 9, y: row, anchor: 'end' as const },
      { text, paint: 'label-muted', x: x(day) + 9, y: row, anchor: 'start' as const },
    ]);
  });
  const ofBreaks = series.breaks.map(({ day, comparable }): PaintedLabel[] => {
    const text =
      comparable === null ? more.maybeIncomparable : comparable ? more.stillComparable : more.incomparable;
    const on = (anchor: Label['anchor'], dx: number): PaintedLabel => ({
      text,
      paint: 'label',
      x: x(day) + dx,
      y: top - 8,
      anchor,
    });
    return [on('middle', 0), on('end', 4), on('start', -4), { ...on('end', 0), x: width }];
  });
  const wishes = [
    ...ofRole('latest'),
    ...ofTarget(),
    ...ofBreaks,
    ...ofGaps,
    ...ofRole('baseline'),
    ...interims.map((one) =>
      around([`${more.interim} ${value(one.value)}`], one.day, one.value, 'label-muted', 8),
    ),
    ...series.points.flatMap(({ day, former }) =>
      former === undefined
        ? []
        : [around([`${more.former} ${value(former)}`], day, former, 'label-muted', 8)],
    ),
  ];
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= width && top >= 0 && bottom <= field.bottom - 1;
  const { points, lines } = obstaclesOf(trend, field);
  const marks = [...points, ...axisLabels(trend, field, reader).map((one) => boxOfLabel(one, size))];
  const isClear = (obstacles: readonly Box[]) => (box: Box) =>
    isInside(box) && !obstacles.some((one) => touches(box, one));
  const clear = arranged(wishes, size, isClear([...marks, ...lines]));
  // A label on a line can still be read, by the ground that it brings along; one on a value would hide it.
  const others = wishes.filter((places) => !places.some((one) => clear.includes(one)));
  const taken = clear.map((one) => boxOfLabel(one, size));
  const isLeft = isClear(marks);
  return [
    ...clear,
    ...arranged(others, size, (box) => isLeft(box) && !taken.some((one) => touches(box, one, size / 2))),
  ];
}

/** Places of a label beside a point, the best first. */
function placesAround(x: number, y: number, reach: number, size: number): Omit<Label, 'text'>[] {
  const above = y - reach;
  const below = y + reach + size * 0.8;
  const beside = y + size * 0.36;
  return [
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x: x + reach, y: above, anchor: 'end' },
    { x: x - reach, y: above, anchor: 'start' },
    { x: x + reach, y: below, anchor: 'end' },
    { x: x - reach, y: below, anchor: 'start' },
    { x: x - reach, y: beside, anchor: 'end' },
    { x: x + reach, y: beside, anchor: 'start' },
    { x, y: below, anchor: 'start' },
    { x, y: below, anchor: 'end' },
    { x, y: above, anchor: 'start' },
    { x, y: above, anchor: 'end' },
    { x: x + reach, y: above - 1.1 * size, anchor: 'end' },
    { x: x - reach, y: above - 1.1 * size, anchor: 'start' },
    { x: x + reach, y: below + 1.1 * size, anchor: 'end' },
    { x: x - reach, y: below + 1.1 * size, anchor: 'start' },
  ];
}

/** What labels must not cover, and what they had better not cover. */
function obstaclesOf(
  { series, aim, interims, course, shortfall }: Trend,
  { x, y, left, right, top, bottom }: Field,
): { readonly points: readonly Box[]; readonly lines: readonly Box[] } {
  const around = (day: number, value: number, reachX: number, reachY: number): Box => ({
    left: x(day) - reachX,
    right: x(day) + reachX,
    top: y(value) - reachY,
    bottom: y(value) + reachY,
  });
  const points = [
    ...series.points.map(({ day, value }) => around(day, value, 6, 6)),
    ...series.points.flatMap(({ day, former }) => (former === undefined ? [] : [around(day, former, 4, 4)])),
    ...interims.map(({ day, value }) => around(day, value, 7, 2)),
    ...(aim?.mark ? [around(aim.mark.day, aim.mark.value, 11, 2)] : []),
  ];
  const latest = series.points.find(({ role }) => role === 'latest');
  const segments = [
    ...series.links.map(({ from, to }) => [from, to] as const),
    ...course.slice(1).flatMap((to, index) => {
      const from = course[index];
      return from ? [[from, to] as const] : [];
    }),
  ];
  const column = (day: number, reach: number): Box => ({
    left: x(day) - reach,
    right: x(day) + reach,
    top,
    bottom,
  });
  const lines = [
    ...segments.flatMap(([from, to]) => alongLine(x(from.day), y(from.value), x(to.day), y(to.value))),
    ...(aim?.lines ?? []).map((line): Box => ({ left, right, top: y(line) - 2, bottom: y(line) + 2 })),
    ...series.gaps.map(({ day }) => column(day, 6)),
    ...series.breaks.map(({ day }) => column(day, 1)),
    ...(latest && shortfall !== undefined
      ? [
          {
            left: x(latest.day) - 6,
            right: x(latest.day) + 6,
            top: Math.min(y(latest.value), y(shortfall)),
            bottom: Math.max(y(latest.value), y(shortfall)),
          },
        ]
      : []),
  ];
  return { points, lines };
}

/** Small boxes along a line, so that a slanted one hinders no more than it covers. */
function alongLine(x1: number, y1: number, x2: number, y2: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  return [...Array(count).keys()].map((index) => {
    const [from, to] = [index / count, (index + 1) / count];
    const xs = [x1 + (x2 - x1) * from, x1 + (x2 - x1) * to];
    const ys = [y1 + (y2 - y1) * from, y1 + (y2 - y1) * to];
    return {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys) - 2,
      bottom: Math.max(...ys) + 2,
    };
  });
}

/** What must be said beside the picture: a scale without zero, gaps, breaks, corrected values, the straight line. */
export function notesOf({ indicator, series, course, axis }: Trend, reader: Reader): string[] {
  const words = FORMS[reader.language];
  const { colon, missing, stop } = COMMON[reader.language];
  return [
    ...(isBrokenOff(axis) ? [words.notFromZero] : []),
    ...series.gaps.map(
      ({ record }) =>
        `${momentText(record.period, reader)}${colon}${missing[record.missing?.reason ?? 'unstated']}${stop}`,
    ),
    ...series.breaks.map(({ at, comparable }) =>
      (comparable === null ? words.maybeBrokenAt : comparable ? words.changedAt : words.brokenAt)(
        momentText(typeof at === 'object' ? { at: at.at, ...(at.basis && { basis: at.basis }) } : at, reader),
      ),
    ),
    ...series.points.flatMap(({ former, record }) =>
      former === undefined || !record.period
        ? []
        : [words.formerly(momentText(record.period, reader), valueText(indicator, former, reader))],
    ),
    ...(course.length > 1 ? [words.straight] : []),
  ];
}
