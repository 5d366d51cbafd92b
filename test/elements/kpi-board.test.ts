import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/plan-source/define.js';
import '../../src/elements/kpi-board/define.js';
import type { KpiBoard } from '../../src/elements/kpi-board/kpi-board.js';
import type { PlanSource } from '../../src/elements/plan-source/plan-source.js';
import type { ItemSelectEvent } from '../../src/ui/index.js';
import { seed, seedUrl } from './setup.js';

/** An address that no other test has asked for, because widgets of one address share what is selected. */
let asked = 0;
const address = (name: string) => `${seedUrl(name)}?board=${String((asked += 1))}`;

async function ready(board: KpiBoard): Promise<KpiBoard> {
  await waitUntil(() => board.shadowRoot?.querySelector('article'), 'the board does not show');
  await board.updateComplete;
  return board;
}

const boardOf = async (name = 'kodaira-industry', lang = 'ja', view: 'table' | 'cards' = 'table') =>
  ready(
    await fixture<KpiBoard>(
      html`<kpi-board src=${address(name)} lang=${lang} view=${view}>指標の一覧</kpi-board>`,
    ),
  );

async function inSource(name = 'kodaira-industry') {
  const source = await fixture<PlanSource>(
    html`<plan-source src=${address(name)}><kpi-board>指標の一覧</kpi-board></plan-source>`,
  );
  return { source, board: await ready(source.querySelector('kpi-board')!) };
}

const root = (board: KpiBoard) => board.shadowRoot!;
const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const entries = (board: KpiBoard) =>
  [...root(board).querySelectorAll<HTMLElement>('[data-entry]')].map(({ dataset }) => dataset['entry']);
const entry = (board: KpiBoard, id: string) =>
  root(board).querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`)!;
const count = (board: KpiBoard) => words(root(board).querySelector('.count'));
const button = (board: KpiBoard, start: string) =>
  [...root(board).querySelectorAll('button')].find(
    (one) => words(one).startsWith(start) || one.getAttribute('aria-label') === start,
  )!;

async function press(board: KpiBoard, start: string) {
  button(board, start).click();
  await board.updateComplete;
}

async function order(board: KpiBoard, id: string) {
  const select = root(board).querySelector<HTMLSelectElement>('#order')!;
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await board.updateComplete;
}

describe('kpi-board', () => {
  afterEach(() => setViewport({ width: 1200, height: 800 }));

  it('names the year and says how the indicators stand', async () => {
    const board = await boardOf();
    expect(words(root(board).querySelector('h3'))).to.equal('指標の一覧 令和4年度');
    expect(words(root(board).querySelector('[part=sentence]'))).to.equal(
      '評価できた指標は 8 ／ 全8。目標に届いたのは 2（どちらも条件つき）、届いていないのは 6 です。',
    );
  });

  it('has one named table with scoped heads, in which the picture is a column', async () => {
    const board = await boardOf();
    const tables = root(board).querySelectorAll<HTMLTableElement>('table');
    expect(tables).to.have.length(1);
    const [table] = tables;
    expect(words(table!.caption)).to.equal('指標ごとの値と判定');
    expect([...table!.tHead!.querySelectorAll('th')].map((th) => [words(th), th.scope])).to.deep.equal([
      ['施策・指標', 'col'],
      ['判定と理由', 'col'],
      ['令和4年度の欄の値 太線が目標、斜線は目標との差', 'col'],
      ['現状', 'col'],
      ['令和4年度の欄', 'col'],
      ['目標', 'col'],
    ]);
    expect(words(table!.querySelector('th[scope=rowgroup]'))).to.equal('Ⅰ 産業振興のための活動支援');
  });

  it('shows an indicator with its verdict, its reason, its values and where they come from', async () => {
    const board = await boardOf();
    const row = entry(board, 'I-M1-K1');
    expect([...row.querySelectorAll('th, td')].map(words)).to.deep.equal([
      '施策1 就労支援・人材マッチング 市内就業者数※1',
      '後退 基準を3,491人下回る（△マイナス4.2%）',
      '',
      '現状 82,716人 平成27年国勢調査',
      '令和4年度の欄 79,225人 令和２年国勢調査',
      '目標 現状以上',
    ]);
    expect(row.querySelector('svg.picture')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says in its row that a policy has no indicator', async () => {
    const board = await boardOf();
    expect(words(entry(board, 'II-M4'))).to.equal(
      '施策4 学校との連携※19 指標なし ここに結びついた指標はありません。判定の数には入れません。',
    );
  });

  it('hatches a scale without a value, and names the lack in words', async () => {
    const board = await boardOf('kodaira-grant-2020');
    const row = entry(board, 'I-S3-K2');
    expect(row.querySelector('.hatch')).not.to.equal(null);
    expect(row.querySelector('.bar')).to.equal(null);
    expect(words(row.querySelector('.latest'))).to.include('値なし（理由の記載なし）');
  });

  it('says in words that a plan has no indicators', async () => {
    const board = await boardOf('koganei-2016');
    expect(words(root(board).querySelector('[part=sentence]'))).to.include('この資料に、指標はありません。');
    expect(root(board).querySelector('table, .toolbar, .strip')).to.equal(null);
  });

  it('keeps the words of the page where the plan is broken', async () => {
    const board = await fixture<KpiBoard>(
      html`<kpi-board src=${seedUrl('broken/bad-month')}>指標は市役所で見られます</kpi-board>`,
    );
    await waitUntil(() => root(board).querySelector('[part=notice]'));
    await waitUntil(() => root(board).querySelector('slot'));
    expect(words(board)).to.equal('指標は市役所で見られます');
  });

  describe('at a glance', () => {
    it('shows the verdicts of each policy, conditional ones outlined and said', async () => {
      const board = await boardOf();
      const policies = [...root(board).querySelectorAll<HTMLElement>('.strip li')];
      expect(policies.map((one) => words(one))).to.deep.equal([
        '施策1 就労支援・人材マッチング 後退',
        '施策2 創業支援 達成条件つき',
        '施策3 中小企業や農業者等の経営支援 後退未達成条件つき',
        '施策1 企業と連携した地域経済循環の促進 後退',
        '施策2 商店街の活性化 後退',
        '施策3 観光まちづくり振興プランの推進 途上',
        '施策4 学校との連携 指標なし',
        '施策5 農資源の活用 達成条件つき',
      ]);
      expect(policies[1]?.querySelector('.verdict--conditional')).not.to.equal(null);
    });

    it('leads to the row of a policy and leaves the address alone', async () => {
      const board = await boardOf();
      root(board).querySelector<HTMLAnchorElement>('.strip a[data-to="II-M3"]')!.click();
      expect(words(root(board).activeElement)).to.equal('施策3 観光まちづくり振興プランの推進');
      expect(location.hash).to.equal('');
    });

    it('is no link where the row is filtered out', async () => {
      const board = await boardOf();
      await press(board, '達成');
      expect(root(board).querySelector('.strip a[data-to="II-M3"]')).to.equal(null);
      expect(root(board).querySelector('.strip a[data-to="II-M5"]')).not.to.equal(null);
    });
  });

  describe('filters and orders', () => {
    it('narrows to a verdict, says how many are left, and takes it back', async () => {
      const board = await boardOf();
      const live = root(board).querySelector('.count');
      await press(board, '達成');
      expect(button(board, '達成').getAttribute('aria-pressed')).to.equal('true');
      expect(entries(board)).to.deep.equal(['I-M2-K1', 'II-M5-K1']);
      expect(count(board)).to.equal('8件のうち 2件');
      expect(root(board).querySelector('.count')).to.equal(live);
      expect(live?.getAttribute('role')).to.equal('status');
      await press(board, '達成');
      expect(entries(board)).to.have.length(9);
    });

    it('says each count in words beside the short form', async () => {
      const board = await boardOf();
      expect(words(button(board, '後退'))).to.equal('後退 4／8 全8件のうち4件');
    });

    it('removes all conditions at once and moves the focus to the count', async () => {
      const board = await boardOf();
      await press(board, '達成');
      await press(board, '条件をすべて外す');
      await board.updateComplete;
      expect(entries(board)).to.have.length(9);
      expect(root(board).activeElement).to.equal(root(board).querySelector('.count'));
    });

    it('orders by verdict under headings that name it', async () => {
      const board = await boardOf();
      await order(board, 'verdict');
      expect([...root(board).querySelectorAll('th[scope=rowgroup]')].map(words)).to.deep.equal([
        '後退',
        '未達成',
        '途上',
        '達成',
        '指標のないところ',
      ]);
      expect(words(entry(board, 'I-M1-K1').querySelector('th'))).to.include(
        'Ⅰ 施策1 就労支援・人材マッチング',
      );
    });

    it('orders by the distance to the target and gives it in percent where that compares', async () => {
      const board = await boardOf();
      await order(board, 'gap');
      expect(entries(board)[0]).to.equal('II-M2-K1');
      expect(words(entry(board, 'II-M2-K1'))).to.include('目標に対して△マイナス15.2%');
      expect(words(entry(board, 'II-M1-K1'))).not.to.include('目標に対して');
    });

    it('judges by the year that a reader chooses', async () => {
      const board = await boardOf('examples/operators');
      const select = root(board).querySelector<HTMLSelectElement>('#year')!;
      select.value = '2022';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await board.updateComplete;
      expect(words(root(board).querySelector('h3'))).to.equal('指標の一覧 令和4年度');
      expect(words(entry(board, 'shops-opened').querySelector('.latest'))).to.include('11件');
    });
  });

  describe('the selection', () => {
    it('selects a policy for all widgets, marks it, and does not make the rest vanish', async () => {
      const { source, board } = await inSource();
      const policy = entry(board, 'I-M3-K1').querySelector('button')!;
      const told = new Promise<ItemSelectEvent>((resolve) => {
        board.addEventListener('item-select', resolve, { once: true });
      });
      policy.click();
      expect((await told).id).to.equal('I-M3');
      await board.updateComplete;
      expect(source.store.selection).to.equal('I-M3');
      expect(policy.getAttribute('aria-pressed')).to.equal('true');
      expect(entries(board)).to.have.length(9);
    });

    it('narrows to what was selected in another widget, says so, and takes it back', async () => {
      const { source, board } = await inSource();
      source.store.select('I-M3');
      await board.updateComplete;
      expect(entries(board)).to.deep.equal(['I-M3-K1', 'I-M3-K2']);
      expect(count(board)).to.equal('8件のうち 2件');
      const { violations } = await axe.run(board);
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
      await press(board, '条件「Ⅰ 施策3 中小企業や農業者等の経営支援」を外す');
      await board.updateComplete;
      expect(source.store.selection).to.equal(undefined);
      expect(entries(board)).to.have.length(9);
    });
  });

  describe('table and pictures', () => {
    it('switches with a button and says so', async () => {
      const board = await boardOf();
      await press(board, '図');
      expect(root(board).querySelector('table')).to.equal(null);
      expect(root(board).querySelectorAll('.card svg.picture')).to.have.length(8);
      expect(words(root(board).querySelector('[role=status].visually-hidden'))).to.equal('図を並べました。');
      expect(button(board, '図').getAttribute('aria-keyshortcuts')).to.equal('t');
    });

    it('switches with one key and keeps the focus on the same indicator', async () => {
      const board = await boardOf();
      entry(board, 'I-M3-K2').querySelector('button')!.focus();
      await sendKeys({ press: 't' });
      await board.updateComplete;
      expect(board.view).to.equal('cards');
      expect(root(board).activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry']).to.equal(
        'I-M3-K2',
      );
      await sendKeys({ press: 't' });
      await board.updateComplete;
      expect(board.view).to.equal('table');
      expect(root(board).activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry']).to.equal(
        'I-M3-K2',
      );
    });

    it('knows the key by its event, also by that of another document', async () => {
      const board = await boardOf();
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="preview"></iframe>`);
      const { KeyboardEvent } = frame.contentWindow as unknown as typeof globalThis;
      button(board, '図').dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
      expect(board.view).to.equal('cards');
    });

    it('leaves the key alone in a select, with a modifier, and outside the board', async () => {
      const board = await boardOf();
      root(board).querySelector<HTMLElement>('#order')!.focus();
      await sendKeys({ press: 't' });
      expect(board.view).to.equal('table');
      const target = button(board, '達成');
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 't', ctrlKey: true, bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
      expect(board.view).to.equal('table');
    });

    it('says on a card what its picture shows', async () => {
      const board = await boardOf('kodaira-industry', 'ja', 'cards');
      const card = words(entry(board, 'I-M1-K1'));
      expect(card).to.include('82,716人から79,225人へ、3,491人減りました。');
      expect(card).to.include('79,225人').and.to.include('平成27年国勢調査').and.to.include('現状以上');
    });

    it('draws pictures as wide as there is room', async () => {
      const board = await boardOf();
      const width = () =>
        root(board).querySelector('[data-entry] svg.picture')!.getBoundingClientRect().width;
      await waitUntil(() => width() === 220);
      await setViewport({ width: 320, height: 800 });
      await waitUntil(() => width() > 240);
      expect(width()).to.be.at.most(320);
    });
  });

  it('offers the values of what is shown as a file, and the sentences to copy', async () => {
    const board = await boardOf();
    await waitUntil(() => root(board).querySelector('.exports'), 'the buttons do not come');
    const names = [...root(board).querySelectorAll('.exports button')].map(words);
    expect(names).to.include('データ（CSV）');
    expect(names).to.include('文をコピー');
    await press(board, '達成');
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return make(blob);
    };
    button(board, 'データ（CSV）').click();
    await waitUntil(() => files.length > 0, 'nothing is saved', { timeout: 5000 });
    URL.createObjectURL = make;
    const text = await files[0]!.text();
    expect(text).to.include('新設事業所割合').and.to.include('農地面積減少率を12％に抑える');
    expect(text).not.to.include('市内就業者数');
  });

  it('saves all rows as one image, in which a firm verdict is filled and a conditional one is not', async () => {
    const board = await boardOf();
    await waitUntil(() => root(board).querySelector('.exports'), 'the buttons do not come');
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return make(blob);
    };
    button(board, '図（SVG）').click();
    await waitUntil(() => files.length > 0, 'nothing is saved', { timeout: 5000 });
    URL.createObjectURL = make;
    const image = new DOMParser().parseFromString(await files[0]!.text(), 'image/svg+xml');
    const texts = [...image.querySelectorAll('text')].map(words);
    expect(texts).to.include('市内就業者数').and.to.include('目標 現状以上');
    expect(texts.join('')).to.include('評価できた指標は 8 ／ 全8。');
    const fillOf = (start: string) =>
      [...image.querySelectorAll('path')]
        .find((path) => path.getAttribute('d')?.startsWith(start))
        ?.getAttribute('fill');
    expect(fillOf('M1 2.4')).to.equal('#fb5b01');
    expect(fillOf('M1.6 1.6')).to.equal('#ffffff');
    await waitUntil(() => root(board).querySelector('.visually-hidden > svg') === null);
  });

  for (const width of [1200, 800, 320])
    for (const view of ['table', 'cards'] as const)
      it(`fits and satisfies axe at ${String(width)} px as ${view}`, async () => {
        await setViewport({ width, height: 900 });
        for (const name of ['kodaira-industry', 'kodaira-grant-2020']) {
          const board = await boardOf(name, 'ja', view);
          await waitUntil(() => root(board).querySelector('svg.picture'));
          expect(board.scrollWidth, name).to.be.at.most(board.clientWidth);
          const { violations } = await axe.run(board);
          expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
        }
      });

  it('tears no name of a survey or a column at 320 px', async () => {
    await setViewport({ width: 320, height: 900 });
    const board = await boardOf();
    const texts = document.createTreeWalker(root(board).querySelector('.table')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const torn: number[] = [];
    let seen = 0;
    while (texts.nextNode()) {
      const text = texts.currentNode;
      for (const { index, 0: name } of text.nodeValue?.matchAll(/センサス|4年度の欄/gu) ?? []) {
        range.setStart(text, index);
        range.setEnd(text, index + name.length);
        torn.push(...[...range.getClientRects()].slice(1).map(({ top }) => top));
        seen += 1;
      }
    }
    expect(seen, 'names').to.be.above(0);
    expect(torn).to.deep.equal([]);
  });

  it('has the number of all indicators on the line of those that were judged', async () => {
    const board = await boardOf();
    const judged = root(board).querySelector('.sentence b')!;
    const all = judged.nextElementSibling!;
    expect(words(all)).to.equal('／ 全8。');
    for (const width of [272, 280, 288, 296, 304, 336]) {
      board.style.inlineSize = `${String(width)}px`;
      const between = all.getBoundingClientRect().bottom - judged.getBoundingClientRect().bottom;
      expect(Math.abs(between), String(width)).to.be.below(12);
    }
  });

  it('draws the ring of a policy around its words, beside the title of the indicator', async () => {
    const board = await boardOf();
    root(board).querySelector<HTMLElement>('.views button:last-child')!.focus();
    await sendKeys({ press: 'Tab' });
    const policy = root(board).activeElement!;
    expect(policy.className).to.equal('policy');
    expect(getComputedStyle(policy).outlineStyle).to.equal('none');
    const ring = getComputedStyle(policy.firstElementChild!);
    expect(ring.outlineStyle).to.equal('solid');
    const { bottom } = policy.firstElementChild!.getBoundingClientRect();
    const title = policy.nextElementSibling!;
    const range = document.createRange();
    range.selectNodeContents(title);
    const [line] = range.getClientRects();
    const capital = line!.bottom - Number.parseFloat(getComputedStyle(title).fontSize) * 1.1;
    const reach = Number.parseFloat(ring.outlineOffset) + Number.parseFloat(ring.outlineWidth);
    expect(bottom + reach).to.be.at.most(capital);
  });

  it('is big enough to touch', async () => {
    const board = await boardOf();
    for (const one of root(board).querySelectorAll('button, select, .strip a, summary')) {
      const { height } = one.getBoundingClientRect();
      expect(height, words(one)).to.be.at.least(44);
    }
  });

  for (const lang of ['en', 'ja-simple'])
    it(`speaks ${lang}`, async () => {
      const board = await boardOf('kodaira-industry', lang);
      expect(words(root(board).querySelector('h3'))).to.match(
        lang === 'en' ? /^Indicators FY2022$/ : /^指標の 一覧/,
      );
      expect(root(board).querySelector('article')?.lang).to.match(/^en|^ja/);
    });

  it('shows a thousand indicators without holding the page up', async () => {
    const plan = (await seed('examples/operators')) as { indicators: { id: string }[] };
    const plain = plan.indicators.filter((one) => !('replaces' in one || 'replacedBy' in one));
    const indicators = Array.from({ length: 1000 }, (_, at) => {
      const one = plain[at % plain.length]!;
      return { ...one, id: `${one.id}-${String(at)}` };
    });
    const source = await fixture<PlanSource>(
      html`<plan-source .plan=${{ ...plan, indicators }}><kpi-board>指標</kpi-board></plan-source>`,
    );
    const board = await ready(source.querySelector('kpi-board')!);
    await waitUntil(() => entries(board).length >= 1000, 'all rows come', { timeout: 20_000 });
    expect(entries(board)).to.have.length(1001);
    const far = entry(board, entries(board).at(-2)!);
    expect(getComputedStyle(far).getPropertyValue('content-visibility')).to.equal('auto');
  }).timeout(30_000);
});
