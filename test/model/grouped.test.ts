import { expect } from 'chai';
import fc from 'fast-check';
import { grouped } from '../../src/model/grouped.js';

describe('grouped', () => {
  it('keeps keys and entries in the order in which they first occur', () => {
    const groups = grouped(['b1', 'a1', 'b2'], ([letter]) => letter);
    expect([...groups]).to.deep.equal([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });

  it('loses no entry, and puts none where it does not belong', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 5 }), (numbers, by) => {
        const keyOf = (one: number) => Math.abs(one % by);
        const groups = grouped(numbers, keyOf);
        for (const [key, entries] of groups)
          expect(entries).to.deep.equal(numbers.filter((one) => keyOf(one) === key));
        expect([...groups.keys()]).to.have.members([...new Set(numbers.map(keyOf))]);
      }),
    );
  });
});
