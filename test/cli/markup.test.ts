import { expect } from 'chai';
import fc from 'fast-check';
import { escaped, markupText, parseMarkup, withOtherIds, wordsOf } from '../../src/cli/markup.js';
import { withoutScript } from '../../src/cli/without-script.js';

const still = (html: string) => markupText(withoutScript(parseMarkup(html)));

describe('markup', () => {
  it('is written as it was read, but for comments', () => {
    const html =
      '<p class="a" hidden>1 &lt; 2<br><b lang="ja">x</b></p><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>';
    expect(markupText(parseMarkup(html))).to.equal(html);
    expect(markupText(parseMarkup('<p><!--lit-part abc=-->x<?><!--/lit-part--></p>'))).to.equal('<p>x</p>');
    expect(markupText(parseMarkup("<path d=M0 id='a' />"))).to.equal('<path d="M0" id="a"></path>');
  });

  it('is refused where it is not whole', () => {
    for (const html of ['<p>', '</p>', '<p></b>', '1 < 2'])
      expect(() => parseMarkup(html), html).to.throw(RangeError);
  });

  it('holds any text that was escaped, and no markup of it', () => {
    const nasty = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('<', '>', '&', '"', "'", '計', '\0', '\uD800', '-->', '</p>')),
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = parts.join('');
        expect(escaped(text)).not.to.match(/[<>"'\0]/);
        const [tag, ...others] = parseMarkup(`<p title="${escaped(text)}">${escaped(text)}</p>`);
        expect(others).to.deep.equal([]);
        expect(typeof tag === 'object' && tag.children.every((one) => typeof one === 'string')).to.equal(
          true,
        );
      }),
    );
  });

  it('has ids of its own in a second place', () => {
    const html = '<p id="a" aria-labelledby="a b">x</p>';
    expect(markupText(withOtherIds(parseMarkup(html)))).to.equal(
      '<p id="a-narrow" aria-labelledby="a-narrow b-narrow">x</p>',
    );
  });

  it('is read in one line', () => {
    expect(wordsOf(parseMarkup('<div><h3>a</h3><p>b <b>c</b></p></div>'))).to.equal('a b c');
  });
});

describe('markup without script', () => {
  it('has names in the place of buttons that bear names', () => {
    expect(
      still('<button class="name" type="button" data-select="x" aria-pressed="false">農業</button>'),
    ).to.equal('<span class="still-name name">農業</span>');
    expect(still('<a href="#row" data-to="x">農業</a><a href="https://example.com/">市</a>')).to.equal(
      '<span class="still-name">農業</span><a href="https://example.com/">市</a>',
    );
    expect(
      still('<svg><g role="button" tabindex="0" aria-label="農業"><path d="M0 0"></path></g></svg>'),
    ).to.equal('<svg><g role="img" aria-label="農業"><path d="M0 0"></path></g></svg>');
  });

  it('has no controls, and nothing that held only those', () => {
    expect(
      still(
        '<div><p><button class="button">開く</button></p><label for="y">年</label><select id="y"></select></div>x',
      ),
    ).to.equal('x');
    expect(still('<p class="no-print">押してください</p>')).to.equal('');
  });

  it('has only disclosures with something inside, and opens what only a script opens', () => {
    expect(still('<details><summary>なぜ</summary> </details>')).to.equal('');
    expect(still('<details><summary>なぜ</summary>x</details>')).to.equal(
      '<details><summary>なぜ</summary>x</details>',
    );
    expect(still('<div hidden="until-found" id="a">x</div>')).to.equal('<div id="a">x</div>');
  });
});
