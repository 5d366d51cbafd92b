import type { StatusScheme } from '../schema/index.js';
import type { Verdict } from './assessment.js';
import type { Grade } from './own-verdicts.js';

/** The grade of a code: the scheme's, else the standard verdict of that name. */
export const gradeOf = (code: string, scheme: StatusScheme | undefined): Grade =>
  scheme?.verdicts.find((one) => one.code === code) ?? standardGrade(code as Verdict);

export const standardGrade = (verdict: Verdict): Grade => ({ code: verdict, like: verdict });
