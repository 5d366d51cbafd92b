import { checkPlan, type Checked } from './check.js';
import { SEVERITY } from './findings.js';
import type { Plan } from './plan.js';

import { checkPlanText } from './full-check.js';
import { problemOf, type Problem } from './problems.js';

/** A plan with what its author should be told, or everything that is wrong with the file. */
export type Parsed =
  | { readonly ok: true; readonly plan: Plan; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks whether any data is a plan. Never throws and never repairs.
 *
 * @returns the plan and its warnings, or all problems (warnings among them) in words.
 */
export function parsePlan(data: unknown): Parsed {
  return worded(checkPlan(data));
}

/** Checks whether a text is a plan file: JSON, of bearable size, that `parsePlan` accepts. */
export function parsePlanText(text: string): Parsed {
  return worded(checkPlanText(text));
}

const worded = ({ plan, findings }: Checked): Parsed => {
  const problems = findings.map(problemOf);
  return plan ? { ok: true, plan, warnings: problems } : { ok: false, problems: problems.sort(errorsFirst) };
};

const errorsFirst = (a: Problem, b: Problem) =>
  Number(SEVERITY[a.code] === 'warning') - Number(SEVERITY[b.code] === 'warning');
