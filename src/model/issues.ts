import type { Confidence, Issue, Item, Link, Statement } from '../schema/index.js';
import { grouped } from './grouped.js';
import type { LevelUse, PlanIndex } from './plan-index.js';

/** How far something answers an issue: mainly, partly, or without a word on it. */
export type AnswerWeight = 'main' | 'partial' | 'unstated';

/** A link by which something in the plan answers an issue. */
export interface Answer {
  readonly issue: Issue;
  readonly link: Link;
  /** What the link names: an item of any level, or a statement. */
  readonly target: Item | Statement;
  /** The place of the target in the hierarchy; `undefined` for a statement on the plan as a whole. */
  readonly item: Item | undefined;
  readonly weight: AnswerWeight;
}

/** All answers to one issue that stand in one policy, or in one item above the policies. */
export interface Band {
  readonly issue: Issue;
  readonly to: Item;
  readonly isPolicy: boolean;
  readonly answers: readonly Answer[];
  /** That of the weightiest answers; `basis` and `confidence` are those of the surest among these. */
  readonly weight: AnswerWeight;
  readonly basis: Link['basis'];
  readonly confidence?: Confidence;
}

/** What the plan says about its issues, and where it says nothing. Orders are those of the plan. */
export interface IssueAnswers {
  /** The level that is asked for an answer: its policies, else the items that most links or indicators speak of. */
  readonly level: LevelUse | undefined;
  readonly policies: readonly Item[];
  readonly issues: readonly Issue[];
  readonly answers: readonly Answer[];
  readonly bands: readonly Band[];
  answersTo(issue: Issue): readonly Answer[];
  bandsOf(issue: Issue): readonly Band[];
  /** Links of issues that answer nothing: to other issues, or such as say only that two things belong together. */
  readonly others: readonly Link[];
  readonly gaps: Gaps;
}

export interface Gaps {
  /** Issues that nothing in the plan answers. */
  readonly unanswered: readonly Issue[];
  /** Issues that something answers, but no policy: a statement, or an item above the policies. */
  readonly onlyAbove: readonly Issue[];
  /** Issues that policies answer in part only. */
  readonly partly: readonly Issue[];
  /** Policies that answer no issue, themselves or by what they hold; none where the plan names no issues. */
  readonly idle: readonly Item[];
  /** Policies that no indicator measures, themselves or in what they hold; `undefined` for a plan without indicators. */
  readonly unmeasured: readonly Item[] | undefined;
  /** By level below the policies, from the top, as far as links go: items that no link names, neither what they hold. */
  readonly below: readonly { readonly level: LevelUse; readonly idle: readonly Item[] }[];
}

/** Rolls the links of a plan's issues up to its policies. */
export function issueAnswers(index: PlanIndex): IssueAnswers {
  const { plan } = index;
  const issues = plan.issues ?? [];
  const links = (plan.links ?? []).filter((link) => touchesIssue(link, index));
  const answers = links.flatMap((link) => answerOf(link, index));
  const level = policyLevel(index, answers);
  const policies = level ? inDocumentOrder(index).filter((item) => item.level === level.level.id) : [];
  const holders = holdersOf(index, policies);
  const byIssue = grouped(answers, ({ issue }) => issue);
  const answersTo = (issue: Issue) => byIssue.get(issue) ?? [];
  const bands = issues.flatMap((issue) => bandsTo(issue, answersTo(issue), policies, holders));
  const bandsByIssue = grouped(bands, ({ issue }) => issue);
  const answering = new Set(answers.map(({ link }) => link));
  const found = {
    level,
    policies,
    issues,
    answers,
    bands,
    answersTo,
    bandsOf: (issue: Issue) => bandsByIssue.get(issue) ?? [],
  };
  return {
    ...found,
    others: links.filter((link) => !answering.has(link)),
    gaps: gapsOf(index, found),
  };
}

/* ---- Answers ---- */

const touchesIssue = ({ from, to }: Link, { issues }: PlanIndex): boolean =>
  issues.has(from) || issues.has(to);

/** From the issue that leads to a policy, or from the policy that covers it: either may be written down. */
function answerOf(link: Link, index: PlanIndex): Answer[] {
  const forth = index.issues.get(link.from);
  const back = index.issues.get(link.to);
  const kinds: readonly Link['kind'][] = forth ? ['leads-to', 'covers', 'serves'] : ['covers', 'serves'];
  const issue = forth ?? back;
  const other = forth ? link.to : link.from;
  const item = index.items.get(other);
  const statement = index.statements.get(other);
  const target = item ?? statement;
  if (!issue || !target || !kinds.includes(link.kind)) return [];
  const place = item ?? index.items.get(statement?.item ?? '');
  return [{ issue, link, target, item: place, weight: link.weight ?? 'unstated' }];
}

/* ---- Policies ---- */

function policyLevel({ levels, plan }: PlanIndex, answers: readonly Answer[]): LevelUse | undefined {
  const named = levels.find(({ level }) => level.role === 'policy');
  if (named) return named;
  const asked =
    answers.length > 0
      ? answers.map(({ item }) => item?.id)
      : (plan.indicators ?? []).flatMap(({ items }) => items ?? []);
  const counts = levels.map((use) => {
    const ids = new Set<string | undefined>(use.items.map(({ id }) => id));
    return asked.filter((id) => ids.has(id)).length;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : levels[counts.indexOf(most)];
}

function inDocumentOrder(index: PlanIndex): Item[] {
  const below = (item: Item): Item[] => [item, ...index.childrenOf(item.id).flatMap(below)];
  return index.roots.flatMap(below);
}

/** By item: the policies that hold it, in the order of the plan, those included that list it again (再掲). */
function holdersOf(index: PlanIndex, policies: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const holders = new Map<string, Item[]>();
  for (const policy of policies)
    for (const id of reachOf(policy.id, index)) holders.set(id, [...(holders.get(id) ?? []), policy]);
  return holders;
}

/** An item, all below it, and what is listed there again. */
function reachOf(id: string, index: PlanIndex): ReadonlySet<string> {
  const own = index.branchOf(id);
  const again = [...own].flatMap((one) => index.listedAgainUnder(one));
  return new Set([...own, ...again.flatMap((item) => [...index.branchOf(item.id)])]);
}

/* ---- Bands ---- */

const WEIGHTS: readonly AnswerWeight[] = ['main', 'unstated', 'partial'];
const CONFIDENCES: readonly (Confidence | undefined)[] = [
  'certain',
  'high',
  'medium',
  'low',
  undefined,
  'unresolved',
];

/** By policy, in the order of the plan; behind these what stands above the policies. */
function bandsTo(
  issue: Issue,
  answers: readonly Answer[],
  policies: readonly Item[],
  holders: ReadonlyMap<string, readonly Item[]>,
): Band[] {
  const placed = answers.flatMap((answer) => {
    const { item } = answer;
    if (!item) return [];
    return (holders.get(item.id) ?? [item]).map((to) => ({ to, answer }));
  });
  const places = grouped(placed, ({ to }) => to);
  const held = policies.filter((policy) => places.has(policy));
  const isPolicy = new Set(held);
  return [...new Set([...held, ...places.keys()])].map((to) =>
    bandOf(
      issue,
      to,
      isPolicy.has(to),
      (places.get(to) ?? []).map(({ answer }) => answer),
    ),
  );
}

function bandOf(issue: Issue, to: Item, isPolicy: boolean, answers: readonly Answer[]): Band {
  const weight = WEIGHTS.find((one) => answers.some((answer) => answer.weight === one)) ?? 'unstated';
  const links = answers.filter((answer) => answer.weight === weight).map(({ link }) => link);
  if (links.some((link) => link.basis === 'stated'))
    return { issue, to, isPolicy, answers, weight, basis: 'stated' };
  const confidence = CONFIDENCES.find((one) => links.some((link) => link.confidence === one));
  return { issue, to, isPolicy, answers, weight, basis: 'inferred', ...(confidence && { confidence }) };
}

/* ---- Gaps ---- */

function gapsOf(
  index: PlanIndex,
  { level, policies, issues, answers, bands, answersTo, bandsOf }: Omit<IssueAnswers, 'others' | 'gaps'>,
): Gaps {
  const toPolicies = (issue: Issue) => bandsOf(issue).filter(({ isPolicy }) => isPolicy);
  const isAnswered = (issue: Issue) => answersTo(issue).length > 0;
  const answering = new Set(bands.map(({ to }) => to));
  const named = new Set(answers.flatMap(({ item }) => item?.id ?? []));
  const measured = new Set((index.plan.indicators ?? []).flatMap(({ items }) => items ?? []));
  const holdsNone = (ids: ReadonlySet<string>) => (item: Item) =>
    ![...reachOf(item.id, index)].some((id) => ids.has(id));
  const below = level ? index.levels.slice(index.levels.indexOf(level) + 1) : [];
  return {
    unanswered: issues.filter((issue) => !isAnswered(issue)),
    onlyAbove: issues.filter((issue) => isAnswered(issue) && toPolicies(issue).length === 0),
    partly: issues.filter((issue) => {
      const own = toPolicies(issue);
      return own.length > 0 && own.every(({ weight }) => weight === 'partial');
    }),
    idle: issues.length === 0 ? [] : policies.filter((policy) => !answering.has(policy)),
    unmeasured: (index.plan.indicators ?? []).length === 0 ? undefined : policies.filter(holdsNone(measured)),
    below: below
      .filter(({ items }) => items.some(({ id }) => named.has(id)))
      .map((use) => ({ level: use, idle: use.items.filter(holdsNone(named)) })),
  };
}
