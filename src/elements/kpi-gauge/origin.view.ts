import { comparable, printedOf, recordOf } from '../../model/index.js';
import type { Baseline, Observation, Plan } from '../../schema/index.js';
import { momentText, say, type Reader } from '../../wording/index.js';

/** The survey and the time that a number was observed in; `undefined` where the document names neither. */
export function originOf(
  plan: Plan,
  { observed, survey, surveyPrinted }: Pick<Observation, 'observed' | 'survey' | 'surveyPrinted'>,
  reader: Reader,
): string | undefined {
  const known = recordOf(plan.surveys, survey);
  const name = surveyPrinted ?? (known && say(known.name, reader));
  if (observed === undefined || name === undefined) return observed ? momentText(observed, reader) : name;
  const year = printedOf(observed) ?? momentText(observed, reader);
  const holds = (whole: string, part: string) => comparable(whole).includes(comparable(part));
  // 平成27年国勢調査 is printed as the time and as the survey; elsewhere the name of the survey has no year.
  const printed = holds(name, year) ? name : holds(year, name) ? year : undefined;
  if (printed === undefined)
    return `${momentText(observed, reader)}${reader.language === 'en' ? ' ' : 'の'}${name}`;
  const moment = typeof observed === 'object' ? observed : { at: observed };
  return momentText({ ...moment, printed }, reader);
}

/** The same for a baseline, which may have a period instead. */
export const originOfBaseline = (plan: Plan, baseline: Baseline, reader: Reader): string | undefined =>
  originOf(plan, baseline, reader) ?? (baseline.period && momentText(baseline.period, reader));
