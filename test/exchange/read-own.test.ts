import { expect } from 'chai';
import fc from 'fast-check';
import { indicatorCsv } from '../../src/exchange/index.js';
import { readCsv } from '../../src/exchange/read-csv.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { fiscalYearOfMoment } from '../../src/model/index.js';
import type { Baseline, Indicator, Plan, Target } from '../../src/schema.js';
import { readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';
import { own } from '../wording/own.js';

const SEEDS = [
  'kodaira-industry',
  'kodaira-grant-2020',
  'examples/operators',
  'examples/akiruno-scheme',
  'examples/nagayo-scheme',
];

/** What the file says of an indicator in figures: values, why there are none, fiscal years, conditions. */
function figuresOf({ id, kind, unit, baseline, observations = [], targets = [] }: Indicator, plan: Plan) {
  const year = (moment: Baseline['period'] | null) =>
    fiscalYearOfMoment(moment ?? undefined, plan.fiscalYearStartMonth) ?? null;
  const measured = ({ value, missing }: Pick<Baseline, 'value' | 'missing'>) => value ?? missing?.reason;
  const aimed = (target: Target) =>
    'value' in target
      ? [target.value]
      : target.operator === 'range'
        ? [target.min, target.max]
        : target.operator === 'trend'
          ? [target.towards]
          : [];
  const hasNumbers = [baseline, ...observations, ...targets].some(
    (one) => one !== undefined && (('value' in one && typeof one.value === 'number') || 'min' in one),
  );
  return {
    id,
    // Beside words there stands no unit.
    ...(hasNumbers && kind !== 'text' && kind !== 'yes-no' && { unit }),
    baseline: baseline && [year(baseline.period), measured(baseline)],
    observations: observations.map((one) => JSON.stringify([year(one.period), measured(one)])).sort(),
    targets: targets
      .map((one) => JSON.stringify([one.operator, year(one.due), one.interim === true, ...aimed(one)]))
      .sort(),
  };
}

async function roundTrip(plan: Plan, language: Language) {
  const indicators = plan.indicators ?? [];
  const { plan: back, findings } = await readCsv(
    await indicatorCsv(plan, indicators, readerOf(plan, language, own)),
    { name: 'export.csv' },
  );
  return { back, findings };
}

describe('a file that indicatorCsv wrote, read again', () => {
  for (const language of LANGUAGES)
    for (const name of SEEDS)
      it(`gives the figures of ${name} back, in ${language}`, async () => {
        const plan = seed(name);
        const { back, findings } = await roundTrip(plan, language);
        expect(findings).to.deep.equal([]);
        expect(back!.indicators!.map((one) => figuresOf(one, back!))).to.deep.equal(
          plan.indicators!.map((one) => figuresOf(one, plan)),
        );
      });
});
