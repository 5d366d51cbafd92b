import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import axe from 'axe-core';
import '../../src/elements/kpi-gauge/define.js';
import { seedUrl } from './setup.js';

/** A gauge with its panel of data open, as after a click on its name. */
async function panelOf(name: string, kpi: string, { lang = 'ja', view = 'bullet' } = {}): Promise<Element> {
  const gauge = await fixture(
    html`<kpi-gauge lang=${lang} src=${seedUrl(name)} kpi=${kpi} view=${view}></kpi-gauge>`,
  );
  await waitUntil(() => gauge.shadowRoot!.querySelector('details.data'), `${kpi} does not show`);
  gauge.shadowRoot!.querySelector<HTMLDetailsElement>('details.data')!.open = true;
  await waitUntil(() => gauge.shadowRoot!.querySelector('.exports'), 'the panel does not open', {
    timeout: 5000,
  });
  return gauge;
}

const rowsOf = (gauge: Element): string[] =>
  [...gauge.shadowRoot!.querySelectorAll('.panel tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim().replace(/\s+/g, ' ')).join('|'),
  );

/** What the browser is given to save when a button is pressed. */
async function savedBy(gauge: Element, label: string): Promise<{ name: string; text: string }> {
  const links = HTMLAnchorElement.prototype as { click: (this: HTMLAnchorElement) => void };
  const { click } = links;
  let link: { readonly name: string; readonly href: string } | undefined;
  links.click = function () {
    link = { name: this.download, href: this.href };
  };
  try {
    [...gauge.shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes(label))!
      .click();
    await waitUntil(() => link, `${label} saves nothing`, { timeout: 5000 });
  } finally {
    links.click = click;
  }
  return { name: link!.name, text: await (await fetch(link!.href)).text() };
}

describe('the data of a kpi-gauge', () => {
  it('is a table of all values with their times and surveys', async () => {
    const rows = rowsOf(await panelOf('kodaira-industry', 'I-M1-K1'));
    expect(rows.slice(0, 3)).to.deep.equal([
      '基準（現状）|82,716人||平成27年国勢調査|',
      '最新の実績|79,225人|令和４年度|令和２年国勢調査|',
      '目標|現状以上|期限の記載なし||',
    ]);
  });

  it('says in the table why a value is missing', async () => {
    const gauge = await panelOf('kodaira-grant-2020', 'I-S3-K2');
    const missing = gauge.shadowRoot!.querySelector('.value--missing')!;
    expect(missing.textContent).to.include('値なし（理由の記載なし）');
  });

  it('has the same rows in every form', async () => {
    const bullet = rowsOf(await panelOf('kodaira-industry', 'II-M3-K1'));
    for (const view of ['arc', 'trend'])
      expect(rowsOf(await panelOf('kodaira-industry', 'II-M3-K1', { view })), view).to.deep.equal(bullet);
  });

  it('is saved as CSV with plain numbers', async () => {
    const { name, text } = await savedBy(await panelOf('kodaira-industry', 'I-M1-K1'), 'CSV');
    expect(name).to.equal('kodaira-industry_I-M1-K1.csv');
    expect(text).to.include(',79225,人,').and.to.include(',-3491,人,');
  });

  it('is saved in the language of the reader', async () => {
    const { text } = await savedBy(await panelOf('kodaira-industry', 'I-M1-K1', { lang: 'en' }), 'CSV');
    expect(text).to.include('Municipality,Plan,').and.to.include(',Latest result,');
  });

  for (const view of ['bullet', 'arc', 'trend'])
    it(`saves the ${view} as SVG with all that belongs to it`, async () => {
      const { text } = await savedBy(await panelOf('kodaira-industry', 'II-M3-K1', { view }), 'SVG');
      for (const words of [
        'アクションプラン50の達成数：44',
        '途上',
        'あと6です',
        '出典：小平市',
        '市の評価ではなく',
      ])
        expect(text).to.include(words);
    });

  it('saves with a trend that its axis does not begin at zero', async () => {
    const gauge = await panelOf('kodaira-industry', 'I-M2-K1', { view: 'trend' });
    expect((await savedBy(gauge, 'SVG')).text).to.include('縦軸は0からではありません');
  });

  it('satisfies axe, and does not scroll sideways at 320 pixels', async () => {
    const gauge = await panelOf('kodaira-industry', 'I-M2-K1');
    (gauge as HTMLElement).style.width = '320px';
    await new Promise(requestAnimationFrame);
    expect(gauge.scrollWidth).to.be.at.most(320);
    const { violations } = await axe.run(gauge, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });
});
