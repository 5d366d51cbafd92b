import { expect } from 'chai';
import { inEveryLanguage, learn, type Language } from '../../src/locale/index.js';

interface Words {
  readonly hello: string;
}

const ja: Words = { hello: 'こんにちは' };
const easy: Words = { hello: 'やあ' };
const en: Words = { hello: 'Hello' };
const file = (words: Words) => () => Promise.resolve({ default: words });
const broken = () => Promise.reject(new Error('no connection'));

/** As a widget does before it is drawn. */
async function learnAll(language: Language): Promise<void> {
  for (let words = learn(language); words; words = learn(language)) await words;
}

describe('words in every language', () => {
  it('are Japanese until they are learnt, and only in the language that was learnt', async () => {
    const words = inEveryLanguage(ja, { 'ja-simple': file(easy), en: file(en) });
    expect(words.en).to.equal(ja);
    await learnAll('en');
    expect(words.en).to.equal(en);
    expect(words['ja-simple']).to.equal(ja);
  });

  it('need no learning in Japanese', () => {
    inEveryLanguage(ja, { 'ja-simple': broken, en: broken });
    expect(learn('ja')).to.equal(undefined);
  });

  it('are loaded once, however many ask for them at a time', async () => {
    let loads = 0;
    inEveryLanguage(ja, {
      'ja-simple': file(easy),
      en: () => {
        loads += 1;
        return file(en)();
      },
    });
    await Promise.all([learnAll('en'), learnAll('en'), learnAll('en')]);
    await learnAll('en');
    expect(loads).to.equal(1);
  });

  it('are learnt to the end when more of them arrive on the way', async () => {
    inEveryLanguage(ja, { 'ja-simple': file(easy), en: file(en) });
    const learnt = learnAll('en');
    const late = inEveryLanguage(ja, { 'ja-simple': file(easy), en: file(en) });
    await learnt;
    expect(late.en).to.equal(en);
  });

  it('are asked for once more where they could not be loaded', async () => {
    let loads = 0;
    const words = inEveryLanguage(ja, {
      'ja-simple': file(easy),
      en: () => {
        loads += 1;
        return loads === 1 ? broken() : file(en)();
      },
    });
    await learnAll('en');
    expect(words.en).to.equal(en);
  });

  it('stay Japanese where they cannot be loaded, and no others with them', async () => {
    let loads = 0;
    const words = inEveryLanguage(ja, {
      'ja-simple': file(easy),
      en: () => {
        loads += 1;
        return broken();
      },
    });
    const others = inEveryLanguage(ja, { 'ja-simple': file(easy), en: file(en) });
    await learnAll('en');
    await learnAll('en');
    expect([words.en, others.en, loads]).to.deep.equal([ja, en, 2]);
  });
});
