import { nothing, render, svg, type SVGTemplateResult } from 'lit';
import { labelWidth } from '../../layout/index.js';
import { rowPicture } from '../../picture/index.js';
import { COMMON, type Reader } from '../../wording/index.js';
import type { BoardContent } from './content.view.js';
import type { EntryView, KpiBoardView } from './kpi-board.view.js';
import type { CellView } from './rows.view.js';

/** In pixels. */
const WIDTH = 640;
const TEXT = 14;
const LINE = 21;
const SHAPE = 16;

/**
 * The rows of the board one under the other as one picture, with their words, for a file. It hangs in the board only
 * until the running task ends, for its colours.
 *
 * @param root of the board, whose rows are drawn.
 */
export function sheetOfRows(
  root: HTMLElement | DocumentFragment,
  { groups, content }: KpiBoardView,
  reader: Reader,
): SVGSVGElement | null {
  const place = document.createElement('div');
  place.className = 'visually-hidden';
  place.setAttribute('aria-hidden', 'true');
  let y = 0;
  const parts: SVGTemplateResult[] = [];
  const write = (text: string, { kind = 'label', weight = 400, left = 0 } = {}) => {
    for (const line of linesOf(text, WIDTH - left)) {
      parts.push(
        svg`<text class=${kind} font-weight=${weight} x=${left} y=${y + TEXT} text-anchor="start">${line}</text>`,
      );
      y += LINE;
    }
  };
  for (const { heading, label, entries } of groups) {
    const title = heading ? `${heading.number} ${heading.title}`.trim() : label;
    if (title !== undefined) {
      y += LINE / 2;
      write(title, { weight: 700 });
      parts.push(svg`<path class="goal" d="M0 ${y}H${WIDTH}" stroke-width="1" />`);
      y += LINE / 2;
    }
    for (const entry of entries) {
      const { policy, row, absence } = entry;
      if (policy) write(`${policy.number} ${policy.title}`.trim(), { kind: 'label-muted' });
      if (!row) {
        write(absence ?? '');
      } else {
        write(row.detail.title, { weight: 700 });
        parts.push(
          svg`<g transform="translate(0 ${y + 1}) scale(${SHAPE / 20})">${shapeOf(root, entry)}</g>`,
        );
        const { word, modifier } = row.verdict;
        const { inBrackets, listJoint } = COMMON[reader.language];
        const verdict = `${word}${modifier === undefined ? '' : inBrackets(modifier)}`;
        write([verdict, ...row.detail.reasons].join(listJoint), { left: SHAPE + 8 });
        const { indicator, assessment } = row.judged;
        const drawn = rowPicture(indicator, assessment, WIDTH, row.verdict.verdict);
        if (drawn) {
          parts.push(
            svg`<g transform="translate(0 ${y})">${drawn.shapes.map((shape) =>
              'd' in shape ? svg`<path class=${shape.paint} d=${shape.d} />` : nothing,
            )}</g>`,
          );
          y += drawn.height;
        }
        for (const [term, cell] of cellsOf(entry, content))
          write(`${term} ${valueIn(cell, reader)}`, { kind: 'label-muted' });
      }
      y += LINE;
    }
  }
  render(
    svg`<svg class="picture" width=${WIDTH} height=${y} viewBox="0 0 ${WIDTH} ${y}">${parts}</svg>`,
    place,
  );
  root.append(place);
  setTimeout(() => {
    place.remove();
  }, 0);
  return place.querySelector('svg');
}

const cellsOf = ({ row }: EntryView, { columns }: BoardContent): [string, CellView][] =>
  row
    ? [
        [columns.baseline, row.detail.baseline],
        [columns.latest, row.detail.latest],
        [columns.target, row.detail.target],
      ]
    : [];

function valueIn({ value, unit, lines }: CellView, reader: Reader): string {
  const { inBrackets, listJoint } = COMMON[reader.language];
  return `${value}${unit}${lines.length === 0 ? '' : inBrackets(lines.join(listJoint))}`;
}

/** The shape of the verdict as the row has it, with the classes that paint it. */
function shapeOf(
  root: HTMLElement | DocumentFragment,
  { id }: EntryView,
): SVGTemplateResult | typeof nothing {
  const shape = root.querySelector(`[data-entry="${CSS.escape(id)}"] .verdict svg`);
  const kind = shape?.parentElement?.getAttribute('class');
  return shape
    ? svg`<g class=${kind ?? ''}>${[...shape.children].map((child) => child.cloneNode(true))}</g>`
    : nothing;
}

/** Japanese breaks anywhere; other scripts at spaces. Estimated wide, so that no line leaves the picture. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[!-~]+ ?|[^!-~]/gu) ?? []) {
    if (line !== '' && labelWidth(line + part, TEXT) > width) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line];
}
