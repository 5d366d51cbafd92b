import { learn } from '../locale/index.js';
import {
  diffPlans,
  indexPlan,
  type Basis,
  type Citation,
  type Correspondence,
  type LoneItem,
  type PlanIndex,
} from '../model/index.js';
import type { Change, Plan } from '../schema/index.js';
import {
  caveatsOf,
  COMMON,
  itemCaveats,
  numberedTitle,
  say,
  sourceLine,
  statementTerm,
  titleOf,
  type Reader,
} from '../wording/index.js';
import { confidenceWord, itemCells, joined, tableCsv, whereCell, type Cells } from './table-csv.js';
import { TABLE_CSV, type Head } from './table-csv.messages.js';

const HEADS: readonly Head[] = [
  'olderPlan',
  'newerPlan',
  'kind',
  'term',
  'olderLevel',
  'olderAbove',
  'older',
  'newerLevel',
  'newerAbove',
  'newer',
  'changedMarks',
  'basis',
  'sureness',
  'likeness',
  'reason',
  'cityWords',
  'text',
  'notes',
  'where',
  'olderId',
  'newerId',
  'source',
];

/** A plan, and for whom its texts are said. */
export interface Side {
  readonly plan: Plan;
  readonly reader: Reader;
}

/**
 * The difference of two editions as a CSV file for spreadsheet programs, one row a pair of items that correspond, an item
 * without a counterpart, a pair of statements or of indicators, or a point of change as the city states it. `basis` says
 * what a row rests on, `sureness` how sure a reading or a likeness of titles is.
 */
export async function diffCsv(older: Side, newer: Side): Promise<string> {
  await learn(newer.reader.language);
  const diff = diffPlans(older.plan, newer.plan);
  const both: Both = {
    older: { ...older, index: indexPlan(older.plan) },
    newer: { ...newer, index: indexPlan(newer.plan) },
  };
  const ofPlans: Cells = {
    olderPlan: planName(older),
    newerPlan: planName(newer),
    source: joined([...new Set([older, newer].map(({ plan, reader }) => sourceLine(plan, reader)))]),
  };
  const rows = [
    ...diff.correspondences.map((one) => pairCells(one, both)),
    ...diff.noCounterpart.map((one) => loneCells(one, 'older', both)),
    ...diff.added.map((one) => loneCells(one, 'newer', both)),
    ...diff.statements.map((one) => statementCells(one, both)),
    ...diff.indicators.map((one) => indicatorCells(one, both)),
    ...diff.stated.map((one) => pointCells(one, both)),
  ];
  return tableCsv(
    HEADS,
    rows.map((row) => ({ ...ofPlans, ...row })),
    newer.reader,
  );
}

interface Indexed extends Side {
  readonly index: PlanIndex;
}

interface Both {
  readonly older: Indexed;
  readonly newer: Indexed;
}

type Diff = ReturnType<typeof diffPlans>;

const planName = ({ plan, reader }: Side): string =>
  [say(plan.title, reader), plan.edition && say(plan.edition, reader)]
    .filter((part) => part !== undefined)
    .join(' ');

function sideCells(side: 'older' | 'newer', id: string | undefined, both: Both): Cells {
  const { index, reader } = both[side];
  const item = id === undefined ? undefined : index.items.get(id);
  if (!item) return {};
  const { level, above } = itemCells(index, item, reader);
  const title = numberedTitle(item, reader);
  return side === 'older'
    ? { older: title, olderLevel: level, olderAbove: above, olderId: id }
    : { newer: title, newerLevel: level, newerAbove: above, newerId: id };
}

const SURE: ReadonlySet<Basis> = new Set(['stated', 'id', 'equal-title']);

function pairCells(one: Correspondence, both: Both): Cells {
  const { reader } = both.newer;
  const words = TABLE_CSV[reader.language];
  const { reading, basis, confidence, marks } = one;
  return {
    kind: words.item,
    term: joined(one.kinds.map((kind) => words.change[kind])),
    ...sideCells('older', one.from, both),
    ...sideCells('newer', one.to, both),
    changedMarks:
      marks &&
      joined([
        ...marks.onlyOlder.map((id) => `− ${markName('older', id, both)}`),
        ...marks.onlyNewer.map((id) => `＋ ${markName('newer', id, both)}`),
      ]),
    basis: joined(one.bases.map((each) => words.basis[each])),
    sureness: SURE.has(basis) ? undefined : confidenceWord(reading?.confidence ?? confidence, reader),
    likeness: one.similarity === undefined ? undefined : Math.round(one.similarity * 100) / 100,
    reason: reading?.reason && say(reading.reason, reader),
    cityWords: joined(one.statements.map((citation) => citedText(citation, both))),
    notes: joined([...notesOf('older', one.from, both), ...notesOf('newer', one.to, both)]),
  };
}

function markName(side: 'older' | 'newer', id: string, both: Both): string {
  const { index, reader } = both[side];
  const mark = index.marks.get(id);
  return mark ? say(mark.label, reader) : id;
}

function notesOf(side: 'older' | 'newer', id: string, both: Both): string[] {
  const { index, reader } = both[side];
  const item = index.items.get(id);
  return item ? itemCaveats(item, reader) : [];
}

/** That nothing corresponds is what was found; nobody has said that it was dropped, unless the city does. */
function loneCells(one: LoneItem, side: 'older' | 'newer', both: Both): Cells {
  const { reader } = both.newer;
  const words = TABLE_CSV[reader.language];
  const isCalledNew =
    side === 'newer' &&
    one.statements.some((citation) => !citation.partly && changeOf(citation, both)?.kind === 'added');
  return {
    kind: words.item,
    term: words.change[isCalledNew ? 'added' : side === 'older' ? 'only-older' : 'only-newer'],
    ...sideCells(side, one.item, both),
    basis: one.statements.length > 0 ? words.basis.stated : words.computed,
    cityWords: joined(one.statements.map((citation) => citedText(citation, both))),
    notes: joined(notesOf(side, one.item, both)),
  };
}

const changeOf = ({ change, by }: Citation, both: Both): Change | undefined =>
  both[by].plan.changes?.find(({ id }) => id === change);

function citedText(citation: Citation, both: Both): string {
  const change = changeOf(citation, both);
  const { reader } = both[citation.by];
  const { inBrackets } = COMMON[reader.language];
  const title = change ? say(change.title, reader) : citation.change;
  return citation.partly ? `${title}${inBrackets(TABLE_CSV[reader.language].partly)}` : title;
}

function statementCells({ from, to, kind }: Diff['statements'][number], both: Both): Cells {
  const words = TABLE_CSV[both.newer.reader.language];
  const told = (side: 'older' | 'newer', id: string | undefined) => {
    const { index, reader } = both[side];
    const one = id === undefined ? undefined : index.statements.get(id);
    if (!one) return undefined;
    const { text, prefix = '' } = titleOf(one, reader);
    return `${statementTerm(one, reader)}${COMMON[reader.language].colon}${prefix}${text}`;
  };
  return {
    kind: words.statement,
    term: words.change[kind === 'alone' ? (from === undefined ? 'only-newer' : 'only-older') : kind],
    older: told('older', from),
    newer: told('newer', to),
    basis: words.computed,
    olderId: from,
    newerId: to,
  };
}

function indicatorCells({ from, to, kind, basis, fields }: Diff['indicators'][number], both: Both): Cells {
  const words = TABLE_CSV[both.newer.reader.language];
  const told = (side: 'older' | 'newer', id: string | undefined) => {
    const { index, reader } = both[side];
    const one = id === undefined ? undefined : index.indicators.get(id);
    return one && say(one.title, reader);
  };
  return {
    kind: words.indicator,
    term: words.change[kind === 'alone' ? (from === undefined ? 'only-newer' : 'only-older') : kind],
    older: told('older', from),
    newer: told('newer', to),
    basis: basis ? words.basis[basis] : words.computed,
    text: joined(fields.map((field) => words.field[field])),
    olderId: from,
    newerId: to,
  };
}

/** A point of change in the city's own words; `text` says where it cannot be followed to items. */
function pointCells(one: Diff['stated'][number], both: Both): Cells {
  const { plan, reader } = both[one.by];
  const words = TABLE_CSV[reader.language];
  const change = plan.changes?.find(({ id }) => id === one.change);
  const titles = (side: 'older' | 'newer', ids: readonly string[]) =>
    joined(
      ids.map((id) => {
        const item = both[side].index.items.get(id);
        return item ? numberedTitle(item, both[side].reader) : id;
      }),
    );
  return {
    kind: words.point,
    term: words.change[one.kind],
    older: titles('older', one.older),
    newer: titles('newer', [...one.newer, ...one.partly]),
    basis: change?.basis === 'inferred' ? words.inferred : words.stated,
    sureness: confidenceWord(change?.confidence, reader),
    reason: change?.reason ? say(change.reason, reader) : undefined,
    cityWords: change && say(change.title, reader),
    text: one.use === 'followed' ? undefined : words.unlike[one.use],
    notes: change && joined(caveatsOf(change, reader)),
    where: whereCell(plan, change?.provenance, reader),
  };
}
