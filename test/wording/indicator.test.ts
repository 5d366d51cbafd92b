import { expect } from 'chai';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { assess } from '../../src/model/index.js';
import type { Indicator, Target } from '../../src/schema.js';
import {
  differenceText,
  indicatorSentence,
  signedDifferenceText,
  spoken,
  targetText,
  valueText,
} from '../../src/wording/index.js';
import { atLeast, indicatorWith, readerIn } from './plans.js';

const sentence = (indicator: Indicator, language: Language = 'ja') =>
  indicatorSentence(indicator, assess(indicator), readerIn(language));

/** The sentence on an indicator with one target. */
const on = (target: Target, parts: Partial<Indicator> = {}) =>
  sentence(indicatorWith({ targets: [target], ...parts }));
const from = (baseline: number, value: number): Partial<Indicator> => ({
  baseline: { value: baseline, period: 'FY2020' },
  observations: [{ period: 'FY2022', value }],
});
const target = (one: Partial<Target>): Target => ({ due: null, ...one }) as Target;

describe('indicatorSentence', () => {
  describe('says how far it is to a target to be reached:', () => {
    it('still to go', () => {
      expect(on(atLeast(20))).to.equal('10件から14件へ、4件増えました。目標の20件まで、あと6件です。');
    });
    it('just reached', () => {
      expect(on(atLeast(14))).to.equal('10件から14件へ、4件増えました。目標の14件にちょうど届きました。');
    });
    it('more than reached', () => {
      expect(on(atLeast(12))).to.equal('10件から14件へ、4件増えました。目標の12件を2件上回っています。');
    });
    it('unmoved', () => {
      expect(on(atLeast(20), from(10, 10))).to.equal(
        '10件で、基準から変わっていません。目標の20件まで、あと10件です。',
      );
    });
    it('exact, and gone past', () => {
      expect(on(target({ operator: 'equal', value: 12 }))).to.equal(
        '10件から14件へ、4件増えました。目標の12件を2件上回っています。',
      );
    });
  });

  describe('says on which side of a target to stay:', () => {
    const atMost = (value: number) => target({ operator: 'at-most', value });
    const down: Partial<Indicator> = { direction: { value: 'down', basis: 'stated' } };
    it('coming down to it', () => {
      expect(on(atMost(10), { ...from(20, 14), ...down })).to.equal(
        '20件から14件へ、6件減りました。目標の10件まで、あと4件です。',
      );
    });
    it('come below it', () => {
      expect(on(atMost(10), { ...from(20, 7), ...down })).to.equal(
        '20件から7件へ、13件減りました。目標は10件以下で、3件下回っています。',
      );
    });
    it('just on it', () => {
      expect(on(atMost(10), { ...from(20, 10), ...down })).to.equal(
        '20件から10件へ、10件減りました。目標は10件以下で、ちょうどその値です。',
      );
    });
    it('a floor that holds', () => {
      expect(on(atLeast(5), from(10, 7))).to.equal(
        '10件から7件へ、3件減りました。目標は5件以上で、2件上回っています。',
      );
    });
    it('a floor that holds, in plain Japanese, without sounding like a goal still ahead', () => {
      expect(sentence(indicatorWith({ targets: [atLeast(5)], ...from(10, 7) }), 'ja-simple')).to.equal(
        '10件から 7件に なりました。3件 減りました。目標は「5件か、5件より 多い」です。今は 5件より 2件 多いです。',
      );
    });
    it('a floor that is broken', () => {
      expect(on(atLeast(5), from(10, 4))).to.equal(
        '10件から4件へ、6件減りました。目標は5件以上で、1件下回っています。',
      );
    });
    it('a floor that is reached', () => {
      expect(on(atLeast(5), from(10, 5))).to.equal(
        '10件から5件へ、5件減りました。目標は5件以上で、ちょうどその値です。',
      );
    });
    it('a ceiling that holds', () => {
      expect(on(atMost(30), { ...from(10, 25), ...down })).to.equal(
        '10件から25件へ、15件増えました。目標は30件以下で、5件下回っています。',
      );
    });
    it('a ceiling that is broken', () => {
      expect(on(atMost(30), { ...from(10, 31), ...down })).to.equal(
        '10件から31件へ、21件増えました。目標は30件以下で、1件上回っています。',
      );
    });
  });

  describe('says whether what was there is kept:', () => {
    const keep = target({ operator: 'keep-or-better' });
    it('better', () => {
      expect(on(keep)).to.equal('10件から14件へ、4件増えました。目標の「現状以上」を満たしています。');
    });
    it('worse', () => {
      expect(on(keep, from(10, 9))).to.equal(
        '10件から9件へ、1件減りました。目標の「現状以上」を満たしていません。',
      );
    });
    it('the other way round', () => {
      expect(on(keep, { direction: { value: 'down', basis: 'stated' } })).to.equal(
        '10件から14件へ、4件増えました。目標の「現状以下」を満たしていません。',
      );
    });
    it('a range', () => {
      expect(on(target({ operator: 'range', min: 20, max: 30 }))).to.equal(
        '10件から14件へ、4件増えました。目標は20件から30件までで、6件下回っています。',
      );
    });
    it('a trend', () => {
      expect(on(target({ operator: 'trend', towards: 'up' }))).to.equal(
        '10件から14件へ、4件増えました。目標の「増加」を満たしています。',
      );
    });
    it('a trend that has not begun', () => {
      expect(on(target({ operator: 'trend', towards: 'up' }), from(10, 10))).to.equal(
        '10件で、基準から変わっていません。目標は「増加」です。',
      );
    });
  });

  it('lets rates rise and fall, by points', () => {
    const rate: Partial<Indicator> = { unit: '%', kind: 'ratio', decimals: 1, ...from(80.9, 77.7) };
    expect(on(target({ operator: 'keep-or-better' }), rate)).to.equal(
      '80.9%から77.7%へ、3.2ポイント下がりました。目標の「現状以上」を満たしていません。',
    );
  });

  it('tells by which reading a number alone is a floor or a ceiling', () => {
    const bare = (operator: 'at-least' | 'at-most', value: number) =>
      target({ operator, value, printed: `${String(value)}件` });
    expect(on(bare('at-least', 5), from(10, 7))).to.equal(
      '10件から7件へ、3件減りました。目標の5件を下限と読むと、2件上回っています。',
    );
    expect(on(bare('at-most', 30), from(10, 31))).to.equal(
      '10件から31件へ、21件増えました。目標の30件を上限と読むと、1件上回っています。',
    );
  });

  it('does not call it still to go when the indicator moves away from a target below', () => {
    const down = { operator: 'equal', value: 5 } as const;
    expect(on(target(down), from(10, 8))).to.match(/目標の5件まで、あと3件です。$/);
    expect(on(target(down), from(10, 12))).to.match(/目標の5件を7件上回っています。$/);
  });

  it('says what is missed when the time is over, not what is still to go', () => {
    expect(on(atLeast(20, { due: 'FY2022' }))).to.match(/目標の20件に6件届きませんでした。$/);
  });

  it('says that a newer time has no value', () => {
    const observations = [
      { period: 'FY2022', value: 14 },
      { period: 'FY2023', missing: { reason: 'not-yet' as const } },
    ];
    expect(on(atLeast(20), { observations })).to.match(
      /。令和5年度（2023年度）の値がないので（まだ出ていません）、その前の値で示しています。$/,
    );
  });

  it('says that the target moved with a revised baseline', () => {
    const baseline = { value: 10, period: 'FY2020', revised: { previous: 12 } };
    expect(on(target({ operator: 'keep-or-better' }), { baseline })).to.match(
      /。基準は12件から直され、目標の水準も変わっています。$/,
    );
    expect(on(atLeast(20), { baseline })).not.to.include('直され');
  });

  it('says that two values may not compare', () => {
    const breaks = [{ at: 'FY2021', kind: 'method' as const, comparable: null, reason: '調査が変わった' }];
    expect(on(atLeast(20), { breaks })).to.match(
      /^10件から14件へ、4件増えました（前の値と比べられるかは不明）。/,
    );
  });

  it('names the indicator that replaces it', () => {
    expect(on(atLeast(20), { replacedBy: { title: '利用者の数' } })).to.match(
      /「利用者の数」に差し替えられたため、判定しません。$/,
    );
  });

  it('tells one year as one year, and beside it the running total that is judged', () => {
    const both = indicatorWith({
      accumulation: 'cumulative',
      baseline: { value: 0, period: 'FY2020' },
      observations: [
        { period: 'FY2022', value: 27, accumulation: 'yearly' },
        { period: 'FY2022', value: 149 },
      ],
      targets: [atLeast(70, { accumulation: 'yearly' }), atLeast(270)],
    });
    expect(sentence(both)).to.equal(
      '累計0件から149件へ、149件増えました。目標の累計270件まで、あと121件です。別の数え方では年間27件で、目標は年間70件以上です。',
    );
  });

  it('tells the other way of counting by the target of that year, not by one of another', () => {
    const yearly = (value: number, due: string | null = null) =>
      atLeast(value, { accumulation: 'yearly', due });
    const toldOf = (...others: Target[]) => {
      const { baseline: _, ...rest } = indicatorWith({
        unit: '人',
        cumulativeSince: 'FY2021',
        targets: [atLeast(270, { accumulation: 'cumulative', due: 'FY2025' }), ...others],
        observations: [
          { period: 'FY2023', value: 200, accumulation: 'cumulative' },
          { period: 'FY2023', value: 80, accumulation: 'yearly' },
        ],
      });
      return sentence(rest);
    };
    expect(toldOf(yearly(70, 'FY2021'), yearly(90, 'FY2023'))).to.include('年間80人で、目標は年間90人以上');
    expect(toldOf(yearly(60), yearly(100, 'FY2025'))).to.include('目標は年間100人以上');
    expect(toldOf(yearly(60))).to.include('目標は年間60人以上');
    expect(toldOf(yearly(75, 'FY2021'))).not.to.include('75人');
  });

  it('says minus in words', () => {
    const rate: Partial<Indicator> = { unit: '%', kind: 'ratio', ...from(-3, -1) };
    expect(on(atLeast(0), rate)).to.equal(
      'マイナス3%からマイナス1%へ、2ポイント上がりました。目標の0%まで、あと1ポイントです。',
    );
  });

  it('tells a total as a total', () => {
    const total = indicatorWith({
      accumulation: 'cumulative',
      observations: [{ period: 'FY2022', value: 149 }],
      targets: [atLeast(270, { due: 'FY2022' })],
    });
    delete (total as { baseline?: unknown }).baseline;
    expect(sentence(total)).to.equal('累計149件です。目標の累計270件に121件届きませんでした。');
  });

  it('says 約 where the document does', () => {
    const observations = [{ period: 'FY2022', value: 14, approximate: true }];
    expect(on(atLeast(20), { observations })).to.equal(
      '10件から約14件へ、約4件増えました。目標の20件まで、あと約6件です。',
    );
  });

  it('quotes a target that stands in words', () => {
    expect(on(target({ operator: 'text', text: '満足度を高める。' }))).to.include(
      '目標は「満足度を高める」です。',
    );
  });

  it('says yes and no', () => {
    const done = target({ operator: 'done' });
    const parts = (value: boolean): Partial<Indicator> => ({
      kind: 'yes-no',
      unit: null,
      baseline: { value: false, period: 'FY2020' },
      observations: [{ period: 'FY2022', value }],
    });
    expect(on(done, parts(true))).to.equal('実施済みです。');
    expect(on(done, parts(false))).to.equal('実施されていません。目標は「実施」です。');
  });

  describe('says that nothing can be judged', () => {
    const missing = (parts: { printed?: string }) => ({
      observations: [{ period: 'FY2022', missing: { reason: 'not-yet' as const, ...parts } }],
    });
    it('once, with what the document prints in place of a value', () => {
      expect(on(atLeast(20), missing({ printed: '－' }))).to.equal(
        '令和4年度（2022年度）の欄は「－」です（まだ出ていません）。そのため、判定できません。目標は20件以上です。',
      );
    });
    it('once, with the reason for the lack', () => {
      expect(on(atLeast(20), missing({}))).to.equal(
        '令和4年度（2022年度）の値はありません（まだ出ていません）。そのため、判定できません。目標は20件以上です。',
      );
    });
    it('where there is neither value nor target', () => {
      expect(sentence(indicatorWith({ observations: [] }))).to.equal(
        '値が載っていません。そのため、判定できません。目標は書かれていません。',
      );
    });
    it('but not where the city itself has given a verdict', () => {
      const said = (indicator: Indicator) =>
        indicatorSentence(indicator, assess(indicator), readerIn('ja'), true);
      expect(said(indicatorWith({}))).to.equal('10件から14件へ、4件増えました。');
      expect(said(indicatorWith({ targets: [atLeast(20)], ...missing({}) }))).to.equal(
        '令和4年度（2022年度）の値はありません（まだ出ていません）。目標は20件以上です。',
      );
    });
    it('where there is a value but no target', () => {
      expect(sentence(indicatorWith({}))).to.equal(
        '10件から14件へ、4件増えました。目標が書かれていないため、判定できません。',
      );
    });
    it('without comparing what cannot be compared', () => {
      const breaks = [{ at: 'FY2021', kind: 'method' as const, comparable: false, reason: '調査が変わった' }];
      expect(on(atLeast(20), { breaks })).to.equal(
        '14件です。目標は20件以上です。途中で定義や調査が変わり、前後の値を比べられないため、判定しません。',
      );
    });
  });

  describe('whatever the indicator,', () => {
    const number = fc.oneof(
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: -500, max: 500 }).map((count) => count * 10_000),
      fc.integer({ min: -100_000, max: 100_000 }).map((count) => count / 100),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const due = fc.constantFrom(null, 'FY2021', 'FY2022', 'FY2030', { at: null, printed: '未定' });
    const accumulation = fc.constantFrom<Indicator['accumulation']>(
      'point',
      'yearly',
      'cumulative',
      'unstated',
    );
    const printed = fc.option(fc.constantFrom('目標値', '以上'), { nil: undefined });
    const targets: fc.Arbitrary<Target> = fc.oneof(
      fc
        .tuple(fc.constantFrom('at-least', 'at-most', 'equal'), number, due, accumulation, printed)
        .map(([operator, value, when, counted, print]) =>
          target({
            operator,
            value,
            due: when,
            accumulation: counted,
            ...(print !== undefined && { printed: print }),
          } as Partial<Target>),
        ),
      fc.tuple(number, number, due).map(([a, b, when]) =>
        target({
          operator: 'range',
          min: Math.min(a, b),
          max: Math.max(a, b),
          due: when,
        } as Partial<Target>),
      ),
      fc.constantFrom<Target>(
        target({ operator: 'keep-or-better' }),
        target({ operator: 'keep-or-better', tolerance: 3 }),
        target({ operator: 'trend', towards: 'up' }),
        target({ operator: 'trend', towards: 'down' }),
        target({ operator: 'done' }),
        target({ operator: 'text', text: '高める' }),
      ),
    );
    const measured = fc.oneof(
      number.map((value) => ({ value })),
      number.map((value) => ({ value, approximate: true })),
      number.map((value) => ({ value, provisional: {}, accumulation: 'yearly' as const })),
      fc.constantFrom({ value: true }, { value: false }, { value: '多い' }),
      fc.constantFrom(
        { missing: { reason: 'not-yet' as const } },
        { missing: { reason: 'unstated' as const, printed: '－' } },
      ),
    );
    const indicators: fc.Arbitrary<Indicator> = fc
      .record({
        unit: fc.constantFrom(null, '件', '%', '千円', { ja: '人', en: 'people' }),
        kind: fc.constantFrom<Indicator['kind']>('count', 'ratio', 'money', 'yes-no', 'other'),
        decimals: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
        direction: fc.constantFrom<Indicator['direction']>(
          { value: 'up', basis: 'stated' },
          { value: 'down', basis: 'inferred' },
          { value: 'keep', basis: 'stated' },
        ),
        baseline: fc.option(
          fc
            .tuple(measured, fc.constantFrom(undefined, {}, { previous: 12 }))
            .map(([one, revised]) => ({ period: 'FY2020', ...one, ...(revised && { revised }) })),
          { nil: undefined },
        ),
        targets: fc.array(targets, { maxLength: 2 }),
        observations: fc.array(
          fc
            .tuple(measured, fc.constantFrom('FY2021', 'FY2022'))
            .map(([one, period]) => ({ period, ...one })),
          { maxLength: 3 },
        ),
        accumulation,
        breaks: fc.constantFrom<NonNullable<Indicator['breaks']>>(
          [],
          [{ at: 'FY2021', kind: 'method', comparable: null, reason: '調べ方' }],
        ),
        replacedBy: fc.constantFrom(undefined, undefined, undefined, { title: '新しい指標' }),
      })
      .map(({ baseline, decimals, replacedBy, ...parts }) => {
        const { baseline: _, ...rest } = indicatorWith(parts);
        return {
          ...rest,
          ...(baseline && { baseline }),
          ...(decimals !== undefined && { decimals }),
          ...(replacedBy && { replacedBy }),
        };
      });

    for (const language of LANGUAGES)
      it(`it is whole sentences without a word of the machine, in ${language}`, () => {
        fc.assert(
          fc.property(indicators, (indicator) => {
            const said = sentence(indicator, language);
            expect(said).not.to.match(/undefined|NaN|Infinity|null|\[object|\s{2}|。。|\.\.|△|[-+]\d/);
            expect(said).to.match(language === 'en' ? /^[A-Z].*\.$/ : /^.+。$/);
            const refusals = said.match(/判定できません|判定しません|nothing can be judged/g) ?? [];
            expect(refusals.length).to.be.at.most(1);
          }),
          { numRuns: 1000 },
        );
      });

    for (const language of LANGUAGES)
      it(`it has the latest value and no number from anywhere else, in ${language}`, () => {
        fc.assert(
          fc.property(indicators, (indicator) => {
            const { facts } = assess(indicator);
            const told = numbersToldIn(sentence(indicator, language));
            const known = [
              ...numbersOf(indicator),
              ...[facts.change, facts.margin].flatMap((one) => (one === undefined ? [] : [Math.abs(one)])),
            ];
            for (const one of told)
              expect(known.some((number) => isReadAs(one, number))).to.equal(true, `${String(one.value)}?`);
            const { latest } = facts;
            if (typeof latest?.value === 'number')
              expect(told.some((one) => isReadAs(one, Number(latest.value)))).to.equal(true);
          }),
          { numRuns: 1000 },
        );
      });
  });
});

interface Told {
  readonly value: number;
  readonly decimals: number;
}

/** The numbers that a reader meets in a text, but for its years. */
function numbersToldIn(text: string): Told[] {
  const withoutYears = text.replace(/FY\d+|令和\d+年度|\d+年度|1年に/gu, '');
  return [...withoutYears.matchAll(/(マイナス|−)?(\d[\d,]*(?:\.\d+)?)((?:[兆億万][\d,]*)*)/gu)].map(
    ([, sign, first = '', rest = '']) => {
      const digits = first.replaceAll(',', '');
      const places: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4 };
      const all = `${digits}${rest.replaceAll(',', '')}`;
      const value =
        rest === ''
          ? Number(digits)
          : [...all.matchAll(/(\d+)([兆億万])/gu)].reduce(
              (sum, [, count, unit = '']) => sum + Number(count) * (places[unit] ?? NaN),
              0,
            );
      return { value: sign === undefined ? value : -value, decimals: digits.split('.')[1]?.length ?? 0 };
    },
  );
}

/** Whether a number may be told so: rounded at its last digit. */
const isReadAs = ({ value, decimals }: Told, number: number): boolean =>
  Math.abs(value - number) <= 0.5 * 10 ** -decimals + Math.abs(number) * 1e-9;

const numbersOf = ({ baseline, observations = [], targets = [] }: Indicator): number[] =>
  [
    baseline?.value,
    baseline?.revised?.previous,
    ...observations.map(({ value }) => value),
    ...targets.flatMap((one) => [
      'value' in one ? one.value : undefined,
      ...(one.operator === 'range' ? [one.min, one.max] : []),
      ...(one.operator === 'keep-or-better' ? [one.tolerance] : []),
    ]),
  ].filter((value) => typeof value === 'number');

describe('valueText', () => {
  it('sets the unit behind the number, in English after a space', () => {
    const indicator = indicatorWith({ decimals: 1 });
    expect(valueText(indicator, 1234.5, readerIn('ja'))).to.equal('1,234.5件');
    expect(valueText(indicator, 1234.5, readerIn('en'))).to.equal('1,234.5 件');
  });

  it('sets nothing where no unit is printed', () => {
    expect(valueText(indicatorWith({ unit: null }), 44, readerIn('en'))).to.equal('44');
  });

  it('counts in 万 where every number of the indicator can be told so', () => {
    const visitors = indicatorWith({ unit: '人', ...from(40_000, 60_000) });
    expect(valueText(visitors, 50_000, readerIn('ja'))).to.equal('5万人');
    const mixed = indicatorWith({ unit: '人', ...from(40_000, 49_300) });
    expect(valueText(mixed, 50_000, readerIn('ja'))).to.equal('50,000人');
  });

  it('never lets different numbers look alike', () => {
    const rate = indicatorWith({ unit: '%', kind: 'ratio', decimals: 1, ...from(19.96, 20) });
    expect(valueText(rate, 19.96, readerIn('ja'))).to.equal('19.96%');
    expect(differenceText(rate, 0.04, readerIn('ja'))).to.equal('0.04ポイント');
  });

  it('shows the digits that the printed numbers have', () => {
    const indicator = indicatorWith({ unit: '%', baseline: { value: 18.9, period: 'FY2020' } });
    expect(valueText(indicator, 20, readerIn('ja'))).to.equal('20.0%');
  });
});

describe('differenceText', () => {
  it('tells differences of percentages in points', () => {
    expect(differenceText(indicatorWith({ unit: '％' }), -3, readerIn('ja'))).to.equal('3ポイント');
    expect(differenceText(indicatorWith({ unit: '%', decimals: 1 }), 0.5, readerIn('en'))).to.equal(
      '0.5 points',
    );
    expect(differenceText(indicatorWith({ unit: '%' }), 1, readerIn('en'))).to.equal('1 point');
  });
});

describe('signedDifferenceText', () => {
  it('has the sign of the difference, and none for none', () => {
    const text = (value: number, language: Language = 'ja') =>
      signedDifferenceText(indicatorWith({ unit: '人' }), value, readerIn(language));
    expect([text(3491), text(-3491), text(0)]).to.deep.equal(['+3,491人', '△3,491人', '0人']);
    expect(text(-3491, 'en')).to.equal('−3,491 人');
  });
});

describe('spoken', () => {
  it('says minus in words, and leaves the signs of a document alone', () => {
    expect(spoken('△3.2%と「△」', readerIn('ja'))).to.equal('マイナス3.2%と「△」');
    expect(spoken('−3.2%', readerIn('ja-simple'))).to.equal('マイナス3.2%');
    expect(spoken('−3.2%', readerIn('en'))).to.equal('−3.2%');
  });
});

describe('targetText', () => {
  const cases: readonly (readonly [Partial<Target>, string, string])[] = [
    [{ operator: 'at-least', value: 20 }, '20件以上', 'at least 20 件'],
    [{ operator: 'equal', value: 20 }, 'ちょうど20件', 'exactly 20 件'],
    [{ operator: 'at-least', value: 20, printed: '20件' }, '20件', '20 件'],
    [{ operator: 'at-most', value: 20, printed: '累計 ２０件' }, '20件', '20 件'],
    [{ operator: 'at-least', value: 20, printed: '20件以上を保つ' }, '20件以上', 'at least 20 件'],
    [
      { operator: 'keep-or-better', tolerance: 2 },
      '現状以上（2件までの差は許容）',
      'baseline or more, give or take 2 件',
    ],
    [{ operator: 'at-most', value: 20 }, '20件以下', 'at most 20 件'],
    [{ operator: 'range', min: 10, max: 20 }, '10件から20件まで', '10 件 to 20 件'],
    [{ operator: 'keep-or-better' }, '現状以上', 'baseline or more'],
    [{ operator: 'trend', towards: 'down' }, '減少', 'decrease'],
    [
      { operator: 'at-least', value: 20, accumulation: 'cumulative' },
      '累計20件以上',
      'at least 20 件 in total',
    ],
  ];
  for (const [one, ja, en] of cases)
    it(`says ${ja}`, () => {
      expect(targetText(indicatorWith({}), target(one), readerIn('ja'))).to.equal(ja);
      expect(targetText(indicatorWith({}), target(one), readerIn('en'))).to.equal(en);
    });
});
