/**
 * Everything that can be wrong with a plan file. Errors: the file does not say what it means, so nothing is shown.
 * Warnings: the plan shows, and the author is told.
 */
export const SEVERITY = {
  'not-json': 'error',
  'too-large': 'error',
  'too-deep': 'error',
  'forbidden-key': 'error',
  'unknown-version': 'error',
  missing: 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'empty-text': 'error',
  'empty-list': 'error',
  'bad-id': 'error',
  'bad-when': 'error',
  'bad-url': 'error',
  'bad-language-tag': 'error',
  'bad-municipality-code': 'error',
  'bad-month': 'error',
  'not-finite': 'error',
  'not-a-count': 'error',
  'duplicate-id': 'error',
  'dangling-reference': 'error',
  'reference-of-wrong-kind': 'error',
  'parent-cycle': 'error',
  'period-reversed': 'error',
  'target-without-operator': 'error',
  'value-without-unit': 'error',
  'value-and-missing': 'error',
  'range-reversed': 'error',
  'title-without-state': 'error',
  'grade-of-other-scale': 'error',
  'grade-missing': 'error',
  'unknown-verdict': 'error',
  'value-of-wrong-kind': 'error',
  'unknown-key': 'warning',
  'level-order': 'warning',
  'parts-do-not-add-up': 'warning',
  'duplicate-observation': 'warning',
  'keep-without-baseline': 'warning',
  'due-before-baseline': 'warning',
  'link-to-itself': 'warning',
  'nothing-to-show': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type ProblemCode = keyof typeof SEVERITY;

/** A problem before it has words: what is wrong, where (JSON Pointer, RFC 6901), and the names and numbers involved. */
export interface Finding {
  readonly code: ProblemCode;
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
}
