import { labelWidth } from '../../layout/index.js';
import { formatDate, formatNumber } from '../../locale/index.js';
import { elapsedOf, stretchOf, type Elapsed } from '../../model/elapsed.js';
import { whenOf } from '../../model/index.js';
import type { Picture, Shape } from '../../picture/index.js';
import { datePartsOf, type Moment, type Plan } from '../../schema/index.js';
import type { Piece, Reader } from '../../wording/index.js';
import { MESSAGES } from './plan-summary.messages.js';

/** Where the plan stands in its period. */
export interface WhereView {
  readonly sentence: readonly Piece[];
  /** Whose count it is, and that it rests on an inferred period. */
  readonly remark: string;
  readonly elapsed: Exclude<Elapsed, { kind: 'unknown' }>;
  readonly isInferred: boolean;
  /** The ends of the period, as the labels of the picture. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/**
 * @param today ordinal day, as `daysOf` counts them.
 * @returns `undefined` where the period cannot be placed in time.
 */
export function whereView(plan: Plan, today: number, reader: Reader): WhereView | undefined {
  const { period } = plan;
  const stretch = stretchOf(period, plan.fiscalYearStartMonth);
  const elapsed = elapsedOf(stretch, today, period?.years);
  if (elapsed.kind === 'unknown') return undefined;
  const words = MESSAGES[reader.language];
  const isInferred = stretch?.first?.isInferred === true || stretch?.last?.isInferred === true;
  const from = endText(period?.from, reader);
  const to = endText(period?.to, reader);
  return {
    sentence: sentenceOf(elapsed, from, to, dayText(today, reader), reader),
    remark: `${words.countedByUs}${isInferred ? words.inferredPeriod : ''}`,
    elapsed,
    isInferred,
    from: from ?? words.startUnknown,
    to: to ?? words.endUnknown,
    today: words.today,
  };
}

function sentenceOf(
  elapsed: WhereView['elapsed'],
  from: string | undefined,
  to: string | undefined,
  day: string,
  reader: Reader,
): readonly Piece[] {
  const words = MESSAGES[reader.language].where;
  const number = (count: number) => formatNumber(count, reader.language);
  switch (elapsed.kind) {
    case 'before':
      return words.before(from ?? '', day);
    case 'after':
      return words.after(to, day);
    case 'during': {
      const { year, of } = elapsed;
      if (year === undefined) return words.noStart(to ?? '', day);
      return of === undefined ? words.begun(number(year), day) : words.within(number(year), number(of), day);
    }
  }
}

function endText(end: Moment | null | undefined, reader: Reader): string | undefined {
  const when = whenOf(end);
  const parts = when === undefined ? undefined : datePartsOf(when);
  return parts && formatDate(parts, reader.language);
}

function dayText(day: number, reader: Reader): string {
  const date = new Date(day * 86_400_000);
  return formatDate(
    { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    reader.language,
  );
}

/** How a year of the period is painted: over, running, to come; `open` where nobody knows whether it belongs to it. */
type Year = 'year-past' | 'year-now' | 'year-ahead' | 'year-open';

/** `-inferred` where the period is not the document's own. */
export type YearPaint = Year | `${Exclude<Year, 'year-open'>}-inferred` | 'year-mark';

const HEIGHT = 12;
const GAP = 3;
/** Below this width years are not told apart. */
const LEAST = 6;
/** Place of the bar below the label of today. */
const TOP = 24;

/**
 * The years of the period as cells, with the running one marked.
 *
 * @param size font size of the labels, in pixels.
 * @returns `undefined` where there is no more to see than the sentence says: a single year, or none that is known.
 */
export function wherePicture(
  { elapsed, isInferred, from, to, today }: WhereView,
  plan: Plan,
  day: number,
  width: number,
  size: number,
): Picture<YearPaint> | undefined {
  const cells = cellsOf(elapsed, plan);
  if (!cells || cells.length < 2 || width <= 0) return undefined;
  const step = (width + GAP) / cells.length;
  const gap = step < LEAST ? 0 : GAP;
  const now = cells.indexOf('year-now');
  const top = now < 0 ? 1 : TOP;
  const shapes: Shape<YearPaint>[] = cells.map((year, index) => ({
    paint: isInferred && year !== 'year-open' ? `${year}-inferred` : year,
    d: box(index * step + 0.5, top + 0.5, step - gap - 1, HEIGHT),
  }));
  if (now >= 0) {
    const x = round(now * step + (step - gap) * shareOfYear(plan, day));
    const half = labelWidth(today, size) / 2;
    shapes.push(
      {
        paint: 'year-mark',
        d: `M${String(round(x - 5))} ${String(TOP - 8)}H${String(round(x + 5))}L${String(x)} ${String(TOP - 2)}Z`,
      },
      {
        paint: 'label',
        text: today,
        x: round(Math.min(Math.max(x, half), width - half)),
        y: TOP - 12,
        anchor: 'middle',
      },
    );
  }
  const baseline = top + HEIGHT + size + 6;
  shapes.push({ paint: 'label-muted', text: from, x: 0, y: baseline, anchor: 'start' });
  if (labelWidth(from, size) + labelWidth(to, size) + size <= width)
    shapes.push({ paint: 'label-muted', text: to, x: width, y: baseline, anchor: 'end' });
  return { width, height: baseline + 6, shapes };
}

function cellsOf(elapsed: WhereView['elapsed'], plan: Plan): Year[] | undefined {
  const stretch = stretchOf(plan.period, plan.fiscalYearStartMonth);
  const first = stretch?.first?.day;
  if (first === undefined) return undefined;
  if (elapsed.kind === 'during') {
    const { year, of } = elapsed;
    if (year === undefined) return undefined;
    const past = Array<Year>(year - 1).fill('year-past');
    return of === undefined
      ? [...past, 'year-now', 'year-open', 'year-open']
      : [...past, 'year-now', ...Array<Year>(of - year).fill('year-ahead')];
  }
  // The day before its first year, the length of a period is known from its last.
  const last = stretch?.last?.day;
  const whole = last === undefined ? undefined : elapsedOf(stretch, last, plan.period?.years);
  const years = whole?.kind === 'during' ? (whole.of ?? 0) : 0;
  return Array<Year>(years).fill(elapsed.kind === 'after' ? 'year-past' : 'year-ahead');
}

/** How much of the running year of the period is over, 0 to 1. */
function shareOfYear(plan: Plan, day: number): number {
  const first = stretchOf(plan.period, plan.fiscalYearStartMonth)?.first?.day ?? day;
  const start = new Date(first * 86_400_000);
  const now = new Date(day * 86_400_000);
  const begun = new Date(0);
  begun.setUTCFullYear(now.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
  if (begun > now) begun.setUTCFullYear(now.getUTCFullYear() - 1);
  return Math.min(1, (now.getTime() - begun.getTime()) / 86_400_000 / 366);
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${String(round(x))} ${String(round(y))}H${String(round(x + width))}V${String(round(y + height))}H${String(round(x))}Z`;

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
