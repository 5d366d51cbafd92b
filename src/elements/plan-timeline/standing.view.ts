import { formatDate, formatNumber } from '../../locale/index.js';
import { elapsedOf, stretchOf } from '../../model/elapsed.js';
import { datePartsOf, fiscalYearOf, type Plan } from '../../schema/index.js';
import type { Piece, Reader } from '../../wording/index.js';
import { MESSAGES } from './plan-timeline.messages.js';

/** Where today stands in the plan, in one sentence or two. */
export function standingOf(plan: Plan, today: number, todayText: string, reader: Reader): readonly Piece[] {
  const words = MESSAGES[reader.language];
  const stretch = stretchOf(plan.period, plan.fiscalYearStartMonth);
  const elapsed = elapsedOf(stretch, today, plan.period?.years);
  const number = (count: number) => formatNumber(count, reader.language);
  const edge = (day: number | undefined) => (day === undefined ? '' : yearText(day, plan, reader));
  const [first, last] = [edge(stretch?.first?.day), edge(stretch?.last?.day)];
  const pieces = ((): readonly Piece[] => {
    switch (elapsed.kind) {
      case 'unknown':
        return words.unknown(todayText);
      case 'before':
        return words.before(todayText, first);
      case 'after':
        return words.after(todayText, elapsed.years, last === '' ? first : last);
      case 'during': {
        const { year, of, isOpen } = elapsed;
        if (year === undefined) return words.duringUntil(todayText, last);
        if (of !== undefined) return words.during(todayText, number(year), number(of));
        return isOpen
          ? words.duringOpen(todayText, number(year))
          : words.duringOfUnknown(todayText, number(year), last);
      }
    }
  })();
  const [start, end] = [stretch?.first?.isInferred === true, stretch?.last?.isInferred === true];
  const isWhole = (start || !stretch?.first) && (end || !stretch?.last);
  const which = start || end ? (isWhole ? 'both' : start ? 'start' : 'end') : undefined;
  const gap = reader.language === 'ja' ? '' : ' ';
  return which === undefined ? pieces : [...pieces, `${gap}${words.inferred[which]}`];
}

/** An end of a period: by its fiscal year where it is the start or end of one, else by its day. */
function yearText(day: number, plan: Plan, reader: Reader): string {
  const month = plan.fiscalYearStartMonth ?? 4;
  const year = fiscalYearOf(isoOf(day), month);
  const isEdge = fiscalYearOf(isoOf(day - 1), month) !== year || fiscalYearOf(isoOf(day + 1), month) !== year;
  return isEdge ? formatDate({ fiscalYear: year }, reader.language) : dayText(day, reader);
}

/** The last day that plans can write. The fiscal year 9999 goes on after it. */
const LAST_DAY = Date.UTC(9999, 11, 31) / 86_400_000;

/** An ordinal day as 2026-11-22; one after the year 9999 as its last. */
export const isoOf = (day: number): string =>
  new Date(Math.min(day, LAST_DAY) * 86_400_000).toISOString().slice(0, 10);

export function dayText(day: number, { language }: Reader): string {
  const parts = datePartsOf(isoOf(day));
  return parts ? formatDate(parts, language) : isoOf(day);
}
