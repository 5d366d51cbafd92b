import type { Doubt, SeriesBreak } from '../schema/index.js';
import type { OpenQuestion, Sureness } from './assessment.js';
import type { Measured } from './measured.js';

/** How sure a verdict is, and all that it hangs on. */
export interface Backing {
  readonly sureness: Sureness;
  readonly readings: readonly Doubt[];
  readonly openBreaks: readonly SeriesBreak[];
  readonly openQuestions: readonly OpenQuestion[];
}

/**
 * @param usesBaseline whether the verdict could be another one if the baseline were.
 * @param doubts beside those of the indicator and of what is compared.
 */
export function backingOf(
  { indicator, target, latest, start, breaks }: Measured,
  openQuestions: readonly OpenQuestion[],
  usesBaseline: boolean,
  doubts: readonly Doubt[] = [],
): Backing {
  const readings = [indicator, target, latest, indicator.baseline, ...breaks, { doubts }]
    .flatMap((one) => one?.doubts ?? [])
    .filter((doubt) => doubt.affectsVerdict);
  const openBreaks = breaks.filter((one) => one.comparable === null);
  const isProvisional = latest?.provisional ?? (usesBaseline && start?.provisional);
  const isConditional = readings.length + openBreaks.length + openQuestions.length > 0;
  return {
    sureness: isProvisional ? 'provisional' : isConditional ? 'conditional' : 'firm',
    readings,
    openBreaks,
    openQuestions,
  };
}
