import { languageOf, type Language } from '../locale/index.js';
import { textIn } from '../model/index.js';
import type { Plan, Text } from '../schema/index.js';

/** For whom something is said: the language of the words, and what a plan's own texts and years need. */
export interface Reader {
  readonly language: Language;
  readonly planLanguage: string;
  readonly startMonth: number;
}

export const readerOf = (plan: Plan, language: Language): Reader => ({
  language,
  planLanguage: plan.lang,
  startMonth: plan.fiscalYearStartMonth ?? 4,
});

/** A text of the plan in the reader's language, as far as the plan has it. */
export const say = (text: Text, reader: Reader): string => textIn(text, reader.language, reader.planLanguage);

/** The `lang` to put on a text of the plan, where it is not in the reader's language. */
export const langOfText = (text: Text, reader: Reader): string | undefined => {
  const chosen = typeof text === 'string' ? reader.planLanguage : undefined;
  return chosen !== undefined && languageOf(chosen) !== languageOf(reader.language) ? chosen : undefined;
};
