import { expect } from 'chai';
import { assess } from '../../src/model/index.js';
import type { Paint, Picture } from '../../src/picture/index.js';
import { trendPicture } from '../../src/picture/trend.js';
import type { Indicator, Plan } from '../../src/schema/index.js';
import { readerOf } from '../../src/wording/index.js';
import { parsedSeed, planOf } from '../seeds/seed.js';
import { boxOf, pathsOf, pointsOf, textsOf } from './geometry.js';

const industry = planOf(parsedSeed('kodaira-industry'));
const examples = planOf(parsedSeed('examples/operators'));
const SIZE = { width: 340, labelSize: 14 };

const of = (plan: Plan, id: string): Indicator => plan.indicators!.find((one) => one.id === id)!;
const trendOf = (plan: Plan, indicator: Indicator, width = SIZE.width): Picture | undefined =>
  trendPicture(indicator, assess(indicator), readerOf(plan, 'ja'), { ...SIZE, width });
const kodaira = (id: string): Picture => trendOf(industry, of(industry, id))!;
const example = (id: string): Picture => trendOf(examples, of(examples, id))!;

const paints = ({ shapes }: Picture) => shapes.map(({ paint }) => paint);
const boxes = (picture: Picture, paint: Paint) => pathsOf(picture, paint).map((d) => boxOf(pointsOf(d)));
const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2;
const notes = (picture: Picture) => picture.notes!.join('');

describe('trendPicture', () => {
  it('shows baseline and latest value by the year of their survey, and the year of the column beside it', () => {
    // 小平市産業振興基本計画 進捗状況一覧表 (令和4年度): 平成28年 and 令和3年 活動調査 in the column 令和4年度.
    const picture = kodaira('II-M2-K1');
    expect(paints(picture)).to.include.members(['point-open', 'point', 'line', 'limit']);
    expect(textsOf(picture)).to.include.members(['基準 1,695', '1,437', '目標 現状以上']);
    expect(textsOf(picture).filter((text) => text === '調査年')).to.have.length(2);
    expect(textsOf(picture)).to.include.members(['平成28', '令和3', '令和4', '掲載']);
  });

  it('lays years out in true proportion', () => {
    const picture = example('shops-opened');
    const [start, ...others] = [...boxes(picture, 'point-open'), ...boxes(picture, 'point')].map(middle);
    const [due] = boxes(picture, 'goal').map(middle);
    // FY2021 to FY2024 after FY2020, due in FY2027.
    const shares = others.map((x) => (x - start!) / (due! - start!));
    [1 / 7, 2 / 7, 3 / 7, 4 / 7].forEach((share, index) => {
      expect(shares[index]!).to.be.closeTo(share, 0.01);
    });
  });

  it('hatches what is lacking, at the latest value', () => {
    const picture = kodaira('I-M1-K1');
    const [short] = boxes(picture, 'short');
    const [latest] = boxes(picture, 'point');
    expect(middle(short!)).to.be.closeTo(middle(latest!), 0.1);
    expect(paints(kodaira('II-M3-K1'))).not.to.include('short');
  });

  it('hatches the distance to what was expected by now, where it is behind', () => {
    const picture = example('young-farmers');
    expect(paints(picture)).to.include.members(['short', 'course']);
    expect(notes(picture)).to.include('一定の速さ');
  });

  describe('on its vertical scale', () => {
    it('begins at zero for a count near zero, and says nothing', () => {
      expect(textsOf(kodaira('II-M2-K1'))).to.include('0');
      expect(notes(kodaira('II-M2-K1'))).not.to.include('縦軸');
    });
    it('is broken off, marked and named, where zero is far', () => {
      expect(paints(kodaira('I-M1-K1'))).to.include('cut');
      expect(notes(kodaira('I-M1-K1'))).to.include('縦軸は0からではありません');
    });
  });

  describe('draws the target', () => {
    it('at its due date where there is a way to it', () => {
      expect(paints(example('visitors')))
        .to.include('goal')
        .and.not.include('limit');
    });
    it('as a line through the whole time where it has no due date', () => {
      expect(paints(example('consult')))
        .to.include('limit')
        .and.not.include('goal');
    });
    it('as a line through the whole time where it is a floor or a ceiling', () => {
      for (const id of ['farmland', 'nitrate'])
        expect(paints(example(id)), id)
          .to.include('limit')
          .and.not.include('goal');
      expect(textsOf(example('nitrate'))).to.include('上限 10.0mg/L');
    });
    it('as a band between two lines where it is a range', () => {
      const picture = example('occupancy');
      expect(pathsOf(picture, 'limit')).to.have.length(2);
      expect(paints(picture)).to.include('zone');
    });
    it('with the values that a tolerance lets pass', () => {
      expect(paints(example('satisfied'))).to.include.members(['limit', 'zone']);
    });
    it('with its interim targets', () => {
      expect(pathsOf(example('school-meals'), 'interim')).to.have.length(1);
      expect(textsOf(example('school-meals'))).to.include('中間目標 30%');
    });
  });

  describe('where values do not compare', () => {
    it('draws no line across the break, and names it', () => {
      const picture = example('exercise');
      expect(pathsOf(picture, 'line')).to.have.length(1);
      expect(pathsOf(picture, 'break')).to.have.length(1);
      expect(textsOf(picture)).to.include('比べられない');
      expect(notes(picture)).to.include('前後の値は比べられません');
      const [mark] = boxes(picture, 'break');
      expect(boxes(picture, 'line')[0]!.right).to.be.lessThan(mark!.left);
    });
    it('dashes the line where nobody says whether they do', () => {
      const picture = example('volunteers');
      expect(pathsOf(picture, 'line-open')).to.have.length(1);
      expect(textsOf(picture)).to.include('比べられるか不明');
    });
    it('dashes the line from one survey to another', () => {
      expect(pathsOf(example('bus'), 'line-open')).to.have.length(1);
    });
    it('ends the line to keep at the break', () => {
      const workers = of(examples, 'workers');
      const breaks = [{ at: '2018', kind: 'method' as const, comparable: false, reason: '調べ方の変更' }];
      const picture = trendOf(examples, { ...workers, breaks })!;
      const [limit] = boxes(picture, 'limit');
      expect(limit!.right).to.be.closeTo(boxes(picture, 'break')[0]!.left, 0.1);
    });
    it('ends the values that a tolerance lets pass there too', () => {
      const targets = [{ operator: 'keep-or-better' as const, tolerance: 1 }];
      const breaks = [{ at: '2018', kind: 'method' as const, comparable: false, reason: '調べ方の変更' }];
      const picture = trendOf(examples, { ...of(examples, 'workers'), targets, breaks })!;
      expect(boxes(picture, 'zone')[0]!.right).to.be.closeTo(boxes(picture, 'limit')[0]!.right, 0.1);
    });
  });

  describe('where a value is missing', () => {
    it('hatches its time, gives the reason, and keeps the older value', () => {
      const picture = example('co2');
      expect(paints(picture)).to.include.members(['hatch', 'nodata', 'line']);
      expect(textsOf(picture)).to.include('6,480t-CO₂').and.include('まだ出ていません');
      expect(notes(picture)).to.include('令和6年度：まだ出ていません。');
    });
    it('lets no older value pass as the latest where it is withheld', () => {
      const picture = example('rare');
      expect(picture.shapes.some(({ paint }) => paint === 'label-value')).to.be.false;
      expect(notes(picture)).to.include('公表されていません');
    });
    it('draws no line over it', () => {
      const visitors = of(examples, 'visitors');
      const observations = visitors.observations!.map((one) =>
        one.period === 'FY2022' ? { period: one.period, missing: { reason: 'not-surveyed' as const } } : one,
      );
      const lines = boxes(trendOf(examples, { ...visitors, observations })!, 'line');
      expect(boxes(trendOf(examples, visitors)!, 'line')).to.have.length(4);
      expect(lines).to.have.length(2);
    });
  });

  it('outlines a provisional value, and says so', () => {
    const picture = example('income');
    expect(pathsOf(picture, 'point-provisional')).to.have.length(1);
    expect(textsOf(picture).join()).to.include('速報');
  });

  it('shows what a value was before it was corrected', () => {
    const picture = example('establishments');
    expect(paints(picture)).to.include('former');
    expect(textsOf(picture)).to.include('修正前 2,402事業所');
  });

  it('shows only values that count as the judged one does', () => {
    expect(textsOf(example('founded'))).to.include('84人');
    expect([...pathsOf(example('founded'), 'point')]).to.have.length(4);
  });

  it('shows nothing that was reported after the year that is asked for', () => {
    const visitors = of(examples, 'visitors');
    const picture = trendPicture(
      visitors,
      assess(visitors, { fiscalYear: 2022 }),
      readerOf(examples, 'ja'),
      SIZE,
    )!;
    expect(pathsOf(picture, 'point')).to.have.length(2);
    expect(textsOf(picture)).to.include('13,600人').and.not.include('15,100人');
  });

  describe('is not drawn', () => {
    it('with one value only', () => {
      const visitors = of(examples, 'visitors');
      expect(trendOf(examples, { ...visitors, observations: [] })).to.equal(undefined);
    });
    it('for values in words', () => {
      expect(trendOf(examples, of(examples, 'library-open'))).to.equal(undefined);
    });
    it('where there is no room', () => {
      expect(trendOf(examples, of(examples, 'visitors'), 120)).to.equal(undefined);
    });
  });
});
