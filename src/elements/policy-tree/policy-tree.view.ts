import { formatDate, formatNumber, tagOf } from '../../locale/index.js';
import { fiscalYearOfMoment, rollUp, type LevelUse, type PlanIndex } from '../../model/index.js';
import type { Confidence, Item, Mark, Outcome, Report, Statement, Text } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  footnotes,
  indicatorSentence,
  judgedOf,
  itemCaveats,
  levelCount,
  LEVELS,
  levelView,
  numberedTitle,
  say,
  sourceLine,
  statementTerm,
  surenessText,
  titleOf,
  verdictWordsOf,
  type FootnoteView,
  type Footnotes,
  type Reader,
  type VerdictView,
} from '../../wording/index.js';
import { RULES } from '../../wording/rules.messages.js';
import { givenFact, givenLegend, givenOf, type GivenView } from './given.view.js';
import { MESSAGES } from './policy-tree.messages.js';

/** Everything that a policy tree shows, whatever its form; all words and numbers are final. */
export interface PolicyTreeView {
  readonly lang: string;
  readonly textLang: string;
  /** Where the branch stands, when only one branch is shown. */
  readonly path?: string;
  readonly heading: string;
  readonly lead: string;
  readonly levelsLabel: string;
  readonly levels: readonly LevelHeadView[];
  readonly roots: readonly NodeView[];
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly pick: string;
  readonly legend: LegendView;
  /** How the texts of the data relate to those of the document. */
  readonly textPolicy?: string;
  readonly notes: { readonly by: string; readonly list: readonly FootnoteView[] };
  /** Whose verdicts they are, where there are any. */
  readonly computed?: string;
  readonly source: string;
}

export interface LevelHeadView {
  readonly name: string;
  readonly count: string;
  /** Says that the city prints no name for the level. */
  readonly remark?: string;
  readonly markers: readonly string[];
}

export interface NodeView {
  readonly id: string;
  /** 0 for the roots that are shown. */
  readonly depth: number;
  readonly number?: string;
  /** （仮） before a provisional title. */
  readonly prefix?: string;
  readonly title: string;
  readonly isUntitled: boolean;
  readonly markers: readonly string[];
  /** What stands below, in the city's words: 3プログラム・7事業項目. */
  readonly tally?: string;
  readonly chips: readonly ChipView[];
  readonly outcomes: readonly OutcomeView[];
  readonly verdicts: readonly NamedVerdictView[];
  /** What people gave on the item itself. */
  readonly given?: GivenView;
  /** Says that no indicator is placed here, where others of the level have one. */
  readonly noIndicator?: string;
  readonly placement?: PlacementView;
  readonly facts: readonly FactView[];
  readonly children: readonly NodeView[];
  readonly relisted: readonly RelistedView[];
  readonly pickLabel: string;
}

export interface ChipView {
  readonly text: string;
  readonly isTentative: boolean;
}

export interface OutcomeView {
  readonly text: string;
  readonly glyph: NonNullable<Outcome['glyph']>;
}

export interface NamedVerdictView {
  readonly indicator: string;
  readonly verdict: VerdictView;
}

export interface PlacementView {
  readonly state: 'repaired' | 'uncertain';
  readonly words: string;
}

export interface FactView {
  readonly term: string;
  readonly isCityTerm: boolean;
  readonly entries: readonly {
    readonly text: string;
    readonly markers: readonly string[];
    readonly verdict?: VerdictView;
  }[];
}

export interface RelistedView {
  readonly title: string;
  readonly chip: ChipView;
  readonly mainPlace: string;
  readonly markers: readonly string[];
}

export interface LegendView {
  readonly label: string;
  readonly entries: readonly LegendEntryView[];
}

export interface LegendEntryView {
  readonly chip?: ChipView;
  readonly verdict?: VerdictView;
  readonly outcome?: OutcomeView;
  readonly placement?: PlacementView;
  readonly words?: string;
  readonly meaning: string;
  readonly markers: readonly string[];
}

/** @param root show only the branch of this item; by default the whole plan. */
export function policyTreeView(index: PlanIndex, reader: Reader, root?: Item): PolicyTreeView {
  const words = MESSAGES[reader.language];
  const notes = footnotes();
  const scope = scopeOf(index, root);
  const levels = scope.levels.map((use) => levelHead(index, use, notes, reader));
  const roots = (root ? [root] : index.roots).map((item) => nodeView(index, item, 0, notes, reader));
  const legend = legendOf(index, flatten(roots), notes, reader);
  const path = root ? index.pathTo(root.id).slice(0, -1) : [];
  const whose = whoseVerdicts(index, flatten(roots), reader);
  const plan = say(index.plan.title, reader);
  return {
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    ...(root && { path: [plan, ...path.map((item) => numberedTitle(item, reader))].join(' › ') }),
    heading: root ? numberedTitle(root, reader) : words.heading(plan),
    lead: leadOf(index, scope, reader),
    levelsLabel: words.levels,
    levels,
    roots,
    expandAll: words.expandAll,
    collapseAll: words.collapseAll,
    pick: words.pick,
    legend: { label: words.legend, entries: legend },
    ...(index.plan.textPolicy !== undefined && { textPolicy: say(index.plan.textPolicy, reader) }),
    notes: { by: COMMON[reader.language].notesBy, list: notes.list() },
    ...(whose.length > 0 && { computed: whose.join(reader.language === 'en' ? ' ' : '') }),
    source: sourceLine(index.plan, reader),
  };
}

/** Whose the verdicts on indicators are, each kind once. */
function whoseVerdicts(index: PlanIndex, nodes: readonly NodeView[], reader: Reader) {
  const shown = new Set(
    nodes.flatMap(({ id, verdicts }) => (verdicts.length > 0 ? index.indicatorsOf(id) : [])),
  );
  const { counted, reference } = rollUp(index.plan, {}, undefined, reader.own?.verdictsOf);
  return verdictWordsOf(index.plan, reader).whose(
    [...counted, ...reference].filter(({ indicator }) => shown.has(indicator)),
  );
}

/** What is open before a reader has touched anything: two levels, or the first branch alone where it is narrow. */
export function openAtFirst(
  { roots }: Pick<PolicyTreeView, 'roots'>,
  isNarrow: boolean,
): ReadonlySet<string> {
  const open = new Set(roots.length === 1 ? roots.map(({ id }) => id) : []);
  const visit = (nodes: readonly NodeView[]): void => {
    const parents = nodes.filter(({ children }) => children.length > 0);
    for (const { id, depth, children } of isNarrow ? parents.slice(0, 1) : parents) {
      if (depth > 1) continue;
      open.add(id);
      visit(children);
    }
  };
  visit(roots);
  return open;
}

export const flatten = (nodes: readonly NodeView[]): NodeView[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

/** Whether there is anything to open. */
export const hasContent = ({ facts, children, relisted }: NodeView): boolean =>
  facts.length + children.length + relisted.length > 0;

export interface SelectionView {
  /** Of the item to highlight; `undefined` where the selected record stands under none. */
  readonly itemId?: string;
  readonly path: readonly string[];
  readonly words: string;
  readonly deselect?: string;
}

/** What is selected in the plan: an item, or an indicator, which is shown at its item. */
export function selectionView(index: PlanIndex, id: string | undefined, reader: Reader): SelectionView {
  const words = MESSAGES[reader.language];
  const indicator = id === undefined ? undefined : index.indicators.get(id);
  const itemId = indicator ? indicator.items?.[0] : id;
  const item = itemId === undefined ? undefined : index.items.get(itemId);
  if (!item && !indicator) return { path: [], words: words.nothingSelected };
  const title = indicator ? say(indicator.title, reader) : item && numberedTitle(item, reader);
  return {
    ...(item && { itemId: item.id }),
    path: item ? index.pathTo(item.id).map((one) => one.id) : [],
    words: words.selected(title ?? ''),
    deselect: words.deselect,
  };
}

/* ---- What is counted ---- */

interface Scope {
  readonly isWhole: boolean;
  readonly items: readonly Item[];
  /** Levels of the items, without that of a single root. */
  readonly levels: readonly LevelUse[];
}

function scopeOf(index: PlanIndex, root: Item | undefined): Scope {
  if (!root) return { isWhole: true, items: index.plan.items ?? [], levels: index.levels };
  const branch = index.branchOf(root.id);
  return {
    isWhole: false,
    items: (index.plan.items ?? []).filter(({ id }) => branch.has(id)),
    levels: usesBelow(index, root),
  };
}

const usesBelow = (index: PlanIndex, { id }: Item): LevelUse[] => {
  const branch = index.branchOf(id);
  return index.levels
    .map(({ level, items }) => ({ level, items: items.filter((one) => one.id !== id && branch.has(one.id)) }))
    .filter(({ items }) => items.length > 0);
};

function levelHead(index: PlanIndex, use: LevelUse, notes: Footnotes, reader: Reader): LevelHeadView {
  const place = index.levels.findIndex(({ level }) => level === use.level) + 1;
  const { name, isPrinted } = levelView(use, place, reader);
  return {
    name,
    count: formatNumber(use.items.length, reader.language),
    ...(!isPrinted && { remark: LEVELS[reader.language].nothingPrinted }),
    markers: notes.add(caveatsOf(use.level, reader)),
  };
}

/* ---- The lead ---- */

function leadOf(index: PlanIndex, scope: Scope, reader: Reader): string {
  const words = MESSAGES[reader.language];
  const { listJoint } = COMMON[reader.language];
  const named = scope.levels.filter(({ level }) => level.label !== null);
  const told = named.length > 0 ? named : scope.levels;
  const counts = told.map((use) => levelCount(use, use.items.length, reader)).join(listJoint);
  const structure = named.length > 0 ? words.consistsOf(counts) : words.unnamedLevels(counts);
  return [
    told.length > 0 ? structure : '',
    indicatorsLead(index, scope, reader),
    ...marksLead(index, scope.items, reader),
    ...outcomesLead(index, scope, reader),
    scope.items.some(({ alsoUnder }) => alsoUnder) ? words.relistedUncounted : '',
  ]
    .join('')
    .trim();
}

/** Most items without an indicator that the lead names; more are counted. */
const NAMED_WITHOUT = 3;

function indicatorsLead(index: PlanIndex, scope: Scope, reader: Reader): string {
  const words = MESSAGES[reader.language];
  const indicators = scope.isWhole
    ? (index.plan.indicators ?? [])
    : [...new Set(scope.items.flatMap(({ id }) => index.indicatorsOf(id)))];
  if (indicators.length === 0) return words.noIndicators;
  const without = index.levels.flatMap((use) => {
    const lacking = lackingIn(index, use).filter((item) => scope.items.includes(item));
    if (lacking.length === 0) return [];
    if (lacking.length > NAMED_WITHOUT) return [words.withoutMany(levelCount(use, lacking.length, reader))];
    const { quoted, listJoint } = COMMON[reader.language];
    const label = use.level.label === null ? '' : levelView(use, 0, reader).name;
    const names = lacking.map((item) => quoted(titleOf(item, reader).text));
    const gap = reader.language === 'en' ? ' ' : '';
    return [words.without(`${label}${gap}${names.join(listJoint)}`)];
  });
  return [words.indicators(formatNumber(indicators.length, reader.language)), ...without].join('');
}

/** Items without an indicator, on a level where others have one. */
function lackingIn(index: PlanIndex, { items }: LevelUse): Item[] {
  const lacking = items.filter(({ id }) => index.indicatorsOf(id).length === 0);
  return lacking.length === items.length ? [] : lacking;
}

function marksLead(index: PlanIndex, items: readonly Item[], reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  return axesOf(index, items).map((axis) =>
    words.marked(
      axis
        .map(({ mark, count }) =>
          words.markedOne(say(mark.label, reader), formatNumber(count, reader.language)),
        )
        .join(COMMON[reader.language].listJoint),
    ),
  );
}

/** Marks with the number of items that wear them, grouped by their axis; marks that none wears are left out. */
function axesOf(index: PlanIndex, items: readonly Item[]): { mark: Mark; count: number }[][] {
  const counted = [...index.marks.values()]
    .map((mark) => ({ mark, count: items.filter(({ marks }) => marks?.includes(mark.id)).length }))
    .filter(({ count }) => count > 0);
  const axes = [...new Set(counted.map(({ mark }) => mark.axis))];
  return axes.map((axis) => counted.filter(({ mark }) => mark.axis === axis));
}

function outcomesLead(index: PlanIndex, scope: Scope, reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  const year = newestReportYear(index);
  if (year === undefined) return [];
  return [...index.outcomes.values()]
    .filter(({ attention }) => attention)
    .flatMap((outcome) => {
      const items = scope.items.filter(({ id }) => reportsWith(index, id, year, outcome).length > 0);
      const reports = new Set(items.flatMap(({ id }) => reportsWith(index, id, year, outcome)));
      if (items.length === 0) return [];
      const use = index.levels.find((one) => items.every((item) => one.items.includes(item)));
      const number = formatNumber(items.length, reader.language);
      return [
        words.outcome(
          formatDate({ fiscalYear: year }, reader.language),
          say(outcome.label, reader),
          use ? levelCount(use, items.length, reader) : LEVELS[reader.language].unnamedCount(number),
          reports.size === items.length ? undefined : formatNumber(reports.size, reader.language),
        ),
      ];
    });
}

function newestReportYear(index: PlanIndex): number | undefined {
  const years = (index.plan.reports ?? [])
    .map(({ period }) => fiscalYearOfMoment(period, index.plan.fiscalYearStartMonth))
    .filter((year) => year !== undefined);
  return years.length === 0 ? undefined : Math.max(...years);
}

const reportsWith = (index: PlanIndex, id: string, year: number, { id: outcome }: Outcome): Report[] =>
  index.reportsOf(id, year).filter(({ outcomes }) => outcomes?.includes(outcome));

/* ---- One item ---- */

function nodeView(index: PlanIndex, item: Item, depth: number, notes: Footnotes, reader: Reader): NodeView {
  const words = MESSAGES[reader.language];
  const { text, prefix, isMissing } = titleOf(item, reader);
  const markers = notes.add(itemCaveats(item, reader));
  const use = index.levels.find(({ level }) => level.id === item.level);
  const placement = item.placement && {
    state: item.placement.state,
    words: item.placement.state === 'repaired' ? words.repaired : words.uncertain,
  };
  const outcomes = outcomesOf(index, item, reader);
  const tally = tallyOf(index, item, reader);
  const given = givenOf(index, item, reader);
  return {
    id: item.id,
    depth,
    ...(item.number !== undefined && { number: item.number }),
    ...(prefix !== undefined && { prefix }),
    title: text,
    isUntitled: isMissing,
    markers,
    ...(tally !== undefined && { tally }),
    chips: chipsOf(index, item, reader),
    outcomes,
    verdicts: verdictsOf(index, item, reader),
    ...(given && { given }),
    ...(use && lackingIn(index, use).includes(item) && { noIndicator: words.noIndicator }),
    ...(placement && { placement }),
    facts: factsOf(index, item, notes, reader),
    children: index.childrenOf(item.id).map((child) => nodeView(index, child, depth + 1, notes, reader)),
    relisted: index.listedAgainUnder(item.id).map((one) => relistedView(index, one, item, notes, reader)),
    pickLabel: words.pickOne(numberedTitle(item, reader)),
  };
}

function tallyOf(index: PlanIndex, item: Item, reader: Reader): string | undefined {
  const { joint, inBrackets } = COMMON[reader.language];
  const below = usesBelow(index, item);
  if (below.length === 0) return undefined;
  const counts = below.map((use) => levelCount(use, use.items.length, reader)).join(joint);
  const marks = axesOf(
    index,
    below.flatMap(({ items }) => items),
  ).map((axis) =>
    axis
      .map(({ mark, count }) => `${shortOf(mark, reader)} ${formatNumber(count, reader.language)}`)
      .join(joint),
  );
  return marks.length === 0 ? counts : `${counts}${inBrackets(marks.join('／'))}`;
}

const shortOf = (mark: Mark, reader: Reader): string => say(mark.short ?? mark.label, reader);

const chipOf = (mark: Mark, reader: Reader): ChipView => ({
  text: shortOf(mark, reader),
  isTentative: mark.tentative ?? false,
});

function chipsOf(index: PlanIndex, item: Item, reader: Reader): ChipView[] {
  const chips = (item.marks ?? []).flatMap((id) => {
    const mark = index.marks.get(id);
    return mark ? [chipOf(mark, reader)] : [];
  });
  return item.alsoUnder ? [...chips, ...item.alsoUnder.map((again) => relistedChip(again, reader))] : chips;
}

type AlsoUnder = NonNullable<Item['alsoUnder']>[number];

const isSure = ({ confidence = 'certain' }: AlsoUnder): boolean =>
  confidence === 'certain' || confidence === 'high';

function relistedChip(again: AlsoUnder, reader: Reader): ChipView {
  const words = MESSAGES[reader.language];
  return isSure(again)
    ? { text: words.relisted, isTentative: false }
    : { text: words.relistedPerhaps, isTentative: true };
}

function relistedView(
  index: PlanIndex,
  item: Item,
  under: Item,
  notes: Footnotes,
  reader: Reader,
): RelistedView {
  const again = item.alsoUnder?.find((one) => one.item === under.id) ?? { item: under.id };
  const parent = index.items.get(item.parent ?? '');
  return {
    title: numberedTitle(item, reader),
    chip: relistedChip(again, reader),
    mainPlace: parent
      ? MESSAGES[reader.language].mainPlace(COMMON[reader.language].quoted(numberedTitle(parent, reader)))
      : '',
    markers: notes.add(relistedCaveats(again, reader)),
  };
}

const relistedCaveats = (again: AlsoUnder, reader: Reader): string[] => [
  ...(again.reason === undefined ? [] : [say(again.reason, reader)]),
  ...caveatsOf(again, reader),
];

function outcomesOf(index: PlanIndex, item: Item, reader: Reader): OutcomeView[] {
  const year = newestReportYear(index);
  if (year === undefined) return [];
  return [...index.outcomes.values()]
    .filter((outcome) => outcome.attention && reportsWith(index, item.id, year, outcome).length > 0)
    .map((outcome) => outcomeView(outcome, reader));
}

const outcomeView = (outcome: Outcome, reader: Reader): OutcomeView => ({
  text: say(outcome.label, reader),
  glyph: outcome.glyph ?? 'disc',
});

function verdictsOf(index: PlanIndex, item: Item, reader: Reader): NamedVerdictView[] {
  return index
    .indicatorsOf(item.id)
    .filter(({ standing }) => standing?.kind !== 'reference')
    .map((indicator) => ({
      indicator: say(indicator.title, reader),
      verdict: judgedOf(index.plan, indicator, reader).verdict,
    }));
}

/* ---- What is to be known about an item ---- */

type Entry = FactView['entries'][number];

function factsOf(index: PlanIndex, item: Item, notes: Footnotes, reader: Reader): FactView[] {
  return [
    ...statementFacts(index, item, notes, reader),
    summaryFact(item, reader),
    titleFact(item, notes, reader),
    ...printedFacts(item, reader),
    placeFact(index, item, reader),
    relistedFact(index, item, notes, reader),
    linksFact(index, item, notes, reader),
    ...actorFacts(index, item, notes, reader),
    ...roleFacts(index, item, notes, reader),
    givenFact(index, item, notes, reader),
    indicatorsFact(index, item, reader),
    outcomeFact(index, item, notes, reader),
    tagsFact(item, reader),
  ].filter((one) => one !== undefined);
}

const fact = (term: string, entries: readonly Entry[], isCityTerm = false): FactView | undefined =>
  entries.length === 0 ? undefined : { term, isCityTerm, entries };

const plain = (text: string): Entry => ({ text, markers: [] });

function statementFacts(index: PlanIndex, item: Item, notes: Footnotes, reader: Reader) {
  return index
    .statementsOf(item.id)
    .map((one) =>
      fact(
        statementTerm(one, reader),
        [
          { text: statementTitle(one, reader), markers: notes.add(itemCaveats(one, reader)) },
          ...(one.summary === undefined ? [] : [plain(say(one.summary, reader))]),
        ],
        one.label !== undefined,
      ),
    );
}

function statementTitle(statement: Statement, reader: Reader): string {
  const { text, prefix = '' } = titleOf(statement, reader);
  return `${prefix}${text}`;
}

function summaryFact(item: Item, reader: Reader): FactView | undefined {
  const { summary, summaryLabel } = item;
  if (summary === undefined) return undefined;
  const term = summaryLabel ? say(summaryLabel, reader) : MESSAGES[reader.language].facts.summary;
  return fact(term, [plain(say(summary, reader))], summaryLabel !== undefined);
}

/** How sure a reading is, behind what it is about: （確からしさ：中）. */
function sureness(confidence: Confidence | undefined, reader: Reader): string {
  return confidence === undefined ? '' : COMMON[reader.language].inBrackets(surenessText(confidence, reader));
}

function titleFact(item: Item, notes: Footnotes, reader: Reader): FactView | undefined {
  const { inferredTitle } = item;
  if (!inferredTitle) return undefined;
  const text = `${COMMON[reader.language].quoted(say(inferredTitle.title, reader))}${sureness(inferredTitle.confidence, reader)}`;
  const reason = inferredTitle.reason === undefined ? [] : [say(inferredTitle.reason, reader)];
  return fact(MESSAGES[reader.language].facts.titleRead, [{ text, markers: notes.add(reason) }]);
}

function printedFacts(item: Item, reader: Reader) {
  const { facts } = MESSAGES[reader.language];
  const { quoted } = COMMON[reader.language];
  const printed = item.titlePrinted?.split('\n').join(' ／ ');
  return [
    fact(facts.titlePrinted, printed === undefined ? [] : [plain(quoted(printed))]),
    fact(
      facts.titleVariants,
      (item.titleVariants ?? []).map((one) => plain(quoted(say(one, reader)))),
    ),
  ];
}

function placeFact(index: PlanIndex, { placement }: Item, reader: Reader): FactView | undefined {
  if (!placement) return undefined;
  const words = MESSAGES[reader.language];
  const printed = placement.printedUnder && index.items.get(placement.printedUnder);
  const other = placement.alternativeParent && index.items.get(placement.alternativeParent);
  const { quoted } = COMMON[reader.language];
  const gap = reader.language === 'en' ? ' ' : '';
  const sentences = [
    printed ? words.printedUnder(quoted(numberedTitle(printed, reader))) : undefined,
    other ? words.perhapsUnder(quoted(numberedTitle(other, reader))) : undefined,
  ].filter((one) => one !== undefined);
  return fact(words.facts.place, [plain(`${sentences.join(gap)}${sureness(placement.confidence, reader)}`)]);
}

function relistedFact(index: PlanIndex, item: Item, notes: Footnotes, reader: Reader): FactView | undefined {
  const words = MESSAGES[reader.language];
  const { quoted } = COMMON[reader.language];
  return fact(
    words.facts.relisted,
    (item.alsoUnder ?? []).flatMap((again) => {
      const under = index.items.get(again.item);
      if (!under) return [];
      const title = quoted(numberedTitle(under, reader));
      const text = (isSure(again) ? words.alsoUnder : words.perhapsUnder)(title);
      return [
        {
          text: `${text}${sureness(again.confidence, reader)}`,
          markers: notes.add(relistedCaveats(again, reader)),
        },
      ];
    }),
  );
}

/** Pillars and other items that the plan, or its editor, ties to the item. */
function linksFact(index: PlanIndex, item: Item, notes: Footnotes, reader: Reader): FactView | undefined {
  const { inferred, inBrackets, listJoint } = COMMON[reader.language];
  const ends = [
    ...index.linksTo(item.id).map((link) => ({ link, id: link.from })),
    ...index.linksFrom(item.id).map((link) => ({ link, id: link.to })),
  ];
  const entries = ends.flatMap(({ link, id }) => {
    const statement = index.statements.get(id);
    const other = index.items.get(id);
    const title = statement ? statementTitle(statement, reader) : other && numberedTitle(other, reader);
    if (title === undefined) return [];
    const doubts = [
      link.basis === 'inferred' ? inferred : undefined,
      link.confidence && surenessText(link.confidence, reader),
    ].filter((one) => one !== undefined);
    const reason = link.reason === undefined ? [] : [say(link.reason, reader)];
    return [
      {
        text: `${title}${doubts.length > 0 ? inBrackets(doubts.join(listJoint)) : ''}`,
        markers: notes.add([...reason, ...caveatsOf(link, reader)]),
      },
    ];
  });
  return fact(MESSAGES[reader.language].facts.links, entries);
}

function actorFacts(index: PlanIndex, item: Item, notes: Footnotes, reader: Reader) {
  const { involvement } = MESSAGES[reader.language];
  const roles = ['lead', 'cooperating', 'other-department', 'named'] as const;
  return roles.map((role) =>
    fact(
      involvement[role],
      (item.actors ?? [])
        .filter((one) => one.role === role)
        .flatMap((one) => {
          const actor = index.actors.get(one.actor);
          if (!actor) return [];
          const note =
            one.note === undefined ? '' : COMMON[reader.language].inBrackets(say(one.note, reader));
          return [
            {
              text: `${say(actor.name, reader)}${note}`,
              markers: notes.add([...caveatsOf(one, reader), ...caveatsOf(actor, reader)]),
            },
          ];
        }),
    ),
  );
}

function roleFacts(index: PlanIndex, item: Item, notes: Footnotes, reader: Reader) {
  const { facts } = MESSAGES[reader.language];
  const { listJoint, colon, inBrackets, roleState } = COMMON[reader.language];
  const entries = new Map<string, Entry[]>();
  const nameOf = (id: string) => {
    const actor = index.actors.get(id);
    return actor ? [say(actor.name, reader)] : [];
  };
  const labels = new Map<string, Text | undefined>();
  for (const role of index.rolesOf(item.id)) {
    const term = role.label ? say(role.label, reader) : facts.role;
    labels.set(term, role.label);
    const entry = {
      text: `${role.actors.flatMap(nameOf).join(listJoint)}${colon}${say(role.text, reader)}${inBrackets(roleState[role.state])}`,
      markers: notes.add(caveatsOf(role, reader)),
    };
    entries.set(term, [...(entries.get(term) ?? []), entry]);
  }
  return [...entries].map(([term, list]) => fact(term, list, labels.get(term) !== undefined));
}

function indicatorsFact(index: PlanIndex, item: Item, reader: Reader): FactView | undefined {
  const words = MESSAGES[reader.language];
  const { colon, inBrackets } = COMMON[reader.language];
  return fact(
    words.facts.indicator,
    index.indicatorsOf(item.id).map((indicator) => {
      const { assessment, verdict, isOwn } = judgedOf(index.plan, indicator, reader);
      const reference = indicator.standing?.kind === 'reference' ? inBrackets(words.reference) : '';
      const title = `${say(indicator.title, reader)}${reference}`;
      return {
        text: `${title}${colon}${indicatorSentence(indicator, assessment, reader, isOwn)}`,
        markers: [],
        verdict,
      };
    }),
  );
}

function outcomeFact(index: PlanIndex, item: Item, notes: Footnotes, reader: Reader): FactView | undefined {
  const words = MESSAGES[reader.language];
  const year = newestReportYear(index);
  if (year === undefined) return undefined;
  const { colon, inBrackets } = COMMON[reader.language];
  const entries = [...index.outcomes.values()]
    .filter(({ attention }) => attention)
    .flatMap((outcome) =>
      reportsWith(index, item.id, year, outcome).map((report) => {
        const reason = report.reason === undefined ? words.noReason : say(report.reason, reader);
        const count = formatNumber(report.items.length, reader.language);
        const shared =
          report.items.length > 1
            ? inBrackets(words.sharedBy(LEVELS[reader.language].unnamedCount(count)))
            : '';
        return {
          text: `${say(outcome.label, reader)}${colon}${reason}${shared}`,
          markers: notes.add(caveatsOf(report, reader)),
        };
      }),
    );
  return fact(words.facts.outcome(formatDate({ fiscalYear: year }, reader.language)), entries);
}

function tagsFact({ tags }: Item, reader: Reader): FactView | undefined {
  const text = (tags ?? []).join(COMMON[reader.language].listJoint);
  return fact(MESSAGES[reader.language].facts.tags, text === '' ? [] : [plain(text)]);
}

/* ---- The legend ---- */

function legendOf(
  index: PlanIndex,
  nodes: readonly NodeView[],
  notes: Footnotes,
  reader: Reader,
): LegendEntryView[] {
  const words = MESSAGES[reader.language];
  const items = nodes.flatMap(({ id }) => index.items.get(id) ?? []);
  const states = new Map(nodes.flatMap(({ placement }) => (placement ? [[placement.state, placement]] : [])));
  const repaired = states.get('repaired');
  const uncertain = states.get('uncertain');
  const again = new Map(
    [...items.flatMap(({ alsoUnder }) => alsoUnder ?? []), ...relistedUnder(index, items)].map((one) => [
      isSure(one),
      relistedChip(one, reader),
    ]),
  );
  const sure = again.get(true);
  const perhaps = again.get(false);
  const entries: (LegendEntryView | undefined)[] = [
    ...marksLegend(index, items, notes, reader),
    ...verdictsLegend(nodes, reader),
    ...givenLegend(
      nodes.map(({ given }) => given),
      notes.add(index.plan.statusScheme ? caveatsOf(index.plan.statusScheme, reader) : []),
    ),
    nodes.some(({ noIndicator }) => noIndicator)
      ? { words: words.noIndicator, meaning: words.noIndicatorMeaning, markers: [] }
      : undefined,
    ...outcomesLegend(index, items, notes, reader),
    sure && { chip: sure, meaning: words.relistedMeaning, markers: [] },
    perhaps && { chip: perhaps, meaning: words.relistedPerhapsMeaning, markers: [] },
    repaired && { placement: repaired, meaning: words.repairedMeaning, markers: [] },
    uncertain && { placement: uncertain, meaning: words.uncertainMeaning, markers: [] },
  ];
  return entries.filter((entry) => entry !== undefined);
}

const relistedUnder = (index: PlanIndex, items: readonly Item[]): AlsoUnder[] =>
  items.flatMap(({ id }) =>
    index
      .listedAgainUnder(id)
      .flatMap(({ alsoUnder }) => (alsoUnder ?? []).filter(({ item }) => item === id)),
  );

function marksLegend(index: PlanIndex, items: readonly Item[], notes: Footnotes, reader: Reader) {
  const words = MESSAGES[reader.language];
  const { inBrackets } = COMMON[reader.language];
  return axesOf(index, items)
    .flat()
    .map(({ mark }) => {
      const label = say(mark.label, reader);
      const short = shortOf(mark, reader);
      // A short form is explained by the full label; a label alone needs the city's meaning.
      const meaning = mark.meaning
        ? say(mark.meaning, reader)
        : label === short
          ? words.meaningUnprinted
          : label;
      const tentative = mark.tentative ? inBrackets(words.tentativeMeaning) : '';
      return {
        chip: chipOf(mark, reader),
        meaning: `${meaning}${tentative}`,
        markers: notes.add(caveatsOf(mark, reader)),
      };
    });
}

function verdictsLegend(nodes: readonly NodeView[], reader: Reader): LegendEntryView[] {
  const verdicts = nodes.flatMap((node) => node.verdicts.map(({ verdict }) => verdict));
  const distinct = new Map(verdicts.map((verdict) => [`${verdict.verdict} ${verdict.sureness}`, verdict]));
  return [...distinct.values()].map((verdict) => ({
    verdict,
    meaning: RULES[reader.language].meaning[verdict.verdict],
    markers: [],
  }));
}

function outcomesLegend(index: PlanIndex, items: readonly Item[], notes: Footnotes, reader: Reader) {
  const year = newestReportYear(index);
  if (year === undefined) return [];
  return [...index.outcomes.values()]
    .filter(
      (outcome) =>
        outcome.attention && items.some(({ id }) => reportsWith(index, id, year, outcome).length > 0),
    )
    .map((outcome) => ({
      outcome: outcomeView(outcome, reader),
      meaning: MESSAGES[reader.language].facts.outcome(formatDate({ fiscalYear: year }, reader.language)),
      markers: notes.add(caveatsOf(outcome, reader)),
    }));
}
