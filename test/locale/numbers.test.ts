import { expect } from 'chai';
import fc from 'fast-check';
import { decimalsOf, formatNumber, formatSigned, LANGUAGES } from '../../src/locale/index.js';

describe('formatNumber', () => {
  it('groups digits by three', () => {
    expect(formatNumber(5354000, 'ja')).to.equal('5,354,000');
  });

  it('writes a true minus sign, not a hyphen', () => {
    expect(formatNumber(-3491, 'ja')).to.equal('−3,491');
  });

  it('shows the digits that are stated, zeros too', () => {
    expect(formatNumber(20, 'ja', 1)).to.equal('20.0');
  });

  it('shows as many digits as the number has, at most four', () => {
    expect(formatNumber(80.9, 'ja')).to.equal('80.9');
    expect(formatNumber(1 / 3, 'ja')).to.equal('0.3333');
  });

  it('gives no sign to what rounds to zero', () => {
    expect(formatNumber(-0, 'ja')).to.equal('0');
    expect(formatNumber(-0.004, 'ja', 1)).to.equal('0.0');
  });

  it('says the same in every language, and never a hyphen or a word of the machine', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [first, ...others] = LANGUAGES.map((language) => formatNumber(value, language));
        expect(first).to.match(/^−?[\d,]+(\.\d{1,4})?$/);
        for (const other of others) expect(other).to.equal(first);
      }),
    );
  });
});

describe('formatSigned', () => {
  it('puts plus or minus before a difference', () => {
    expect(formatSigned(1.6, 'ja')).to.equal('+1.6');
    expect(formatSigned(-139, 'en')).to.equal('−139');
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
});
