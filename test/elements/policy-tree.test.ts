import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/plan-source/define.js';
import '../../src/elements/policy-tree/define.js';
import type { PlanSource } from '../../src/elements/plan-source/plan-source.js';
import type { PolicyTree } from '../../src/elements/policy-tree/policy-tree.js';
import type { ItemSelectEvent } from '../../src/ui/index.js';
import { seedUrl, takeConsole } from './setup.js';

/** An address that no other test has asked for, because widgets of one address share what is selected. */
let asked = 0;
const addressOf = (name: string) => `${seedUrl(name)}?${String((asked += 1))}`;

async function ready(tree: PolicyTree): Promise<PolicyTree> {
  await waitUntil(() => tree.shadowRoot?.querySelector('[aria-expanded=true]'), 'the outline does not show');
  await tree.updateComplete;
  return tree;
}

const treeOf = async (name: string, item = '') =>
  ready(await fixture<PolicyTree>(html`<policy-tree src=${addressOf(name)} item=${item}>体系</policy-tree>`));

/** Two outlines of the same plan. */
async function pair() {
  const source = await fixture<PlanSource>(
    html`<plan-source src=${addressOf('kodaira-industry')}
      ><policy-tree>体系</policy-tree><policy-tree>体系</policy-tree></plan-source
    >`,
  );
  const [one, other] = [...source.querySelectorAll('policy-tree')];
  return { one: await ready(one!), other: await ready(other!) };
}

const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = <Found extends Element = HTMLElement>(tree: PolicyTree, selector: string) => [
  ...tree.shadowRoot!.querySelectorAll<Found>(selector),
];
const button = (tree: PolicyTree, name: string) =>
  all(tree, 'button').find((one) => one.getAttribute('aria-label') === name || words(one).includes(name))!;
const status = (tree: PolicyTree) => words(tree.shadowRoot!.querySelector('[role=status]'));
const isVisible = (element: Element) => element.checkVisibility();
const visibleTitles = (tree: PolicyTree) => all(tree, '.title').filter(isVisible).map(words);

describe('<policy-tree>', () => {
  it('gives the items as a file and its sentences as a text, once it is there', async () => {
    const tree = await treeOf('koganei-2026');
    await waitUntil(() => tree.shadowRoot!.querySelector('.exports'), 'no exports');
    const buttons = [...tree.shadowRoot!.querySelectorAll('.exports button')];
    expect(buttons.map((one) => one.textContent)).to.deep.equal(['データ（CSV）', '文をコピー']);
  });

  it('shows what people gave beside an item, in the word and shape of the city', async () => {
    const tree = await treeOf('examples/akiruno-scheme');
    const given = [...tree.shadowRoot!.querySelectorAll('.given')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(given).to.include('人が付けた判定 C 大きな改善が必要');
    expect(tree.shadowRoot!.querySelectorAll('.given svg[aria-hidden=true]').length).to.equal(given.length);
  });

  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  describe('opens and closes', () => {
    it('with two levels open where there is room', async () => {
      const tree = await treeOf('kodaira-industry');
      expect(visibleTitles(tree)).to.have.lengthOf(2 + 8 + 22);
    });

    it('with one branch open where it is narrow', async () => {
      await setViewport({ width: 320, height: 900 });
      const tree = await treeOf('kodaira-industry');
      expect(visibleTitles(tree)).to.have.lengthOf(2 + 3 + 3);
    });

    it('a branch by its button, by keyboard too', async () => {
      const tree = await treeOf('koganei-2026');
      const branch = button(tree, '方針1');
      branch.focus();
      await sendKeys({ press: 'Enter' });
      await tree.updateComplete;
      expect(branch.getAttribute('aria-expanded')).to.equal('false');
      expect(visibleTitles(tree)).not.to.include('オープンスペース活用事業');
    });

    it('the details of an item that has nothing below it', async () => {
      const tree = await treeOf('koganei-2026');
      const item = button(tree, 'オープンスペース活用事業');
      item.click();
      await tree.updateComplete;
      const details = tree.shadowRoot!.getElementById(item.getAttribute('aria-controls')!)!;
      expect(isVisible(details)).to.equal(true);
      expect(words(details)).to.include('名前が出る主体');
    });

    it('all at once', async () => {
      const tree = await treeOf('kodaira-industry');
      button(tree, 'すべて開く').click();
      await tree.updateComplete;
      expect(visibleTitles(tree)).to.have.lengthOf(82);
      button(tree, 'すべて閉じる').click();
      await tree.updateComplete;
      expect(visibleTitles(tree)).to.deep.equal(['産業振興のための活動支援', '産業振興のための環境整備']);
    });

    it('where the search of the browser finds closed words', async () => {
      const tree = await treeOf('kodaira-industry');
      const closed = all(tree, '.below').find(({ id }) => id === 'below-I-M1-P1')!;
      expect(closed.getAttribute('hidden')).to.equal('until-found');
      closed.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await tree.updateComplete;
      expect(isVisible(closed.firstElementChild!)).to.equal(true);
    });

    it('everything on paper', async () => {
      const tree = await treeOf('kodaira-industry');
      await emulateMedia({ media: 'print' });
      try {
        expect(visibleTitles(tree)).to.have.lengthOf(82);
        expect(all(tree, '.pick, .buttons').filter(isVisible)).to.deep.equal([]);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  describe('selects', () => {
    it('an item, says so, and tells the page', async () => {
      const tree = await treeOf('kodaira-industry');
      const pick = button(tree, '施策1 企業と連携した地域経済循環の促進を選ぶ');
      const told = oneEvent(tree, 'item-select') as Promise<ItemSelectEvent>;
      pick.click();
      expect((await told).id).to.equal('II-M1');
      await tree.updateComplete;
      expect(pick.getAttribute('aria-pressed')).to.equal('true');
      expect(status(tree)).to.equal('選択中：施策1 企業と連携した地域経済循環の促進');
      expect(all(tree, '[aria-current=true]').map(words)).to.deep.equal([
        '施策1 企業と連携した地域経済循環の促進',
      ]);
    });

    it('nothing again, and leaves the focus where the selection was', async () => {
      const tree = await treeOf('kodaira-industry');
      const pick = button(tree, '施策2 創業支援を選ぶ');
      pick.click();
      await tree.updateComplete;
      button(tree, '選択を外す').click();
      await tree.updateComplete;
      expect(status(tree)).to.equal('選択中の項目はありません。');
      expect(tree.shadowRoot!.activeElement).to.equal(pick);
    });

    it('what another widget selected, and opens the way to it', async () => {
      const { one, other } = await pair();
      button(one, 'すべて開く').click();
      await one.updateComplete;
      button(one, '② インキュベーション施設等の共同利用を選ぶ').click();
      await other.updateComplete;
      expect(visibleTitles(other)).to.include('インキュベーション施設等の共同利用');
      expect(status(other)).to.equal('選択中：② インキュベーション施設等の共同利用');
    });
  });

  it('shows the branch of one item with the way to it', async () => {
    const tree = await treeOf('kodaira-industry', 'II-M4');
    expect(words(tree.shadowRoot!.querySelector('header'))).to.match(
      /^小平市産業振興基本計画 › Ⅱ 産業振興のための環境整備 施策4 学校との連携/,
    );
    expect(all(tree, '.title').map(words)).to.have.lengthOf(1 + 3 + 7);
  });

  it('names the item that the plan does not have, and keeps what the page had', async () => {
    const tree = await fixture<PolicyTree>(
      html`<policy-tree src=${addressOf('koganei-2026')} item="nowhere">一覧</policy-tree>`,
    );
    await waitUntil(() => words(tree.shadowRoot).includes('nowhere'), 'no words');
    expect(words(tree.shadowRoot)).to.equal('この計画に、id が「nowhere」の項目はありません。');
    expect(tree.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect(takeConsole()).to.have.lengthOf(1);
  });

  it('gives headings to the upper two levels of branches', async () => {
    const tree = await treeOf('nishitokyo-2024');
    const headings = all(tree, '.outline h4, .outline h5').map(({ localName }) => localName);
    expect(headings.filter((one) => one === 'h4')).to.have.lengthOf(4);
    expect(headings.filter((one) => one === 'h5')).to.have.lengthOf(12);
  });

  it('gives every button 44 px in both directions', async () => {
    const tree = await treeOf('kodaira-industry');
    const small = all(tree, 'button')
      .filter(isVisible)
      .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44);
    expect(small.map(words)).to.deep.equal([]);
  });

  for (const name of [
    'kodaira-industry',
    'kodaira-grant-2020',
    'koganei-2016',
    'koganei-2026',
    'nishitokyo-2019',
    'nishitokyo-2024',
  ])
    it(`can be read by all at 320 px with everything open: ${name}`, async () => {
      await setViewport({ width: 320, height: 900 });
      const tree = await treeOf(name);
      button(tree, 'すべて開く').click();
      await tree.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const { violations } = await axe.run(tree, { rules: { region: { enabled: false } } });
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).to.deep.equal(
        [],
      );
    });
});
