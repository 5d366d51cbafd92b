import * as v from 'valibot';
import { SEVERITY, shown, type Finding, type ProblemCode } from './findings.js';
import { guard, LIMITS } from './guard.js';
import { placed } from './places.js';
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
 * @returns the plan when nothing worse than a warning was found, and all findings in the order of the file, up to `LIMITS.problems`.
 */
export function checkPlan(data: unknown): Checked {
  const guarded = guard(data);
  if (guarded.some(isError)) return { findings: guarded };
  const result = v.safeParse(planSchema, data, { abortPipeEarly: true });
  const all = [...guarded, ...(result.issues ?? []).flatMap((issue) => findingsOf(issue)), ...rules(data)];
  const errors = all.filter(isError);
  const told = [...errors, ...all.filter((one) => !isError(one))].slice(0, LIMITS.problems);
  return {
    ...(result.success && errors.length === 0 && { plan: result.output }),
    findings: [...placed(told, data), ...restOf(all)],
  };
}

const restOf = ({ length }: readonly Finding[]): Finding[] =>
  length > LIMITS.problems
    ? [{ code: 'many-problems', pointer: '', params: { count: length - LIMITS.problems } }]
    : [];

const isError = ({ code }: Finding): boolean => SEVERITY[code] === 'error';

/** Keys whose absence has a meaning of its own for the author. */
const ABSENT: Readonly<Record<string, ProblemCode>> = {
  operator: 'target-without-operator',
  unit: 'value-without-unit',
};

type Issue = v.BaseIssue<unknown>;

function findingsOf(issue: Issue, above = ''): Finding[] {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const pointer = above + keys.map((key) => `/${escapeToken(key)}`).join('');
  // Between a text and an object, the author has chosen: the faults inside the object are what to mend.
  const inside = issue.type === 'union' ? (issue.issues ?? []).filter(({ path }) => path) : [];
  if (inside.length > 0) return inside.flatMap((one) => findingsOf(one, pointer));
  return [{ pointer, ...faultOf(issue, pointer, String(keys.at(-1) ?? '')) }];
}

function faultOf({ message, type, input, expected }: Issue, pointer: string, key: string) {
  const choices = (expected ?? '').replaceAll('"', '').replace(/^\((.*)\)$/, '$1');
  const fault = (code: ProblemCode, params: Finding['params'] = {}) => ({ code, params });
  if (isCode(message)) return fault(message, { value: shown(input) });
  if (pointer === '/schemaVersion' && input !== undefined)
    return fault('unknown-version', { value: shown(input), version: SCHEMA_VERSION });
  if (input === undefined && pointer !== '') return fault(ABSENT[key] ?? 'missing', { key });
  if (typeof input === 'number' && !Number.isFinite(input)) return fault('not-finite');
  if (typeof input === 'string' && CHOOSING.has(type))
    return fault('unknown-value', { value: shown(input), expected: choices });
  return fault('wrong-type', {
    expected: choices,
    received: receivedOf(input),
    ...((typeof input === 'string' || typeof input === 'number') && { value: shown(input) }),
  });
}

const isCode = (message: string): message is ProblemCode => Object.hasOwn(SEVERITY, message);

const CHOOSING = new Set(['picklist', 'literal', 'variant']);

const receivedOf = (input: unknown): string => {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'Array' : typeof input;
};
