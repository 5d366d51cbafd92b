import { expect } from 'chai';
import fc from 'fast-check';
import { bandPath, bandsLayout, type BandLink, type BandNode } from '../../src/layout/bands.js';

const node = (height: number, before = 10): BandNode => ({ height, before });
const link = (from: number, to: number, thickness = 10): BandLink => ({ from, to, thickness });

describe('bandsLayout', () => {
  it('sets the left side close, with the space that each node keeps above it', () => {
    const { left } = bandsLayout([node(20), node(30, 5)], [], []);
    expect(left.map(({ top }) => top)).to.deep.equal([10, 35]);
  });

  it('sets a node on the right at the height of what it is joined to', () => {
    const { right, ends } = bandsLayout([node(20), node(20), node(20)], [node(20, 0)], [link(2, 0)]);
    expect(right[0]?.top).to.equal(70);
    expect(ends).to.deep.equal([[80, 80]]);
  });

  it('keeps the order on the right where the wishes would turn it around', () => {
    const { right } = bandsLayout([node(20), node(20)], [node(20), node(20)], [link(0, 1), link(1, 0)]);
    expect(right.map(({ top }) => top)).to.deep.equal([10, 40]);
  });

  it('leaves a heading with the node below it, wherever its own bands come from', () => {
    const right = [{ ...node(20), isHeading: true }, node(20)];
    const placed = bandsLayout([node(20), node(20), node(20)], right, [link(0, 0), link(2, 1)]).right;
    expect(placed.map(({ top }) => top)).to.deep.equal([40, 70]);
  });

  it('makes room for all bands of a node', () => {
    const { right } = bandsLayout([node(20), node(20)], [node(5)], [link(0, 0, 12), link(1, 0, 8)]);
    expect(right[0]).to.deep.include({ height: 20 });
  });

  it('places nothing where there is nothing', () => {
    expect(bandsLayout([], [], [])).to.deep.equal({ height: 0, left: [], right: [], ends: [] });
  });

  it('refuses a band of a node that is not there', () => {
    expect(() => bandsLayout([node(20)], [], [link(0, 0)])).to.throw(RangeError, 'no node 0 or 0');
  });

  const column = fc.array(
    fc.record({
      height: fc.integer({ min: 1, max: 60 }),
      before: fc.integer({ min: 0, max: 30 }),
      isHeading: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const picture = fc.tuple(column, column).chain(([left, right]) =>
    fc.record({
      left: fc.constant(left),
      right: fc.constant(right),
      links: fc.array(
        fc.record({
          from: fc.integer({ min: 0, max: left.length - 1 }),
          to: fc.integer({ min: 0, max: right.length - 1 }),
          thickness: fc.integer({ min: 1, max: 14 }),
        }),
        { maxLength: 40 },
      ),
    }),
  );

  it('keeps order and space on both sides, within the height', () => {
    fc.assert(
      fc.property(picture, ({ left, right, links }) => {
        const layout = bandsLayout(left, right, links);
        for (const [nodes, placed] of [
          [left, layout.left],
          [right, layout.right],
        ] as const) {
          let bottom = 0;
          for (const [at, { top, height }] of placed.entries()) {
            expect(top - bottom).to.be.at.least(nodes[at]!.before - 1e-6);
            bottom = top + height;
          }
          expect(bottom).to.be.at.most(layout.height + 1e-6);
        }
      }),
    );
  });

  it('ends every band at its nodes, beside the others, and crosses none of the same node', () => {
    fc.assert(
      fc.property(picture, ({ left, right, links }) => {
        const { ends, left: starts, right: goals } = bandsLayout(left, right, links);
        for (const [at, { from, to, thickness }] of links.entries()) {
          const [y, z] = ends[at]!;
          expect(y - thickness / 2).to.be.at.least(starts[from]!.top - 1e-6);
          expect(y + thickness / 2).to.be.at.most(starts[from]!.top + starts[from]!.height + 1e-6);
          expect(z - thickness / 2).to.be.at.least(goals[to]!.top - 1e-6);
          expect(z + thickness / 2).to.be.at.most(goals[to]!.top + goals[to]!.height + 1e-6);
          for (const [next, other] of links.entries()) {
            if (next === at || (other.from !== from && other.to !== to)) continue;
            const [v, w] = ends[next]!;
            expect((y - v) * (z - w)).to.be.at.least(-1e-6);
            if (other.from === from)
              expect(Math.abs(y - v)).to.be.at.least((thickness + other.thickness) / 2 - 1e-6);
          }
        }
      }),
    );
  });
});

describe('bandPath', () => {
  it('is straight at both ends, and bends between', () => {
    expect(bandPath([10, 50], 0, 300, 100)).to.equal('M0 10H100C150 10 150 50 200 50H300');
  });
});
