import type { Indicator, Plan } from '../schema/index.js';
import { assess } from './assess.js';
import type { Assessment, Sureness, Verdict } from './assessment.js';
import type { AssessOptions } from './latest.js';
import { shownVerdict, type Verdicts } from './own-verdicts.js';

/** An indicator with what was judged of it. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  /** By the standard rules. */
  readonly assessment: Assessment;
  /** By the city's own rules and by people, where the plan has such and the roll-up was told how to find them. */
  readonly verdicts?: Verdicts;
  /** The verdict that leads, by which it is counted. */
  readonly verdict: Verdict;
  readonly sureness: Sureness;
}

/** Verdicts of many indicators, with the denominator that a reader may recompute. */
export interface RollUp {
  /** Indicators that count, the denominator: all but those the document gives for reference. */
  readonly counted: readonly AssessedIndicator[];
  readonly judged: readonly AssessedIndicator[];
  /** Left out of the judged ones; each says why. */
  readonly notJudged: readonly AssessedIndicator[];
  /** Given for reference by the document itself, therefore shown but not counted. */
  readonly reference: readonly AssessedIndicator[];
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  /** How many of the achieved ones hang on a reading of the document. */
  readonly conditionallyAchieved: number;
  /** How many of the achieved ones rest on a provisional value; none of them is among the conditional ones. */
  readonly provisionallyAchieved: number;
  /** How many of those that count have a verdict that people gave. */
  readonly assigned: number;
}

/**
 * Judges every indicator of a plan (or of the given list) and counts honestly, each by the verdict that leads.
 *
 * @param verdictsOf that of `scheme.ts`, for a plan that `hasOwnVerdicts`; without it the standard rules alone decide.
 */
export function rollUp(
  plan: Plan,
  options: Omit<AssessOptions, 'fiscalYearStartMonth'> = {},
  indicators: readonly Indicator[] = plan.indicators ?? [],
  verdictsOf?: (plan: Plan, indicator: Indicator, options: AssessOptions) => Verdicts,
): RollUp {
  const settings: AssessOptions = {
    ...options,
    ...(plan.fiscalYearStartMonth !== undefined && { fiscalYearStartMonth: plan.fiscalYearStartMonth }),
  };
  const all = indicators.map((indicator): AssessedIndicator => {
    const verdicts = verdictsOf?.(plan, indicator, settings);
    const assessment = verdicts?.standard ?? assess(indicator, settings);
    return {
      indicator,
      assessment,
      ...(verdicts && { verdicts }),
      ...shownVerdict(verdicts ?? { standard: assessment, shown: 'standard' }),
    };
  });
  const isReference = ({ indicator }: AssessedIndicator) => indicator.standing?.kind === 'reference';
  const counted = all.filter((one) => !isReference(one));
  const byVerdict = {
    achieved: 0,
    'on-course': 0,
    'under-way': 0,
    behind: 0,
    missed: 0,
    worse: 0,
    'not-judged': 0,
  };
  for (const { verdict } of counted) byVerdict[verdict] += 1;
  const achieved = (sureness: Sureness) =>
    counted.filter((one) => one.verdict === 'achieved' && one.sureness === sureness).length;
  return {
    counted,
    judged: counted.filter(({ verdict }) => verdict !== 'not-judged'),
    notJudged: counted.filter(({ verdict }) => verdict === 'not-judged'),
    reference: all.filter(isReference),
    byVerdict,
    conditionallyAchieved: achieved('conditional'),
    provisionallyAchieved: achieved('provisional'),
    assigned: counted.filter(({ verdicts }) => verdicts?.shown === 'assigned').length,
  };
}
