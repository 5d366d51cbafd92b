import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/plan-summary/define.js';
import type { PlanSummary } from '../../src/elements/plan-summary/plan-summary.js';
import { fileSavedBy } from './saved-file.js';
import { seedUrl } from './setup.js';

async function summaryOf(
  name: string,
  lang = 'ja',
  view: PlanSummary['view'] = 'full',
): Promise<PlanSummary> {
  const summary = await fixture<PlanSummary>(
    html`<plan-summary src=${seedUrl(name)} lang=${lang} view=${view} today="2026-11-22">計画</plan-summary>`,
  );
  await waitUntil(() => summary.shadowRoot?.querySelector('h3'), 'the summary does not show');
  return summary;
}

const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const part = (summary: PlanSummary, name: string) =>
  words(summary.shadowRoot!.querySelector(`[part~=${name}]`));

/** The description of a term, as a screen reader pairs them. */
function under(summary: PlanSummary, term: string): string[] {
  const found = [...summary.shadowRoot!.querySelectorAll('dt')].find((one) => words(one).startsWith(term));
  return [...(found?.parentElement?.querySelectorAll('dd') ?? [])].map(words);
}

describe('<plan-summary>', () => {
  it('is an article named by the title of the plan', async () => {
    const summary = await summaryOf('koganei-2026');
    const article = summary.shadowRoot!.querySelector('article')!;
    const title = summary.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!);
    expect(words(title)).to.equal('小金井市産業振興プラン');
    expect(words(article)).to.match(
      /^小金井市\s市民部経済課 小金井市産業振興プラン 概要版\s?賑わいの形成・循環で/,
    );
  });

  it('says in one line how its indicators stand', async () => {
    expect(part(await summaryOf('kodaira-industry'), 'sentence')).to.match(
      /^評価できた指標は 8 ／ 全8。目標に届いたのは 2（どちらも条件つき）、届いていないのは 6 です。/,
    );
  });

  it('counts each verdict in shape, word and number', async () => {
    const summary = await summaryOf('kodaira-industry');
    const strip = [...summary.shadowRoot!.querySelectorAll('.strip li')];
    expect(strip.map(words)).to.deep.equal(['達成条件つき 2', '途上 1', '未達成条件つき 1', '後退 4']);
    expect(strip.every((one) => one.querySelector('svg[aria-hidden=true]'))).to.equal(true);
  });

  it('pairs each term with what is said of it', async () => {
    const summary = await summaryOf('koganei-2016');
    expect(under(summary, '期間')).to.deep.equal([
      '平成28年度〜令和2年度（2016〜2020年度） 始まりは推定※1 ※2',
      '資料の表記は「平成32年度までの後期5年間」',
    ]);
    expect(under(summary, '現行プラン改定の方針')).to.deep.equal([
      '1) 生活都市としての産業振興の方向',
      '2) 新たに「コト消費」の視点を加えた推進目標や施策の再設定',
      '3) 新たな推進体制の整備',
    ]);
  });

  it('says in words that the vision is not written yet', async () => {
    expect(part(await summaryOf('nishitokyo-2024'), 'vision')).to.match(
      /まだ書かれていません。資料には丸印だけがあります。/,
    );
  });

  it('links to those whom one can ask', async () => {
    const summary = await summaryOf('koganei-2026');
    const links = [...summary.shadowRoot!.querySelectorAll('a')].map((one) => one.getAttribute('href'));
    expect(links).to.include.members(['tel:0423879831', 'mailto:s030399@koganei-shi.jp']);
  });

  it('tells where the plan stands in its period, in words and in a picture of its years', async () => {
    const summary = await summaryOf('koganei-2026');
    expect(part(summary, 'where')).to.match(
      /^今日（令和8年11月22日）は、この計画の 5年間のうち 1年目 です。/,
    );
    const picture = summary.shadowRoot!.querySelector('[part~=where] svg')!;
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(picture.querySelectorAll('.year-ahead-inferred').length).to.equal(4);
  });

  it('takes the day in Japan where no day is given', async () => {
    const summary = await summaryOf('koganei-2026');
    summary.today = '';
    await summary.updateComplete;
    const day = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
      dateStyle: 'long',
      timeZone: 'Asia/Tokyo',
    }).format(new Date());
    expect(part(summary, 'where')).to.include(day);
  });

  it('opens what was inferred about a pillar only when asked, with the reason', async () => {
    const summary = await summaryOf('koganei-2026');
    const details = summary.shadowRoot!.querySelector<HTMLDetailsElement>('details[part~=links]')!;
    expect(details.open).to.equal(false);
    expect(words(details.querySelector('summary'))).to.equal('結びつき 7件（推定）');
    details.open = true;
    expect(words(details)).to.match(/推定（確からしさ：低） 方針1 .*原文に書かれていない/);
  });

  it('selects the items that it names, for all widgets of the plan', async () => {
    const summary = await summaryOf('nishitokyo-2024');
    const button = [...summary.shadowRoot!.querySelectorAll<HTMLButtonElement>('[data-select]')].find(
      (one) => words(one) === '商店街',
    )!;
    const selected: (string | undefined)[] = [];
    summary.addEventListener('item-select', ({ id }) => selected.push(id));
    button.click();
    expect(selected).to.deep.equal(['shotengai']);
    await summary.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    button.click();
    await summary.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('false');
  });

  const buttonsOf = async (summary: PlanSummary) => {
    await waitUntil(() => summary.shadowRoot!.querySelector('.exports'), 'no exports');
    return [...summary.shadowRoot!.querySelectorAll<HTMLButtonElement>('.exports button')];
  };

  it('gives the facts and the bar as files and the summary as a text', async () => {
    const buttons = await buttonsOf(await summaryOf('koganei-2016'));
    expect(buttons.map(words)).to.deep.equal(['データ（CSV）', '図（SVG）', '図（PNG）', '文をコピー']);
  });

  it('gives no picture of a period of a single year', async () => {
    const summary = await summaryOf('examples/reviews');
    expect(summary.shadowRoot!.querySelector('.where svg')).to.equal(null);
    expect((await buttonsOf(summary)).map(words)).to.deep.equal(['データ（CSV）', '文をコピー']);
  });

  it('saves the bar with its years, what they rest on, and the source', async () => {
    const summary = await summaryOf('koganei-2026');
    const [, svg, png] = await buttonsOf(summary);
    const text = await (await fileSavedBy(svg!)).text();
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    const lines = [...drawn.querySelectorAll('text')].map(words);
    expect(drawn.querySelectorAll('path[stroke-dasharray]').length, 'inferred years').to.equal(5);
    expect(lines[0]).to.include(part(summary, 'title'));
    expect(part(summary, 'where')).to.include(lines.find((line) => line.includes('5年間のうち')));
    expect(lines.join(''))
      .to.include('もとの期間には推定が入っています。')
      .and.to.include('資料の表記は「今後5年間」');
    expect(lines.at(-1)).to.match(/^出典：/);
    const image = await createImageBitmap(await fileSavedBy(png!));
    expect(image.width).to.be.above(2 * 360);
  });

  it('says where in the documents it stands, once that is loaded', async () => {
    const summary = await summaryOf('koganei-2016');
    await waitUntil(() => summary.shadowRoot!.querySelector('.places'), 'no places');
    const rows = [...summary.shadowRoot!.querySelectorAll('.places tbody tr')].map(words);
    expect(rows).to.include('期間 33行 「平成32年度までの後期5年間」 32行 「平成27年度までの前期5年間」');
    const { violations } = await axe.run(summary, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('in brief shows what comes first and nothing that opens but the notes', async () => {
    const summary = await summaryOf('koganei-2016', 'ja', 'brief');
    expect(part(summary, 'vision')).to.include('黄金井ビジネス');
    expect(summary.shadowRoot!.querySelectorAll('.rows').length).to.equal(0);
    expect(summary.shadowRoot!.querySelectorAll('details').length).to.equal(1);
  });

  it('speaks the language of the reader and marks the words of the plan as Japanese', async () => {
    const summary = await summaryOf('kodaira-industry', 'en');
    expect(part(summary, 'sentence')).to.match(/^8 of 8 indicators could be judged\./);
    expect(summary.shadowRoot!.querySelector('article')!.lang).to.equal('en');
    expect(summary.shadowRoot!.querySelector('h3')!.lang).to.equal('ja');
  });

  for (const width of [1200, 320])
    for (const name of [
      'kodaira-industry',
      'kodaira-grant-2020',
      'koganei-2016',
      'koganei-2026',
      'nishitokyo-2019',
      'nishitokyo-2024',
    ])
      it(`can be read by all at ${String(width)} px: ${name}`, async () => {
        await setViewport({ width, height: 900 });
        const summary = await summaryOf(name);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        const { violations } = await axe.run(summary, { rules: { region: { enabled: false } } });
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
        ).to.deep.equal([]);
      });
});
