import type { TimelineAxis, TimelineLayout } from '../../layout/timeline.js';
import { erasBetween, eraYearOfFiscalYear } from '../../locale/eras.js';
import type { Shape } from '../../picture/index.js';
import { at, vertical } from '../../picture/shapes.js';
import { daysOf, fiscalYearOf } from '../../schema/index.js';
import type { Reader } from '../../wording/index.js';
import type { TimelinePaint } from './picture.view.js';
import type { PlanTimelineView } from './plan-timeline.view.js';
import { isoOf } from './standing.view.js';

/** Years that the axis shows at the least. */
const FEWEST = 4;

/** The last fiscal year that plans can write. */
const LAST = 9999;

/** Whole fiscal years around everything that is known, and today; one more where an end is open. */
export function axisOf({ timeline, today }: PlanTimelineView, reader: Reader): TimelineAxis {
  const { bounds = { first: today, last: today }, entries } = timeline;
  const month = reader.startMonth;
  const yearOf = (day: number) => fiscalYearOf(isoOf(day), month);
  const isOpen = (end: 'first' | 'last') =>
    entries.some(({ stretch, lane }) => lane !== 'event' && stretch && !stretch[end]);
  const from = yearOf(Math.min(bounds.first, today)) - (isOpen('first') ? 1 : 0);
  const to = Math.min(LAST, yearOf(Math.max(bounds.last, today)) + (isOpen('last') ? 1 : 0));
  const spare = Math.max(0, FEWEST - (to - from + 1));
  const first = Math.min(from - Math.floor(spare / 2), LAST + 1 - (to - from + 1 + spare));
  const count = to - from + 1 + spare;
  const days = (year: number) => daysOf(`FY${String(year).padStart(4, '0')}`, month);
  return {
    years: [...Array(count).keys()].map((place) => {
      const year = first + place;
      return {
        first: days(year).first,
        labels: [eraYearOfFiscalYear(year, reader.language) ?? '', String(year)],
        isRound: (step: number) => year % step === 0,
      };
    }),
    end: days(first + count - 1).last + 1,
  };
}

const erasOn = (axis: TimelineAxis, reader: Reader) =>
  erasBetween(axis.years[0]?.first ?? axis.end, axis.end - 1, reader.language);

export function axisLines(
  layout: TimelineLayout,
  axis: TimelineAxis,
  reader: Reader,
): Shape<TimelinePaint>[] {
  const { axis: lines, years, width, height, x } = layout;
  const isLabelled = ({ labels }: (typeof years)[number]) => labels.length > 0;
  return [
    {
      paint: 'time-year',
      d: years
        .filter(isLabelled)
        .map(({ x: left }) => vertical(left, lines.bottom, height))
        .join(''),
    },
    { paint: 'time-era', d: `M0 ${at(lines.bottom)}H${at(width)}` },
    ...erasOn(axis, reader)
      .slice(1)
      .map((era): Shape<TimelinePaint> => ({
        paint: 'time-era',
        d: vertical(x(era.first), lines.eras - 14, lines.bottom),
      })),
    ...layout.lanes.slice(1).map((lane): Shape<TimelinePaint> => ({
      paint: 'time-rule',
      d: `M0 ${at(lane.top - 2)}H${at(width)}`,
    })),
  ];
}

export function axisTexts(
  layout: TimelineLayout,
  axis: TimelineAxis,
  reader: Reader,
): Shape<TimelinePaint>[] {
  const { axis: lines, years, x } = layout;
  const eras = erasOn(axis, reader);
  const isWide = (era: (typeof eras)[number]) => x(era.last + 1) - x(era.first) > era.name.length * 16 + 12;
  return [
    ...eras.filter(isWide).map((era): Shape<TimelinePaint> => ({
      paint: 'time-era-label',
      text: era.name,
      x: at(x(era.first) + (x(era.first) > 0 ? 6 : 0)),
      y: at(lines.eras),
      anchor: 'start',
    })),
    ...years.flatMap(({ middle, labels }) =>
      labels.map((text, row): Shape<TimelinePaint> => ({
        paint: row === 0 ? 'time-text' : 'time-year-label',
        text,
        x: at(middle),
        y: at(lines.rows[row] ?? lines.bottom),
        anchor: 'middle',
      })),
    ),
  ];
}
