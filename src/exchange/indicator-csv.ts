import { learn } from '../locale/index.js';
import { recordOf } from '../model/index.js';
import type { Indicator, Item, Plan } from '../schema/index.js';
import {
  caveatsOf,
  COMMON,
  conditionsOf,
  judgedOf,
  numberedTitle,
  say,
  VERDICTS,
  type Judged,
  type Reader,
} from '../wording/index.js';
import { indicatorRows, type IndicatorRow } from '../wording/indicator-table.js';
import { RULES } from '../wording/rules.messages.js';
import { csvText, rowOf, type Cell } from './csv.js';
import { INDICATOR_CSV } from './indicator-csv.messages.js';
import { planCells } from './plan-cells.js';

/** The columns, from left to right. */
export const COLUMNS = [
  'publisher',
  'plan',
  'edition',
  'asOf',
  'policy',
  'indicator',
  'id',
  'definition',
  'kind',
  'basis',
  'counted',
  'fiscalYear',
  'period',
  'observed',
  'survey',
  'value',
  'unit',
  'missing',
  'printed',
  'marks',
  'operator',
  'compared',
  'notes',
  'verdict',
  'sureness',
  'rule',
  'judgedBy',
  'conditions',
  'indicatorNotes',
  'source',
  'licence',
] as const;
export type Column = (typeof COLUMNS)[number];

type Cells = Readonly<Partial<Record<Column, Cell>>>;

/**
 * Indicators as a CSV file for spreadsheet programs: one row a value, a single row of heads, the unit in a column of
 * its own, and plan, edition, source and licence in every row, so that rows stay quotable when they are cut out and
 * joined. That is the form that 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」 (2020) asks for; a block of notes above
 * the heads, which it warns of, would break filters and imports.
 *
 * Loads the words of the reader's language first. A range and an allowance take two rows, one a number.
 *
 * @param fiscalYear judge by what was known in that year; by default by the newest value. All values stay listed.
 */
export async function indicatorCsv(
  plan: Plan,
  indicators: readonly Indicator[],
  reader: Reader,
  fiscalYear?: number,
): Promise<string> {
  await learn(reader.language);
  const heads = INDICATOR_CSV[reader.language].columns;
  const ofPlan = planCells(plan, reader);
  const rows = indicators.flatMap((indicator) => {
    const judged = judgedOf(plan, indicator, reader, fiscalYear);
    const ofIndicator = indicatorCells(plan, indicator, judged, reader);
    // On what people have looked who gave a verdict, nobody but they can say.
    const isComputed = judged.decision !== undefined && judged.verdict.verdict !== 'not-judged';
    return indicatorRows(plan, indicator, judged.assessment, reader)
      .flatMap((row) => valueCells({ ...row, isJudged: row.isJudged && isComputed }, indicator, reader))
      .map((ofValue) => rowOf(COLUMNS, ofPlan, ofIndicator, ofValue));
  });
  return csvText([COLUMNS.map((column) => heads[column]), ...rows]);
}

function indicatorCells(plan: Plan, indicator: Indicator, judged: Judged, reader: Reader): Cells {
  const words = INDICATOR_CSV[reader.language];
  const { decision, verdict } = judged;
  const items = itemsOf(plan, indicator);
  const isComputed = verdict.assigned === undefined && verdict.verdict !== 'not-judged';
  return {
    policy: joined(items.map((item) => numberedTitle(item, reader))) ?? words.noItem,
    indicator: say(indicator.title, reader),
    id: indicator.id,
    definition: indicator.definition && say(indicator.definition, reader),
    verdict: verdict.word,
    sureness: isComputed ? (verdict.modifier ?? words.firm) : undefined,
    ...reasonCells(plan, indicator, judged, reader),
    conditions: joined(conditionsOf(decision, reader)),
    indicatorNotes: joined(caveatsOf(indicator, reader)),
  };
}

const places = new WeakMap<readonly Item[], ReadonlyMap<Item, number>>();

/** The items that an indicator belongs to, in the order of the plan, whose list is gone through once. */
function itemsOf({ items: all = [] }: Plan, { items = [] }: Indicator): Item[] {
  const order = places.get(all) ?? new Map(all.map((item, place) => [item, place]));
  places.set(all, order);
  const placeOf = (item: Item) => order.get(item) ?? 0;
  const own = [...new Set(items)].map((id) => recordOf(all, id)).filter((item) => item !== undefined);
  return own.sort((one, other) => placeOf(one) - placeOf(other));
}

/** Why this verdict, and whose it is: that of the standard rules, of the city's own, or of people. */
function reasonCells(
  plan: Plan,
  indicator: Indicator,
  { assessment, verdicts }: Judged,
  reader: Reader,
): Cells {
  const own = verdicts && reader.own?.ownVerdictWhy(verdicts, indicator, plan.statusScheme, reader);
  const rules = RULES[reader.language];
  if (!own)
    return {
      rule:
        assessment.verdict === 'not-judged'
          ? VERDICTS[reader.language].unjudged[assessment.because]
          : rules.rule[assessment.rule],
      judgedBy: rules.computed,
    };
  const { rule, scheme, reason, beside, computed } = own;
  const { colon } = COMMON[reader.language];
  const told = [rule, scheme, reason && `${reason.term}${colon}${reason.text}`, ...beside];
  return { rule: joined(told.filter((text) => text !== undefined)), judgedBy: computed };
}

function valueCells(row: IndicatorRow, indicator: Indicator, reader: Reader): Cells[] {
  const words = INDICATOR_CSV[reader.language];
  const { inBrackets, unitUnprinted } = COMMON[reader.language];
  const isNumber = row.numbers.length > 0;
  const hasNoUnit = isNumber && row.unit === '' && indicator.unit === null;
  const cells: Cells = {
    kind: row.name,
    basis: row.isComputed ? words.computed : words.stated,
    counted: row.counted,
    fiscalYear: row.fiscalYear,
    period: row.period,
    observed: row.observed,
    survey: row.survey,
    value: row.isMissing ? undefined : row.value,
    unit: hasNoUnit ? unitUnprinted : row.unit,
    missing: row.isMissing ? row.value : undefined,
    printed: row.printed,
    marks: joined(row.marks),
    operator: row.operator && words.operator[row.operator],
    compared: row.isJudged ? words.compared : undefined,
    notes: joined(row.notes),
  };
  if (!isNumber) return [cells];
  return row.numbers.map(({ of, value }) => ({
    ...cells,
    value,
    kind: of === undefined ? row.name : `${row.name}${inBrackets(of)}`,
  }));
}

/** Several texts in one place, in the order of the plan; nothing where there are none. */
const joined = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join(' ／ ');
