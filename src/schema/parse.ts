import { checkPlan, type Checked } from './check.js';
import { SEVERITY } from './findings.js';
import { LIMITS } from './guard.js';
import type { Plan } from './plan.js';
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
  } catch (error) {
    return { findings: [{ code: 'not-json', pointer: '', params: syntaxParams(text, error) }] };
  }
  return checkPlan(data);
}

const worded = ({ plan, findings }: Checked): Parsed => {
  const problems = findings.map(problemOf);
  return plan ? { ok: true, plan, warnings: problems } : { ok: false, problems: problems.sort(errorsFirst) };
};

const errorsFirst = (a: Problem, b: Problem) =>
  Number(SEVERITY[a.code] === 'warning') - Number(SEVERITY[b.code] === 'warning');

/** Line and column where the engine tells the position of the fault; engines word it differently. */
function syntaxParams(text: string, error: unknown): Record<string, string | number> {
  const detail = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : String(error);
  const position = /position (\d+)/.exec(detail)?.[1];
  if (position === undefined) return { detail };
  const before = text.slice(0, Number(position)).split('\n');
  return { detail, where: `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)}` };
}
