import type { PlanIndex } from '../../model/index.js';
import type { Band, IssueAnswers } from '../../model/issues.js';

/** What stands out while something is chosen, or pointed at. */
export interface Emphasis {
  /** Ids of issues and of items. */
  readonly nodes: ReadonlySet<string>;
  readonly bands: ReadonlySet<Band>;
  /** At which side of the lines their words may stand: that of the many, where one thing is meant; else none. */
  readonly tags: 'left' | 'right' | undefined;
}

/**
 * What stands out for a record: an issue with what answers it, a policy with its issues, a branch with all of its policies, and a
 * work with the links that name it or what it holds. `undefined` where nothing here belongs to the record.
 */
export function emphasisOf(
  index: PlanIndex,
  { bands, policies }: IssueAnswers,
  id: string | undefined,
): Emphasis | undefined {
  if (id === undefined) return undefined;
  if (index.issues.has(id)) {
    const own = bands.filter((band) => band.issue.id === id);
    return { nodes: new Set([id, ...own.map(({ to }) => to.id)]), bands: new Set(own), tags: 'right' };
  }
  if (!index.items.has(id)) return undefined;
  const branch = index.branchOf(id);
  const path = new Set(index.pathTo(id).map((item) => item.id));
  const meant = policies.filter((policy) => branch.has(policy.id) || path.has(policy.id));
  const own = bands.filter(
    (band) => branch.has(band.to.id) || band.answers.some(({ item }) => item && branch.has(item.id)),
  );
  if (meant.length + own.length === 0) return undefined;
  const isOne = new Set(own.map(({ issue }) => issue)).size === own.length;
  return {
    nodes: new Set([
      id,
      ...meant.map((policy) => policy.id),
      ...own.flatMap(({ issue, to }) => [issue.id, to.id]),
    ]),
    bands: new Set(own),
    tags: isOne ? 'left' : undefined,
  };
}
