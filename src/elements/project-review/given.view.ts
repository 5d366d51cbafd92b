import type { Project } from '../../schema/index.js';
import { COMMON, type VerdictView } from '../../wording/index.js';
import { MESSAGES } from './project-review.messages.js';
import { caveats, marked, type Scope } from './scope.view.js';

/** A verdict that people gave on a project, as they gave it. */
export interface GivenView {
  readonly verdict: VerdictView;
  /** Who gave it, when, for which period. */
  readonly sentence: string;
  readonly reason?: string;
  readonly markers: readonly string[];
}

/** What people gave on the project or on its items, newest period first; none for most plans. */
export function givenViews({ id, items = [] }: Project, scope: Scope): GivenView[] {
  const { reader, index } = scope;
  const { own } = reader;
  if (!own) return [];
  const words = MESSAGES[reader.language];
  return [id, ...items]
    .flatMap((one) => own.assignedVerdictsOf(index.plan, one))
    .map((given) => {
      const verdict = own.assignedVerdictView(given, reader);
      const { sentence = '', reason } = verdict.assigned ?? {};
      return {
        verdict,
        sentence: given.isOlder ? `${sentence}${words.older}` : sentence,
        ...(reason !== undefined && { reason: `${words.reason}${COMMON[reader.language].colon}${reason}` }),
        markers: marked(caveats(reader, given.assignment), scope),
      };
    });
}
