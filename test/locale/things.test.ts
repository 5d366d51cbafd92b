import { expect } from 'chai';
import { things } from '../../src/locale/index.js';

describe('things', () => {
  const cases: readonly (readonly [number | string, string])[] = [
    [1, '1つ'],
    ['9', '9つ'],
    [10, '10こ'],
    ['1,250', '1,250こ'],
    [0, '0こ'],
  ];
  for (const [count, said] of cases)
    it(`counts ${said}`, () => {
      expect(things(count)).to.equal(said);
    });
});
