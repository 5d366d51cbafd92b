import { comparable, type PlanIndex } from '../../model/index.js';
import { COMMON, numberedTitle, say, type FootnoteView, type Reader } from '../../wording/index.js';
import type { TableContent } from './content.view.js';
import { nameOf } from './names.view.js';
import type { Ref } from './pieces.view.js';
import { MESSAGES } from './progress-table.messages.js';
import type { OutcomeView, RowContent } from './rows.view.js';
import type { GroupContent, SectionContent } from './sections.view.js';

/** What a reader has asked for. */
export interface Conditions {
  readonly search: string;
  readonly actor: string;
  readonly outcomes: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
}

export const NO_CONDITIONS: Conditions = { search: '', actor: '', outcomes: new Set(), marks: new Set() };

/** What is selected in the plan, and whether it narrows the table: a row chosen in the table itself does not. */
export interface Selection {
  readonly id: string | undefined;
  readonly isFilter: boolean;
}

export type ConditionKind = 'search' | 'actor' | 'outcomes' | 'marks' | 'selection';

export interface ProgressTableView {
  readonly content: TableContent;
  readonly toolbar: ToolbarView;
  readonly sections: readonly SectionView[];
  /** Sections in which nothing meets the conditions. */
  readonly hidden: readonly { readonly title: string; readonly counts: string }[];
  readonly nothingFound?: string;
  /** Items whose rows stand in the table now, so that a link can lead there. */
  readonly shown: ReadonlySet<string>;
}

export interface ToolbarView {
  readonly outcomes: readonly FacetView[];
  readonly marks: readonly FacetView[];
  readonly chips: readonly ChipView[];
  readonly count: { readonly shown: string; readonly unit: string; readonly of: string };
  /** The conditions in one line, for paper. */
  readonly printed: string;
}

export interface ChipView {
  readonly kind: ConditionKind;
  readonly value: string;
  readonly label: string;
  readonly remove: string;
}

export interface FacetView extends Pick<OutcomeView, 'id' | 'label'> {
  readonly outcome?: OutcomeView;
  readonly isChecked: boolean;
  readonly count: string;
  readonly spoken: string;
}

export interface SectionView {
  readonly content: SectionContent;
  readonly groups: readonly GroupView[];
  readonly notes: readonly FootnoteView[];
  readonly counts: string;
  /** Number of columns, for cells that span the table. */
  readonly width: number;
}

export interface GroupView {
  readonly content: GroupContent;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly content: RowContent;
  readonly isSelected: boolean;
  /** Rows that the report cell covers; 0 where the cell above covers this row. */
  readonly span: number;
  /** ①②に共通の文 */
  readonly shared?: string;
  /** Where the text stands that covers this row, for cards. */
  readonly above?: string;
  /** For each report, other items with the same text that stand elsewhere. */
  readonly sameAs: readonly (readonly (Ref & { readonly label: string })[])[];
}

/** Narrows the table to what meets the conditions, and says what is left out. */
export function progressTableView(
  index: PlanIndex,
  content: TableContent,
  conditions: Conditions,
  selection: Selection,
  reader: Reader,
): ProgressTableView {
  const words = MESSAGES[reader.language];
  const tests = testsOf(index, content, conditions, selection);
  const visible = content.rows.filter((row) => Object.values(tests).every((test) => test(row)));
  const shown = new Set(visible.map(({ id }) => id));
  const above = new Set(visible.flatMap(({ path }) => [...path]));
  const chips = chipsOf(index, content, conditions, selection, reader);
  const common = COMMON[reader.language];
  const count = { shown: String(visible.length), ...words.shown(content.rows.length, content.columns.item) };
  const isShown = (section: SectionContent) => {
    const rows = section.groups.flatMap((group) => group.rows);
    if (rows.length > 0) return rows.some((row) => shown.has(row.id));
    return chips.length === 0 || above.has(section.id);
  };
  return {
    content,
    toolbar: {
      outcomes: content.facets.outcomes.map((outcome) => ({
        ...facet(outcome, 'outcomes', (row) => row.outcomeIds, content, conditions, tests, reader),
        outcome,
      })),
      marks: content.facets.marks.map((mark) =>
        facet(mark, 'marks', (row) => row.markIds, content, conditions, tests, reader),
      ),
      chips,
      count,
      printed:
        chips.length === 0
          ? ''
          : `${words.conditions}${common.colon}${chips.map(({ label }) => label).join(common.listJoint)}${common.inBrackets(`${count.shown} ${count.unit} ${count.of}`)}`,
    },
    sections: content.sections
      .filter(isShown)
      .map((section) => sectionView(section, content, shown, selection, reader)),
    hidden: content.sections
      .filter((section) => !isShown(section) && section.heading)
      .map((section) => ({
        title: [section.path, section.heading?.number, section.heading?.title].filter(Boolean).join(' '),
        counts: words.hidden(section.counts),
      })),
    ...(content.rows.length > 0 && visible.length === 0 && { nothingFound: words.nothingFound }),
    shown,
  };
}

/* ---- Conditions ---- */

type Tests = Readonly<Record<ConditionKind, (row: RowContent) => boolean>>;

function testsOf(
  index: PlanIndex,
  content: TableContent,
  { search, actor, outcomes, marks }: Conditions,
  selection: Selection,
): Tests {
  const wanted = search.normalize('NFKC').split(/\s+/).map(comparable).filter(Boolean);
  const chosen = filteringItems(index, content, selection);
  const hasAny = (ids: ReadonlySet<string>, of: ReadonlySet<string>) =>
    ids.size === 0 || [...ids].some((id) => of.has(id));
  return {
    search: (row) => wanted.every((part) => row.haystack.includes(part)),
    actor: (row) => actor === '' || row.actorIds.has(actor),
    outcomes: (row) => hasAny(outcomes, row.outcomeIds),
    marks: (row) => hasAny(marks, row.markIds),
    selection: (row) => chosen.length === 0 || chosen.some((id) => row.path.has(id)),
  };
}

/** The items to which the shared selection narrows the table; none where the table does not hold them. */
function filteringItems(index: PlanIndex, content: TableContent, { id, isFilter }: Selection): string[] {
  if (id === undefined || !isFilter) return [];
  const items = index.items.has(id) ? [id] : (index.indicators.get(id)?.items ?? []);
  return items.filter((item) => content.rows.some((row) => row.path.has(item)));
}

function chipsOf(
  index: PlanIndex,
  content: TableContent,
  conditions: Conditions,
  selection: Selection,
  reader: Reader,
): ChipView[] {
  const words = MESSAGES[reader.language];
  const { quoted } = COMMON[reader.language];
  const chip = (kind: ConditionKind, value: string, label: string): ChipView => ({
    kind,
    value,
    label,
    remove: words.remove(label),
  });
  const labelled = (kind: 'outcomes' | 'marks') =>
    content.facets[kind]
      .filter(({ id }) => conditions[kind].has(id))
      .map(({ id, label }) => chip(kind, id, label));
  const search = conditions.search.trim();
  const actor = content.facets.actors.find(({ id }) => id === conditions.actor);
  const isNarrowed = filteringItems(index, content, selection).length > 0;
  return [
    ...(isNarrowed && selection.id !== undefined
      ? [chip('selection', selection.id, selectedName(index, selection.id, reader))]
      : []),
    ...(search === '' ? [] : [chip('search', search, quoted(search))]),
    ...(actor ? [chip('actor', actor.id, actor.label)] : []),
    ...labelled('outcomes'),
    ...labelled('marks'),
  ];
}

function selectedName(index: PlanIndex, id: string, reader: Reader): string {
  const item = index.items.get(id);
  if (item) {
    const { name } = nameOf(id, undefined, index, reader);
    return item.number === undefined ? numberedTitle(item, reader) : name;
  }
  const indicator = index.indicators.get(id);
  return indicator ? say(indicator.title, reader) : id;
}

/** How many items have this, among those that meet all other conditions, and in the whole table. */
function facet(
  { id, label }: Pick<OutcomeView, 'id' | 'label'>,
  kind: 'outcomes' | 'marks',
  idsOf: (row: RowContent) => ReadonlySet<string>,
  content: TableContent,
  conditions: Conditions,
  tests: Tests,
  reader: Reader,
): FacetView {
  const words = MESSAGES[reader.language];
  const having = content.rows.filter((row) => idsOf(row).has(id));
  const others = (Object.keys(tests) as ConditionKind[]).filter((one) => one !== kind);
  const meeting = having.filter((row) => others.every((one) => tests[one](row)));
  return {
    id,
    label,
    isChecked: conditions[kind].has(id),
    count: words.facet(meeting.length, having.length),
    spoken: words.facetSpoken(meeting.length, having.length),
  };
}

/* ---- Sections and rows ---- */

function sectionView(
  section: SectionContent,
  content: TableContent,
  shown: ReadonlySet<string>,
  selection: Selection,
  reader: Reader,
): SectionView {
  const groups = section.groups
    .map((group) => ({
      content: group,
      rows: rowViews(
        group.rows.filter(({ id }) => shown.has(id)),
        selection,
        reader,
      ),
    }))
    .filter(({ content: group, rows }) => rows.length > 0 || group.rows.length === 0);
  const markers = new Set([
    ...section.markers,
    ...groups.flatMap(({ content: group, rows }) => [
      ...group.markers,
      ...rows.flatMap((row) => [...row.content.markers]),
    ]),
  ]);
  const { summary, report, outcomes, actors } = content.columns;
  const optional = [summary, report, outcomes, section.hasPlaces ? '' : undefined, actors];
  const all = section.groups.flatMap((group) => group.rows).length;
  const now = groups.flatMap((group) => group.rows).length;
  return {
    content: section,
    groups,
    counts: now < all ? MESSAGES[reader.language].partly(section.counts, now) : section.counts,
    notes: [...content.notes.values()].filter(({ marker }) => markers.has(marker)),
    width: 1 + optional.filter((column) => column !== undefined).length,
  };
}

/** Neighbours that one and the same report serves share its cell. */
function rowViews(rows: readonly RowContent[], selection: Selection, reader: Reader): RowView[] {
  const views: RowView[] = [];
  for (let start = 0; start < rows.length;) {
    const first = rows[start];
    if (!first) break;
    const length = 1 + runAfter(rows, start);
    const block = rows.slice(start, start + length);
    views.push(...block.map((row, at) => rowView(row, block, at, selection, reader)));
    start += length;
  }
  return views;
}

function runAfter(rows: readonly RowContent[], start: number): number {
  const report = onlyReport(rows[start]);
  if (report === undefined) return 0;
  const other = rows.slice(start + 1).findIndex((row) => onlyReport(row) !== report);
  return other < 0 ? rows.length - start - 1 : other;
}

const onlyReport = (row: RowContent | undefined): string | undefined =>
  row?.reports.length === 1 && row.projects.length === 0 ? row.reports[0]?.id : undefined;

function rowView(
  row: RowContent,
  block: readonly RowContent[],
  at: number,
  selection: Selection,
  reader: Reader,
): RowView {
  const words = MESSAGES[reader.language];
  const { listJoint, quoted } = COMMON[reader.language];
  const inBlock = new Set(block.map(({ id }) => id));
  const nameIn = ({ heading }: RowContent) => heading.number || quoted(heading.title);
  const isNumbered = block.every(({ heading }) => heading.number !== '');
  const [first] = block;
  return {
    content: row,
    isSelected: selection.id === row.id,
    span: at === 0 ? block.length : 0,
    ...(block.length > 1 &&
      at === 0 && { shared: words.shared(block.map(nameIn).join(isNumbered ? '' : listJoint)) }),
    ...(at > 0 && first && { above: words.sameAbove(nameIn(first)) }),
    sameAs: row.reports.map(({ alsoFor }) =>
      alsoFor.filter(({ id }) => !inBlock.has(id)).map((ref) => ({ ...ref, label: words.sameAs(ref.name) })),
    ),
  };
}
