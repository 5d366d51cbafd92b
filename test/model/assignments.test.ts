import { expect } from 'chai';
import fc from 'fast-check';
import { assignedVerdictsOf } from '../../src/model/scheme.js';
import type { Assignment, Plan } from '../../src/schema/index.js';
import { seed } from './plans.js';

const akiruno = seed('examples/akiruno-scheme');
const given = (plan: Plan, id: string) =>
  assignedVerdictsOf(plan, id).map(({ grade, assignment, isOlder }) => [grade.code, assignment.id, isOlder]);

describe('assignedVerdictsOf', () => {
  it('gives one for each period, the latest first', () => {
    expect(given(akiruno, 'i-forest-tour')).to.deep.equal([
      ['S', 'as-i-tour', false],
      ['B', 'as-i-tour-2023', true],
    ]);
  });

  it('takes the newest of those given for one period', () => {
    expect(given(akiruno, 'i-forest-wood')).to.deep.equal([['C', 'as-i-wood', false]]);
  });

  it('gives one that names no period', () => {
    expect(given(akiruno, 'i-visit-bus')).to.deep.equal([['X', 'as-i-bus', false]]);
  });

  it('is empty where nobody has judged', () => {
    expect(given(akiruno, 'i-visit-fair')).to.deep.equal([]);
  });

  it('takes the grade from the scheme, with its word and what it is like', () => {
    const [sign] = assignedVerdictsOf(akiruno, 'i-visit-sign');
    expect(sign?.grade).to.include({ code: 'F', like: 'achieved' });
  });

  it('does not depend on the order of the file where the dates differ', () => {
    const { assignments = [] } = akiruno;
    fc.assert(
      fc.property(fc.shuffledSubarray([...assignments], { minLength: assignments.length }), (shuffled) => {
        for (const { of } of assignments)
          expect(given({ ...akiruno, assignments: shuffled }, of)).to.deep.equal(given(akiruno, of));
      }),
    );
  });

  it('names every period once and never one that nobody judged', () => {
    const assignment = fc.record({
      of: fc.constantFrom('i-forest', 'i-visit'),
      verdict: fc.constantFrom('F', 'A', 'missed'),
      by: fc.constant('x'),
      period: fc.constantFrom('FY2022', 'FY2023', 'FY2024'),
      on: fc.constantFrom('2024-08', '2025-08'),
    });
    fc.assert(
      fc.property(fc.array(assignment), (assignments: Assignment[]) => {
        const periods = assignedVerdictsOf({ ...akiruno, assignments }, 'i-forest').map(
          ({ assignment: { period } }) => String(period),
        );
        const wanted = assignments.filter(({ of }) => of === 'i-forest').map(({ period }) => String(period));
        expect(periods).to.deep.equal([...new Set(wanted)].sort().reverse());
      }),
    );
  });
});
