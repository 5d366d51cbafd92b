import { expect } from 'chai';
import { assess } from '../../src/model/index.js';
import type { Picture } from '../../src/picture/index.js';
import { arcPicture } from '../../src/picture/arc.js';
import type { Indicator, Observation, Target } from '../../src/schema/index.js';
import { readerOf } from '../../src/wording/index.js';
import { parsedSeed, planOf } from '../seeds/seed.js';
import { boxOf, pathsOf, pointsOf, textsOf } from './geometry.js';

const industry = planOf(parsedSeed('kodaira-industry'));
const grant = planOf(parsedSeed('kodaira-grant-2020'));
const SIZE = { width: 340, labelSize: 14 };

const arcOf = (indicator: Indicator, width = SIZE.width): Picture | undefined =>
  arcPicture(indicator, assess(indicator), readerOf(industry, 'ja'), { ...SIZE, width });
const seed = (id: string): Indicator =>
  [...industry.indicators!, ...grant.indicators!].find((one) => one.id === id)!;
const actionPlan = seed('II-M3-K1');
const { outOf: _, ...openEnded } = actionPlan;

const paints = (picture: Picture | undefined) => picture!.shapes.map(({ paint }) => paint);
const targets = (...targets: Target[]): Partial<Indicator> => ({ targets });
const values = (...observations: Observation[]): Partial<Indicator> => ({ observations });

/** The share of half a ring at which a bar ends, by its outermost point: 0 at the left, 1 at the right. */
function shareOf(picture: Picture): number {
  const ring = boxOf(pointsOf(pathsOf(picture, 'track')[0]!));
  const middle = (ring.left + ring.right) / 2;
  // The path of a sector: start, its outer end, the inner end, the inner start.
  const [, [x, y]] = pointsOf(pathsOf(picture, 'bar')[0]!) as [unknown, [number, number]];
  return Math.atan2(ring.bottom - y, middle - x) / Math.PI;
}

// Figures of 小平市産業振興基本計画 進捗状況一覧表 (令和4年度) and of the grant evaluation of 令和2年度.
describe('arcPicture', () => {
  it('shows a count within the whole that it counts out of, with baseline and target', () => {
    const picture = arcOf(actionPlan)!;
    expect(shareOf(picture)).to.be.closeTo(44 / 50, 0.001);
    expect(paints(picture)).to.include.members(['track', 'bar', 'tick', 'goal']);
    expect(textsOf(picture)).to.have.members(['目標 50', '基準 13', 'あと 6', '0']);
  });

  it('ends at the whole, not at the target, where the target is less', () => {
    const picture = arcOf({ ...actionPlan, ...targets({ operator: 'at-least', value: 40 }) })!;
    expect(shareOf(picture)).to.be.closeTo(44 / 50, 0.001);
    expect(textsOf(picture)).to.include.members(['目標 40', '全体 50', '4上回る']);
  });

  it('is full and marked, not wrapped round, where the value is a little beyond the target', () => {
    const picture = arcOf(seed('I-S1-K1'))!;
    expect(shareOf(picture)).to.be.closeTo(1, 1e-9);
    expect(pathsOf(picture, 'bar')).to.have.length(2);
    expect(textsOf(picture)).to.include('21,467件上回る');
  });

  it('hatches the whole arc where there is no value, and names what is missing', () => {
    const picture = arcOf(seed('I-S3-K2'))!;
    expect(paints(picture)).to.include.members(['hatch', 'nodata']).and.not.include.members(['bar', 'track']);
    expect(textsOf(picture)).to.include('令和２年度末の値なし');
  });

  it('dashes the outline of a provisional value', () => {
    const provisional = values({ period: 'FY2022', value: 44, provisional: { asOf: '2022-10' } });
    expect(paints(arcOf({ ...actionPlan, ...provisional }))).to.include('bar-provisional');
  });

  it('fills no bar where nothing is judged', () => {
    const due = { ...openEnded, ...targets({ operator: 'at-least', value: 50, due: 'FY2023' }) };
    const late: Observation = { period: 'FY2023', missing: { reason: 'not-yet' } };
    const picture = arcOf({ ...due, observations: [...due.observations!, late] });
    expect(paints(picture)).to.include('bar-provisional').and.not.include('bar');
  });

  it('draws no bar for zero', () => {
    const picture = arcOf({ ...openEnded, ...values({ period: 'FY2022', value: 0 }) });
    expect(paints(picture)).to.include('track').and.not.include('bar');
  });

  it('parts a label into lines rather than leave it out where there is little room', () => {
    const picture = arcOf({ ...openEnded, baseline: { ...openEnded.baseline!, value: 47 } })!;
    expect(textsOf(picture)).to.include.members(['基準', '47']);
  });

  describe('is not drawn', () => {
    const cases: readonly (readonly [string, Indicator])[] = [
      ['for a line to keep', seed('I-M1-K1')],
      ['for a floor, of which an allowance is used', seed('II-M5-K1')],
      ['for a floor that is broken', seed('I-M3-K2')],
      ['for a value far beyond the target', seed('I-S3-K1')],
      ['for a ceiling', { ...actionPlan, ...targets({ operator: 'at-most', value: 50 }) }],
      ['for a range', { ...actionPlan, ...targets({ operator: 'range', min: 40, max: 50 }) }],
      ['for a trend', { ...actionPlan, ...targets({ operator: 'trend', towards: 'up' }) }],
      ['for words', { ...actionPlan, ...targets({ operator: 'text', text: '検討' }) }],
      ['for what is done or not', { ...actionPlan, ...targets({ operator: 'done' }) }],
      ['without a target', { ...actionPlan, ...targets() }],
      ['where less is better', { ...actionPlan, direction: { value: 'down', basis: 'stated' } }],
      ['for a quantity that is no count or share', { ...actionPlan, kind: 'index' }],
      ['for a value below zero', { ...openEnded, ...values({ period: 'FY2022', value: -1 }) }],
      ['for a target of zero', { ...openEnded, ...targets({ operator: 'equal', value: 0 }) }],
      ['for a value above the whole', { ...actionPlan, ...values({ period: 'FY2022', value: 51 }) }],
      ['for a target above the whole', { ...actionPlan, ...targets({ operator: 'at-least', value: 60 }) }],
      ['past a target to be hit', { ...actionPlan, ...targets({ operator: 'equal', value: 43 }) }],
      [
        'across a break that makes values incomparable',
        {
          ...actionPlan,
          breaks: [{ at: 'FY2019', kind: 'method', comparable: false, reason: '調べ方の変更' }],
        },
      ],
      ['for a value in words', { ...actionPlan, ...values({ period: 'FY2022', value: 'おおむね達成' }) }],
    ];
    for (const [title, indicator] of cases)
      it(title, () => {
        expect(arcOf(indicator)).to.equal(undefined);
      });

    it('where it would be too small', () => {
      expect(arcOf(actionPlan, 150)).to.equal(undefined);
    });
  });
});
