import { expect } from 'chai';
import fc from 'fast-check';
import { arranged, boxOfLabel, touches, type Label } from '../../src/layout/index.js';

const at = (text: string, x: number, y = 20): Label => ({ text, x, y, anchor: 'start' });
const anywhere = () => true;

describe('arranged', () => {
  it('takes the first place of each text where all of them fit', () => {
    const placed = arranged([[at('目標', 0), at('目標', 50)], [at('基準', 100)]], 10, anywhere);
    expect(placed.map(({ x }) => x)).to.deep.equal([0, 100]);
  });

  it('moves an important text aside where that lets another stand', () => {
    const placed = arranged([[at('目標', 0), at('目標', 50)], [at('基準', 0)]], 10, anywhere);
    expect(placed.map(({ text, x }) => [text, x])).to.deep.equal([
      ['目標', 50],
      ['基準', 0],
    ]);
  });

  it('lets the less important ones give way, be they many', () => {
    const placed = arranged([[at('大切', 0)], [at('一', 0)], [at('二', 15)]], 10, anywhere);
    expect(placed.map(({ text }) => text)).to.deep.equal(['大切']);
  });

  it('keeps texts out of what may not be covered', () => {
    const placed = arranged([[at('目標', 0), at('目標', 50)]], 10, ({ left }) => left > 10);
    expect(placed.map(({ x }) => x)).to.deep.equal([50]);
  });

  it('sets texts above each other without a gap', () => {
    expect(arranged([[at('上', 0, 10)], [at('下', 0, 20)]], 10, anywhere)).to.have.length(2);
  });

  it('never lets two texts touch, nor one leave the place that is free, and ends soon', () => {
    const label = fc.record({
      text: fc.constantFrom('0', '目標', '基準 4,641事業所'),
      x: fc.integer({ min: -50, max: 400 }),
      y: fc.integer({ min: 0, max: 100 }),
      anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
    });
    fc.assert(
      fc.property(fc.array(fc.array(label, { maxLength: 8 }), { maxLength: 12 }), (texts) => {
        const placed = arranged(texts, 14, ({ left }) => left >= 0).map((one) => boxOfLabel(one, 14));
        for (const [index, one] of placed.entries()) {
          expect(one.left).to.be.at.least(0);
          for (const other of placed.slice(index + 1)) expect(touches(one, other)).to.be.false;
        }
      }),
    );
  });
});
