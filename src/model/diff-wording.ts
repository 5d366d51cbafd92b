import { diffArrays } from 'diff';

/** A stretch of a text that both wordings have, or only the older, or only the newer. */
export interface WordingPart {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** With less than a third in common, marks between the words hide both texts: the whole is said to be replaced. */
const KEPT_LEAST = 1 / 3;

/**
 * What changed from one wording to another, in the order in which it reads; removed parts stand before added ones.
 *
 * By words as `Intl.Segmenter` finds them in the language, by characters where there is none.
 */
export function wordingChange(older: string, newer: string, language = 'ja'): readonly WordingPart[] {
  if (older === newer) return older === '' ? [] : [{ kind: 'kept', text: older }];
  const parts = merged(
    diffArrays(wordsOf(older, language), wordsOf(newer, language)).map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    })),
  );
  const kept = parts.flatMap(({ kind, text }) => (kind === 'kept' ? text : [])).join('').length;
  return kept < KEPT_LEAST * Math.max(older.length, newer.length)
    ? withText([
        { kind: 'removed', text: older },
        { kind: 'added', text: newer },
      ])
    : parts;
}

function wordsOf(text: string, language: string): string[] {
  // Older browsers lack it, though the types say that all have it.
  if (!('Segmenter' in Intl)) return [...text];
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => segment);
}

/** Neighbours of one kind joined, and between two kept stretches all that was removed before all that was added. */
function merged(parts: readonly WordingPart[]): WordingPart[] {
  const result: WordingPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    result.push(
      ...withText([
        { kind: 'removed', text: removed },
        { kind: 'added', text: added },
      ]),
    );
    removed = added = '';
  };
  for (const [at, { kind, text }] of parts.map((one, at) => [at, one] as const)) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isIsland(text, parts, at)) {
      removed += text;
      added += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  }
  flush();
  return result;
}

const PARTICLE = /^[\p{Script=Hiragana}\p{P}]$/u;

/** A lone particle between two changes is there by chance: kept apart, it only breaks up what the reader should see. */
const isIsland = (text: string, parts: readonly WordingPart[], at: number) =>
  PARTICLE.test(text) && isReplacement(parts, at, -1) && isReplacement(parts, at, 1);

const isReplacement = (parts: readonly WordingPart[], at: number, step: 1 | -1) => {
  const [near, far] = [parts[at + step]?.kind, parts[at + 2 * step]?.kind];
  return near !== undefined && far !== undefined && near !== 'kept' && far !== 'kept';
};

const withText = (parts: readonly WordingPart[]) => parts.filter(({ text }) => text !== '');
