import { bandPath, bandsLayout, type PlacedNode } from '../../layout/bands.js';
import { labelWidth } from '../../layout/index.js';
import type { Band } from '../../model/issues.js';
import type { Reader } from '../../wording/index.js';
import type { IssueMapContent } from './content.view.js';
import type { BandView } from './entries.view.js';
import type { Words } from './issue-map.messages.js';
import { blockShapes, issueNodes, issueRow, issueTexts } from './map-issues.view.js';
import { policyNodes, policyRow } from './map-policies.view.js';
import {
  BROAD,
  mapSize,
  onLine,
  rectangle,
  type MapShape,
  type MapSize,
  type RowPicture,
} from './map-texts.js';

export interface BandPicture {
  readonly band: Band;
  readonly isMain: boolean;
  readonly isStated: boolean;
  readonly d: string;
  /** Its words at either end, on a ground of their own. */
  readonly tag: Readonly<Record<'left' | 'right', readonly MapShape[]>>;
}

/** The map as shapes, in pixels from the upper left corner. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly still: readonly MapShape[];
  readonly issues: readonly RowPicture[];
  readonly policies: readonly RowPicture[];
  readonly bands: readonly BandPicture[];
}

/** What any but a main link takes at its ends. */
const NARROW = 9;

/** @param rem size of the page's text in pixels. */
export function mapPicture(
  content: IssueMapContent,
  width: number,
  rem: number,
  reader: Reader,
  words: Words,
): MapPicture {
  const size = mapSize(width, rem);
  const top = size.text * 3.2;
  const issues = content.blocks.flatMap((block) => block.issues);
  const texts = new Map(issues.map((issue) => [issue.id, issueTexts(issue, size, reader)]));
  const nodes = content.fields.flatMap((field) => policyNodes(field, size, reader));
  const lefts = new Map(issues.map(({ id }, at) => [id, at]));
  const rights = new Map(nodes.map(({ id }, at) => [id, at]));
  const links = content.answers.bands.flatMap((band) => {
    const from = lefts.get(band.issue.id);
    const to = rights.get(band.to.id);
    const thickness = band.weight === 'main' ? BROAD : NARROW;
    return from === undefined || to === undefined ? [] : [{ band, from, to, thickness }];
  });
  const layout = bandsLayout(issueNodes(content, texts, size, reader), nodes, links);
  const left = layout.left.map((node) => lowered(node, top));
  const right = layout.right.map((node) => lowered(node, top));
  const linked = new Set(links.map(({ to }) => to));
  const views = new Map(
    issues.flatMap(({ bands }) => bands.map((view) => [`${view.issue} ${view.to}`, view])),
  );
  return {
    width,
    height: Math.ceil(top + layout.height + size.text),
    still: [...openings(content, size, words), ...blockShapes(content, left, size, reader)],
    issues: issues.flatMap((issue, at) => {
      const place = left[at];
      return place ? [issueRow(issue, texts.get(issue.id) ?? [], place, size, content, words)] : [];
    }),
    policies: nodes.flatMap((node, at) => {
      const place = right[at];
      return place ? [policyRow(node, place, linked.has(at), size, content)] : [];
    }),
    bands: links.map(({ band }, at) => {
      const [from = 0, to = 0] = layout.ends[at] ?? [];
      return bandPicture(band, [from + top, to + top], views.get(`${band.issue.id} ${band.to.id}`), size);
    }),
  };
}

const lowered = ({ top, height, ports: [first, last] }: PlacedNode, by: number): PlacedNode => ({
  top: top + by,
  height,
  ports: [first + by, last + by],
});

function bandPicture(
  band: Band,
  ends: readonly [left: number, right: number],
  view: BandView | undefined,
  size: MapSize,
): BandPicture {
  const [left, right] = ends;
  const text = view?.tag ?? '';
  const room = labelWidth(text, size.small);
  const tag = (x: number, y: number, anchor: 'start' | 'end'): MapShape[] => [
    {
      paint: 'tag-ground',
      d: rectangle(
        anchor === 'start' ? x - 4 : x - room - 4,
        y - size.small * 0.7,
        room + 8,
        size.small * 1.4,
      ),
    },
    { paint: 'tag', text, x, y: onLine(y, size.small), anchor },
  ];
  return {
    band,
    isMain: band.weight === 'main',
    isStated: band.basis === 'stated',
    d: bandPath(ends, size.from, size.to, size.lead),
    tag: { left: tag(size.from + 14, left, 'start'), right: tag(size.to - 14, right, 'end') },
  };
}

/** What the columns hold, and how much of it. */
function openings({ counts, level }: IssueMapContent, size: MapSize, words: Words): MapShape[] {
  const y = size.head * 1.6;
  const column = (x: number, end: number, name: string, count: string): MapShape[] => [
    { paint: 'opening', d: `M${x} 1H${end}` },
    { paint: 'heading', text: name, x, y, anchor: 'start' },
    { paint: 'small', text: count, x: x + labelWidth(name, size.head) + 10, y, anchor: 'start' },
  ];
  return [
    ...column(0, size.from, words.issues, counts.issues),
    ...column(size.to, size.width, words.policyColumn(level), counts.policies),
  ];
}
