import { tagOf } from '../../locale/index.js';
import { comparable, fiscalYearOfMoment, type PlanIndex } from '../../model/index.js';
import type { Item, Moment, Report } from '../../schema/index.js';
import {
  COMMON,
  footnotes,
  itemCaveats,
  momentText,
  numberedTitle,
  say,
  sourceLine,
  titleOf,
  VERDICTS,
  type FootnoteView,
  type Reader,
} from '../../wording/index.js';
import { indicatorView, type IndicatorView } from './indicators.view.js';
import {
  entryPieces,
  involvementView,
  projectPieces,
  refTo,
  reportPieces,
  type Piece,
  type Ref,
} from './pieces.view.js';
import { MESSAGES } from './progress-table.messages.js';
import { caveatTexts, scopeOf, type Scope, type Source } from './scope.view.js';

/** Everything that the table holds before a reader filters it; made once for a plan, a year and a language. */
export interface TableContent {
  readonly lang: string;
  readonly textLang: string;
  readonly title: string;
  readonly titleYear?: string;
  readonly subtitle: string;
  readonly draft?: string;
  /** What the file does not have, in words. */
  readonly absences: readonly string[];
  readonly columns: Columns;
  readonly years: readonly { readonly value: number; readonly label: string }[];
  readonly year?: number;
  readonly sections: readonly SectionContent[];
  readonly rows: readonly RowContent[];
  readonly facets: {
    readonly outcomes: readonly OutcomeView[];
    readonly marks: readonly { readonly id: string; readonly label: string }[];
    readonly actors: readonly { readonly id: string; readonly label: string }[];
    readonly actorLabel: string;
  };
  readonly notes: ReadonlyMap<string, FootnoteView>;
  readonly foot: readonly string[];
  readonly about: readonly string[];
}

export interface Columns {
  readonly item: string;
  readonly summary?: string;
  readonly report?: string;
  readonly outcomes?: string;
  readonly outcomeMarkers: readonly string[];
  readonly place?: string;
  readonly actors?: string;
}

export interface HeadingView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isMissing: boolean;
  readonly markers: readonly string[];
  readonly chips: readonly ChipView[];
  readonly name: string;
}

export interface ChipView {
  readonly label: string;
  readonly isTentative: boolean;
  readonly markers: readonly string[];
}

export interface OutcomeView {
  readonly id: string;
  readonly label: string;
  readonly glyph?: Glyph;
  readonly needsAttention: boolean;
}

export type Glyph = 'disc' | 'ring' | 'diamond' | 'cross' | 'dash' | 'triangle' | 'square';

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

export interface RowContent {
  readonly id: string;
  readonly heading: HeadingView;
  readonly tags?: string;
  readonly summary: readonly Piece[];
  readonly reports: readonly {
    readonly id: string;
    readonly pieces: readonly Piece[];
    /** Other items that this one text serves. */
    readonly alsoFor: readonly Ref[];
  }[];
  readonly projects: readonly (readonly Piece[])[];
  readonly noReport?: string;
  readonly outcomes: readonly OutcomeView[];
  readonly verdicts: readonly string[];
  readonly noOutcome?: string;
  readonly place: readonly Piece[];
  readonly noPlaceNote: string;
  readonly leads: readonly Party[];
  readonly cooperating: readonly Party[];
  readonly named: readonly Party[];
  readonly noActor?: string;
  readonly markers: ReadonlySet<string>;
  /** What filters look at. */
  readonly haystack: string;
  readonly outcomeIds: ReadonlySet<string>;
  readonly markIds: ReadonlySet<string>;
  readonly actorIds: ReadonlySet<string>;
  /** The item itself and all above it. */
  readonly path: ReadonlySet<string>;
}

export interface Party {
  readonly name: string;
  readonly note?: string;
  readonly markers: readonly string[];
}

/**
 * @param branch id of the item to which the table is restricted; all items without it.
 * @param wantedYear fiscal year of the reports; the newest that has any by default.
 */
export function tableContent(
  index: PlanIndex,
  reader: Reader,
  branch?: string,
  wantedYear?: number,
): TableContent {
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const years = yearsOf(index, reader);
  const year = wantedYear ?? years.at(-1)?.value;
  const source: Source = { index, reader, notes: footnotes(), ...(year !== undefined && { year }) };
  const hasReports = years.length > 0;
  const allowed = branch === undefined ? new Set(index.items.keys()) : index.branchOf(branch);
  const yearText = year === undefined ? undefined : yearWords(year, reader);
  const sections = sectionsOf(
    source,
    allowed,
    branch === undefined,
    hasReports ? words.report(yearText) : words.item,
  );
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const title = hasReports ? words.title : words.titleWithoutReports;
  const columns = columnsOf(source, rows, hasReports, yearText);
  const absences = [
    rows.length === 0 ? words.noItems : undefined,
    hasReports ? undefined : words.noReports,
    hasReports && rows.every((row) => row.reports.length + row.projects.length === 0)
      ? words.noReportsIn(yearText ?? '')
      : undefined,
    columns.summary === undefined && rows.length > 0 ? words.noSummaries(columns.item) : undefined,
    columns.actors === undefined && rows.length > 0 ? words.noActors(columns.item) : undefined,
  ].filter((text) => text !== undefined);
  return {
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    title,
    ...(hasReports && yearText !== undefined && { titleYear: yearText }),
    subtitle: [say(plan.title, reader), countsIn(allowed, source)].join(
      reader.language === 'en' ? ' – ' : '\u3000',
    ),
    ...(plan.status.printed !== undefined && { draft: plan.status.printed }),
    absences,
    columns,
    years,
    ...(year !== undefined && { year }),
    sections,
    rows,
    facets: facetsOf(source, rows),
    notes: new Map(source.notes.list().map((note) => [note.marker, note])),
    foot: footOf(source, rows),
    about: aboutOf(source),
  };
}

/* ---- Years ---- */

function yearsOf({ plan }: PlanIndex, reader: Reader): TableContent['years'] {
  const labels = new Map<number, string>();
  for (const { period } of [...(plan.reports ?? []), ...(plan.projects ?? [])]) {
    const year = fiscalYearOfMoment(period, reader.startMonth);
    if (year !== undefined && !labels.has(year)) labels.set(year, yearWords(year, reader));
  }
  return [...labels].map(([value, label]) => ({ value, label })).sort((a, b) => a.value - b.value);
}

const yearWords = (year: number, reader: Reader) => momentText(`FY${String(year).padStart(4, '0')}`, reader);

const isIn = (period: Moment, { year, reader }: Source) =>
  year === undefined || fiscalYearOfMoment(period, reader.startMonth) === year;

/* ---- Columns and counts ---- */

function columnsOf(
  { index, reader }: Source,
  rows: readonly RowContent[],
  hasReports: boolean,
  year: string | undefined,
): Columns {
  const words = MESSAGES[reader.language];
  const items = rows.flatMap((row) => index.items.get(row.id) ?? []);
  const levels = new Set(
    items.filter((item) => index.childrenOf(item.id).length === 0).map((item) => item.level),
  );
  const [level] = levels;
  const label =
    levels.size === 1 && level !== undefined
      ? index.plan.levels?.find((one) => one.id === level)?.label
      : null;
  const hasDepartments = rows.some((row) => row.leads.length + row.cooperating.length > 0);
  const hasNamed = rows.some((row) => row.named.length > 0);
  const summaryLabels = new Set(
    items.flatMap((item) => (item.summaryLabel ? [say(item.summaryLabel, reader)] : [])),
  );
  const [summaryLabel] = summaryLabels;
  return {
    item: label ? say(label, reader) : words.item,
    ...(rows.some((row) => row.summary.length > 0) && {
      summary: summaryLabels.size === 1 && summaryLabel !== undefined ? summaryLabel : words.summary,
    }),
    ...(hasReports && { report: words.report(year) }),
    ...(rows.some((row) => row.outcomes.length + row.verdicts.length > 0) && { outcomes: words.outcomes }),
    outcomeMarkers: [],
    place: words.place,
    ...((hasDepartments || hasNamed) && { actors: hasDepartments ? words.departments : words.named }),
  };
}

/** 8施策・22プログラム・50事業項目・8指標, of those levels that the city has named. */
function countsIn(branch: ReadonlySet<string>, { index, reader }: Source, without?: string): string {
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

/* ---- Sections ---- */

function sectionsOf(
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
            label: [words.againHere, under?.confidence && words.sureness(under.confidence)]
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
      label: statement.label ? say(statement.label, reader) : common.notStated,
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
      text: `${say(role.text, reader)}${common.inBrackets(words.roleState[role.state])}`,
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

/* ---- Rows ---- */

/** @param isNamed whether the row bears the item's title; else it is the whole of what the heading above names. */
function rowOf(item: Item, source: Source, isNamed: boolean): RowContent {
  const { index, reader } = source;
  const words = MESSAGES[reader.language];
  const scope = scopeOf(source);
  const reports = index.reportsOf(item.id).filter(({ period }) => isIn(period, source));
  const projects = index.projectsOf(item.id).filter(({ period }) => isIn(period, source));
  const titled = headingOf(item, scope, item.id);
  const heading = isNamed ? titled : { ...titled, number: '', title: words.whole, chips: [], markers: [] };
  const parties = (role: (one: NonNullable<Item['actors']>[number]) => boolean): Party[] =>
    (item.actors ?? []).filter(role).map((one) => involvementView(one, scope));
  const summary: Piece[] = [
    ...(item.summary !== undefined && isNamed
      ? [{ kind: 'text', text: say(item.summary, reader), tags: [], markers: [] } as const]
      : []),
    ...projects.flatMap((project) => entryPieces(undefined, project.summary, scope)),
  ];
  const outcomeIds = new Set(reports.flatMap((report) => report.outcomes ?? []));
  const outcomes = [...outcomeIds].flatMap((id) => outcomeView(id, index, reader));
  const shownReports = reports.map((report) => ({
    id: report.id,
    pieces: reportPieces(report, item.id, scope),
    alsoFor: report.items.filter((id) => id !== item.id).map((id) => refTo(id, item.id, scope)),
  }));
  const shownProjects = projects.map((project) => projectPieces(project, scope));
  const verdicts = verdictsOf(item, scope);
  const place = isNamed ? placePieces(item, scope) : [];
  const leads = parties(({ role }) => role === 'lead');
  const cooperating = parties(({ role }) => role === 'cooperating' || role === 'other-department');
  const named = parties(({ role }) => role === 'named');
  const year = source.year === undefined ? undefined : yearWords(source.year, reader);
  return {
    id: item.id,
    heading,
    ...((item.tags ?? []).length > 0 && {
      tags: words.tags((item.tags ?? []).join(COMMON[reader.language].listJoint)),
    }),
    summary,
    reports: shownReports,
    projects: shownProjects,
    ...(reports.length + projects.length === 0 && { noReport: words.noReport(year) }),
    outcomes,
    verdicts,
    ...(outcomes.length + verdicts.length === 0 && { noOutcome: words.noOutcome }),
    place,
    noPlaceNote: words.noPlaceNote,
    leads,
    cooperating,
    named,
    ...(leads.length + cooperating.length + named.length === 0 && {
      noActor: COMMON[reader.language].notStated,
    }),
    markers: scope.markers,
    haystack: haystackOf(
      item,
      reports,
      [...summary, ...shownProjects.flat(), ...shownReports.flatMap((one) => one.pieces), ...place],
      outcomes,
      source,
    ),
    outcomeIds,
    markIds: new Set(item.marks),
    actorIds: new Set((item.actors ?? []).map(({ actor }) => actor)),
    path: new Set(index.pathTo(item.id).map(({ id }) => id)),
  };
}

function headingOf(item: Item, scope: Scope, id: string): HeadingView {
  const { index, reader } = scope;
  const { text, prefix = '', isMissing } = titleOf(item, reader);
  return {
    id,
    number: item.number ?? '',
    title: `${prefix}${text}`,
    isMissing,
    markers: scope.note(titleCaveats(item, scope)),
    chips: (item.marks ?? []).flatMap((markId) => {
      const mark = index.marks.get(markId);
      return mark
        ? [
            {
              label: say(mark.label, reader),
              isTentative: mark.tentative === true,
              markers: scope.note([mark.meaning && say(mark.meaning, reader), ...caveatTexts(reader, mark)]),
            },
          ]
        : [];
    }),
    name: refTo(item.id, undefined, scope).name,
  };
}

/** What is to be known about an item's title; its place has words of its own. */
function titleCaveats(item: Item, { reader }: Source): string[] {
  const words = MESSAGES[reader.language];
  const variants = (item.titleVariants ?? []).map((one) => COMMON[reader.language].quoted(say(one, reader)));
  const [missing] = item.title === null ? itemCaveats({ ...item, notes: [], doubts: [] }, reader) : [];
  return [
    missing,
    ...(item.title === null && item.inferredTitle?.reason ? [say(item.inferredTitle.reason, reader)] : []),
    ...titleStateTexts(item, reader),
    variants.length > 0 ? words.otherNames(variants.join('')) : undefined,
    ...caveatTexts(reader, item),
  ].filter((text) => text !== undefined);
}

function titleStateTexts(
  record: Pick<Item, 'titleState' | 'titlePrinted'>,
  reader: Reader,
): (string | undefined)[] {
  const words = MESSAGES[reader.language];
  const states: Readonly<Record<string, string>> = {
    reconstructed: words.titleReconstructed,
    placeholder: words.titlePlaceholder,
    inferred: words.titleInferred,
  };
  return [
    record.titleState && states[record.titleState],
    record.titlePrinted && COMMON[reader.language].printedAs(record.titlePrinted.replace(/\s*\n\s*/g, ' ')),
  ];
}

function placePieces(item: Item, scope: Scope): Piece[] {
  const { index, reader } = scope;
  const words = MESSAGES[reader.language];
  const { inBrackets } = COMMON[reader.language];
  const full = (id: string | undefined) => {
    const found = id === undefined ? undefined : index.items.get(id);
    return found && numberedTitle(found, reader);
  };
  const { placement } = item;
  const pieces: Piece[] = [];
  if (placement) {
    const where =
      placement.state === 'repaired'
        ? words.repaired(full(placement.printedUnder))
        : words.uncertain(full(placement.alternativeParent));
    pieces.push(
      { kind: 'text', text: where, tags: [], markers: [] },
      {
        kind: 'line',
        label: words.reasonOf(undefined),
        text: `${say(placement.reason, reader)}${inBrackets(words.sureness(placement.confidence))}`,
        markers: [],
      },
    );
  }
  for (const one of item.alsoUnder ?? [])
    pieces.push({
      kind: 'line',
      label: words.again(full(one.item) ?? one.item),
      text: `${one.reason ? say(one.reason, reader) : ''}${one.confidence ? inBrackets(words.sureness(one.confidence)) : ''}`,
      markers: scope.note(caveatTexts(reader, one)),
    });
  return pieces;
}

/** Verdicts that the city or a committee has given on the item. */
function verdictsOf(item: Item, { index, reader, ...scope }: Scope): string[] {
  const { plan } = index;
  return (plan.assignments ?? [])
    .filter(
      (one) =>
        one.of === item.id && (one.period === undefined || isIn(one.period, { index, reader, ...scope })),
    )
    .map((one) => {
      const verdict = plan.statusScheme?.verdicts.find(({ code }) => code === one.verdict);
      const { inBrackets } = COMMON[reader.language];
      return `${verdict ? say(verdict.label, reader) : one.verdict}${inBrackets(say(one.by, reader))}`;
    });
}

function outcomeView(id: string, index: PlanIndex, reader: Reader): OutcomeView[] {
  const outcome = index.outcomes.get(id);
  return outcome
    ? [
        {
          id,
          label: say(outcome.label, reader),
          ...(outcome.glyph && { glyph: outcome.glyph }),
          needsAttention: outcome.attention === true,
        },
      ]
    : [];
}

/** Everything a reader may search for, in the form in which texts are compared. */
function haystackOf(
  item: Item,
  reports: readonly Report[],
  pieces: readonly Piece[],
  outcomes: readonly OutcomeView[],
  { index, reader }: Source,
): string {
  const involved = [...(item.actors ?? []), ...reports.flatMap((report) => report.actors ?? [])];
  const names = involved.flatMap(({ actor }) => {
    const found = index.actors.get(actor);
    return found ? [found.name, ...(found.aliases ?? []).map(({ name }) => name)] : [];
  });
  const texts = [
    numberedTitle(item, reader),
    ...(item.titleVariants ?? []).map((one) => say(one, reader)),
    item.inferredTitle ? say(item.inferredTitle.title, reader) : '',
    ...names.map((name) => say(name, reader)),
    ...outcomes.map(({ label }) => label),
    ...(item.marks ?? []).map((id) => {
      const mark = index.marks.get(id);
      return mark ? say(mark.label, reader) : '';
    }),
    ...(item.tags ?? []),
    ...pieces.flatMap(pieceTexts),
  ];
  // A line break cannot be typed, so no search reaches from one text into the next.
  return texts.map(comparable).join('\n');
}

function pieceTexts(piece: Piece): string[] {
  switch (piece.kind) {
    case 'figures':
      return piece.figures.map(({ label, value, unit }) => `${label} ${value}${unit}`);
    case 'refs':
    case 'absent':
      return [];
    case 'line':
      return [`${piece.label} ${piece.text}`];
    default:
      return [piece.text];
  }
}

/* ---- Facets and foot ---- */

function facetsOf({ index, reader }: Source, rows: readonly RowContent[]): TableContent['facets'] {
  const words = MESSAGES[reader.language];
  const items = rows.flatMap((row) => index.items.get(row.id) ?? []);
  const involved = items.flatMap((item) => item.actors ?? []);
  const departments = involved.filter(({ role }) => role !== 'named');
  const listed = departments.length > 0 ? departments : involved;
  const actorIds = new Set(listed.map(({ actor }) => actor));
  const outcomeIds = new Set(rows.flatMap((row) => [...row.outcomeIds]));
  const markIds = new Set(rows.flatMap((row) => [...row.markIds]));
  return {
    outcomes: [...index.outcomes.keys()]
      .filter((id) => outcomeIds.has(id))
      .flatMap((id) => outcomeView(id, index, reader)),
    marks: [...index.marks.values()]
      .filter(({ id }) => markIds.has(id))
      .map(({ id, label }) => ({ id, label: say(label, reader) })),
    actors: [...index.actors.values()]
      .filter(({ id }) => actorIds.has(id))
      .map(({ id, name }) => ({ id, label: say(name, reader) })),
    actorLabel: departments.length > 0 ? words.departments : words.actors,
  };
}

/** What holds for the whole table, said once: whose words and whose classification they are. */
function footOf({ index, reader, notes }: Source, rows: readonly RowContent[]): string[] {
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const shown = new Set(rows.flatMap((row) => [...row.outcomeIds]));
  const inferred = [...index.outcomes.values()].filter(
    ({ id, basis }) => basis === 'inferred' && shown.has(id),
  );
  return [
    sourceLine(plan, reader),
    plan.textPolicy && say(plan.textPolicy, reader),
    inferred.length > 0
      ? words.inferredOutcomes(
          inferred.map(({ label }) => say(label, reader)).join(COMMON[reader.language].listJoint),
        )
      : undefined,
    (plan.indicators ?? []).length > 0 ? VERDICTS[reader.language].computed : undefined,
    notes.list().length > 0 ? words.editorNotes : undefined,
  ].filter((text) => text !== undefined);
}

/** Notes on the plan as a whole, on its levels and on its kinds of outcome. */
function aboutOf({ index, reader }: Source): string[] {
  const { plan } = index;
  const { colon, quoted } = COMMON[reader.language];
  const words = MESSAGES[reader.language];
  const levels = (plan.levels ?? []).flatMap((level) => {
    const name = level.label === null ? words.unnamedLevel : quoted(say(level.label, reader));
    return caveatTexts(reader, level).map((text) => `${name}${colon}${text}`);
  });
  const documents = (plan.documents ?? []).flatMap((document) => [
    ...caveatTexts(reader, document),
    ...(document.draft?.note ? [say(document.draft.note, reader)] : []),
  ]);
  const status = plan.status.note ? [say(plan.status.note, reader)] : [];
  const outcomes = (plan.outcomes ?? []).flatMap((one) => caveatTexts(reader, one));
  const surveys = (plan.surveys ?? []).flatMap((survey) =>
    caveatTexts(reader, survey).map((text) => `${say(survey.name, reader)}${colon}${text}`),
  );
  return [
    ...new Set([...caveatTexts(reader, plan), ...status, ...levels, ...documents, ...surveys, ...outcomes]),
  ];
}
