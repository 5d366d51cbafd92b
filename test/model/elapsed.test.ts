import { expect } from 'chai';
import fc from 'fast-check';
import { elapsedOf, stretchOf } from '../../src/model/elapsed.js';
import { daysOf, type Span } from '../../src/schema/index.js';

const on = (day: string) => daysOf(day).first;
const elapsed = (span: Span, day: string) => elapsedOf(stretchOf(span), on(day), span.years);

const FIVE: Span = { from: 'FY2026', to: 'FY2030' };

describe('elapsedOf', () => {
  it('counts years from 1, in fiscal years where the period begins with one', () => {
    expect(elapsed(FIVE, '2026-04-01')).to.deep.equal({ kind: 'during', year: 1, of: 5, isOpen: false });
    expect(elapsed(FIVE, '2027-03-31')).to.include({ year: 1 });
    expect(elapsed(FIVE, '2027-04-01')).to.include({ year: 2 });
    expect(elapsed(FIVE, '2031-03-31')).to.include({ year: 5 });
  });

  it('is before the first day and after the last', () => {
    expect(elapsed(FIVE, '2026-03-31')).to.deep.equal({ kind: 'before' });
    expect(elapsed(FIVE, '2031-04-01')).to.deep.equal({ kind: 'after', years: 0 });
    expect(elapsed(FIVE, '2032-04-01')).to.deep.equal({ kind: 'after', years: 1 });
  });

  it('says of a period without a known end that it may have ended', () => {
    expect(elapsed({ from: 'FY2024', to: null }, '2026-11-22')).to.deep.equal({
      kind: 'during',
      year: 3,
      isOpen: true,
    });
  });

  it('takes the stated length for an end that is not named', () => {
    expect(elapsed({ from: 'FY2024', years: 2 }, '2026-04-01')).to.deep.equal({ kind: 'after', years: 0 });
    expect(elapsed({ from: 'FY2024', years: 3 }, '2026-04-01')).to.deep.equal({
      kind: 'during',
      year: 3,
      of: 3,
      isOpen: false,
    });
  });

  it('counts no year without a known start', () => {
    expect(elapsed({ to: 'FY2030' }, '2026-11-22')).to.deep.equal({ kind: 'during', isOpen: false });
  });

  it('names no length that is not of whole years', () => {
    expect(elapsed({ from: '2024-10', to: '2029-03' }, '2026-11-22')).to.deep.equal({
      kind: 'during',
      year: 3,
      isOpen: false,
    });
  });

  it('does not know where a day stands in a period of which nothing is known', () => {
    expect(elapsedOf(stretchOf({ printed: '今後5年間' }), on('2026-11-22'))).to.deep.equal({
      kind: 'unknown',
    });
  });

  it('never counts a year beyond the length, whatever the days', () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, days, days, (a, b, today) => {
        const edge = (day: number) => ({ day, isInferred: false });
        const stretch = { first: edge(Math.min(a, b)), last: edge(Math.max(a, b)) };
        const found = elapsedOf(stretch, today);
        if (found.kind === 'during') expect(found.year).to.be.within(1, found.of ?? 200);
        if (found.kind === 'after') expect(found.years).to.be.at.least(0);
      }),
    );
  });
});
