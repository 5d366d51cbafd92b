// What a page loads of dist/cdn/: as a browser fetches it, under the strict policy.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { tags } from '../../tools/elements.mjs';
import { serve } from '../../tools/serve.mjs';

const scripts = JSON.parse(
  readFileSync(new URL('../../dist/cdn/scripts.json', import.meta.url), 'utf8'),
) as Record<string, string[]>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly bin: Readonly<Record<string, string>>;
};
const command = `${root}${bin['keikaku'] ?? ''}`;

describe('a page with keikaku.js', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;
  let page: Page;
  let fetched: string[];
  let complaints: string[];

  before(async () => {
    server = await serve(0);
    browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    fetched = [];
    complaints = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) fetched.push(pathname.replace('/keikaku/', './'));
    });
    // A page of the server without any element: the pages of the demo have many.
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/site.css`);
  });
  afterEach(() => page.close());

  /** Puts the script into the page, and waits until it has fetched what it wants. */
  async function start(): Promise<void> {
    await page.evaluate("import('/keikaku/keikaku.js')");
    await page.waitForNetworkIdle({ idleTime: 300 });
  }
  /** Puts an element into the page that shows Kodaira's plan, or one of its indicators. */
  const put = (tag: string) =>
    page.evaluate((name) => {
      const element = document.createElement(name);
      element.setAttribute('src', '/plans/kodaira-industry.plan.json');
      if (name === 'kpi-gauge') element.setAttribute('kpi', 'I-M1-K1');
      document.body.append(element);
    }, tag);

  it('fetches nothing but that script where there is no element', async () => {
    await start();
    expect(fetched).to.deep.equal(['./keikaku.js']);
  });

  it('shows an element that is put in later', async () => {
    await start();
    await put('kpi-gauge');
    await page.waitForFunction(
      `document.querySelector('kpi-gauge').shadowRoot?.querySelector('[part~="picture"]')`,
    );
    expect(complaints).to.deep.equal([]);
  });

  for (const tag of tags()) {
    it(`fetches for <${tag}> what scripts.json says, and no script of another element`, async () => {
      await put(tag);
      await start();
      await page.waitForFunction((name) => customElements.get(name) !== undefined, {}, tag);
      const others = tags().filter((other) => other !== tag && !tag.startsWith(other));
      expect(fetched).to.include.members(['./keikaku.js', ...(scripts[tag] ?? [])]);
      expect(
        fetched.filter((name) => others.some((other) => name.startsWith(`./keikaku-${other}-`))),
      ).to.deep.equal([]);
    });
  }

  describe('whose gauge was rendered beforehand', () => {
    const still = '>>> .still .why';
    const plan = readFileSync(`${root}seeds/kodaira-industry.plan.json`, 'utf8');
    /** What the server has in the place of the plan. */
    let newer: string | undefined;
    /** Parts of the names of scripts that cannot be had. */
    let lost: readonly string[];

    beforeEach(async () => {
      lost = [];
      newer = undefined;
      const { status, stdout } = spawnSync(
        process.execPath,
        [
          command,
          ...['render', 'seeds/kodaira-industry.plan.json', '--widget', 'kpi-gauge', '--kpi', 'I-M1-K1'],
          ...['--src', '/plans/kodaira-industry.plan.json'],
        ],
        { cwd: root, encoding: 'utf8' },
      );
      expect(status).to.equal(0);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname === '/still.html')
          void request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${stdout}` });
        else if (newer !== undefined && pathname.endsWith('.plan.json'))
          void request.respond({ contentType: 'application/json', body: newer });
        else if (lost.some((name) => pathname.includes(name))) void request.abort();
        else void request.continue();
      });
      await page.goto(new URL('/still.html', page.url()).href);
    });

    const reasons = (selector: string) =>
      page.$eval(selector, (why) => {
        const { open, innerText } = why as HTMLDetailsElement;
        return open ? innerText.replace(/\s+/gu, '') : '';
      });
    /** Until nothing is left of what was rendered beforehand. */
    const becomesLive = () =>
      page.waitForFunction(
        `document.querySelector('kpi-gauge').matches(':defined') &&
          !document.querySelector('kpi-gauge').shadowRoot.querySelector('.still')`,
      );
    const opensReasons = async () => {
      await page.click('>>> .why > summary');
      await page.waitForFunction(
        `document.querySelector('kpi-gauge').shadowRoot.querySelector('.why').innerText.length > 60`,
      );
    };

    const words = () =>
      page.$eval('>>> article', (article) =>
        // What holds the table has other words before and after.
        (article as HTMLElement).innerText.replace(/\s+/gu, '').replace(/表で見る|データと図/u, ''),
      );

    it('fetches no widget until a reader turns to it, and then shows the same', async () => {
      await start();
      expect(fetched.filter((name) => !name.includes('keikaku-sleepers-'))).to.deep.equal(['./keikaku.js']);
      const first = await words();
      expect(first).to.include('79,225');
      await page.focus(`${still} > summary`);
      await becomesLive();
      expect(fetched).to.include.members(scripts['kpi-gauge'] ?? []);
      expect(await words()).to.equal(first);
      expect(complaints).to.deep.equal([]);
    });

    it('shows what its plan file says by now', async () => {
      newer = plan.replaceAll('79225', '83225').replaceAll('79,225', '83,225');
      await start();
      await becomesLive();
      expect(await words()).to.include('83,225');
      expect(complaints).to.deep.equal([]);
    });

    for (const more of [[], ['hand-over']])
      it(`keeps the reasons that a reader opened where ${['the script for them', ...more].join(' and ')} cannot be had, until it can`, async () => {
        lost = ['kpi-gauge-why-parts', ...more];
        await page.click(`${still} > summary`);
        const first = await reasons(still);
        expect(first.length).to.be.above(60);

        await start();
        await page.waitForFunction(`document.querySelector('kpi-gauge').matches(':defined')`);
        for (const name of lost) expect(fetched.some((one) => one.includes(name))).to.equal(true);
        expect(await reasons(still)).to.equal(first);

        lost = more;
        // Shut, nothing is lost with what was rendered; opened again, the reasons are asked for again.
        await page.click(`${still} > summary`);
        await becomesLive();
        await opensReasons();
        expect(await reasons('>>> .why')).to.equal(first);
      });

    for (const isOpen of [false, true])
      it(`shows the gauge where the script that leaves its reader where they were cannot be had, with its reasons ${isOpen ? 'open' : 'shut'}`, async () => {
        lost = ['hand-over'];
        if (isOpen) await page.click(`${still} > summary`);
        await start();
        if (!isOpen) await page.focus(`${still} > summary`);
        await becomesLive();
        expect(fetched.some((name) => name.includes('hand-over'))).to.equal(true);
        expect((await reasons('>>> .why')) !== '').to.equal(isOpen);
        if (!isOpen) await opensReasons();
        expect((await reasons('>>> .why')).length).to.be.above(60);
        expect(await page.$('>>> [part~="picture"]')).to.not.equal(null);
        expect(complaints.filter((line) => !line.includes('ERR_FAILED'))).to.deep.equal([]);
      });
  });
});
