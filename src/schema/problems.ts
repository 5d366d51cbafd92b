import { SEVERITY, type Finding, type ProblemCode } from './findings.js';
import { whereWords, WORDS } from './problems.messages.js';

/** One thing that is wrong with a plan file, with words that say what to do. */
export interface Problem extends Finding {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** The place in words: the record with its id and title, then the way to the key. */
  readonly where: { readonly ja: string; readonly en: string };
  readonly message: { readonly ja: string; readonly en: string };
}

export { SEVERITY };

/** Gives a finding its words in Japanese and English. */
export function problemOf(finding: Finding): Problem {
  const { code, params } = finding;
  const words = WORDS[code];
  return {
    ...finding,
    severity: SEVERITY[code],
    where: whereWords(finding),
    message: { ja: words.ja(params), en: words.en(params) },
  };
}
