import type { Plan, Project } from '../schema/index.js';
import { textIn } from './text.js';

/** One sum of money, as the document has it. */
export type Money = NonNullable<Project['finance']>[number];

/** Where money comes from; `total` is not a source but the whole. */
export type Source = Exclude<Money['source'], 'total'>;

/** How far the money has come: planned, in the budget, expected, settled, or not said. */
export type Stage = Money['stage'];

/** The money of one project at one stage in one unit: the whole, the sources that are named, and what is left. */
export interface Purse {
  readonly stage: Stage;
  /** As the plan writes it: amounts of different units are never added. */
  readonly unit: string;
  /** What the whole is; absent where the document names sources only. */
  readonly total?: Money;
  readonly sources: readonly Money[];
  /** Amount of the whole: the stated one, else the sum of the sources. */
  readonly amount: number;
  /** What no source is named for: 0 where the sources make the whole, below 0 where they come to more. */
  readonly rest: number;
  /** Further wholes of the same stage and unit, which are shown but never counted. */
  readonly otherTotals: readonly Money[];
}

const STAGES: readonly Stage[] = ['settled', 'expected', 'budget', 'planned', 'unstated'];

/**
 * The money of a project by stage and unit, from what is settled to what is planned. Nothing is converted: 千円 and 円
 * stay apart.
 */
export function pursesOf({ finance = [] }: Pick<Project, 'finance'>, plan: Pick<Plan, 'lang'>): Purse[] {
  const units = [...new Set(finance.map((one) => unitOf(one, plan)))];
  return STAGES.flatMap((stage) =>
    units.flatMap((unit) => {
      const here = finance.filter((one) => one.stage === stage && unitOf(one, plan) === unit);
      if (here.length === 0) return [];
      const [total, ...otherTotals] = here.filter(({ source }) => source === 'total');
      const sources = here.filter(({ source }) => source !== 'total');
      const named = sumOf(sources.map(({ amount }) => amount));
      const amount = total?.amount ?? named;
      return [
        {
          stage,
          unit,
          ...(total && { total }),
          sources,
          amount,
          rest: sumOf([amount, -named]),
          otherTotals,
        },
      ];
    }),
  );
}

/** The unit by which amounts may be added, in the language of the plan. */
export const unitOf = ({ unit }: Money, { lang }: Pick<Plan, 'lang'>): string => textIn(unit, lang, lang);

/** Without the dust of binary fractions: to twelve digits, as the check of a plan file adds up. */
export function sumOf(amounts: readonly number[]): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return Number(sum.toPrecision(12)) + 0;
}

/** Whether the parts of a project add up to what the document says of the whole. */
export interface SumCheck {
  /** The amount of the whole that is checked: the total or a source. */
  readonly whole: Money;
  /** Sum of the parts that name the same. */
  readonly sum: number;
  /** How many parts name it, of how many there are. */
  readonly named: number;
  readonly parts: number;
  /** Sum minus whole: 0 where the parts add up. */
  readonly difference: number;
  /**
   * Whether the sum can be held against the whole: every part names it, or is paid in full by other sources. Where not,
   * parts that are silent may hold what is lacking.
   */
  readonly isComplete: boolean;
}

/** For each amount of a whole, what the parts of the same source, stage and unit come to. None without parts. */
export function sumChecks(whole: Project, parts: readonly Project[], plan: Pick<Plan, 'lang'>): SumCheck[] {
  if (parts.length === 0) return [];
  return (whole.finance ?? []).map((money) => {
    const amounts = parts.flatMap((part) => likeIn(part, money, plan)?.amount ?? []);
    const sum = sumOf(amounts);
    const isSilent = (part: Project) => likeIn(part, money, plan) === undefined;
    return {
      whole: money,
      sum,
      named: amounts.length,
      parts: parts.length,
      difference: sumOf([sum, -money.amount]),
      isComplete: parts.filter(isSilent).every((part) => isPaidOtherwise(part, money, plan)),
    };
  });
}

/** Whether the sources that a part names make its whole, so that one it does not name has no place in it. */
const isPaidOtherwise = (part: Project, money: Money, plan: Pick<Plan, 'lang'>): boolean =>
  money.source !== 'total' &&
  pursesOf(part, plan).some(
    ({ stage, unit, rest, total }) =>
      stage === money.stage && unit === unitOf(money, plan) && total !== undefined && rest === 0,
  );

const likeIn = ({ finance = [] }: Project, money: Money, plan: Pick<Plan, 'lang'>): Money | undefined =>
  finance.find(
    (one) =>
      one.source === money.source && one.stage === money.stage && unitOf(one, plan) === unitOf(money, plan),
  );

/** What several projects come to at one stage in one unit. */
export interface Sum {
  readonly stage: Stage;
  readonly unit: string;
  readonly amount: number;
  /** How many of the projects name an amount of this stage and unit. */
  readonly named: number;
}

/**
 * Adds up what projects cost, each stage and each unit for itself. Hand it wholes only: the money of a part is in that of
 * its whole already.
 */
export function totalsOf(wholes: readonly Project[], plan: Pick<Plan, 'lang'>): Sum[] {
  const purses = wholes.flatMap((project) => pursesOf(project, plan));
  const units = [...new Set(purses.map(({ unit }) => unit))];
  return STAGES.flatMap((stage) =>
    units.flatMap((unit) => {
      const here = purses.filter((one) => one.stage === stage && one.unit === unit);
      return here.length === 0
        ? []
        : [{ stage, unit, amount: sumOf(here.map(({ amount }) => amount)), named: here.length }];
    }),
  );
}
