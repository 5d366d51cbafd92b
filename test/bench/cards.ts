import { kpiGaugeView } from '../../src/elements/kpi-gauge/kpi-gauge.view.js';
import type { Picture } from '../../src/picture/index.js';
import type { Indicator, Plan } from '../../src/schema.js';
import { readerOf } from '../../src/wording/index.js';

/** What a gauge shows at first sight, computed beforehand, so that the others have nothing to do but to draw. */
export interface Card {
  readonly id: string;
  readonly context: string;
  readonly title: string;
  readonly tone: string;
  readonly word: string;
  readonly modifier: string;
  readonly value: string;
  readonly unit: string;
  readonly picture: Picture | undefined;
  /** Part of the target that is reached, from 0 to 1: all that a doughnut can say. */
  readonly share: number;
  readonly sentence: string;
  readonly meta: string;
  readonly condition: string;
  readonly why: string;
  readonly source: string;
}

/** @param width of one card in pixels. */
export function cardsOf(plan: Plan, width: number): Card[] {
  const reader = readerOf(plan, 'ja');
  return (plan.indicators ?? []).map((indicator) => {
    const view = kpiGaugeView(plan, indicator, reader, { width });
    return {
      id: indicator.id,
      context: view.context ?? '',
      title: view.title,
      tone: view.verdict.tone,
      word: view.verdict.word,
      modifier: view.verdict.modifier ?? '',
      value: view.figure.value,
      unit: view.figure.unit,
      picture: view.picture,
      share: shareOf(indicator),
      sentence: view.sentence,
      meta: view.meta.join(''),
      condition: view.condition ? `${view.condition.label} ${view.condition.text}` : '',
      why: view.why,
      source: view.source,
    };
  });
}

function shareOf({ targets, observations }: Indicator): number {
  const target = targets?.[0];
  const latest = observations?.at(-1)?.value;
  if (!target || !('value' in target) || typeof latest !== 'number') return 0;
  return Math.min(1, latest / target.value);
}
