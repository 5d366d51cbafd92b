import { languageOf, type Language } from '../locale/index.js';
import { textIn, type AssessOptions, type AssignedVerdict, type Verdicts } from '../model/index.js';
import type { Indicator, Plan, Text } from '../schema/index.js';
import type { OwnVerdictWhy } from './own-verdicts.js';
import type { VerdictView } from './verdict.js';

/** For whom something is said: the language of the words, and what a plan's own texts and years need. */
export interface Reader {
  readonly language: Language;
  readonly planLanguage: string;
  readonly startMonth: number;
  /** How the plan judges, where it has rules of its own or verdicts that people gave. */
  readonly own?: OwnVerdicts;
}

/** What scheme.ts and own-verdicts.ts do, which are loaded for the few plans that need them. */
export interface OwnVerdicts {
  readonly verdictsOf: (plan: Plan, indicator: Indicator, options?: AssessOptions) => Verdicts;
  readonly shownVerdictView: (verdicts: Verdicts, reader: Reader) => VerdictView;
  /** What people gave on an item or a project, newest period first. */
  readonly assignedVerdictsOf: (plan: Plan, id: string) => readonly AssignedVerdict[];
  readonly assignedVerdictView: (given: AssignedVerdict, reader: Reader) => VerdictView;
  readonly ownVerdictWhy: (
    verdicts: Verdicts,
    indicator: Indicator,
    scheme: Plan['statusScheme'],
    reader: Reader,
  ) => OwnVerdictWhy | undefined;
}

export const readerOf = (plan: Plan, language: Language, own?: OwnVerdicts): Reader => ({
  language,
  planLanguage: plan.lang,
  startMonth: plan.fiscalYearStartMonth ?? 4,
  ...(own && { own }),
});

/** A text of the plan in the reader's language, as far as the plan has it. */
export const say = (text: Text, reader: Reader): string => textIn(text, reader.language, reader.planLanguage);

/** The `lang` to put on a text of the plan, where it is not in the reader's language. */
export const langOfText = (text: Text, reader: Reader): string | undefined => {
  const chosen = typeof text === 'string' ? reader.planLanguage : undefined;
  return chosen !== undefined && languageOf(chosen) !== languageOf(reader.language) ? chosen : undefined;
};
