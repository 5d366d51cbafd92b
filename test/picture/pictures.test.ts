import { expect } from 'chai';
import fc from 'fast-check';
import { touches } from '../../src/layout/index.js';
import { LANGUAGES } from '../../src/locale/index.js';
import { assess } from '../../src/model/index.js';
import { arcPicture } from '../../src/picture/arc.js';
import { bulletPicture, rowPicture, type Picture } from '../../src/picture/index.js';
import { trendPicture } from '../../src/picture/trend.js';
import type { Baseline, Indicator, Observation, SeriesBreak, Target } from '../../src/schema/index.js';
import type { Reader } from '../../src/wording/index.js';
import { boxOf, pointsOf, textBoxes } from './geometry.js';

const number = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
);
const year = fc.integer({ min: 2010, max: 2030 });
const when = fc.oneof(
  year.map((one) => `FY${String(one)}`),
  year.map(String),
  year.map((one) => `${String(one)}-10-01`),
);
const moment = fc.oneof(when, fc.record({ at: fc.option(when), printed: fc.constant('令和２年国勢調査') }));
const optional = { requiredKeys: [] };
const measured = {
  observed: moment,
  survey: fc.constantFrom('s-a', 's-b'),
  accumulation: fc.constantFrom('point' as const, 'cumulative' as const),
  provisional: fc.constant({ asOf: '2022-10' }),
  revised: number.map((previous) => ({ previous })),
  approximate: fc.boolean(),
};
const content = fc.oneof(
  { weight: 4, arbitrary: number.map((value) => ({ value })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('not-yet' as const, 'withheld' as const)
      .map((reason) => ({ missing: { reason } })),
  },
);
const baseline: fc.Arbitrary<Baseline> = fc
  .tuple(fc.record({ period: moment, ...measured }, optional), content)
  .map(([record, value]) => ({ ...record, ...value }));
const observation: fc.Arbitrary<Observation> = fc
  .tuple(fc.record({ period: moment, ...measured }, { requiredKeys: ['period'] }), content)
  .map(([record, value]) => ({ ...record, ...value }));
const timed = fc.record(
  { due: moment, interim: fc.boolean(), accumulation: measured.accumulation },
  optional,
);
const target: fc.Arbitrary<Target> = fc
  .tuple(
    fc.oneof(
      fc.record({
        operator: fc.constantFrom('at-least' as const, 'at-most' as const, 'equal' as const),
        value: number,
      }),
      fc
        .tuple(number, number)
        .map(([a, b]) => ({ operator: 'range' as const, min: Math.min(a, b), max: Math.max(a, b) })),
      fc.record(
        { operator: fc.constant('keep-or-better' as const), tolerance: number },
        { requiredKeys: ['operator'] },
      ),
      fc.record({
        operator: fc.constant('trend' as const),
        towards: fc.constantFrom('up' as const, 'down' as const),
      }),
    ),
    timed,
  )
  .map(([asked, time]) => ({ ...asked, ...time }) as Target);
const seriesBreak: fc.Arbitrary<SeriesBreak> = fc.record({
  at: moment,
  kind: fc.constant('method' as const),
  comparable: fc.constantFrom(true, false, null),
  reason: fc.constant('調べ方の変更'),
});
const indicator: fc.Arbitrary<Indicator> = fc.record(
  {
    id: fc.constant('k'),
    title: fc.constant('指標'),
    unit: fc.constantFrom(null, '%', '事業所'),
    kind: fc.constantFrom('count' as const, 'ratio' as const, 'money' as const, 'index' as const),
    direction: fc.record({
      value: fc.constantFrom('up' as const, 'down' as const, 'keep' as const),
      basis: fc.constant('stated' as const),
    }),
    outOf: number,
    accumulation: measured.accumulation,
    baseline,
    targets: fc.array(target, { maxLength: 3 }),
    observations: fc.array(observation, { maxLength: 6 }),
    breaks: fc.array(seriesBreak, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'title', 'unit', 'kind', 'direction'] },
);
/** One of those few of which an arc may be drawn. */
const onItsWay: fc.Arbitrary<Indicator> = fc.record(
  {
    id: fc.constant('k'),
    title: fc.constant('指標'),
    unit: fc.constantFrom(null, '%', '事業所'),
    kind: fc.constantFrom('count' as const, 'ratio' as const),
    direction: fc.constant({ value: 'up' as const, basis: 'stated' as const }),
    outOf: fc.constantFrom(60, 1234),
    baseline: fc.integer({ min: 0, max: 49 }).map((value) => ({ value })),
    targets: fc
      .tuple(fc.constantFrom('at-least' as const, 'equal' as const), fc.integer({ min: 50, max: 60 }))
      .map(([operator, value]) => [{ operator, value }]),
    observations: fc
      .tuple(
        fc.record({ period: moment, provisional: measured.provisional }, { requiredKeys: ['period'] }),
        fc.oneof(
          fc.integer({ min: 0, max: 66 }).map((value) => ({ value })),
          fc.constant({ missing: { reason: 'withheld' as const } }),
        ),
      )
      .map(([record, value]) => [{ ...record, ...value }]),
  },
  { requiredKeys: ['id', 'title', 'unit', 'kind', 'direction', 'targets', 'observations'] },
);
const reader: fc.Arbitrary<Reader> = fc
  .constantFrom(...LANGUAGES)
  .map((language) => ({ language, planLanguage: 'ja', startMonth: 4 }));

const LABEL = 14;
const FORMS: Readonly<
  Record<string, (indicator: Indicator, reader: Reader, width: number) => Picture | undefined>
> = {
  bullet: (one, reader, width) => bulletPicture(one, assess(one), reader, { width, labelSize: LABEL }),
  row: (one, _, width) => rowPicture(one, assess(one), width),
  arc: (one, reader, width) => arcPicture(one, assess(one), reader, { width, labelSize: LABEL }),
  trend: (one, reader, width) => trendPicture(one, assess(one), reader, { width, labelSize: LABEL }),
};

describe('a picture, whatever the indicator,', () => {
  for (const [name, draw] of Object.entries(FORMS)) {
    const always = (check: (picture: Picture) => void): number => {
      let drawn = 0;
      fc.assert(
        fc.property(
          fc.oneof(indicator, onItsWay),
          reader,
          fc.integer({ min: 1, max: 800 }),
          (one, reader, width) => {
            const picture = draw(one, reader, width);
            if (!picture) return;
            drawn++;
            check(picture);
          },
        ),
        { numRuns: 500 },
      );
      return drawn;
    };

    describe(`as a ${name},`, () => {
      it('has only numbers in its paths, all of them inside', () => {
        const drawn = always(({ width, height, shapes }) => {
          expect(height).to.be.within(1, 500);
          for (const shape of shapes) {
            if (!('d' in shape)) continue;
            expect(shape.d).not.to.match(/NaN|Infinity|undefined|e[+-]?\d/);
            const { left, right, top, bottom } = boxOf(pointsOf(shape.d));
            expect(left, shape.paint).to.be.at.least(-0.01);
            expect(right, shape.paint).to.be.at.most(Math.max(width, 4) + 0.01);
            expect(top, shape.paint).to.be.at.least(-0.01);
            expect(bottom, shape.paint).to.be.at.most(height + 0.01);
          }
        });
        expect(drawn).to.be.greaterThan(30);
      });

      it('keeps its labels inside and apart', () => {
        always((picture) => {
          // Places are rounded to a hundredth of a pixel.
          const boxes = textBoxes(picture, LABEL).map(({ text, left, right, top, bottom }) => ({
            text,
            left: left + 0.02,
            right: right - 0.02,
            top: top + 0.02,
            bottom: bottom - 0.02,
          }));
          for (const [index, one] of boxes.entries()) {
            expect(one.left, one.text).to.be.at.least(-0.01);
            expect(one.right, one.text).to.be.at.most(picture.width + 0.01);
            expect(one.top, one.text).to.be.at.least(-0.01);
            expect(one.bottom, one.text).to.be.at.most(picture.height + 0.01);
            for (const other of boxes.slice(index + 1))
              expect(touches(one, other), `${one.text} and ${other.text}`).to.be.false;
          }
        });
      });
    });
  }
});
