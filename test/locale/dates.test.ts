import { expect } from 'chai';
import fc from 'fast-check';
import { formatDate, westernYear } from '../../src/locale/index.js';

// The days on which eras began: 元号を改める政令 of 1989 (昭和64年1月8日施行) and 2019 (平成31年5月1日施行),
// 明治45年7月30日 (大正), 大正15年12月25日 (昭和).
const DAYS: readonly (readonly [number, number, number, string])[] = [
  [1912, 7, 29, '明治45年7月29日'],
  [1912, 7, 30, '大正元年7月30日'],
  [1926, 12, 24, '大正15年12月24日'],
  [1926, 12, 25, '昭和元年12月25日'],
  [1989, 1, 7, '昭和64年1月7日'],
  [1989, 1, 8, '平成元年1月8日'],
  [2019, 4, 30, '平成31年4月30日'],
  [2019, 5, 1, '令和元年5月1日'],
];

// 「元号を改める政令」に伴う国の予算の表記 (2019年): the whole of fiscal year 2019 is 令和元年度.
const FISCAL_YEARS: readonly (readonly [number, string])[] = [
  [1988, '昭和63年度'],
  [1989, '平成元年度'],
  [2016, '平成28年度'],
  [2018, '平成30年度'],
  [2019, '令和元年度'],
  [2020, '令和2年度'],
  [2026, '令和8年度'],
];

describe('formatDate', () => {
  for (const [year, month, day, words] of DAYS)
    it(`writes ${words}`, () => {
      expect(formatDate({ year, month, day }, 'ja')).to.equal(words);
    });

  for (const [fiscalYear, words] of FISCAL_YEARS)
    it(`writes ${words} for fiscal year ${String(fiscalYear)}`, () => {
      expect(formatDate({ fiscalYear }, 'ja')).to.equal(words);
    });

  it('names a calendar year in which the era changed by the era at its end', () => {
    expect(formatDate({ year: 2019 }, 'ja')).to.equal('令和元年');
    expect(formatDate({ year: 1989 }, 'ja')).to.equal('平成元年');
  });

  it('writes the month alone where no day is known', () => {
    expect(formatDate({ year: 2021, month: 2 }, 'ja')).to.equal('令和3年2月');
  });

  it('writes western years in English', () => {
    expect(formatDate({ fiscalYear: 2022 }, 'en')).to.equal('FY2022');
    expect(formatDate({ year: 2021, month: 3, day: 29 }, 'en')).to.equal('29 March 2021');
    expect(formatDate({ year: 2021, month: 3 }, 'en')).to.equal('March 2021');
  });

  it('writes the western year where there is no era', () => {
    expect(formatDate({ year: 1700 }, 'ja')).to.equal('1700年');
  });

  it('never says anything but an era, a year and a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(formatDate({ year, month }, 'ja')).to.match(/^(\p{Script=Han}{2})?(元|\d+)年\d+月$/u);
      }),
    );
  });
});

describe('westernYear', () => {
  it('is the year that stands beside an era', () => {
    expect(westernYear({ fiscalYear: 2022 }, 'ja')).to.equal('2022年度');
    expect(westernYear({ year: 2015, month: 10 }, 'ja-simple')).to.equal('2015年');
  });

  it('is nothing where years are western ones anyway', () => {
    expect(westernYear({ fiscalYear: 2022 }, 'en')).to.equal(undefined);
  });
});
