import { expect } from 'chai';
import fc from 'fast-check';
import { assess, fiscalYearOfMoment, type Assessment, type AssessOptions } from '../../src/model/index.js';
import {
  parsePlan,
  type Indicator,
  type Moment,
  type Observation,
  type Plan,
  type Target,
} from '../../src/schema.js';
import { parsedSeed, planOf, the } from '../seeds/seed.js';

describe('assess', () => {
  describe('a target that is met or not', () => {
    it('is achieved at the very value of at-least', () => {
      expect(verdict({ targets: [atLeast(50)], observations: [in2022(50)] })).to.equal('achieved');
    });

    it('is achieved at the very value of at-most', () => {
      expect(verdict({ direction: down, targets: [atMost(50)], observations: [in2022(50)] })).to.equal(
        'achieved',
      );
    });

    it('is achieved at a target of 0', () => {
      expect(verdict({ direction: down, targets: [atMost(0)], observations: [in2022(0)] })).to.equal(
        'achieved',
      );
    });

    it('goes half the way to a target of 0', () => {
      const { facts } = judged({
        direction: down,
        baseline: in2016(10),
        targets: [atMost(0)],
        observations: [in2022(5)],
      });
      expect(facts.progress).to.deep.equal({ kind: 'way', share: 0.5, left: 5 });
    });

    it('compares negative values by their size, not by their digits', () => {
      expect(verdict({ baseline: in2016(-10), targets: [atLeast(-5)], observations: [in2022(-7)] })).to.equal(
        'under-way',
      );
    });

    it('has nothing left to go once the target is passed', () => {
      const { facts } = judged({
        baseline: in2016(18.9),
        targets: [atLeast(20)],
        observations: [in2022(20.5)],
      });
      expect(facts.progress).to.have.property('left', 0);
    });

    it('is not disturbed by the dust of binary fractions', () => {
      expect(verdict({ targets: [atLeast(0.3)], observations: [in2022(0.1 + 0.2)] })).to.equal('achieved');
      expect(verdict({ targets: [atMost(0.3)], observations: [in2022(0.1 + 0.2)] })).to.equal('achieved');
    });

    it('tells large amounts apart to the last yen', () => {
      const one = { targets: [atLeast(123_456_789_013)], observations: [in2022(123_456_789_012.5)] };
      expect(assess(indicator({ ...one, baseline: in2016(0) })).verdict).to.equal('under-way');
    });

    it('has a margin above 0 beyond the target and below 0 before it', () => {
      expect(factsOf({ targets: [atLeast(50)], observations: [in2022(60)] }).margin).to.equal(10);
      expect(factsOf({ targets: [atMost(50)], observations: [in2022(40)] }).margin).to.equal(-10);
    });
  });

  describe('a range', () => {
    const range: Target = { operator: 'range', min: 10, max: 20 };

    it('is achieved on both of its ends', () => {
      expect(verdict({ targets: [range], observations: [in2022(10)] })).to.equal('achieved');
      expect(verdict({ targets: [range], observations: [in2022(20)] })).to.equal('achieved');
    });

    it('is broken when a value leaves it that lay inside at the start', () => {
      expect(rule({ baseline: in2016(15), targets: [range], observations: [in2022(21)] })).to.equal(
        'bound-broken',
      );
    });

    it('has no way beyond its ends, where more is not further', () => {
      const facts = factsOf({ baseline: in2016(2), targets: [range], observations: [in2022(18)] });
      expect(facts.progress).to.deep.equal({ kind: 'way', share: 1, left: 0 });
    });

    it('has a way to its nearer end', () => {
      const facts = factsOf({ baseline: in2016(2), targets: [range], observations: [in2022(6)] });
      expect(facts.progress).to.deep.equal({ kind: 'way', share: 0.5, left: 4 });
    });
  });

  describe('an exact target', () => {
    const equal: Target = { operator: 'equal', value: 50, due: 'FY2030' };

    it('is under way, not on course, when the value has gone past it', () => {
      expect(rule({ baseline: in2016(13), targets: [equal], observations: [in2022(60)] })).to.equal(
        'overshot',
      );
    });

    it('shows no share above 1 when the value has gone past it', () => {
      const { progress } = factsOf({
        baseline: in2016(13),
        targets: [equal],
        observations: [in2022(60)],
      });
      expect(progress).to.deep.equal({ kind: 'none', because: 'overshot' });
    });

    it('is worse when the value has gone farther past it than it was away', () => {
      expect(verdict({ baseline: in2016(13), targets: [equal], observations: [in2022(95)] })).to.equal(
        'worse',
      );
    });
  });

  describe('keep or better', () => {
    const keep: Target = { operator: 'keep-or-better' };
    const within = (tolerance: number): Target => ({ operator: 'keep-or-better', tolerance });
    const kept = (direction: Indicator['direction'], value: number, target: Target = keep) =>
      verdict({ direction, baseline: in2016(100), targets: [target], observations: [in2022(value)] });

    it('is achieved at the value of the baseline', () => {
      expect(kept(up, 100)).to.equal('achieved');
      expect(kept(down, 100)).to.equal('achieved');
      expect(kept(keeping, 100)).to.equal('achieved');
    });

    it('is worse below the baseline where more is better', () => {
      expect([kept(up, 99), kept(up, 101)]).to.deep.equal(['worse', 'achieved']);
    });

    it('is worse above the baseline where less is better', () => {
      expect([kept(down, 101), kept(down, 99)]).to.deep.equal(['worse', 'achieved']);
    });

    it('is worse on either side where the value is to stay', () => {
      expect([kept(keeping, 99), kept(keeping, 101)]).to.deep.equal(['worse', 'worse']);
    });

    it('allows the tolerance that is stated, in each direction', () => {
      expect([kept(up, 95, within(5)), kept(up, 94, within(5))]).to.deep.equal(['achieved', 'worse']);
      expect([kept(down, 105, within(5)), kept(down, 106, within(5))]).to.deep.equal(['achieved', 'worse']);
      expect([kept(keeping, 95, within(5)), kept(keeping, 106, within(5))]).to.deep.equal([
        'achieved',
        'worse',
      ]);
    });

    it('adds no dust to the tolerance: 1.1 with a tolerance of 0.2 is kept at 0.9', () => {
      const one = { baseline: in2016(1.1), targets: [within(0.2)], observations: [in2022(0.9)] };
      expect(verdict(one)).to.equal('achieved');
    });

    it('has no share of any way', () => {
      const facts = factsOf({ baseline: in2016(100), targets: [keep], observations: [in2022(90)] });
      expect(facts.progress).to.deep.equal({ kind: 'none', because: 'same-as-baseline' });
    });

    it('is not judged without a baseline', () => {
      expect(reason({ targets: [keep], observations: [in2022(90)] })).to.equal('no-baseline');
    });

    it('is conditional where the better side is inferred', () => {
      const one = {
        direction: { value: 'up', basis: 'inferred' } as const,
        baseline: in2016(100),
        targets: [keep],
        observations: [in2022(90)],
      };
      expect(judged(one).openQuestions).to.deep.equal(['direction-inferred']);
    });
  });

  describe('a trend', () => {
    const rising: Target = { operator: 'trend', towards: 'up' };
    const trend = (value: number, target: Target = rising) => ({
      baseline: in2016(100),
      targets: [target],
      observations: [in2022(value)],
    });

    it('is achieved only when the value has left the baseline', () => {
      expect(verdict(trend(101))).to.equal('achieved');
      expect(rule(trend(100))).to.equal('not-moved');
    });

    it('is worse when the value has moved the other way', () => {
      expect(verdict(trend(99))).to.equal('worse');
    });

    it('is not on course by standing still before the due date', () => {
      expect(rule(trend(100, { ...rising, due: 'FY2030' }))).to.equal('not-moved');
    });

    it('has no margin while the value stands still', () => {
      expect(factsOf(trend(100))).not.to.have.property('margin');
    });
  });

  describe('something to be done', () => {
    const done: Target = { operator: 'done', due: 'FY2024' };
    const yesNo = (value: Observation['value'], period = 'FY2022'): Partial<Indicator> => ({
      kind: 'yes-no',
      targets: [done],
      observations: [{ period, value }],
    });

    it('is achieved when it is reported as done', () => {
      expect(verdict(yesNo(true))).to.equal('achieved');
    });

    it('is under way until it is due', () => {
      expect(rule(yesNo(false))).to.equal('not-done-yet');
    });

    it('is missed when it is due and not done', () => {
      expect(rule(yesNo(false, 'FY2024'))).to.equal('due-passed');
    });

    it('is worse when it was done at the start and is no more', () => {
      expect(verdict({ ...yesNo(false), baseline: { value: true, period: 'FY2016' } })).to.equal('worse');
    });

    it('is not judged by words or numbers', () => {
      expect(reason(yesNo('実施済'))).to.equal('not-a-number');
      expect(reason(yesNo(1))).to.equal('not-a-number');
    });
  });

  describe('a floor below the baseline', () => {
    const floor = (value: number): Partial<Indicator> => ({
      baseline: in2016(312),
      targets: [atLeast(280)],
      observations: [in2022(value)],
    });

    it('is achieved while it holds, and tells the allowance that is used', () => {
      expect(judged(floor(300))).to.have.property('verdict', 'achieved');
      expect(factsOf(floor(300)).progress).to.deep.equal({
        kind: 'allowance',
        share: 12 / 32,
        used: 12,
        allowed: 32,
        left: 20,
      });
    });

    it('has used less than nothing when the value grew', () => {
      expect(factsOf(floor(320)).progress).to.include({ used: -8, left: 40 });
    });

    it('has used nothing, and not minus nothing, at the baseline', () => {
      expect(Object.is((factsOf(floor(312)).progress as { used: number }).used, 0)).to.equal(true);
    });

    it('is missed when it is broken, whether due or not', () => {
      expect(rule(floor(273))).to.equal('bound-broken');
      expect(rule({ ...floor(273), targets: [{ ...atLeast(280), due: 'FY2030' }] })).to.equal('bound-broken');
    });

    it('is broken at once where the target is the baseline itself', () => {
      const one = { baseline: in2016(100), targets: [atLeast(100)], observations: [in2022(99)] };
      expect(rule(one)).to.equal('bound-broken');
      expect(factsOf(one).progress).to.deep.equal({ kind: 'none', because: 'same-as-baseline' });
    });
  });

  describe('a target against the stated direction', () => {
    const against = (direction: Indicator['direction'], target: Target, value: number) =>
      judged({ direction, baseline: in2016(100), targets: [target], observations: [in2022(value)] });

    it('is followed, because the target is what was promised', () => {
      expect(against(down, atLeast(120), 130).verdict).to.equal('achieved');
      expect(against(up, atMost(80), 70).verdict).to.equal('achieved');
    });

    it('makes the verdict conditional and says so', () => {
      for (const one of [
        against(down, atLeast(120), 130),
        against(up, atMost(80), 70),
        against(down, { operator: 'trend', towards: 'up' }, 130),
        against(up, { operator: 'equal', value: 80 }, 80),
      ]) {
        expect(one.sureness).to.equal('conditional');
        expect(one.openQuestions).to.deep.equal(['direction-contradicts']);
      }
    });

    it('is no contradiction where the value is to be kept', () => {
      expect(against(keeping, atLeast(80), 90).sureness).to.equal('firm');
    });
  });

  describe('time', () => {
    const dated = (value: number, more: Partial<Observation> = {}): Partial<Indicator> => ({
      baseline: { value: 0, period: 'FY2015' },
      targets: [{ ...atLeast(100), due: 'FY2025' }],
      observations: [{ period: 'FY2020', value, ...more }],
    });

    it('is on course on the straight line from baseline to target, and behind below it', () => {
      expect(factsOf(dated(60)).expected).to.equal(50);
      expect([rule(dated(51)), rule(dated(49))]).to.deep.equal(['ahead-of-line', 'behind-line']);
    });

    it('is on course at the very value that is due after four of five years, whatever leap days lie between', () => {
      const one: Partial<Indicator> = {
        baseline: { value: 60, period: 'FY2020' },
        targets: [{ ...atLeast(75), due: 'FY2025' }],
        observations: [{ period: 'FY2024', value: 72 }],
      };
      expect([factsOf(one).expected, rule(one)]).to.deep.equal([72, 'ahead-of-line']);
    });

    it('counts the time that has passed by the year of the survey, not of the column', () => {
      // A census of 2018 in the column of FY2020: 33 of 120 months, so 27 to 28 of 100.
      const one = dated(30, { observed: '2018' });
      expect(factsOf(one).expected).to.be.closeTo(27.5, 0.5);
      expect(rule(one)).to.equal('ahead-of-line');
    });

    it('is neither early nor late without a due date', () => {
      expect(rule({ ...dated(60), targets: [{ ...atLeast(100), due: null }] })).to.equal('no-due-date');
    });

    it('has not moved when the value is that of the baseline and no due date is stated', () => {
      expect(rule({ ...dated(0), targets: [atLeast(100)] })).to.equal('not-moved');
    });

    it('is neither early nor late without the time of the baseline', () => {
      expect(rule({ ...dated(60), baseline: { value: 0 } })).to.equal('no-start-date');
    });

    it('is missed when the report of the due year falls short', () => {
      expect(rule(dated(99, { period: 'FY2025' }))).to.equal('due-passed');
    });

    it('takes a calendar year for the fiscal year of the same number when it is due', () => {
      expect(rule(dated(99, { period: '2025' }))).to.equal('due-passed');
    });

    it('is not missed by a month within the due year', () => {
      expect(rule(dated(99, { period: '2025-06' }))).to.equal('ahead-of-line');
    });

    it('is missed conditionally when the due year was reported from an older survey', () => {
      const one = judged(dated(99, { period: 'FY2025', observed: '2021' }));
      expect(one).to.include({ verdict: 'missed', sureness: 'conditional' });
      expect(one.openQuestions).to.deep.equal(['observed-before-due']);
    });

    it('is worse rather than missed when the value fell behind the start', () => {
      expect(verdict(dated(-1, { period: 'FY2025' }))).to.equal('worse');
    });

    it('is not judged by a value no newer than the baseline', () => {
      const same: Partial<Indicator> = {
        baseline: { value: 100, period: 'FY2021', observed: '2020' },
        targets: [{ operator: 'keep-or-better' }],
        observations: [{ period: 'FY2022', value: 100, observed: '2020' }],
      };
      expect(reason(same)).to.equal('not-measured-since');
    });

    it('follows the fiscal year that begins in another month', () => {
      const one = dated(99, { period: '2025-12-31' });
      expect(rule(one)).to.equal('ahead-of-line');
      expect(assess(indicator(one), { fiscalYearStartMonth: 1 })).to.have.property('rule', 'due-passed');
    });
  });

  describe('interim targets', () => {
    const withInterim = (value: number, period = 'FY2020', due: string | null = 'FY2025') => ({
      baseline: { value: 100, period: 'FY2015' },
      targets: [
        { ...atLeast(105), due: 'FY2020', interim: true },
        { ...atLeast(150), due },
      ],
      observations: [{ period, value }],
    });

    it('do not decide whether the target is achieved', () => {
      expect(verdict(withInterim(106))).not.to.equal('achieved');
    });

    it('bend the line that a value is measured by', () => {
      expect(rule(withInterim(106))).to.equal('ahead-of-line');
      expect(rule(withInterim(104))).to.equal('behind-line');
      expect(factsOf(withInterim(104)).expected).to.equal(105);
    });

    it('tell what is behind where the final target has no due date', () => {
      expect(rule(withInterim(104, 'FY2021', null))).to.equal('behind-line');
      expect(rule(withInterim(106, 'FY2021', null))).to.equal('no-due-date');
    });

    it('tell what is behind where there is no baseline', () => {
      const { targets, observations } = withInterim(104);
      expect(rule({ targets, observations })).to.equal('behind-line');
    });

    it('are judged themselves where there is no other target', () => {
      const [interim] = withInterim(0).targets;
      expect(verdict({ targets: [interim!], observations: [{ period: 'FY2020', value: 106 }] })).to.equal(
        'achieved',
      );
    });
  });

  describe('several targets', () => {
    it('are judged by the last due', () => {
      const targets = [
        { ...atLeast(60), due: 'FY2025' },
        { ...atLeast(50), due: 'FY2020' },
      ];
      expect(factsOf({ targets, observations: [in2022(55)] }).target).to.equal(targets[0]);
    });

    it('are judged in numbers before words', () => {
      const text: Target = { operator: 'text', text: '増やす' };
      expect(verdict({ targets: [text, atLeast(50)], observations: [in2022(55)] })).to.equal('achieved');
    });

    it('compare cumulative with cumulative, and yearly with yearly', () => {
      const targets = [counted(atLeast(70), 'yearly'), counted(atLeast(270), 'cumulative')];
      const observations = [counted(in2022(90), 'yearly'), counted(in2022(269), 'cumulative')];
      const facts = factsOf({ targets, observations });
      expect([facts.target, facts.latest]).to.deep.equal([targets[1], observations[1]]);
    });

    it('fall back to the yearly target where nothing is counted cumulatively', () => {
      const targets = [counted(atLeast(270), 'cumulative'), counted(atLeast(70), 'yearly')];
      const observations = [counted(in2022(90), 'yearly')];
      expect(verdict({ targets, observations })).to.equal('achieved');
    });

    it('are not judged where every value counts otherwise', () => {
      const targets = [counted(atLeast(270), 'cumulative')];
      expect(reason({ targets, observations: [counted(in2022(300), 'yearly')] })).to.equal(
        'other-accumulation',
      );
    });

    it('never measure a cumulative value from a yearly baseline', () => {
      const facts = factsOf({
        baseline: counted(in2016(200), 'yearly'),
        targets: [counted(atLeast(270), 'cumulative')],
        observations: [counted(in2022(149), 'cumulative')],
      });
      expect(facts).to.include.keys('baseline', 'latestValue');
      expect(facts).not.to.have.any.keys('baselineValue', 'change');
    });

    it('expect of a running total what a straight line from 0 at its start expects', () => {
      const total = (value: number): Partial<Indicator> => ({
        cumulativeSince: 'FY2021',
        baseline: counted(in2016(18), 'yearly'),
        targets: [counted({ ...atLeast(100), due: 'FY2024' }, 'cumulative')],
        observations: [counted({ period: 'FY2022', value }, 'cumulative')],
      });
      // Two of four years are over.
      expect(factsOf(total(51)).expected).to.equal(50);
      expect([rule(total(51)), rule(total(49))]).to.deep.equal(['ahead-of-line', 'behind-line']);
      expect(factsOf(total(51)).progress).to.deep.equal({ kind: 'none', because: 'no-baseline' });
    });

    it('expect nothing of a running total whose start is not known', () => {
      const one = {
        targets: [counted({ ...atLeast(100), due: 'FY2024' }, 'cumulative')],
        observations: [counted({ period: 'FY2022', value: 51 }, 'cumulative')],
      };
      expect(reason(one)).to.equal('no-baseline');
    });

    it('are missed each year where a yearly target has no due date', () => {
      const one = {
        targets: [counted(atLeast(70), 'yearly')],
        observations: [counted(in2022(60), 'yearly')],
      };
      expect(rule(one)).to.equal('year-short');
    });

    it('are missed each year as well where the indicator says that it is yearly', () => {
      expect(rule({ accumulation: 'yearly', targets: [atLeast(70)], observations: [in2022(60)] })).to.equal(
        'year-short',
      );
    });

    it('are conditional where nobody states how they are counted', () => {
      const one = { accumulation: 'unstated', targets: [atLeast(70)], observations: [in2022(90)] } as const;
      expect(judged(mutable(one))).to.deep.include({
        sureness: 'conditional',
        openQuestions: ['accumulation-unstated'],
      });
    });
  });

  describe('values that are not there', () => {
    const gap = (reason: NonNullable<Observation['missing']>['reason'], period = 'FY2022'): Observation => ({
      period,
      missing: { reason },
    });
    const then = (last: Observation): Partial<Indicator> => ({
      targets: [atLeast(50)],
      observations: [{ period: 'FY2021', value: 60 }, last],
    });

    it('leave an indicator without observations not judged', () => {
      expect(reason({ targets: [atLeast(50)] })).to.equal('no-value');
    });

    it('are never taken for 0', () => {
      const one = { targets: [atMost(50)], observations: [gap('unstated')] };
      expect(reason(one)).to.equal('missing');
      expect(factsOf(one)).not.to.have.any.keys('latestValue', 'margin', 'progress');
    });

    for (const passing of ['not-yet', 'not-surveyed'] as const)
      it(`let the value before them speak when the reason is ${passing}, and say so`, () => {
        const { verdict, facts } = judged(then(gap(passing)));
        expect([verdict, facts.latestValue, facts.gap]).to.deep.equal(['achieved', 60, gap(passing)]);
      });

    for (const final of ['discontinued', 'withheld', 'not-applicable', 'unstated'] as const)
      it(`allow no older value in their stead when the reason is ${final}`, () => {
        expect(assess(indicator(then(gap(final))))).to.include({ verdict: 'not-judged', because: 'missing' });
      });

    it('stop the way back at a value that was withheld', () => {
      const one: Partial<Indicator> = {
        targets: [atLeast(50)],
        observations: [{ period: 'FY2020', value: 60 }, gap('withheld', 'FY2021'), gap('not-yet')],
      };
      expect(assess(indicator(one))).to.have.nested.property('missing.reason', 'withheld');
    });

    it('leave it open whether a target was met when it was due', () => {
      const due: Target = { ...atLeast(70), due: 'FY2022' };
      expect(reason({ ...then(gap('not-surveyed')), targets: [due] })).to.equal('no-value-at-due');
      expect(reason({ ...then(gap('not-surveyed')), targets: [{ ...due, value: 50 }] })).to.equal(
        'no-value-at-due',
      );
    });

    it('do not undo what has accumulated before the due date', () => {
      const due: Target = { ...atLeast(50), due: 'FY2022' };
      const one: Partial<Indicator> = {
        ...then(gap('not-yet')),
        accumulation: 'cumulative',
        targets: [due],
      };
      expect(verdict(one)).to.equal('achieved');
    });

    it('are not judged against a target in words, or against none', () => {
      expect(reason({ targets: [{ operator: 'text', text: '増やす' }], observations: [in2022(1)] })).to.equal(
        'text-target',
      );
      expect(reason({ observations: [in2022(1)] })).to.equal('no-target');
    });

    it('are not judged where the value is words', () => {
      expect(reason({ targets: [atLeast(1)], observations: [{ period: 'FY2022', value: '多い' }] })).to.equal(
        'not-a-number',
      );
    });
  });

  describe('the newest observation', () => {
    const latestOf = (observations: Observation[], options?: AssessOptions) =>
      assess(indicator({ targets: [atLeast(0)], observations }), options).facts.latestValue;

    it('is that of the latest period, wherever it stands in the file', () => {
      expect(latestOf([in2022(2), { period: 'FY2021', value: 1 }])).to.equal(2);
    });

    it('is the later survey of two in the same column', () => {
      const observations = [
        { ...in2022(2), observed: '2021' },
        { ...in2022(1), observed: '2018' },
      ];
      expect(latestOf(observations)).to.equal(2);
    });

    it('is the final value before the provisional one of the same time', () => {
      expect(latestOf([in2022(2), { ...in2022(1), provisional: {} }])).to.equal(2);
    });

    it('is what was known in the fiscal year that is asked for', () => {
      const observations = [in2022(2), { period: 'FY2021', value: 1 }];
      expect(latestOf(observations, { fiscalYear: 2021 })).to.equal(1);
    });

    it('is none before the first report', () => {
      expect(
        assess(indicator({ targets: [atLeast(0)], observations: [in2022(2)] }), { fiscalYear: 2020 }),
      ).to.include({ because: 'no-value' });
    });

    it('cannot say how a target ended that was due after it and before the year asked for', () => {
      const one = indicator({
        baseline: in2016(0),
        targets: [{ ...atLeast(70), due: 'FY2023' }],
        observations: [in2022(50)],
      });
      expect(assess(one)).to.include({ verdict: 'behind' });
      expect(assess(one, { fiscalYear: 2023 })).to.include({ because: 'no-value-at-due' });
    });
  });

  describe('breaks in the series', () => {
    const broken = (
      comparable: boolean | null,
      at = '2019',
      more: Partial<Indicator> = {},
    ): Partial<Indicator> => ({
      baseline: { value: 18.9, observed: '2014' },
      targets: [atLeast(20)],
      observations: [{ ...in2022(20.5), observed: '2019' }],
      breaks: [{ at, kind: 'method', comparable, reason: '集計方法の変更' }],
      ...more,
    });

    it('that make values incomparable leave the indicator not judged', () => {
      expect(reason(broken(false))).to.equal('incomparable');
    });

    it('that make values incomparable allow no calculation across them', () => {
      const facts = factsOf(broken(false));
      expect(facts).to.include({ baselineValue: 18.9, latestValue: 20.5 });
      expect(facts).not.to.have.any.keys('change', 'changePercent', 'margin', 'progress', 'expected');
    });

    it('of which nobody has said whether values compare make the verdict conditional', () => {
      const { sureness, openBreaks } = judged(broken(null));
      expect([sureness, openBreaks.length]).to.deep.equal(['conditional', 1]);
    });

    it('across which values compare change nothing', () => {
      expect(judged(broken(true)).sureness).to.equal('firm');
    });

    it('at or before the time of the baseline change nothing', () => {
      expect(judged(broken(false, '2014')).sureness).to.equal('firm');
      expect(judged(broken(false, '2010')).sureness).to.equal('firm');
    });

    it('after the latest value change nothing', () => {
      expect(judged(broken(false, '2020')).sureness).to.equal('firm');
    });

    it('count when their time is not known', () => {
      const breaks = [{ at: { at: null }, kind: 'method' as const, comparable: false, reason: '変更' }];
      expect(reason(broken(false, '2019', { breaks }))).to.equal('incomparable');
    });
  });

  describe('sureness', () => {
    const sure = (more: Partial<Indicator>, latest: Partial<Observation> = {}) =>
      judged({
        baseline: in2016(10),
        targets: [{ operator: 'keep-or-better' }],
        observations: [{ ...in2022(20), ...latest }],
        ...more,
      });
    const doubt = { field: 'value', reason: '読み方', confidence: 'low' as const };

    it('is firm where nothing is open', () => {
      expect(sure({}).sureness).to.equal('firm');
    });

    it('is conditional on a doubt that affects the verdict', () => {
      expect(sure({ doubts: [{ ...doubt, affectsVerdict: true }] })).to.have.property(
        'sureness',
        'conditional',
      );
    });

    it('is firm in spite of a doubt that does not', () => {
      expect(sure({ doubts: [doubt] }).sureness).to.equal('firm');
    });

    it('is provisional where the latest value is', () => {
      expect(sure({}, { provisional: {} }).sureness).to.equal('provisional');
    });

    it('is provisional where the baseline is and the verdict depends on it', () => {
      const baseline = { ...in2016(10), provisional: {} };
      expect(sure({ baseline }).sureness).to.equal('provisional');
      expect(sure({ baseline, targets: [atLeast(15)] }).sureness).to.equal('firm');
    });

    it('keeps the readings of a provisional verdict', () => {
      const one = sure({ doubts: [{ ...doubt, affectsVerdict: true }] }, { provisional: {} });
      expect([one.sureness, one.readings.length]).to.deep.equal(['provisional', 1]);
    });

    it('is conditional where two surveys meet and nobody says whether they compare', () => {
      const baseline = { ...in2016(10), survey: 's-basic' };
      expect(sure({ baseline }, { survey: 's-activity' }).openQuestions).to.deep.equal(['other-survey']);
      const breaks = [{ at: '2019', kind: 'survey' as const, comparable: true, reason: '比べられる' }];
      expect(sure({ baseline, breaks }, { survey: 's-activity' }).openQuestions).to.deep.equal([]);
    });

    it('is conditional where a compared value is approximate', () => {
      expect(sure({}, { approximate: true }).openQuestions).to.deep.equal(['approximate']);
    });

    it('is conditional where the baseline alone is approximate and the verdict depends on it', () => {
      const baseline = { ...in2016(10), approximate: true };
      expect(sure({ baseline }, { approximate: false }).openQuestions).to.deep.equal(['approximate']);
    });

    it('is firm with a revised baseline, which the facts carry', () => {
      const baseline = { ...in2016(10), revised: { previous: null } };
      const one = sure({ baseline });
      expect([one.sureness, one.facts.baseline?.revised]).to.deep.equal(['firm', { previous: null }]);
    });
  });

  describe('a revised baseline', () => {
    const revised = (previous: number | null, target: Target = { operator: 'keep-or-better' }) =>
      judged({
        baseline: { ...in2016(2314), revised: { previous } },
        targets: [target],
        observations: [in2022(2341)],
      });

    it('moves a target that is the baseline itself, and the facts say so', () => {
      expect(revised(2320).facts.targetMoved).to.deep.equal({ previous: 2320, wasMet: true });
      expect(revised(2320, { operator: 'trend', towards: 'up' }).facts.targetMoved).to.include({
        previous: 2320,
      });
    });

    it('makes the verdict conditional where it was another by the baseline before', () => {
      const { verdict, openQuestions, facts } = revised(2402);
      expect([verdict, openQuestions]).to.deep.equal(['achieved', ['baseline-revised']]);
      expect(facts.targetMoved).to.deep.equal({ previous: 2402, wasMet: false });
    });

    it('leaves the verdict firm where it is the same by the baseline before', () => {
      expect(revised(2320).sureness).to.equal('firm');
    });

    it('is said to have moved the target even where nobody states by how much', () => {
      const { facts, sureness } = revised(null);
      expect([facts.targetMoved, sureness]).to.deep.equal([{}, 'firm']);
    });

    it('does not move a target with a number of its own', () => {
      expect(revised(2402, atLeast(2300)).facts).not.to.have.property('targetMoved');
    });
  });

  it('does not judge an indicator that was replaced', () => {
    expect(
      reason({ targets: [atLeast(1)], observations: [in2022(2)], replacedBy: { title: '新しい指標' } }),
    ).to.equal('replaced');
  });

  it('gives no percent of change for ratios and for baselines of 0 or less', () => {
    const one = { targets: [atLeast(1)], observations: [in2022(2)] };
    expect(factsOf({ ...one, kind: 'ratio', baseline: in2016(1) })).not.to.have.property('changePercent');
    expect(factsOf({ ...one, baseline: in2016(0) })).not.to.have.property('changePercent');
    expect(factsOf({ ...one, baseline: in2016(-1) })).not.to.have.property('changePercent');
  });

  it('survives numbers at the end of what a number can hold', () => {
    const one = assess(
      indicator({
        baseline: in2016(-1e308),
        targets: [{ ...atLeast(1e308), due: 'FY2030' }],
        observations: [in2022(9e307)],
      }),
    );
    expect(one).to.include({ verdict: 'not-judged', because: 'not-a-number' });
  });

  // Kodaira's progress table of FY2022; the numbers are those of difficulties.md, A3 and A4.
  describe('the indicators of Kodaira’s industry plan', () => {
    const plan = planOf(parsedSeed('kodaira-industry'));
    const of = (id: string) => judgedOf(the(plan.indicators, id));

    for (const [id, change, percent] of [
      ['I-M1-K1', -3491, -4.22],
      ['I-M3-K1', -139, -3.0],
      ['II-M2-K1', -258, -15.2],
    ] as const)
      it(`find ${id} worse than at the start by ${String(-change)}`, () => {
        const { verdict, sureness, facts } = of(id);
        expect([verdict, sureness, facts.change]).to.deep.equal(['worse', 'firm', change]);
        expect(facts.changePercent).to.be.closeTo(percent, 0.05);
      });

    it('find 地域経済循環率 worse by 3.2 points, without a percent of a percentage', () => {
      const { verdict, facts } = of('II-M1-K1');
      expect([verdict, facts.change, facts.changePercent]).to.deep.equal(['worse', -3.2, undefined]);
    });

    it('find 新設事業所割合 achieved on condition that two surveys compare', () => {
      const { verdict, sureness, openBreaks, facts } = of('I-M2-K1');
      expect([verdict, sureness, openBreaks.length]).to.deep.equal(['achieved', 'conditional', 1]);
      expect(facts).to.deep.include({ change: 1.6, margin: 0.5 });
      expect(facts.progress).to.have.property('share').that.is.closeTo(1.455, 0.001);
    });

    it('find 農家数 a conditional miss, and never 122 % of a way', () => {
      const { verdict, sureness, rule, facts } = of('I-M3-K2');
      expect([verdict, sureness, rule]).to.deep.equal(['missed', 'conditional', 'bound-broken']);
      expect(facts.progress).to.deep.equal({
        kind: 'allowance',
        share: 39 / 32,
        used: 39,
        allowed: 32,
        left: -7,
      });
    });

    it('find アクションプラン50 firmly under way, 31 of 37 gone and 6 left', () => {
      const { verdict, sureness, rule, facts } = of('II-M3-K1');
      expect([verdict, sureness, rule]).to.deep.equal(['under-way', 'firm', 'no-due-date']);
      expect(facts.progress).to.deep.equal({ kind: 'way', share: 31 / 37, left: 6 });
    });

    it('find the farmland achieved conditionally, with 23 of 26 ha of the allowance used', () => {
      const { verdict, sureness, readings, facts } = of('II-M5-K1');
      expect([verdict, sureness, readings.length]).to.deep.equal(['achieved', 'conditional', 2]);
      expect(facts.progress).to.deep.equal({
        kind: 'allowance',
        share: 23 / 26,
        used: 23,
        allowed: 26,
        left: 3,
      });
    });
  });

  // Kodaira's evaluation of a grant in FY2020; the numbers are those of difficulties.md, B1.
  describe('the indicators of Kodaira’s grant evaluation', () => {
    const plan = planOf(parsedSeed('kodaira-grant-2020'));
    const of = (id: string) => judgedOf(the(plan.indicators, id));

    it('find サイトのアクセス件数 achieved by its cumulative value, 466,467 of 445,000', () => {
      const { verdict, facts } = of('I-S1-K1');
      expect([verdict, facts.latestValue, facts.margin]).to.deep.equal(['achieved', 466_467, 21_467]);
    });

    it('find 在宅ワークによる新規就労 missed: 149 of 270 in all', () => {
      const { verdict, sureness, rule, facts } = of('I-S2-K1');
      expect([verdict, sureness, rule, facts.margin]).to.deep.equal(['missed', 'firm', 'due-passed', -121]);
    });

    it('find the 417 supports achieved conditionally, because nobody states how they are counted', () => {
      const { verdict, sureness, openQuestions } = of('I-S3-K1');
      expect([verdict, sureness, openQuestions]).to.deep.equal([
        'achieved',
        'conditional',
        ['accumulation-unstated'],
      ]);
    });

    it('do not judge 第3次産業の事業所数, whose value is missing without a reason', () => {
      const one = assess(the(plan.indicators, 'I-S3-K2'));
      expect(one).to.include({ verdict: 'not-judged', because: 'missing' });
      expect(one).to.have.nested.property('missing.reason', 'unstated');
      expect(one.facts).not.to.have.any.keys('latestValue', 'change', 'progress');
    });
  });

  describe('for any indicator', () => {
    it('takes only indicators that a plan file may hold', () => {
      fc.assert(
        fc.property(anyIndicator(), (one) => errorsOf(one).length === 0),
        { numRuns: 100 },
      );
    });

    it('gives no number that is not one, and never throws', () => {
      fc.assert(
        fc.property(anyIndicator(anyNumber), anyOptions, (one, options) => {
          // The records themselves are the file's own, even a negative zero.
          const { facts, ...rest } = assess(one, options);
          const { target, baseline, latest, gap, ...numbers } = facts;
          expect([target, baseline, latest, gap].filter(Boolean).length).to.be.at.most(4);
          expect(oddNumbers({ ...rest, ...numbers })).to.deep.equal([]);
        }),
        RUNS,
      );
    });

    it('gives no number that is not one, whatever stands where a number should', () => {
      const garbage = fc.oneof(anyNumber, fc.constantFrom(NaN, Infinity, -Infinity, -0));
      fc.assert(
        fc.property(anyIndicator(garbage), anyOptions, (one, options) => {
          const { facts, ...rest } = assess(one, options);
          const { target, baseline, latest, gap, ...numbers } = facts;
          expect([target, baseline, latest, gap].filter(Boolean).length).to.be.at.most(4);
          expect(oddNumbers({ ...rest, ...numbers })).to.deep.equal([]);
          const isOdd = (record: object) => Object.values(record).some(isNoNumber);
          if (rest.verdict !== 'not-judged')
            expect([target, latest].some((it) => it && isOdd(it))).to.equal(false);
        }),
        RUNS,
      );
    });

    it('never throws, whatever stands where a time should', () => {
      const odd = fc.constantFrom('', 'R4', '2021-13', '2023-02-29', 'FY99', '平成32年度');
      fc.assert(
        fc.property(anyIndicator(), odd, anyOptions, (one, time, options) => {
          const targets = one.targets?.map((target) => ({ ...target, due: time }));
          const observations = one.observations?.map((value) => ({ ...value, period: time, observed: time }));
          const baseline = one.baseline && { ...one.baseline, period: time };
          const { verdict } = assess(
            mutable({ ...one, targets, observations, baseline, cumulativeSince: time }) as Indicator,
            options,
          );
          expect(['on-course', 'behind']).not.to.include(verdict);
        }),
        RUNS,
      );
    });

    it('keeps the verdict when the unit changes', () => {
      fc.assert(
        fc.property(
          anyIndicator(),
          fc.constantFrom(0.001, 0.5, 2, 10, 1000),
          anyOptions,
          (one, factor, options) => {
            expect(gistOf(assess(scaled(one, factor), options))).to.deep.equal(gistOf(assess(one, options)));
          },
        ),
        RUNS,
      );
    });

    it('keeps the verdict when better and worse change sides together with the sign', () => {
      fc.assert(
        fc.property(anyIndicator(), anyOptions, (one, options) => {
          expect(mirroredRule(assess(mirrored(one), options))).to.deep.equal(gistOf(assess(one, options)));
        }),
        RUNS,
      );
    });

    it('keeps the verdict whatever older values are added', () => {
      fc.assert(
        fc.property(anyIndicator(), anyNumber, (one, value) => {
          fc.pre((one.observations ?? []).length > 0);
          const accumulation = assess(one).facts.latest?.accumulation ?? one.accumulation ?? 'point';
          const older: Observation = { period: 'FY1950', value, accumulation };
          const more = { ...one, observations: [...(one.observations ?? []), older] };
          const isTouched = assess(more).facts.latest === older;
          fc.pre(!isTouched);
          expect(gistOf(assess(more))).to.deep.equal(gistOf(assess(one)));
        }),
        RUNS,
      );
    });

    it('keeps the verdict whatever is counted in a way that no target counts', () => {
      fc.assert(
        fc.property(anyIndicator(), anyNumber, (one, value) => {
          const used = new Set(
            (one.targets ?? []).map((target) => target.accumulation ?? one.accumulation ?? 'point'),
          );
          const foreign = (['point', 'yearly', 'cumulative', 'unstated'] as const).find(
            (kind) => !used.has(kind),
          );
          fc.pre(foreign !== undefined && used.size > 0 && assess(one).verdict !== 'not-judged');
          const stray: Observation = { period: 'FY2049', value, accumulation: foreign };
          const more = { ...one, observations: [...(one.observations ?? []), stray] };
          expect(assess(more)).to.deep.equal(assess(one));
        }),
        RUNS,
      );
    });

    it('keeps the verdict in whatever order the observations stand', () => {
      fc.assert(
        fc.property(
          anyIndicator().chain((one) =>
            fc
              .shuffledSubarray(one.observations ?? [], { minLength: one.observations?.length ?? 0 })
              .map((observations) => [one, { ...one, observations }] as const),
          ),
          anyYear,
          ([one, shuffled], fiscalYear) => {
            expect(assess(shuffled)).to.deep.equal(assess(one));
            expect(assess(shuffled, { fiscalYear })).to.deep.equal(assess(one, { fiscalYear }));
          },
        ),
        RUNS,
      );
    });

    it('keeps everything through a plan file', () => {
      fc.assert(
        fc.property(anyIndicator(), anyOptions, (one, options) => {
          const read = JSON.parse(JSON.stringify(one)) as Indicator;
          expect(assess(read, options)).to.deep.equal(assess(one, options));
        }),
        RUNS,
      );
    });

    it('gives an assessment that JSON can carry', () => {
      fc.assert(
        fc.property(anyIndicator(), (one) => {
          const result = assess(one);
          expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
        }),
        RUNS,
      );
    });

    it('calls nothing achieved that does not satisfy its target', () => {
      fc.assert(
        fc.property(anyIndicator(), anyOptions, (one, options) => {
          const { verdict, facts } = assess(one, options);
          if (verdict !== 'achieved' || facts.latestValue === undefined) return;
          const { target, latestValue: value = NaN, baselineValue: base = NaN } = facts;
          if (target?.operator === 'at-least') expect(value).to.be.at.least(target.value);
          if (target?.operator === 'at-most') expect(value).to.be.at.most(target.value);
          if (target?.operator === 'equal') expect(value).to.equal(target.value);
          if (target?.operator === 'range') expect(value).to.be.within(target.min, target.max);
          if (target?.operator === 'trend') expect(value > base).to.equal(target.towards === 'up');
        }),
        RUNS,
      );
    });
  });
});

const RUNS = { numRuns: 1000 };

const up = { value: 'up', basis: 'stated' } as const;
const down = { value: 'down', basis: 'stated' } as const;
const keeping = { value: 'keep', basis: 'stated' } as const;

const atLeast = (value: number) => ({ operator: 'at-least' as const, value });
const atMost = (value: number) => ({ operator: 'at-most' as const, value });
const in2022 = (value: number) => ({ period: 'FY2022', value });
const in2016 = (value: number) => ({ period: 'FY2016', value });
const counted = <One extends object, const Kind extends string>(one: One, accumulation: Kind) => ({
  ...one,
  accumulation,
});
const isNoNumber = (value: unknown) => typeof value === 'number' && !Number.isFinite(value);
const mutable = (one: unknown) => one as Partial<Indicator>;

function indicator(more: Partial<Indicator>): Indicator {
  return { id: 'k', title: '指標', unit: '件', kind: 'count', direction: up, ...more };
}

const verdict = (more: Partial<Indicator>) => assess(indicator(more)).verdict;
const factsOf = (more: Partial<Indicator>) => assess(indicator(more)).facts;
const judged = (more: Partial<Indicator>) => judgedOf(indicator(more));
const rule = (more: Partial<Indicator>) => judged(more).rule;

function judgedOf(one: Indicator) {
  const result = assess(one);
  if (result.verdict === 'not-judged') throw new Error(`not judged: ${result.because}`);
  return result;
}

function reason(more: Partial<Indicator>) {
  const result = assess(indicator(more));
  return result.verdict === 'not-judged' ? result.because : `judged: ${result.verdict}`;
}

/** What must not depend on the unit. */
const gistOf = (result: Assessment) =>
  result.verdict === 'not-judged'
    ? { because: result.because }
    : {
        verdict: result.verdict,
        rule: result.rule,
        sureness: result.sureness,
        openQuestions: result.openQuestions,
      };

const MIRROR: Readonly<Record<string, string>> = {
  'at-least-met': 'at-most-met',
  'at-most-met': 'at-least-met',
};

const mirroredRule = (result: Assessment) => {
  const gist = gistOf(result);
  if (gist.rule === undefined) return gist;
  return { ...gist, rule: MIRROR[gist.rule] ?? gist.rule };
};

function oddNumbers(node: unknown, path = ''): string[] {
  if (typeof node === 'number') return Number.isFinite(node) && !Object.is(node, -0) ? [] : [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => oddNumbers(value, `${path}/${key}`));
}

function errorsOf(one: Indicator) {
  const parsed = parsePlan({
    schemaVersion: '1',
    id: 'p',
    title: '計画',
    publisher: { name: '市' },
    lang: 'ja',
    status: { state: 'adopted' },
    surveys: [
      { id: 's1', name: '調査1' },
      { id: 's2', name: '調査2' },
    ],
    indicators: [one],
  } satisfies Plan);
  return parsed.ok ? [] : parsed.problems;
}

function changedNumbers(one: Indicator, change: (value: number) => number): Indicator {
  const measured = <One extends Pick<Observation, 'value' | 'revised'>>(record: One): One => ({
    ...record,
    ...(typeof record.value === 'number' && { value: change(record.value) }),
    ...(typeof record.revised?.previous === 'number' && {
      revised: { ...record.revised, previous: change(record.revised.previous) },
    }),
  });
  return {
    ...one,
    ...(one.baseline && { baseline: measured(one.baseline) }),
    ...(one.observations && { observations: one.observations.map(measured) }),
  };
}

function scaled(one: Indicator, factor: number): Indicator {
  const by = (value: number) => value * factor;
  const targets = one.targets?.map((target): Target => {
    if ('value' in target) return { ...target, value: by(target.value) };
    if (target.operator === 'range') return { ...target, min: by(target.min), max: by(target.max) };
    if (target.operator === 'keep-or-better' && target.tolerance !== undefined)
      return { ...target, tolerance: by(target.tolerance) };
    return target;
  });
  return { ...changedNumbers(one, by), ...(targets && { targets }) };
}

function mirrored(one: Indicator): Indicator {
  const side = { up: 'down', down: 'up', keep: 'keep' } as const;
  const minus = (value: number) => 0 - value;
  const targets = one.targets?.map((target): Target => {
    if (target.operator === 'at-least') return { ...target, operator: 'at-most', value: minus(target.value) };
    if (target.operator === 'at-most') return { ...target, operator: 'at-least', value: minus(target.value) };
    if (target.operator === 'equal') return { ...target, value: minus(target.value) };
    if (target.operator === 'range') return { ...target, min: minus(target.max), max: minus(target.min) };
    if (target.operator === 'trend') return { ...target, towards: target.towards === 'up' ? 'down' : 'up' };
    return target;
  });
  return {
    ...changedNumbers(one, minus),
    direction: { ...one.direction, value: side[one.direction.value] },
    ...(targets && { targets }),
  };
}

/** Small decimals, so that targets are often met exactly. */
const smallNumber = fc.integer({ min: -60, max: 60 }).map((value) => value / 4);

const anyNumber = fc.oneof(
  smallNumber,
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.constantFrom(1e308, -1e308, Number.MAX_VALUE, Number.MIN_VALUE, 5e-324, 1e21, 1e-300),
);

const anyOptions: fc.Arbitrary<AssessOptions> = fc.record(
  {
    fiscalYear: fc.integer({ min: 2014, max: 2031 }),
    fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
  },
  { requiredKeys: [] },
);

const anyYear = fc.integer({ min: 2014, max: 2030 });
const anyWhen = fc.oneof(
  anyYear.map((year) => `FY${String(year)}`),
  anyYear.map(String),
  anyYear.map((year) => `${String(year)}-10`),
  anyYear.map((year) => `${String(year)}-03-31`),
);
const anyMoment = fc.oneof(
  { weight: 6, arbitrary: anyWhen },
  { weight: 1, arbitrary: anyWhen.map((at) => ({ at, printed: '印字' })) },
  { weight: 1, arbitrary: fc.constant({ at: null, printed: '不明' }) },
);

const anyDoubt = fc.record(
  {
    field: fc.constant('value'),
    reason: fc.constant('読み方'),
    confidence: fc.constantFrom('high' as const, 'low' as const),
    affectsVerdict: fc.boolean(),
  },
  { requiredKeys: ['field', 'reason', 'confidence'] },
);

const WHOLE = ['baseline', 'targets', 'observations'] as const;

const anyAccumulation = fc.constantFrom('point', 'yearly', 'cumulative', 'unstated');

/** Any indicator that a plan file may hold; two in three are whole and count in one way, so that many are judged. */
function anyIndicator(number: fc.Arbitrary<number> = smallNumber): fc.Arbitrary<Indicator> {
  return fc
    .record({
      kind: fc.constantFrom('count', 'ratio', 'money', 'area', 'index', 'yes-no', 'text', 'other'),
      isWhole: fc.constantFrom(true, true, false),
    })
    .chain(({ kind, isWhole }) => {
      const value =
        kind === 'yes-no' ? fc.boolean() : kind === 'text' ? fc.constantFrom('多い', '少ない') : number;
      const backing = {
        doubts: fc.array(anyDoubt, { maxLength: 1 }),
        ...(!isWhole && { accumulation: anyAccumulation }),
      };
      const measurement = {
        observed: anyMoment,
        survey: fc.constantFrom('s1', 's2'),
        provisional: fc.constant({}),
        approximate: fc.boolean(),
        revised: fc.option(number, { nil: null }).map((previous) => ({ previous })),
        ...backing,
      };
      const content = fc.oneof(
        { weight: 5, arbitrary: value.map((one) => ({ value: one })) },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom('not-yet', 'not-surveyed', 'discontinued', 'withheld', 'not-applicable', 'unstated')
            .map((reason) => ({ missing: { reason } })),
        },
      );
      const merged = (required: object, optional: object) =>
        fc
          .tuple(
            content,
            fc.record(required as Record<string, fc.Arbitrary<unknown>>),
            fc.record(optional as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }),
          )
          .map((parts) => Object.assign({}, ...parts) as Record<string, unknown>);
      const range = fc
        .tuple(number, number)
        .map(([a, b]) => ({ operator: 'range', min: Math.min(a, b), max: Math.max(a, b) }));
      const what = fc.oneof(
        fc.record({ operator: fc.constantFrom('equal', 'at-least', 'at-most'), value: number }),
        fc.record({ operator: fc.constantFrom('at-least', 'at-most'), value: number }),
        range,
        fc.record(
          { operator: fc.constant('keep-or-better'), tolerance: number },
          { requiredKeys: ['operator'] },
        ),
        fc.record({ operator: fc.constant('trend'), towards: fc.constantFrom('up', 'down') }),
        fc.constant({ operator: 'text', text: '増やす' }),
        fc.constant({ operator: 'done' }),
      );
      const target = fc
        .tuple(
          what,
          fc.record(
            { due: fc.option(anyMoment, { nil: null }), interim: fc.boolean(), ...backing },
            { requiredKeys: [] },
          ),
        )
        .map((parts) => Object.assign({}, ...parts) as Record<string, unknown>);
      const seriesBreak = fc.record({
        at: anyMoment,
        kind: fc.constantFrom('definition', 'method', 'survey', 'replaced', 'other'),
        comparable: fc.constantFrom(true, true, null, false),
        reason: fc.constant('変更'),
      });
      return fc
        .record(
          {
            id: fc.constant('k'),
            title: fc.constant('指標'),
            unit: fc.constantFrom('件', null),
            kind: fc.constant(kind),
            direction: fc.record({
              value: fc.constantFrom('up', 'down', 'keep'),
              basis: fc.constantFrom('stated', 'inferred'),
            }),
            accumulation: anyAccumulation,
            cumulativeSince: anyMoment,
            baseline: isWhole
              ? merged({ period: fc.constantFrom('FY2013', '2013', 'FY2015') }, backing)
              : merged({}, { period: anyMoment, ...measurement }),
            targets: fc.array(target, { minLength: isWhole ? 1 : 0, maxLength: 3 }),
            observations: fc.uniqueArray(merged({ period: anyMoment }, measurement), {
              minLength: isWhole ? 1 : 0,
              maxLength: 4,
              // Two values for one time leave the choice to the order of the file.
              selector: (one) => fiscalYearOfMoment(one['period'] as Moment),
            }),
            breaks: fc.array(seriesBreak, { maxLength: 1 }),
            doubts: fc.array(anyDoubt, { maxLength: 1 }),
          },
          { requiredKeys: ['id', 'title', 'unit', 'kind', 'direction', ...(isWhole ? WHOLE : [])] },
        )
        .map((one) => one as Indicator);
    });
}
