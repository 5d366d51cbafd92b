import { expect } from 'chai';
import { daysOfMoment, fiscalYearOfMoment, printedOf, whenOf } from '../../src/model/index.js';

describe('whenOf', () => {
  it('is the moment itself, or what stands beside the printed words', () => {
    expect(whenOf('FY2020')).to.equal('FY2020');
    expect(whenOf({ at: 'FY2020', printed: '平成32年度' })).to.equal('FY2020');
  });

  it('is nothing where the document names no time, or one that cannot be placed', () => {
    expect(whenOf(undefined)).to.equal(undefined);
    expect(whenOf(null)).to.equal(undefined);
    expect(whenOf({ at: null, printed: '計画期間の終わり' })).to.equal(undefined);
  });
});

describe('printedOf', () => {
  it('is what the document prints, though that era ended before', () => {
    expect(printedOf({ at: 'FY2020', printed: '平成32年度' })).to.equal('平成32年度');
  });

  it('is nothing where only the normalised form is known', () => {
    expect(printedOf('FY2020')).to.equal(undefined);
    expect(printedOf({ at: 'FY2020' })).to.equal(undefined);
    expect(printedOf(null)).to.equal(undefined);
  });
});

describe('fiscalYearOfMoment', () => {
  it('puts January to March into the year before', () => {
    expect(fiscalYearOfMoment('2021-03-31')).to.equal(2020);
    expect(fiscalYearOfMoment('2021-04')).to.equal(2021);
  });

  it('reads a bare calendar year as the fiscal year of the same number', () => {
    expect(fiscalYearOfMoment('2020')).to.equal(2020);
  });

  it('follows another first month', () => {
    expect(fiscalYearOfMoment('2021-03-31', 1)).to.equal(2021);
  });

  it('is nothing for a time that cannot be placed', () => {
    expect(fiscalYearOfMoment({ at: null, printed: '不明' })).to.equal(undefined);
    expect(fiscalYearOfMoment(undefined)).to.equal(undefined);
  });
});

describe('daysOfMoment', () => {
  it('covers a fiscal year from April to March', () => {
    expect(daysOfMoment('FY2020')?.first).to.equal(daysOfMoment('2020-04-01')?.first);
    expect(daysOfMoment('FY2020')?.last).to.equal(daysOfMoment('2021-03-31')?.last);
  });

  it('covers the 29th of February in a leap year', () => {
    const { first = NaN, last = NaN } = daysOfMoment('2024-02') ?? {};
    expect(last - first + 1).to.equal(29);
  });

  it('is nothing for a time that cannot be placed', () => {
    expect(daysOfMoment({ at: null, printed: '不明' })).to.equal(undefined);
    expect(daysOfMoment(null)).to.equal(undefined);
  });
});
