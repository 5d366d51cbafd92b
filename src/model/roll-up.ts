import type { Indicator, Plan } from '../schema/index.js';
import { assess } from './assess.js';
import type { Assessment, Sureness, Verdict } from './assessment.js';
import type { AssessOptions } from './latest.js';

/** An indicator with what was judged of it. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/** Verdicts of many indicators, with the denominator that a reader may recompute. */
export interface RollUp {
  /** Indicators that count: all but those the document gives for reference. */
  readonly counted: readonly AssessedIndicator[];
  readonly judged: readonly AssessedIndicator[];
  readonly notJudged: readonly AssessedIndicator[];
  /** Given for reference by the document itself, therefore shown but not counted. */
  readonly reference: readonly AssessedIndicator[];
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  /** How many of the achieved ones hang on a reading of the document. */
  readonly conditionallyAchieved: number;
  /** How many of the achieved ones rest on a provisional value; none of them is among the conditional ones. */
  readonly provisionallyAchieved: number;
}

/** Judges every indicator of a plan (or of the given list) and counts honestly. */
export function rollUp(
  plan: Plan,
  options: Omit<AssessOptions, 'fiscalYearStartMonth'> = {},
  indicators: readonly Indicator[] = plan.indicators ?? [],
): RollUp {
  const settings: AssessOptions = {
    ...options,
    ...(plan.fiscalYearStartMonth !== undefined && { fiscalYearStartMonth: plan.fiscalYearStartMonth }),
  };
  const all = indicators.map((indicator) => ({ indicator, assessment: assess(indicator, settings) }));
  const isReference = ({ indicator }: AssessedIndicator) => indicator.standing?.kind === 'reference';
  const counted = all.filter((one) => !isReference(one));
  const judged = counted.filter(({ assessment }) => assessment.verdict !== 'not-judged');
  const byVerdict = {
    achieved: 0,
    'on-course': 0,
    'under-way': 0,
    behind: 0,
    missed: 0,
    worse: 0,
    'not-judged': 0,
  };
  for (const { assessment } of counted) byVerdict[assessment.verdict] += 1;
  const achieved = (sureness: Sureness) =>
    judged.filter(({ assessment }) => assessment.verdict === 'achieved' && assessment.sureness === sureness)
      .length;
  return {
    counted,
    judged,
    notJudged: counted.filter(({ assessment }) => assessment.verdict === 'not-judged'),
    reference: all.filter(isReference),
    byVerdict,
    conditionallyAchieved: achieved('conditional'),
    provisionallyAchieved: achieved('provisional'),
  };
}
