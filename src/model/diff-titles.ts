import { comparable } from './text.js';

/** How alike two titles are by their characters. */
export interface Likeness {
  /** 0: no pair of characters in common; 1: the same pairs. */
  readonly similarity: number;
  /**
   * Share of the content characters of either title that nothing in the other answers, of the smaller such share.
   *
   * 0 where one title only adds to the other (A becomes A and B); high where each names something of its own
   * (funding of firms, funding of founders), which is the mark of two different things with titles made alike.
   */
  readonly replaced: number;
}

/** Two titles by their places in the lists that the measure was made from. */
export interface LikePair extends Likeness {
  readonly from: number;
  readonly to: number;
}

export interface TitleMeasure {
  likeness(older: string, newer: string): Likeness;
  /** Pairs of the given places that are at least this similar, without comparing every title with every other. */
  pairs(older: readonly number[], newer: readonly number[], least: number): readonly LikePair[];
}

/** Two characters of one script that carries meaning (ideographs, katakana), or a word of Latin letters or digits. */
const CONTENT_WEIGHT = 1;
/** Hiragana and the joints between scripts are mostly grammar. */
const GRAMMAR_WEIGHT = 0.5;
/** The way of acting at the end of a title: carrying out, promotion, support. */
const TAIL_WEIGHT = 0.2;
/** Titles nearly always end in a noun of two or three characters after the last particle; a longer end is content. */
const TAIL_LENGTH = 3;
/** Without so much before it, the end is all that the title has. */
const HEAD_LENGTH = 4;
/** In fewer titles, nobody can tell what is common from what happens to stand twice. */
const FEWEST_FOR_RARITY = 8;
/** Weights are whole numbers, so that sums do not depend on their order and a comparison reads the same both ways. */
const WHOLE = 1000;

/**
 * Measures titles of one level of two editions.
 *
 * Dice's coefficient over pairs of neighbouring characters, as Adamson and Boreham used it for the titles of documents
 * (Information Storage and Retrieval 10, 1974): it asks for no dictionary, and the order of phrases matters little.
 * Two corrections for titles of plans: a pair counts for less the more titles of the level have it (inverse document
 * frequency after Spärck Jones, Journal of Documentation 28, 1972), and the closing way of acting counts for little.
 */
export function titleMeasure(older: readonly string[], newer: readonly string[]): TitleMeasure {
  const sides = [older.map(tokensOf), newer.map(tokensOf)] as const;
  const rarity = rarityIn(sides);
  const numbers = new Map<string, number>();
  const weighed = (tokens: Tokens) => weigh(tokens, rarity, numbers);
  const [from, to] = [sides[0].map(weighed), sides[1].map(weighed)];
  return {
    likeness: (a, b) => likenessOf(weighed(tokensOf(a)), weighed(tokensOf(b))),
    pairs: (olderPlaces, newerPlaces, least) => pairsAbove(from, to, olderPlaces, newerPlaces, least),
  };
}

/** The title in the form in which equal titles are found. */
export const titleKey = comparable;

interface Token {
  /** Told apart from its repetitions in the same title by a number. */
  readonly name: string;
  readonly weight: number;
  /** Places of its content characters outside the closing way of acting. */
  readonly covers: readonly number[];
}

interface Tokens {
  readonly tokens: readonly Token[];
  readonly content: number;
}

interface Weighed {
  /** Numbers of the tokens' names, each once. */
  readonly names: readonly number[];
  readonly has: ReadonlySet<number>;
  readonly weights: readonly number[];
  readonly covers: readonly (readonly number[])[];
  readonly total: number;
  readonly content: number;
}

const RUNS = /[\p{Script=Latin}\p{N}\p{M}]+|[^\s\p{P}\p{S}\p{Script=Latin}\p{N}\p{M}]+/gu;
const WORD = /^[\p{Script=Latin}\p{N}]/u;
const HAN = /[\p{Script=Han}\u3005]/u;
const KATAKANA = /[\p{Script=Katakana}\u30fc]/u;
const HIRAGANA = /\p{Script=Hiragana}/u;
const OF = '\u306e';

type Script = 'han' | 'katakana' | 'hiragana' | 'other';
const scriptOf = (char: string): Script => {
  if (HAN.test(char)) return 'han';
  if (KATAKANA.test(char)) return 'katakana';
  return HIRAGANA.test(char) ? 'hiragana' : 'other';
};

function tokensOf(title: string): Tokens {
  const text = title.normalize('NFKC').toLowerCase();
  const tailFrom = tailOf(text);
  const tokens: Token[] = [];
  const seen = new Map<string, number>();
  let content = 0;
  const add = (name: string, weight: number, covers: readonly number[]) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    tokens.push({ name: times === 1 ? name : `${name}#${times}`, weight, covers });
  };
  for (const run of text.matchAll(RUNS)) {
    const inTail = run.index >= tailFrom;
    if (WORD.test(run[0])) {
      add(run[0], inTail ? TAIL_WEIGHT : CONTENT_WEIGHT, inTail ? [] : [content++]);
      continue;
    }
    let offset = run.index;
    const chars = [...run[0]].map((char) => {
      const tail = offset >= tailFrom;
      offset += char.length;
      const script = scriptOf(char);
      const place = script === 'hiragana' || tail ? undefined : content++;
      return { char, script, tail, place };
    });
    const [only] = chars;
    if (only && chars.length === 1)
      add(only.char, only.tail ? TAIL_WEIGHT : GRAMMAR_WEIGHT, only.place === undefined ? [] : [only.place]);
    for (const [at, first] of chars.map((one, at) => [at, one] as const)) {
      const second = chars[at + 1];
      if (!second) break;
      const isContent = first.script === second.script && first.script !== 'hiragana';
      const weight = first.tail || second.tail ? TAIL_WEIGHT : isContent ? CONTENT_WEIGHT : GRAMMAR_WEIGHT;
      add(
        first.char + second.char,
        weight,
        [first.place, second.place].filter((place) => place !== undefined),
      );
    }
  }
  return { tokens, content };
}

/** Where the closing way of acting begins; the length of the text where it has none. */
function tailOf(text: string): number {
  const at = text.lastIndexOf(OF);
  const rest = [...text.slice(at + 1)].length;
  return at >= HEAD_LENGTH && rest > 0 && rest <= TAIL_LENGTH ? at + 1 : text.length;
}

/** How telling a token is, 0 to 1, by the edition in which it stands in more titles. */
function rarityIn(sides: readonly (readonly Tokens[])[]): (name: string) => number {
  const titles = Math.max(...sides.map((side) => side.length));
  if (titles < FEWEST_FOR_RARITY) return () => 1;
  const counts = sides.map((side) => {
    const count = new Map<string, number>();
    for (const { tokens } of side) for (const { name } of tokens) count.set(name, (count.get(name) ?? 0) + 1);
    return count;
  });
  return (name) => {
    const most = Math.max(1, ...counts.map((count) => count.get(name) ?? 0));
    return Math.log((titles + 1) / most) / Math.log(titles + 1);
  };
}

function weigh(source: Tokens, rarity: (name: string) => number, numbers: Map<string, number>): Weighed {
  let total = 0;
  const names: number[] = [];
  const weights = source.tokens.map(({ name, weight }) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    names.push(number);
    const whole = Math.max(1, Math.round(WHOLE * weight * rarity(name)));
    total += whole;
    return whole;
  });
  const covers = source.tokens.map((token) => token.covers);
  return { names, has: new Set(names), weights, covers, total, content: source.content };
}

function likenessOf(a: Weighed, b: Weighed): Likeness {
  const [{ similarity, replaced } = { similarity: 0, replaced: replacedIn(a, b) }] = pairsAbove(
    [a],
    [b],
    [0],
    [0],
    0,
  );
  return { similarity, replaced };
}

const replacedIn = (a: Weighed, b: Weighed) => Math.min(unanswered(a, b), unanswered(b, a));

/** Share of the content characters of which no pair stands in the other title. */
function unanswered({ names, covers, content }: Weighed, other: Weighed): number {
  if (content === 0) return 0;
  const answered = new Uint8Array(content);
  let count = 0;
  for (const [at, name] of names.map((one, at) => [at, one] as const))
    if (other.has.has(name))
      for (const place of covers[at] ?? []) {
        if (answered[place] === 0) count += 1;
        answered[place] = 1;
      }
  return 1 - count / content;
}

/** Reads the titles of the newer edition by their tokens, so that titles with nothing in common are never compared. */
function pairsAbove(
  from: readonly Weighed[],
  to: readonly Weighed[],
  older: readonly number[],
  newer: readonly number[],
  least: number,
): LikePair[] {
  const having = new Map<number, { readonly places: number[]; readonly weights: number[] }>();
  for (const place of newer)
    for (const [at, name] of (to[place]?.names ?? []).map((one, at) => [at, one] as const)) {
      const list = having.get(name) ?? { places: [], weights: [] };
      having.set(name, list);
      list.places.push(place);
      list.weights.push(to[place]?.weights[at] ?? 0);
    }
  const shared = new Float64Array(to.length);
  const pairs: LikePair[] = [];
  for (const place of older) {
    const a = from[place];
    if (!a) continue;
    const touched: number[] = [];
    for (const [at, name] of a.names.map((one, at) => [at, one] as const)) {
      const list = having.get(name);
      const weight = a.weights[at] ?? 0;
      // A plain loop: it runs once for every two titles with a pair of characters in common.
      for (let next = 0; list && next < list.places.length; next++) {
        const other = list.places[next] ?? 0;
        const before = shared[other] ?? 0;
        if (before === 0) touched.push(other);
        shared[other] = before + Math.min(weight, list.weights[next] ?? 0);
      }
    }
    for (const other of touched.sort((x, y) => x - y)) {
      const b = to[other];
      // Dice's coefficient: twice what both have, of what each has.
      const similarity = b ? (2 * (shared[other] ?? 0)) / (a.total + b.total) : 0;
      shared[other] = 0;
      if (b && similarity >= least)
        pairs.push({ from: place, to: other, similarity, replaced: replacedIn(a, b) });
    }
  }
  return pairs;
}
