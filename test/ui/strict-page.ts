// Runs in a page whose policy allows nothing from elsewhere, as test/ui/strict.html has it.
import * as exporting from '../../src/ui/export/index.js';
import './picture-ground.js';

export type StrictPage = Window & {
  readonly exporting: typeof exporting;
  /** What the policy refused, in order. */
  readonly refused: readonly string[];
};

const refused: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
  refused.push(violatedDirective),
);
Object.assign(window, { exporting, refused });
