import { accumulationOf, assess, judgingTarget, latestObservation, type Assessment } from '../model/index.js';
import type { Accumulation, Indicator, Observation, Plan, Target } from '../schema/index.js';
import { judgedOf, type Judged } from './judged.js';
import type { Reader } from './reader.js';
import { verdictView, type VerdictView } from './verdict.js';

/** One way of counting an indicator: what was aimed at and what came of it, side by side. */
export interface CountedRow {
  readonly counts: Accumulation;
  readonly target?: Target;
  readonly latest?: Observation;
  readonly verdict?: VerdictView;
  readonly assessment?: Assessment;
  /** Whether the verdict of the indicator is this one: only that is counted. */
  readonly isMain: boolean;
}

/** An indicator as it was judged, with a row for each way in which it is counted: 累計 270 against 149, 単年度 70 against 27. */
export interface CountedIndicator {
  readonly judged: Judged;
  readonly rows: readonly CountedRow[];
}

/**
 * The row that the verdict follows comes first. A target that is counted otherwise is judged by the same standard rules beside it;
 * where the city's own rules or people gave the verdict, they gave it for the indicator, and no other row has one.
 *
 * @param fiscalYear judge by what was known in that year.
 */
export function countedRows(
  plan: Plan,
  indicator: Indicator,
  reader: Reader,
  fiscalYear?: number,
): CountedIndicator {
  const options = {
    fiscalYearStartMonth: reader.startMonth,
    ...(fiscalYear !== undefined && { fiscalYear }),
  };
  const judged = judgedOf(plan, indicator, reader, fiscalYear);
  const { target } = judged.assessment.facts;
  const main = target && accumulationOf(indicator, target);
  const { targets = [], observations = [] } = indicator;
  const ways = new Set<Accumulation>([
    ...(main === undefined ? [] : [main]),
    ...targets.map((one) => accumulationOf(indicator, one)),
    ...observations.map((one) => accumulationOf(indicator, one)),
  ]);
  const rows = [...ways].map((counts): CountedRow => {
    if (counts === main || main === undefined) {
      const latest = judged.assessment.facts.latest ?? latestCounted(indicator, counts, options);
      return {
        counts,
        ...(target && { target }),
        ...(latest && { latest }),
        verdict: judged.verdict,
        assessment: judged.assessment,
        isMain: true,
      };
    }
    const alike = {
      ...indicator,
      targets: targets.filter((one) => accumulationOf(indicator, one) === counts),
    };
    const other = alike.targets.length > 0 ? judgingTarget(alike, options) : undefined;
    const latest = other
      ? latestObservation(alike, other, options)
      : latestCounted(indicator, counts, options);
    const assessment = other && !judged.isOwn ? assess(alike, options) : undefined;
    return {
      counts,
      ...(other && { target: other }),
      ...(latest && { latest }),
      ...(assessment && { assessment, verdict: verdictView(assessment, reader.language) }),
      isMain: false,
    };
  });
  return { judged, rows };
}

const latestCounted = (
  indicator: Indicator,
  counts: Accumulation,
  options: Parameters<typeof latestObservation>[2],
): Observation | undefined =>
  latestObservation(
    {
      ...indicator,
      observations: (indicator.observations ?? []).filter((one) => accumulationOf(indicator, one) === counts),
    },
    undefined,
    options,
  );
