import type { Baseline, Doubt, Missing, Observation, SeriesBreak, Target } from '../schema/index.js';

/**
 * How sure a verdict is: firm, hanging on a reading of the document, or resting on a provisional value. What is
 * provisional may hang on a reading as well: look into `readings`, `openBreaks` and `openQuestions`.
 */
export type Sureness = 'firm' | 'conditional' | 'provisional';

/** What a verdict may be where something is judged. */
export type JudgedVerdict = 'achieved' | 'on-course' | 'under-way' | 'behind' | 'missed' | 'worse';
/** All verdicts; where nothing can be judged, that is said and never passed off as bad. */
export type Verdict = JudgedVerdict | 'not-judged';

/** The rules by which a target counts as achieved, one for each operator whose target can be met. */
export type MetRule = `${Exclude<Target['operator'], 'text'>}-met`;

/** The rule that led to a verdict; each has its words in every language. */
export type RuleId =
  | MetRule
  | 'bound-broken'
  | 'worse-than-baseline'
  | 'due-passed'
  /** A target for every single year, without a due date: the year is over and fell short. */
  | 'year-short'
  /** Nearer to the target than at the start, but its due date is not stated or cannot be placed in time. */
  | 'no-due-date'
  /** The due date is known, but not the time of the baseline or of the value. */
  | 'no-start-date'
  /** Just where it was at the start, and no due date says whether that is late. */
  | 'not-moved'
  /** Past the target that was to be hit, and not due yet. */
  | 'overshot'
  | 'ahead-of-line'
  | 'behind-line'
  | 'not-done-yet';

/** Why nothing can be judged. */
export type Unjudged =
  | 'no-target'
  | 'text-target'
  | 'no-value'
  | 'missing'
  | 'no-baseline'
  /** There are values, but counted otherwise than the target or the baseline: yearly, cumulative, at a point. */
  | 'other-accumulation'
  | 'incomparable'
  /** The latest value is as old as the baseline. */
  | 'not-measured-since'
  /** The due date is over and the newest value is from before it. */
  | 'no-value-at-due'
  | 'replaced'
  /** The value is not of the form that the target compares: a number, or true and false. */
  | 'not-a-number';

/** What the plan file itself leaves open about a verdict, besides the readings and breaks that it names. */
export type OpenQuestion =
  /** The target asks for the opposite of the direction that is said to be better. The target is followed. */
  | 'direction-contradicts'
  /** Which side of the baseline is better is an inference, and the verdict follows from it. */
  | 'direction-inferred'
  /** Nobody states over which time target and value are counted; they are taken to count alike. */
  | 'accumulation-unstated'
  /** Baseline and value come from different surveys, and nobody states whether they compare. */
  | 'other-survey'
  /** A number that the verdict compares is stated as an approximate one (約). */
  | 'approximate'
  /** The value reported when the target was due was observed in an earlier year. */
  | 'observed-before-due'
  /** The baseline was revised, the target moved with it, and by the value before the verdict would be another. */
  | 'baseline-revised';

/**
 * Where the latest value stands between baseline and target, only where that means something.
 *
 * - `way`: `share` is 0 at the baseline and 1 at the target, unclamped but within a range, where more is not further;
 *   `left` is 0 once the target is reached.
 * - `allowance`: the target is a bound on the far side of the baseline; `used` of `allowed` is gone
 *   (`share` above 1 and `left` below 0: the bound is broken; `used` below 0: it moved away from the bound).
 *   Using it up is not progress.
 * - `none`: there is no way to measure. `same-as-baseline`: the target is to be where the baseline is already;
 *   `overshot`: past the target that was to be hit, where a share would look like more than enough.
 */
export type Progress =
  | { readonly kind: 'way'; readonly share: number; readonly left: number }
  | {
      readonly kind: 'allowance';
      readonly share: number;
      readonly used: number;
      readonly allowed: number;
      readonly left: number;
    }
  | {
      readonly kind: 'none';
      readonly because: 'no-baseline' | 'same-as-baseline' | 'overshot' | 'no-number';
    };

/**
 * The numbers that explain a verdict. Absent ones are not known or would mislead; none is ever NaN or infinite.
 * Across a break that makes values incomparable there is no `change`, no `margin` and no `progress`.
 */
export interface Facts {
  readonly target?: Target;
  readonly baseline?: Baseline;
  readonly latest?: Observation;
  /** The newest observation, where it has no value yet or that year had no survey, so that `latest` is an older one. */
  readonly gap?: Observation;
  /** Only where the baseline counts as the target does (yearly, cumulative, at a point in time). */
  readonly baselineValue?: number;
  readonly latestValue?: number;
  /** Latest minus baseline, in the unit (in points for ratios). */
  readonly change?: number;
  /** Change in percent of the baseline; only for quantities that start at zero, never for ratios. */
  readonly changePercent?: number;
  /** Latest minus the nearest value of those that the target accepts where it is a range; minus the target else. */
  readonly margin?: number;
  readonly progress?: Progress;
  /**
   * Value expected at the time of the latest one, on straight lines from the baseline through the interim targets
   * to the target. What is counted cumulatively from a known time on has begun at 0 there.
   */
  readonly expected?: number;
  /** Where the target is the baseline itself (現状以上, 増加) and the baseline was revised: the target moved with it. */
  readonly targetMoved?: TargetMoved;
}

/** A target that moved because the baseline was revised on which it rests. */
export interface TargetMoved {
  /** The baseline before, unless nobody states it. */
  readonly previous?: number;
  /** Whether the latest value satisfies the target as it stood before. */
  readonly wasMet?: boolean;
}

/** A verdict with its rule, its numbers and all that it hangs on; or why there is none. */
export type Assessment =
  | {
      readonly verdict: JudgedVerdict;
      readonly sureness: Sureness;
      readonly rule: RuleId;
      readonly facts: Facts;
      /** Readings of the document on which a conditional verdict hangs. */
      readonly readings: readonly Doubt[];
      /** Breaks of the series of which nobody has said whether the values compare. */
      readonly openBreaks: readonly SeriesBreak[];
      readonly openQuestions: readonly OpenQuestion[];
    }
  | {
      readonly verdict: 'not-judged';
      readonly because: Unjudged;
      readonly missing?: Missing;
      readonly facts: Facts;
    };
