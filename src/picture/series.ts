import { accumulationOf, daysOfMoment, type Assessment } from '../model/index.js';
import type { Baseline, Indicator, Moment, Observation } from '../schema/index.js';

/** A value at the time when it was observed; days are ordinal day numbers. */
export interface Point {
  readonly day: number;
  readonly value: number;
  readonly role: 'baseline' | 'latest' | 'between';
  readonly record: Baseline | Observation;
  /** The value that was corrected later. */
  readonly former?: number;
}

/** A period without a value. */
export interface Gap {
  readonly day: number;
  readonly record: Observation;
}

/** Two neighbouring values that compare, or of which nobody says whether they do. */
export interface Link {
  readonly from: Point;
  readonly to: Point;
  readonly isOpen: boolean;
}

export interface SeriesMark {
  readonly day: number;
  readonly at: Moment;
  readonly comparable: boolean | null;
}

/** All values of an indicator that count as the judged one does, in time. */
export interface Series {
  readonly points: readonly Point[];
  readonly gaps: readonly Gap[];
  /** Neighbours of which it is known that they do not compare, or between which a value is missing, have no link. */
  readonly links: readonly Link[];
  readonly breaks: readonly SeriesMark[];
}

/** @param startMonth month in which the fiscal year of the plan begins, 1 to 12. */
export function seriesOf(indicator: Indicator, { facts }: Assessment, startMonth: number): Series {
  const { target, latest, gap, baseline, baselineValue } = facts;
  const lastDay = (moment: Moment | null | undefined) => daysOfMoment(moment, startMonth)?.last;
  const takenOn = (one: Baseline | Observation) => lastDay(one.observed ?? one.period);
  const counts = accumulationOf(indicator, target ?? latest ?? baseline ?? {});
  // What was reported after the year by which the indicator is judged is not shown.
  const end = lastDay((gap ?? latest)?.period) ?? Infinity;
  const observations = (indicator.observations ?? []).filter(
    (one) => accumulationOf(indicator, one) === counts && (lastDay(one.period) ?? -Infinity) <= end,
  );

  const pointOf = (record: Baseline | Observation, role: Point['role']): Point[] => {
    const day = takenOn(record);
    const { value, revised } = record;
    if (day === undefined || typeof value !== 'number' || !Number.isFinite(value)) return [];
    const former = revised?.previous;
    return [{ day, value, role, record, ...(typeof former === 'number' && { former }) }];
  };
  const byTime = new Map<string, Point>();
  for (const point of [
    ...observations.flatMap((one) => pointOf(one, 'between')),
    ...(baseline && baselineValue !== undefined ? pointOf(baseline, 'baseline') : []),
    ...(latest ? pointOf(latest, 'latest') : []),
  ])
    byTime.set(`${point.day} ${point.role === 'between' ? (point.record.survey ?? '') : ''}`, point);
  const known = [...byTime.values()].filter((one) => one.role !== 'between' || one.record !== latest);
  const points = known
    .filter((one) => one.role !== 'between' || !hasMainAt(known, one.day))
    .sort((a, b) => a.day - b.day);
  const gaps = observations.flatMap((record): Gap[] => {
    const day = lastDay(record.period);
    return day === undefined || !record.missing || points.some((one) => one.day === day)
      ? []
      : [{ day, record }];
  });
  return {
    points,
    gaps,
    links: linksOf(indicator, points, gaps, startMonth),
    breaks: breaksOf(indicator, points, startMonth),
  };
}

/** Whether baseline or latest value lie on a day, which another survey of that day would hide. */
const hasMainAt = (points: readonly Point[], day: number) =>
  points.some((one) => one.role !== 'between' && one.day === day);

function linksOf(
  { breaks = [] }: Indicator,
  points: readonly Point[],
  gaps: readonly Gap[],
  startMonth: number,
): Link[] {
  return points.slice(1).flatMap((to, index): Link[] => {
    const from = points[index];
    if (!from || gaps.some(({ day }) => from.day < day && day < to.day)) return [];
    const between = breaks.filter(({ at }) => {
      const days = daysOfMoment(at, startMonth);
      return !days || (days.last > from.day && days.first <= to.day);
    });
    if (between.some(({ comparable }) => comparable === false)) return [];
    const [a, b] = [from.record.survey, to.record.survey];
    const isOtherSurvey = a !== undefined && b !== undefined && a !== b && between.length === 0;
    return [{ from, to, isOpen: isOtherSurvey || between.some(({ comparable }) => comparable === null) }];
  });
}

/** Breaks in the middle of the time in which they may lie, between the values that they part. */
function breaksOf({ breaks = [] }: Indicator, points: readonly Point[], startMonth: number): SeriesMark[] {
  return breaks.flatMap(({ at, comparable }): SeriesMark[] => {
    const days = daysOfMoment(at, startMonth);
    if (!days) return [];
    const before = points.filter(({ day }) => day < days.last).at(-1)?.day ?? -Infinity;
    const after = points.find(({ day }) => day >= days.first && day > before)?.day ?? Infinity;
    const first = Math.max(days.first, before);
    const last = Math.min(days.last, after);
    return [{ day: first / 2 + Math.max(first, last) / 2, at, comparable }];
  });
}
