import { assess, decisionOf, type Assessment, type SchemeOutcome, type Verdicts } from '../model/index.js';
import type { Indicator, Plan } from '../schema/index.js';
import type { Reader } from './reader.js';
import { verdictView, type VerdictView } from './verdict.js';

/** An indicator as it was judged: by the standard rules, and as it is shown. */
export interface Judged {
  readonly assessment: Assessment;
  /** The verdict that leads: what people gave, else what the city's rules say, else the standard. */
  readonly verdict: VerdictView;
  /** What that follows from and hangs on; absent where people gave it. */
  readonly decision?: Assessment | SchemeOutcome;
  /** Whether the verdict is the city's own, and so does not follow from the standard rules. */
  readonly isOwn: boolean;
  /** All verdicts, where the plan has rules of its own or verdicts that people gave. */
  readonly verdicts?: Verdicts;
}

/** @param fiscalYear judge by what was known in that year; by default by the newest value. */
export function judgedOf(plan: Plan, indicator: Indicator, reader: Reader, fiscalYear?: number): Judged {
  const options = {
    fiscalYearStartMonth: reader.startMonth,
    ...(fiscalYear !== undefined && { fiscalYear }),
  };
  if (!reader.own) {
    const assessment = assess(indicator, options);
    return {
      assessment,
      decision: assessment,
      verdict: verdictView(assessment, reader.language),
      isOwn: false,
    };
  }
  const verdicts = reader.own.verdictsOf(plan, indicator, options);
  const decision = decisionOf(verdicts);
  return {
    assessment: verdicts.standard,
    ...(decision && { decision }),
    verdict: reader.own.shownVerdictView(verdicts, reader),
    isOwn: verdicts.shown !== 'standard',
    verdicts,
  };
}
