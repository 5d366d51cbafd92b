import { expect } from '@open-wc/testing';
import { yearOf } from '../../src/ui/index.js';

describe('yearOf', () => {
  it('is the number', () => {
    expect(yearOf(2024)).to.equal(2024);
  });

  it('is the number that a template wrote as text', () => {
    expect(yearOf('2024')).to.equal(2024);
  });

  for (const nothing of [undefined, null, '', ' ', 'R6', Number.NaN])
    it(`is no year for ${JSON.stringify(nothing) ?? 'undefined'}`, () => {
      expect(yearOf(nothing)).to.equal(undefined);
    });
});
