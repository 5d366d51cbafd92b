import { expect, fixture, html } from '@open-wc/testing';
import { inItsLanguage, phrases, together } from '../../src/ui/index.js';

const paragraph = (text: string) => fixture<HTMLElement>(html`<p>${phrases(text)}</p>`);
const texts = (node: HTMLElement, selector: string) =>
  [...node.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('phrases', () => {
  it('keeps years and numbers whole', async () => {
    const node = await paragraph('令和4年度（2022年度）は79,225人です。');
    expect(texts(node, '.whole')).to.deep.equal(['令和4年度', '2022年度', '79,225人']);
    expect(node.textContent).to.equal('令和4年度（2022年度）は79,225人です。');
  });

  it('lets △ be seen and minus be heard', async () => {
    const node = await paragraph('△3,491人');
    expect(texts(node, '[aria-hidden]')).to.deep.equal(['△']);
    expect(texts(node, '.visually-hidden')).to.deep.equal(['マイナス']);
  });

  it('marks the Japanese in an English sentence', async () => {
    const node = await paragraph('It fell from 312 戸 to 273 戸, by 39 戸.');
    expect(texts(node, '[lang=ja]')).to.deep.equal(['戸', '戸', '戸']);
  });

  it('marks nothing in a Japanese one', async () => {
    const node = await paragraph('ICTの活用で、191haから168haへ減りました。');
    expect(node.querySelector('[lang]')).to.equal(null);
  });

  it('keeps a number and its unit on one line in English', async () => {
    const node = await paragraph('It fell by 39 戸 and 23 ha.');
    node.style.inlineSize = '1px';
    const range = document.createRange();
    const linesOf = (from: string) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const tops = new Set<number>();
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        for (const character of from) {
          const at = text.textContent?.indexOf(character) ?? -1;
          if (at < 0) continue;
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          tops.add(Math.round(range.getBoundingClientRect().bottom / 8));
        }
      return tops.size;
    };
    expect(linesOf('9戸')).to.equal(1);
  });
});

describe('inItsLanguage', () => {
  const marked = async (text: string, planLang: string | undefined) => {
    const node = await fixture<HTMLElement>(html`<p>${inItsLanguage(text, planLang)}</p>`);
    expect(node.textContent).to.equal(text);
    return node.firstElementChild?.getAttribute('lang');
  };

  it('marks a text of the plan', async () => {
    expect(await marked('単位の記載なし。', 'ja')).to.equal('ja');
    expect(await marked('No unit is given.', 'en')).to.equal('en');
  });

  it('leaves words of the page unmarked, but for the Japanese among them', async () => {
    const text = 'Read here as: 店舗 (confidence: low).';
    expect(await marked(text, 'ja')).to.equal(null);
    const node = await fixture<HTMLElement>(html`<p>${inItsLanguage(text, 'ja')}</p>`);
    expect(texts(node, '[lang=ja]')).to.deep.equal(['店舗']);
  });

  it('marks nothing of another language than the plan’s', async () => {
    expect(await marked('No target is given.', 'ja')).to.equal(null);
    expect(await marked('単位の記載はありません。', 'en')).to.equal(null);
  });

  it('marks nothing where the plan is in the language of the page', async () => {
    expect(await marked('単位の記載なし。', undefined)).to.equal(null);
  });
});

describe('together', () => {
  const words = async (text: string) => {
    const node = await fixture<HTMLElement>(html`<p>${together(text)}</p>`);
    expect(node.textContent?.replace(/\u00A0/gu, ' ')).to.equal(text);
    return texts(node, '.whole');
  };

  it('keeps a short piece on one line', async () => {
    expect(await words(' ／ 全32。')).to.deep.equal(['\u00A0／ 全32。']);
  });

  it('lets the line end behind a comma at its start', async () => {
    expect(await words('、届いていないのは ')).to.deep.equal(['届いていないのは']);
  });

  it('lets a long piece break', async () => {
    expect(await words('が令和4年度までに目標に届きました。')).to.deep.equal(['令和4年度']);
  });
});
