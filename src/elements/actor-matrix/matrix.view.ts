import { formatNumber } from '../../locale/index.js';
import { grouped, type LevelUse, type PlanIndex } from '../../model/index.js';
import { itemAtLevel } from '../../model/involvements.js';
import type { Item } from '../../schema/index.js';
import { COMMON, titleOf, type Reader } from '../../wording/index.js';
import { MESSAGES, type Family } from './actor-matrix.messages.js';
import { itemTitle, type ActorView, type EntryView, type RoleView } from './actors.view.js';
import { actorsIn, byFamily, entriesIn, type Scope } from './conditions.view.js';
import { levelName, type ActorContent } from './content.view.js';
import { markCounts, type MarkView } from './marks.view.js';

export interface ColumnView {
  /** Id of an item, or {@link REST}. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly fullTitle: string;
  readonly isMissing: boolean;
  readonly markers: readonly string[];
  readonly isItem: boolean;
  /** How many of the actors shown have to do with it. */
  readonly count: string;
}

/** Columns under one item of a level above. */
export interface SpanView {
  readonly title: string;
  readonly columns: number;
}

export interface CountedMark {
  readonly mark: MarkView;
  /** ×2, or nothing for one. */
  readonly times: string;
}

export interface CellView {
  readonly key: string;
  readonly column: ColumnView;
  readonly marks: readonly CountedMark[];
  readonly label: string;
  readonly entries: readonly EntryView[];
  readonly roles: readonly RoleView[];
}

export interface RowView {
  readonly actor: ActorView;
  /** That it is an intermediary, and the groups that it is part of. */
  readonly remark: string;
  /** One for each column; `undefined` where the actor has nothing to do with it. */
  readonly cells: readonly (CellView | undefined)[];
}

export interface GroupView {
  readonly family: Family;
  readonly label: string;
  readonly rows: readonly RowView[];
}

export interface MatrixView {
  readonly caption: string;
  readonly spans: readonly SpanView[];
  readonly columns: readonly ColumnView[];
  readonly groups: readonly GroupView[];
  /** Headings stand upright and cells hold shapes without words. */
  readonly isDense: boolean;
}

/** The column for what stands above or beside the chosen level, and the one for roles. */
export const REST = 'rest';
export const ROLES = 'roles';

/** In rem: the names of the actors, a column with words, a column with a shape alone. */
const NAMES = 13;
const ROOMY = 5.75;
const DENSE = 2.25;

/** Narrower than this, in rem, there is no table. */
export const NARROW = 44;

/** How many items of a level have room side by side. */
export const roomFor = (rems: number): number => Math.floor((rems - NAMES) / DENSE) - 2;

/** Actors against the items of one level, as wide as the widget is in rem. */
export function matrixView(
  index: PlanIndex,
  content: ActorContent,
  scope: Scope,
  chosen: LevelUse | undefined,
  rems: number,
  reader: Reader,
): MatrixView {
  const actors = actorsIn(content, scope);
  const bare = columnsOf(index, content, scope, chosen, reader);
  const groups = rowGroups(index, content, actors, bare, scope, chosen, reader);
  const rows = groups.flatMap((group) => group.rows);
  const columns = bare.map((column, at) => ({
    ...column,
    count: formatNumber(rows.filter(({ cells }) => cells[at]).length, reader.language),
  }));
  return {
    caption: MESSAGES[reader.language].caption(chosen ? levelName(index, chosen.level.id, reader) : ''),
    spans: spansOf(index, columns, reader),
    columns,
    groups,
    isDense: (rems - NAMES) / columns.length < ROOMY,
  };
}

function columnsOf(
  index: PlanIndex,
  content: ActorContent,
  scope: Scope,
  chosen: LevelUse | undefined,
  reader: Reader,
): readonly ColumnView[] {
  const words = MESSAGES[reader.language];
  const items = chosen?.items.filter(({ id }) => scope.holds(id)) ?? [];
  const isBeside = ({ item }: EntryView) =>
    !chosen || itemAtLevel(index, item, chosen.level.id) === undefined;
  const actors = actorsIn(content, scope);
  return [
    ...(actors.some(({ roles }) => roles.length > 0) ? [plainColumn(ROLES, words.role)] : []),
    ...inPlanOrder(index, items).map((item) => itemColumn(index, content, item, reader)),
    ...(actors.some((actor) => entriesIn(content, scope, actor).some(isBeside))
      ? [plainColumn(REST, words.rest)]
      : []),
  ];
}

const plainColumn = (id: string, title: string): ColumnView => ({
  id,
  number: '',
  title,
  fullTitle: title,
  isMissing: false,
  markers: [],
  isItem: false,
  count: '',
});

function itemColumn(index: PlanIndex, content: ActorContent, item: Item, reader: Reader): ColumnView {
  const { text, prefix = '', isMissing } = titleOf(item, reader);
  return {
    id: item.id,
    number: item.number ?? '',
    title: `${prefix}${text}`,
    fullTitle: itemTitle(index, item.id, reader),
    isMissing,
    markers: content.itemMarkers.get(item.id) ?? [],
    isItem: true,
    count: '',
  };
}

/** As one meets them on the way down the tree. */
function inPlanOrder(index: PlanIndex, items: readonly Item[]): readonly Item[] {
  const wanted = new Set(items);
  const found: Item[] = [];
  const visit = (item: Item) => {
    if (wanted.has(item)) found.push(item);
    for (const child of index.childrenOf(item.id)) visit(child);
  };
  for (const root of index.roots) visit(root);
  return found;
}

/** Headings above the headings, where the columns stand under several items of the level above. */
function spansOf(index: PlanIndex, columns: readonly ColumnView[], reader: Reader): readonly SpanView[] {
  const parents = columns.map(({ id, isItem }) => (isItem ? index.items.get(id)?.parent : undefined));
  const distinct = new Set(parents.filter((one) => one !== undefined));
  if (distinct.size < 2 || distinct.size === columns.filter(({ isItem }) => isItem).length) return [];
  const spans: { parent: string | undefined; columns: number }[] = [];
  for (const parent of parents) {
    const last = spans.at(-1);
    if (last && parent !== undefined && last.parent === parent) last.columns += 1;
    else spans.push({ parent, columns: 1 });
  }
  return spans.map(({ parent, columns: count }) => ({
    title: parent === undefined ? '' : itemTitle(index, parent, reader),
    columns: count,
  }));
}

function rowGroups(
  index: PlanIndex,
  content: ActorContent,
  actors: readonly ActorView[],
  columns: readonly ColumnView[],
  scope: Scope,
  chosen: LevelUse | undefined,
  reader: Reader,
): readonly GroupView[] {
  const columnOf = (entry: EntryView) => (chosen && itemAtLevel(index, entry.item, chosen.level.id)) ?? REST;
  const words = MESSAGES[reader.language];
  const { listJoint } = COMMON[reader.language];
  return byFamily(actors, reader).map(({ family, label, actors: members }) => ({
    family,
    label,
    rows: members.map((actor) => {
      const byColumn = grouped(entriesIn(content, scope, actor), columnOf);
      return {
        actor,
        remark: [
          actor.intermediary,
          actor.groups.length === 0 ? undefined : words.memberOf(actor.groups.join(listJoint)),
        ]
          .filter((text) => text !== undefined)
          .join(listJoint),
        cells: columns.map((column) => {
          if (column.id === ROLES) return roleCell(actor, column, reader);
          return entryCell(actor, column, byColumn.get(column.id) ?? [], reader);
        }),
      };
    }),
  }));
}

function roleCell(actor: ActorView, column: ColumnView, reader: Reader): CellView | undefined {
  if (actor.roles.length === 0) return undefined;
  const kinds = new Map<string, { mark: MarkView; count: number }>();
  for (const { mark } of actor.roles)
    kinds.set(mark.kind, { mark, count: (kinds.get(mark.kind)?.count ?? 0) + 1 });
  return cellOf(actor, column, [...kinds.values()], [], actor.roles, reader);
}

function entryCell(
  actor: ActorView,
  column: ColumnView,
  entries: readonly EntryView[],
  reader: Reader,
): CellView | undefined {
  if (entries.length === 0) return undefined;
  const counts = markCounts(
    entries.map(({ participation }) => participation),
    reader,
  );
  return cellOf(actor, column, counts, entries, [], reader);
}

/** How often each way of taking part occurs, as it is written beside the shape: ×2, or nothing for one. */
export const countedMarks = (entries: readonly EntryView[], reader: Reader): readonly CountedMark[] =>
  markCounts(
    entries.map(({ participation }) => participation),
    reader,
  ).map(({ mark, count }) => ({ mark, times: timesText(count, reader) }));

const timesText = (count: number, reader: Reader): string =>
  count === 1 ? '' : MESSAGES[reader.language].times(formatNumber(count, reader.language));

function cellOf(
  actor: ActorView,
  column: ColumnView,
  counts: readonly { readonly mark: MarkView; readonly count: number }[],
  entries: readonly EntryView[],
  roles: readonly RoleView[],
  reader: Reader,
): CellView {
  const words = MESSAGES[reader.language];
  const { listJoint, inBrackets } = COMMON[reader.language];
  const parts = counts.map(
    ({ mark, count }) =>
      `${mark.word}${mark.isDoubtful ? inBrackets(words.doubtful) : ''}${timesText(count, reader)}`,
  );
  return {
    key: `${actor.id}|${column.id}`,
    column,
    marks: counts.map(({ mark, count }) => ({ mark, times: timesText(count, reader) })),
    label: words.cell(actor.name, column.fullTitle, parts.join(listJoint)),
    entries,
    roles,
  };
}
