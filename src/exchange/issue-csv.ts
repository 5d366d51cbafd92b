import { learn } from '../locale/index.js';
import { indexPlan, type PlanIndex } from '../model/index.js';
import { issueAnswers, type Answer, type IssueAnswers } from '../model/issues.js';
import type { Issue, Item, Link, Plan, Statement } from '../schema/index.js';
import {
  caveatsOf,
  COMMON,
  itemCaveats,
  levelView,
  numberedTitle,
  say,
  statementTerm,
  titleOf,
  type Reader,
} from '../wording/index.js';
import { issueBlocks } from '../wording/issues.js';
import { ISSUES } from '../wording/issues.messages.js';
import { csvText, rowOf, type Cell } from './csv.js';
import { ISSUE_CSV } from './issue-csv.messages.js';
import { planCells } from './plan-cells.js';

/** The columns, from left to right. */
const COLUMNS = [
  'publisher',
  'plan',
  'edition',
  'asOf',
  'row',
  'block',
  'issue',
  'issueId',
  'policy',
  'policyId',
  'level',
  'item',
  'itemId',
  'kind',
  'weight',
  'basis',
  'confidence',
  'reason',
  'notes',
  'source',
  'licence',
] as const;
export type Column = (typeof COLUMNS)[number];

type Cells = Readonly<Partial<Record<Column, Cell>>>;

/**
 * The issues of a plan and what answers them as a CSV file: one row a link, in the order of the issues, then the relations that
 * answer nothing. Every gap has a row of its own: an issue without an answer, a policy that answers none, an item below that no
 * link names, a policy without an indicator. What a policy lists again has one row for each policy.
 *
 * Loads the words of the reader's language first.
 */
export async function issueCsv(plan: Plan, reader: Reader): Promise<string> {
  await learn(reader.language);
  const words = ISSUE_CSV[reader.language];
  const index = indexPlan(plan);
  const answers = issueAnswers(index);
  const blocks = issueBlocks(plan, reader);
  const ofIssue = (issue: Issue): Cells => ({
    block: blocks.find(({ issues }) => issues.includes(issue))?.name,
    issue: say(issue.title, reader),
    issueId: issue.id,
    notes: joined(caveatsOf(issue, reader)),
  });
  const context: Context = { index, answers, reader, ofIssue };
  const rows: Cells[] = [
    ...blocks.flatMap(({ issues }) => issues.flatMap((issue) => issueRows(issue, context))),
    ...answers.gaps.idle.map((item) => gapRow('idle', item, context)),
    ...answers.gaps.below.flatMap(({ idle }) => idle.map((item) => gapRow('below', item, context))),
    ...(answers.gaps.unmeasured ?? []).map((item) => gapRow('unmeasured', item, context)),
    ...answers.others.map((link) => otherRow(link, context)),
  ];
  const ofPlan = planCells(plan, reader);
  return csvText([
    COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => rowOf(COLUMNS, ofPlan, row)),
  ]);
}

interface Context {
  readonly index: PlanIndex;
  readonly answers: IssueAnswers;
  readonly reader: Reader;
  readonly ofIssue: (issue: Issue) => Cells;
}

function issueRows(issue: Issue, { answers, reader, index, ofIssue }: Context): Cells[] {
  const words = ISSUE_CSV[reader.language];
  const own = answers.answers.filter((answer) => answer.issue === issue);
  if (own.length === 0) return [{ ...ofIssue(issue), row: words.row.unanswered }];
  return own.flatMap((answer) => {
    const cells: Cells = {
      ...ofIssue(issue),
      row: words.row.link,
      ...linkCells(answer.link, reader),
      ...targetCells(answer, index, reader),
      weight: ISSUES[reader.language].weight[answer.weight],
      notes: joined([
        ...caveatsOf(issue, reader),
        ...caveatsOf(answer.link, reader),
        ...itemCaveats(answer.target, reader),
      ]),
    };
    const places = answers.bands.filter((band) => band.answers.includes(answer)).map(({ to }) => to);
    return places.length === 0
      ? [{ ...cells, policy: words.wholePlan }]
      : places.map((to) => ({ ...cells, ...policyCells(to, reader) }));
  });
}

/** An item that lacks something; one below the policies with the policy that holds it. */
function gapRow(
  kind: 'idle' | 'unmeasured' | 'below',
  item: Item,
  { index, answers, reader }: Context,
): Cells {
  const policy = index.pathTo(item.id).find((one) => answers.policies.includes(one));
  return {
    row: ISSUE_CSV[reader.language].row[kind],
    ...(policy && policyCells(policy, reader)),
    ...(policy !== item && levelAndItem(item, index, reader)),
    notes: joined(itemCaveats(item, reader)),
  };
}

const policyCells = (item: Item, reader: Reader): Cells => ({
  policy: numberedTitle(item, reader),
  policyId: item.id,
});

const targetCells = ({ target }: Answer, index: PlanIndex, reader: Reader): Cells =>
  'kind' in target
    ? { level: statementTerm(target, reader), item: titleOf(target, reader).text, itemId: target.id }
    : levelAndItem(target, index, reader);

function levelAndItem(item: Item, index: PlanIndex, reader: Reader): Cells {
  const place = index.levels.findIndex(({ level }) => level.id === item.level);
  const use = index.levels[place];
  return {
    level: use && levelView(use, place + 1, reader).name,
    item: numberedTitle(item, reader),
    itemId: item.id,
  };
}

const linkCells = ({ kind, basis, confidence, reason }: Link, reader: Reader): Cells => ({
  kind: ISSUES[reader.language].kind[kind],
  basis: ISSUES[reader.language].basis[basis],
  confidence: confidence && COMMON[reader.language].confidence[confidence],
  reason: reason && say(reason, reader),
});

/** What stands under the issue column is where the link starts, unless only its other end is an issue. */
function otherRow(link: Link, { index, reader, ofIssue }: Context): Cells {
  const from = index.issues.get(link.from) ?? index.issues.get(link.to);
  const otherId = from?.id === link.from ? link.to : link.from;
  const other: Issue | Item | Statement | undefined =
    index.issues.get(otherId) ?? index.items.get(otherId) ?? index.statements.get(otherId);
  const { weight } = link;
  return {
    ...(from && ofIssue(from)),
    row: ISSUE_CSV[reader.language].row.other,
    ...linkCells(link, reader),
    item: other?.title ? say(other.title, reader) : otherId,
    itemId: otherId,
    weight: ISSUES[reader.language].weight[weight ?? 'unstated'],
    notes: joined(caveatsOf(link, reader)),
  };
}

/** Several texts in one place; nothing where there are none. */
const joined = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join(' ／ ');
