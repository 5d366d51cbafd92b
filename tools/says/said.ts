// One state of a widget as a text that can be searched: what stands in it, and what stands together.
import type { State } from './visit.js';

/** A stretch of the text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Full-width letters, digits and signs as half-width ones, each in its place. */
export const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));

/** As widgets are read: without white space. */
export const bare = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

export class Said {
  readonly text: string;
  readonly #narrow: string;
  readonly #scopes: readonly Stretch[];
  readonly #parents: Int32Array;
  readonly #innermost: Int32Array;
  readonly #edges: ReadonlySet<number>;
  readonly #found = new Map<string, readonly Stretch[]>();

  constructor({ said, scopes, edges }: State) {
    this.text = said;
    this.#narrow = narrow(said);
    // Inner ones come first; of two that hold the same text one is enough.
    this.#scopes = scopes.map(([from, to]) => ({ from, to }));
    this.#edges = new Set(edges);
    this.#parents = new Int32Array(scopes.length).fill(-1);
    this.#innermost = new Int32Array(said.length + 1).fill(-1);
    for (const [index, { from, to }] of [...this.#scopes.entries()].reverse()) {
      // Whoever held the place before is the scope around this one.
      this.#parents[index] = this.#innermost[from] ?? -1;
      this.#innermost.fill(index, from, to);
    }
  }

  /** Every place of a text, letter by letter. */
  find(text: string): readonly Stretch[] {
    return this.#search(`=${text}`, () => places(this.text, text));
  }

  /** Every place of a number or year, in letters of either width, that is not a part of a longer number. */
  findFigure(text: string): readonly Stretch[] {
    const wanted = narrow(text);
    return this.#search(`#${wanted}`, () =>
      places(this.#narrow, wanted).filter(({ from, to }) => {
        const isNumber = (at: number) => /[0-9]/.test(wanted[at] ?? '');
        const before = this.#narrow.slice(Math.max(0, from - 2), from);
        const after = this.#narrow.slice(to, to + 2);
        return (
          !(isNumber(0) && /([0-9]|[0-9][.,])$/.test(before)) &&
          !(isNumber(wanted.length - 1) && /^([0-9]|[.,][0-9])/.test(after))
        );
      }),
    );
  }

  /** Places of a word that is not a part of a longer one, as far as elements and signs tell. */
  findWord(text: string): readonly Stretch[] {
    const isEnd = (at: number, letter: string | undefined) =>
      letter === undefined || this.#edges.has(at) || !/[\p{L}\p{N}ー]/u.test(letter);
    return this.#search(`~${text}`, () =>
      this.find(text).filter(({ from, to }) => isEnd(from, this.text[from - 1]) && isEnd(to, this.text[to])),
    );
  }

  /** The stretches that hold a place, the smallest first. */
  *around({ from, to }: Stretch): Generator<Stretch> {
    for (let index = this.#innermost[from] ?? -1; index >= 0; index = this.#parents[index] ?? -1) {
      const scope = this.#scopes[index];
      if (scope && scope.to >= to) yield scope;
    }
  }

  #search(key: string, search: () => readonly Stretch[]): readonly Stretch[] {
    const known = this.#found.get(key);
    if (known) return known;
    const found = search();
    this.#found.set(key, found);
    return found;
  }
}

function places(text: string, part: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (part === '') return found;
  for (let from = text.indexOf(part); from >= 0; from = text.indexOf(part, from + 1))
    found.push({ from, to: from + part.length });
  return found;
}

/** Whether one of the places lies within the stretch. */
export const holds = (stretch: Stretch, all: readonly Stretch[]): boolean =>
  all.some(({ from, to }) => from >= stretch.from && to <= stretch.to);
