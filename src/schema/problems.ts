import { SEVERITY, type Finding, type ProblemCode } from './findings.js';
import { WORDS } from './problems.messages.js';

/** One thing that is wrong with a plan file, with words that say what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** JSON Pointer (RFC 6901) to the place in the file; empty for the file as a whole. */
  readonly pointer: string;
  /** The names and numbers that the words were made from. */
  readonly params: Finding['params'];
  readonly message: { readonly ja: string; readonly en: string };
}

/** Gives a finding its words in Japanese and English. */
export function problemOf(finding: Finding): Problem {
  const { code, pointer, params } = finding;
  const words = WORDS[code];
  return {
    code,
    severity: SEVERITY[code],
    pointer,
    params,
    message: { ja: words.ja(params), en: words.en(params) },
  };
}
