import { bulletLayout, labelWidth, type BulletLayout, type BulletValues } from '../layout/index.js';
import type { Assessment, Facts, Verdict } from '../model/index.js';
import type { Frame } from './draw.js';
import type { Indicator } from '../schema/index.js';
import {
  COMMON,
  differenceText,
  goalText,
  momentText,
  targetText,
  valueText,
  type Reader,
} from '../wording/index.js';
import { PICTURE } from './picture.messages.js';
import { scaleOf } from './scale.js';
import { rectangle, stripes, vertical, type Picture, type Shape } from './shapes.js';

/** Where the scale of a bullet lies, in pixels. */
interface Place {
  readonly top: number;
  readonly thick: number;
  /** How far the mark of the goal stands out at both sides. */
  readonly out: number;
  /** How far down the mark of the baseline reaches. */
  readonly foot: number;
}

/** Thinner than its track by this much on either side, so that the track is seen behind it. */
const INSET = 4;

/**
 * Latest value, baseline and target on one scale, with labels; `undefined` where there is no number to draw, or
 * no target.
 *
 * @param width in pixels, above 0.
 * @param labelSize font size of the labels in pixels.
 */
export function bulletPicture(
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
  { width, labelSize, verdict = assessment.verdict }: Frame,
): Picture | undefined {
  const scale = scaleOf(indicator, assessment);
  if (!scale) return undefined;
  const layout = bulletLayout(
    { ...scale, labels: labelsOf(indicator, assessment.facts, reader, scale.form, scale.badSide) },
    width,
    labelSize,
  );
  const place = { top: labelSize + 22, thick: 20, out: 10, foot: 12 };
  const below = place.top + place.thick + 14 + labelSize;
  const labels = layout.labels.map(({ text, x, anchor, row }): Shape => ({
    paint: row === 'above' ? 'label' : 'label-muted',
    text,
    x,
    y: row === 'above' ? labelSize + 4 : below,
    anchor,
  }));
  const missing =
    scale.latest === undefined
      ? [missingText(assessment.facts, reader), PICTURE[reader.language].noValue].find(
          (text) => labelWidth(text, labelSize) <= width,
        )
      : undefined;
  return {
    width,
    height: below + Math.ceil(labelSize / 2),
    shapes: [
      ...shapesOf(layout, assessment.facts, verdict, scale.form, place),
      ...(missing === undefined
        ? []
        : [
            {
              paint: 'label-missing' as const,
              text: missing,
              x: width / 2,
              y: place.top + place.thick / 2 + labelSize * 0.36,
              anchor: 'middle' as const,
            },
          ]),
      ...labels,
    ],
  };
}

/**
 * The same without labels, for a row of a table that says the numbers; 24 px high.
 *
 * @param width in pixels, above 0.
 */
export function rowPicture(
  indicator: Indicator,
  assessment: Assessment,
  width: number,
  verdict: Verdict = assessment.verdict,
): Picture | undefined {
  const scale = scaleOf(indicator, assessment);
  if (!scale) return undefined;
  const layout = bulletLayout({ ...scale, labels: {} }, width, 1);
  const place = { top: 5, thick: 14, out: 5, foot: 5 };
  return { width, height: 24, shapes: shapesOf(layout, assessment.facts, verdict, scale.form, place) };
}

function shapesOf(
  layout: BulletLayout,
  facts: Facts,
  verdict: Verdict,
  form: BulletValues['form'],
  { top, thick, out, foot }: Place,
): Shape[] {
  const { width, track, bar, band, gap, goalMark, baselineMark, latestMark } = layout;
  const bottom = top + thick;
  const shapes: Shape[] = [];
  const paint = (name: Extract<Shape, { readonly d: string }>['paint'], d: string) =>
    shapes.push({ paint: name, d });
  const within = (x: number, stroke: number) => Math.max(Math.min(x, width - stroke / 2), stroke / 2);

  const inside = (x: number, wide: number, edge: number) =>
    rectangle(x + Math.min(edge, wide / 2), top + edge, Math.max(wide - 2 * edge, 0), thick - 2 * edge);

  if (latestMark === undefined) {
    paint('hatch', stripes(0, top + 1, width, thick - 2, 8.5, 2.8));
    paint('nodata', inside(0, width, 0.75));
  } else if (track) {
    paint('track', inside(track.x, track.width, 0.5));
  } else {
    paint('axis', `M0 ${bottom + 0.5}H${width}`);
  }
  if (bar) {
    const inset = track ? INSET : 0;
    // Dashed like the verdict, where the value is provisional or there is nothing to judge it by.
    const isOpen = facts.latest?.provisional ?? verdict === 'not-judged';
    const name = form === 'allowance' ? 'used' : isOpen ? 'bar-provisional' : 'bar';
    paint(name, rectangle(bar.x, top + inset, bar.width, thick - 2 * inset));
    // A dark mark is not seen on a dark bar: a ground is cut out for it, but not of what is lacking to it.
    const marks = band ? [band.x, band.x + band.width] : [goalMark ?? NaN];
    for (const x of marks)
      if (x >= bar.x && x <= bar.x + bar.width) paint('cut', vertical(within(x, 6), top, bottom));
  }
  if (gap && isToGo(verdict)) {
    // On a ground of its own, since what exceeds a bound lies on the bar.
    paint('gap', rectangle(gap.x, top, gap.width, thick));
    paint(isLate(verdict) ? 'short' : 'left', stripes(gap.x, top, gap.width, thick, 7, 4.2));
  }
  if (form === 'allowance' && latestMark !== undefined)
    paint('latest', vertical(within(latestMark, 4), top - 2, bottom + 2));
  if (baselineMark !== undefined)
    paint('baseline', vertical(within(baselineMark, 1.5), bottom, bottom + foot));
  if (band) paint('band', rectangle(band.x, top - 4, band.width, thick + 8));
  if (goalMark !== undefined) paint('goal', vertical(within(goalMark, 3), top - out, bottom + (out * 3) / 5));
  return shapes;
}

/** Whether something is lacking to the target: nothing within a tolerance, and where nothing is judged nobody can say. */
const isToGo = (verdict: Verdict): boolean => verdict !== 'achieved' && verdict !== 'not-judged';

/** Whether what lies between value and target is a shortfall, not only what is left of the way. */
const isLate = (verdict: Verdict): boolean => verdict !== 'on-course' && verdict !== 'under-way';

function labelsOf(
  indicator: Indicator,
  { target, baselineValue, progress }: Facts,
  reader: Reader,
  form: BulletValues['form'],
  badSide: BulletValues['badSide'],
): BulletValues['labels'] {
  const words = PICTURE[reader.language];
  const bound = badSide === 'below' ? words.lower : words.upper;
  const goal =
    target === undefined
      ? undefined
      : form === 'allowance' && 'value' in target
        ? `${bound} ${goalText(indicator, target, reader)}`
        : `${words.target} ${targetText(indicator, target, reader)}`;
  return {
    ...(goal !== undefined && { goal }),
    ...(baselineValue !== undefined && {
      baseline: `${words.baseline} ${valueText(indicator, baselineValue, reader)}`,
    }),
    ...(progress?.kind === 'allowance' &&
      progress.left >= 0 && { latest: words.left(differenceText(indicator, progress.left, reader)) }),
    zero: words.axisZero,
  };
}

/** What to say where there is no value. */
export const missingText = ({ latest }: Facts, reader: Reader): string =>
  latest
    ? PICTURE[reader.language].noValueFor(momentText(latest.period, reader))
    : COMMON[reader.language].missing.unstated;
