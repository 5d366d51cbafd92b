import { checkPlan, type Checked } from './check.js';
import type { Finding } from './findings.js';
import { isGarbled, LIMITS } from './guard.js';
import { syntaxFaultOf } from './syntax.js';

export { checkPlan };

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
