/** The order of the plan, the verdicts from what needs attention on, or the distance to the target. */
export type Order = 'plan' | 'verdict' | 'gap';

export const ORDERS: readonly Order[] = ['plan', 'verdict', 'gap'];

/** What a reader has asked for. */
export interface Conditions {
  /** Ids of verdicts, or `reference`. */
  readonly facets: ReadonlySet<string>;
  readonly order: Order;
}

export const NO_CONDITIONS: Conditions = { facets: new Set(), order: 'plan' };

/** What is selected in the plan, and whether it narrows the board: a policy chosen on the board itself does not. */
export interface Selection {
  readonly id: string | undefined;
  readonly isFilter: boolean;
}
