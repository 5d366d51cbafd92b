import * as v from 'valibot';
import type { Finding, ProblemCode } from './findings.js';
import { SEVERITY } from './findings.js';
import { guard } from './guard.js';
import { planSchema, SCHEMA_VERSION, type Plan } from './plan.js';
import { rules } from './rules.js';
import { escapeToken } from './walk.js';

/** The outcome of a check, before it has words. */
export interface Checked {
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
}

/**
 * Checks any data against the schema and the rules that no schema can say. Never throws, never repairs.
 *
 * @returns the plan when nothing worse than a warning was found, and all findings in the order of the file.
 */
export function checkPlan(data: unknown): Checked {
  const guarded = guard(data);
  if (guarded.length > 0) return { findings: guarded };
  const result = v.safeParse(planSchema, data);
  const findings = [...(result.issues ?? []).map(findingOf), ...rules(data)];
  const broken = findings.some(({ code }) => SEVERITY[code] === 'error');
  return { ...(result.success && !broken && { plan: result.output }), findings };
}

/** Keys whose absence has a meaning of its own for the author. */
const ABSENT: Readonly<Record<string, ProblemCode>> = {
  operator: 'target-without-operator',
  unit: 'value-without-unit',
};

type Issue = v.InferIssue<typeof planSchema>;

function findingOf(issue: Issue): Finding {
  const path = issue.path ?? [];
  const keys = path.map(({ key }) => key as string | number);
  const pointer = keys.map((key) => `/${escapeToken(key)}`).join('');
  const last = String(keys.at(-1) ?? '');
  if (issue.message in SEVERITY)
    return { code: issue.message as ProblemCode, pointer, params: { value: shown(issue.input) } };
  if (keys.length === 1 && last === 'schemaVersion' && issue.received !== 'undefined')
    return {
      code: 'unknown-version',
      pointer,
      params: { value: shown(issue.input), version: SCHEMA_VERSION },
    };
  if (issue.received === 'undefined')
    return { code: ABSENT[last] ?? 'missing', pointer, params: { key: last, expected: expectedOf(issue) } };
  if (typeof issue.input === 'number' && !Number.isFinite(issue.input))
    return { code: 'not-finite', pointer, params: {} };
  const chooses = issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant';
  if (chooses && typeof issue.input === 'string')
    return {
      code: 'unknown-value',
      pointer,
      params: { value: shown(issue.input), expected: expectedOf(issue) },
    };
  return {
    code: 'wrong-type',
    pointer,
    params: { expected: expectedOf(issue), received: receivedOf(issue.input) },
  };
}

const expectedOf = (issue: Issue): string =>
  (issue.expected ?? '').replaceAll('"', '').replace(/^\((.*)\)$/, '$1');

const receivedOf = (input: unknown): string => {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'Array' : typeof input;
};

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};
