import { expect } from 'chai';
import { LANGUAGES } from '../../src/locale/index.js';
import { assess } from '../../src/model/index.js';
import { VERDICTS, verdictView } from '../../src/wording/index.js';
import { RULES } from '../../src/wording/rules.messages.js';
import { atLeast, indicatorWith } from './plans.js';

const view = (parts: Parameters<typeof indicatorWith>[0]) => verdictView(assess(indicatorWith(parts)), 'ja');

describe('verdictView', () => {
  it('says a firm verdict in one word', () => {
    const { word, modifier, tone } = view({ targets: [atLeast(12)] });
    expect([word, modifier, tone]).to.deep.equal(['達成', undefined, 'good']);
  });

  it('says that a verdict rests on a provisional value', () => {
    const observations = [{ period: 'FY2022', value: 14, provisional: {} }];
    expect(view({ targets: [atLeast(12)], observations }).modifier).to.equal('速報');
  });

  it('says that a verdict hangs on a reading', () => {
    const doubts = [{ field: 'unit', reason: '不明', confidence: 'low' as const, affectsVerdict: true }];
    expect(view({ targets: [atLeast(12)], doubts }).modifier).to.equal('条件つき');
  });

  it('calls nothing good or bad that was not judged', () => {
    expect(view({})).to.include({ word: '判定なし', tone: 'none' });
  });
});

describe('VERDICTS', () => {
  for (const language of LANGUAGES)
    it(`has whole sentences for every rule and every lack, in ${language}`, () => {
      const { unjudged, open } = VERDICTS[language];
      const { rule, computed } = RULES[language];
      const sentences = [
        ...Object.values(rule),
        ...Object.values(unjudged),
        ...Object.values(open),
        computed,
      ];
      for (const sentence of sentences)
        expect(sentence).to.match(language === 'en' ? /[a-z)]\.$/ : /[^。]。$/);
    });

  it('keeps the words of different verdicts apart', () => {
    for (const language of LANGUAGES) {
      const words = Object.values(VERDICTS[language].word);
      expect(new Set(words).size).to.equal(words.length);
    }
  });
});
