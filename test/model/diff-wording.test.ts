import { expect } from 'chai';
import fc from 'fast-check';
import { wordingChange, type WordingPart } from '../../src/model/index.js';

const marked = (parts: readonly WordingPart[]) =>
  parts
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
const without = (parts: readonly WordingPart[], kind: WordingPart['kind']) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('wordingChange', () => {
  it('keeps equal texts whole', () => {
    expect(marked(wordingChange('農業', '農業'))).to.equal('農業');
  });

  it('is empty for two empty texts', () => {
    expect(wordingChange('', '')).to.deep.equal([]);
  });

  it('marks words, not characters', () => {
    expect(marked(wordingChange('一店逸品事業の推進', '一店逸品事業の拡充'))).to.equal(
      '一店逸品事業の[-推進-]{+拡充+}',
    );
  });

  it('replaces the whole where little is kept', () => {
    expect(marked(wordingChange('就労環境の整備', '働きやすいまちづくりの推進'))).to.equal(
      '[-就労環境の整備-]{+働きやすいまちづくりの推進+}',
    );
  });

  it('marks words of other languages by their own rules', () => {
    expect(marked(wordingChange('Support for small shops', 'Support for small farms', 'en'))).to.equal(
      'Support for small [-shops-]{+farms+}',
    );
  });

  const texts = fc.string({ unit: fc.constantFrom(...'農業の推進と支援を、カードab ') });

  it('gives back the older text without what was added', () => {
    fc.assert(fc.property(texts, texts, (a, b) => without(wordingChange(a, b), 'added') === a));
  });

  it('gives back the newer text without what was removed', () => {
    fc.assert(fc.property(texts, texts, (a, b) => without(wordingChange(a, b), 'removed') === b));
  });

  it('never puts two parts of one kind side by side', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) =>
        wordingChange(a, b).every((part, at, parts) => part.kind !== parts[at + 1]?.kind),
      ),
    );
  });
});
