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

  const [left, right] = domainOf(values, numbers);
  // Halves keep the difference of two huge numbers finite.
  const span = right / 2 - left / 2;
  const x = (number: number) => clamp(((number / 2 - left / 2) / span) * width, 0, width);
  const between = (a: number, b: number) => ({ x: Math.min(x(a), x(b)), width: Math.abs(x(b) - x(a)) });
  const isAllowance = form === 'allowance' && baseline !== undefined && goal !== undefined;
  const start = isAllowance ? baseline : 0;
  const mark = goal && (badSide === 'below' ? goal.from : goal.to);

  const layout: BulletLayout = {
    width,
    zero: x(start),
    ...(form !== 'hold' &&
      mark !== undefined && { track: isAllowance ? between(start, mark) : between(start, right) }),
    ...(latest !== undefined && { bar: between(start, latest) }),
    ...(latest !== undefined && goal !== undefined && gapOf(latest, goal, form, badSide, between)),
    ...(goal !== undefined && goal.from !== goal.to && { band: between(goal.from, goal.to) }),
    ...(mark !== undefined && { goalMark: x(mark) }),
    ...(baseline !== undefined && { baselineMark: x(baseline) }),
    ...(latest !== undefined && { latestMark: x(latest) }),
    labels: [],
  };
  return { ...layout, labels: placeLabels(values.labels, layout, labelSize, isAllowance) };
}

function domainOf(
  { form, baseline, goal, latest }: BulletValues,
  numbers: readonly number[],
): [number, number] {
  if (form === 'allowance' && baseline !== undefined && goal !== undefined) {
    const bound = goal.from === baseline ? goal.to : goal.from;
    const beyond =
      latest !== undefined && Math.abs(latest - baseline) > Math.abs(bound - baseline) ? latest : bound;
    const end = beyond + (beyond - baseline) * HEADROOM;
    return baseline === end ? [baseline, baseline + 1] : [baseline, end];
  }
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  if (low === high) return [0, 1];
  const room = (high / 2 - low / 2) * 2 * HEADROOM;
  return [low < 0 ? low - room : 0, high > 0 ? Math.min(high + room, Number.MAX_VALUE) : 0];
}

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

/** Goal above, baseline and zero below; a label that would run into another or over an edge moves or gives way. */
function placeLabels(
  labels: BulletValues['labels'],
  layout: BulletLayout,
  size: number,
  isAllowance: boolean,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const place = (
    text: string | undefined,
    at: number | undefined,
    row: 'above' | 'below',
    isOptional = false,
  ) => {
    if (text === undefined || at === undefined) return;
    const one = anchored(text, at, layout.width, size, row);
    const isFree = placed.every((other) => other.row !== row || !overlap(one, other, size));
    if (isFree || !isOptional) placed.push(one);
  };
  place(labels.goal, layout.goalMark, isAllowance ? 'below' : 'above');
  place(labels.latest, layout.latestMark, 'above');
  place(labels.baseline, layout.baselineMark, 'below');
  place(labels.zero, isAllowance ? undefined : layout.zero, 'below', true);
  return placed;
}

/** Keeps a label inside the picture: it grows away from the nearer edge, and stays centred where there is room. */
function anchored(text: string, x: number, width: number, size: number, row: 'above' | 'below'): PlacedLabel {
  const half = labelWidth(text, size) / 2;
  if (x - half < 0) return { text, x: Math.max(0, Math.min(x, width - 2 * half)), anchor: 'start', row };
  if (x + half > width) return { text, x: Math.min(width, Math.max(x, 2 * half)), anchor: 'end', row };
  return { text, x, anchor: 'middle', row };
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
