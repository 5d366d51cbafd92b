import { expect } from 'chai';
import { LANGUAGES } from '../../src/locale/index.js';
import { assess } from '../../src/model/index.js';
import { parsePlanText } from '../../src/schema.js';
import { readFileSync } from 'node:fs';
import { readerOf } from '../../src/wording/index.js';
import { historyOf } from '../../src/wording/history.js';
import { parsedSeed, planOf, the } from '../seeds/seed.js';

const plan = planOf(
  parsePlanText(readFileSync(new URL('../../seeds/examples/operators.plan.json', import.meta.url), 'utf8')),
);

const tell = (of: typeof plan, id: string, language: (typeof LANGUAGES)[number] = 'ja') => {
  const one = the(of.indicators, id);
  return historyOf(of, one, assess(one).facts, readerOf(of, language));
};

describe('historyOf', () => {
  it('names the indicator that took the place of another, and the reason', () => {
    const newer = the(plan.indicators, 'online');
    const reason = the(plan.indicators, 'online-old').replacedBy?.reason;
    expect(tell(plan, 'online-old')).to.deep.equal([
      `「${String(newer.title)}」に差し替えられました。${String(reason)}。`,
    ]);
  });

  it('names the indicator whose place it took', () => {
    expect(tell(plan, 'online')[0]).to.match(/^「電子申請ができる手続きの数」から差し替えた指標です。/);
  });

  it('names an older indicator by its title where the file does not hold it', () => {
    expect(tell(planOf(parsedSeed('kodaira-industry')), 'I-M2-K1')[0]).to.match(/^「開業率」から/);
  });

  it('says that the target moved with its baseline, and what that changed', () => {
    expect(tell(plan, 'establishments')).to.deep.equal([
      '基準の値が2,402事業所から2,314事業所に直され、目標の「現状以上」の水準もともに動きました。直す前の水準では、最新の値は目標を満たしません。',
    ]);
  });

  it('says that the baseline before is not stated', () => {
    expect(tell(planOf(parsedSeed('kodaira-industry')), 'I-M3-K1')).to.deep.equal([
      '基準の値が後から4,641事業所に直され、目標の「現状以上」の水準もともに動きました。直す前の値は書かれていません。',
    ]);
  });

  it('says nothing of an indicator to which nothing happened', () => {
    expect(tell(plan, 'visitors')).to.deep.equal([]);
  });

  for (const language of LANGUAGES)
    it(`has whole sentences, in ${language}`, () => {
      for (const id of ['online-old', 'online', 'establishments'])
        for (const sentence of tell(plan, id, language)) {
          expect(sentence).not.to.match(/undefined/);
          expect(sentence).to.match(/[。.]$/);
        }
    });
});
