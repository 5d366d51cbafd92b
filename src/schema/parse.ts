import { checkPlan, type Checked } from './check.js';
import { SEVERITY, type Finding } from './findings.js';
import { isGarbled, LIMITS } from './guard.js';
import type { Plan } from './plan.js';
import { problemOf, type Problem } from './problems.js';
import { syntaxFaultOf } from './syntax.js';

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

/** `parsePlanText` before it has words, so that a page without problems does not load them. */
export function checkPlanText(text: string): Checked {
  if (text.length > LIMITS.characters)
    return {
      findings: [
        { code: 'too-large', pointer: '', params: { limit: `${String(LIMITS.characters / 2 ** 20)} MB` } },
      ],
    };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { findings: unreadable(text) };
  }
  return checkPlan(data);
}

const unreadable = (text: string): Finding[] => [
  { code: 'not-json', pointer: '', params: { ...syntaxFaultOf(text) } },
  // Text in the wrong encoding is then the likely cause.
  ...(isGarbled(text) ? [{ code: 'garbled-text' as const, pointer: '', params: {} }] : []),
];

const worded = ({ plan, findings }: Checked): Parsed => {
  const problems = findings.map(problemOf);
  return plan ? { ok: true, plan, warnings: problems } : { ok: false, problems: problems.sort(errorsFirst) };
};

const errorsFirst = (a: Problem, b: Problem) =>
  Number(SEVERITY[a.code] === 'warning') - Number(SEVERITY[b.code] === 'warning');
