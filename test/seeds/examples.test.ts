import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { rollUp, type Assessment } from '../../src/model/index.js';
import { parsePlanText } from '../../src/schema.js';
import { planOf, the } from './seed.js';

const FOLDER = new URL('../../seeds/examples/', import.meta.url);
const read = (name: string) => parsePlanText(readFileSync(new URL(name, FOLDER), 'utf8'));

/** What is wrong on purpose: a project whose parts were rounded, in its total and in one of its sources. */
const WARNED: Readonly<Record<string, readonly string[]>> = {
  'reviews.plan.json': ['parts-do-not-add-up', 'parts-do-not-add-up'],
};

describe('the invented examples in seeds/examples', () => {
  for (const name of readdirSync(FOLDER).filter((one) => one.endsWith('.plan.json'))) {
    it(`${name} is a plan in which nothing is wrong but what is meant to be`, () => {
      const parsed = read(name);
      expect(parsed.ok && parsed.warnings.map(({ code }) => code)).to.deep.equal(WARNED[name] ?? []);
    });

    it(`${name} says in its title and its notes that it is invented`, () => {
      const { title, notes, textPolicy } = planOf(read(name));
      for (const text of [title, notes?.[0]?.text, textPolicy]) expect(text).to.include('架空');
    });
  }
});

describe('operators.plan.json', () => {
  const plan = planOf(read('operators.plan.json'));
  const indicators = plan.indicators ?? [];
  const { counted, reference, byVerdict } = rollUp(plan);
  const assessments = [...counted, ...reference].map(({ assessment }) => assessment);
  const judged = assessments.filter(
    (one): one is Exclude<Assessment, { verdict: 'not-judged' }> => one.verdict !== 'not-judged',
  );
  const of = (id: string) =>
    the(
      counted.map((one) => ({ id: one.indicator.id, ...one })),
      id,
    ).assessment;

  it('has every operator', () => {
    const operators = indicators.flatMap(({ targets }) => (targets ?? []).map(({ operator }) => operator));
    expect([...new Set(operators)]).to.have.members([
      'equal',
      'at-least',
      'at-most',
      'range',
      'keep-or-better',
      'trend',
      'text',
      'done',
    ]);
  });

  it('has every verdict', () => {
    expect(Object.entries(byVerdict).filter(([, count]) => count === 0)).to.deep.equal([]);
  });

  it('has firm, conditional and provisional verdicts', () => {
    const kinds = new Set(judged.map(({ sureness }) => sureness));
    expect([...kinds]).to.have.members(['firm', 'conditional', 'provisional']);
  });

  it('has every kind of progress', () => {
    const kinds = new Set(assessments.map(({ facts }) => facts.progress?.kind));
    expect([...kinds]).to.have.members(['way', 'allowance', 'none', undefined]);
  });

  it('has most of what leaves an indicator not judged', () => {
    const reasons = new Set(assessments.map((one) => (one.verdict === 'not-judged' ? one.because : '')));
    expect([...reasons].filter(Boolean)).to.have.members([
      'no-target',
      'text-target',
      'missing',
      'no-baseline',
      'incomparable',
      'no-value-at-due',
      'replaced',
    ]);
  });

  it('has an indicator that replaces another, each of which names the other and the reason', () => {
    const older = the(indicators, 'online-old').replacedBy;
    const newer = the(indicators, 'online').replaces;
    expect([older?.indicator, newer?.indicator]).to.deep.equal(['online', 'online-old']);
    expect(older?.reason).to.be.a('string');
    expect(older?.reason).to.equal(newer?.reason);
  });

  it('has a baseline whose revision moved the target and turned the verdict', () => {
    const { facts } = of('establishments');
    expect(facts.targetMoved).to.deep.equal({ previous: 2402, wasMet: false });
    expect(of('establishments')).to.deep.include({
      verdict: 'achieved',
      sureness: 'conditional',
      openQuestions: ['baseline-revised'],
    });
  });

  // By hand: 4 of 7 years are over at the end of FY2024, for the visitors 52 of 88 months since November 2020.
  for (const [id, expected] of [
    ['visitors', 12_400 + (16_000 - 12_400) * (52 / 88)],
    ['waste', 812 + (720 - 812) * (4 / 7)],
    ['founded', 140 * (4 / 7)],
    ['school-meals', 30 + (40 - 30) * (1 / 4)],
  ] as const)
    it(`expects of ${id} at the end of FY2024 what a straight line says`, () => {
      expect(of(id).facts.expected).to.be.closeTo(expected, 1e-6);
    });
});
