import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/plan-source/define.js';
import '../../src/elements/progress-table/define.js';
import type { PlanSource } from '../../src/elements/plan-source/plan-source.js';
import type { ProgressTable } from '../../src/elements/progress-table/progress-table.js';
import type { ItemSelectEvent } from '../../src/ui/index.js';
import { seedUrl, takeConsole } from './setup.js';

/** An address that no other test has asked for, because widgets of one address share what is selected. */
let asked = 0;
const industry = () => `${seedUrl('kodaira-industry')}?${String((asked += 1))}`;

async function ready(table: ProgressTable): Promise<ProgressTable> {
  await waitUntil(() => table.shadowRoot?.querySelector('.widget'), 'the table does not show');
  await table.updateComplete;
  return table;
}

const tableOf = async (item = '', lang = 'ja') =>
  ready(
    await fixture<ProgressTable>(
      html`<progress-table src=${industry()} item=${item} lang=${lang}>表</progress-table>`,
    ),
  );

/** A table beside others of the same plan. */
async function inSource(item = '') {
  const source = await fixture<PlanSource>(
    html`<plan-source src=${industry()}><progress-table item=${item}>表</progress-table></plan-source>`,
  );
  return { source, table: await ready(source.querySelector('progress-table')!) };
}

const root = (table: ProgressTable) => table.shadowRoot!;
const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = (table: ProgressTable) => [...root(table).querySelectorAll<HTMLElement>('tr.row')];
const row = (table: ProgressTable, id: string) =>
  root(table).querySelector<HTMLElement>(`#${CSS.escape(`row-${id}`)}`)!;
const status = (table: ProgressTable) => words(root(table).querySelector('[role=status]'));
const button = (table: ProgressTable, name: string) =>
  [...root(table).querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || words(one) === name,
  )!;
const labelled = (table: ProgressTable, label: string) => {
  const named = [...root(table).querySelectorAll('label')].find((one) => words(one).startsWith(label))!;
  return (named.control ?? named.querySelector('input'))!;
};

async function search(table: ProgressTable, text: string) {
  labelled(table, 'ことばで探す').focus();
  await sendKeys({ type: text });
  await table.updateComplete;
}

async function check(table: ProgressTable, label: string) {
  labelled(table, label).click();
  await table.updateComplete;
}

describe('progress-table', () => {
  it('gives what the rows tell as a file, once it is there', async () => {
    const table = await tableOf();
    await waitUntil(() => table.shadowRoot!.querySelector('.exports'), 'no exports');
    const buttons = [...table.shadowRoot!.querySelectorAll('.exports button')];
    expect(buttons.map((one) => one.textContent)).to.deep.equal(['データ（CSV）', '文をコピー']);
  });

  it('shows verdicts that people gave on items, with the reason, and can be read by all', async () => {
    const table = await ready(
      await fixture<ProgressTable>(
        html`<progress-table src=${seedUrl('examples/akiruno-scheme')}>表</progress-table>`,
      ),
    );
    const row = table.shadowRoot!.querySelector('#row-i-forest-tour .outcomes')!;
    expect(row.textContent.replace(/\s+/g, ' ').trim()).to.match(
      /^S 目標を上回る 産業課（架空）、令和6年度 理由：.* 令和5年度の判定 B 改善が必要/,
    );
    const { violations } = await axe.run(table, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  afterEach(() => setViewport({ width: 1200, height: 800 }));

  it('shows every item of the plan with what was done, and says how many', async () => {
    const table = await tableOf();
    expect(words(root(table).querySelector('h3'))).to.equal('進捗状況一覧表 令和4年度');
    expect(rows(table)).to.have.length(50);
    expect(status(table)).to.equal('50 件を表示 ／ 全50事業項目');
  });

  it('has a named table with scoped heads for each section', async () => {
    const table = await tableOf('II-M1');
    const [first] = root(table).querySelectorAll<HTMLTableElement>('table.rows');
    expect(words(first?.caption)).to.equal('施策1 企業と連携した地域経済循環の促進 令和4年度の主な実施状況');
    expect([...first!.tHead!.querySelectorAll('th')].map((th) => [words(th), th.scope])).to.deep.equal([
      ['事業項目', 'col'],
      ['概要', 'col'],
      ['令和4年度の主な実施状況', 'col'],
      ['実施の内容', 'col'],
      ['関係課', 'col'],
    ]);
    expect(words(first?.querySelector('th[scope=rowgroup]'))).to.equal(
      '(1) 小平産農産物の6次産業化プログラム',
    );
    expect(words(first?.querySelector('th[scope=row]'))).to.include(
      '異業種間連携による小平産農産物の6次産業化',
    );
  });

  it('gives one cell to the text that two neighbours share', async () => {
    const table = await tableOf('II-M1');
    const cell = row(table, 'II-M1-P3-1').querySelector<HTMLTableCellElement>('td.report')!;
    expect(cell.rowSpan).to.equal(2);
    expect(words(cell)).to.include('①②に共通の文');
    expect(row(table, 'II-M1-P3-2').querySelector('td.report')).to.equal(null);
  });

  it('leads to the other item that has the same text', async () => {
    const table = await tableOf();
    row(table, 'II-M1-P2-2').querySelector<HTMLAnchorElement>('a')!.click();
    expect(words(root(table).activeElement)).to.include('直売所の拡充');
    expect(location.hash).to.equal('');
  });

  it('says a cancelled outcome in words beside its glyph', async () => {
    const table = await tableOf('II-M1');
    const mark = row(table, 'II-M1-P4-1').querySelector('.outcome--attention')!;
    expect(words(mark)).to.equal('中止');
    expect(mark.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  describe('search and filters', () => {
    it('shows what is typed for, and announces the count', async () => {
      const table = await tableOf();
      await search(table, '給食');
      expect(rows(table).map(({ id }) => id)).to.deep.equal(['row-II-M1-P2-1']);
      expect(status(table)).to.equal('1 件を表示 ／ 全50事業項目');
    });

    it('keeps the announcing element, so that a screen reader hears it', async () => {
      const table = await tableOf();
      const before = root(table).querySelector('[role=status]');
      await search(table, '給食');
      expect(root(table).querySelector('[role=status]')).to.equal(before);
    });

    it('narrows by outcome, several at once', async () => {
      const table = await tableOf();
      await check(table, '中止');
      expect(rows(table)).to.have.length(5);
      await check(table, '該当なし（一部）');
      expect(rows(table)).to.have.length(6);
    });

    it('narrows by department', async () => {
      const table = await tableOf();
      const select = labelled(table, '関係課') as unknown as HTMLSelectElement;
      select.value = 'a-gakumu';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await table.updateComplete;
      expect(rows(table)).to.have.length(2);
      expect(button(table, '条件「学務課」を外す')).to.exist;
    });

    it('takes one condition back by its chip, and moves focus to the count', async () => {
      const table = await tableOf();
      await check(table, '中止');
      await check(table, '実施');
      button(table, '条件「中止」を外す').click();
      await table.updateComplete;
      await aTimeout(0);
      expect((labelled(table, '中止') as HTMLInputElement).checked).to.equal(false);
      expect(rows(table)).to.have.length(27);
      expect(words(root(table).activeElement)).to.equal('27 件を表示 ／ 全50事業項目');
    });

    it('says when nothing is found, and takes all conditions back at once', async () => {
      const table = await tableOf();
      await search(table, '火星');
      await check(table, '中止');
      expect(words(root(table))).to.include('条件に合う項目はありません。');
      button(table, '条件をすべて外す').click();
      await table.updateComplete;
      expect(rows(table)).to.have.length(50);
      expect((labelled(table, 'ことばで探す') as HTMLInputElement).value).to.equal('');
    });
  });

  describe('shared selection', () => {
    it('shows only the branch that is selected elsewhere, as a condition that can be taken back', async () => {
      const { source, table } = await inSource();
      source.store.select('II-M1');
      await table.updateComplete;
      expect(status(table)).to.equal('8 件を表示 ／ 全50事業項目');
      button(table, '条件「Ⅱ 施策1」を外す').click();
      await table.updateComplete;
      expect(source.selection).to.equal(undefined);
      expect(rows(table)).to.have.length(50);
    });

    it('selects an item from the keyboard without hiding the others', async () => {
      const { source, table } = await inSource('II-M1');
      const title = row(table, 'II-M1-P2-2').querySelector('button')!;
      title.focus();
      const selecting = oneEvent(table, 'item-select') as unknown as Promise<ItemSelectEvent>;
      await sendKeys({ press: 'Enter' });
      expect((await selecting).id).to.equal('II-M1-P2-2');
      await table.updateComplete;
      expect(source.selection).to.equal('II-M1-P2-2');
      expect(title.getAttribute('aria-pressed')).to.equal('true');
      expect(rows(table)).to.have.length(8);
    });

    it('takes the selection back by a second press', async () => {
      const { source, table } = await inSource('II-M1');
      const title = row(table, 'II-M1-P2-2').querySelector('button')!;
      title.click();
      title.click();
      expect(source.selection).to.equal(undefined);
    });
  });

  describe('as a page sets it', () => {
    it('says which item is not in the plan, and keeps the fallback', async () => {
      const table = await fixture<ProgressTable>(
        html`<progress-table src=${industry()} item="Z-9">表</progress-table>`,
      );
      await waitUntil(() => words(root(table)).includes('Z-9'));
      expect(root(table).querySelector('slot')).to.exist;
      expect(takeConsole()).to.have.length(1);
    });

    it('says that a year without reports has none', async () => {
      const table = await ready(
        await fixture<ProgressTable>(html`<progress-table src=${industry()} year="2021">表</progress-table>`),
      );
      expect(words(root(table))).to.include('令和3年度の実施状況の報告は、この計画のファイルにありません。');
    });

    it('offers no year where there is only one', async () => {
      const table = await tableOf();
      expect(root(table).querySelector('#year')).to.equal(null);
    });

    it('speaks English', async () => {
      const table = await tableOf('', 'en');
      expect(status(table)).to.equal('50 shown of 50');
    });
  });

  describe('on a small screen', () => {
    it('lays rows out as cards that still are a table by role', async () => {
      await setViewport({ width: 320, height: 800 });
      const table = await tableOf('II-M1');
      const first = row(table, 'II-M1-P1-1');
      expect(getComputedStyle(first).display).to.equal('flex');
      expect(first.getAttribute('role')).to.equal('row');
      expect([...first.children].map((cell) => cell.getAttribute('role'))).to.deep.equal([
        'rowheader',
        'cell',
        'cell',
        'cell',
        'cell',
      ]);
    });

    it('says on a card that its text stands with the card above', async () => {
      await setViewport({ width: 320, height: 800 });
      const table = await tableOf('II-M1');
      const note = row(table, 'II-M1-P3-2').querySelector<HTMLElement>('.above')!;
      expect(note.checkVisibility()).to.equal(true);
      expect(words(note)).to.equal('①と同じ文です（上に載せています）');
    });

    it('does not scroll sideways', async () => {
      await setViewport({ width: 320, height: 800 });
      await tableOf();
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  });

  it('has links to other rows that can be hit', async () => {
    const table = await tableOf('I');
    const links = [...root(table).querySelectorAll<HTMLElement>('a[data-to]')];
    expect(links).not.to.have.length(0);
    for (const link of links) expect(link.getBoundingClientRect().height, words(link)).to.be.at.least(24);
  });

  for (const name of [
    'kodaira-industry',
    'kodaira-grant-2020',
    'koganei-2016',
    'koganei-2026',
    'nishitokyo-2019',
    'nishitokyo-2024',
  ])
    it(`has no fault that axe finds in ${name}`, async () => {
      const table = await ready(
        await fixture<ProgressTable>(html`<progress-table src=${seedUrl(name)}>表</progress-table>`),
      );
      const { violations } = await axe.run(table, { rules: { region: { enabled: false } } });
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).to.deep.equal(
        [],
      );
    }).timeout(30_000);
});
