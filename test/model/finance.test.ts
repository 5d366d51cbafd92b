import { expect } from 'chai';
import fc from 'fast-check';
import { pursesOf, sumChecks, sumOf, totalsOf, type Money } from '../../src/model/finance.js';
import { partsOf, wholeProjects } from '../../src/model/projects.js';
import type { Project } from '../../src/schema.js';
import { parsedSeed, planOf, the } from '../seeds/seed.js';

const JA = { lang: 'ja' };
const grant = planOf(parsedSeed('kodaira-grant-2020'));
const reviews = planOf(parsedSeed('examples/reviews'));

const money = (
  source: Money['source'],
  amount: number,
  stage: Money['stage'] = 'settled',
  unit = '千円',
) => ({
  source,
  stage,
  amount,
  unit,
});
const project = (id: string, finance: Project['finance'], parent?: string): Project => ({
  id,
  title: id,
  period: 'FY2024',
  ...(finance && { finance }),
  ...(parent !== undefined && { parent }),
});

describe('pursesOf', () => {
  it('leaves what no source is named for as a rest, with half of the Kodaira project in it', () => {
    // difficulties.md, B0: 5,354,000 of which the grant is 2,677,000.
    const [purse] = pursesOf(the(grant.projects, 'pr-P'), grant);
    expect(purse).to.include({ stage: 'unstated', unit: '円', amount: 5_354_000, rest: 2_677_000 });
    expect(purse?.sources.map(({ source }) => source)).to.deep.equal(['grant']);
  });

  it('puts what is settled before what was planned', () => {
    const purses = pursesOf(the(reviews.projects, 'p1'), reviews);
    expect(purses.map(({ stage, amount }) => [stage, amount])).to.deep.equal([
      ['settled', 45_200],
      ['planned', 48_000],
    ]);
  });

  it('keeps units apart', () => {
    const purses = pursesOf({ finance: [money('total', 5), money('total', 5000, 'settled', '円')] }, JA);
    expect(purses.map(({ unit, amount }) => [unit, amount])).to.deep.equal([
      ['千円', 5],
      ['円', 5000],
    ]);
  });

  it('adds the sources up where no total is stated', () => {
    const [purse] = pursesOf({ finance: [money('grant', 30), money('own', 12)] }, JA);
    expect(purse).to.include({ amount: 42, rest: 0 });
    expect(purse).not.to.have.property('total');
  });

  it('tells by a rest below zero that the sources come to more than the whole', () => {
    const [purse] = pursesOf({ finance: [money('total', 40), money('grant', 30), money('own', 12)] }, JA);
    expect(purse?.rest).to.equal(-2);
  });

  it('never counts a second total', () => {
    const [purse] = pursesOf({ finance: [money('total', 40), money('total', 38)] }, JA);
    expect(purse).to.include({ amount: 40, rest: 40 });
    expect(purse?.otherTotals).to.have.length(1);
  });

  it('loses no amount, whatever the stages and units', () => {
    const one = fc.record({
      source: fc.constantFrom('total', 'grant', 'own', 'loan'),
      stage: fc.constantFrom('planned', 'settled', 'unstated'),
      amount: fc.integer({ min: 0, max: 1e9 }),
      unit: fc.constantFrom('円', '千円'),
    });
    fc.assert(
      fc.property(fc.array(one), (finance) => {
        const purses = pursesOf({ finance } as Pick<Project, 'finance'>, JA);
        const kept = purses.flatMap(({ total, otherTotals, sources }) => [
          ...(total ? [total] : []),
          ...otherTotals,
          ...sources,
        ]);
        expect(kept).to.have.members(finance);
        for (const { amount, sources, rest } of purses)
          expect(sumOf([...sources.map((source) => source.amount), rest])).to.equal(amount);
      }),
    );
  });
});

describe('sumChecks', () => {
  it('finds that the three parts of the Kodaira project add up, in total and in the grant', () => {
    const checks = sumChecks(the(grant.projects, 'pr-P'), partsOf(grant, 'pr-P'), grant);
    expect(checks.map(({ sum, difference, isComplete }) => [sum, difference, isComplete])).to.deep.equal([
      [5_354_000, 0, true],
      [2_677_000, 0, true],
    ]);
  });

  it('finds by how much parts do not add up', () => {
    const checks = sumChecks(the(reviews.projects, 'p2'), partsOf(reviews, 'p2'), reviews);
    expect(checks.map(({ whole, difference }) => [whole.source, difference])).to.deep.equal([
      ['total', -40],
      ['state', 0],
      ['own', -40],
    ]);
  });

  it('cannot tell where a part is silent', () => {
    const whole = project('w', [money('total', 100)]);
    const parts = [project('a', [money('total', 60)], 'w'), project('b', undefined, 'w')];
    expect(sumChecks(whole, parts, JA)[0]).to.include({ named: 1, parts: 2, isComplete: false });
  });

  it('can tell of a source where the silent part is paid in full by others', () => {
    const whole = project('w', [money('loan', 60)]);
    const parts = [
      project('a', [money('total', 60), money('loan', 60)], 'w'),
      project('b', [money('total', 10), money('own', 10)], 'w'),
    ];
    expect(sumChecks(whole, parts, JA)[0]).to.include({ difference: 0, isComplete: true });
  });

  it('has nothing to check without parts', () => {
    expect(sumChecks(project('w', [money('total', 1)]), [], JA)).to.deep.equal([]);
  });
});

describe('totalsOf', () => {
  it('adds wholes only, each stage and unit for itself, and says how many name an amount', () => {
    const sums = totalsOf(wholeProjects(reviews), reviews);
    expect(sums.map(({ stage, unit, amount, named }) => [stage, unit, amount, named])).to.deep.equal([
      ['settled', '千円', 45_200 + 12_040 + 7450 + 21_600 + 3180, 5],
      ['settled', 'ドル', 8600, 1],
      ['expected', '千円', 6800, 1],
      ['budget', '千円', 9300, 1],
      ['planned', '千円', 70_000, 2],
    ]);
  });

  it('counts the Kodaira project once, and not its parts again', () => {
    expect(totalsOf(wholeProjects(grant), grant).map(({ amount }) => amount)).to.deep.equal([5_354_000]);
  });

  it('adds 0.1 and 0.2 to 0.3', () => {
    expect(sumOf([0.1, 0.2])).to.equal(0.3);
  });
});
