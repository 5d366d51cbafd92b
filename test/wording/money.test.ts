import { expect } from 'chai';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/locale/index.js';
import { pursesOf, sumChecks } from '../../src/model/finance.js';
import { partsOf } from '../../src/model/projects.js';
import { readerOf } from '../../src/wording/index.js';
import { moneyText, restLabel, shareText, sumSentence } from '../../src/wording/money.js';
import { parsedSeed, planOf, the } from '../seeds/seed.js';

const grant = planOf(parsedSeed('kodaira-grant-2020'));
const reviews = planOf(parsedSeed('examples/reviews'));
const ja = readerOf(grant, 'ja');

describe('moneyText', () => {
  it('keeps its digits, which a reader can check', () => {
    expect(moneyText(5_350_000, '円', ja)).to.equal('5,350,000円');
    expect(moneyText(50_000, '千円', readerOf(grant, 'en'))).to.equal('50,000 千円');
  });
});

describe('shareText', () => {
  // difficulties.md, B0: the rates of the three parts are 0.4995, 0.5002 and 0.5.
  it('does not let 49.95 % look like one half', () => {
    expect(shareText(541_000, 1_083_000, ja)).to.equal('49.95%');
    expect(shareText(1_659_000, 3_317_000, ja)).to.equal('50.02%');
  });

  it('says one half where it is one', () => {
    expect(shareText(477_000, 954_000, ja)).to.equal('50%');
  });

  it('says nothing of a share of nothing, or of more than the whole', () => {
    expect([shareText(1, 0, ja), shareText(2, 1, ja), shareText(-1, 1, ja)]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is round only where the share is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, part) => {
          const amount = Math.round(whole * part);
          const text = shareText(amount, whole, ja) ?? '';
          expect(text).to.match(/^\d+(\.\d+)?%$/u);
          const percent = (amount / whole) * 100;
          if (/^\d*[05]%$/u.test(text)) expect(percent).to.be.closeTo(Number.parseFloat(text), 1e-6);
          else expect(percent).to.be.closeTo(Number.parseFloat(text), 0.06);
        },
      ),
    );
  });
});

describe('restLabel', () => {
  it('never calls own funds what no source is named for', () => {
    const [purse] = pursesOf(the(grant.projects, 'pr-P'), grant);
    for (const language of LANGUAGES) {
      const label = restLabel(purse!, readerOf(grant, language));
      expect(label).to.include('交付金');
      expect(label).not.to.match(/一般財源|市の お金|own|general funds/iu);
    }
  });
});

describe('sumSentence', () => {
  const said = (id: string, plan: typeof grant) =>
    sumChecks(the(plan.projects, id), partsOf(plan, id), plan).map((check) => sumSentence(check, ja));

  it('says that parts add up', () => {
    expect(said('pr-P', grant)[0]).to.equal('事業費は、3事業の合計と一致します。');
  });

  it('says by how much they do not', () => {
    expect(said('p2', reviews)[0]).to.equal(
      '事業費（決算）は、2事業の合計（12,000千円）と合いません。合計のほうが40千円少なくなります。',
    );
  });
});
