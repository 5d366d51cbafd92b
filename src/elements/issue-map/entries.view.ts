import { grouped, recordOf } from '../../model/index.js';
import type { Answer, Band } from '../../model/issues.js';
import type { Issue, Item, Link, Statement } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  itemCaveats,
  levelView,
  say,
  statementTerm,
  titleOf,
} from '../../wording/index.js';
import { backingText, issueBlocks, shortBackingText, type IssueBlock } from '../../wording/issues.js';
import { ISSUES } from '../../wording/issues.messages.js';
import {
  fullName,
  nameView,
  numberIn,
  placesOf,
  plainName,
  statementName,
  type NameView,
  type Source,
} from './source.view.js';

/** Issues that stand together in the document. */
export interface BlockView {
  readonly id: string;
  readonly name: string;
  /** Whether the name is the document's own. */
  readonly isPrinted: boolean;
  readonly markers: readonly string[];
  readonly places: readonly string[];
  readonly issues: readonly IssueView[];
}

export interface IssueView {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly markers: readonly string[];
  readonly places: readonly string[];
  readonly bands: readonly BandView[];
  readonly groups: readonly ReasonView[];
  /** How many links the groups hold. */
  readonly links: number;
  /** Relations that answer nothing, each a sentence. */
  readonly others: readonly string[];
  /** What is lacking, in words. */
  readonly gap?: string;
}

/** How an issue and a policy are linked, all exact links together. */
export interface BandView {
  readonly issue: string;
  readonly issueTitle: string;
  readonly to: string;
  readonly toName: string;
  readonly isPolicy: boolean;
  readonly isMain: boolean;
  readonly isStated: boolean;
  /** Weight and basis in full, and as short as they stand on a line. */
  readonly words: string;
  readonly tag: string;
  /** How many exact links, where there are several. */
  readonly count?: string;
}

/** Exact links of one issue that share one reason. */
export interface ReasonView {
  readonly term: string;
  readonly reason: string;
  /** Whether the reason is a text of the plan, not our words for there being none. */
  readonly isGiven: boolean;
  readonly links: readonly ExactView[];
}

/** One link as the data have it. */
export interface ExactView {
  readonly issue: string;
  readonly issueTitle: string;
  /** The policy in which it stands, with the way to it. */
  readonly policy: string;
  /** What kind of thing is linked: 取組み内容, 目指す姿. */
  readonly level: string;
  readonly title: string;
  /** Whether the policy itself is linked, not something in it. */
  readonly isItself: boolean;
  readonly weight: string;
  readonly hasWeight: boolean;
  readonly backing: string;
  readonly shortBacking: string;
  readonly isStated: boolean;
  readonly isMain: boolean;
  readonly markers: readonly string[];
  readonly places: readonly string[];
}

/** A branch above policies, or none (`heading` is absent). */
export interface FieldView {
  readonly id: string;
  readonly heading?: NameView;
  readonly policies: readonly PolicyView[];
}

export interface PolicyView extends NameView {
  readonly fullName: string;
  readonly count: string;
  readonly bands: readonly BandView[];
  readonly groups: readonly ReasonView[];
  readonly links: number;
  readonly gaps: readonly string[];
}

/* ---- Issues ---- */

export function blockViews(source: Source): BlockView[] {
  const { index, reader, notes } = source;
  return issueBlocks(index.plan, reader).map((block: IssueBlock, at) => ({
    id: block.group?.id ?? `loose-${at}`,
    name: block.name,
    isPrinted: block.isPrinted,
    markers: block.group ? notes.add(caveatsOf(block.group, reader)) : [],
    places: placesOf(block.group?.provenance, source),
    issues: block.issues.map((issue) => issueView(issue, source)),
  }));
}

function issueView(issue: Issue, source: Source): IssueView {
  const { answers, reader, notes, words, level } = source;
  const own = answers.answersTo(issue);
  const bands = answers.bandsOf(issue);
  return {
    id: issue.id,
    title: say(issue.title, reader),
    ...(issue.summary !== undefined && { summary: say(issue.summary, reader) }),
    markers: notes.add(caveatsOf(issue, reader)),
    places: placesOf(issue.provenance, source),
    bands: bands.map((one) => bandView(one, source)),
    groups: reasonGroups(own, source),
    links: own.length,
    others: answers.others
      .filter(({ from, to }) => from === issue.id || to === issue.id)
      .map((link) => otherText(link, source)),
    ...(!bands.some(({ isPolicy }) => isPolicy) && { gap: words.noPolicy(level) }),
  };
}

function bandView(band: Band, source: Source): BandView {
  const { reader, words } = source;
  const { weight: weights, weighted } = ISSUES[reader.language];
  const together = (backing: string) =>
    band.weight === 'unstated' ? backing : weighted(weights[band.weight], backing);
  const target = band.answers.map((one) => one.target);
  const isOfStatements = !band.isPolicy && target.every((one) => !source.index.items.has(one.id));
  const [first] = target;
  return {
    issue: band.issue.id,
    issueTitle: say(band.issue.title, reader),
    to: band.to.id,
    toName:
      isOfStatements && first && 'kind' in first ? statementName(first, source) : fullName(band.to, source),
    isPolicy: band.isPolicy,
    isMain: band.weight === 'main',
    isStated: band.basis === 'stated',
    words: together(backingText(band, reader)),
    ...(band.answers.length > 1 && { count: words.linkCount(numberIn(band.answers.length, reader)) }),
    tag: together(shortBackingText(band, reader)),
  };
}

function otherText({ from, to, kind, ...link }: Link, source: Source): string {
  const { index, reader } = source;
  const { quoted, colon, inBrackets } = COMMON[reader.language];
  const name = (id: string): string => {
    const issue = index.issues.get(id);
    const item = index.items.get(id);
    const statement = index.statements.get(id);
    if (issue) return say(issue.title, reader);
    if (item) return fullName(item, source);
    return statement ? statementName(statement, source) : id;
  };
  const said = `${quoted(name(from))} → ${quoted(name(to))}${colon}${ISSUES[reader.language].kind[kind]}`;
  const reason = link.reason === undefined ? '' : inBrackets(say(link.reason, reader));
  return `${said}${inBrackets(backingText(link, reader))}${reason}`;
}

/* ---- Exact links ---- */

function reasonGroups(answers: readonly Answer[], source: Source): ReasonView[] {
  const { reader, words } = source;
  const groups = grouped(answers, ({ issue, link: { reason, basis } }) =>
    JSON.stringify([issue.id, basis, reason === undefined ? null : say(reason, reader)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { reason, basis } = first.link;
    return [
      {
        term: basis === 'inferred' ? words.reasonByEditor : words.reason,
        reason: reason === undefined ? words.noReason : say(reason, reader),
        isGiven: reason !== undefined,
        links: group.map((answer) => exactView(answer, source)),
      },
    ];
  });
}

function exactView({ issue, link, target, item, weight }: Answer, source: Source): ExactView {
  const { reader, notes, words, answers } = source;
  const bands = answers.bandsOf(issue).filter((band) => band.answers.some((one) => one.link === link));
  const policies = bands.filter(({ isPolicy }) => isPolicy).map(({ to }) => fullName(to, source));
  const { listJoint } = COMMON[reader.language];
  return {
    issue: issue.id,
    issueTitle: say(issue.title, reader),
    policy: policies.length > 0 ? policies.join(listJoint) : item ? fullName(item, source) : words.wholePlan,
    ...exactName(target, source),
    weight: ISSUES[reader.language].weight[weight],
    hasWeight: weight !== 'unstated',
    isItself: target.id === item?.id && answers.policies.includes(item),
    backing: backingText(link, reader),
    shortBacking: shortBackingText(link, reader),
    isStated: link.basis === 'stated',
    isMain: weight === 'main',
    markers: notes.add([...caveatsOf(link, reader), ...itemCaveats(target, reader)]),
    places: placesOf(link.provenance, source),
  };
}

/** What kind of thing it is, and its title. */
function exactName(
  target: Item | Statement,
  { index, reader, answers, words, level }: Source,
): Pick<ExactView, 'level' | 'title'> {
  if ('kind' in target) return { level: statementTerm(target, reader), title: titleOf(target, reader).text };
  const title = plainName(target, reader);
  if (answers.policies.includes(target)) return { level: words.itself(level), title };
  const place = index.levels.findIndex((use) => use.level.id === target.level);
  const use = index.levels[place];
  return { level: use ? levelView(use, place + 1, reader).name : '', title };
}

/* ---- Policies ---- */

export function fieldViews(source: Source): FieldView[] {
  const { index, answers } = source;
  const fields: { parent: Item | undefined; policies: Item[] }[] = [];
  for (const policy of answers.policies) {
    const parent = recordOf(index.plan.items, policy.parent);
    const last = fields.at(-1);
    if (last && last.parent === parent) last.policies.push(policy);
    else fields.push({ parent, policies: [policy] });
  }
  return fields.map(({ parent, policies }, at) => ({
    id: parent?.id ?? `plan-${at}`,
    ...(parent && { heading: nameView(parent, source) }),
    policies: policies.map((policy) => policyView(policy, source)),
  }));
}

function policyView(policy: Item, source: Source): PolicyView {
  const { answers, reader, words } = source;
  const bands = answers.bands.filter(({ to }) => to === policy);
  const exact = bands.flatMap((band) => band.answers);
  const main = bands.filter(({ weight }) => weight === 'main').length;
  const { issues, gaps } = answers;
  const count = numberIn(bands.length, reader);
  return {
    ...nameView(policy, source),
    fullName: fullName(policy, source),
    count:
      bands.length === 0
        ? ''
        : main > 0
          ? words.issueCount(count, numberIn(main, reader))
          : words.issueCountOnly(count),
    bands: bands.map((one) => bandView(one, source)),
    groups: reasonGroups(exact, source),
    links: exact.length,
    gaps: [
      ...(issues.length > 0 && bands.length === 0 ? [words.noIssue] : []),
      ...(gaps.unmeasured?.includes(policy) ? [words.noIndicator] : []),
    ],
  };
}
