import { expect } from 'chai';
import { rollUp } from '../../src/model/index.js';
import type { Language } from '../../src/locale/index.js';
import type { Indicator, Target } from '../../src/schema.js';
import { noDueSentence, standingSentence } from '../../src/wording/index.js';
import { planOf } from '../model/plans.js';
import { atLeast, indicatorWith, readerIn } from './plans.js';

describe('noDueSentence', () => {
  const told = (...targets: Target[]) =>
    noDueSentence(rollUp(planOf({ indicators: [indicatorWith({ targets })] })), readerIn('ja'));

  it('says that nobody can say early or late where no target has a due date', () => {
    expect(told(atLeast(20))).to.include('順調か遅れかは判定しません');
    expect(told(atLeast(20, { due: 'FY2025' }))).to.equal(undefined);
  });

  it('does not say so where an interim target has said it', () => {
    expect(told(atLeast(20), atLeast(18, { due: 'FY2023', interim: true }))).to.equal(undefined);
  });
});

describe('standingSentence', () => {
  const told = (language: Language, ...indicators: Partial<Indicator>[]) =>
    standingSentence(
      rollUp(planOf({ indicators: indicators.map((parts) => indicatorWith(parts)) })),
      readerIn(language),
    )
      .map((piece) => (typeof piece === 'string' ? piece : piece.strong))
      .join('');

  it('does not speak of 0 indicators where there are but such for reference', () => {
    const reference: Partial<Indicator> = {
      standing: { kind: 'reference', basis: 'stated' },
      targets: [atLeast(20)],
    };
    expect(told('ja', reference)).to.equal('達成の数に入れる指標はありません。参考の指標が 1 あります。');
    expect(told('en', reference)).to.equal('There is no indicator to be counted; 1 is given for reference.');
  });
});
