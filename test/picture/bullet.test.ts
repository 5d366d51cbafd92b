import { expect } from 'chai';
import { assess } from '../../src/model/index.js';
import { trendPicture } from '../../src/picture/trend.js';
import { bulletPicture, rowPicture, type Picture } from '../../src/picture/index.js';
import type { Indicator, Plan } from '../../src/schema.js';
import { readerOf } from '../../src/wording/index.js';
import { parsedSeed, planOf } from '../seeds/seed.js';
import { boxOf, pathsOf, pointsOf, textsOf } from './geometry.js';

const industry = planOf(parsedSeed('kodaira-industry'));
const grant = planOf(parsedSeed('kodaira-grant-2020'));
const SIZE = { width: 340, labelSize: 14 };

const indicatorOf = (plan: Plan, id: string, parts: Partial<Indicator> = {}): Indicator => ({
  ...plan.indicators!.find((one) => one.id === id)!,
  ...parts,
});
const bullet = (plan: Plan, id: string, parts?: Partial<Indicator>): Picture => {
  const indicator = indicatorOf(plan, id, parts);
  return bulletPicture(indicator, assess(indicator), readerOf(plan, 'ja'), SIZE)!;
};
const paints = ({ shapes }: Picture) => shapes.map(({ paint }) => paint);
const box = (picture: Picture, paint: Picture['shapes'][number]['paint']) =>
  boxOf(pathsOf(picture, paint).flatMap(pointsOf));

// Figures of 小平市産業振興基本計画 進捗状況一覧表 (令和4年度).
describe('bulletPicture', () => {
  it('draws a way to go from zero to the target, with both numbers', () => {
    const picture = bullet(industry, 'II-M3-K1');
    expect(paints(picture)).to.include.members(['track', 'bar', 'goal', 'baseline']);
    expect(textsOf(picture)).to.include.members(['目標 50', '基準 13', '0']);
    const { left, right } = box(picture, 'bar');
    expect((right - left) / box(picture, 'goal').left).to.be.closeTo(44 / 50, 0.001);
  });

  it('hatches what is lacking to a line that is to be held, and draws no track', () => {
    const picture = bullet(industry, 'I-M1-K1');
    expect(paints(picture)).not.to.include('track');
    expect(box(picture, 'short').left).to.be.closeTo(box(picture, 'bar').right, 0.01);
    expect(box(picture, 'short').right).to.be.closeTo(box(picture, 'goal').right, 0.01);
  });

  it('draws an allowance as used up, never as a value that is reached', () => {
    const picture = bullet(industry, 'II-M5-K1');
    expect(paints(picture)).to.include('used').and.not.include('bar');
    expect(textsOf(picture)).to.have.members(['基準 191ha', '下限 165ha', '残り 3ha']);
  });

  it('hatches the whole scale where there is no value, and names what is missing', () => {
    const picture = bullet(grant, 'I-S3-K2');
    expect(paints(picture)).to.include.members(['hatch', 'nodata']).and.not.include('bar');
    expect(textsOf(picture)).to.include('令和２年度末の値なし');
    expect(box(picture, 'hatch').right).to.be.closeTo(340, 0.01);
  });

  it('dashes the outline of a provisional value', () => {
    const picture = bullet(industry, 'II-M3-K1', {
      observations: [{ period: 'FY2022', value: 44, provisional: { asOf: '2022-10' } }],
    });
    expect(paints(picture)).to.include('bar-provisional').and.not.include('bar');
  });

  it('tells what is left of the way from what is short', () => {
    const down: Partial<Indicator> = {
      kind: 'count',
      direction: { value: 'down', basis: 'stated' },
      targets: [{ operator: 'at-most', value: 10, due: 'FY2026' }],
      observations: [{ period: 'FY2022', value: 12 }],
      baseline: { period: 'FY2016', value: 20 },
    };
    expect(paints(bullet(industry, 'I-M1-K1', down)))
      .to.include('left')
      .and.not.include('short');
    const behind = { ...down, observations: [{ period: 'FY2022', value: 19 }] };
    expect(paints(bullet(industry, 'I-M1-K1', behind)))
      .to.include('short')
      .and.not.include('left');
  });

  it('paints no shortfall within a tolerance, and measures one from its edge', () => {
    const within = (value: number, better: 'up' | 'down' | 'keep'): Picture =>
      bullet(industry, 'I-M1-K1', {
        direction: { value: better, basis: 'stated' },
        targets: [{ operator: 'keep-or-better', tolerance: 5 }],
        baseline: { period: 'FY2016', value: 100 },
        observations: [{ period: 'FY2022', value }],
      });
    for (const picture of [within(97, 'up'), within(103, 'down'), within(97, 'keep'), within(103, 'keep')])
      expect(paints(picture)).to.include('band').and.not.include('gap');
    const short = within(90, 'up');
    expect(box(short, 'short').right).to.be.closeTo(box(short, 'band').left, 0.01);
    const above = within(110, 'keep');
    expect(box(above, 'short').left).to.be.closeTo(box(above, 'band').right, 0.01);
  });

  it('paints no shortfall where nothing is judged', () => {
    const ceiling: Partial<Indicator> = {
      direction: { value: 'down', basis: 'stated' },
      targets: [{ operator: 'at-most', value: 50 }],
      baseline: { period: 'FY2016', value: 100 },
      observations: [{ period: 'FY2022', value: 90 }],
    };
    expect(paints(bullet(industry, 'I-M1-K1', ceiling))).to.include('left');
    const broken = {
      ...ceiling,
      breaks: [{ at: 'FY2020', kind: 'definition' as const, comparable: false, reason: '定義の変更' }],
    };
    expect(paints(bullet(industry, 'I-M1-K1', broken)))
      .to.include('goal')
      .and.not.include('gap');
  });

  it('fills no way up to a target at or below zero, but hatches what is lacking to it', () => {
    for (const value of [0, -5]) {
      const picture = bullet(industry, 'I-M1-K1', {
        kind: 'money',
        targets: [{ operator: 'at-least', value, due: 'FY2022' }],
        baseline: { period: 'FY2016', value: -20 },
        observations: [{ period: 'FY2022', value: -10 }],
      });
      expect(paints(picture)).not.to.include('track');
      expect(box(picture, 'short').left).to.be.closeTo(box(picture, 'bar').left, 0.01);
      expect(box(picture, 'short').right).to.be.closeTo(box(picture, 'goal').right, 3.01);
    }
  });

  it('cuts a ground out of the bar for the mark of the target', () => {
    const picture = bullet(industry, 'I-M2-K1');
    expect(box(picture, 'cut').left).to.equal(box(picture, 'goal').left);
    expect(paints(bullet(industry, 'I-M1-K1'))).not.to.include('cut');
  });

  it('draws across no incomparable break, and fills no bar where nothing is judged', () => {
    const broken = bullet(industry, 'I-M1-K1', {
      targets: [{ operator: 'at-least', value: 90000 }],
      breaks: [{ at: '2018', kind: 'definition', comparable: false, reason: '定義が変わった' }],
    });
    expect(paints(broken)).to.include('bar-provisional').and.not.include.members(['bar']);
    expect(paints(broken)).not.to.include('baseline');
    expect(textsOf(broken).join(' ')).not.to.contain('82,716');
  });

  it('hatches what is lacking to a floor that was held at the start', () => {
    const fallen: Partial<Indicator> = {
      targets: [{ operator: 'at-least', value: 82716 }],
      baseline: { period: 'FY2016', value: 82716 },
      observations: [{ period: 'FY2022', value: 79225 }],
    };
    expect(paints(bullet(industry, 'I-M1-K1', fallen)))
      .to.include('short')
      .and.not.include('track');
  });

  it('is not drawn where there is no target', () => {
    const { targets: _, ...rest } = indicatorOf(industry, 'II-M3-K1');
    expect(bulletPicture(rest, assess(rest), readerOf(industry, 'ja'), SIZE)).to.equal(undefined);
  });
});

describe('rowPicture', () => {
  it('shows the same lengths as the large one, without labels', () => {
    const indicator = indicatorOf(industry, 'II-M3-K1');
    const row = rowPicture(indicator, assess(indicator), SIZE.width)!;
    const large = bullet(industry, 'II-M3-K1');
    expect(textsOf(row)).to.deep.equal([]);
    expect(row.height).to.be.at.most(24);
    expect(box(row, 'bar').right).to.equal(box(large, 'bar').right);
    expect(box(row, 'goal').left).to.equal(box(large, 'goal').left);
  });
});

describe('a city’s own verdict', () => {
  it('decides what is painted as lacking, in every form', () => {
    const indicator = indicatorOf(industry, 'II-M2-K1');
    const assessment = assess(indicator);
    const reader = readerOf(industry, 'ja');
    const short = { ...SIZE, verdict: assessment.verdict };
    const kept = { ...SIZE, verdict: 'achieved' as const };
    expect(assessment.verdict).to.equal('worse');
    for (const draw of [bulletPicture, trendPicture]) {
      expect(paints(draw(indicator, assessment, reader, short)!)).to.include('short');
      expect(paints(draw(indicator, assessment, reader, kept)!)).not.to.include('short');
    }
    expect(paints(rowPicture(indicator, assessment, 200)!)).to.include('short');
    expect(paints(rowPicture(indicator, assessment, 200, 'achieved')!)).not.to.include('short');
  });
});
