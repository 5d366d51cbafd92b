import type { Assessment, Sureness, Verdict } from '../model/index.js';
import type { Language } from '../locale/index.js';
import { VERDICTS } from './verdict.messages.js';

/** A verdict as it is shown: always a word and a shape; colour only helps. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly word: string;
  /** 条件つき or 速報, where the verdict is not firm. */
  readonly modifier?: string;
  readonly sureness: Sureness;
  readonly tone: 'good' | 'bad' | 'none';
  /** What the verdict means, where it is the city's own. The standard ones have theirs in `RULES`. */
  readonly meaning?: string;
  /** The language of the word, where it is the plan's and not the reader's. */
  readonly lang?: string;
  /** Where people gave it: who, when, for which period, why. It is then not computed. */
  readonly assigned?: {
    readonly by: string;
    readonly on?: string;
    readonly period?: string;
    readonly reason?: string;
    readonly sentence: string;
  };
}

/** Whether a verdict is good or bad news. */
export const TONES: Readonly<Record<Verdict, VerdictView['tone']>> = {
  achieved: 'good',
  'on-course': 'good',
  'under-way': 'good',
  behind: 'bad',
  missed: 'bad',
  worse: 'bad',
  'not-judged': 'none',
};

export function verdictView(assessment: Assessment, language: Language): VerdictView {
  const { verdict } = assessment;
  const words = VERDICTS[language];
  const sureness = assessment.verdict === 'not-judged' ? 'firm' : assessment.sureness;
  const modifier = words.sureness[sureness];
  return {
    verdict,
    word: words.word[verdict],
    ...(modifier !== undefined && { modifier }),
    sureness,
    tone: TONES[verdict],
  };
}
