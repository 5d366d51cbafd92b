import { expect } from 'chai';
import fc from 'fast-check';
import {
  decimalsOf,
  formatAlike,
  formatDigits,
  formatNumber,
  formatSigned,
  isRound,
  LANGUAGES,
} from '../../src/locale/index.js';

const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10n ** 4n, 億: 10n ** 8n, 兆: 10n ** 12n };

/** The number that a reader takes from a text: 1億2,000万, △3,491 and −0.5 alike. */
function numberRead(text: string): number {
  const sign = /^[△−]/u.test(text) ? -1 : 1;
  const digits = text.replace(/^[△−+]/u, '').replaceAll(',', '');
  if (!/[万億兆]/u.test(digits)) return sign * Number(digits);
  const parts = [...digits.matchAll(/(\d+)([万億兆])/gu)];
  if (parts.map(([part]) => part).join('') !== digits) throw new RangeError(text);
  return (
    sign *
    Number(parts.reduce((sum, [, count = '', unit = '']) => sum + BigInt(count) * (MYRIADS[unit] ?? 0n), 0n))
  );
}

describe('formatNumber', () => {
  it('groups digits by three', () => {
    expect(formatNumber(5_354_321, 'ja')).to.equal('5,354,321');
  });

  const round: readonly (readonly [number, string])[] = [
    [10_000, '1万'],
    [50_000, '5万'],
    [1_250_000, '125万'],
    [120_000_000, '1億2,000万'],
    [10_000_000_000, '100億'],
    [1_000_000_010_000, '1兆1万'],
    [-50_000, '△5万'],
  ];
  for (const [value, text] of round)
    it(`counts ${String(value)} in Japanese as ${text}`, () => {
      expect(formatNumber(value, 'ja')).to.equal(text);
    });

  it('leaves alone what is no whole multiple of 10,000', () => {
    expect([0, 500, 9_999, 50_001, 125_500].map((value) => formatNumber(value, 'ja'))).to.deep.equal([
      '0',
      '500',
      '9,999',
      '50,001',
      '125,500',
    ]);
  });

  it('keeps the digits where decimals are asked for', () => {
    expect(formatNumber(50_000, 'ja', 1)).to.equal('50,000.0');
  });

  it('counts in thousands for readers of plain Japanese and of English', () => {
    expect(formatNumber(1_250_000, 'ja-simple')).to.equal('1,250,000');
    expect(formatNumber(1_250_000, 'en')).to.equal('1,250,000');
  });

  it('writes minus as △ in Japanese, and elsewhere as a true minus sign, never as a hyphen', () => {
    expect(LANGUAGES.map((language) => formatNumber(-3491, language))).to.deep.equal([
      '△3,491',
      '−3,491',
      '−3,491',
    ]);
  });

  it('shows the digits that are stated, zeros too', () => {
    expect(formatNumber(20, 'ja', 1)).to.equal('20.0');
  });

  it('shows as many digits as the number has, at most four', () => {
    expect(formatNumber(80.9, 'ja')).to.equal('80.9');
    expect(formatNumber(1 / 3, 'ja')).to.equal('0.3333');
  });

  it('never shows 0 for what is small', () => {
    expect(formatNumber(0.00002, 'ja')).to.equal('0.00002');
    expect(formatNumber(-0.000012345678, 'en')).to.equal('−0.00001235');
  });

  it('gives no sign to what rounds to zero', () => {
    expect(formatNumber(-0, 'ja')).to.equal('0');
    expect(formatNumber(-0.004, 'ja', 1)).to.equal('0.0');
  });

  it('loses no digit: whoever reads the text has the number', () => {
    const whole = fc.maxSafeInteger();
    const round = fc.integer({ min: -900_000_000, max: 900_000_000 }).map((count) => count * 10_000);
    const decimal = fc.integer({ min: -1e12, max: 1e12 }).map((count) => count / 10_000);
    fc.assert(
      fc.property(
        fc.oneof(
          whole,
          round,
          decimal,
          fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: false }),
        ),
        (value) => {
          for (const language of LANGUAGES) {
            const text = formatNumber(value, language);
            expect(text).to.match(/^[△−]?[\d,.兆億万]+$/u);
            const digits = Math.abs(value) < 10 ** -4 ? Number(value.toPrecision(4)) : value;
            const lost = Math.abs(numberRead(text) - digits);
            expect(lost).to.be.at.most(Math.abs(value) < 10 ** -4 ? Math.abs(value) * 1e-12 : 0.00005);
            if (Number.isInteger(value * 10_000) && Math.abs(value) < 1e12)
              expect(numberRead(text)).to.equal(value + 0);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('formatDigits', () => {
  it('keeps digits under digits', () => {
    expect(formatDigits(1_250_000, 'ja')).to.equal('1,250,000');
    expect(formatDigits(-50_000, 'ja')).to.equal('△50,000');
  });
});

describe('formatAlike', () => {
  it('counts in 万 only where every number can be', () => {
    expect(formatAlike([0, 50_000, 100_000], 'ja')).to.deep.equal(['0', '5万', '10万']);
    expect(formatAlike([0, 25_000, 50_000], 'ja')).to.deep.equal(['0', '25,000', '50,000']);
  });
});

describe('isRound', () => {
  it('refuses what is too great to be told digit by digit', () => {
    expect([0, 20_000, 20_001, 1e300].map(isRound)).to.deep.equal([true, true, false, false]);
  });
});

describe('formatSigned', () => {
  it('puts plus or minus before a difference', () => {
    expect(formatSigned(1.6, 'ja')).to.equal('+1.6');
    expect(formatSigned(-3491, 'ja')).to.equal('△3,491');
    expect(formatSigned(-139, 'en')).to.equal('−139');
    expect(formatSigned(-139, 'ja-simple')).to.equal('−139');
  });

  it('keeps digits under digits', () => {
    expect(formatSigned(7_690_000, 'ja')).to.equal('+7,690,000');
  });

  it('gives no sign to what rounds to zero', () => {
    expect(formatSigned(-0.04, 'ja', 1)).to.equal('0.0');
    expect(formatSigned(0, 'ja')).to.equal('0');
  });
});

describe('decimalsOf', () => {
  it('counts the digits behind the point', () => {
    expect([168, 20.5, 0.25].map(decimalsOf)).to.deep.equal([0, 1, 2]);
  });

  it('does not count the dust of binary fractions', () => {
    expect(decimalsOf(0.1 + 0.2)).to.equal(1);
  });

  it('counts those of a small number', () => {
    expect(decimalsOf(0.00002)).to.equal(5);
  });
});
