import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { LANGUAGES } from '../../src/locale/index.js';
import { assess } from '../../src/model/index.js';
import { indicatorSentence } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';
import { readerIn } from './plans.js';
import { SENTENCES } from './sentences.js';

describe('indicatorSentence on the seeds', () => {
  for (const [name, sentences] of Object.entries(SENTENCES)) {
    const { indicators = [] } = seed(name);

    it(`is expected for every indicator of ${name}`, () => {
      expect(Object.keys(sentences)).to.have.members(indicators.map(({ id }) => id));
    });

    for (const indicator of indicators)
      it(`says of ${indicator.id} in ${name} what is so, in every language`, () => {
        const said = LANGUAGES.map((language) =>
          indicatorSentence(indicator, assess(indicator), readerIn(language)),
        );
        expect(said).to.deep.equal(sentences[indicator.id]);
      });
  }

  it('is expected for every city plan that has indicators', () => {
    const names = readdirSync(new URL('../../seeds/', import.meta.url))
      .filter((file) => file.endsWith('.plan.json'))
      .map((file) => file.replace('.plan.json', ''));
    const withIndicators = names.filter((name) => (seed(name).indicators ?? []).length > 0);
    expect(Object.keys(SENTENCES)).to.include.members(withIndicators);
  });
});
