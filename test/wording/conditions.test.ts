import { expect } from 'chai';
import { assess } from '../../src/model/index.js';
import type { Indicator } from '../../src/schema.js';
import { conditionsOf, shortConditionOf } from '../../src/wording/index.js';
import { atLeast, indicatorWith, readerIn } from './plans.js';

const ja = readerIn('ja');
const judged = (parts: Partial<Indicator>) => assess(indicatorWith({ targets: [atLeast(12)], ...parts }));
const reading = {
  field: 'direction',
  chosen: '下限',
  alternatives: ['削減目標'],
  reason: '向きが書かれていない',
  confidence: 'high' as const,
  affectsVerdict: true,
};
const openBreak = { at: 'FY2021', kind: 'method' as const, comparable: null, reason: '集計方法が変わった' };

describe('conditionsOf', () => {
  it('tells the readings and the breaks on which a verdict hangs', () => {
    expect(conditionsOf(judged({ doubts: [reading], breaks: [openBreak] }), ja)).to.deep.equal([
      '向きが書かれていない。ここでの読み方：下限。ほかの読み方：削減目標。',
      '集計方法が変わった。前後の値を比べられるかは書かれていません。',
    ]);
  });

  it('tells a break once where a reading speaks of it', () => {
    const doubts = [{ ...reading, field: 'breaks' }];
    expect(conditionsOf(judged({ doubts, breaks: [openBreak] }), ja)).to.have.length(1);
  });

  it('is empty for a firm verdict', () => {
    expect(conditionsOf(judged({}), ja)).to.deep.equal([]);
  });
});

describe('shortConditionOf', () => {
  it('names the reading that was chosen', () => {
    expect(shortConditionOf(judged({ doubts: [reading] }), ja)).to.equal('「下限」と読んだ場合の判定です。');
  });

  it('gives the reason where none was chosen', () => {
    const doubts = [{ ...reading, chosen: null, alternatives: [] }];
    expect(shortConditionOf(judged({ doubts }), ja)).to.equal('向きが書かれていない。');
  });

  it('is nothing for a firm verdict', () => {
    expect(shortConditionOf(judged({}), ja)).to.equal(undefined);
  });
});
