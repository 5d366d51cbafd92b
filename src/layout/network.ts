import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** A node with the size of what is written at it: its mark in the middle above, its lines below. */
export interface NetworkNode {
  readonly id: string;
  /** In pixels; a node without words has 0. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Radius of the mark. */
  readonly radius: number;
  /** Hubs keep their order from left to right and hold the others; their words are never dropped before those of others. */
  readonly isHub: boolean;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
}

export interface PlacedNode {
  readonly id: string;
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Whether there is room for its words, which stand below its mark. */
  readonly isLabelled: boolean;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  /** In the order given. */
  readonly nodes: readonly PlacedNode[];
}

/** From the edge of the mark to the words. */
export const LABEL_GAP = 4;
/** Free on each side of what is written. */
const SPACE = 6;
const TICKS = 240;
const MOST_PASSES = 400;

interface Body extends SimulationNodeDatum {
  readonly node: NetworkNode;
  x: number;
  y: number;
  /** What the node covers, from its middle. */
  readonly left: number;
  readonly up: number;
  readonly down: number;
}

/**
 * Places nodes so that those that belong together stand together and no words lie on others.
 *
 * Nothing is left to chance: hubs begin on a circle in their order, the others among their hubs; the number of steps is
 * fixed. The same input gives the same picture. Where there is no room for all words in a frame, a higher one
 * is tried, twice; what still cannot be written without lying on others is left out.
 *
 * @param width of the frame, in pixels; the height follows from how much is written.
 */
export function networkLayout(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  width: number,
): NetworkLayout {
  const least = heightFor(nodes, width);
  const tries = [1, 1.2, 1.45].map((factor) => Math.ceil(least * factor));
  let placed: NetworkLayout = { width, height: least, nodes: [] };
  for (const height of tries) {
    const bodies = begun(nodes, edges, width, height);
    settle(bodies, edges, width, height);
    separate(bodies, width, height);
    placed = { width, height, nodes: labelled(bodies, width, height) };
    if (placed.nodes.every(({ isLabelled }) => isLabelled)) break;
  }
  return placed;
}

/** Share of the frame that may be covered; more leaves no way through. */
const COVER = 0.24;

function heightFor(nodes: readonly NetworkNode[], width: number): number {
  let area = 0;
  let tallest = 0;
  for (const node of nodes) {
    const { left, up, down } = bodyOf(node, 0, 0);
    area += 2 * left * (up + down);
    tallest = Math.max(tallest, up + down);
  }
  return Math.ceil(Math.max(area / COVER / Math.max(width, 1), tallest, Math.min(width * 0.4, 320)));
}

function bodyOf(node: NetworkNode, x: number, y: number): Body {
  const below = node.labelHeight > 0 ? LABEL_GAP + node.labelHeight : 0;
  return {
    node,
    x,
    y,
    left: Math.max(node.radius, node.labelWidth / 2) + SPACE,
    up: node.radius + SPACE,
    down: node.radius + below + SPACE,
  };
}

/** Hubs on an ellipse, from the top clockwise; each other node where the middle of its hubs draws it. */
function begun(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  width: number,
  height: number,
): Body[] {
  const hubs = nodes.filter(({ isHub }) => isHub);
  const places = new Map(
    hubs.map(({ id }, at) => {
      const angle = ((at + 0.5) / hubs.length) * 2 * Math.PI - Math.PI;
      return [id, { x: width * (0.5 + 0.3 * Math.cos(angle)), y: height * (0.5 + 0.3 * Math.sin(angle)) }];
    }),
  );
  const others = nodes.filter(({ isHub }) => !isHub);
  return nodes.map((node) => {
    const own = places.get(node.id);
    if (own) return bodyOf(node, own.x, own.y);
    const near = edges
      .flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []))
      .flatMap((id) => places.get(id) ?? []);
    // A spiral, so that no two begin in one place, and a node of one hub begins outside it.
    const at = others.indexOf(node) + 1;
    const turn = at * GOLDEN;
    const middle = near.length === 0 ? { x: width / 2, y: height / 2 } : middleOf(near);
    const reach = near.length === 1 ? 1.35 : 1;
    return bodyOf(
      node,
      width / 2 + (middle.x - width / 2) * reach + 12 * Math.cos(turn),
      height / 2 + (middle.y - height / 2) * reach + 12 * Math.sin(turn),
    );
  });
}

function middleOf(places: readonly { readonly x: number; readonly y: number }[]): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (const place of places) {
    x += place.x;
    y += place.y;
  }
  return { x: x / places.length, y: y / places.length };
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

function settle(bodies: Body[], edges: readonly NetworkEdge[], width: number, height: number): void {
  const known = new Set(bodies.map(({ node }) => node.id));
  const links = edges
    .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
    .map(({ from, to }) => ({ source: from, target: to }));
  const reach = Math.sqrt((width * height) / Math.max(1, bodies.length));
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(links)
        .id(({ node }) => node.id)
        .distance(reach * 0.8)
        .strength(0.35),
    )
    .force('charge', forceManyBody<Body>().strength(-reach * 3))
    .force('x', forceX<Body>(width / 2).strength(0.04 * Math.min(1, height / width)))
    .force('y', forceY<Body>(height / 2).strength(0.04 * Math.min(1, width / height)))
    .force('apart', () => {
      pushApart(bodies);
      keepInside(bodies, width, height);
    });
  simulation.tick(TICKS);
}

/** Moves what overlaps apart along the shorter way, half each. Says whether anything did. */
function pushApart(bodies: readonly Body[]): boolean {
  let isMoved = false;
  for (const [at, one] of bodies.map((one, at) => [at, one] as const))
    for (let next = at + 1; next < bodies.length; next += 1) {
      const other = bodies[next] ?? one;
      const across = one.left + other.left - Math.abs(one.x - other.x);
      if (across <= TOLERANCE) continue;
      const isAbove = one.y < other.y || (one.y === other.y && one.x <= other.x);
      const upper = isAbove ? one : other;
      const lower = isAbove ? other : one;
      const along = upper.y + upper.down - (lower.y - lower.up);
      if (along <= TOLERANCE) continue;
      isMoved = true;
      if (across < along) {
        const way = (across / 2) * (one.x <= other.x ? 1 : -1);
        one.x -= way;
        other.x += way;
      } else {
        upper.y -= along / 2;
        lower.y += along / 2;
      }
    }
  return isMoved;
}

/** Less than this, in pixels, is no overlap: halves never quite add up. */
const TOLERANCE = 0.01;

function keepInside(bodies: readonly Body[], width: number, height: number): void {
  for (const body of bodies) {
    body.x = Math.min(Math.max(body.x, body.left), Math.max(width - body.left, width / 2));
    body.y = Math.min(Math.max(body.y, body.up), Math.max(height - body.down, body.up));
  }
}

function separate(bodies: readonly Body[], width: number, height: number): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const isMoved = pushApart(bodies);
    keepInside(bodies, width, height);
    if (!isMoved) return;
  }
}

/** Hubs first: words are written where they lie on no words and on no mark, and inside the frame. */
function labelled(bodies: readonly Body[], width: number, height: number): PlacedNode[] {
  const marks = bodies.map(({ node: { radius }, x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const written: Box[] = [];
  const free = new Set<Body>();
  const inTurn = [...bodies.filter(({ node }) => node.isHub), ...bodies.filter(({ node }) => !node.isHub)];
  for (const body of inTurn) {
    const box = labelBox(body.node, body);
    const isFree =
      box.left >= -TOLERANCE &&
      box.right <= width + TOLERANCE &&
      box.bottom <= height + TOLERANCE &&
      ![...written, ...marks].some((other) => overlaps(box, other));
    if (!isFree) continue;
    free.add(body);
    written.push(box);
  }
  return bodies.map((body) => ({ id: body.node.id, x: body.x, y: body.y, isLabelled: free.has(body) }));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the words of a node stand when its mark is at a place. */
export function labelBox(node: NetworkNode, { x, y }: { readonly x: number; readonly y: number }): Box {
  const top = y + node.radius + LABEL_GAP;
  return {
    left: x - node.labelWidth / 2,
    right: x + node.labelWidth / 2,
    top,
    bottom: top + node.labelHeight,
  };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right - TOLERANCE &&
  b.left < a.right - TOLERANCE &&
  a.top < b.bottom - TOLERANCE &&
  b.top < a.bottom - TOLERANCE;
