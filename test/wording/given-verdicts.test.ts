import { expect } from 'chai';
import { LANGUAGES } from '../../src/locale/index.js';
import { readerOf } from '../../src/wording/index.js';
import { givenVerdictsOf } from '../../src/wording/given-verdicts.js';
import { seed } from '../model/plans.js';
import { own } from './own.js';

const akiruno = seed('examples/akiruno-scheme');
const reader = readerOf(akiruno, 'ja', own);
const reasonOf = (id: string) => akiruno.assignments!.find((one) => one.id === id)!.reason as string;

describe('givenVerdictsOf', () => {
  it('gives word and shape of the scheme, who gave it, for which period, and why', () => {
    const [sign] = givenVerdictsOf(akiruno, 'i-visit-sign', reader);
    expect(sign?.face).to.include({ word: 'F 完了', verdict: 'achieved', meaning: '取組が完了した' });
    expect(sign?.by).to.equal('産業課（架空）、令和6年度');
    expect(sign?.reason).to.equal(`理由：${reasonOf('as-i-sign')}`);
    expect(sign?.sentence).to.match(/付けた判定です。計算によるものではありません。$/);
  });

  it('calls all but the newest by their period', () => {
    const all = givenVerdictsOf(akiruno, 'i-forest-tour', reader);
    expect(all.map(({ face, earlier }) => [face.word, earlier])).to.deep.equal([
      ['S 目標を上回る', undefined],
      ['B 改善が必要', '令和5年度の判定'],
    ]);
  });

  it('leaves out those for later years', () => {
    const all = givenVerdictsOf(akiruno, 'i-forest-tour', reader, 2023);
    expect(all.map(({ face, earlier }) => [face.word, earlier])).to.deep.equal([['B 改善が必要', undefined]]);
  });

  it('says where the period is not stated', () => {
    const [bus] = givenVerdictsOf(akiruno, 'i-visit-bus', reader);
    expect(bus?.by).to.equal('産業課（架空）、いつの状況についてかの記載なし');
  });

  it('is empty where nobody judged', () => {
    expect(givenVerdictsOf(akiruno, 'i-visit-fair', reader)).to.deep.equal([]);
    expect(givenVerdictsOf(seed('koganei-2026'), 'p1', readerOf(akiruno, 'ja'))).to.deep.equal([]);
  });

  for (const language of LANGUAGES)
    it(`leaves no word out in ${language}`, () => {
      for (const { id } of akiruno.items!)
        expect(JSON.stringify(givenVerdictsOf(akiruno, id, readerOf(akiruno, language, own)))).not.to.match(
          /undefined|\[object/,
        );
    });
});
