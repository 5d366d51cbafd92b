import { learn } from '../locale/index.js';
import { indexPlan, type PlanIndex } from '../model/index.js';
import type { Item, Link, Plan } from '../schema/index.js';
import {
  caveatsOf,
  COMMON,
  itemCaveats,
  judgedOf,
  momentText,
  numberedTitle,
  say,
  statementTerm,
  surenessText,
  titleOf,
  type Reader,
} from '../wording/index.js';
import { planCells } from './plan-cells.js';
import {
  actorNames,
  confidenceWord,
  itemCells,
  joined,
  tableCsv,
  whereCell,
  type Cells,
} from './table-csv.js';
import { TABLE_CSV, type Head } from './table-csv.messages.js';

const HEADS: readonly Head[] = [
  'publisher',
  'plan',
  'edition',
  'asOf',
  'level',
  'number',
  'title',
  'titleState',
  'inferredTitle',
  'printed',
  'above',
  'again',
  'marks',
  'text',
  'statements',
  'leads',
  'cooperating',
  'named',
  'with',
  'indicators',
  'verdict',
  'verdictBy',
  'verdictPeriod',
  'verdictOn',
  'verdictReason',
  'place',
  'sureness',
  'reason',
  'tags',
  'notes',
  'where',
  'id',
  'source',
  'licence',
];

/**
 * Items as a CSV file for spreadsheet programs, one row an item, in the order of the hierarchy. `sureness` and `reason`
 * speak of the place that somebody repaired or doubts.
 */
export async function itemsCsv(plan: Plan, items: readonly Item[], reader: Reader): Promise<string> {
  await learn(reader.language);
  const index = indexPlan(plan);
  const wanted = new Set(items);
  const inOrder = index.roots.flatMap((root) => branch(index, root)).filter((item) => wanted.has(item));
  const ofPlan = planCells(plan, reader);
  return tableCsv(
    HEADS,
    inOrder.map((item) => ({ ...ofPlan, ...cellsOf(index, item, reader) })),
    reader,
  );
}

const branch = (index: PlanIndex, item: Item): Item[] => [
  item,
  ...index.childrenOf(item.id).flatMap((child) => branch(index, child)),
];

function cellsOf(index: PlanIndex, item: Item, reader: Reader): Cells {
  const words = TABLE_CSV[reader.language];
  const { plan } = index;
  const { inBrackets } = COMMON[reader.language];
  const { text, prefix = '', isMissing } = titleOf(item, reader);
  const { inferredTitle, placement } = item;
  const actors = (roles: readonly string[]) =>
    actorNames(
      plan,
      (item.actors ?? []).filter(({ role }) => roles.includes(role)).map(({ actor }) => actor),
      reader,
    );
  const sure = (one: { readonly confidence?: Link['confidence'] }) =>
    one.confidence === undefined ? '' : inBrackets(surenessText(one.confidence, reader));
  const titleAt = (id: string | undefined) => {
    const found = id === undefined ? undefined : index.items.get(id);
    return found && numberedTitle(found, reader);
  };
  return {
    ...itemCells(index, item, reader),
    title: isMissing ? undefined : `${prefix}${text}`,
    titleState: words.titleState[item.titleState ?? (isMissing ? 'missing' : 'stated')],
    inferredTitle: inferredTitle && `${say(inferredTitle.title, reader)}${sure(inferredTitle)}`,
    printed: item.titlePrinted,
    again: joined((item.alsoUnder ?? []).map((one) => `${titleAt(one.item) ?? one.item}${sure(one)}`)),
    marks: joined(
      (item.marks ?? []).map((id) => {
        const mark = index.marks.get(id);
        return mark ? say(mark.label, reader) : id;
      }),
    ),
    text: item.summary && say(item.summary, reader),
    statements: joined(
      index
        .statementsOf(item.id)
        .map(
          (one) => `${statementTerm(one, reader)}${COMMON[reader.language].colon}${titleText(one, reader)}`,
        ),
    ),
    leads: actors(['lead']),
    cooperating: actors(['cooperating', 'other-department']),
    named: actors(['named']),
    with: joined(linkTexts(index, item, reader)),
    indicators: joined(
      index.indicatorsOf(item.id).map((indicator) => {
        const { word, modifier } = judgedOf(plan, indicator, reader).verdict;
        const verdict = [word, modifier].filter((part) => part !== undefined).join('・');
        return `${say(indicator.title, reader)}${inBrackets(verdict)}`;
      }),
    ),
    ...verdictCells(plan, item.id, reader),
    place:
      placement &&
      joined([
        words.placement[placement.state],
        placement.printedUnder && words.printedUnder(titleAt(placement.printedUnder) ?? ''),
        placement.alternativeParent && words.perhapsUnder(titleAt(placement.alternativeParent) ?? ''),
      ]),
    sureness: confidenceWord(placement?.confidence, reader),
    reason: placement && say(placement.reason, reader),
    tags: joined(item.tags ?? []),
    notes: joined([
      ...itemCaveats({ ...item, placement: undefined }, reader),
      ...(item.alsoUnder ?? []).flatMap((one) => [
        one.reason && say(one.reason, reader),
        ...caveatsOf(one, reader),
      ]),
    ]),
    where: whereCell(plan, item.provenance, reader),
  };
}

/** The verdict that people gave last, and whose it is. */
export function verdictCells(plan: Plan, id: string, reader: Reader): Cells {
  const { own } = reader;
  const [newest] = own ? own.assignedVerdictsOf(plan, id) : [];
  if (!own || !newest) return {};
  const { by, period, on, reason } = newest.assignment;
  return {
    verdict: own.assignedVerdictView(newest, reader).word,
    verdictBy: say(by, reader),
    verdictPeriod: period && momentText(period, reader, { inFull: true }),
    verdictOn: on && momentText(on, reader),
    verdictReason: reason && say(reason, reader),
  };
}

const titleText = (record: Parameters<typeof titleOf>[0], reader: Reader): string => {
  const { text, prefix = '' } = titleOf(record, reader);
  return `${prefix}${text}`;
};

/** Pillars and other items that the plan, or its editor, ties to the item. */
function linkTexts(index: PlanIndex, item: Item, reader: Reader): string[] {
  const words = TABLE_CSV[reader.language];
  const { inBrackets, listJoint } = COMMON[reader.language];
  const told = (link: Link, id: string) => {
    const record = index.statements.get(id) ?? index.items.get(id);
    if (!record) return [];
    const backing = [
      link.basis === 'inferred' ? words.inferred : words.stated,
      link.confidence && surenessText(link.confidence, reader),
    ].filter((part) => part !== undefined);
    return [`${titleText(record, reader)}${inBrackets(backing.join(listJoint))}`];
  };
  return [
    ...index.linksTo(item.id).flatMap((link) => told(link, link.from)),
    ...index.linksFrom(item.id).flatMap((link) => told(link, link.to)),
  ];
}
