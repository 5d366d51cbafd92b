import { learn } from '../locale/index.js';
import { fiscalYearOfMoment, recordOf } from '../model/index.js';
import { pursesOf, type Purse } from '../model/finance.js';
import { pathToProject } from '../model/projects.js';
import type { Entry, Indicator, Observation, Plan, Project, Target } from '../schema/index.js';
import {
  caveatsOf,
  COMMON,
  momentText,
  say,
  sourceLine,
  targetText,
  type Reader,
  type VerdictView,
} from '../wording/index.js';
import { countedRows, type CountedRow } from '../wording/counted-rows.js';
import { INDICATOR_TABLE } from '../wording/indicator-table.js';
import { MONEY, moneyLabel, restLabel } from '../wording/money.js';
import { csvText, rowOf, type Cell } from './csv.js';
import { PROJECT_CSV } from './project-csv.messages.js';

/** The columns, from left to right. */
const COLUMNS = [
  'publisher',
  'plan',
  'fiscalYear',
  'period',
  'whole',
  'level',
  'number',
  'project',
  'id',
  'kind',
  'name',
  'stage',
  'counts',
  'due',
  'value',
  'unit',
  'words',
  'missing',
  'printed',
  'basis',
  'share',
  'printedShare',
  'grade',
  'state',
  'inCount',
  'by',
  'on',
  'comment',
  'marks',
  'notes',
  'source',
  'licence',
] as const;
export type Column = (typeof COLUMNS)[number];

type Cells = Readonly<Partial<Record<Column, Cell>>>;

/**
 * Projects as a CSV file for spreadsheet programs: one row an amount, a target, a result, an evaluation, a text or a figure in
 * it; a single row of heads, the unit in a column of its own. Every row says whether it is of a whole or of a part, so
 * that money is not added twice.
 *
 * Loads the words of the reader's language first.
 *
 * @param projects in the order of the rows; parts only where they are among them.
 * @param fiscalYear judge indicators by what was known in that year.
 */
export async function projectCsv(
  plan: Plan,
  projects: readonly Project[],
  reader: Reader,
  fiscalYear?: number,
): Promise<string> {
  await learn(reader.language);
  const heads = PROJECT_CSV[reader.language].columns;
  const rows = projects.flatMap((project) => {
    const own = projectCells(plan, project, reader);
    return [
      ...pursesOf(project, plan).flatMap((purse) => moneyCells(purse, reader)),
      ...(project.indicators ?? []).flatMap((id) => {
        const indicator = recordOf(plan.indicators, id);
        return indicator ? indicatorCells(plan, indicator, reader, fiscalYear) : [];
      }),
      ...evaluationCells(plan, project, reader),
      ...givenCells(plan, project, reader),
      ...entryCells(project, reader),
    ].map((cells) => rowOf(COLUMNS, own, cells));
  });
  return csvText([COLUMNS.map((column) => heads[column]), ...rows]);
}

function projectCells(plan: Plan, project: Project, reader: Reader): Cells {
  const words = PROJECT_CSV[reader.language];
  const [whole] = pathToProject(plan, project.id);
  const { licence } = plan;
  return {
    publisher: say(plan.publisher.name, reader),
    plan: say(plan.title, reader),
    fiscalYear: fiscalYearOfMoment(project.period, reader.startMonth),
    period: momentText(project.period, reader),
    whole: say((whole ?? project).title, reader),
    level: whole === undefined || whole === project ? words.whole : words.part,
    number: project.number,
    project: say(project.title, reader),
    id: project.id,
    source: sourceLine(plan, reader),
    licence: licence
      ? [say(licence.name, reader), licence.url].filter((part) => part !== undefined).join(' ')
      : COMMON[reader.language].notStated,
  };
}

function moneyCells(purse: Purse, reader: Reader): Cells[] {
  const words = PROJECT_CSV[reader.language];
  const { total, otherTotals, sources, rest, amount, stage } = purse;
  const stated = [...(total ? [total] : []), ...otherTotals, ...sources];
  const shareOf = (part: number) =>
    amount > 0 && part >= 0 && part <= amount ? Number(((part / amount) * 100).toFixed(4)) : undefined;
  const [first] = stated;
  const common = { kind: words.kind.money, stage: MONEY[reader.language].stage[stage] };
  return [
    ...stated.map((one): Cells => ({
      ...common,
      name: moneyLabel(one, reader),
      value: one.amount,
      unit: say(one.unit, reader),
      printed: one.printed,
      basis: words.stated,
      share: one.source === 'total' ? undefined : shareOf(one.amount),
      printedShare: one.share === undefined ? undefined : Number((one.share * 100).toPrecision(12)),
      notes: joined(caveatsOf(one, reader)),
    })),
    ...(rest > 0 && sources.length > 0 && first
      ? [
          {
            ...common,
            name: restLabel(purse, reader),
            value: rest,
            unit: say(first.unit, reader),
            basis: words.computed,
            share: shareOf(rest),
            notes: MONEY[reader.language].restMeaning,
          },
        ]
      : []),
  ];
}

function indicatorCells(
  plan: Plan,
  indicator: Indicator,
  reader: Reader,
  fiscalYear: number | undefined,
): Cells[] {
  const words = PROJECT_CSV[reader.language];
  const { rows } = countedRows(plan, indicator, reader, fiscalYear);
  const notes = joined(caveatsOf(indicator, reader));
  return rows.flatMap((row): Cells[] => {
    const common: Cells = {
      name: say(indicator.title, reader),
      counts: INDICATOR_TABLE[reader.language].counted[row.counts],
      unit: indicator.unit === null ? COMMON[reader.language].unitUnprinted : say(indicator.unit, reader),
      basis: words.stated,
    };
    return [
      ...(row.target ? [{ ...common, ...targetCells(indicator, row.target, reader) }] : []),
      ...(row.latest
        ? [{ ...common, ...resultCells(row.latest, reader), ...verdictCells(indicator, row, reader), notes }]
        : []),
    ];
  });
}

function targetCells(indicator: Indicator, target: Target, reader: Reader): Cells {
  return {
    kind: PROJECT_CSV[reader.language].kind.target,
    due: target.due ? momentText(target.due, reader) : undefined,
    value: 'value' in target ? target.value : undefined,
    words: targetText(indicator, { ...target, accumulation: 'point' }, reader),
    printed: target.printed,
    notes: joined(caveatsOf(target, reader)),
  };
}

function resultCells(latest: Observation, reader: Reader): Cells {
  const { missing, yes, no } = COMMON[reader.language];
  const { value, provisional } = latest;
  return {
    kind: PROJECT_CSV[reader.language].kind.result,
    due: momentText(latest.period, reader),
    value: typeof value === 'number' ? value : undefined,
    words: typeof value === 'string' ? value : typeof value === 'boolean' ? (value ? yes : no) : undefined,
    missing: value === undefined ? missing[latest.missing?.reason ?? 'unstated'] : undefined,
    printed: latest.printed ?? latest.missing?.printed,
    marks: provisional
      ? INDICATOR_TABLE[reader.language].provisional(provisional.asOf && momentText(provisional.asOf, reader))
      : undefined,
  };
}

function verdictCells(indicator: Indicator, { verdict, isMain }: CountedRow, reader: Reader): Cells {
  const words = PROJECT_CSV[reader.language];
  if (!verdict) return {};
  const isReference = indicator.standing?.kind === 'reference';
  return {
    grade: verdictText(verdict, reader),
    inCount: isReference ? words.reference : isMain ? words.counted : words.otherWay,
    by: verdict.assigned?.by ?? words.computed,
  };
}

const verdictText = ({ word, modifier }: VerdictView, reader: Reader): string =>
  modifier === undefined ? word : `${word}${COMMON[reader.language].inBrackets(modifier)}`;

function evaluationCells(plan: Plan, project: Project, reader: Reader): Cells[] {
  const words = PROJECT_CSV[reader.language];
  return (project.evaluations ?? []).map((one) => {
    const scale = recordOf(plan.scales, one.scale);
    const grade = scale?.grades.find(({ id }) => id === one.grade);
    const by = recordOf(plan.actors, one.by ?? scale?.by);
    return {
      kind: words.kind.evaluation,
      name: scale ? say(scale.title, reader) : one.scale,
      grade: grade && say(grade.label, reader),
      state: words.state[one.state],
      by: by && say(by.name, reader),
      on: one.on && momentText(one.on, reader),
      comment: one.comment && say(one.comment, reader),
      printed: one.printed,
      notes: joined(caveatsOf(one, reader)),
    };
  });
}

function givenCells(plan: Plan, project: Project, reader: Reader): Cells[] {
  const { own } = reader;
  if (!own) return [];
  return [project.id, ...(project.items ?? [])]
    .flatMap((id) => own.assignedVerdictsOf(plan, id))
    .map((given) => {
      const verdict = own.assignedVerdictView(given, reader);
      return {
        kind: PROJECT_CSV[reader.language].kind.given,
        grade: verdictText(verdict, reader),
        by: verdict.assigned?.by,
        on: verdict.assigned?.on,
        due: verdict.assigned?.period,
        comment: verdict.assigned?.reason,
        notes: joined(caveatsOf(given.assignment, reader)),
      };
    });
}

function entryCells(project: Project, reader: Reader): Cells[] {
  const words = PROJECT_CSV[reader.language];
  const lists = [
    [project.summaryLabel, project.summary],
    [project.resultsLabel, project.results],
    [project.nextLabel, project.next],
  ] as const;
  return lists.flatMap(([label, entries]) =>
    (entries ?? []).flatMap((entry: Entry): Cells[] => [
      {
        kind: words.kind.text,
        name: label && say(label, reader),
        words: say(entry.text, reader),
        notes: joined(caveatsOf(entry, reader)),
      },
      ...(entry.figures ?? []).map((figure): Cells => ({
        kind: words.kind.figure,
        name: say(figure.label, reader),
        value: typeof figure.value === 'number' ? figure.value : undefined,
        words: typeof figure.value === 'string' ? figure.value : undefined,
        missing: figure.missing && COMMON[reader.language].missing[figure.missing.reason],
        unit: figure.unit === null ? COMMON[reader.language].unitUnprinted : say(figure.unit, reader),
        counts: figure.accumulation && INDICATOR_TABLE[reader.language].counted[figure.accumulation],
        printed: figure.printed,
        basis: words.stated,
        notes: figure.caveat && say(figure.caveat, reader),
      })),
    ]),
  );
}

/** Several texts in one place; nothing where there are none. */
const joined = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join(' ／ ');
