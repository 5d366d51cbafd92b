import { formatNumber } from '../locale/index.js';
import { decisionOf, type AssessedIndicator, type Assessment, type RollUp } from '../model/index.js';
import type { Plan } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { shortConditionOf } from './conditions.js';
import type { Piece } from './pieces.js';
import { say, type Reader } from './reader.js';
import { RULES } from './rules.messages.js';
import { STANDING, type Shortfall } from './standing.messages.js';
import { verdictView, type VerdictView } from './verdict.js';
import { VERDICTS } from './verdict.messages.js';

/** How verdicts are shown and explained: in the words of the city, where the plan has such, else in ours. */
export interface VerdictWords {
  /** Whether the plan has rules of its own, or verdicts that people gave. */
  readonly isOwn: boolean;
  readonly face: (judged: AssessedIndicator) => VerdictView;
  /** Why there is no verdict. */
  readonly lack: (judged: AssessedIndicator) => string;
  /** Why a verdict of the city's own is as it is; `undefined` where the standard rules lead. */
  readonly why: (judged: AssessedIndicator) => readonly string[] | undefined;
  /** Whose evaluation the verdicts are, each kind once. */
  readonly whose: (judged: readonly AssessedIndicator[]) => readonly string[];
}

export function verdictWordsOf({ statusScheme }: Plan, reader: Reader): VerdictWords {
  const { own, language } = reader;
  const whyOf = ({ verdicts, indicator }: AssessedIndicator) =>
    own && verdicts && own.ownVerdictWhy(verdicts, indicator, statusScheme, reader);
  return {
    isOwn: own !== undefined,
    face: ({ assessment, verdicts }) =>
      own && verdicts ? own.shownVerdictView(verdicts, reader) : verdictView(assessment, language),
    lack: (judged) =>
      whyOf(judged)?.rule ??
      (judged.assessment.verdict === 'not-judged'
        ? VERDICTS[language].unjudged[judged.assessment.because]
        : ''),
    why(judged) {
      const why = whyOf(judged);
      const hangsOn = shortConditionOf(judged.verdicts && decisionOf(judged.verdicts), reader);
      const parts = why && [why.rule, why.reason?.text, ...why.beside, hangsOn];
      return parts?.filter((one) => one !== undefined);
    },
    whose: (all) => [...new Set(all.map((one) => whyOf(one)?.computed ?? RULES[language].computed))],
  };
}

/** How many indicators could be judged of how many, and how many of those reached their target. */
export function standingSentence(all: RollUp, reader: Reader): readonly Piece[] {
  const words = STANDING[reader.language];
  const number = (count: number) => formatNumber(count, reader.language);
  const judged = all.judged.length;
  const counted = number(all.counted.length);
  if (all.counted.length + all.reference.length === 0) return [words.noIndicators];
  if (all.counted.length === 0) return words.onlyReference(number(all.reference.length));
  if (judged === 0) return words.noneJudged(counted);
  const { achieved } = all.byVerdict;
  const start = words.judged(number(judged), counted);
  if (achieved === 0) return [...start, ...words.noneReached(number(judged))];
  const short = judged - achieved;
  const end = short === 0 ? [words.andNoneShort] : words.andShort(number(short));
  const how = howSure(
    all.judged.filter(({ verdict }) => verdict === 'achieved'),
    reader,
  );
  return [...start, ...words.reached(number(achieved), how), ...end];
}

/** （どちらも条件つき）: how many of some verdicts are not firm. */
function howSure(group: readonly AssessedIndicator[], reader: Reader): string {
  const { sureness } = VERDICTS[reader.language];
  const { inBrackets, listJoint } = COMMON[reader.language];
  const parts = (['conditional', 'provisional'] as const).flatMap((kind) => {
    const count = group.filter(({ sureness: one }) => one === kind).length;
    const word = sureness[kind];
    return count > 0 && word !== undefined
      ? [STANDING[reader.language].howSure(word, count, group.length)]
      : [];
  });
  return parts.length === 0 ? '' : inBrackets(parts.join(listJoint));
}

const SHORTFALLS: readonly Shortfall[] = [
  'nearer',
  'on-course',
  'under-way',
  'behind',
  'worse',
  'bound',
  'due',
  'year',
];

/** Of those that did not reach their target, how many of which kind; `undefined` where all did. */
export function shortfallSentence(
  { judged }: RollUp,
  reader: Reader,
  verdictWords: VerdictWords,
): string | undefined {
  const words = STANDING[reader.language];
  const number = (count: number) => formatNumber(count, reader.language);
  const short = judged.filter(({ verdict }) => verdict !== 'achieved');
  // The city's own grades say of which kind they are; ours would contradict them.
  const grades = verdictWords.isOwn ? verdictCounts(short, verdictWords) : undefined;
  const kinds = grades
    ? grades.map(({ verdict: { word, modifier }, count }) => {
        const { inBrackets } = COMMON[reader.language];
        return `${word}${modifier === undefined ? '' : inBrackets(modifier)} ${number(count)}`;
      })
    : SHORTFALLS.flatMap((kind) => {
        const group = short.filter(({ assessment }) => shortfallOf(assessment) === kind);
        return group.length === 0
          ? []
          : [`${words.shortfall[kind](number(group.length))}${howSure(group, reader)}`];
      });
  return short.length === 0 ? undefined : words.ofTheShort(number(short.length), kinds);
}

function shortfallOf(assessment: Assessment): Shortfall | undefined {
  switch (assessment.verdict) {
    case 'under-way':
      return assessment.rule === 'no-due-date' ? 'nearer' : 'under-way';
    case 'missed':
      return assessment.rule === 'bound-broken' ? 'bound' : assessment.rule === 'year-short' ? 'year' : 'due';
    case 'achieved':
    case 'not-judged':
      return undefined;
    default:
      return assessment.verdict;
  }
}

/** That nobody can say early or late where no due date is stated; `undefined` where every target has one. */
export function noDueSentence({ counted }: RollUp, reader: Reader): string | undefined {
  const words = STANDING[reader.language];
  const aimed = counted.filter(
    ({ assessment, verdicts }) => assessment.facts.target && (verdicts?.shown ?? 'standard') === 'standard',
  );
  // Where an interim target has a due date, that one says early or late.
  const open = aimed.filter(
    ({ assessment: { facts } }) => !facts.target?.due && facts.expected === undefined,
  );
  if (open.length === 0) return undefined;
  return open.length === aimed.length
    ? words.noDue
    : words.someNoDue(formatNumber(open.length, reader.language));
}

/** What is not counted, one line each: which could not be judged, which are for reference, and why. */
export function leftOutLines(
  { notJudged, reference }: RollUp,
  reader: Reader,
  verdictWords: VerdictWords,
): string[] {
  const words = STANDING[reader.language];
  const { inBrackets, listJoint } = COMMON[reader.language];
  return [
    ...notJudged.map((one) => words.notJudged(say(one.indicator.title, reader), verdictWords.lack(one))),
    ...reference.map(({ indicator: { title, standing } }) => {
      const why = [standing?.label, standing?.reason].flatMap((one) => (one ? [say(one, reader)] : []));
      return words.reference(say(title, reader), why.length > 0 ? inBrackets(why.join(listJoint)) : '');
    }),
  ];
}

/** Whether any verdict hangs on a reading, so that the word for it must be explained. */
export const hasConditional = ({ judged }: RollUp): boolean =>
  judged.some(({ sureness }) => sureness === 'conditional');

const ORDER = ['achieved', 'on-course', 'under-way', 'behind', 'missed', 'worse', 'not-judged'] as const;

/** How many there are of each verdict and degree of sureness that occurs: their shapes differ. Best first. */
export function verdictCounts(
  group: readonly AssessedIndicator[],
  { face }: VerdictWords,
): { readonly verdict: VerdictView; readonly count: number }[] {
  const counts = new Map<string, { readonly verdict: VerdictView; readonly count: number }>();
  for (const verdict of ORDER)
    for (const sureness of ['firm', 'conditional', 'provisional'])
      for (const one of group.filter((other) => other.verdict === verdict && other.sureness === sureness)) {
        const view = face(one);
        const key = [view.word, verdict, sureness].join();
        counts.set(key, { verdict: view, count: (counts.get(key)?.count ?? 0) + 1 });
      }
  return [...counts.values()];
}
