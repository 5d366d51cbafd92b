import { labelWidth } from './label-width.js';
import { arranged, type Label } from './labels.js';

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

/** A label of a bullet; its place from top to bottom is that of its row. */
export interface PlacedLabel extends Label {
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

/** Pixels that binary fractions may err by. */
const DUST = 1e-6;

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

/**
 * Goal above, baseline and zero below. Labels stand centred over their mark or grow to one side of it, and where that
 * does not help, the less important one gives way (the sentence and the table beside the picture say the same).
 */
function placeLabels(
  labels: BulletValues['labels'],
  { width, goalMark, latestMark, baselineMark, zero }: BulletLayout,
  size: number,
  isAllowance: boolean,
): readonly PlacedLabel[] {
  const goalRow = isAllowance ? 'below' : 'above';
  const texts: readonly (readonly [string | undefined, number | undefined, PlacedLabel['row']])[] = [
    [labels.goal, goalMark, goalRow],
    [labels.latest, latestMark, 'above'],
    [labels.baseline, baselineMark, 'below'],
    [isAllowance ? undefined : labels.zero, zero, 'below'],
  ];
  const places = texts.flatMap(([text, mark, row]) =>
    text === undefined || mark === undefined ? [] : [placesOf(text, mark, row, width, size)],
  );
  return arranged(places, size, ({ left, right }) => left >= -DUST && right <= width + DUST);
}

/** The places of a label, the best first: centred over its mark, else beside it. */
function placesOf(
  text: string,
  at: number,
  row: PlacedLabel['row'],
  width: number,
  size: number,
): PlacedLabel[] {
  const own = labelWidth(text, size);
  const line = { text, y: row === 'above' ? 0 : 2 * size, row };
  const start: PlacedLabel = { ...line, x: Math.min(at, width - own), anchor: 'start' };
  const end: PlacedLabel = { ...line, x: Math.max(at, own), anchor: 'end' };
  const middle: PlacedLabel = { ...line, x: at, anchor: 'middle' };
  return at < width / 2 ? [middle, start, end] : [middle, end, start];
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
