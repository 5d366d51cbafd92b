import { formatNumber, tagOf } from '../../locale/index.js';
import { daysOfMoment, rollUp, whenOf, type PlanIndex } from '../../model/index.js';
import type { Moment, Plan, PlanEvent, Project, Relation, Statement } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  footnotes,
  hasConditional,
  itemCaveats,
  leftOutLines,
  LEVELS,
  levelView,
  momentText,
  numberedTitle,
  quantityText,
  say,
  sourceLine,
  spanView,
  STANDING,
  standingSentence,
  STATEMENTS,
  statementTerm,
  titleOf,
  verdictCounts,
  verdictWordsOf,
  type FootnoteView,
  type Footnotes,
  type Piece,
  type Reader,
  type VerdictView,
} from '../../wording/index.js';
import { MESSAGES } from './plan-summary.messages.js';

/** Everything that the summary of a plan shows; all words and numbers are final. */
export interface PlanSummaryView {
  readonly lang: string;
  readonly textLang: string;
  readonly publisher: string;
  readonly title: string;
  /** Edition and subtitle. */
  readonly extras: readonly string[];
  /** Period, stage, dates: what stands beside the title. */
  readonly facts: readonly FactView[];
  /** Absent where the document has none. */
  readonly vision?: VisionView;
  readonly indicators: IndicatorsView;
  readonly counts: { readonly label: string; readonly list: readonly CountView[]; readonly none?: string };
  /** What the plan says of itself: purpose, pillars, directions and the like, then money. */
  readonly body: readonly RowView[];
  /** What stands around it: other plans, contact, documents, licence. */
  readonly around: readonly RowView[];
  /** What the document does not speak of, in one line. */
  readonly absent?: string;
  readonly about: { readonly label: string; readonly rows: readonly RowView[] };
  /** How the texts of the data relate to those of the document. */
  readonly textPolicy?: string;
  readonly notesBy: string;
  readonly notes: readonly FootnoteView[];
  readonly source: string;
}

export interface FactView {
  readonly term: string;
  readonly text: string;
  /** 推定: that, or how far, it is not the document's own. */
  readonly inferred?: string;
  readonly remarks: readonly string[];
  readonly markers: readonly string[];
}

export interface VisionView {
  readonly label: string;
  /** Absent where the document has only a placeholder of one. */
  readonly text?: string;
  readonly remarks: readonly string[];
  readonly markers: readonly string[];
}

export interface IndicatorsView {
  readonly sentence: readonly Piece[];
  readonly stripLabel: string;
  readonly strip: readonly { readonly verdict: VerdictView; readonly count: string }[];
  /** What is left out of the counts, and why. */
  readonly remarks: readonly string[];
  readonly markers: readonly string[];
}

export interface CountView {
  readonly name: string;
  readonly count: string;
  readonly remark?: string;
  readonly markers: readonly string[];
}

export interface RowView {
  readonly term: string;
  readonly isCityTerm: boolean;
  readonly entries: readonly EntryView[];
  readonly markers: readonly string[];
}

export interface EntryView {
  /** Number, kind or the item that it belongs to. */
  readonly lead?: string;
  /** Words of the plan, or of its editor. */
  readonly title?: string;
  readonly href?: string;
  /** A gist below a title; without a title, our words for nothing being there. */
  readonly text?: string;
  readonly remarks?: readonly string[];
  readonly markers: readonly string[];
}

export function planSummaryView(index: PlanIndex, reader: Reader): PlanSummaryView {
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const notes = footnotes();
  const gap = reader.language === 'en' ? ', ' : '\u3000';
  const { name, department } = plan.publisher;
  const facts = factsOf(plan, notes, reader);
  const vision = visionOf(plan, notes, reader);
  const indicators = indicatorsOf(plan, notes, reader);
  const counts = countsOf(index, notes, reader);
  const body = [...statementRows(index, notes, reader), moneyRow(index, notes, reader)];
  const around = [
    relationsRow(plan, notes, reader),
    contactRow(plan, notes, reader),
    documentsRow(plan, notes, reader),
    licenceRow(plan, reader),
  ];
  const isPresent = ({ entries }: RowView) => entries.length > 0;
  const absent = [
    ...(vision ? [] : [words.vision]),
    ...[...body, ...around].filter((one) => !isPresent(one)).map(({ term }) => term),
  ];
  return {
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    publisher: [name, department].flatMap((one) => (one ? [say(one, reader)] : [])).join(gap),
    title: say(plan.title, reader),
    extras: [plan.edition, plan.subtitle].flatMap((one) => (one ? [say(one, reader)] : [])),
    facts,
    ...(vision && { vision }),
    indicators,
    counts,
    body: body.filter(isPresent),
    around: around.filter(isPresent),
    ...(absent.length > 0 && { absent: words.absent(absent) }),
    about: { label: words.about, rows: aboutRows(index, notes, reader) },
    ...(plan.textPolicy !== undefined && { textPolicy: say(plan.textPolicy, reader) }),
    notesBy: COMMON[reader.language].notesBy,
    notes: notes.list(),
    source: sourceLine(plan, reader),
  };
}

/* ---- Beside the title ---- */

/** Notes and doubts on the plan that are told beside what they speak of; all others are told at the end. */
const PLACED = ['period', 'status', 'published', 'asOf', 'publisher', 'indicators', 'statusScheme'];

/** What the plan itself notes about some of its fields. */
function caveatsOn(plan: Plan, fields: readonly string[], reader: Reader): string[] {
  const speaksOf = ({ field }: { readonly field?: string | undefined }) =>
    field !== undefined && fields.includes(field);
  return caveatsOf(
    { notes: (plan.notes ?? []).filter(speaksOf), doubts: (plan.doubts ?? []).filter(speaksOf) },
    reader,
  );
}

function factsOf(plan: Plan, notes: Footnotes, reader: Reader): FactView[] {
  const words = MESSAGES[reader.language];
  return [
    periodFact(plan, notes, reader),
    statusFact(plan, notes, reader),
    momentFact(words.published, plan.published, caveatsOn(plan, ['published'], reader), notes, reader),
    ...(plan.asOf === undefined && caveatsOn(plan, ['asOf'], reader).length === 0
      ? []
      : [momentFact(words.asOf, plan.asOf, caveatsOn(plan, ['asOf'], reader), notes, reader)]),
  ];
}

function periodFact(plan: Plan, notes: Footnotes, reader: Reader): FactView {
  const words = MESSAGES[reader.language];
  const span = plan.period && spanView(plan.period, reader);
  const caveats = caveatsOn(plan, ['period'], reader);
  if (!span) return { term: words.period, text: words.noPeriod, remarks: [], markers: notes.add(caveats) };
  return {
    term: words.period,
    text: span.text,
    ...(span.inferred !== undefined && { inferred: span.inferred }),
    remarks: span.printed === undefined ? [] : [span.printed],
    markers: notes.add([...span.notes, ...caveats]),
  };
}

function statusFact(plan: Plan, notes: Footnotes, reader: Reader): FactView {
  const words = MESSAGES[reader.language];
  const { state, printed, basis, note } = plan.status;
  const text = printed === undefined ? words.state[state] : words.statePrinted(printed, words.state[state]);
  const reason = note === undefined ? [] : [say(note, reader)];
  return {
    term: words.status,
    text,
    ...(basis === 'inferred' && state !== 'unstated' && { inferred: COMMON[reader.language].inferred }),
    remarks: [],
    markers: notes.add([...reason, ...caveatsOn(plan, ['status'], reader)]),
  };
}

function momentFact(
  term: string,
  moment: Moment | undefined,
  caveats: readonly string[],
  notes: Footnotes,
  reader: Reader,
): FactView {
  const { note, basis } = typeof moment === 'object' ? moment : {};
  const plain = typeof moment === 'object' ? { ...moment, basis: undefined } : moment;
  return {
    term,
    text: isPlaced(plain) ? momentText(plain, reader) : COMMON[reader.language].notStated,
    ...(basis === 'inferred' && { inferred: COMMON[reader.language].inferred }),
    remarks: [],
    markers: notes.add([...(note === undefined ? [] : [say(note, reader)]), ...caveats]),
  };
}

/** Whether the document says anything about the time. */
const isPlaced = (moment: Moment | undefined): moment is Moment =>
  moment !== undefined &&
  (whenOf(moment) !== undefined || (typeof moment === 'object' && moment.printed !== undefined));

/* ---- Vision ---- */

function visionOf(plan: Plan, notes: Footnotes, reader: Reader): VisionView | undefined {
  const words = MESSAGES[reader.language];
  const vision = (plan.statements ?? []).find(({ kind }) => kind === 'vision');
  if (!vision) return undefined;
  const label = vision.label ? say(vision.label, reader) : words.vision;
  const markers = notes.add(itemCaveats(vision, reader));
  const title = titleText(vision, reader);
  const isPlaceholder = vision.titleState === 'placeholder';
  return {
    label,
    ...(!isPlaceholder && { text: title }),
    remarks: [
      ...(isPlaceholder ? [words.placeholder, COMMON[reader.language].printedAs(bare(title))] : []),
      ...(vision.titleState === 'provisional' ? [words.provisional] : []),
      ...(vision.summary === undefined ? [] : [say(vision.summary, reader)]),
      ...(vision.inheritedFrom === undefined ? [] : [words.inheritedFrom(say(vision.inheritedFrom, reader))]),
    ],
    markers,
  };
}

/** Without the quotation marks that stand around the whole: others will. */
const bare = (text: string): string => /^「([^「」]*)」$/.exec(text)?.[1] ?? text;

function titleText(statement: Statement, reader: Reader): string {
  const { text, prefix = '' } = titleOf(statement, reader);
  return `${prefix}${text}`;
}

/* ---- Indicators ---- */

function indicatorsOf(plan: Plan, notes: Footnotes, reader: Reader): IndicatorsView {
  const words = STANDING[reader.language];
  const all = rollUp(plan, {}, undefined, reader.own?.verdictsOf);
  const verdictWords = verdictWordsOf(plan, reader);
  const isEmpty = all.counted.length + all.reference.length === 0;
  return {
    sentence: standingSentence(all, reader),
    stripLabel: words.strip,
    strip: verdictCounts(all.counted, verdictWords).map(({ verdict, count }) => ({
      verdict,
      count: formatNumber(count, reader.language),
    })),
    remarks: isEmpty
      ? []
      : [
          ...(hasConditional(all) ? [words.conditionalMeaning] : []),
          ...leftOutLines(all, reader, verdictWords),
          ...verdictWords.whose([...all.counted, ...all.reference]),
        ],
    markers: notes.add(caveatsOn(plan, ['indicators', 'statusScheme'], reader)),
  };
}

/* ---- Numbers by level ---- */

function countsOf(index: PlanIndex, notes: Footnotes, reader: Reader): PlanSummaryView['counts'] {
  const words = MESSAGES[reader.language];
  const levels = index.levels.map((use, at) => {
    const { name, isPrinted } = levelView(use, at + 1, reader);
    return {
      name,
      count: formatNumber(use.items.length, reader.language),
      ...(!isPrinted && { remark: LEVELS[reader.language].nothingPrinted }),
      markers: notes.add(caveatsOf(use.level, reader)),
    };
  });
  const indicators = index.plan.indicators?.length ?? 0;
  return {
    label: words.counts,
    list:
      indicators === 0
        ? levels
        : [
            ...levels,
            { name: words.indicators, count: formatNumber(indicators, reader.language), markers: [] },
          ],
    ...(levels.length === 0 && { none: words.noItems }),
  };
}

/* ---- Statements ---- */

const row = (term: string, entries: readonly EntryView[], isCityTerm = false): RowView => ({
  term,
  isCityTerm,
  entries,
  markers: [],
});

/** A row on something that the document does not speak of: named in one line with the others, see `absent`. */
const absentRow = (term: string): RowView => row(term, []);

/** All but the vision, in the order of the file; neighbours of the same kind and label share a row. */
function statementRows(index: PlanIndex, notes: Footnotes, reader: Reader): RowView[] {
  const statements = index.plan.statements ?? [];
  const first = statements.find(({ kind }) => kind === 'vision');
  const rows: { term: string; isCityTerm: boolean; entries: EntryView[]; markers: string[] }[] = [];
  for (const statement of statements) {
    if (statement === first) continue;
    const term = statementTerm(statement, reader);
    const entry = statementEntry(index, statement, notes, reader);
    const last = rows.at(-1);
    if (last?.term === term) last.entries.push(entry);
    else rows.push({ term, isCityTerm: statement.label !== undefined, entries: [entry], markers: [] });
  }
  const hasPurpose = statements.some(({ kind }) => kind === 'purpose');
  return hasPurpose ? rows : [absentRow(STATEMENTS[reader.language].purpose), ...rows];
}

function statementEntry(index: PlanIndex, statement: Statement, notes: Footnotes, reader: Reader): EntryView {
  const words = MESSAGES[reader.language];
  const item = statement.item === undefined ? undefined : index.items.get(statement.item);
  const lead = item ? numberedTitle(item, reader) : statement.number;
  const inherited = statement.inheritedFrom && words.inheritedFrom(say(statement.inheritedFrom, reader));
  return {
    ...(lead !== undefined && { lead }),
    title: statement.titleState === 'placeholder' ? words.placeholder : titleText(statement, reader),
    ...(statement.summary !== undefined && { text: say(statement.summary, reader) }),
    remarks: inherited ? [inherited] : [],
    markers: notes.add(itemCaveats(statement, reader)),
  };
}

/* ---- Money ---- */

type Money = NonNullable<Project['finance']>[number];

/** Sums the topmost projects that state amounts; their parts are never added to them. */
function moneyRow(index: PlanIndex, notes: Footnotes, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  const projects = [...index.projects.values()];
  const childrenOf = (id: string | undefined) => projects.filter(({ parent }) => parent === id);
  const topmost = (project: Project): Project[] =>
    project.finance?.length ? [project] : childrenOf(project.id).flatMap(topmost);
  const top = childrenOf(undefined).flatMap(topmost);
  if (top.length === 0) return absentRow(words.money);
  const number = (count: number) => formatNumber(count, reader.language);
  const periods = [...new Set(top.map(({ period }) => momentText(period, reader)))];
  const { listJoint } = COMMON[reader.language];
  const lines = sums(top.flatMap(({ finance }) => finance ?? []));
  const parts = top.flatMap(({ id }) => childrenOf(id)).length;
  const without = childrenOf(undefined).filter((project) => topmost(project).length === 0).length;
  const stages = [...new Set(lines.map(({ stage }) => words.stage[stage]))];
  const ofFinance = ({ field }: { readonly field?: string | undefined }) => field === 'finance';
  const caveats = top.flatMap(({ notes: all, doubts }) =>
    caveatsOf({ notes: all?.filter(ofFinance), doubts: doubts?.filter(ofFinance) }, reader),
  );
  return row(words.money, [
    ...lines.map((line, at) => ({
      lead: line.label === undefined ? words.source[line.source] : say(line.label, reader),
      title: quantityText(line.amount, line.unit, reader),
      markers: notes.add([...(at === 0 ? caveats : []), ...line.caveats(reader)]),
    })),
    {
      remarks: [
        `${words.projects(number(top.length), periods.join(listJoint))}${COMMON[reader.language].inBrackets(stages.join(listJoint))}`,
        ...(parts > 0 ? [words.partsNotAdded(number(parts))] : []),
        ...(without > 0 ? [words.incomplete(number(without))] : []),
      ],
      markers: [],
    },
  ]);
}

interface Sum extends Pick<Money, 'source' | 'stage' | 'label' | 'unit' | 'amount'> {
  readonly caveats: (reader: Reader) => string[];
}

/** Amounts of one source, stage and unit are added; anything else stays apart. */
function sums(finance: readonly Money[]): Sum[] {
  const groups = new Map<string, Money[]>();
  for (const money of finance) {
    const key = JSON.stringify([money.source, money.stage, money.unit, money.label]);
    groups.set(key, [...(groups.get(key) ?? []), money]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const amount = group.reduce((sum, money) => sum + money.amount, 0);
    return [{ ...first, amount, caveats: (reader) => group.flatMap((one) => caveatsOf(one, reader)) }];
  });
}

/* ---- Around the plan ---- */

function relationsRow(plan: Plan, notes: Footnotes, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  const entries = [
    ...(plan.relations ?? []).map((relation) => relationEntry(relation, notes, reader)),
    ...inTime(plan).map((event) => eventEntry(event, notes, reader)),
  ];
  return row(words.relations, entries);
}

function relationEntry(relation: Relation, notes: Footnotes, reader: Reader): EntryView {
  const words = MESSAGES[reader.language];
  const span = relation.period && spanView(relation.period, reader);
  return {
    lead: withBasis(words.relation[relation.kind], relation.basis, reader),
    title: say(relation.title, reader),
    ...(relation.url !== undefined && { href: relation.url }),
    remarks: spanRemarks(span, reader),
    markers: notes.add([
      ...(relation.note === undefined ? [] : [say(relation.note, reader)]),
      ...(span?.notes ?? []),
      ...caveatsOf(relation, reader),
    ]),
  };
}

/** Undated events stay behind the dated ones. */
const inTime = (plan: Plan): PlanEvent[] => {
  const day = ({ at, span }: PlanEvent) =>
    daysOfMoment(at ?? span?.from, plan.fiscalYearStartMonth)?.first ?? Infinity;
  return [...(plan.events ?? [])].sort((a, b) => {
    const [left, right] = [day(a), day(b)];
    return left === right ? 0 : left - right;
  });
};

function eventEntry(event: PlanEvent, notes: Footnotes, reader: Reader): EntryView {
  const words = MESSAGES[reader.language];
  const span = event.span && spanView(event.span, reader);
  const when = isPlaced(event.at) ? [momentText(event.at, reader)] : [];
  const momentNote = typeof event.at === 'object' ? event.at.note : undefined;
  return {
    lead: withBasis(words.event[event.kind], event.basis, reader),
    title: say(event.title, reader),
    ...(event.url !== undefined && { href: event.url }),
    remarks: [
      ...when,
      ...spanRemarks(span, reader),
      ...(event.selfName === undefined ? [] : [words.calledHere(say(event.selfName, reader))]),
    ],
    ...(event.summary !== undefined && { text: say(event.summary, reader) }),
    markers: notes.add([
      ...(momentNote === undefined ? [] : [say(momentNote, reader)]),
      ...(span?.notes ?? []),
      ...caveatsOf(event, reader),
    ]),
  };
}

const withBasis = (text: string, basis: Relation['basis'], reader: Reader): string =>
  basis === 'inferred'
    ? `${text}${COMMON[reader.language].inBrackets(COMMON[reader.language].inferred)}`
    : text;

function spanRemarks(span: ReturnType<typeof spanView>, reader: Reader): string[] {
  if (!span) return [];
  const mark = span.inferred === undefined ? '' : COMMON[reader.language].inBrackets(span.inferred);
  return [`${span.text}${mark}`, ...(span.printed === undefined ? [] : [span.printed])];
}

function contactRow(plan: Plan, notes: Footnotes, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  const { colon } = COMMON[reader.language];
  const { contact } = plan.publisher;
  const markers = notes.add(caveatsOn(plan, ['publisher'], reader));
  if (!contact)
    return markers.length === 0
      ? absentRow(words.contact)
      : row(words.contact, [{ text: words.noContact, markers }]);
  const place = [
    contact.postalCode && `〒${contact.postalCode}`,
    contact.address && say(contact.address, reader),
  ];
  const address = place.filter((one) => one !== undefined).join(' ');
  const entries: (EntryView | undefined)[] = [
    contact.office ? { title: say(contact.office, reader), markers } : undefined,
    address === '' ? undefined : { title: address, markers: [] },
    contact.tel === undefined
      ? undefined
      : {
          lead: `${words.tel}${colon}`,
          title: contact.tel,
          href: `tel:${contact.tel.replace(/[^0-9+]/g, '')}`,
          markers: [],
        },
    contact.email === undefined
      ? undefined
      : { lead: `${words.mail}${colon}`, title: contact.email, href: `mailto:${contact.email}`, markers: [] },
    contact.url === undefined ? undefined : { title: contact.url, href: contact.url, markers: [] },
  ];
  return row(
    words.contact,
    entries.filter((entry) => entry !== undefined),
  );
}

function documentsRow(plan: Plan, notes: Footnotes, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  const entries = (plan.documents ?? []).map((one): EntryView => {
    const published = isPlaced(one.published) ? momentText(one.published, reader) : undefined;
    const publishedNote = typeof one.published === 'object' ? one.published.note : undefined;
    return {
      lead: words.document[one.kind ?? 'source'],
      title: say(one.title, reader),
      ...(one.url !== undefined && { href: one.url }),
      remarks: [
        one.draft?.printed,
        published,
        one.occasion && say(one.occasion, reader),
        one.pages === undefined ? undefined : words.pages(formatNumber(one.pages, reader.language)),
      ].filter((remark) => remark !== undefined),
      markers: notes.add([
        ...(one.draft?.note ? [say(one.draft.note, reader)] : []),
        ...(publishedNote === undefined ? [] : [say(publishedNote, reader)]),
        ...caveatsOf(one, reader),
      ]),
    };
  });
  return row(words.documents, entries);
}

function licenceRow({ licence }: Plan, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  if (!licence) return absentRow(words.licence);
  const entry = {
    title: say(licence.name, reader),
    ...(licence.url !== undefined && { href: licence.url }),
    markers: [],
  };
  return row(words.licence, [entry]);
}

/* ---- About the data ---- */

function aboutRows(index: PlanIndex, notes: Footnotes, reader: Reader): RowView[] {
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const isLeft = ({ field }: { readonly field?: string | undefined }) =>
    field === undefined || !PLACED.includes(field);
  const left = caveatsOf(
    { notes: (plan.notes ?? []).filter(isLeft), doubts: (plan.doubts ?? []).filter(isLeft) },
    reader,
  );
  const rows = [
    row(
      words.planNotes,
      left.map((title) => ({ title, markers: [] })),
    ),
    row(
      words.errata,
      (plan.errata ?? []).map((one) => ({
        ...(one.where !== undefined && { lead: placeOf(index, one.where, reader) }),
        title: words.erratum(one.printed, one.reading && say(one.reading, reader)),
        ...(one.note !== undefined && { text: say(one.note, reader) }),
        markers: notes.add(caveatsOf(one, reader)),
      })),
    ),
    row(
      words.discarded,
      (plan.discarded ?? []).map((one) => ({
        title: COMMON[reader.language].quoted(one.text),
        text: say(one.reason, reader),
        markers: notes.add(caveatsOf(one, reader)),
      })),
    ),
  ];
  return rows.filter(({ entries }) => entries.length > 0);
}

/** What an id in a note means to a reader: the title that stands behind it. */
const placeOf = (index: PlanIndex, where: string, reader: Reader): string =>
  where
    .split(', ')
    .map((id) => {
      const item = index.items.get(id);
      const indicator = index.indicators.get(id);
      return item ? numberedTitle(item, reader) : indicator ? say(indicator.title, reader) : id;
    })
    .join(COMMON[reader.language].listJoint);
