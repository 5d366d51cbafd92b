import { formatNumber, tagOf } from '../../locale/index.js';
import { labelWidth } from '../../layout/index.js';
import { LABEL_GAP, networkLayout, type NetworkEdge, type NetworkNode } from '../../layout/network.js';
import type { LevelUse, PlanIndex } from '../../model/index.js';
import { isDoubtful, itemAtLevel, PARTS, type Part } from '../../model/involvements.js';
import type { Item } from '../../schema/index.js';
import { COMMON, levelCount, titleOf, type Reader } from '../../wording/index.js';
import { ACTORS } from '../../wording/actors.messages.js';
import { linesOf } from '../../wording/lines.js';
import { MESSAGES } from './actor-matrix.messages.js';
import { itemTitle } from './actors.view.js';
import { actorsIn, entriesIn, type Scope } from './conditions.view.js';
import type { ActorContent } from './content.view.js';

/** How two nodes are joined: by a part in an item, by membership, by support. */
export type EdgeKind = Part | 'member' | 'support';

export interface EdgeView {
  readonly kind: EdgeKind;
  readonly isDoubtful: boolean;
  readonly from: string;
  readonly to: string;
  readonly d: string;
  /** The head of the arrow, where the line has a direction. */
  readonly head?: string;
}

export interface LineView {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface NodeView {
  readonly id: string;
  readonly isItem: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly LineView[];
  /** The ground behind the words, so that no line runs through them. */
  readonly plate?: string;
  /** Name and number of lines, for whoever hears the picture. */
  readonly label: string;
}

export interface NetworkView {
  readonly width: number;
  readonly height: number;
  /** Of the letters, in pixels. */
  readonly size: number;
  readonly edges: readonly EdgeView[];
  readonly nodes: readonly NodeView[];
  readonly sentence: string;
  readonly hint: string;
  readonly legend: readonly { readonly kind: EdgeKind; readonly word: string }[];
  readonly unwritten?: string;
  readonly unjoined?: string;
}

/** How much room there is, in pixels, and the name of the form that says the same in words. */
export interface Frame {
  readonly width: number;
  readonly rem: number;
  readonly twin: string;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly isDoubtful: boolean;
}

/** No network is narrower, in pixels. */
const LEAST = 240;

/** Radius of a mark, and most ems of a line of its name. */
const ITEM = { radius: 9, ems: 10 };
const ACTOR = { radius: 6, ems: 7.5 };

/** Most points of a picture in which lines can still be followed; its layout takes the square of their number. */
const MOST = 200;

/** The same as the table, as points and lines; `undefined` where no line joins anything, in words where too many do. */
export function networkView(
  index: PlanIndex,
  content: ActorContent,
  scope: Scope,
  chosen: LevelUse | undefined,
  { width, rem, twin }: Frame,
  reader: Reader,
): NetworkView | string | undefined {
  const words = MESSAGES[reader.language];
  const edges = edgesOf(index, content, scope, chosen);
  if (edges.length === 0) return undefined;
  const size = 0.875 * rem;
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  if (joined.size > MOST) {
    const count = (points: number) => formatNumber(points, reader.language);
    return words.tooManyPoints(count(joined.size), count(MOST), twin);
  }
  const items = (index.plan.items ?? []).filter(({ id }) => joined.has(id));
  const numbers = numbersOf(index, items);
  const actors = content.actors.filter(({ id }) => joined.has(id));
  const nodes = [
    ...items.map((item) => ({
      id: item.id,
      number: numbers.get(item.id) ?? '',
      name: nameOf(item, reader),
      isItem: true,
    })),
    ...actors.map(({ id, name }) => ({ id, number: '', name, isItem: false })),
  ].map((one) => ({ ...one, lines: namedLines(one, size, reader) }));
  const layout = networkLayout(
    nodes.map((one) => nodeFor(one, size)),
    edges.map(({ from, to }): NetworkEdge => ({ from, to })),
    Math.max(width, LEAST),
  );
  const at = new Map(layout.nodes.map((one) => [one.id, one]));
  const number = (count: number) => formatNumber(count, reader.language);
  const missing = layout.nodes.filter(({ isLabelled }) => !isLabelled).length;
  const unjoined = actorsIn(content, scope).filter(({ id }) => !joined.has(id));
  const { listJoint } = COMMON[reader.language];
  const radiusOf = (id: string) => (index.items.has(id) ? ITEM.radius : ACTOR.radius);
  return {
    width: layout.width,
    height: layout.height,
    size,
    edges: edges.flatMap((edge) => {
      const [from, to] = [at.get(edge.from), at.get(edge.to)];
      return from && to ? [{ ...edge, ...drawn(from, to, edge.kind, radiusOf(edge.to)) }] : [];
    }),
    nodes: nodes.flatMap(({ id, name, isItem, lines }) => {
      const place = at.get(id);
      if (!place) return [];
      const degree = edges.filter(({ from, to }) => from === id || to === id).length;
      const { radius } = isItem ? ITEM : ACTOR;
      return [
        {
          id,
          isItem,
          x: round(place.x),
          y: round(place.y),
          radius,
          lines: place.isLabelled
            ? lines.map((text, line) => ({
                text,
                x: round(place.x),
                y: round(place.y + radius + LABEL_GAP + size * (0.86 + line * LEADING)),
              }))
            : [],
          ...(place.isLabelled && { plate: plateOf(lines, place, radius, size) }),
          label: words.node(isItem ? itemTitle(index, id, reader) : name, number(degree)),
        },
      ];
    }),
    sentence: words.network(
      number(actors.length),
      itemsText(index, items.length, chosen, reader),
      number(edges.length),
    ),
    hint: words.networkHint(twin),
    legend: legendOf(edges, reader),
    ...(missing > 0 && { unwritten: words.unwritten(number(missing), twin) }),
    ...(unjoined.length > 0 && {
      unjoined: words.unjoined(unjoined.map(({ name }) => name).join(listJoint)),
    }),
  };
}

const LEADING = 1.25;

function plateOf(lines: readonly string[], { x, y }: Place, radius: number, size: number): string {
  const width = Math.max(...lines.map((line) => labelWidth(line, size)));
  const top = y + radius + LABEL_GAP - 1;
  return rectangle(x - width / 2, top, width, lines.length * LEADING * size);
}

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${-round(width)}z`;

function nameOf(item: Item, reader: Reader): string {
  const { text, prefix = '' } = titleOf(item, reader);
  return `${prefix}${text}`;
}

/** The number above the title, where both do not fit into one line; lines about as long as each other. */
function namedLines(
  { number, name, isItem }: { readonly number: string; readonly name: string; readonly isItem: boolean },
  size: number,
  reader: Reader,
): readonly string[] {
  const most = (isItem ? ITEM : ACTOR).ems * size;
  const measure = (text: string) => labelWidth(text, size);
  const whole = number === '' ? name : `${number} ${name}`;
  if (measure(whole) <= most) return [whole];
  const broken = (width: number) => linesOf(name, width, tagOf(reader.language), measure);
  const lines = broken(most);
  const step = size / 2;
  let width = most;
  while (width - step > most / 2 && broken(width - step).length === lines.length) width -= step;
  return [...(number === '' ? [] : [number]), ...broken(width)];
}

/** The numbers on the way from the root, where an item's own does not tell it from the others. */
function numbersOf(index: PlanIndex, items: readonly Item[]): ReadonlyMap<string, string> {
  const own = items.map(({ number }) => number ?? '');
  const areTelling = new Set(own).size === own.length;
  return new Map(
    items.map((item) => [
      item.id,
      areTelling
        ? (item.number ?? '')
        : index
            .pathTo(item.id)
            .flatMap(({ number }) => number ?? [])
            .join(' '),
    ]),
  );
}

const nodeFor = (
  { id, isItem, lines }: { readonly id: string; readonly isItem: boolean; readonly lines: readonly string[] },
  size: number,
): NetworkNode => ({
  id,
  isHub: isItem,
  radius: (isItem ? ITEM : ACTOR).radius,
  labelWidth: Math.max(...lines.map((line) => labelWidth(line, size)), 0),
  labelHeight: lines.length * LEADING * size,
});

function itemsText(index: PlanIndex, count: number, chosen: LevelUse | undefined, reader: Reader): string {
  const use = chosen ?? index.levels[0];
  return use ? levelCount(use, count, reader) : formatNumber(count, reader.language);
}

/** One line for each pair, of the weightiest part; it is firm where one of the participations is. */
function edgesOf(
  index: PlanIndex,
  content: ActorContent,
  scope: Scope,
  chosen: LevelUse | undefined,
): readonly Edge[] {
  const pairs = new Map<string, Edge>();
  const actors = actorsIn(content, scope);
  for (const actor of actors)
    for (const { participation } of entriesIn(content, scope, actor)) {
      const to = (chosen && itemAtLevel(index, participation.item, chosen.level.id)) ?? participation.item;
      const key = `${actor.id} ${to}`;
      const before = pairs.get(key);
      const edge: Edge = {
        from: actor.id,
        to,
        kind: participation.part,
        isDoubtful: isDoubtful(participation),
      };
      const isWeightier =
        before === undefined ||
        PARTS.indexOf(participation.part) < partRank(before.kind) ||
        (before.kind === edge.kind && before.isDoubtful && !edge.isDoubtful);
      if (isWeightier) pairs.set(key, edge);
    }
  const shown = new Set(actors.map(({ id }) => id));
  const { actors: all = [], roles = [] } = index.plan;
  const among = (from: string, to: string, kind: EdgeKind): Edge[] =>
    shown.has(from) && shown.has(to) && from !== to ? [{ from, to, kind, isDoubtful: false }] : [];
  return [
    ...pairs.values(),
    ...all.flatMap(({ id, members = [] }) => members.flatMap((member) => among(id, member, 'member'))),
    ...roles.flatMap(({ actors: by, supports = [] }) =>
      by.flatMap((from) => supports.flatMap((to) => among(from, to, 'support'))),
    ),
  ];
}

const partRank = (kind: EdgeKind): number =>
  kind === 'member' || kind === 'support' ? PARTS.length : PARTS.indexOf(kind);

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A straight line; that of a support ends in an arrow before the mark. */
function drawn(from: Place, to: Place, kind: EdgeKind, radius: number): { d: string; head?: string } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (kind !== 'support' || length === 0) return { d: line(from, to) };
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - ux * (radius + 3), y: to.y - uy * (radius + 3) };
  const base = { x: tip.x - ux * 9, y: tip.y - uy * 9 };
  const side = (way: number) => ({ x: base.x - uy * 4.5 * way, y: base.y + ux * 4.5 * way });
  return {
    d: line(from, base),
    head: `M${point(tip)}L${point(side(1))}L${point(side(-1))}Z`,
  };
}

const line = (from: Place, to: Place): string => `M${point(from)}L${point(to)}`;
const point = ({ x, y }: Place): string => `${round(x)} ${round(y)}`;
const round = (pixels: number): number => Math.round(pixels * 10) / 10 + 0;

function legendOf(edges: readonly Edge[], reader: Reader): NetworkView['legend'] {
  const words = MESSAGES[reader.language];
  const { partInFull } = ACTORS[reader.language];
  const kinds: readonly EdgeKind[] = [...PARTS, 'member', 'support'];
  const word = (kind: EdgeKind) =>
    kind === 'member' ? words.isMember : kind === 'support' ? words.isSupport : partInFull[kind];
  return kinds
    .filter((kind) => edges.some((edge) => edge.kind === kind))
    .map((kind) => ({ kind, word: word(kind) }));
}
