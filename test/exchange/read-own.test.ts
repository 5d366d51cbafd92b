import { expect } from 'chai';
import fc from 'fast-check';
import { csvRows } from '../../src/exchange/csv-rows.js';
import { csvText } from '../../src/exchange/csv.js';
import { indicatorCsv } from '../../src/exchange/index.js';
import { INDICATOR_CSV } from '../../src/exchange/indicator-csv.messages.js';
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

  const { columns } = INDICATOR_CSV.ja;
  for (const [what, head, cell, isTarget, code] of [
    ['no value of a target', columns.value, '', true, 'cell-not-a-number'],
    ['a target with commas', columns.value, '1,234', true, 'cell-not-a-number'],
    ['a value with commas', columns.value, '1,234', false, 'cell-not-a-number'],
    ['a dash for a value', columns.value, '－', false, 'cell-not-a-number'],
    ['no condition of a target', columns.operator, '', true, 'cell-not-a-choice'],
    ['another condition of a target', columns.operator, 'x', true, 'cell-not-a-choice'],
    ['another kind of value', columns.kind, 'x', true, 'cell-not-a-choice'],
  ] as const)
    it(`is refused where somebody has put ${what}`, async () => {
      const plan = seed('examples/operators');
      const indicators = plan.indicators!.filter(({ targets = [] }) => targets[0]?.operator === 'at-least');
      const [heads = [], ...rows] = csvRows(
        await indicatorCsv(plan, indicators.slice(0, 1), readerOf(plan, 'ja', own)),
      );
      const isMeant = (row: readonly string[]) =>
        (row[heads.indexOf(columns.operator)] !== '') === isTarget &&
        row[heads.indexOf(columns.basis)] === INDICATOR_CSV.ja.stated;
      const at = rows.findIndex(isMeant);
      rows[at]![heads.indexOf(head)] = cell;
      const { plan: back, findings } = await readCsv(csvText([heads, ...rows]));
      expect(back).to.be.undefined;
      const [first] = findings;
      expect([first!.code, first!.cell!.row, first!.cell!.head]).to.deep.equal([code, at + 2, head]);
    });

  /** What is found where somebody has edited the rows of one indicator that has a target of a kind. */
  async function foundIn(operator: Target['operator'], edit: (rows: string[][], at: number) => string[][]) {
    const plan = seed('examples/operators');
    const one = plan.indicators!.find(({ targets = [] }) => targets[0]?.operator === operator)!;
    const [heads = [], ...rows] = csvRows(await indicatorCsv(plan, [one], readerOf(plan, 'ja', own)));
    const at = rows.findIndex(
      (row) => row[heads.indexOf(columns.operator)] === INDICATOR_CSV.ja.operator[operator],
    );
    const { plan: back, findings } = await readCsv(csvText([heads, ...edit(rows, at)]));
    expect(back).to.be.undefined;
    return findings.map(({ code, cell }) => [code, cell?.head]);
  }

  for (const [what, gone] of [
    ['upper', 1],
    ['lower', 0],
  ] as const)
    it(`is refused where the ${what} bound of a range is gone`, async () => {
      const found = await foundIn('range', (rows, at) => rows.filter((_, row) => row !== at + gone));
      expect(found).to.deep.equal([['cell-not-a-choice', columns.kind]]);
    });

  it('is refused where a trend goes neither up nor down', async () => {
    const found = await foundIn('trend', (rows, at) =>
      rows.map((row, place) =>
        place === at ? row.map((cell) => (/^(?:増加|減少)$/.test(cell) ? '減' : cell)) : row,
      ),
    );
    expect(found).to.deep.equal([['cell-not-a-choice', columns.value]]);
  });

  const value = fc.oneof(
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100),
    // No cell tells -0 from 0.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  );
  const period = fc.integer({ min: 1990, max: 2060 }).map((year) => `FY${String(year)}`);
  const missing = fc.constantFrom(
    'not-yet',
    'not-surveyed',
    'discontinued',
    'withheld',
    'not-applicable',
    'unstated',
  );
  const measured = fc.oneof(
    value.map((number) => ({ value: number })),
    missing.map((reason) => ({ missing: { reason } })),
  );
  const target = fc
    .tuple(
      fc.oneof(
        fc.record({ operator: fc.constantFrom('at-least', 'at-most', 'equal'), value }),
        fc
          .tuple(value, value)
          .map(([a, b]) => ({ operator: 'range', min: Math.min(a, b), max: Math.max(a, b) })),
        fc.record({ operator: fc.constant('trend'), towards: fc.constantFrom('up', 'down') }),
        fc.constant({ operator: 'keep-or-better' }),
      ),
      fc.option(period),
      fc.boolean(),
    )
    .map(([asked, due, interim]) => ({ ...asked, due, ...(interim && { interim }) }));
  const indicator = fc.record({
    title: fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !text.includes('\uFFFD')),
    unit: fc.option(fc.constantFrom('人', '%', '千円', 'ha', 'か所', '人／km²')),
    kind: fc.constant('other'),
    direction: fc.record({ value: fc.constantFrom('up', 'down', 'keep'), basis: fc.constant('stated') }),
    baseline: fc.tuple(period, measured).map(([at, one]) => ({ period: at, ...one })),
    observations: fc.uniqueArray(
      fc.tuple(period, measured).map(([at, one]) => ({ period: at, ...one })),
      { maxLength: 4, selector: (one) => one.period },
    ),
    targets: fc.array(target, { maxLength: 3 }),
  });

  it('gives back the figures of any indicators', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(indicator, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...LANGUAGES),
        async (indicators, language) => {
          const plan = {
            ...seed('examples/operators'),
            items: [],
            indicators: indicators.map((one, index) => ({ id: `k${String(index)}`, ...one })),
          } as unknown as Plan;
          const { back, findings } = await roundTrip(plan, language);
          const dueEarly = 'due-before-baseline';
          expect(findings.filter(({ code }) => code !== dueEarly)).to.deep.equal([]);
          expect(back!.indicators!.map((one) => figuresOf(one, back!))).to.deep.equal(
            plan.indicators!.map((one) => figuresOf(one, plan)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
