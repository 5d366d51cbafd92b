import type { StatementChange } from '../../model/index.js';
import type { Item, Statement } from '../../schema/index.js';
import { itemCaveats, STATEMENTS, titleOf, type Footnotes } from '../../wording/index.js';
import { groupBy, nameOf, type Comparison, type Edition } from './comparison.view.js';
import type { FilterKey, RowKind } from './plan-diff.messages.js';
import { newerRow, olderRow, type RowView } from './rows.view.js';

/** A row with what stands below it. */
export interface NodeView {
  readonly row: RowView;
  readonly children: readonly NodeView[];
  readonly statements: readonly StatementView[];
  /** Older items of this branch that nothing answers. */
  readonly without?: WithoutView;
  /** Shown only to say where its children stand: it does not match the filter. */
  readonly isContext: boolean;
}

export interface WithoutView {
  readonly heading: string;
  readonly groups: readonly GroupView[];
}

/** Older items under the name of what they stood under. */
export interface GroupView {
  readonly place?: string;
  readonly nodes: readonly NodeView[];
}

/** Two wordings above the hierarchy that answer each other; shown, but never counted as a change. */
export interface StatementView {
  readonly label: string;
  readonly kind: string;
  readonly older?: WordsView;
  readonly newer?: WordsView;
}

export interface WordsView {
  readonly text: string;
  readonly prefix?: string;
  readonly isUntitled: boolean;
  readonly markers: readonly string[];
}

export interface TreeView {
  readonly above: readonly StatementView[];
  readonly nodes: readonly NodeView[];
  /** Older items that no branch of the newer plan can take in. */
  readonly without?: WithoutView;
}

/** All rows in the order of the newer plan; older items without a counterpart stand at the end of the branch that answers theirs. */
export function treeOf(comparison: Comparison, notes: Footnotes): TreeView {
  const { newer, diff } = comparison;
  const above = statementsWhere(comparison, notes, ({ item }) => item === undefined);
  const loneOf = new Map(diff.added.map((lone) => [lone.item, lone]));
  const forest = olderForest(comparison);
  const nodeOf = (item: Item, isRoot: boolean): NodeView => {
    const row = newerRow(item, comparison, loneOf.get(item.id), notes);
    const statements = statementsWhere(comparison, notes, (one) => one.item === item.id);
    const children = newer.index.childrenOf(item.id).map((child) => nodeOf(child, false));
    const groups = isRoot ? forest.of(item.id) : [];
    return {
      row,
      children,
      statements,
      ...(groups.length > 0 && {
        without: {
          heading: comparison.words.withoutIn(nameOf(newer, item.id) ?? ''),
          groups: groups.map((group) => olderGroup(group, comparison, notes)),
        },
      }),
      isContext: false,
    };
  };
  const nodes = newer.index.roots.map((root) => nodeOf(root, true));
  const rest = forest.rest().map((group) => olderGroup(group, comparison, notes));
  return {
    above,
    nodes,
    ...(rest.length > 0 && { without: { heading: comparison.words.without, groups: rest } }),
  };
}

interface OlderTree {
  readonly item: Item;
  readonly children: readonly OlderTree[];
}

interface OlderGroup {
  readonly place: string | undefined;
  readonly trees: readonly OlderTree[];
}

/** Older items without a counterpart, each below the nearest one above it that has none either. */
function olderForest({ diff, older, newer, correspondencesFrom }: Comparison) {
  const lone = new Set(diff.noCounterpart.map(({ item }) => item));
  const below = (id: string): OlderTree[] =>
    older.index
      .childrenOf(id)
      .filter((child) => lone.has(child.id))
      .map((item) => ({ item, children: below(item.id) }));
  const tops = [...older.index.items.values()].filter(
    ({ id, parent }) => lone.has(id) && !(parent !== undefined && lone.has(parent)),
  );
  const grouped = groupBy(tops, ({ parent }) => parent ?? '');
  const groups = [...grouped].map(([parent, items]) => ({
    parent,
    place: nameOf(older, parent),
    trees: items.map((item) => ({ item, children: below(item.id) })),
  }));
  const roots = new Set(newer.index.roots.map(({ id }) => id));
  // The first branch of the newer plan that answers the branch of the older one, if there is any.
  const branchOf = (parent: string): string | undefined => {
    const [root] = older.index.pathTo(parent);
    const sequels = root ? (correspondencesFrom.get(root.id) ?? []) : [];
    return sequels.map(({ to }) => newer.index.pathTo(to)[0]?.id ?? '').find((id) => roots.has(id));
  };
  const placed = groups.map((group) => ({ group, branch: branchOf(group.parent) }));
  const pick = (branch: string | undefined): OlderGroup[] =>
    placed.filter((one) => one.branch === branch).map(({ group }) => group);
  return { of: (root: string) => pick(root), rest: () => pick(undefined) };
}

function olderGroup(group: OlderGroup, comparison: Comparison, notes: Footnotes): GroupView {
  const loneOf = new Map(comparison.diff.noCounterpart.map((lone) => [lone.item, lone]));
  const nodeOf = ({ item, children }: OlderTree): NodeView[] => {
    const lone = loneOf.get(item.id);
    if (!lone) return [];
    const row = olderRow(item, comparison, lone, notes);
    return [{ row, children: children.flatMap(nodeOf), statements: [], isContext: false }];
  };
  return {
    ...(group.place !== undefined && { place: group.place }),
    nodes: group.trees.flatMap(nodeOf),
  };
}

/* ---- Words above the hierarchy ---- */

function statementsWhere(
  comparison: Comparison,
  notes: Footnotes,
  belongs: (statement: Statement) => boolean,
): StatementView[] {
  const { diff, older, newer, correspondencesFrom } = comparison;
  return diff.statements.flatMap((change) => {
    const [from, to] = [
      older.index.statements.get(change.from ?? ''),
      newer.index.statements.get(change.to ?? ''),
    ];
    // An older statement stands where its item went.
    const place = to ?? (from && placed(from));
    return place && belongs(place) ? [statementView(change, from, to, comparison, notes)] : [];
  });

  function placed(statement: Statement): Statement {
    const [sequel] = statement.item === undefined ? [] : (correspondencesFrom.get(statement.item) ?? []);
    const { item, ...rest } = statement;
    return sequel ? { ...rest, item: sequel.to } : item === undefined ? statement : rest;
  }
}

function statementView(
  change: StatementChange,
  from: Statement | undefined,
  to: Statement | undefined,
  comparison: Comparison,
  notes: Footnotes,
): StatementView {
  const { words, older, newer } = comparison;
  const kind = change.kind === 'alone' ? (from ? 'only-older' : 'only-newer') : change.kind;
  const one = to ?? from;
  return {
    label: one ? STATEMENTS[newer.reader.language][one.kind] : '',
    kind: words.statementKind[kind],
    ...(from && { older: wordsOf(from, older, notes) }),
    ...(to && { newer: wordsOf(to, newer, notes) }),
  };
}

function wordsOf(statement: Statement, { reader }: Edition, notes: Footnotes): WordsView {
  const { text, prefix, isMissing } = titleOf(statement, reader);
  return {
    text,
    ...(prefix !== undefined && { prefix: reader.language === 'en' ? `${prefix} ` : prefix }),
    isUntitled: isMissing,
    markers: notes.add(itemCaveats(statement, reader)),
  };
}

/* ---- Narrowing down ---- */

/** How a row is found by a filter: what the city calls added has no counterpart either. */
const keyOf = (kind: RowKind): FilterKey => (kind === 'added' ? 'only-newer' : kind);

const matches = ({ kinds }: RowView, filter: FilterKey): boolean =>
  filter === 'all' ||
  (filter === 'changed' ? !kinds.includes('kept') : kinds.some((kind) => keyOf(kind) === filter));

export const FILTER_KEYS: readonly FilterKey[] = [
  'all',
  'changed',
  'kept',
  'renamed',
  'title-pending',
  'moved',
  'merged',
  'split',
  'only-newer',
  'only-older',
];

/** Every row of the tree, in the order in which it reads. */
export function rowsOf(tree: Pick<TreeView, 'nodes' | 'without'>): RowView[] {
  const ofNodes = (nodes: readonly NodeView[]): RowView[] =>
    nodes.flatMap(({ row, children, without }) => [row, ...ofNodes(children), ...ofWithout(without)]);
  const ofWithout = (without: WithoutView | undefined): RowView[] =>
    (without?.groups ?? []).flatMap(({ nodes }) => ofNodes(nodes));
  return [...ofNodes(tree.nodes), ...ofWithout(tree.without)];
}

export const countMatching = (rows: readonly RowView[], filter: FilterKey): number =>
  rows.filter((row) => matches(row, filter)).length;

/** The tree with only the rows that match, and those above them that say where they stand. */
export function narrowed(tree: TreeView, filter: FilterKey): TreeView {
  if (filter === 'all') return tree;
  const { without, ...rest } = tree;
  const left = without && withoutMatching(without, filter);
  return {
    ...rest,
    above: [],
    nodes: tree.nodes.flatMap((node) => matchingNode(node, filter)),
    ...(left && { without: left }),
  };
}

function matchingNode(node: NodeView, filter: FilterKey): NodeView[] {
  const { without, ...rest } = node;
  const children = node.children.flatMap((child) => matchingNode(child, filter));
  const left = without && withoutMatching(without, filter);
  const isMatch = matches(node.row, filter);
  if (!isMatch && children.length === 0 && !left) return [];
  return [{ ...rest, children, statements: [], ...(left && { without: left }), isContext: !isMatch }];
}

function withoutMatching({ heading, groups }: WithoutView, filter: FilterKey): WithoutView | undefined {
  const left = groups
    .map((group) => ({ ...group, nodes: group.nodes.flatMap((node) => matchingNode(node, filter)) }))
    .filter(({ nodes }) => nodes.length > 0);
  return left.length > 0 ? { heading, groups: left } : undefined;
}
