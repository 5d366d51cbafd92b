import { expect } from 'chai';
import fc from 'fast-check';
import { erasBetween, eraYearOfFiscalYear } from '../../src/locale/eras.js';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** 元号法に基づく政令 and the imperial edicts before it. */
const STARTS = { 大正: '1912-07-30', 昭和: '1926-12-25', 平成: '1989-01-08', 令和: '2019-05-01' };

describe('erasBetween', () => {
  it('begins each era on the day on which it was proclaimed', () => {
    const eras = erasBetween(day('1900-01-01'), day('2026-01-01'), 'ja').slice(1);
    expect(Object.fromEntries(eras.map(({ name, first }) => [name, iso(first)]))).to.deep.equal(STARTS);
  });

  it('names them in the letters of an English reader', () => {
    const eras = erasBetween(day('2011-04-01'), day('2026-01-01'), 'en');
    expect(eras.map(({ name }) => name)).to.deep.equal(['Heisei', 'Reiwa']);
  });

  it('leaves out what lies before the eras that have no day in dispute', () => {
    const [first] = erasBetween(day('1800-01-01'), day('1900-01-01'), 'ja');
    expect(iso(first!.first)).to.equal('1868-01-25');
  });

  it('covers every day once, in order', () => {
    const days = fc.integer({ min: day('1870-01-01'), max: day('2040-01-01') });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const eras = erasBetween(first, last, 'ja');
        expect(eras[0]!.first).to.equal(first);
        expect(eras.at(-1)!.last).to.equal(last);
        for (const [at, era] of eras.slice(1).entries()) expect(era.first).to.equal(eras[at]!.last + 1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('eraYearOfFiscalYear', () => {
  it('counts the year in which the era changed by the era at its end', () => {
    expect([2018, 2019, 2020].map((year) => eraYearOfFiscalYear(year, 'ja'))).to.deep.equal([
      '30',
      '元',
      '2',
    ]);
  });

  it('has none before the eras', () => {
    expect(eraYearOfFiscalYear(1800, 'ja')).to.equal(undefined);
  });
});
