import type { Plan, Problem } from '../schema/index.js';

/** A plan was read and can be shown. */
export class PlanReadyEvent extends Event {
  static readonly type = 'plan-ready';
  readonly plan: Plan;
  constructor(plan: Plan) {
    super(PlanReadyEvent.type, { bubbles: true, composed: true });
    this.plan = plan;
  }
}

/** A plan file has problems; `isShown` tells whether the plan shows in spite of them (warnings only). */
export class PlanProblemsEvent extends Event {
  static readonly type = 'plan-problems';
  readonly problems: readonly Problem[];
  readonly isShown: boolean;
  constructor(problems: readonly Problem[], isShown: boolean) {
    super(PlanProblemsEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
    this.isShown = isShown;
  }
}

/** A reader selected a record of the plan, or took the selection back (`id` is `undefined`). */
export class ItemSelectEvent extends Event {
  static readonly type = 'item-select';
  readonly id: string | undefined;
  constructor(id: string | undefined) {
    super(ItemSelectEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  /** They bubble: an element, the document and the window can all listen. */
  interface GlobalEventHandlersEventMap {
    'plan-ready': PlanReadyEvent;
    'plan-problems': PlanProblemsEvent;
    'item-select': ItemSelectEvent;
  }
}
