import { expect } from 'chai';
import { rollUp, type AssessedIndicator } from '../../src/model/index.js';
import type { Indicator, Plan } from '../../src/schema.js';
import { parsedSeed, planOf } from '../seeds/seed.js';

describe('rollUp', () => {
  // The numbers are those of difficulties.md, A3.
  describe('the industry plan of Kodaira', () => {
    const plan = planOf(parsedSeed('kodaira-industry'));
    const sum = rollUp(plan);

    it('judges 8 of 8 indicators', () => {
      expect([sum.judged.length, sum.counted.length]).to.deep.equal([8, 8]);
    });

    it('finds 2 achieved, both conditionally', () => {
      expect([sum.byVerdict.achieved, sum.conditionallyAchieved]).to.deep.equal([2, 2]);
    });

    it('finds 6 not achieved, of which 1 moves towards its target', () => {
      expect(sum.byVerdict).to.deep.equal({
        achieved: 2,
        'on-course': 0,
        'under-way': 1,
        behind: 0,
        missed: 1,
        worse: 4,
        'not-judged': 0,
      });
    });

    it('counts a policy without indicators as nothing at all', () => {
      const ofSchools = (plan.indicators ?? []).filter((one) => one.items?.includes('II-M4'));
      expect(rollUp(plan, {}, ofSchools)).to.deep.include({ counted: [], judged: [], notJudged: [] });
    });

    it('judges nothing by what was known before the first report', () => {
      const before = rollUp(plan, { fiscalYear: 2021 });
      expect([before.judged.length, before.notJudged.length]).to.deep.equal([0, 8]);
    });
  });

  // The numbers are those of difficulties.md, B1.
  describe('the grant evaluation of Kodaira', () => {
    const sum = rollUp(planOf(parsedSeed('kodaira-grant-2020')));

    it('judges 2 of the 3 indicators that count', () => {
      expect([sum.judged.length, sum.counted.length]).to.deep.equal([2, 3]);
    });

    it('keeps the reference indicator out of the count, though it is achieved', () => {
      expect(titlesOf(sum.reference)).to.deep.equal(['サイトのアクセス件数']);
      expect(sum.reference[0]?.assessment.verdict).to.equal('achieved');
      expect(sum.byVerdict.achieved).to.equal(1);
    });

    it('names the one that cannot be judged', () => {
      expect(titlesOf(sum.notJudged)).to.deep.equal(['第３次産業の事業所数']);
    });
  });

  it('counts an achieved one as provisional or conditional, never as both', () => {
    const sum = rollUp(
      planWith([
        indicator('firm', {}),
        indicator('conditional', { accumulation: 'unstated' }),
        indicator('provisional', {
          accumulation: 'unstated',
          observations: [{ period: 'FY2022', value: 60, provisional: {} }],
        }),
      ]),
    );
    expect(sum).to.include({ conditionallyAchieved: 1, provisionallyAchieved: 1 });
    expect(sum.byVerdict.achieved).to.equal(3);
  });

  it('follows the month in which the plan’s fiscal year begins', () => {
    const plan = planWith([
      indicator('k', {
        targets: [{ operator: 'at-least', value: 70, due: 'FY2022' }],
        observations: [{ period: '2022-12-31', value: 60 }],
      }),
    ]);
    expect(rollUp(plan).byVerdict.missed).to.equal(0);
    expect(rollUp({ ...plan, fiscalYearStartMonth: 1 }).byVerdict.missed).to.equal(1);
  });

  it('is all zeros for a plan without indicators', () => {
    const { indicators: _, ...bare } = planWith([]);
    expect(rollUp(bare).counted).to.deep.equal([]);
  });

  it('gives every indicator that counts exactly one verdict', () => {
    const sum = rollUp(planOf(parsedSeed('kodaira-grant-2020')));
    const total = Object.values(sum.byVerdict).reduce((all, one) => all + one, 0);
    expect(total).to.equal(sum.counted.length);
    expect(sum.judged.length + sum.notJudged.length).to.equal(sum.counted.length);
  });
});

const titlesOf = (list: readonly AssessedIndicator[]) => list.map(({ indicator }) => indicator.title);

const indicator = (id: string, more: Partial<Indicator>): Indicator => ({
  id,
  title: id,
  unit: '件',
  kind: 'count',
  direction: { value: 'up', basis: 'stated' },
  targets: [{ operator: 'at-least', value: 50 }],
  observations: [{ period: 'FY2022', value: 60 }],
  ...more,
});

const planWith = (indicators: Indicator[]): Plan => ({
  schemaVersion: '1',
  id: 'p',
  title: '計画',
  publisher: { name: '市' },
  lang: 'ja',
  status: { state: 'adopted' },
  indicators,
});
