import { formatNumber } from '../locale/index.js';
import type { Issue, Link, Plan } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { surenessText } from './footnotes.js';
import { ISSUES } from './issues.messages.js';
import { say, type Reader } from './reader.js';

type Backed = Pick<Link, 'basis' | 'confidence'>;

/** Whose reading a link is, and how sure: 市の記載, 推定・中. */
export function shortBackingText({ basis, confidence }: Backed, reader: Reader): string {
  const words = ISSUES[reader.language];
  return basis === 'inferred' && confidence
    ? words.inferredAs(COMMON[reader.language].confidence[confidence])
    : words.basis[basis];
}

/** The same in full: 推定（確からしさ：中）. */
export function backingText({ basis, confidence }: Backed, reader: Reader): string {
  const { inBrackets } = COMMON[reader.language];
  const sureness = confidence === undefined ? '' : inBrackets(surenessText(confidence, reader));
  return `${ISSUES[reader.language].basis[basis]}${sureness}`;
}

type Group = NonNullable<Plan['issueGroups']>[number];

/** Issues that stand together in the document, or that stand in no block (`group` is `undefined`). */
export interface IssueBlock {
  readonly group: Group | undefined;
  /** Its title, else its place among the blocks; empty where the plan has no blocks at all. */
  readonly name: string;
  readonly isPrinted: boolean;
  readonly issues: readonly Issue[];
}

/** The blocks in the order of the plan, those without issues left out, then the issues of no block. */
export function issueBlocks({ issueGroups = [], issues = [] }: Plan, reader: Reader): IssueBlock[] {
  const known = new Set(issueGroups.map(({ id }) => id));
  const blocks = issueGroups.map((group, at) => ({
    group,
    name: group.title
      ? say(group.title, reader)
      : ISSUES[reader.language].block(formatNumber(at + 1, reader.language)),
    isPrinted: group.title !== undefined,
    issues: issues.filter((issue) => issue.group === group.id),
  }));
  const loose = issues.filter(({ group }) => group === undefined || !known.has(group));
  return [...blocks, { group: undefined, name: '', isPrinted: false, issues: loose }].filter(
    (block) => block.issues.length > 0,
  );
}
