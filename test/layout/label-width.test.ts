import { expect } from 'chai';
import { labelWidth } from '../../src/layout/index.js';

describe('labelWidth', () => {
  it('gives an em to a Japanese character', () => {
    expect(labelWidth('目標', 14)).to.equal(28);
    expect(labelWidth('※①Ⅱ−', 10)).to.equal(40);
  });

  it('gives less to digits and letters', () => {
    expect(labelWidth('165ha', 10)).to.be.closeTo(30, 1e-9);
  });

  it('counts a character outside the basic plane once', () => {
    expect(labelWidth('𠮷', 10)).to.equal(10);
  });

  it('is nothing for nothing', () => {
    expect(labelWidth('', 14)).to.equal(0);
  });
});
