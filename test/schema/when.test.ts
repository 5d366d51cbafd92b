import { expect } from 'chai';
import fc from 'fast-check';
import { datePartsOf, daysOf, fiscalYearOf, isWhen } from '../../src/schema.js';

/** The day number of a date as JavaScript's own calendar has it. */
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;

describe('isWhen', () => {
  for (const when of ['FY2022', '2020', '2020-10', '2020-10-01', '2024-02-29', '2000-02-29', '0001-01-01'])
    it(`accepts ${when}`, () => {
      expect(isWhen(when)).to.equal(true);
    });

  for (const when of [
    '',
    'FY22',
    'fy2022',
    'FY2022-04',
    '令和4年度',
    'R4',
    '2020-1',
    '2020-00',
    '2020-13',
    '2020-10-00',
    '2020-10-32',
    '2020-04-31',
    '2023-02-29',
    '1900-02-29',
    '2020/10/01',
    '２０２０',
    '2020-10-01T00:00',
    ' 2020',
    '2020\n',
  ])
    it(`refuses ${JSON.stringify(when)}`, () => {
      expect(isWhen(when)).to.equal(false);
    });

  it('accepts every day of the calendar from 1600 to 2400', () => {
    const days = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => isWhen(date.toISOString().slice(0, 10))));
  });
});

describe('datePartsOf', () => {
  it('has no more parts than the text', () => {
    expect(datePartsOf('2020-10')).to.deep.equal({ year: 2020, month: 10 });
  });

  it('reads a fiscal year as such', () => {
    expect(datePartsOf('FY2022')).to.deep.equal({ fiscalYear: 2022 });
  });
});

describe('daysOf', () => {
  it('counts from 1970-01-01', () => {
    expect(daysOf('1970-01-01')).to.deep.equal({ first: 0, last: 0 });
  });

  // Unix time of 2000-03-01T00:00Z is 951868800 (POSIX.1, 4.16), which is day 11017.
  it('has 2000-03-01 as day 11017', () => {
    expect(daysOf('2000-03-01').first).to.equal(11_017);
  });

  it('covers a leap February to the 29th', () => {
    expect(daysOf('2024-02')).to.deep.equal({ first: day(2024, 2, 1), last: day(2024, 2, 29) });
  });

  it('covers the February of a century to the 28th', () => {
    expect(daysOf('2100-02').last).to.equal(day(2100, 2, 28));
  });

  it('covers a calendar year from January to December', () => {
    expect(daysOf('2020')).to.deep.equal({ first: day(2020, 1, 1), last: day(2020, 12, 31) });
  });

  it('covers a fiscal year from April to the next March', () => {
    expect(daysOf('FY2022')).to.deep.equal({ first: day(2022, 4, 1), last: day(2023, 3, 31) });
  });

  it('covers a fiscal year that begins in January like a calendar year', () => {
    expect(daysOf('FY2022', 1)).to.deep.equal(daysOf('2022'));
  });

  it('counts years below 100 as they are', () => {
    expect(daysOf('0001-01-01').first).to.equal(Date.parse('0001-01-01T00:00:00Z') / 86_400_000);
  });

  it('agrees with JavaScript on every day from 1600 to 2400', () => {
    const days = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        return daysOf(iso).first === Date.parse(iso) / 86_400_000;
      }),
    );
  });

  it('throws on what is no point in time', () => {
    expect(() => daysOf('R4')).to.throw(RangeError, 'R4');
  });
});

describe('fiscalYearOf', () => {
  it('is the year before for a day in March', () => {
    expect(fiscalYearOf('2023-03-31')).to.equal(2022);
  });

  it('is the year itself from the first of April', () => {
    expect(fiscalYearOf('2023-04-01')).to.equal(2023);
  });

  it('reads a bare calendar year as the fiscal year of the same number', () => {
    expect(fiscalYearOf('2020')).to.equal(2020);
  });

  it('is the calendar year where the fiscal year begins in January', () => {
    expect(fiscalYearOf('2023-03-31', 1)).to.equal(2023);
  });

  it('throws on what is no point in time', () => {
    expect(() => fiscalYearOf('')).to.throw(RangeError);
  });
});
