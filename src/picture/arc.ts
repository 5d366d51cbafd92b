import { formatNumber } from '../locale/index.js';
import { arranged, linesOf, type Box, type Label } from '../layout/index.js';
import type { Assessment, Facts, Verdict } from '../model/index.js';
import type { Frame } from './draw.js';
import type { Indicator } from '../schema/index.js';
import { decimalsFor, differenceText, goalText, valueText, type Reader } from '../wording/index.js';
import { missingText } from './bullet.js';
import { FORMS } from './forms.messages.js';
import { PICTURE } from './picture.messages.js';
import { across, onRing, ringStripes, sector, type Ring } from './ring.js';
import { at, type Picture, type Shape, type TextPaint } from './shapes.js';

/** How far a value may be beyond the end of the arc, as a share of it; a full ring would hide more than that. */
const MOST_BEYOND = 0.1;

const THICK = 26;
const INSET = 4;

/** Between the ends of the ring and the labels below them. */
const FOOT = 10;

/** Smaller than this an arc says nothing. */
const LEAST_RADIUS = 64;
const MOST_RADIUS = 140;

/**
 * A count or share on its way from zero to a target, or within the whole that it counts out of, as half a ring. Its
 * hollow is left free for the figure, down to two labels above the lower edge.
 *
 * @returns `undefined` where an arc would not tell the truth, or would be too small to read: draw another form.
 * @param width in pixels, above 0.
 * @param labelSize font size of the labels in pixels.
 */
export function arcPicture(
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
  { width, labelSize, verdict = assessment.verdict }: Frame,
): Picture | undefined {
  const way = wayOf(indicator, assessment);
  const radius = Math.min(width / 2 - 2.5 * labelSize, MOST_RADIUS);
  if (!way || !(radius >= LEAST_RADIUS)) return undefined;
  const wishes = wishesOf(indicator, assessment.facts, way, reader);
  // A smaller ring leaves more room beside it for the labels.
  const rings = [1, 0.95, 0.9, 0.85].map((part) =>
    ringOf(Math.max(radius * part, LEAST_RADIUS), width, labelSize),
  );
  let best: { readonly ring: Ring; readonly labels: readonly PaintedLabel[] } | undefined;
  for (const ring of rings) {
    const labels = placed(wishes, ring, width, labelSize);
    if (!best || labels.length > best.labels.length) best = { ring, labels };
    if (labels.length === wishes.length) break;
  }
  if (!best) return undefined;
  const { ring, labels } = best;
  return {
    width,
    height: at(ring.y + 1.5 * labelSize + FOOT),
    shapes: [
      ...shapesOf(way, ring, assessment.facts, verdict),
      ...labels.flatMap((label) => linesOf(label, labelSize)).map((line) => ({ ...line, y: at(line.y) })),
    ],
  };
}

/** A way from zero to the end of the arc, in the unit of the indicator. */
interface Way {
  readonly end: number;
  readonly goal: number;
  readonly baseline?: number;
  readonly latest?: number;
}

/** Reasons against a verdict that are no reason against showing value and target side by side. */
const STILL_SHOWN: ReadonlySet<string> = new Set([
  'no-value',
  'missing',
  'no-value-at-due',
  'not-measured-since',
]);

function wayOf(indicator: Indicator, assessment: Assessment): Way | undefined {
  const { target, latest, latestValue, baselineValue, progress } = assessment.facts;
  if (assessment.verdict === 'not-judged' && !STILL_SHOWN.has(assessment.because)) return undefined;
  if (target?.operator !== 'at-least' && target?.operator !== 'equal') return undefined;
  if (indicator.kind !== 'count' && indicator.kind !== 'ratio') return undefined;
  if (indicator.direction.value !== 'up' || progress?.kind === 'allowance') return undefined;
  if (progress?.kind === 'none' && progress.because !== 'no-baseline') return undefined;
  if (latest?.value !== undefined && latestValue === undefined) return undefined;

  const goal = target.value;
  const end = indicator.outOf ?? goal;
  if (!(goal > 0 && goal <= end)) return undefined;
  if (baselineValue !== undefined && !(baselineValue >= 0 && baselineValue < goal)) return undefined;
  const most = indicator.outOf === undefined ? 1 + MOST_BEYOND : 1;
  if (latestValue !== undefined && !(latestValue >= 0 && latestValue / end <= most)) return undefined;
  return {
    end,
    goal,
    ...(baselineValue !== undefined && { baseline: baselineValue }),
    ...(latestValue !== undefined && { latest: latestValue }),
  };
}

type PaintedLabel = Label & { readonly paint: TextPaint };

interface Wish {
  /** The same in ever less room, the best first. */
  readonly texts: readonly string[];
  readonly paint: TextPaint;
  /** Beside the ring at a share of it, under one of its ends, or in its hollow. */
  readonly place: number | 'left' | 'right' | 'hollow';
}

/** The labels in order of importance. */
function wishesOf(
  indicator: Indicator,
  facts: Facts,
  { goal, end, baseline, latest }: Way,
  reader: Reader,
): readonly Wish[] {
  const words = PICTURE[reader.language];
  const more = FORMS[reader.language];
  const bare = (value: number) => formatNumber(value, reader.language, decimalsFor(indicator));
  const full = (value: number) => valueText(indicator, value, reader);
  const asks =
    facts.target && 'value' in facts.target ? goalText(indicator, facts.target, reader) : full(goal);
  const hollow =
    latest === undefined
      ? missingText(facts, reader)
      : latest === goal
        ? undefined
        : (latest < goal ? more.toGo : more.beyond)(differenceText(indicator, goal - latest, reader));
  /** The figure has the unit, so that a label may do without it. */
  const beside = (name: string, value: string, number: string) => [
    `${name} ${value}`,
    `${name}\n${value}`,
    `${name}\n${number}`,
  ];
  const wishes: readonly (Wish | undefined)[] = [
    goal === end
      ? { texts: [`${words.target} ${asks}`], paint: 'label', place: 'right' }
      : { texts: beside(words.target, asks, bare(goal)), paint: 'label', place: goal / end },
    hollow === undefined ? undefined : { texts: [hollow], paint: 'label-muted', place: 'hollow' },
    baseline
      ? {
          texts: beside(words.baseline, full(baseline), bare(baseline)),
          paint: 'label-muted',
          place: baseline / end,
        }
      : undefined,
    {
      texts: baseline === 0 ? [`${words.baseline} ${full(0)}`, words.axisZero] : [words.axisZero],
      paint: 'label-muted',
      place: 'left',
    },
    goal === end ? undefined : { texts: [more.whole(full(end))], paint: 'label-muted', place: 'right' },
  ];
  return wishes.filter((one) => one !== undefined);
}

const ringOf = (outer: number, width: number, labelSize: number): Ring => ({
  x: width / 2,
  // Room for a label on top.
  y: outer + labelSize + 12,
  outer,
  inner: outer - THICK,
});

function placed(wishes: readonly Wish[], ring: Ring, width: number, size: number): readonly PaintedLabel[] {
  const places = wishes.map(({ texts, paint, place }) =>
    texts.flatMap((text) =>
      placesOf(text, place, ring, width, size).map((label): PaintedLabel => ({ ...label, paint })),
    ),
  );
  const isInside = ({ left, right, top }: Box) => left >= 0 && right <= width && top >= 0;
  return arranged(places, size, (box) => isInside(box) && isOffRing(box, ring)).map((one) => ({
    ...one,
    x: at(one.x),
  }));
}

function placesOf(text: string, place: Wish['place'], ring: Ring, width: number, size: number): Label[] {
  const on = (x: number, y: number, anchor: Label['anchor']): Label => ({ text, x, y, anchor });
  const middle = (ring.outer + ring.inner) / 2;
  const below = ring.y + size + FOOT;
  switch (place) {
    case 'hollow':
      return [on(ring.x, ring.y + 7, 'middle'), on(ring.x, below, 'middle')];
    case 'left':
      return [on(ring.x - middle, below, 'middle'), on(0, below, 'start')];
    case 'right':
      return [on(ring.x + middle, below, 'middle'), on(width, below, 'end')];
  }
  const [x, y] = onRing(ring, ring.outer + 12, place);
  const side = Math.cos(Math.PI * place);
  // On top a label stands on the point, at the sides it is centred beside it.
  const lines = text.split('\n').length;
  const upper = (lines - 1) * 1.25 * size;
  const line = y + 0.36 * size - upper / 2 - Math.sin(Math.PI * place) * (0.36 * size + upper / 2);
  const anchor = side > 0.3 ? 'end' : side < -0.3 ? 'start' : 'middle';
  const edge = side > 0 ? on(0, line, 'start') : on(width, line, 'end');
  return [on(x, line, anchor), edge].flatMap((one) =>
    [0, 6, 12, 18].map((up) => ({ ...one, y: one.y - up })),
  );
}

/** Whether a box lies outside the ring, in its hollow or below it. */
function isOffRing({ left, right, top, bottom }: Box, { x, y, outer, inner }: Ring): boolean {
  if (top > y + 2) return true;
  const toX = Math.max(left - x, 0, x - right);
  const toY = Math.max(y - bottom, 0);
  const isOutside = Math.hypot(toX, toY) > outer + 4;
  const isInHollow = Math.hypot(Math.max(right - x, x - left), y - top) < inner - 4;
  return isOutside || isInHollow;
}

function shapesOf({ end, goal, baseline, latest }: Way, ring: Ring, facts: Facts, verdict: Verdict): Shape[] {
  const shapes: Shape[] = [];
  const paint = (name: Extract<Shape, { readonly d: string }>['paint'], d: string) =>
    shapes.push({ paint: name, d });
  if (latest === undefined) {
    paint('hatch', ringStripes(ring, 8.5, 3));
    paint('nodata', sector(ring, 0, 1, 0.75));
  } else {
    paint('track', sector(ring, 0, 1, 0.5));
    const share = Math.min(latest / end, 1);
    // Dashed like the verdict, where the value is provisional or nothing is judged by it.
    const isOpen = facts.latest?.provisional ?? verdict === 'not-judged';
    if (share > 0) paint(isOpen ? 'bar-provisional' : 'bar', sector(ring, 0, share, INSET));
  }
  if (baseline) {
    // Cut out first, since it may lie on the bar.
    paint('cut', across(ring, baseline / end, 0));
    paint('tick', across(ring, baseline / end, 8));
  }
  if (goal < end) {
    paint('cut', across(ring, goal / end, 0));
    paint('goal', across(ring, goal / end, 8));
  } else {
    const middle = ring.x + (ring.outer + ring.inner) / 2;
    const reach = THICK / 2 + 6;
    paint('goal', `M${at(middle - reach)} ${at(ring.y + 1.5)}H${at(middle + reach)}`);
    if (latest !== undefined && latest > end)
      paint('bar', `M${at(middle - 6)} ${at(ring.y + 3)}H${at(middle + 6)}L${at(middle)} ${at(ring.y + 9)}Z`);
  }
  return shapes;
}
