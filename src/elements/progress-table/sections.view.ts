import type { PlanIndex } from '../../model/index.js';
import type { Item } from '../../schema/index.js';
import { COMMON, numberedTitle, say, statementTerm, surenessText, titleOf } from '../../wording/index.js';
import { indicatorView, type IndicatorView } from './indicators.view.js';
import { involvementView, refTo, type Piece, type Ref } from './pieces.view.js';
import { MESSAGES } from './progress-table.messages.js';
import {
  headingOf,
  isSurelyAgain,
  placePieces,
  rowOf,
  titleCaveats,
  titleStateTexts,
  type HeadingView,
  type RowContent,
} from './rows.view.js';
import { caveatTexts, scopeOf, type Scope, type Source } from './scope.view.js';
import { isIn } from './years.view.js';

export interface SectionContent {
  readonly id: string;
  readonly heading?: HeadingView;
  readonly path: string;
  readonly pathMarkers: readonly string[];
  readonly counts: string;
  readonly caption: string;
  readonly lead: readonly Piece[];
  readonly indicators: readonly IndicatorView[];
  readonly noIndicator?: string;
  readonly groups: readonly GroupContent[];
  readonly hasPlaces: boolean;
  readonly markers: ReadonlySet<string>;
}

export interface GroupContent {
  readonly id: string;
  readonly heading?: HeadingView;
  readonly lead: readonly Piece[];
  readonly rows: readonly RowContent[];
  /** Items that are listed here too, but stand elsewhere. */
  readonly again: readonly {
    readonly label: string;
    readonly ref: Ref;
    readonly markers: readonly string[];
  }[];
  readonly markers: ReadonlySet<string>;
}

/** The sections of the plan: those two levels above its rows, so that the level between heads groups of rows. */
export function sectionsOf(
  source: Source,
  allowed: ReadonlySet<string>,
  isWhole: boolean,
  subject: string,
): SectionContent[] {
  const { index } = source;
  const depth = Math.max(0, ...[...index.items.keys()].map((id) => index.pathTo(id).length - 1));
  const context: Layout = {
    source,
    allowed,
    subject,
    sectionDepth: Math.max(0, depth - 2),
    hasGroups: depth >= 2,
    toldPaths: new Set(),
    levelsWithIndicators: new Set(
      (index.plan.indicators ?? []).flatMap((one) =>
        (one.items ?? []).map((id) => index.items.get(id)?.level),
      ),
    ),
  };
  const sections = index.roots.flatMap((root) => sectionsUnder(root, 0, context));
  const loose = isWhole ? (index.plan.indicators ?? []).filter((one) => (one.items ?? []).length === 0) : [];
  return loose.length === 0 ? sections : [planSection(loose, source), ...sections];
}

interface Layout {
  readonly source: Source;
  readonly allowed: ReadonlySet<string>;
  /** What the tables tell of. */
  readonly subject: string;
  readonly sectionDepth: number;
  readonly hasGroups: boolean;
  /** Items above the sections whose notes were given already. */
  readonly toldPaths: Set<string>;
  readonly levelsWithIndicators: ReadonlySet<string | undefined>;
}

function sectionsUnder(item: Item, depth: number, layout: Layout): SectionContent[] {
  const { source, sectionDepth } = layout;
  const { index } = source;
  const children = index.childrenOf(item.id);
  if (depth >= sectionDepth || children.length === 0) return sectionOf(item, layout, true);
  const below = children.flatMap((child) => sectionsUnder(child, depth + 1, layout));
  return hasContent(item, source) ? [...sectionOf(item, layout, false), ...below] : below;
}

/** Whether an item above the sections says more than its title. */
const hasContent = (item: Item, { index }: Source) =>
  item.summary !== undefined ||
  (item.marks ?? []).length > 0 ||
  (item.actors ?? []).length > 0 ||
  item.placement !== undefined ||
  index.indicatorsOf(item.id).length > 0 ||
  index.reportsOf(item.id).length > 0 ||
  index.projectsOf(item.id).length > 0 ||
  index.statementsOf(item.id).length > 0 ||
  index.rolesOf(item.id).length > 0;

function sectionOf(item: Item, layout: Layout, withChildren: boolean): SectionContent[] {
  const { source, allowed } = layout;
  const { index, reader } = source;
  const words = MESSAGES[reader.language];
  const children = withChildren ? index.childrenOf(item.id) : [];
  const isLeaf = index.childrenOf(item.id).length === 0;
  const isAllowed = allowed.has(item.id);
  const branch = withChildren ? index.branchOf(item.id) : new Set([item.id]);
  const inside = new Set([...branch].filter((id) => allowed.has(id)));
  if (inside.size === 0) return [];
  // Notes are numbered as they are made, so everything is made in the order in which it is read.
  const scope = scopeOf(source);
  const above = index.pathTo(item.id).slice(0, -1);
  const untold = above.filter(({ id }) => !layout.toldPaths.has(id));
  for (const { id } of untold) layout.toldPaths.add(id);
  const pathMarkers = scope.note(untold.flatMap((one) => titleCaveats(one, source)));
  const heading = headingOf(item, scope, item.id);
  const lead = isAllowed && !isLeaf ? leadOf(item, scope) : [];
  const indicators = (index.plan.indicators ?? [])
    .filter((one) => one.items?.some((id) => inside.has(id)))
    .map((one) => indicatorView(one, item.id, scope));
  const groups = [
    ...(isAllowed && (isLeaf || tellsItself(item, source))
      ? [headless([rowOf(item, source, isLeaf)], item.id)]
      : []),
    ...groupsOf(children, layout),
  ];
  return [
    {
      id: item.id,
      heading,
      path: above.map((one) => numberedTitle(one, reader)).join(' / '),
      pathMarkers,
      counts: countsIn(inside, source, item.id),
      caption: words.ofYear(`${heading.number} ${heading.title}`.trim(), layout.subject),
      lead,
      indicators,
      ...(indicators.length === 0 &&
        isAllowed &&
        layout.levelsWithIndicators.has(item.level) && { noIndicator: words.noIndicator }),
      groups,
      hasPlaces: groups.some((group) => group.rows.some((row) => row.place.length > 0)),
      markers: scope.markers,
    },
  ];
}

function planSection(
  indicators: NonNullable<PlanIndex['plan']['indicators']>,
  source: Source,
): SectionContent {
  const words = MESSAGES[source.reader.language];
  const scope = scopeOf(source);
  return {
    id: '',
    path: '',
    pathMarkers: [],
    counts: '',
    caption: words.planIndicators,
    lead: [],
    indicators: indicators.map((one) => indicatorView(one, undefined, scope)),
    groups: [],
    hasPlaces: false,
    markers: scope.markers,
  };
}

/* ---- Groups ---- */

function groupsOf(children: readonly Item[], layout: Layout): GroupContent[] {
  const { source, allowed, hasGroups } = layout;
  const { index } = source;
  const groups: GroupContent[] = [];
  let loose: RowContent[] = [];
  const close = () => {
    if (loose[0]) groups.push(headless(loose, loose[0].id));
    loose = [];
  };
  for (const child of children) {
    if (hasGroups && index.childrenOf(child.id).length > 0) {
      close();
      const group = groupOf(child, layout);
      if (group) groups.push(group);
    } else {
      if (allowed.has(child.id)) loose.push(rowOf(child, source, true));
      for (const below of index.childrenOf(child.id))
        if (allowed.has(below.id)) loose.push(rowOf(below, source, true));
    }
  }
  close();
  return groups;
}

function groupOf(item: Item, { source, allowed }: Layout): GroupContent | undefined {
  const { index, reader } = source;
  const isAllowed = allowed.has(item.id);
  const below = [...index.branchOf(item.id)].filter((id) => id !== item.id && allowed.has(id));
  const ordered = inTreeOrder(item, index).filter(({ id }) => below.includes(id));
  if (below.length === 0 && !isAllowed) return undefined;
  const scope = scopeOf(source);
  const heading = headingOf(item, scope, item.id);
  const lead = isAllowed ? leadOf(item, scope) : [];
  const rows = [
    ...(isAllowed && tellsItself(item, source) ? [rowOf(item, source, false)] : []),
    ...ordered.map((one) => rowOf(one, source, true)),
  ];
  return {
    id: item.id,
    heading,
    lead,
    rows,
    again: isAllowed
      ? index.listedAgainUnder(item.id).map((one) => {
          const under = one.alsoUnder?.find((entry) => entry.item === item.id);
          const words = MESSAGES[reader.language];
          return {
            label: [
              isSurelyAgain(under ?? {}) ? words.againHere : words.perhapsAgainHere,
              under?.confidence && surenessText(under.confidence, reader),
            ]
              .filter((part) => part !== undefined)
              .join(COMMON[reader.language].joint),
            ref: refTo(one.id, item.id, scope),
            markers: scope.note([under?.reason && say(under.reason, reader), ...caveatTexts(reader, under)]),
          };
        })
      : [],
    markers: scope.markers,
  };
}

const inTreeOrder = (item: Item, index: PlanIndex): Item[] =>
  index.childrenOf(item.id).flatMap((child) => [child, ...inTreeOrder(child, index)]);

const headless = (rows: readonly RowContent[], id: string): GroupContent => ({
  id: `of-${id}`,
  lead: [],
  rows,
  again: [],
  markers: new Set(),
});

/** Whether an item that has others below it reports something itself. */
const tellsItself = (item: Item, source: Source) =>
  source.index.reportsOf(item.id).some(({ period }) => isIn(period, source)) ||
  source.index.projectsOf(item.id).some(({ period }) => isIn(period, source)) ||
  (source.index.plan.assignments ?? []).some(({ of }) => of === item.id);

/** What stands between a heading and its rows: summary, the city's statements, roles, parties, place. */
function leadOf(item: Item, scope: Scope): Piece[] {
  const { index, reader } = scope;
  const words = MESSAGES[reader.language];
  const common = COMMON[reader.language];
  const summary: Piece[] =
    item.summary === undefined
      ? []
      : item.summaryLabel
        ? [
            {
              kind: 'line',
              label: say(item.summaryLabel, reader),
              text: say(item.summary, reader),
              markers: [],
            },
          ]
        : [{ kind: 'text', text: say(item.summary, reader), tags: [], markers: [] }];
  const statements = index.statementsOf(item.id).map((statement): Piece => {
    const title = titleOf(statement, reader);
    const text = [`${title.prefix ?? ''}${title.text}`, statement.summary && say(statement.summary, reader)];
    return {
      kind: 'line',
      label: statementTerm(statement, reader),
      text: text.filter((part) => part !== undefined).join(' '),
      markers: scope.note([
        ...titleStateTexts(statement, reader),
        title.note,
        ...caveatTexts(reader, statement),
      ]),
    };
  });
  const roles = index.rolesOf(item.id).map((role): Piece => {
    const names = role.actors
      .map((id) => index.actors.get(id))
      .flatMap((actor) => (actor ? [say(actor.name, reader)] : []));
    const label = names.join(common.listJoint);
    return {
      kind: 'line',
      label: role.label ? `${label}${common.inBrackets(say(role.label, reader))}` : label,
      text: `${say(role.text, reader)}${common.inBrackets(common.roleState[role.state])}`,
      markers: scope.note(caveatTexts(reader, role, ...role.actors.map((id) => index.actors.get(id)))),
    };
  });
  const parties = (item.actors ?? []).map((one): Piece => {
    const { name, markers } = involvementView(one, scope);
    return {
      kind: 'line',
      label: one.role === 'named' ? words.named : words.departments,
      text: one.role === 'cooperating' ? common.inBrackets(name) : name,
      markers,
    };
  });
  return [...summary, ...statements, ...roles, ...parties, ...placePieces(item, scope)];
}

/* ---- Counts ---- */

/** 8施策・22プログラム・50事業項目・8指標, of those levels that the city has named. */
export function countsIn(branch: ReadonlySet<string>, { index, reader }: Source, without?: string): string {
  const words = MESSAGES[reader.language];
  const counts = index.levels.flatMap(({ level, items }, depth) => {
    const count = items.filter(({ id }) => branch.has(id) && id !== without).length;
    if (count === 0) return [];
    if (level.label !== null) return [words.count(count, say(level.label, reader))];
    return depth === index.levels.length - 1 ? [words.countUnnamed(count)] : [];
  });
  const indicators = (index.plan.indicators ?? []).filter((one) => one.items?.some((id) => branch.has(id)));
  const all =
    without === undefined && indicators.length > 0
      ? [...counts, words.indicatorCount(indicators.length)]
      : counts;
  return all.join(COMMON[reader.language].joint);
}
