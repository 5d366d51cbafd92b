import { formatNumber, tagOf } from '../../locale/index.js';
import {
  fiscalYearOfMoment,
  rollUp,
  type AssessedIndicator,
  type PlanIndex,
  type RollUp,
} from '../../model/index.js';
import type { Indicator, Item } from '../../schema/index.js';
import {
  COMMON,
  footnotes,
  hasConditional,
  itemCaveats,
  leftOutLines,
  levelCount,
  momentText,
  noDueSentence,
  say,
  shortfallSentence,
  sourceLine,
  STANDING,
  standingSentence,
  titleOf,
  verdictCounts,
  verdictWordsOf,
  type FootnoteView,
  type Piece,
  type Reader,
  type VerdictView,
} from '../../wording/index.js';
import { inOrder } from './in-order.js';
import { MESSAGES } from './kpi-board.messages.js';
import { fullNameOf, nameOf } from './names.view.js';
import { rowOf, type RowContent, type Source } from './rows.view.js';

/** Everything that the board holds before a reader narrows it; made once for a plan, a year and a language. */
export interface BoardContent {
  readonly lang: string;
  readonly textLang: string;
  readonly title: string;
  readonly titleYear?: string;
  readonly subtitle: string;
  readonly draft?: string;
  /** How many could be judged of how many, how many reached the target. */
  readonly sentence: readonly Piece[];
  /** Of which kind the rest is, what has no indicator, what nobody can say. */
  readonly lead: readonly string[];
  readonly groups: readonly GroupContent[];
  /** All indicators in the order of the plan. */
  readonly rows: readonly RowContent[];
  /** By what they can be filtered, from what needs attention on. */
  readonly facets: readonly FacetContent[];
  readonly columns: Readonly<Record<'baseline' | 'latest' | 'target', string>>;
  readonly years: readonly { readonly value: number; readonly label: string }[];
  readonly year?: number;
  /** Of what was shown until now. */
  readonly notes: readonly FootnoteView[];
  readonly notesBy: string;
  readonly foot: readonly string[];
  readonly source: string;
}

/** A verdict that occurs, or that indicators are given for reference. */
export interface FacetContent {
  readonly id: string;
  readonly label: string;
  /** The shape of the verdict, however sure. */
  readonly face?: VerdictView;
}

/** A heading: a number and a title as the plan has them. */
export interface HeadingView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isMissing: boolean;
  readonly markers: readonly string[];
}

/** A branch of the plan from its root on, or what belongs to none (without heading). */
export interface GroupContent {
  readonly id: string;
  readonly heading?: HeadingView;
  /** Our words in place of a heading, where the plan has none. */
  readonly label?: string;
  readonly policies: readonly PolicyContent[];
}

/** A policy with its indicators, or the words for there being none. */
export interface PolicyContent {
  readonly id: string;
  /** Absent where indicators belong to no item. */
  readonly heading?: HeadingView;
  /** The name from the root of the plan on, for when the branch is not told. */
  readonly fullName: string;
  readonly path: ReadonlySet<string>;
  readonly rows: readonly RowContent[];
  readonly absence?: string;
  /** In the order of the rows; where there are many, how many of each. */
  readonly glance: readonly { readonly verdict: VerdictView; readonly count: number }[];
}

/** Most indicators that are named in the summary; the rows have all of them. */
const NAMED = 3;

/**
 * @param wantedYear judge by what was known in that fiscal year; by default the newest that has a value.
 */
export function boardContent(index: PlanIndex, reader: Reader, wantedYear?: number): BoardContent {
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const indicators = plan.indicators ?? [];
  const years = yearsOf(index, reader);
  const year = wantedYear ?? years.at(-1)?.value;
  const label = baselineLabelOf(indicators, reader);
  const source: Source = {
    index,
    reader,
    notes: footnotes(),
    inOrder: inOrder(),
    ...(year !== undefined && { year }),
    ...(label !== undefined && { baselineLabel: label }),
    verdictWords: verdictWordsOf(plan, reader),
    hasDue: indicators.some(({ targets = [] }) => targets.some(({ due }) => due)),
  };
  // Only a year that is asked for: by default the board says what every gauge, summary and file of the page does.
  const all = rollUp(
    plan,
    wantedYear === undefined ? {} : { fiscalYear: wantedYear },
    indicators,
    reader.own?.verdictsOf,
  );
  const groups = groupsOf(all, source);
  const rows = groups.flatMap(({ policies }) => policies.flatMap((policy) => policy.rows));
  const yearText = year === undefined ? undefined : yearWords(year, reader);
  return {
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    title: words.title,
    ...(rows.length > 0 && yearText !== undefined && { titleYear: yearText }),
    subtitle: say(plan.title, reader),
    ...(plan.status.printed !== undefined && { draft: plan.status.printed }),
    sentence: standingSentence(all, reader),
    lead: leadOf(all, groups, source),
    groups,
    rows,
    facets: facetsOf(rows, reader),
    columns: {
      baseline: label ?? words.baseline,
      latest: yearText === undefined ? words.latest : words.columnOf(yearText),
      target: words.target,
    },
    years,
    ...(year !== undefined && { year }),
    get notes() {
      return source.notes.list();
    },
    notesBy: COMMON[reader.language].notesBy,
    foot: [
      ...(rows.length > 0
        ? [words.scaleNote, words.markNote, ...source.verdictWords.whose([...all.counted, ...all.reference])]
        : []),
      ...(plan.textPolicy === undefined ? [] : [say(plan.textPolicy, reader)]),
    ],
    source: sourceLine(plan, reader),
  };
}

/* ---- Years ---- */

function yearsOf({ plan }: PlanIndex, reader: Reader): BoardContent['years'] {
  const years = (plan.indicators ?? [])
    .flatMap(({ observations = [] }) => observations)
    .map(({ period }) => fiscalYearOfMoment(period, reader.startMonth))
    .filter((one) => one !== undefined);
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map((value) => ({ value, label: yearWords(value, reader) }));
}

const yearWords = (year: number, reader: Reader) => momentText(`FY${String(year).padStart(4, '0')}`, reader);

function baselineLabelOf(indicators: readonly Indicator[], reader: Reader): string | undefined {
  const labels = new Set(
    indicators.flatMap(({ baseline }) => (baseline ? [baseline.label && say(baseline.label, reader)] : [])),
  );
  const [label] = labels;
  return labels.size === 1 ? label : undefined;
}

/* ---- Groups ---- */

/** Branches in the order of the plan, then what belongs to no item. */
function groupsOf(all: RollUp, source: Source): GroupContent[] {
  const { index, reader } = source;
  const judged = new Map([...all.counted, ...all.reference].map((one) => [one.indicator.id, one] as const));
  const indicators = index.plan.indicators ?? [];
  const measured = indicators.flatMap(({ items = [] }) => items.filter((id) => index.items.has(id)));
  const levels = new Set(measured.map((id) => index.items.get(id)?.level));
  const isMeasured = new Set(measured);
  const told = new Set<string>();
  const policiesUnder = (item: Item): PolicyContent[] => [
    ...policyOf(item, { levels, isMeasured, told, judged, source }),
    ...index.childrenOf(item.id).flatMap(policiesUnder),
  ];
  const branches = index.roots
    .map((root) => ({ root, heading: headingOf(root, source), policies: policiesUnder(root) }))
    .filter(({ policies }) => policies.length > 0);
  // Where the policies are the roots themselves, a branch would say each of them twice.
  const isFlat = branches.every(({ root, policies }) => policies.every(({ id }) => id === root.id));
  const loose = indicators.filter(({ id }) => !told.has(id)).flatMap(({ id }) => judged.get(id) ?? []);
  const placed: GroupContent[] = isFlat
    ? [{ id: 'plan', policies: branches.flatMap(({ policies }) => policies) }]
    : branches.map(({ root, heading, policies }) => ({ id: root.id, heading, policies }));
  const rows = loose.map((one) => rowOf(one, undefined, source));
  return [
    ...placed.filter(({ policies }) => policies.length > 0),
    ...(rows.length > 0
      ? [
          {
            id: 'unplaced',
            label: MESSAGES[reader.language].unplaced,
            policies: [
              {
                id: 'unplaced',
                fullName: '',
                path: new Set<string>(),
                rows,
                glance: glanceOf(loose, source),
              },
            ],
          },
        ]
      : []),
  ];
}

interface Placing {
  /** Levels on which some item has an indicator. */
  readonly levels: ReadonlySet<string | undefined>;
  readonly isMeasured: ReadonlySet<string>;
  /** Indicators that stand in a row already. */
  readonly told: Set<string>;
  readonly judged: ReadonlyMap<string, AssessedIndicator>;
  readonly source: Source;
}

/** A policy with its rows; without any where other items on its level have indicators; else nothing. */
function policyOf(item: Item, { levels, isMeasured, told, judged, source }: Placing): PolicyContent[] {
  const { index, reader } = source;
  const words = MESSAGES[reader.language];
  if (!levels.has(item.level)) return [];
  // What is measured below an item is told there.
  const isAbove = [...index.branchOf(item.id)].some((id) => id !== item.id && isMeasured.has(id));
  if (!isMeasured.has(item.id) && isAbove) return [];
  const heading = headingOf(item, source);
  const here = index.indicatorsOf(item.id);
  const own = here.filter(({ id }) => !told.has(id));
  for (const { id } of own) told.add(id);
  const assessed = (list: typeof here) => list.flatMap(({ id }) => judged.get(id) ?? []);
  const rows = assessed(own).map((one) => rowOf(one, item.id, source));
  const others = here.filter((one) => !own.includes(one));
  const places = new Set(
    others.map(({ items: [first] = [] }) => nameOf(first ?? '', item.id, index, reader)),
  );
  return [
    {
      id: item.id,
      heading,
      fullName: fullNameOf(item.id, index, reader),
      path: new Set(index.pathTo(item.id).map(({ id }) => id)),
      rows,
      ...(here.length === 0 && { absence: words.noIndicatorHere }),
      ...(here.length > 0 &&
        rows.length === 0 && {
          absence: words.measuredElsewhere([...places].join(COMMON[reader.language].listJoint)),
        }),
      glance: glanceOf(assessed(here), source),
    },
  ];
}

/** Most verdicts that are shown one by one at a glance. */
const SINGLE = 3;

const glanceOf = (judged: readonly AssessedIndicator[], { verdictWords }: Source): PolicyContent['glance'] =>
  judged.length > SINGLE
    ? verdictCounts(judged, verdictWords)
    : judged.map((one) => ({ verdict: verdictWords.face(one), count: 1 }));

const headings = new WeakMap<Source, Map<string, HeadingView>>();

/** The heading of an item; its notes are numbered where it is first told. */
function headingOf(item: Item, source: Source): HeadingView {
  const known = headings.get(source) ?? new Map<string, HeadingView>();
  headings.set(source, known);
  const { text, prefix = '', isMissing } = titleOf(item, source.reader);
  const markers = source.inOrder(() => source.notes.add(itemCaveats(item, source.reader)));
  const heading = known.get(item.id) ?? {
    id: item.id,
    number: item.number ?? '',
    title: `${prefix}${text}`,
    isMissing,
    get markers() {
      return markers();
    },
  };
  known.set(item.id, heading);
  return heading;
}

/* ---- Filters ---- */

const WORST_FIRST = [
  'worse',
  'missed',
  'behind',
  'under-way',
  'on-course',
  'achieved',
  'not-judged',
] as const;

function facetsOf(rows: readonly RowContent[], reader: Reader): FacetContent[] {
  const counted = rows.filter(({ facet }) => facet !== 'reference');
  const verdicts = WORST_FIRST.flatMap((verdict) => {
    const alike = counted.filter(({ judged }) => judged.verdict === verdict);
    return [...new Map(alike.map((row) => [row.facet, row])).values()];
  });
  const label = MESSAGES[reader.language].reference;
  return [
    ...verdicts.map(({ facet, verdict }) => ({ id: facet, label: verdict.word, face: firm(verdict) })),
    ...(counted.length < rows.length ? [{ id: 'reference', label }] : []),
  ];
}

function firm(view: VerdictView): VerdictView {
  const { modifier, ...face } = view;
  return modifier === undefined ? view : { ...face, sureness: 'firm' };
}

/* ---- Words above the rows ---- */

function leadOf(all: RollUp, groups: readonly GroupContent[], source: Source): string[] {
  const { reader } = source;
  const words = MESSAGES[reader.language];
  const lines = leftOutLines(all, reader, source.verdictWords);
  const named = lines.slice(0, NAMED);
  const first = [
    shortfallSentence(all, reader, source.verdictWords),
    withoutSentence(groups, source),
    noDueSentence(all, reader),
  ].filter((text) => text !== undefined);
  return [
    first.length > 0 ? first.join(reader.language === 'ja' ? '' : ' ') : undefined,
    ...named,
    lines.length > named.length ? words.more(lines.length - named.length) : undefined,
    hasConditional(all) ? STANDING[reader.language].conditionalMeaning : undefined,
  ].filter((text) => text !== undefined);
}

/** 8施策のうち、「学校との連携」には指標がありません。 */
function withoutSentence(groups: readonly GroupContent[], { index, reader }: Source): string | undefined {
  const words = STANDING[reader.language];
  const policies = groups.flatMap((group) => group.policies).filter(({ heading }) => heading);
  const without = policies.filter(({ glance }) => glance.length === 0);
  const levels = new Set(policies.map(({ id }) => index.items.get(id)?.level));
  const use = index.levels.find(({ level }) => level.id === [...levels][0]);
  const count =
    levels.size === 1 && use
      ? levelCount(use, policies.length, reader)
      : MESSAGES[reader.language].items(formatNumber(policies.length, reader.language));
  if (without.length === 0) return undefined;
  if (without.length === policies.length) return words.allWithout(count);
  const titles = without.slice(0, NAMED).map(({ heading, fullName }) => heading?.title ?? fullName);
  return words.someWithout(count, titles, without.length - titles.length);
}
