import { labelWidth } from './label-width.js';

/** What a bullet is to say, in the unit of the indicator. */
export interface BulletValues {
  readonly latest?: number;
  readonly baseline?: number;
  /** The goal: one mark, or the two ends of a band. */
  readonly goal?: { readonly from: number; readonly to: number };
  /**
   * - `way`: there is a way to go from zero to the goal, so a track is drawn.
   * - `hold`: a line to keep; no track.
   * - `allowance`: the scale runs from baseline to bound; what is used up is drawn, not progress.
   */
  readonly form: 'way' | 'hold' | 'allowance';
  /** Whether falling short lies below the goal (`below`) or above it (`above`). */
  readonly badSide: 'below' | 'above';
  readonly labels: {
    readonly latest?: string;
    readonly baseline?: string;
    readonly goal?: string;
    readonly zero?: string;
  };
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly row: 'above' | 'below';
}

/** A bullet in pixels; x from the left edge, no vertical positions but rows. */
export interface BulletLayout {
  readonly width: number;
  readonly zero: number;
  readonly track?: { readonly x: number; readonly width: number };
  readonly bar?: { readonly x: number; readonly width: number };
  /** What is lacking to the goal, or exceeds it on the bad side: to be hatched. */
  readonly gap?: { readonly x: number; readonly width: number };
  readonly band?: { readonly x: number; readonly width: number };
  readonly goalMark?: number;
  readonly baselineMark?: number;
  readonly latestMark?: number;
  readonly labels: readonly PlacedLabel[];
}

/** Room kept free at the right end, so that the mark of the goal does not stand on the edge. */
const HEADROOM = 0.05;

/** Half of a span by which can still be divided. */
const LEAST_SPAN = Number.MIN_VALUE / Number.EPSILON;

/**
 * Places a value, its baseline and its goal on one scale. Bars start at zero; only an allowance runs from
 * baseline (left) to bound (right), since its subject is what may be lost.
 *
 * @param width inner width in pixels, above 0.
 * @param labelSize font size of the labels in pixels.
 * @throws RangeError when a number is not finite or `width` is not above 0.
 */
export function bulletLayout(values: BulletValues, width: number, labelSize: number): BulletLayout {
  const { latest, baseline, goal, form, badSide } = values;
  const numbers = [latest, baseline, goal?.from, goal?.to].filter((number) => number !== undefined);
  if (!(width > 0)) throw new RangeError(`width must be above 0: ${String(width)}`);
  if (!numbers.every(Number.isFinite)) throw new RangeError(`not finite: ${numbers.join(', ')}`);

  const isAllowance = form === 'allowance' && baseline !== undefined && goal !== undefined;
  const [left, right] = isAllowance ? allowanceDomain(values, baseline, goal) : zeroDomain(numbers);
  // Halves keep the difference of two huge numbers finite.
  const span = right / 2 - left / 2;
  const x = (number: number) => clamp(((number / 2 - left / 2) / span) * width, 0, width);
  const between = (a: number, b: number) => ({ x: Math.min(x(a), x(b)), width: Math.abs(x(b) - x(a)) });
  const start = isAllowance ? baseline : 0;
  const mark = goal && (badSide === 'below' ? goal.from : goal.to);
  // Away from the bound nothing of the allowance is used.
  const hasBar = latest !== undefined && !(isAllowance && isAway(latest, baseline, badSide));

  const layout: BulletLayout = {
    width,
    zero: x(start),
    ...(form !== 'hold' &&
      mark !== undefined && { track: isAllowance ? between(start, mark) : between(left, right) }),
    ...(hasBar && { bar: between(start, latest) }),
    ...(latest !== undefined && goal !== undefined && gapOf(latest, goal, form, badSide, between)),
    ...(goal !== undefined && goal.from !== goal.to && { band: between(goal.from, goal.to) }),
    ...(mark !== undefined && { goalMark: x(mark) }),
    ...(baseline !== undefined && { baselineMark: x(baseline) }),
    ...(latest !== undefined && { latestMark: x(latest) }),
    labels: [],
  };
  return { ...layout, labels: placeLabels(values.labels, layout, labelSize, isAllowance) };
}

/** From the baseline, or from a better value than that, to the bound, or to a worse value than that. */
function allowanceDomain(
  { latest, badSide }: BulletValues,
  baseline: number,
  goal: { readonly from: number; readonly to: number },
): [number, number] {
  const values = [baseline, badSide === 'below' ? goal.from : goal.to, latest ?? baseline];
  const best = badSide === 'below' ? Math.max(...values) : Math.min(...values);
  const worst = badSide === 'below' ? Math.min(...values) : Math.max(...values);
  if (Math.abs(best / 2 - worst / 2) < LEAST_SPAN) return zeroDomain([best]);
  return [best, clamp(worst + (worst / 2 - best / 2) * 2 * HEADROOM, -Number.MAX_VALUE, Number.MAX_VALUE)];
}

function zeroDomain(numbers: readonly number[]): [number, number] {
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  if (high / 2 - low / 2 < LEAST_SPAN) return [0, 1];
  const room = (high / 2 - low / 2) * 2 * HEADROOM;
  return [
    low < 0 ? Math.max(low - room, -Number.MAX_VALUE) : 0,
    high > 0 ? Math.min(high + room, Number.MAX_VALUE) : 0,
  ];
}

const isAway = (latest: number, baseline: number, badSide: BulletValues['badSide']) =>
  badSide === 'below' ? latest > baseline : latest < baseline;

function gapOf(
  latest: number,
  goal: { from: number; to: number },
  form: BulletValues['form'],
  badSide: BulletValues['badSide'],
  between: (a: number, b: number) => { x: number; width: number },
): { gap?: { x: number; width: number } } {
  const edge = badSide === 'below' ? goal.from : goal.to;
  const isShort = badSide === 'below' ? latest < edge : latest > edge;
  // On the way up to a goal the open track says what is lacking; a held or broken bound is hatched.
  const isOpenTrack = form === 'way' && badSide === 'below';
  return isShort && !isOpenTrack ? { gap: between(latest, edge) } : {};
}

interface Wish {
  readonly text: string;
  /** Where the mark stands that the label belongs to. */
  readonly at: number;
}

/**
 * Goal above, baseline and zero below. Labels of a row never touch each other or an edge: they stand centred over
 * their mark or grow to one side of it, and where that does not help, the less important one gives way (the
 * sentence and the table beside the picture say the same).
 */
function placeLabels(
  labels: BulletValues['labels'],
  layout: BulletLayout,
  size: number,
  isAllowance: boolean,
): PlacedLabel[] {
  const wish = (text: string | undefined, at: number | undefined): Wish[] =>
    text === undefined || at === undefined ? [] : [{ text, at }];
  const goal = wish(labels.goal, layout.goalMark);
  const latest = wish(labels.latest, layout.latestMark);
  const baseline = wish(labels.baseline, layout.baselineMark);
  const zero = isAllowance ? [] : wish(labels.zero, layout.zero);
  return [
    ...arranged(isAllowance ? latest : [...goal, ...latest], 'above', layout.width, size),
    ...arranged([...(isAllowance ? goal : []), ...baseline, ...zero], 'below', layout.width, size),
  ];
}

/** As many of the wishes as fit beside each other; the first ones come first. */
function arranged(
  [wish, ...rest]: readonly Wish[],
  row: PlacedLabel['row'],
  width: number,
  size: number,
  placed: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  if (!wish) return [...placed];
  const isFree = (one: PlacedLabel) => placed.every((other) => !overlap(one, other, size));
  const tries = anchored(wish, row, width, size)
    .filter(isFree)
    .map((one) => arranged(rest, row, width, size, [...placed, one]));
  if (tries.length === 0) return arranged(rest, row, width, size, placed);
  return tries.reduce((best, one) => (one.length > best.length ? one : best));
}

/** The places of a label inside the picture, the best first: centred over its mark, else beside it. */
function anchored({ text, at }: Wish, row: PlacedLabel['row'], width: number, size: number): PlacedLabel[] {
  const own = labelWidth(text, size);
  if (own > width) return [];
  const isInside = (one: PlacedLabel) => {
    const [left, right] = extent(one, size);
    return left >= 0 && right <= width;
  };
  const start: PlacedLabel = { text, x: Math.min(at, width - own), anchor: 'start', row };
  const end: PlacedLabel = { text, x: Math.max(at, own), anchor: 'end', row };
  const middle: PlacedLabel = { text, x: at, anchor: 'middle', row };
  const [near, far] = at < width / 2 ? [start, end] : [end, start];
  return isInside(middle) ? [middle, near, far] : [near, far];
}

function overlap(a: PlacedLabel, b: PlacedLabel, size: number): boolean {
  const [aLeft, aRight] = extent(a, size);
  const [bLeft, bRight] = extent(b, size);
  return aLeft < bRight + size / 2 && bLeft < aRight + size / 2;
}

function extent({ text, x, anchor }: PlacedLabel, size: number): [number, number] {
  const width = labelWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [left, left + width];
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
