import { expect } from 'chai';
import { languageOf, tagOf } from '../../src/locale/index.js';

describe('languageOf', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['JA', 'ja'],
    ['', 'ja'],
    ['ja-simple', 'ja-simple'],
    ['ja-x-easy', 'ja-simple'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-Hans', 'en'],
    ['jam', 'en'],
  ];
  for (const [tag, language] of cases)
    it(`reads ${tag === '' ? 'an empty tag' : tag} as ${language}`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
});

describe('tagOf', () => {
  it('gives plain Japanese the tag of Japanese, which browsers know', () => {
    expect(tagOf('ja-simple')).to.equal('ja');
  });
});
