import { expect } from 'chai';
import type { Doubt } from '../../src/schema.js';
import { caveatsOf, doubtText, footnotes } from '../../src/wording/index.js';
import { readerIn } from './plans.js';

const ja = readerIn('ja');
const doubt = (parts: Partial<Doubt>): Doubt => ({
  field: 'unit',
  reason: '文書に単位がない',
  confidence: 'high',
  ...parts,
});

describe('footnotes', () => {
  it('numbers notes in the order of first mention, each text once', () => {
    const notes = footnotes();
    expect(notes.add(['あ', 'い'])).to.deep.equal(['※1', '※2']);
    expect(notes.add(['い', 'う'])).to.deep.equal(['※2', '※3']);
    expect(notes.list().map(({ marker, text }) => `${marker} ${text}`)).to.deep.equal([
      '※1 あ',
      '※2 い',
      '※3 う',
    ]);
  });

  it('takes two texts for one that differ by a full stop only', () => {
    const notes = footnotes();
    expect(notes.add(['単位の記載なし', '単位の記載なし。'])).to.deep.equal(['※1']);
  });
});

describe('doubtText', () => {
  it('says the reason as a sentence', () => {
    expect(doubtText(doubt({}), ja)).to.equal('文書に単位がない。');
  });

  it('says what was chosen and what else it may be', () => {
    expect(doubtText(doubt({ chosen: '項目', alternatives: ['件', 'プラン'] }), ja)).to.equal(
      '文書に単位がない。ここでの読み方：項目。ほかの読み方：件／プラン。',
    );
  });

  it('puts readings in quotes where one has a stroke of its own', () => {
    expect(doubtText(doubt({ chosen: 'Ａ／Ｂ', alternatives: ['Ｃ／Ｄ', 'Ｅ'] }), ja)).to.equal(
      '文書に単位がない。ここでの読み方：Ａ／Ｂ。ほかの読み方：「Ｃ／Ｄ」／「Ｅ」。',
    );
  });

  it('says how sure a shaky choice is', () => {
    expect(doubtText(doubt({ chosen: '店舗', confidence: 'low' }), ja)).to.equal(
      '文書に単位がない。ここでの読み方：店舗（確からしさ：低）。',
    );
  });

  it('speaks of possible readings where none was chosen', () => {
    const one = doubt({ chosen: null, alternatives: ['年', '年度'], confidence: 'unresolved' });
    expect(doubtText(one, ja)).to.equal('文書に単位がない。考えられる読み方：年／年度。');
  });

  it('ends Japanese texts with a Japanese stop in English too', () => {
    expect(doubtText(doubt({ alternatives: ['件'] }), readerIn('en'))).to.equal(
      '文書に単位がない。 Possible readings: 件。',
    );
  });
});

describe('caveatsOf', () => {
  it('says which notes are the city’s own, because the others are the editor’s', () => {
    const notes = [
      { text: '現状値を直した', by: 'city' as const },
      { text: '修正前の値は文書にない', by: 'editor' as const },
    ];
    expect(caveatsOf({ notes }, ja)).to.deep.equal(['市の注記：現状値を直した', '修正前の値は文書にない']);
  });
});
