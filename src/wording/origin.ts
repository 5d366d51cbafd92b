import { comparable, printedOf, recordOf } from '../model/index.js';
import type { Baseline, Moment, Observation, Plan } from '../schema/index.js';
import { say, type Reader } from './reader.js';
import { momentText } from './records.js';

type Sourced = Pick<Observation, 'observed' | 'survey' | 'surveyPrinted'>;

/** The survey that a number comes from, as it is printed beside the number, else by its name in the plan. */
export function surveyText(
  plan: Plan,
  { survey, surveyPrinted }: Sourced,
  reader: Reader,
): string | undefined {
  const known = recordOf(plan.surveys, survey);
  return surveyPrinted ?? (known && say(known.name, reader));
}

/** The survey and the time that a number was observed in; `undefined` where the document names neither. */
export function originText(
  plan: Plan,
  one: Sourced,
  reader: Reader,
  { inFull = false } = {},
): string | undefined {
  const text = (moment: Moment) => momentText(moment, reader, { inFull });
  const { observed } = one;
  const name = surveyText(plan, one, reader);
  if (observed === undefined || name === undefined) return observed ? text(observed) : name;
  const year = printedOf(observed) ?? momentText(observed, reader);
  const holds = (whole: string, part: string) => comparable(whole).includes(comparable(part));
  // 平成27年国勢調査 is printed as the time and as the survey; elsewhere the name of the survey has no year.
  const printed = holds(name, year) ? name : holds(year, name) ? year : undefined;
  if (printed === undefined) return `${text(observed)}${reader.language === 'en' ? ' ' : 'の'}${name}`;
  const moment = typeof observed === 'object' ? observed : { at: observed };
  return text({ ...moment, printed });
}

/** The same for a baseline, which may have a period instead. */
export const baselineOriginText = (
  plan: Plan,
  baseline: Baseline,
  reader: Reader,
  { inFull = false } = {},
): string | undefined =>
  originText(plan, baseline, reader, { inFull }) ??
  (baseline.period && momentText(baseline.period, reader, { inFull }));
