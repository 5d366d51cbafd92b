import { expect } from 'chai';
import { comparable, textIn } from '../../src/model/index.js';

describe('textIn', () => {
  it('is the text itself where there is one language only', () => {
    expect(textIn('計画', 'en')).to.equal('計画');
  });

  it('is the text of the wanted language', () => {
    expect(textIn({ ja: '計画', en: 'plan' }, 'en')).to.equal('plan');
  });

  it('falls back to the language without its subtags', () => {
    expect(textIn({ ja: '計画', en: 'plan' }, 'ja-simple')).to.equal('計画');
  });

  it('prefers the exact language to the one without subtags', () => {
    expect(textIn({ ja: '計画', 'ja-simple': 'けいかく' }, 'ja-simple')).to.equal('けいかく');
  });

  it('falls back to the language of the plan', () => {
    expect(textIn({ fr: 'projet', en: 'plan' }, 'de', 'en')).to.equal('plan');
    expect(textIn({ fr: 'projet', en: 'plan' }, 'de', 'en-GB')).to.equal('plan');
  });

  it('falls back to the first language that there is', () => {
    expect(textIn({ fr: 'projet', de: 'Plan' }, 'en')).to.equal('projet');
  });

  it('finds no language in what every object has', () => {
    expect(textIn({ ja: '計画' }, 'constructor')).to.equal('計画');
    expect(textIn({ ja: '計画' }, 'toString')).to.equal('計画');
  });
});

describe('comparable', () => {
  it('knows one width of letters, digits and signs', () => {
    expect(comparable('ＪＡ　１８．９％')).to.equal(comparable('JA 18.9%'));
  });

  it('knows one form of half-width katakana', () => {
    expect(comparable('ﾃﾞｰﾀ')).to.equal('データ');
  });

  it('does not see white space or lines', () => {
    expect(comparable('産業 振興\n　プラン')).to.equal('産業振興プラン');
  });

  it('does not see case', () => {
    expect(comparable('Resas')).to.equal(comparable('RESAS'));
  });

  it('takes circled numbers for numbers', () => {
    expect(comparable('①')).to.equal('1');
  });

  it('keeps hiragana and katakana apart', () => {
    expect(comparable('まち')).not.to.equal(comparable('マチ'));
  });
});
