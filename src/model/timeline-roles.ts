import type { EditionRole, TimelineEntry } from './timeline.js';

/**
 * Follows what the files say of before and after from the plan on, as far as it leads.
 *
 * @param own id of the entry of the plan itself.
 * @param idOf the id of the entry of a plan by the plan's.
 */
export function rolesOf(
  drafts: readonly Pick<TimelineEntry, 'id' | 'sources'>[],
  own: string,
  idOf: (plan: string) => string,
): Map<string, EditionRole> {
  const roles = new Map<string, EditionRole>([[own, 'this']]);
  const successions = drafts.flatMap(({ id, sources }) =>
    sources.flatMap((source) => {
      if (source.of !== 'relation') return [];
      const teller = idOf(source.plan.id);
      if (source.record.kind === 'supersedes') return [{ older: id, newer: teller }];
      if (source.record.kind === 'superseded-by') return [{ older: teller, newer: id }];
      return [];
    }),
  );
  const follow = (id: string, role: 'before' | 'after') => {
    for (const { older, newer } of successions) {
      const [from, to] = role === 'before' ? [newer, older] : [older, newer];
      if (from !== id || roles.has(to)) continue;
      roles.set(to, role);
      follow(to, role);
    }
  };
  follow(own, 'before');
  follow(own, 'after');
  for (const { id, sources } of drafts)
    if (!roles.has(id) && sources.some((one) => one.of === 'relation' && one.record.kind === 'part-of'))
      roles.set(id, 'whole');
  return roles;
}
