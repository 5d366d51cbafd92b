import type { Target } from '../schema/index.js';
import type { RuleId, Unjudged } from './assessment.js';
import { paceOf } from './expected.js';
import type { Judgeable } from './measured.js';
import { difference } from './numbers.js';
import { depthIn, goalFrom, isInside, isOvershot, type Region } from './region.js';

/** The rule by which the latest value is judged against the target, or why none can be applied. */
export function judge(measured: Judgeable, fiscalYear?: number): RuleId | Unjudged {
  const { target, counts, from, now } = measured;
  if (from !== undefined && now !== undefined && now <= from) return 'not-measured-since';
  const isToBeDone = target.operator === 'done';
  const rule = isToBeDone ? judgeDone(measured) : judgeNumber(measured);
  // What has accumulated stays; any other value may have changed until the due date.
  const isSettled = rule === metBy(target) && (isToBeDone || counts === 'cumulative');
  return isOutdated(measured, fiscalYear) && !isSettled ? 'no-value-at-due' : rule;
}

function judgeDone(measured: Judgeable): RuleId | Unjudged {
  const { latest, start } = measured;
  if (typeof latest.value !== 'boolean') return 'not-a-number';
  if (latest.value) return 'done-met';
  if (start?.value === true) return 'worse-than-baseline';
  return judgeTime(measured) ?? 'not-done-yet';
}

function judgeNumber(measured: Judgeable): RuleId | Unjudged {
  const { indicator, target, start, base, value, region } = measured;
  if (value === undefined || Object.values(target).some(isNoNumber)) return 'not-a-number';
  const noBaseline = indicator.baseline && !start ? 'other-accumulation' : 'no-baseline';
  if (!region) return noBaseline;
  if (isInside(region, value)) return metBy(target);
  if (base === undefined) return judgeTime(measured) ?? judgePace(measured, region, value) ?? noBaseline;

  const depth = depthIn(region, value);
  const depthAtStart = depthIn(region, base);
  if (depth === undefined || depthAtStart === undefined) return 'not-a-number';
  const isBound = target.operator !== 'keep-or-better' && target.operator !== 'trend';
  // The start lay within the bound, which is broken as soon as it is crossed.
  if (isBound && depthAtStart >= 0 && depth < 0) return 'bound-broken';
  if (depth < Math.min(0, depthAtStart)) return 'worse-than-baseline';
  return (
    judgeTime(measured) ??
    (isOvershot(region, base, value) ? 'overshot' : undefined) ??
    (target.operator === 'trend' ? undefined : judgePace(measured, region, value)) ??
    (value === base ? 'not-moved' : 'no-due-date')
  );
}

/** NaN and the infinities, which no checked plan holds. */
const isNoNumber = (value: unknown) => typeof value === 'number' && !Number.isFinite(value);

/** A target in words is met by no value; it is refused before anything is judged. */
const metBy = ({ operator }: Target): RuleId => `${operator as Exclude<typeof operator, 'text'>}-met`;

/** A target that is not met is missed when its time is over. */
function judgeTime(measured: Judgeable): RuleId | undefined {
  if (hasReachedDue(measured, measured.latest)) return 'due-passed';
  return measured.counts === 'yearly' && measured.end === undefined ? 'year-short' : undefined;
}

/** Whether the time of the target is over, by the newest report or the year asked for, but the value is from before. */
const isOutdated = (measured: Judgeable, fiscalYear = -Infinity): boolean =>
  !hasReachedDue(measured, measured.latest) &&
  (hasReachedDue(measured, measured.gap) || fiscalYear >= (measured.yearOf(measured.target.due) ?? Infinity));

/** Whether a value stands for a period that ends no sooner than the target is due, or for that whole year. */
export function hasReachedDue({ daysOf, yearOf, target, end }: Judgeable, one: Judgeable['gap']): boolean {
  const days = daysOf(one?.period);
  if (!days || end === undefined) return false;
  // A statistic of the calendar year 2020 is what a target for fiscal year 2020 will be compared with.
  const isWholeYear = days.last - days.first >= 364;
  return days.last >= end || (isWholeYear && (yearOf(one?.period) ?? NaN) >= (yearOf(target.due) ?? NaN));
}

/** Early or late; `undefined` where no date allows to say so. */
function judgePace(measured: Judgeable, region: Region, value: number): RuleId | Unjudged | undefined {
  const { base, end } = measured;
  const pace = paceOf(measured);
  if (!pace) return end === undefined || base === undefined ? undefined : 'no-start-date';
  const from = base ?? value;
  const isUpwards = goalFrom(region, from) > from;
  const ahead = isUpwards ? difference(value, pace.expected) : difference(pace.expected, value);
  if (ahead === undefined) return 'not-a-number';
  if (ahead < 0) return 'behind-line';
  return pace.isOver ? undefined : 'ahead-of-line';
}
