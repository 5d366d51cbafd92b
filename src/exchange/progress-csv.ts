import { learn } from '../locale/index.js';
import { fiscalYearOfMoment, indexPlan, type PlanIndex } from '../model/index.js';
import type { Entry, Figure, Item, Moment, Plan, Project, Report } from '../schema/index.js';
import { caveatsOf, COMMON, momentText, numberedTitle, say, titleOf, type Reader } from '../wording/index.js';
import { MONEY, moneyLabel } from '../wording/money.js';
import { verdictCells } from './items-csv.js';
import { planCells } from './plan-cells.js';
import { actorNames, itemCells, joined, tableCsv, whereCell, type Cells } from './table-csv.js';
import { TABLE_CSV, type Head } from './table-csv.messages.js';

const HEADS: readonly Head[] = [
  'publisher',
  'plan',
  'edition',
  'asOf',
  'level',
  'number',
  'title',
  'above',
  'leads',
  'cooperating',
  'fiscalYear',
  'period',
  'kind',
  'term',
  'text',
  'value',
  'unit',
  'missing',
  'counted',
  'printed',
  'outcomes',
  'basis',
  'reason',
  'named',
  'shared',
  'verdict',
  'verdictBy',
  'verdictPeriod',
  'verdictOn',
  'verdictReason',
  'notes',
  'where',
  'id',
  'source',
  'licence',
];

/**
 * What was done as a CSV file for spreadsheet programs: for each item a row for each text, figure, sum of money and
 * entry of a project, so that every number has a place of its own; one that says so where nothing is reported. `basis`
 * tells whether the document itself classes the text under its outcomes.
 *
 * @param fiscalYear only what is reported for that year; by default for all.
 */
export async function progressCsv(
  plan: Plan,
  items: readonly Item[],
  reader: Reader,
  fiscalYear?: number,
): Promise<string> {
  await learn(reader.language);
  const index = indexPlan(plan);
  const ofPlan = planCells(plan, reader);
  const isIn = ({ period }: { readonly period: Moment }) =>
    fiscalYear === undefined || fiscalYearOfMoment(period, plan.fiscalYearStartMonth) === fiscalYear;
  const rows = items.flatMap((item) => {
    const told = [
      ...index
        .reportsOf(item.id)
        .filter(isIn)
        .flatMap((report) => reportRows(index, report, item, reader)),
      ...index
        .projectsOf(item.id)
        .filter(isIn)
        .flatMap((project) => projectRows(index, project, reader)),
    ];
    const ofItem = { ...itemCells(index, item, reader), ...partCells(plan, item, reader) };
    const verdict = verdictCells(plan, item.id, reader);
    const none = { kind: TABLE_CSV[reader.language].noReport };
    return (told.length > 0 ? told : [none]).map((row) => ({
      ...ofPlan,
      ...ofItem,
      ...verdict,
      title: titleOf(item, reader).text,
      ...row,
    }));
  });
  return tableCsv(HEADS, rows, reader);
}

function partCells(plan: Plan, { actors = [] }: Item, reader: Reader): Cells {
  const of = (...roles: readonly string[]) =>
    actorNames(
      plan,
      actors.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor),
      reader,
    );
  return { leads: of('lead'), cooperating: of('cooperating', 'other-department') };
}

const timeCells = (plan: Plan, period: Moment, reader: Reader): Cells => ({
  fiscalYear: fiscalYearOfMoment(period, plan.fiscalYearStartMonth),
  period: momentText(period, reader),
});

function reportRows(index: PlanIndex, report: Report, item: Item, reader: Reader): Cells[] {
  const { plan } = index;
  const words = TABLE_CSV[reader.language];
  const { colon } = COMMON[reader.language];
  const outcomes = (report.outcomes ?? []).flatMap((id) => index.outcomes.get(id) ?? []);
  const others = report.items.filter((id) => id !== item.id).flatMap((id) => index.items.get(id) ?? []);
  const common: Cells = {
    ...timeCells(plan, report.period, reader),
    outcomes: joined(outcomes.map(({ label }) => say(label, reader))),
    basis:
      outcomes.length === 0
        ? undefined
        : outcomes.some(({ basis }) => basis === 'inferred')
          ? words.inferred
          : words.stated,
    shared: joined(others.map((other) => numberedTitle(other, reader))),
    where: whereCell(plan, report.provenance, reader),
  };
  return [
    {
      ...common,
      kind: words.report,
      text: report.text && say(report.text, reader),
      reason: report.reason && say(report.reason, reader),
      named: actorNames(
        plan,
        (report.actors ?? []).map(({ actor }) => actor),
        reader,
      ),
      notes: joined([
        report.notApplicable && `${words.notApplicable}${colon}${say(report.notApplicable, reader)}`,
        ...dateTexts(report.dates, reader),
        ...caveatsOf(report, reader),
        ...outcomes.flatMap((outcome) => caveatsOf(outcome, reader)),
      ]),
    },
    ...(report.figures ?? []).map((figure) => ({ ...common, ...figureCells(figure, reader) })),
  ];
}

function figureCells(figure: Figure, reader: Reader): Cells {
  const words = TABLE_CSV[reader.language];
  const common = COMMON[reader.language];
  const { value, missing, role, accumulation } = figure;
  return {
    kind: words.figure,
    term: say(figure.label, reader),
    value: typeof value === 'boolean' ? (value ? common.yes : common.no) : value,
    unit: figure.unit === null ? common.unitUnprinted : say(figure.unit, reader),
    missing: missing && common.missing[missing.reason],
    counted: joined([
      accumulation && words.counted[accumulation],
      figure.gross ? words.gross : undefined,
      role === undefined || role === 'result' ? undefined : words.figureRole[role],
      figure.derived ? words.derived : undefined,
      figure.approximate ? words.approximate : undefined,
    ]),
    printed: figure.printed ?? missing?.printed,
    notes: joined([figure.caveat && say(figure.caveat, reader), missing?.note && say(missing.note, reader)]),
  };
}

const dateTexts = (dates: Report['dates'], reader: Reader): string[] =>
  (dates ?? []).map(({ at, label }) =>
    [label && say(label, reader), momentText(at, reader)].filter((part) => part !== undefined).join(' '),
  );

function projectRows(index: PlanIndex, project: Project, reader: Reader): Cells[] {
  const { plan } = index;
  const words = TABLE_CSV[reader.language];
  const common: Cells = {
    ...timeCells(plan, project.period, reader),
    where: whereCell(plan, project.provenance, reader),
  };
  const entries = (kind: string, all: readonly Entry[] | undefined) =>
    (all ?? []).flatMap((entry) => [
      {
        ...common,
        kind,
        text: say(entry.text, reader),
        notes: joined([
          entry.outsideGrant ? words.outsideGrant : undefined,
          ...dateTexts(entry.dates, reader),
          ...caveatsOf(entry, reader),
        ]),
        where: whereCell(plan, entry.provenance, reader),
      },
      ...(entry.figures ?? []).map((figure) => ({ ...common, ...figureCells(figure, reader) })),
    ]);
  return [
    ...(project.finance ?? []).map((money) => ({
      ...common,
      kind: words.money,
      term: moneyLabel(money, reader),
      counted: MONEY[reader.language].stage[money.stage],
      value: money.amount,
      unit: say(money.unit, reader),
      printed: money.printed,
      notes: joined(caveatsOf(money, reader)),
      where: whereCell(plan, money.provenance, reader),
    })),
    ...entries(words.summary, project.summary),
    ...entries(words.result, project.results),
    ...entries(words.next, project.next),
    ...(project.evaluations ?? []).map((evaluation) => {
      const scale = index.scales.get(evaluation.scale);
      const grade = scale?.grades.find(({ id }) => id === evaluation.grade);
      return {
        ...common,
        kind: words.evaluation,
        term: scale && say(scale.title, reader),
        text: joined([
          grade && say(grade.label, reader),
          evaluation.comment && say(evaluation.comment, reader),
        ]),
        printed: evaluation.printed,
        notes: joined(caveatsOf(evaluation, reader)),
        where: whereCell(plan, evaluation.provenance, reader),
      };
    }),
  ];
}
