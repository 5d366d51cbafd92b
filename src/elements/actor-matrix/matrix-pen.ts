import { labelWidth } from '../../layout/index.js';
import { tagOf, type Language } from '../../locale/index.js';
import type { Shape } from '../../picture/index.js';
import { at } from '../../picture/shapes.js';
import { linesOf } from '../../wording/lines.js';
import { MARK_SHAPES, MARK_SIZE, outlineOf } from './mark-shapes.js';
import type { MarkKind, MarkView } from './marks.view.js';

/** What a mark speaks of: a part in an item, a mention or something unsaid, a role. */
type Tone = 'part' | 'quiet' | 'role';

export type MatrixPaint = `${Tone}-${'solid' | 'line' | 'dashed'}` | 'label-strong';

export type Voice = 'label' | 'label-muted' | 'label-strong';

export interface Line {
  readonly voice: Voice;
  readonly text: string;
}

const TONE: Readonly<Record<MarkKind, Tone>> = {
  lead: 'part',
  cooperating: 'part',
  'other-department': 'part',
  role: 'role',
  named: 'quiet',
  committed: 'role',
  expected: 'role',
  unstated: 'quiet',
};

/** Of the type, from line to line, of a mark, and from it to its words, in rem. */
const TYPE = 0.875;
const LEADING = 1.3125;
const MARK = 1.125;
const APART = 0.375;

/** Writes lines and draws marks and rules into a list of shapes, in pixels. */
export class Pen {
  readonly shapes: Shape<MatrixPaint>[] = [];
  readonly leading: number;
  /** From the left edge of a mark to its words. */
  readonly beside: number;
  readonly #size: number;
  readonly #mark: number;
  readonly #language: string;

  constructor(language: Language, rem: number) {
    this.#language = tagOf(language);
    this.#size = TYPE * rem;
    this.#mark = MARK * rem;
    this.leading = LEADING * rem;
    this.beside = (MARK + APART) * rem;
  }

  linesOf(text: string, room: number, voice: Voice): Line[] {
    if (text === '') return [];
    return linesOf(text, room, this.#language, (part) => this.widthOf(part)).map((line) => ({
      voice,
      text: line,
    }));
  }

  widthOf(text: string): number {
    return labelWidth(text, this.#size);
  }

  /** @param top of the first line. */
  write(lines: readonly Line[], x: number, top: number): void {
    for (const [index, { voice, text }] of lines.map((one, at) => [at, one] as const)) {
      const baseline = top + (index + 0.5) * this.leading + 0.36 * this.#size;
      this.shapes.push({ paint: voice, text, x: at(x), y: at(baseline), anchor: 'start' });
    }
  }

  /** A mark in the middle of its line. */
  mark({ kind, isDoubtful }: MarkView, x: number, top: number): void {
    const tone = TONE[kind];
    for (const piece of MARK_SHAPES[kind]) {
      const isDashed = piece.paint === 'line dashed' || (isDoubtful && piece.paint !== 'dot');
      const isLine = piece.paint === 'line';
      this.shapes.push({
        paint: `${tone}-${isDashed ? 'dashed' : isLine ? 'line' : 'solid'}`,
        d: outlineOf(piece, x + this.#mark / 2, top + this.leading / 2, this.#mark / MARK_SIZE),
      });
    }
  }

  rule(from: number, to: number, y: number, paint: 'axis' | 'grid'): void {
    this.shapes.push({ paint, d: `M${at(from)} ${at(y)}H${at(to)}` });
  }
}
