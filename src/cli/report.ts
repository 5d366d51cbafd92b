import { resolve } from 'node:path';
import type { Finding, Plan } from '../schema/index.js';
import { CONSOLE, type ConsoleLanguage, type Words } from './console.messages.js';
import { linesOf } from './line-of.js';
import { INPUT, UsageError } from './options.js';
import { planFileOf, readPlanFile, type PlanFile } from './read-plan.js';
import type { Terminal } from './run.js';

/** A plan file has errors; the message lists them. */
export class BrokenPlanError extends Error {
  readonly path: string;
  constructor(message: string, path: string) {
    super(message);
    this.path = path;
  }
}

/** Reads a file that the arguments name. @throws UsageError where there is none. */
export async function openPlan(path: string, words: Words, { folder, input }: Terminal): Promise<PlanFile> {
  try {
    return await (path === INPUT ? planFileOf(await input()) : readPlanFile(resolve(folder, path)));
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    throw new UsageError(words.unreadable(path, error.code));
  }
}

/** A plan that can be shown, and the bytes of its file. */
export interface SoundFile {
  readonly plan: Plan;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The plan in a file that the arguments name. @throws BrokenPlanError, UsageError */
export async function soundFileAt(
  path: string,
  language: ConsoleLanguage,
  terminal: Terminal,
): Promise<SoundFile> {
  const file = await openPlan(path, CONSOLE[language], terminal);
  if (file.plan) return { plan: file.plan, bytes: file.bytes };
  throw new BrokenPlanError(await reportOf(path, file, language), path);
}

/** The problems of a file, each with its place, and how many there are. */
export async function reportOf(
  path: string,
  { findings, text }: PlanFile,
  language: ConsoleLanguage,
): Promise<string> {
  const words = CONSOLE[language];
  if (findings.length === 0) return `${words.sound(path)}\n`;
  const { problemOf } = await import('../schema/problems.js');
  const problems = findings.map(problemOf);
  const lineOf = linesIn(text);
  const lines = problems.map(({ severity, where, message, pointer, ...finding }) => {
    const line = lineOf({ pointer, ...finding });
    const place = [line === undefined ? path : `${path}:${line}`, pointer, where[language]].filter(
      (part) => part !== '',
    );
    return `${place.join(' ')}\n  ${words.severity[severity]}: ${message[language]}\n`;
  });
  const count = (severity: 'error' | 'warning') => problems.filter((one) => one.severity === severity).length;
  const sums = [
    ...(count('error') > 0 ? [words.errors(count('error'))] : []),
    ...(count('warning') > 0 ? [words.warnings(count('warning'))] : []),
  ];
  return `${lines.join('')}${sums.join(language === 'en' ? ', ' : '、')}\n`;
}

/** Not for tables, whose findings name cells, nor for what is no JSON. */
function linesIn(text: string): (finding: Finding) => number | undefined {
  let lineOf: ((pointer: string) => number | undefined) | undefined;
  return ({ code, pointer, params }) => {
    if (text === '' || code === 'too-large') return undefined;
    if (code === 'not-json') return typeof params['line'] === 'number' ? params['line'] : undefined;
    lineOf ??= isJson(text) ? linesOf(text) : () => undefined;
    return lineOf(pointer);
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Whether a file could not be read or written. */
export const isOfSystem = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
