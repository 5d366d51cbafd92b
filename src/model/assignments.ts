import type { Plan } from '../schema/index.js';
import { gradeOf } from './grades.js';
import { daysOfMoment, whenOf } from './moments.js';
import type { AssignedVerdict } from './own-verdicts.js';

/**
 * The verdicts that people gave on an item, an indicator or a project: for each period the newest, of two on one day the
 * one that stands later in the file. The latest period comes first, one without a period last.
 *
 * @returns each `isOlder` but the first: a newer one stands beside it.
 */
export function assignedVerdictsOf(plan: Plan, id: string): readonly AssignedVerdict[] {
  const { fiscalYearStartMonth: startMonth } = plan;
  const newest = new Map<string, NonNullable<Plan['assignments']>[number]>();
  for (const one of plan.assignments ?? []) {
    if (one.of !== id) continue;
    const period = keyOf(one.period);
    const known = newest.get(period);
    if (!known || dayOf(one.on, startMonth) >= dayOf(known.on, startMonth)) newest.set(period, one);
  }
  return [...newest.values()]
    .sort((a, b) => compare(dayOf(b.period, startMonth), dayOf(a.period, startMonth)))
    .map((assignment, at) => ({
      grade: gradeOf(assignment.verdict, plan.statusScheme),
      assignment,
      isOlder: at > 0,
    }));
}

type When = NonNullable<Plan['assignments']>[number]['period'];

/** FY2022 and a moment of that year beside its printed form are one period. */
const keyOf = (period: When): string =>
  whenOf(period) ?? (typeof period === 'object' ? (period.printed ?? '') : '');

const dayOf = (moment: When, startMonth: number | undefined): number =>
  daysOfMoment(moment, startMonth)?.last ?? -Infinity;

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
