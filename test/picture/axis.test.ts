import { expect } from 'chai';
import fc from 'fast-check';
import { axisOf, isBrokenOff } from '../../src/picture/axis.js';

describe('axisOf', () => {
  it('begins at zero where zero is near', () => {
    expect(axisOf([1695, 1437], 0.9)).to.deep.equal({ low: 0, high: 2000, ticks: [0, 1000, 2000] });
  });

  it('is broken off where zero is far, with room below the lowest value', () => {
    const axis = axisOf([82716, 79225], 0.9);
    expect(isBrokenOff(axis)).to.be.true;
    expect(axis).to.deep.equal({ low: 78000, high: 84000, ticks: [78000, 80000, 82000, 84000] });
  });

  it('ends at zero for values below it', () => {
    expect(axisOf([-184, -112], 0.9)).to.deep.equal({ low: -200, high: 0, ticks: [-200, -100, 0] });
  });

  it('has marks without the dust of binary fractions', () => {
    expect(axisOf([0, 0.55], 0.9).ticks).to.deep.equal([0, 0.2, 0.4, 0.6]);
  });

  it('sets a flat series into the middle', () => {
    const { low, high } = axisOf([41.2, 41.2], 0.6);
    expect(low).to.be.lessThan(41.2);
    expect(high).to.be.greaterThan(41.2);
  });

  it('holds whatever values there are between finite ends, with few marks', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1000, max: 1000 }),
      fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
    );
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0.6, 0.9),
        (values, near) => {
          const { low, high, ticks } = axisOf(values, near);
          for (const one of [low, high, ...ticks]) expect(Number.isFinite(one)).to.be.true;
          const dust = (high / 2 - low / 2) * 1e-6;
          expect(low).to.be.at.most(Math.min(...values) + dust);
          expect(high).to.be.at.least(Math.max(...values) - dust);
          expect(ticks.length).to.be.at.most(7);
          expect([...ticks].sort((a, b) => a - b)).to.deep.equal(ticks);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
