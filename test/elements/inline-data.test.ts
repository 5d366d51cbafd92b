import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/elements/kpi-board/define.js';
import '../../src/elements/kpi-gauge/define.js';
import '../../src/elements/plan-source/define.js';
import type { KpiGauge } from '../../src/index.js';
import type { PlanProblemsEvent, PlanReadyEvent } from '../../src/ui/index.js';
import { seed, takeConsole } from './setup.js';

const KPI = 'I-M1-K1';
const CSV = '/seeds/csv/kodaira-industry.csv';

/** What a reader sees of a gauge: its own words, and what the page has where its slot stands. */
function seen(gauge: Element): string {
  const root = gauge.shadowRoot!;
  const own = root.textContent.replace(/\s+/g, ' ').trim();
  return root.querySelector('slot') ? `${own}|${gauge.textContent.trim()}` : own;
}

const shows = async (gauge: Element, words: string) => {
  await waitUntil(() => seen(gauge).includes(words), `"${words}" does not show`, { timeout: 4000 });
};

/** Elements as a page has them, which is where Lit's templates would leave marks of their own. */
function placed<Tag extends keyof HTMLElementTagNameMap>(
  _tag: Tag,
  markup: string,
): HTMLElementTagNameMap[Tag] {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const element = document.importNode(page.body.firstElementChild!, true);
  document.body.append(element);
  made.push(element);
  return element as HTMLElementTagNameMap[Tag];
}
const made: Element[] = [];
afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

const scriptOf = (data: unknown): string =>
  `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** The table of a CSV seed, as a page would have it. */
async function tableOf(address = CSV): Promise<string> {
  const text = (await (await fetch(address)).text()).replace(/^\uFEFF/, '').trim();
  const [heads = [], ...rows] = text
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare = '']) => quoted ?? bare),
    );
  const cells = (texts: readonly string[], tag: string) =>
    texts.map((one) => `<${tag}>${one === '' ? '－' : one}</${tag}>`).join('');
  return `<table><caption>指標の一覧</caption><thead><tr>${cells(heads, 'th')}</tr></thead>
    <tbody>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`;
}

describe('a plan file inside a widget', () => {
  it('shows, without any request', async () => {
    const fetchFromServer = window.fetch.bind(window);
    const plan = await seed('kodaira-industry');
    const requests: unknown[] = [];
    window.fetch = (...asked) => {
      requests.push(asked);
      return fetchFromServer(...asked);
    };
    try {
      const gauge = placed('kpi-gauge', `<kpi-gauge kpi="${KPI}">${scriptOf(plan)}</kpi-gauge>`);
      await shows(gauge, '79,225');
    } finally {
      window.fetch = fetchFromServer;
    }
    expect(requests).to.deep.equal([]);
  });

  it('shows when it comes later', async () => {
    const gauge = placed('kpi-gauge', `<kpi-gauge kpi="${KPI}">79,225人</kpi-gauge>`);
    await shows(gauge, '表示する計画が指定されていません。');
    expect(takeConsole()).to.have.length(1);
    const script = document.createElement('script');
    script.type = 'application/json';
    gauge.append(script);
    script.textContent = JSON.stringify(await seed('kodaira-industry'));
    await shows(gauge, '市内就業者数');
  });

  it('shows anew when its text changes, and goes when it is taken away', async () => {
    const plan = (await seed('kodaira-industry')) as { indicators: { id: string; title: string }[] };
    const gauge = placed('kpi-gauge', `<kpi-gauge kpi="${KPI}">${scriptOf(plan)}</kpi-gauge>`);
    await shows(gauge, '市内就業者数');
    const renamed = plan.indicators.map((one) => (one.id === KPI ? { ...one, title: '就業者の数' } : one));
    gauge.querySelector('script')!.textContent = JSON.stringify({ ...plan, indicators: renamed });
    await shows(gauge, '就業者の数');
    gauge.querySelector('script')!.remove();
    await shows(gauge, '表示する計画が指定されていません。');
    takeConsole();
  });

  it('stays as it was, and nothing is written beside it', async () => {
    const markup = `<kpi-gauge kpi="${KPI}">${scriptOf(await seed('kodaira-industry'))}<b>79,225人</b></kpi-gauge>`;
    const gauge = placed('kpi-gauge', markup);
    const before = new XMLSerializer().serializeToString(gauge);
    await shows(gauge, '市内就業者数');
    expect(new XMLSerializer().serializeToString(gauge)).to.equal(before);
  });

  it('is told what is wrong with it, as a file is', async () => {
    const gauge = placed(
      'kpi-gauge',
      `<kpi-gauge kpi="x"><script type="application/json">{"id": "a",\n "title": }</script>表</kpi-gauge>`,
    );
    await shows(gauge, '直すところが 1 か所');
    await shows(gauge, 'JSONとして読めません。2行目');
    expect(seen(gauge)).to.match(/\|.*表$/s);
    await expect(gauge).to.be.accessible();
  });

  it('gives way to an address, and to a source around', async () => {
    const grant = scriptOf(await seed('kodaira-grant-2020'));
    const holder = placed(
      'div',
      `<div><kpi-gauge src="/seeds/kodaira-industry.plan.json?inside" kpi="${KPI}">${grant}</kpi-gauge>
      <plan-source src="/seeds/kodaira-industry.plan.json?inside"><kpi-gauge kpi="${KPI}">${grant}</kpi-gauge></plan-source></div>`,
    );
    for (const gauge of holder.querySelectorAll('kpi-gauge')) await shows(gauge, '市内就業者数');
  });

  it('in a source is shared by all its widgets, with what is selected', async () => {
    const source = placed(
      'plan-source',
      `<plan-source>${scriptOf(await seed('kodaira-industry'))}<kpi-gauge kpi="${KPI}"></kpi-gauge><kpi-gauge kpi="I-M2-K1"></kpi-gauge></plan-source>`,
    );
    const [one, two] = source.querySelectorAll('kpi-gauge');
    await shows(one!, '市内就業者数');
    await shows(two!, '新設事業所割合');
    source.store.select(KPI);
    expect([one!.selection, two!.selection]).to.deep.equal([KPI, KPI]);
  });

  it('keeps what is selected when the widget is moved', async () => {
    const gauge = placed(
      'kpi-gauge',
      `<kpi-gauge kpi="${KPI}">${scriptOf(await seed('kodaira-industry'))}</kpi-gauge>`,
    );
    const place = placed('section', '<section></section>');
    await shows(gauge, '市内就業者数');
    place.append(gauge);
    await shows(gauge, '市内就業者数');
    expect(takeConsole()).to.deep.equal([]);
  });
});

describe('a table inside a widget', () => {
  it('shows as a plan: its first indicator is kpi-1', async () => {
    const gauge = placed('kpi-gauge', `<kpi-gauge kpi="kpi-1">${await tableOf()}</kpi-gauge>`);
    await shows(gauge, '市内就業者数');
    await shows(gauge, '79,225');
  });

  it('stays as the page’s own until the widget shows, and is not written to', async () => {
    const gauge = placed('kpi-gauge', `<kpi-gauge kpi="kpi-1">${await tableOf()}</kpi-gauge>`);
    const before = new XMLSerializer().serializeToString(gauge);
    await gauge.updateComplete;
    expect(gauge.shadowRoot!.querySelector('slot')).not.to.equal(null);
    await shows(gauge, '79,225');
    await waitUntil(() => !gauge.shadowRoot!.querySelector('slot'));
    expect(new XMLSerializer().serializeToString(gauge)).to.equal(before);
  });

  it('is read without ふりがな', async () => {
    const plain = await tableOf();
    const withRuby = plain
      .replace(
        '<td>市内就業者数</td>',
        '<td><ruby>市内<rp>（</rp><rt>しない</rt><rp>）</rp></ruby><ruby>就業者数<rt>しゅうぎょうしゃすう</rt></ruby></td>',
      )
      .replace('79,225人', '79,225<ruby>人<rt>にん</rt></ruby>');
    expect(withRuby).not.to.equal(plain);
    const gauge = placed('kpi-gauge', `<kpi-gauge kpi="kpi-1">${withRuby}</kpi-gauge>`);
    await shows(gauge, '市内就業者数');
    await shows(gauge, '79,225');
    expect(seen(gauge)).not.to.include('しない');
  });

  it('may have merged cells and two rows of heads', async () => {
    const source = placed(
      'plan-source',
      `<plan-source><table>
      <thead><tr><th rowspan="2">施策</th><th rowspan="2">指標</th><th colspan="2">実績値</th><th rowspan="2">目標値<br>（令和8年度）</th></tr>
      <tr><th>令和3年度</th><th>令和4年度</th></tr></thead>
      <tbody><tr><td rowspan="2">支援</td><td>企業数</td><td>10社</td><td>12社</td><td>15社</td></tr>
      <tr><td>農家数</td><td colspan="2">－</td><td>現状以上</td></tr></tbody></table></plan-source>`,
    );
    takeConsole();
    const { plan } = (await oneEvent(source, 'plan-ready')) as PlanReadyEvent;
    const [firms, farms] = plan.indicators!;
    expect(firms!.observations!.map(({ value }) => value)).to.deep.equal([10, 12]);
    expect(firms!.targets![0]).to.deep.include({ value: 15, due: { at: 'FY2026', printed: '令和8年度' } });
    expect(farms!.items).to.deep.equal(firms!.items);
    expect(farms!.doubts?.some(({ field }) => field === 'items') ?? false).to.be.false;
    expect(farms!.observations!.map(({ missing }) => missing)).to.deep.equal(
      Array(2).fill({ reason: 'unstated', printed: '－' }),
    );
  });

  it('in a source is shared by all its widgets, whose own tables are theirs', async () => {
    const own = '<table><tbody><tr><td>代わりの表</td></tr></tbody></table>';
    const source = placed(
      'plan-source',
      `<plan-source><kpi-gauge kpi="kpi-1">${own}</kpi-gauge><kpi-gauge kpi="kpi-2">${own}</kpi-gauge>${await tableOf()}</plan-source>`,
    );
    const [one, two] = source.querySelectorAll('kpi-gauge');
    await shows(one!, '市内就業者数');
    await shows(two!, '新設事業所割合');
  });

  it('is told by its cells what is wrong with it, beside what the page has there', async () => {
    const broken = (await tableOf()).replace('79,225人', '79,2２5０人');
    const gauge = placed('kpi-gauge', `<kpi-gauge kpi="kpi-1">${broken}</kpi-gauge>`);
    await shows(gauge, '指標の一覧 › 2行目のF列「令和４年度」');
    await shows(gauge, '「79,2２5０人');
    expect(seen(gauge)).to.include('|').and.include('新設事業所割合');
    await expect(gauge).to.be.accessible();
  });

  it('is told in English on an English page', async () => {
    const broken = (await tableOf()).replace('79,225人', 'about eighty');
    const gauge = placed('kpi-gauge', `<kpi-gauge lang="en" kpi="kpi-1">${broken}</kpi-gauge>`);
    await shows(gauge, 'row 2, column F "令和４年度"');
    await shows(gauge, 'cannot be read as a number');
  });

  it('that is no table of indicators says what one needs', async () => {
    const gauge = placed(
      'kpi-gauge',
      '<kpi-gauge kpi="kpi-1"><table><tbody><tr><td>開館時間</td><td>9時</td></tr></tbody></table></kpi-gauge>',
    );
    await shows(gauge, '指標の表として読めません。');
  });

  it('makes a board', async () => {
    const board = placed('kpi-board', `<kpi-board>${await tableOf()}</kpi-board>`);
    await shows(board, '市内就業者数');
    await shows(board, '農家数');
    await expect(board).to.be.accessible();
  });

  it('of a million places does not stop the page', async () => {
    const rows = '<tr><td colspan="1000" rowspan="65534">x</td></tr>'.repeat(300);
    const gauge = placed(
      'kpi-gauge',
      // Hidden, for to lay it out is more than Firefox and WebKit themselves can do.
      `<kpi-gauge kpi="kpi-1"><table hidden><tbody>${rows}</tbody></table></kpi-gauge>`,
    );
    await shows(gauge, '表が大きすぎます');
  });

  it('runs nothing that stands in it', async () => {
    const gauge = placed(
      'kpi-gauge',
      `<kpi-gauge kpi="kpi-1"><table><tr><th>指標</th><th>現状値</th></tr><tr><td>&lt;img src=x onerror="document.title='hacked'"&gt;</td><td>1</td></tr></table></kpi-gauge>`,
    );
    await shows(gauge, '<img src=x');
    expect(gauge.shadowRoot!.querySelector('img')).to.equal(null);
    expect(document.title).not.to.equal('hacked');
  });
});

describe('a CSV file as the address of a plan', () => {
  const fetchFromServer = window.fetch.bind(window);
  let asked = 0;

  /** A gauge whose address is answered with these bytes. */
  async function answered(body: Uint8Array<ArrayBuffer> | string, type: string, name = 'kpis.csv') {
    window.fetch = () => Promise.resolve(new Response(body, { headers: { 'content-type': type } }));
    try {
      const gauge = placed(
        'kpi-gauge',
        `<kpi-gauge kpi="kpi-1" src="/${name}?${String((asked += 1))}">表</kpi-gauge>`,
      );
      await waitUntil(() => gauge.shadowRoot!.querySelector('h3, .problems'), 'nothing shows', {
        timeout: 4000,
      });
      await nextFrame();
      return gauge;
    } finally {
      window.fetch = fetchFromServer;
    }
  }

  for (const name of ['kodaira-industry.csv', 'kodaira-industry.cp932.csv'])
    it(`shows ${name}`, async () => {
      const gauge = await fixture<KpiGauge>(
        html`<kpi-gauge src="/seeds/csv/${name}" kpi="kpi-1"></kpi-gauge>`,
      );
      await shows(gauge, '市内就業者数');
      await shows(gauge, '79,225');
    });

  it('is not told of as silent while pieces of it come', async () => {
    const bytes = new Uint8Array(await (await fetch(CSV)).arrayBuffer());
    const wait = window.setTimeout.bind(window);
    const end = window.clearTimeout.bind(window);
    const limits = new Map<number, () => void>();
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    window.setTimeout = ((act: () => void, milliseconds = 0, ...rest: unknown[]) => {
      if (milliseconds < 30_000) return wait(act, milliseconds, ...rest);
      limits.set(-limits.size - 1, act);
      return -limits.size;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => {
      if (!limits.delete(id as number)) end(id);
    };
    window.fetch = () =>
      Promise.resolve(
        new Response(new ReadableStream({ start: (control) => void (send = control) }), {
          headers: { 'content-type': 'text/csv' },
        }),
      );
    try {
      const gauge = placed('kpi-gauge', `<kpi-gauge kpi="kpi-1" src="/slow.csv">表</kpi-gauge>`);
      await waitUntil(() => send);
      for (const [from, to] of [
        [0, 20],
        [20, 40],
      ]) {
        const [limit] = limits.values();
        send!.enqueue(bytes.slice(from, to));
        await waitUntil(() => [...limits.values()][0] !== limit, 'the time begins anew');
        expect(limits.size).to.equal(1);
      }
      send!.enqueue(bytes.slice(40));
      send!.close();
      await shows(gauge, '市内就業者数');
      expect(limits.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout: wait, clearTimeout: end, fetch: fetchFromServer });
    }
  });

  it('is known by its type, whatever its name', async () => {
    const text = await (await fetch(CSV)).text();
    expect(seen(await answered(text, 'text/csv; charset=utf-8', 'download'))).to.include('市内就業者数');
  });

  it('is known by its name, whatever its type', async () => {
    const bytes = new Uint8Array(await (await fetch(CSV)).arrayBuffer());
    expect(seen(await answered(bytes, 'application/octet-stream'))).to.include('市内就業者数');
  });

  it('without a byte order mark is UTF-8 as well', async () => {
    const bytes = new Uint8Array(await (await fetch(CSV)).arrayBuffer()).slice(3);
    expect(seen(await answered(bytes, 'text/csv'))).to.include('市内就業者数');
  });

  it('of bytes that are no text says so', async () => {
    const bytes = new Uint8Array(await (await fetch('/seeds/csv/broken/not-text.csv')).arrayBuffer());
    const gauge = await answered(bytes, 'text/csv');
    await shows(gauge, '文字として読めません。');
    expect(seen(gauge)).to.match(/\|表$/);
  });

  it('that is too large is not read to its end', async () => {
    const gauge = await answered('指標,現状値\n'.repeat(800_000), 'text/csv');
    await shows(gauge, '表が大きすぎます');
  });

  it('tells the page what is remarkable, and shows all the same', async () => {
    const source = placed('plan-source', '<plan-source></plan-source>');
    await nextFrame();
    setTimeout(() => (source.src = '/seeds/csv/broken/column-unknown.csv'));
    const { problems, isShown } = (await oneEvent(source, 'plan-problems')) as PlanProblemsEvent;
    expect(isShown).to.be.true;
    expect(problems.map(({ code, where }) => [code, where.en])).to.deep.equal([
      ['column-unknown', 'column-unknown.csv › row 1, column C "達成率"'],
    ]);
  });
});
