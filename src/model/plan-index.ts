import type {
  Actor,
  Change,
  Indicator,
  Issue,
  Item,
  Level,
  Link,
  Mark,
  Outcome,
  Plan,
  Project,
  Report,
  Role,
  Scale,
  Statement,
  Survey,
} from '../schema/index.js';
import { pathTo } from './find.js';
import { fiscalYearOfMoment } from './moments.js';

/** A plan with its references followed: what stands under what, and what is said about it. Orders are those of the file. */
export interface PlanIndex {
  readonly plan: Plan;
  readonly items: ReadonlyMap<string, Item>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly surveys: ReadonlyMap<string, Survey>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly issues: ReadonlyMap<string, Issue>;
  /** Levels from the top down that at least one item stands on. */
  readonly levels: readonly LevelUse[];
  readonly roots: readonly Item[];
  childrenOf(id: string): readonly Item[];
  /** Items listed again under this one (再掲), apart from its children. */
  listedAgainUnder(id: string): readonly Item[];
  levelOf(id: string): Level | undefined;
  /** From the root to the item itself. In a cycle, which no checked plan has, every item stands once. */
  pathTo(id: string): readonly Item[];
  /** The item and everything below it. */
  branchOf(id: string): ReadonlySet<string>;
  indicatorsOf(id: string): readonly Indicator[];
  statementsOf(id: string): readonly Statement[];
  /** Reports on an item; of one fiscal year when one is given. */
  reportsOf(id: string, fiscalYear?: number): readonly Report[];
  projectsOf(id: string): readonly Project[];
  rolesOf(id: string): readonly Role[];
  linksFrom(id: string): readonly Link[];
  linksTo(id: string): readonly Link[];
  changesTo(id: string): readonly Change[];
  /** Fiscal years that reports, projects or observations speak of, ascending. */
  readonly fiscalYears: readonly number[];
}

/** A level with the items that stand on it, in the order of the file. */
export interface LevelUse {
  readonly level: Level;
  readonly items: readonly Item[];
}

const indexes = new WeakMap<Plan, PlanIndex>();

/** Follows the references of a checked plan, once for each plan. */
export function indexPlan(plan: Plan): PlanIndex {
  const index = indexes.get(plan) ?? follow(plan);
  indexes.set(plan, index);
  return index;
}

function follow(plan: Plan): PlanIndex {
  const items = byId(plan.items);
  const levels = byId(plan.levels);
  const children = new Map<string | undefined, Item[]>();
  for (const item of inOrder(plan.items ?? [])) push(children, item.parent, item);
  const again = groupBy(plan.items, (item) => item.alsoUnder?.map((under) => under.item));
  const indicators = groupBy(plan.indicators, (one) => one.items);
  const statements = groupBy(plan.statements, (one) => (one.item === undefined ? [] : [one.item]));
  const reports = groupBy(plan.reports, (one) => one.items);
  const projects = groupBy(plan.projects, (one) => one.items);
  const roles = groupBy(plan.roles, (one) => one.items);
  const from = groupBy(plan.links, (one) => [one.from]);
  const to = groupBy(plan.links, (one) => [one.to]);
  const changes = groupBy(plan.changes, (one) => [...(one.to ?? []), ...(one.partly ?? [])]);
  const startMonth = plan.fiscalYearStartMonth;

  const childrenOf = (id: string) => children.get(id) ?? [];
  const branchOf = (id: string) => {
    const branch = new Set<string>();
    const rest = items.has(id) ? [id] : [];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      if (branch.has(next)) continue;
      branch.add(next);
      for (const child of childrenOf(next)) rest.push(child.id);
    }
    return branch;
  };

  return {
    plan,
    items,
    indicators: byId(plan.indicators),
    actors: byId(plan.actors),
    marks: byId(plan.marks),
    outcomes: byId(plan.outcomes),
    surveys: byId(plan.surveys),
    scales: byId(plan.scales),
    projects: byId(plan.projects),
    statements: byId(plan.statements),
    issues: byId(plan.issues),
    levels: (plan.levels ?? [])
      .map((level) => ({ level, items: (plan.items ?? []).filter((item) => item.level === level.id) }))
      .filter((use) => use.items.length > 0),
    roots: children.get(undefined) ?? [],
    childrenOf,
    listedAgainUnder: (id) => again.get(id) ?? [],
    levelOf: (id) => levels.get(items.get(id)?.level ?? ''),
    pathTo: (id) => pathTo(plan, id),
    branchOf,
    indicatorsOf: (id) => indicators.get(id) ?? [],
    statementsOf: (id) => statements.get(id) ?? [],
    reportsOf: (id, fiscalYear) =>
      (reports.get(id) ?? []).filter(
        (report) => fiscalYear === undefined || fiscalYearOfMoment(report.period, startMonth) === fiscalYear,
      ),
    projectsOf: (id) => projects.get(id) ?? [],
    rolesOf: (id) => roles.get(id) ?? [],
    linksFrom: (id) => from.get(id) ?? [],
    linksTo: (id) => to.get(id) ?? [],
    changesTo: (id) => changes.get(id) ?? [],
    fiscalYears: yearsOf(plan),
  };
}

function yearsOf(plan: Plan): number[] {
  const moments = [
    ...(plan.reports ?? []).map((report) => report.period),
    ...(plan.projects ?? []).map((project) => project.period),
    ...(plan.indicators ?? []).flatMap((one) => (one.observations ?? []).map((value) => value.period)),
  ];
  const years = moments.map((moment) => fiscalYearOfMoment(moment, plan.fiscalYearStartMonth));
  return [...new Set(years.filter((year) => year !== undefined))].sort((a, b) => a - b);
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[] | undefined) =>
  new Map((entries ?? []).map((entry) => [entry.id, entry]));

const groupBy = <Entry>(
  entries: readonly Entry[] | undefined,
  keysOf: (entry: Entry) => readonly string[] | undefined,
) => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries ?? []) for (const key of new Set(keysOf(entry))) push(groups, key, entry);
  return groups;
};

const push = <Key, Entry>(groups: Map<Key, Entry[]>, key: Key, entry: Entry) => {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
};

/** File order, but items with an `order` sort by it among their siblings. */
const inOrder = (items: readonly Item[]) =>
  items
    .map((item, index) => ({ item, key: item.order ?? index, index }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ item }) => item);
