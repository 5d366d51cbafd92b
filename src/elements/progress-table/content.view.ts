import { tagOf } from '../../locale/index.js';
import { fiscalYearOfMoment, rollUp, type PlanIndex } from '../../model/index.js';
import {
  COMMON,
  footnotes,
  say,
  sourceLine,
  verdictWordsOf,
  type FootnoteView,
  type Reader,
} from '../../wording/index.js';
import { GIVEN } from '../../wording/given-verdicts.js';
import { MESSAGES } from './progress-table.messages.js';
import { outcomeView, type OutcomeView, type RowContent } from './rows.view.js';
import { caveatTexts, type Source } from './scope.view.js';
import { countsIn, sectionsOf, type SectionContent } from './sections.view.js';
import { yearWords } from './years.view.js';

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
  readonly place?: string;
  readonly actors?: string;
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

/* ---- Columns ---- */

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
    ...outcomesColumn(rows, reader),
    place: words.place,
    ...((hasDepartments || hasNamed) && { actors: hasDepartments ? words.departments : words.named }),
  };
}

/** What was done, what people make of it, or both, under a head that says which. */
function outcomesColumn(rows: readonly RowContent[], reader: Reader): Pick<Columns, 'outcomes'> {
  const heads = [
    rows.some(({ outcomes }) => outcomes.length > 0) ? MESSAGES[reader.language].outcomes : undefined,
    rows.some(({ verdicts }) => verdicts.length > 0) ? GIVEN[reader.language].given : undefined,
  ].filter((head) => head !== undefined);
  return heads.length === 0 ? {} : { outcomes: heads.join(COMMON[reader.language].joint) };
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
  const { counted, reference } = rollUp(plan, {}, undefined, reader.own?.verdictsOf);
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
    ...verdictWordsOf(plan, reader).whose([...counted, ...reference]),
    notes.list().length > 0 ? COMMON[reader.language].notesBy : undefined,
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
  const scheme = caveatTexts(reader, plan.statusScheme);
  const surveys = (plan.surveys ?? []).flatMap((survey) =>
    caveatTexts(reader, survey).map((text) => `${say(survey.name, reader)}${colon}${text}`),
  );
  return [
    ...new Set([
      ...caveatTexts(reader, plan),
      ...status,
      ...levels,
      ...documents,
      ...surveys,
      ...outcomes,
      ...scheme,
    ]),
  ];
}
