import { expect } from 'chai';
import fc from 'fast-check';
import { labelBox, networkLayout, type NetworkEdge, type NetworkNode } from '../../src/layout/network.js';

const nodeOf = (id: string, isHub = false, labelWidth = 80): NetworkNode => ({
  id,
  labelWidth,
  labelHeight: 34,
  radius: isHub ? 9 : 6,
  isHub,
});

/** As many actors and items as Kodaira's plan has. */
const hubs = Array.from({ length: 8 }, (_, at) => nodeOf(`hub-${String(at)}`, true, 110));
const actors = Array.from({ length: 30 }, (_, at) => nodeOf(`actor-${String(at)}`));
const nodes = [...hubs, ...actors];
const edges: NetworkEdge[] = actors.flatMap(({ id }, at) => [
  { from: id, to: `hub-${String(at % 8)}` },
  ...(at % 3 === 0 ? [{ from: id, to: `hub-${String((at + 3) % 8)}` }] : []),
]);

const boxesOf = (all: readonly NetworkNode[], placed: ReturnType<typeof networkLayout>) =>
  placed.nodes.flatMap((one, at) => (one.isLabelled ? [labelBox(all[at]!, one)] : []));

const touch = (a: ReturnType<typeof labelBox>, b: ReturnType<typeof labelBox>) =>
  a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;

function expectNoOverlap(boxes: readonly ReturnType<typeof labelBox>[]) {
  for (const [at, box] of boxes.entries())
    for (const other of boxes.slice(at + 1)) expect(touch(box, other)).to.equal(false);
}

describe('networkLayout', () => {
  it('places the same nodes in the same places each time', () => {
    expect(networkLayout(nodes, edges, 1120)).to.deep.equal(networkLayout(nodes, edges, 1120));
  });

  for (const width of [1120, 640, 288])
    it(`writes at every node of a plan of ordinary size, ${String(width)} px wide`, () => {
      const placed = networkLayout(nodes, edges, width);
      expect(placed.nodes.filter(({ isLabelled }) => !isLabelled)).to.deep.equal([]);
      expectNoOverlap(boxesOf(nodes, placed));
    });

  it('stands actors nearer to what they have to do with than to what they have not', () => {
    const { nodes: placed } = networkLayout(nodes, edges, 1120);
    const at = new Map(placed.map((one) => [one.id, one]));
    const far = (a: string, b: string) =>
      Math.hypot(at.get(a)!.x - at.get(b)!.x, at.get(a)!.y - at.get(b)!.y);
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    const isLinked = (a: string, b: string) => edges.some(({ from, to }) => from === a && to === b);
    const pairs = actors.flatMap((actor) => hubs.map((hub) => [actor.id, hub.id] as const));
    const near = mean(pairs.filter(([a, b]) => isLinked(a, b)).map(([a, b]) => far(a, b)));
    const others = mean(pairs.filter(([a, b]) => !isLinked(a, b)).map(([a, b]) => far(a, b)));
    expect(near).to.be.below(others * 0.6);
  });

  it('leaves words out rather than write them over others', () => {
    const wide = actors.map((one) => ({ ...one, labelWidth: 400 }));
    const placed = networkLayout(wide, [], 300);
    expect(placed.nodes.every(({ isLabelled }) => !isLabelled)).to.equal(true);
  });

  it('has nothing to place without nodes', () => {
    expect(networkLayout([], [], 600).nodes).to.deep.equal([]);
  });

  it('takes no part in edges to nodes that are not there', () => {
    const placed = networkLayout([nodeOf('a')], [{ from: 'a', to: 'nobody' }], 400);
    expect(placed.nodes).to.have.lengthOf(1);
  });

  it('keeps every mark in the frame and never writes two over each other', () => {
    const node = fc.record({
      labelWidth: fc.integer({ min: 0, max: 180 }),
      labelHeight: fc.constantFrom(0, 17, 34),
      radius: fc.integer({ min: 4, max: 10 }),
      isHub: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 24 }),
        fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }),
        fc.integer({ min: 240, max: 1200 }),
        (bare, pairs, width) => {
          const all = bare.map((one, at) => ({ ...one, id: `n-${String(at)}` }));
          const links = pairs.map(([a, b]) => ({ from: `n-${String(a)}`, to: `n-${String(b)}` }));
          const placed = networkLayout(all, links, width);
          for (const [at, one] of placed.nodes.entries()) {
            const { radius } = all[at]!;
            expect(one.x - radius).to.be.at.least(0);
            expect(one.x + radius).to.be.at.most(width);
            expect(one.y - radius).to.be.at.least(0);
            expect(one.y + radius).to.be.at.most(placed.height);
          }
          expectNoOverlap(boxesOf(all, placed));
        },
      ),
      { numRuns: 60 },
    );
  });
});
