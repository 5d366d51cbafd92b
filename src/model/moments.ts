import { daysOf, fiscalYearOf, isWhen, type DayRange, type Moment, type When } from '../schema/index.js';

/** The normalised form of a moment; `undefined` when the document names a time that cannot be placed. */
export function whenOf(moment: Moment | null | undefined): When | undefined {
  if (moment === null || moment === undefined) return undefined;
  const when = typeof moment === 'string' ? moment : moment.at;
  return when !== null && isWhen(when) ? when : undefined;
}

/** What the document prints for a moment, where it prints something of its own. */
export function printedOf(moment: Moment | null | undefined): string | undefined {
  return typeof moment === 'object' && moment !== null ? moment.printed : undefined;
}

/** The fiscal year of a moment, or `undefined` when it cannot be placed. */
export function fiscalYearOfMoment(
  moment: Moment | null | undefined,
  startMonth?: number,
): number | undefined {
  const when = whenOf(moment);
  return when === undefined ? undefined : fiscalYearOf(when, startMonth);
}

/** The days that a moment covers, or `undefined` when it cannot be placed. */
export function daysOfMoment(moment: Moment | null | undefined, startMonth?: number): DayRange | undefined {
  const when = whenOf(moment);
  return when === undefined ? undefined : daysOf(when, startMonth);
}
