import { bandPath, bandsLayout, type BandNode, type PlacedNode } from '../../layout/bands.js';
import { labelWidth } from '../../layout/index.js';
import type { Band } from '../../model/issues.js';
import type { Shape } from '../../picture/index.js';
import type { Reader } from '../../wording/index.js';
import { linesOf } from '../../wording/lines.js';
import type { IssueMapContent } from './content.view.js';
import type { BandView, FieldView, IssueView, PolicyView } from './entries.view.js';
import type { Words } from './issue-map.messages.js';
import type { NameView } from './source.view.js';

/**
 * How a shape of the map is painted, beside what pictures of indicators have.
 *
 * - `body`: the breadth of a main link; `spine`: the line of any link.
 * - `knot`, `knot-open`: where lines end, and where none does. `leader`: from a title to its end.
 * - `block`: what stands together in the document. `opening`: above a column.
 * - `title`, `name`, `small`, `lack`: texts. `tag`: words on a line. `ground`: behind a row. `ring`, `ring-in`: around the focus.
 */
export type MapPaint =
  | 'body'
  | 'spine'
  | 'knot'
  | 'knot-open'
  | 'leader'
  | 'block'
  | 'opening'
  | 'title'
  | 'name'
  | 'heading'
  | 'small'
  | 'lack'
  | 'tag'
  | 'ground';

type MapShape = Shape<MapPaint>;

/** An issue, a policy or a branch: something to choose. */
export interface RowPicture {
  readonly id: string;
  /** What a voice reads. */
  readonly label: string;
  readonly lang: string;
  /** Corners of what can be pressed, in pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shapes: readonly MapShape[];
}

export interface BandPicture {
  readonly band: Band;
  readonly isMain: boolean;
  readonly isStated: boolean;
  readonly d: string;
  readonly tag: Readonly<Record<'left' | 'right', MapShape>>;
}

export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly still: readonly MapShape[];
  readonly issues: readonly RowPicture[];
  readonly fields: readonly RowPicture[];
  readonly bands: readonly BandPicture[];
}

/** What a band takes at its ends, in pixels. */
const BROAD = 13;
const NARROW = 9;
/** From the ends of the lines to the texts. */
const GAP = 14;

/** @param rem size of the page's text in pixels. */
export function mapPicture(
  content: IssueMapContent,
  width: number,
  rem: number,
  reader: Reader,
  words: Words,
): MapPicture {
  const size = measure(width, rem);
  const top = size.text * 3.2;
  const issues = content.blocks.flatMap(({ issues }) => issues);
  const issueTexts = issues.map((issue) => issueText(issue, size, reader, words, content.level));
  const rights = content.fields.flatMap((field) => rightNodes(field, size, reader));
  const places = new Map(rights.map(({ id }, at) => [id, at]));
  const leftPlaces = new Map(issues.map(({ id }, at) => [id, at]));
  const links = content.answers.bands.flatMap((band) => {
    const from = leftPlaces.get(band.issue.id);
    const to = places.get(band.to.id);
    return from === undefined || to === undefined ? [] : [{ band, from, to, thickness: thicknessOf(band) }];
  });
  const layout = bandsLayout(leftNodes(content, issueTexts, size, reader), rights, links);
  const views = new Map(
    issues.flatMap(({ bands }) => bands.map((view) => [keyOf(view.issue, view.to), view])),
  );
  const connected = {
    left: new Set(links.map(({ from }) => from)),
    right: new Set(links.map(({ to }) => to)),
  };
  return {
    width,
    height: Math.ceil(top + layout.height + size.text),
    still: [...openings(content, size, words), ...blocks(content, layout.left, top, size, reader)],
    issues: issues.map((issue, at) =>
      issueRow(
        issue,
        issueTexts[at] ?? [],
        moved(layout.left[at], top),
        connected.left.has(at),
        size,
        content,
        words,
      ),
    ),
    fields: rights.map((node, at) =>
      rightRow(node, moved(layout.right[at], top), connected.right.has(at), size, content),
    ),
    bands: links.map(({ band }, at) => {
      const [left, right] = layout.ends[at] ?? [0, 0];
      return bandPicture(band, [left + top, right + top], views.get(keyOf(band.issue.id, band.to.id)), size);
    }),
  };
}

const keyOf = (issue: string, to: string) => `${issue} ${to}`;

const thicknessOf = ({ weight }: Band): number => (weight === 'main' ? BROAD : NARROW);

const moved = (node: PlacedNode | undefined, by: number): PlacedNode => ({
  top: (node?.top ?? 0) + by,
  height: node?.height ?? 0,
  ports: [(node?.ports[0] ?? 0) + by, (node?.ports[1] ?? 0) + by],
});

interface Size {
  readonly width: number;
  readonly text: number;
  readonly small: number;
  readonly head: number;
  readonly line: number;
  /** Where lines begin and end. */
  readonly from: number;
  readonly to: number;
  readonly lead: number;
}

function measure(width: number, rem: number): Size {
  const text = rem * 0.9375;
  const from = Math.round(width * 0.345);
  const to = Math.round(width * 0.705);
  return {
    width,
    text,
    small: rem * 0.8125,
    head: rem,
    line: text * 1.4,
    from,
    to,
    lead: Math.round(Math.min(rem * 7, (to - from) * 0.3)),
  };
}

const brokenText = (text: string, width: number, size: number, reader: Reader): string[] =>
  linesOf(text, width, reader.planLanguage, (part) => labelWidth(part, size));

/** The baseline of a line of text whose middle is at `y`. */
const onLine = (y: number, size: number): number => y + size * 0.36;

/* ---- Left: issues ---- */

const INDENT = 12;

interface Line {
  readonly text: string;
  readonly paint: 'name' | 'lack' | 'small';
}

function issueText(
  { title, markers, gap }: IssueView,
  size: Size,
  reader: Reader,
  words: Words,
  level: string,
): Line[] {
  const width = size.from - INDENT - GAP;
  const marked = markers.length === 0 ? title : `${title} ${markers.join(' ')}`;
  return [
    ...brokenText(marked, width, size.text, reader).map((text): Line => ({ text, paint: 'name' })),
    ...(gap === undefined
      ? []
      : brokenText(words.noPolicy(level), width, size.text, reader).map((text): Line => ({
          text,
          paint: 'lack',
        }))),
  ];
}

function leftNodes(
  { blocks }: IssueMapContent,
  texts: readonly (readonly Line[])[],
  size: Size,
  reader: Reader,
): BandNode[] {
  let at = 0;
  return blocks.flatMap((block, place) =>
    block.issues.map((_, inBlock) => {
      const lines = texts[at]?.length ?? 1;
      at += 1;
      const before = inBlock > 0 ? 0 : (place > 0 ? size.text : 0) + titleHeight(block, size, reader);
      return { height: lines * size.line + size.text * 0.6, before };
    }),
  );
}

const titleLines = (
  { name, isPrinted }: IssueMapContent['blocks'][number],
  size: Size,
  reader: Reader,
): string[] => (isPrinted ? brokenText(name, size.from - INDENT - GAP, size.text, reader) : []);

const titleHeight = (block: IssueMapContent['blocks'][number], size: Size, reader: Reader): number => {
  const lines = titleLines(block, size, reader).length;
  return lines === 0 ? 0 : lines * size.line + size.text * 0.4;
};

/** A line at the left of the issues that stand together, and their title, where they have one. */
function blocks(
  content: IssueMapContent,
  placed: readonly PlacedNode[],
  top: number,
  size: Size,
  reader: Reader,
): MapShape[] {
  let at = 0;
  return content.blocks.flatMap((block): MapShape[] => {
    const first = placed[at];
    at += block.issues.length;
    const last = placed[at - 1];
    if (!first || !last || block.name === '') return [];
    const lines = titleLines(block, size, reader);
    const start = top + first.top - titleHeight(block, size, reader);
    return [
      { paint: 'block', d: `M1 ${start + 3}V${top + last.top + last.height - 3}` },
      ...lines.map((text, line): MapShape => ({
        paint: 'title',
        text,
        x: INDENT,
        y: onLine(start + size.line * (line + 0.5), size.text),
        anchor: 'start',
      })),
    ];
  });
}

function issueRow(
  issue: IssueView,
  lines: readonly Line[],
  { top, height }: PlacedNode,
  isLinked: boolean,
  size: Size,
  content: IssueMapContent,
  words: Words,
): RowPicture {
  const middle = top + height / 2;
  const start = middle - (lines.length * size.line) / 2;
  const texts = lines.map(({ text, paint }, line): MapShape => ({
    paint,
    text,
    x: INDENT,
    y: onLine(start + size.line * (line + 0.5), size.text),
    anchor: 'start',
  }));
  const [only] = lines;
  const end = INDENT + labelWidth(only?.text ?? '', size.text) + 8;
  const hasLeader = lines.length === 1 && isLinked && end < size.from - 16;
  return {
    id: issue.id,
    label: [issue.title, issue.gap ?? words.linkCount(String(issue.bands.length))].join(' '),
    lang: content.textLang,
    box: { x: 4, y: top + 1, width: size.from - 4, height: height - 2 },
    shapes: [
      ...(hasLeader ? [{ paint: 'leader' as const, d: `M${end} ${middle}H${size.from - 8}` }] : []),
      ...texts,
      { paint: isLinked ? 'knot' : 'knot-open', d: disc(size.from, middle) },
    ],
  };
}

const disc = (x: number, y: number, r = 3.5): string =>
  `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;

/* ---- Right: branches and policies ---- */

interface RightNode extends BandNode {
  readonly id: string;
  readonly label: string;
  readonly texts: readonly {
    readonly paint: MapPaint;
    readonly text: string;
    readonly x: number;
    readonly size: number;
  }[];
  /** Tops of the lines, from the top of the texts. */
  readonly tops: readonly number[];
  readonly textHeight: number;
}

function rightNodes({ heading, policies }: FieldView, size: Size, reader: Reader): RightNode[] {
  const nodes = policies.map((policy, at) =>
    rightNode(policy, policyTexts(policy, size, reader), {
      before: at === 0 && !heading ? size.text : size.text * 0.9,
      size,
    }),
  );
  if (!heading) return nodes;
  const texts = brokenText(nameText(heading), size.width - size.to - GAP, size.head, reader).map((text) => ({
    paint: 'heading' as const,
    text,
    x: 0,
    size: size.head,
  }));
  return [
    {
      ...rightNode({ ...heading, count: '', gaps: [] }, texts, { before: size.text * 1.8, size }),
      isHeading: true,
    },
    ...nodes,
  ];
}

const nameText = ({ number, prefix = '', title, markers }: NameView): string =>
  [number, `${prefix}${title}`, ...markers].filter(Boolean).join(' ');

/** The number before the title, whose lines stand below each other; below them how many issues, or what is lacking. */
function policyTexts(policy: PolicyView, size: Size, reader: Reader): RightNode['texts'] {
  const room = size.width - size.to - GAP;
  const { number, prefix = '', title, isMissing, markers } = policy;
  const indent = number === undefined ? 0 : labelWidth(number, size.small) + size.small * 0.6;
  const isBeside = indent < room * 0.4;
  const x = isBeside ? indent : 0;
  const lines = brokenText([`${prefix}${title}`, ...markers].join(' '), room - x, size.text, reader);
  const below = [
    ...(policy.count === '' ? [] : [{ paint: 'small' as const, text: policy.count }]),
    ...policy.gaps.map((text) => ({ paint: 'lack' as const, text })),
  ];
  return [
    ...(number === undefined ? [] : [{ paint: 'small' as const, text: number, x: 0, size: size.small }]),
    ...lines.map((text) => ({
      paint: isMissing ? ('name' as const) : ('title' as const),
      text,
      x,
      size: size.text,
    })),
    ...below.map((one) => ({ ...one, x, size: size.small })),
  ];
}

function rightNode(
  { id, gaps, count, ...name }: NameView & Pick<PolicyView, 'count' | 'gaps'>,
  texts: RightNode['texts'],
  { before, size }: { readonly before: number; readonly size: Size },
): RightNode {
  let y = 0;
  const tops = texts.map((text, at) => {
    const isBeside = at > 0 && texts[at - 1]?.x === 0 && text.x > 0 && at === 1;
    if (at > 0 && !isBeside) y += size.line;
    return y;
  });
  const textHeight = y + size.line;
  return {
    id,
    label: [nameText(name as NameView), count, ...gaps].filter(Boolean).join(' '),
    texts,
    tops,
    textHeight,
    height: textHeight + size.text * 0.5,
    before,
  };
}

function rightRow(
  { id, label, texts, tops, textHeight, isHeading }: RightNode,
  { top, height, ports }: PlacedNode,
  isLinked: boolean,
  size: Size,
  { textLang }: IssueMapContent,
): RowPicture {
  const middle = top + height / 2;
  const start = middle - textHeight / 2;
  const [first, last] = ports;
  const isBar = isLinked && last - first > BROAD;
  return {
    id,
    label,
    lang: textLang,
    box: { x: size.to - 6, y: top + 1, width: size.width - size.to + 6, height: height - 2 },
    shapes: [
      ...(isHeading && !isLinked
        ? []
        : [
            isBar
              ? {
                  paint: 'knot' as const,
                  d: `M${size.to} ${first + 1}H${size.to + 4}V${last - 1}H${size.to}Z`,
                }
              : {
                  paint: isLinked ? ('knot' as const) : ('knot-open' as const),
                  d: disc(size.to + 2, middle),
                },
          ]),
      ...texts.map((text, at): MapShape => ({
        paint: text.paint,
        text: text.text,
        x: size.to + GAP + text.x,
        y: onLine(start + (tops[at] ?? 0) + size.line / 2, size.text),
        anchor: 'start',
      })),
    ],
  };
}

/* ---- Between ---- */

function bandPicture(
  band: Band,
  ends: readonly [number, number],
  view: BandView | undefined,
  size: Size,
): BandPicture {
  const [left, right] = ends;
  const tag = (x: number, y: number, anchor: 'start' | 'end'): MapShape => ({
    paint: 'tag',
    text: view?.tag ?? '',
    x,
    y: onLine(y, size.small),
    anchor,
  });
  return {
    band,
    isMain: band.weight === 'main',
    isStated: band.basis === 'stated',
    d: bandPath(ends, size.from, size.to, size.lead),
    tag: { left: tag(size.from + 12, left, 'start'), right: tag(size.to - 10, right, 'end') },
  };
}

/* ---- Above both ---- */

function openings({ counts, level }: IssueMapContent, size: Size, words: Words): MapShape[] {
  const column = (x: number, end: number, name: string, count: string): MapShape[] => [
    { paint: 'opening', d: `M${x} 1H${end}` },
    { paint: 'heading', text: name, x, y: size.head * 1.6, anchor: 'start' },
    {
      paint: 'small',
      text: count,
      x: x + labelWidth(name, size.head) + 10,
      y: size.head * 1.6,
      anchor: 'start',
    },
  ];
  return [
    ...column(0, size.from, words.issues, counts.issues),
    ...column(size.to, size.width, words.policyColumn(level), counts.policies),
  ];
}
