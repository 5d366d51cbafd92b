import { tagOf } from '../../locale/index.js';
import type { PlanIndex } from '../../model/index.js';
import { issueAnswers, type IssueAnswers } from '../../model/issues.js';
import type { Confidence, Issue, Item, Note } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  footnotes,
  itemCaveats,
  levelView,
  say,
  sourceLine,
  type FootnoteView,
  type Reader,
} from '../../wording/index.js';
import { blockViews, fieldViews, type BlockView, type FieldView } from './entries.view.js';
import type { Clause } from './issue-map.messages.js';
import { fullName, numberIn, sourceOf, statementName, type Source } from './source.view.js';

/** Everything that the map holds; made once for a plan and a language. All words and numbers are final. */
export interface IssueMapContent {
  readonly answers: IssueAnswers;
  readonly lang: string;
  readonly textLang: string;
  /** The city's name for its policies. */
  readonly level: string;
  readonly title: string;
  readonly subtitle: string;
  readonly draft?: string;
  /** How many issues and policies are linked, of how many. */
  readonly sentence: readonly Clause[];
  /** On what the links rest. */
  readonly lead: readonly { readonly text: string; readonly markers: readonly string[] }[];
  readonly gaps: readonly GapView[];
  readonly gapNotes: readonly string[];
  readonly blocks: readonly BlockView[];
  readonly fields: readonly FieldView[];
  readonly counts: { readonly issues: string; readonly policies: string; readonly links: string };
  /** Kinds of lines that occur. */
  readonly legend: readonly LegendView[];
  /** What is to be known about the picture. */
  readonly aboutMap: readonly string[];
  readonly notes: readonly FootnoteView[];
  readonly notesBy: string;
  readonly foot: readonly string[];
  readonly source: string;
}

/** A line as a sample, and what it means. */
export interface LegendView {
  readonly isMain: boolean;
  readonly isStated: boolean;
  /** Not where the samples before it show the same. */
  readonly hasSample: boolean;
  readonly meaning: string;
  /** What a reader can do to learn more. */
  readonly hint?: string;
}

/** A kind of gap: how many of how many, and which. */
export interface GapView {
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly of: string;
  readonly isNone: boolean;
  readonly entries: readonly GapEntry[];
}

export interface GapEntry {
  readonly id: string;
  readonly name: string;
  readonly markers: readonly string[];
  readonly remark?: string;
}

/** `undefined` where a plan names no issues, and has no indicators that could be lacking. */
export function issueMapContent(index: PlanIndex, reader: Reader): IssueMapContent | undefined {
  const answers = issueAnswers(index);
  const hasIssues = answers.issues.length > 0;
  if (!hasIssues && (answers.gaps.unmeasured === undefined || answers.policies.length === 0))
    return undefined;
  const { plan } = index;
  const notes = footnotes();
  const source = sourceOf(index, answers, notes, reader);
  const { words, level } = source;
  const lead = leadOf(source);
  const blocks = blockViews(source);
  const fields = fieldViews(source);
  return {
    answers,
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    level,
    title: hasIssues ? words.title : words.unmeasured(level),
    subtitle: say(plan.title, reader),
    ...(plan.status.printed !== undefined && { draft: plan.status.printed }),
    sentence: sentenceOf(source),
    lead,
    gaps: gapsOf(source),
    gapNotes: gapNotesOf(source),
    blocks,
    fields,
    counts: {
      issues: words.count(numberIn(answers.issues.length, reader)),
      policies: words.count(numberIn(answers.policies.length, reader)),
      links: numberIn(answers.answers.length, reader),
    },
    legend: legendOf(source),
    aboutMap: hasIssues
      ? [
          words.rolled(
            numberIn(answers.bands.length, reader),
            numberIn(answers.bands.flatMap((band) => band.answers).length, reader),
            level,
          ),
          words.order,
          ...(plan.issueGroups?.length
            ? [
                words.blocks(
                  numberIn(blocks.length, reader),
                  blocks.every(({ isPrinted }) => isPrinted),
                ),
              ]
            : []),
        ]
      : [],
    notes: notes.list(),
    notesBy: COMMON[reader.language].notesBy,
    foot: plan.textPolicy === undefined ? [] : [say(plan.textPolicy, reader)],
    source: sourceLine(plan, reader),
  };
}

function sentenceOf({ answers, words, level, reader }: Source): readonly Clause[] {
  const { issues, policies, gaps } = answers;
  const number = (count: number) => numberIn(count, reader);
  if (issues.length === 0)
    return words.sentenceWithout(number(gaps.unmeasured?.length ?? 0), number(policies.length), level);
  return words.sentence(
    number(issues.length - gaps.unanswered.length - gaps.onlyAbove.length),
    number(issues.length),
    number(policies.length - gaps.idle.length),
    number(policies.length),
    level,
  );
}

/* ---- On what the links rest ---- */

const SURENESS: readonly Confidence[] = ['certain', 'high', 'medium', 'low', 'unresolved'];

function leadOf(source: Source): IssueMapContent['lead'] {
  const { index, answers, words, level, reader, notes } = source;
  if (answers.issues.length === 0) return [];
  const number = (count: number) => numberIn(count, reader);
  const all = answers.answers.length;
  const inferred = answers.answers.filter(({ link }) => link.basis === 'inferred');
  const main = inferred.filter(({ weight }) => weight === 'main');
  const basis =
    all === 0
      ? words.noLinks(level)
      : inferred.length === all
        ? words.allInferred(number(all))
        : inferred.length === 0
          ? words.allStated(number(all))
          : words.mixed(number(all), number(all - inferred.length), number(inferred.length));
  const { listJoint, confidence } = COMMON[reader.language];
  const sureness = SURENESS.map((one) => ({
    word: confidence[one],
    count: main.filter(({ link }) => link.confidence === one).length,
  })).filter(({ count }) => count > 0);
  const list = sureness.map(({ word, count }) => words.sure(word, number(count))).join(listJoint);
  const aboutLinks = (index.plan.notes ?? []).filter(isAboutIssues);
  return [
    { text: basis, markers: notes.add(caveatsOf({ notes: aboutLinks }, reader)) },
    ...(list === '' ? [] : [{ text: words.mainSureness(number(main.length), list), markers: [] }]),
    ...(all > 0 && inferred.length === all ? [{ text: words.onlyReading, markers: [] }] : []),
  ];
}

const ABOUT_ISSUES: ReadonlySet<string | undefined> = new Set(['links', 'issues', 'issueGroups']);
const isAboutIssues = ({ field }: Note): boolean => ABOUT_ISSUES.has(field);

/** Weights are shown with the basis that most of the lines have, then each basis by itself. */
function legendOf({ answers, words }: Source): LegendView[] {
  const { bands } = answers;
  const isStated = bands.some(({ basis }) => basis === 'stated');
  const isInferred = bands.some(({ basis }) => basis === 'inferred');
  const line = (isMain: boolean, isSolid: boolean, meaning: string, hasSample = true): LegendView => ({
    isMain,
    isStated: isSolid,
    hasSample,
    meaning,
  });
  return [
    ...(bands.some(({ weight }) => weight === 'main') ? [line(true, !isInferred, words.main)] : []),
    ...(bands.some(({ weight }) => weight !== 'main') ? [line(false, !isInferred, words.other)] : []),
    ...(isStated ? [line(false, true, words.stated, isInferred)] : []),
    ...(isInferred ? [{ ...line(false, false, words.inferred, isStated), hint: words.howSure }] : []),
  ];
}

/* ---- Gaps ---- */

function gapsOf(source: Source): GapView[] {
  const { answers, words, level, reader, index } = source;
  const { gaps, issues, policies } = answers;
  const gap = (id: string, label: string, entries: readonly GapEntry[], all: number): GapView => ({
    id,
    label,
    count: numberIn(entries.length, reader),
    of: words.of(numberIn(all, reader)),
    isNone: entries.length === 0,
    entries,
  });
  const hasNoPolicy = issues.filter(
    (issue) => gaps.unanswered.includes(issue) || gaps.onlyAbove.includes(issue),
  );
  const named = (item: Item): GapEntry => ({
    id: item.id,
    name: fullName(item, source),
    markers: source.notes.add(itemCaveats(item, reader)),
  });
  const without = gaps.unmeasured
    ? [gap('unmeasured', words.unmeasured(level), gaps.unmeasured.map(named), policies.length)]
    : [];
  if (issues.length === 0) return without;
  return [
    gap(
      'unanswered',
      words.unanswered(level),
      hasNoPolicy.map((issue) => ({ ...issueEntry(issue, source), ...onlyAbove(issue, source) })),
      issues.length,
    ),
    ...(answers.answers.some(({ weight }) => weight === 'partial')
      ? [
          gap(
            'partly',
            words.partly,
            gaps.partly.map((issue) => issueEntry(issue, source)),
            issues.length,
          ),
        ]
      : []),
    gap('idle', words.idle(level), gaps.idle.map(named), policies.length),
    ...gaps.below.map(({ level: use, idle }) =>
      gap(
        `below-${use.level.id}`,
        words.idle(levelView(use, index.levels.indexOf(use) + 1, reader).name),
        idle.map(named),
        use.items.length,
      ),
    ),
    ...without,
  ];
}

const issueEntry = (issue: Issue, { reader, notes }: Source): GapEntry => ({
  id: issue.id,
  name: say(issue.title, reader),
  markers: notes.add(caveatsOf(issue, reader)),
});

/** What answers an issue that no policy answers. */
function onlyAbove(issue: Issue, source: Source): { readonly remark?: string } {
  const { answers, words, reader } = source;
  if (!answers.gaps.onlyAbove.includes(issue)) return {};
  const own = answers.answers.filter((answer) => answer.issue === issue);
  const names = new Set(
    own.flatMap(({ target }) =>
      'kind' in target ? [statementName(target, source)] : [fullName(target, source)],
    ),
  );
  return { remark: words.onlyAbove([...names].join(COMMON[reader.language].listJoint)) };
}

function gapNotesOf({ answers, words, level }: Source): string[] {
  const { gaps, issues } = answers;
  if (issues.length === 0) return [];
  return [
    ...(answers.answers.length > 0 && !answers.answers.some(({ weight }) => weight === 'partial')
      ? [words.noWeights]
      : []),
    ...(gaps.unmeasured === undefined ? [words.noIndicators(level)] : []),
  ];
}
