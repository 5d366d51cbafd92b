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

describe('RULES', () => {
  const told = (parts: Parameters<typeof indicatorWith>[0]) => {
    const assessment = assess(indicatorWith(parts));
    if (assessment.verdict === 'not-judged') throw new Error('not judged');
    return { meaning: RULES.ja.meaning[assessment.verdict], rule: RULES.ja.rule[assessment.rule] };
  };

  it('call nothing moving that stands still', () => {
    const observations = [{ period: 'FY2022', value: 10 }];
    expect(told({ targets: [atLeast(20, { due: 'FY2025' })], observations }).meaning).not.to.include('近づ');
  });

  it('call no due date unknown that is stated', () => {
    const done = told({
      kind: 'yes-no',
      baseline: { value: false, period: 'FY2020' },
      targets: [{ operator: 'done', due: 'FY2025' }],
      observations: [{ period: 'FY2022', value: false }],
    });
    expect(done.meaning).not.to.include('分からない');
    const trend = told({
      targets: [{ operator: 'trend', towards: 'up', due: 'FY2025' }],
      observations: [{ period: 'FY2022', value: 10 }],
    });
    expect(trend.rule).to.include('まだ来ていない');
  });

  it('let a tolerance pass in words where it does in numbers', () => {
    const targets = [{ operator: 'keep-or-better' as const, tolerance: 2 }];
    const observations = [{ period: 'FY2022', value: 9 }];
    expect(told({ targets, observations }).rule).to.include('許容する差');
  });
});
