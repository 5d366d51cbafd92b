import { expect } from 'chai';
import fc from 'fast-check';
import {
  bulletLayout,
  labelWidth,
  type BulletLayout,
  type BulletValues,
  type PlacedLabel,
} from '../../src/layout/index.js';

const LABELS = { goal: '目標', baseline: '基準', zero: '0' };
const place = (values: Omit<BulletValues, 'labels'>, labels: BulletValues['labels'] = LABELS, width = 400) =>
  bulletLayout({ ...values, labels }, width, 14);

const spanOf = ({ text, x, anchor }: PlacedLabel, size: number): [number, number] => {
  const own = labelWidth(text, size);
  const left = { start: x, middle: x - own / 2, end: x - own }[anchor];
  return [left, left + own];
};

describe('bulletLayout', () => {
  it('draws the bar from zero to the value', () => {
    const { bar, zero, latestMark } = place({
      latest: 44,
      baseline: 13,
      goal: { from: 50, to: 50 },
      form: 'way',
      badSide: 'below',
    });
    expect(bar!.x).to.equal(zero);
    expect(bar!.x + bar!.width).to.equal(latestMark);
  });

  it('keeps lengths proportional to the values', () => {
    const { bar, goalMark } = place({
      latest: 25,
      goal: { from: 50, to: 50 },
      form: 'way',
      badSide: 'below',
    });
    expect(bar!.width / goalMark!).to.be.closeTo(0.5, 1e-9);
  });

  it('draws no bar where there is no value', () => {
    expect(place({ goal: { from: 50, to: 50 }, form: 'way', badSide: 'below' })).not.to.have.property('bar');
  });

  it('draws a track only where there is a way to go', () => {
    const held = place({
      latest: 79,
      baseline: 82,
      goal: { from: 82, to: 82 },
      form: 'hold',
      badSide: 'below',
    });
    expect(held).not.to.have.property('track');
  });

  it('marks what is lacking to a line that is to be held', () => {
    const { gap, latestMark, goalMark } = place({
      latest: 79,
      baseline: 82,
      goal: { from: 82, to: 82 },
      form: 'hold',
      badSide: 'below',
    });
    expect(gap!.x).to.equal(latestMark);
    expect(gap!.x + gap!.width).to.be.closeTo(goalMark!, 1e-9);
  });

  describe('of an allowance', () => {
    // 農地面積 of the Kodaira plan: 191 ha at the start, at least 165 ha to be kept.
    const farmland = (latest: number) =>
      place({ latest, baseline: 191, goal: { from: 165, to: 165 }, form: 'allowance', badSide: 'below' });

    it('runs from the baseline on the left to the bound on the right', () => {
      const { baselineMark, goalMark, bar } = farmland(168);
      expect(baselineMark).to.equal(0);
      expect(goalMark).to.be.greaterThan(300);
      expect(bar!.width / goalMark!).to.be.closeTo(23 / 26, 1e-9);
    });

    it('marks what went beyond the bound', () => {
      const { gap, goalMark } = farmland(160);
      expect(gap!.x).to.equal(goalMark);
    });

    it('has used nothing where the value moved away from the bound', () => {
      const layout = farmland(250);
      expect(layout).not.to.have.property('bar');
      expect(layout.latestMark!).to.be.lessThan(layout.baselineMark!);
      expect(layout.baselineMark!).to.be.lessThan(layout.goalMark!);
    });
  });

  it('lets the label of zero give way to that of the baseline', () => {
    const { labels } = place(
      { latest: 44, baseline: 1, goal: { from: 50, to: 50 }, form: 'way', badSide: 'below' },
      { baseline: '基準 1', zero: '0' },
    );
    expect(labels.map(({ text }) => text)).to.deep.equal(['基準 1']);
  });

  it('moves labels aside before one gives way', () => {
    const { labels } = place(
      { latest: 100, baseline: 100, goal: { from: 70, to: 70 }, form: 'allowance', badSide: 'below' },
      { goal: '下限 700,000事業所', baseline: '基準 1,000,000事業所' },
      360,
    );
    expect(labels).to.have.length(2);
  });

  it('refuses a width that is none and numbers that are none', () => {
    const values: BulletValues = { form: 'way', badSide: 'below', labels: {} };
    expect(() => bulletLayout(values, 0, 14)).to.throw(RangeError, 'width');
    expect(() => bulletLayout({ ...values, latest: NaN }, 100, 14)).to.throw(RangeError, 'finite');
  });

  describe('whatever the values,', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1000, max: 1000 }),
      fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
    );
    const label = fc.oneof(
      fc.constantFrom('0', '目標 現状以上', '基準 4,641事業所'),
      fc.string({ minLength: 1 }),
    );
    const input: fc.Arbitrary<BulletValues> = fc
      .record({
        latest: fc.option(number, { nil: undefined }),
        baseline: fc.option(number, { nil: undefined }),
        ends: fc.option(fc.tuple(number, number), { nil: undefined }),
        form: fc.constantFrom('way' as const, 'hold' as const, 'allowance' as const),
        badSide: fc.constantFrom('below' as const, 'above' as const),
        labels: fc.record({ latest: label, baseline: label, goal: label, zero: label }, { requiredKeys: [] }),
      })
      .map(({ latest, baseline, ends, form, badSide, labels }) => ({
        ...(latest !== undefined && { latest }),
        ...(baseline !== undefined && { baseline }),
        ...(ends && { goal: { from: Math.min(...ends), to: Math.max(...ends) } }),
        form,
        badSide,
        labels,
      }));
    const always = (check: (layout: BulletLayout, values: BulletValues) => void) =>
      fc.assert(
        fc.property(input, fc.integer({ min: 1, max: 2000 }), (values, width) => {
          check(bulletLayout(values, width, 14), values);
        }),
        { numRuns: 2000 },
      );

    it('every position is a number inside the picture', () => {
      always(({ labels, width, ...layout }) => {
        const spans = [layout.track, layout.bar, layout.gap, layout.band].filter((one) => one !== undefined);
        const positions = [
          layout.zero,
          layout.goalMark,
          layout.baselineMark,
          layout.latestMark,
          ...spans.flatMap((span) => [span.x, span.x + span.width]),
          ...spans.map((span) => span.width),
          ...labels.flatMap((one) => spanOf(one, 14)),
        ].filter((one) => one !== undefined);
        for (const position of positions) expect(position).to.be.within(-1e-6, width + 1e-6);
      });
    });

    it('bars begin at zero, or at the baseline where an allowance is used up', () => {
      always(({ bar, zero }) => {
        if (bar)
          expect(Math.min(Math.abs(bar.x - zero), Math.abs(bar.x + bar.width - zero))).to.be.lessThan(1e-6);
      });
    });

    it('no two labels of a row touch', () => {
      always(({ labels }) => {
        for (const [at, one] of labels.entries())
          for (const other of labels.slice(at + 1)) {
            const [a, b] = [spanOf(one, 14), spanOf(other, 14)];
            if (one.row === other.row)
              expect(a[1] <= b[0] || b[1] <= a[0], JSON.stringify(labels)).to.be.true;
          }
      });
    });
  });
});
