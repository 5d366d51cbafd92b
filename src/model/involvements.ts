import type { Actor, Doubt, Involvement, Item, Report, Role } from '../schema/index.js';
import { grouped } from './grouped.js';
import type { LevelUse, PlanIndex } from './plan-index.js';

/** How an actor takes part: as an item or a report on it says, or by a role (役割) that names the item. */
export type Part = Involvement['role'] | 'role';

/** From the one that carries most to the one that says least. */
export const PARTS: readonly Part[] = ['lead', 'cooperating', 'other-department', 'role', 'named'];

/** That an actor takes part in an item, and the record that says so. */
export type Participation =
  | { readonly actor: string; readonly item: string; readonly part: 'role'; readonly role: Role }
  | {
      readonly actor: string;
      readonly item: string;
      readonly part: Involvement['role'];
      readonly involvement: Involvement;
      /** The report that says so; without it, the item itself does. */
      readonly report?: Report;
    };

/** Who takes part in what, in the order of the plan: items, reports, roles. */
export interface Participations {
  readonly all: readonly Participation[];
  readonly ofActor: (id: string) => readonly Participation[];
  readonly ofItem: (id: string) => readonly Participation[];
}

const known = new WeakMap<PlanIndex, Participations>();

/** Who takes part in what, as items, reports on them and roles say. Actors and items that are not in the plan are left out. */
export function participationsOf(index: PlanIndex): Participations {
  const found = known.get(index) ?? gathered(index);
  known.set(index, found);
  return found;
}

function gathered(index: PlanIndex): Participations {
  const { items = [], reports = [], roles = [] } = index.plan;
  const all = [
    ...items.flatMap(({ id, actors = [] }) => actors.map((one) => taking(id, one))),
    ...reports.flatMap((report) =>
      report.items.flatMap((id) => (report.actors ?? []).map((one) => taking(id, one, report))),
    ),
    ...roles.flatMap((role) =>
      (role.items ?? []).flatMap((item) =>
        role.actors.map((actor): Participation => ({ actor, item, part: 'role', role })),
      ),
    ),
  ].filter(({ actor, item }) => index.actors.has(actor) && index.items.has(item));
  const byActor = grouped(all, ({ actor }) => actor);
  const byItem = grouped(all, ({ item }) => item);
  return { all, ofActor: (id) => byActor.get(id) ?? [], ofItem: (id) => byItem.get(id) ?? [] };
}

const taking = (item: string, involvement: Involvement, report?: Report): Participation => ({
  actor: involvement.actor,
  item,
  part: involvement.role,
  involvement,
  ...(report && { report }),
});

/** Fields of a report on which it hangs whose part it tells, and in what. */
const DECIDING: ReadonlySet<string> = new Set(['items', 'actors']);

/** What is doubtful about a participation: about the record itself, and about the items of the report that says so. */
export function doubtsOn(one: Participation): readonly Doubt[] {
  if (one.part === 'role') return (one.role.doubts ?? []).filter(({ field }) => DECIDING.has(field));
  const ofReport = (one.report?.doubts ?? []).filter(({ field }) => DECIDING.has(field));
  return [...(one.involvement.doubts ?? []), ...ofReport];
}

/** Whether it is no more than likely that this actor takes part in this item: a reading of the document. */
export const isDoubtful = (one: Participation): boolean =>
  doubtsOn(one).some(({ confidence }) => confidence !== 'certain' && confidence !== 'high');

/**
 * The one actor that leads every item of the levels at which leads are named, with those items.
 *
 * @returns `undefined` where leads differ, where an item has none or several, and where there is only one item.
 */
export function soleLead(
  index: PlanIndex,
): { readonly actor: Actor; readonly items: readonly Item[] } | undefined {
  const leads = participationsOf(index).all.filter(({ part }) => part === 'lead');
  const [first] = leads;
  const actor = first && index.actors.get(first.actor);
  const led = new Set(leads.map(({ item }) => item));
  if (!actor || led.size < 2 || leads.some((one) => one.actor !== actor.id)) return undefined;
  const levels = new Set([...led].map((id) => index.items.get(id)?.level));
  const items = (index.plan.items ?? []).filter(({ level }) => levels.has(level));
  return items.every(({ id }) => led.has(id)) ? { actor, items } : undefined;
}

/** A level on which the plan names actors, and which of its items name none. */
export interface NamingLevel {
  readonly use: LevelUse;
  readonly bare: readonly Item[];
}

/** The levels on which at least one item has an actor, from the top down. */
export function namingLevels(index: PlanIndex): readonly NamingLevel[] {
  const { ofItem } = participationsOf(index);
  return index.levels.flatMap((use) => {
    const bare = use.items.filter(({ id }) => ofItem(id).length === 0);
    return bare.length < use.items.length ? [{ use, bare }] : [];
  });
}

/** Actors that neither take part in an item nor have a role: the plan says their names alone. */
export function actorsAlone(index: PlanIndex): readonly Actor[] {
  const { ofActor } = participationsOf(index);
  const inRoles = new Set((index.plan.roles ?? []).flatMap(({ actors }) => actors));
  return [...index.actors.values()].filter(({ id }) => !inRoles.has(id) && ofActor(id).length === 0);
}

/** The groups that an actor is a member of. */
export const groupsOf = (index: PlanIndex, id: string): readonly Actor[] =>
  [...index.actors.values()].filter(({ members }) => members?.includes(id));

/** The item of a level that an item stands under or is; `undefined` above and beside that level. Second places (再掲) do not count. */
export const itemAtLevel = (index: PlanIndex, item: string, level: string): string | undefined =>
  index.pathTo(item).find((one) => one.level === level)?.id;

/** Fewest items side by side in which one sees who does what. */
const TELLING = 3;

/**
 * The level whose items tell best who does what, side by side: of those at or below which actors are named, the one
 * with the fewest items, but not with less than three, else the one with the most.
 *
 * @param isShown whether an item may stand there at all.
 */
export function tellingLevel(
  index: PlanIndex,
  participations: readonly Participation[],
  isShown: (item: Item) => boolean = () => true,
): LevelUse | undefined {
  const counted = index.levels
    .filter(({ level }) =>
      participations.some(({ item }) => itemAtLevel(index, item, level.id) !== undefined),
    )
    .map((use) => ({ use, count: use.items.filter(isShown).length }));
  const telling = counted.filter(({ count }) => count >= TELLING);
  const fewest = Math.min(...telling.map(({ count }) => count));
  const most = Math.max(...counted.map(({ count }) => count));
  return (telling.find(({ count }) => count === fewest) ?? counted.find(({ count }) => count === most))?.use;
}
