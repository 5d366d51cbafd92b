import type { Assignment, Condition, Doubt, Plan, SeriesBreak, Text } from '../schema/index.js';
import type { Assessment, OpenQuestion, Sureness, Unjudged, Verdict } from './assessment.js';

/**
 * Whether a plan judges by rules of its own, or holds verdicts that people gave. Only then is scheme.ts needed,
 * which is loaded on demand.
 */
export const hasOwnVerdicts = (plan: Plan): boolean =>
  plan.statusScheme !== undefined || (plan.assignments ?? []).length > 0;

/** A verdict of the city's scheme; where the plan has none, a standard one by its code and without a label. */
export interface Grade {
  readonly code: string;
  readonly label?: Text | undefined;
  readonly meaning?: Text | undefined;
  /** The standard verdict whose shape and colour it takes. */
  readonly like: Verdict;
}

/** Why a quantity has no value, so that no rule that asks for it can be applied. */
export type Unevaluable =
  | Unjudged
  /** The target names no single number: a range, a trend, words, something to be done. */
  | 'no-number-target'
  /** The target is 0 or less, of which nothing is a percent. */
  | 'target-zero'
  /** The value is 0 or less where it divides. */
  | 'value-zero'
  /** The baseline is 0 or less, of which nothing is a percent. */
  | 'baseline-zero'
  /** What is expected by now is 0 or less, of which nothing is a percent. */
  | 'expectation-zero'
  | 'no-due-date'
  | 'no-start-date'
  /** There is no way to go from baseline to target: see `Progress`. */
  | 'no-way'
  /** Neither more nor less is better. */
  | 'no-direction'
  /** Less is better, and the scheme does not say how it finds the percent then. */
  | 'no-formula';

/** Why the scheme gives no verdict. */
export type Ungraded =
  | Unevaluable
  /** Every rule was tried and none holds. */
  | 'no-rule'
  /** The value is provisional, and the scheme waits until it is final. */
  | 'provisional'
  /** The verdicts are given by people, and nobody has given one. */
  | 'not-assigned';

/** A condition of the rule that decided, with the numbers put in. Numbers are in the unit of their quantity. */
export interface MetCondition {
  readonly condition: Condition;
  readonly value: number | boolean;
  /** What it was compared with; absent where it was asked with yes or no. */
  readonly than?: number;
}

/** What the city's own rules say. */
export type SchemeOutcome =
  | {
      readonly kind: 'graded';
      readonly grade: Grade;
      /** Place of the rule in the scheme, from 0. */
      readonly rule: number;
      readonly conditions: readonly MetCondition[];
      /** For each rule before it, the first condition that did not hold. */
      readonly failed: readonly MetCondition[];
      readonly sureness: Sureness;
      readonly readings: readonly Doubt[];
      readonly openBreaks: readonly SeriesBreak[];
      readonly openQuestions: readonly OpenQuestion[];
    }
  | {
      readonly kind: 'not-graded';
      readonly because: Ungraded;
      /** The quantity that has no value, and the rule that asked for it, from 0. */
      readonly quantity?: Condition['quantity'];
      readonly rule?: number;
      /** What the scheme shows where it gives no verdict. */
      readonly grade?: Grade;
    };

/** A verdict that people gave. */
export interface AssignedVerdict {
  readonly grade: Grade;
  /** Who gave it, when, why, and for which period. */
  readonly assignment: Assignment;
  /** Whether the latest value is of a later period than the verdict. */
  readonly isOlder: boolean;
}

/** All that is said about how an indicator stands: by the standard rules, by those of the city, by people. */
export interface Verdicts {
  readonly standard: Assessment;
  readonly scheme?: SchemeOutcome;
  readonly assigned?: AssignedVerdict;
  /** Which of them leads: what people gave, else what the city's rules say, else the standard. */
  readonly shown: 'assigned' | 'scheme' | 'standard';
  /** How what people gave compares with what is computed; absent where either gives none, or theirs is older. */
  readonly agreement?: 'same' | 'differs' | 'opposed';
}

/** What the verdict that leads follows from, and hangs on; `undefined` where people gave it, who alone can say. */
export const decisionOf = ({ standard, scheme, shown }: Verdicts): Assessment | SchemeOutcome | undefined =>
  shown === 'assigned' ? undefined : shown === 'scheme' ? scheme : standard;

/** The verdict that leads, as a standard one, and how sure it is. What people gave is theirs, and firm. */
export function shownVerdict({ standard, scheme, assigned, shown }: Verdicts): {
  readonly verdict: Verdict;
  readonly sureness: Sureness;
} {
  if (shown === 'assigned' && assigned) return { verdict: assigned.grade.like, sureness: 'firm' };
  if (shown === 'scheme' && scheme)
    return scheme.kind === 'graded'
      ? { verdict: scheme.grade.like, sureness: scheme.sureness }
      : { verdict: 'not-judged', sureness: 'firm' };
  return {
    verdict: standard.verdict,
    sureness: standard.verdict === 'not-judged' ? 'firm' : standard.sureness,
  };
}
