import { expect } from 'chai';
import { rollUp } from '../../src/model/index.js';
import type { Target } from '../../src/schema.js';
import { noDueSentence } from '../../src/wording/index.js';
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
