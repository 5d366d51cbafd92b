/** What stands on one side: its height, and the space kept free above it; above the first one too. All in pixels. */
export interface BandNode {
  readonly height: number;
  readonly before: number;
  /** Whether it is a heading, which stays with the node below it wherever its own bands come from. */
  readonly isHeading?: boolean;
}

/** A band from a node on the left to one on the right, by their places in the lists. */
export interface BandLink {
  readonly from: number;
  readonly to: number;
  /** What it takes at either end, the space beside it included, in pixels. */
  readonly thickness: number;
}

export interface PlacedNode {
  readonly top: number;
  readonly height: number;
  /** Where its bands end, above and below; both in the middle of a node without bands. */
  readonly ports: readonly [from: number, to: number];
}

export interface BandsLayout {
  readonly height: number;
  readonly left: readonly PlacedNode[];
  readonly right: readonly PlacedNode[];
  /** In the order of the links: the height at which the middle of a band leaves the left side and meets the right. */
  readonly ends: readonly (readonly [left: number, right: number])[];
}

/**
 * Places two columns of nodes and the bands between them. Both columns keep their order. The left one stands as close as
 * it may; the right one as near to the nodes that it is joined to as its order allows. At a node the bands stand in the
 * order of their other ends, so that two bands of one node never cross.
 *
 * @throws RangeError for a band of a node that is not there.
 */
export function bandsLayout(
  left: readonly BandNode[],
  right: readonly BandNode[],
  links: readonly BandLink[],
): BandsLayout {
  for (const { from, to } of links)
    if (!left[from] || !right[to]) throw new RangeError(`no node ${from} or ${to} for a band`);
  const starts = links.map(({ from }) => from);
  const ends = links.map(({ to }) => to);
  const leftWidths = thicknessesOf(left.length, links, starts);
  const rightWidths = thicknessesOf(right.length, links, ends);
  const leftNodes = roomy(left, leftWidths);
  const rightNodes = roomy(right, rightWidths);
  const leftTops = closeTops(leftNodes);
  const middles = leftNodes.map(({ height }, at) => (leftTops[at] ?? 0) + height / 2);
  const rightTops = nearTops(rightNodes, wishes(rightNodes, rightWidths, links, middles));
  const rightMiddles = rightNodes.map(({ height }, at) => (rightTops[at] ?? 0) + height / 2);
  const leftEnds = portsOf(middles, leftWidths, links, starts, ends);
  const rightEnds = portsOf(rightMiddles, rightWidths, links, ends, starts);
  const bottom = (nodes: readonly BandNode[], tops: readonly number[]) =>
    nodes.length === 0 ? 0 : (tops.at(-1) ?? 0) + (nodes.at(-1)?.height ?? 0);
  return {
    height: Math.max(bottom(leftNodes, leftTops), bottom(rightNodes, rightTops)),
    left: leftNodes.map((node, at) => placed(node, leftTops[at] ?? 0, leftWidths[at] ?? 0)),
    right: rightNodes.map((node, at) => placed(node, rightTops[at] ?? 0, rightWidths[at] ?? 0)),
    ends: links.map((_, at) => [leftEnds[at] ?? 0, rightEnds[at] ?? 0]),
  };
}

/** How thick the bands of each node are together. */
function thicknessesOf(count: number, links: readonly BandLink[], places: readonly number[]): number[] {
  const widths = new Array<number>(count).fill(0);
  for (const [at, { thickness }] of links.map((one, at) => [at, one] as const)) {
    const place = places[at] ?? 0;
    widths[place] = (widths[place] ?? 0) + thickness;
  }
  return widths;
}

/** No node is lower than its bands together. */
const roomy = (nodes: readonly BandNode[], widths: readonly number[]): BandNode[] =>
  nodes.map((node, at) => ({ ...node, height: Math.max(node.height, widths[at] ?? 0) }));

function closeTops(nodes: readonly BandNode[]): number[] {
  let bottom = 0;
  return nodes.map(({ height, before }) => {
    const top = bottom + before;
    bottom = top + height;
    return top;
  });
}

/** Where the top of each node would best be; `undefined` for a heading and for one that nothing is joined to. */
function wishes(
  nodes: readonly BandNode[],
  weights: readonly number[],
  links: readonly BandLink[],
  middles: readonly number[],
): Wish[] {
  const moments = new Array<number>(nodes.length).fill(0);
  for (const { from, to, thickness } of links)
    moments[to] = (moments[to] ?? 0) + (middles[from] ?? 0) * thickness;
  return nodes.map(({ height, isHeading }, at) => {
    const weight = isHeading ? 0 : (weights[at] ?? 0);
    return weight === 0 ? undefined : { top: (moments[at] ?? 0) / weight - height / 2, weight };
  });
}

interface Pool {
  /** By how much the nodes of the pool stand below where they would stand if all were close. */
  readonly shift: number;
  readonly weight: number;
  readonly count: number;
}

type Wish = { readonly top: number; readonly weight: number } | undefined;

/**
 * The tops that are nearest to the wishes, by squares, without a change of order: shifts from the close position may only
 * grow, which pooling adjacent violators finds (Ayer et al. 1955).
 */
function nearTops(nodes: readonly BandNode[], wished: readonly Wish[]): number[] {
  const close = closeTops(nodes);
  const wanted = shiftsFor(close, wished);
  const pools: Pool[] = [];
  for (const [at, shift] of wanted.map((one, at) => [at, one] as const)) {
    let pool: Pool = { shift, weight: wished[at]?.weight ?? 0, count: 1 };
    for (let above = pools.at(-1); above && above.shift > pool.shift; above = pools.at(-1)) {
      pool = joined(above, pool);
      pools.pop();
    }
    pools.push(pool);
  }
  const found = pools.flatMap(({ shift, count }) => new Array<number>(count).fill(Math.max(0, shift)));
  return close.map((top, at) => top + (found[at] ?? 0));
}

/** The shift that each wish asks for. A node without a wish stays with the one below it, the last ones with that above. */
function shiftsFor(close: readonly number[], wished: readonly Wish[]): number[] {
  const shifts = close.map((top, at) => {
    const wish = wished[at];
    return wish && wish.top - top;
  });
  let below = shifts.findLast((shift) => shift !== undefined) ?? 0;
  const upwards = shifts.reverse().map((shift) => {
    below = shift ?? below;
    return below;
  });
  return upwards.reverse();
}

function joined(a: Pool, b: Pool): Pool {
  const weight = a.weight + b.weight;
  const shift =
    weight === 0 ? Math.min(a.shift, b.shift) : (a.shift * a.weight + b.shift * b.weight) / weight;
  return { shift, weight, count: a.count + b.count };
}

/** The middles of the bands at their own nodes, around the middle of each node, in the order of the other ends. */
function portsOf(
  middles: readonly number[],
  widths: readonly number[],
  links: readonly BandLink[],
  own: readonly number[],
  other: readonly number[],
): number[] {
  const ports = new Array<number>(links.length).fill(0);
  const order = links
    .map((_, at) => at)
    .sort((a, b) => (own[a] ?? 0) - (own[b] ?? 0) || (other[a] ?? 0) - (other[b] ?? 0) || a - b);
  let node = -1;
  let y = 0;
  for (const at of order) {
    const mine = own[at] ?? 0;
    if (mine !== node) {
      node = mine;
      y = (middles[mine] ?? 0) - (widths[mine] ?? 0) / 2;
    }
    const { thickness = 0 } = links[at] ?? {};
    ports[at] = y + thickness / 2;
    y += thickness;
  }
  return ports;
}

function placed({ height }: BandNode, top: number, width: number): PlacedNode {
  const middle = top + height / 2;
  return { top, height, ports: [middle - width / 2, middle + width / 2] };
}

/**
 * The middle line of a band as SVG path data: straight for `lead` at both ends, so that words may stand there, and bent
 * between.
 */
export function bandPath(
  [left, right]: readonly [number, number],
  from: number,
  to: number,
  lead: number,
): string {
  const start = from + lead;
  const end = to - lead;
  const middle = (start + end) / 2;
  const n = (value: number) => Math.round(value * 100) / 100 + 0;
  return `M${n(from)} ${n(left)}H${n(start)}C${n(middle)} ${n(left)} ${n(middle)} ${n(right)} ${n(end)} ${n(right)}H${n(to)}`;
}
