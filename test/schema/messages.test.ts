import { expect } from 'chai';
import { SEVERITY, parsePlan, parsePlanText, problemOf, type ProblemCode } from '../../src/schema.js';
import { WORDS } from '../../src/schema/problems.messages.js';
import { brokenFile, brokenTexts, problemsOf, smallPlan } from './files.js';

const messageOf = (changes: object) =>
  problemsOf(parsePlan({ ...smallPlan(), ...changes }))[0]?.message ?? { ja: '', en: '' };

describe('the words of problems', () => {
  it('exist for every kind of problem', () => {
    expect(Object.keys(WORDS).sort()).to.deep.equal(Object.keys(SEVERITY).sort());
  });

  for (const name of brokenTexts.keys())
    it(`are whole sentences for ${name}`, () => {
      for (const { message, where } of problemsOf(parsePlanText(brokenTexts.get(name) ?? ''))) {
        expect(message.ja)
          .to.match(/[。：:].*$/)
          .and.not.match(/undefined|NaN|\[object|「」|（）/);
        expect(message.en)
          .to.match(/^["A-Z]/)
          .and.not.match(/undefined|NaN|\[object|""|\(\)/);
        expect(where.ja)
          .to.match(/\S/)
          .and.not.match(/undefined|\[object/);
        expect(where.en)
          .to.match(/\S/)
          .and.not.match(/undefined|\[object/);
      }
    });

  it('stay readable without names and numbers', () => {
    for (const code of Object.keys(SEVERITY) as ProblemCode[])
      expect(problemOf({ code, pointer: '', params: {} }).message.ja).to.have.length.above(10);
  });

  it('stay short when the file is hostile', () => {
    const long = 'x'.repeat(100_000);
    for (const { message } of problemsOf(parsePlan({ ...smallPlan(), lang: long, [long]: 1, id: long })))
      expect(message.ja).to.have.length.below(400);
  });

  it('give the number to write in place of a number in quotes', () => {
    const { ja, en } = messageOf({ fiscalYearStartMonth: '1,200' });
    expect(ja).to.include('1200 と書いてください');
    expect(en).to.include('Write 1200');
  });

  it('ask whether a misspelt key meant a known one', () => {
    expect(messageOf({ subtitel: '前期' }).en).to.include('Did you mean "subtitle"?');
  });

  it('ask nothing where no key is near', () => {
    expect(messageOf({ 担当課: '産業振興課' }).en).not.to.include('Did you mean');
  });

  it('name a second place in words', () => {
    const [problem] = problemsOf(brokenFile('duplicate-id'));
    expect(problem?.message.ja).to.include('施策・事業（items）の1件目 › id でも使われています');
  });
});

describe('the place of a problem in words', () => {
  const whereOf = (name: string) => problemsOf(brokenFile(name))[0]?.where;

  it('names the record, its id and title, and the way to the key', () => {
    expect(whereOf('unknown-value-operator')).to.deep.equal({
      ja: '指標（indicators）の1件目、id「kpi-1」「創業件数」 › targets › 1件目 › operator',
      en: 'indicators #1 (id "kpi-1", "創業件数") › targets › #1 › operator',
    });
  });

  it('is the whole file where the file is at fault', () => {
    expect(whereOf('not-json')).to.deep.equal({ ja: 'ファイル全体', en: 'the whole file' });
  });

  it('is the way to the key outside the lists', () => {
    expect(whereOf('unknown-value')).to.deep.equal({ ja: 'status › state', en: 'status › state' });
  });
});
