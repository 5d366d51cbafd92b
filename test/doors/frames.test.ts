// embed.html in the pages of another site, with and without the script that lets frames be as high as their content.
import { expect } from 'chai';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

const script = new URL('../../dist/cdn/keikaku-frames.js', import.meta.url);
const plan = JSON.parse(
  readFileSync(new URL('../../seeds/kodaira-industry.plan.json', import.meta.url), 'utf8'),
) as { title: string; indicators: { id: string }[] };
const kpi = plan.indicators[0]?.id ?? '';

describe('embed.html', function () {
  this.timeout(60_000);
  let city: Server;
  let site: Server;
  let folder: string;
  let browser: Browser;
  let page: Page;
  let asked: string[];

  const originOf = (server: Server) => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const frameAddress = (query: Record<string, string>) =>
    `${originOf(city)}/keikaku/embed.html?${new URLSearchParams(query).toString()}`;
  const gauge = () =>
    frameAddress({ 'plan-widget': 'kpi-gauge', src: '/plans/kodaira-industry.plan.json', kpi });
  const tree = () => frameAddress({ 'plan-widget': 'policy-tree', src: '/plans/kodaira-industry.plan.json' });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keikaku-frames-'));
    writeFileSync(join(folder, 'keikaku-frames.js'), readFileSync(script));
    city = await serve(0);
    site = createServer(sirv(folder, { dev: true })).listen(0, '127.0.0.1');
    await once(site, 'listening');
    browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
  });
  after(async () => {
    await browser.close();
    city.close();
    site.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    asked = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname !== '/favicon.ico') asked.push(pathname);
    });
  });
  afterEach(() => page.close());

  async function openPage(frames: readonly string[], more = '<script src="keikaku-frames.js"></script>') {
    const html = frames.map((src) => `<iframe src="${src.replaceAll('&', '&amp;')}"></iframe>`).join('');
    writeFileSync(join(folder, 'page.html'), `<!doctype html><link rel="icon" href="data:,">${more}${html}`);
    await page.goto(`${originOf(site)}/page.html`);
  }
  const heights = () => page.$$eval('iframe', (frames) => frames.map(({ clientHeight }) => clientHeight));
  const contentHeights = async () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
        ),
    );
  const followed = () =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ style, clientHeight }) => style.height && clientHeight > 160,
      ),
    );
  const said = async (query: Record<string, string>) => {
    await page.goto(frameAddress(query));
    await page.waitForSelector('body > p');
    return page.$eval('body > p', (p) => p.textContent);
  };

  it('is as high as what it holds, each of several', async () => {
    await openPage([gauge(), tree()]);
    await followed();
    await page.waitForNetworkIdle({ idleTime: 500 });
    expect(await heights()).to.deep.equal(await contentHeights());
  });

  it('is so, too, in a browser that has no URL.canParse yet', async () => {
    await page.evaluateOnNewDocument('delete URL.canParse');
    await openPage([gauge()]);
    await followed();
    const [, frame] = page.frames();
    expect(await frame?.evaluate('[typeof URL.canParse, document.title]')).to.deep.equal([
      'undefined',
      plan.title,
    ]);
  });

  it('follows what a reader opens', async () => {
    await openPage([gauge()]);
    await followed();
    const [before = 0] = await heights();
    const [, frame] = page.frames();
    await frame?.evaluate(() =>
      document.querySelector('kpi-gauge')?.shadowRoot?.querySelector('summary')?.click(),
    );
    await page.waitForFunction(
      (height) => (document.querySelector('iframe')?.clientHeight ?? 0) > height,
      {},
      before,
    );
  });

  it('gets the title of the plan where the page gave none', async () => {
    await openPage([gauge()]);
    await page.waitForFunction((title) => document.querySelector('iframe')?.title === title, {}, plan.title);
  });

  it('can be scrolled where the page has no script', async () => {
    await openPage([tree()], '');
    await page.waitForNetworkIdle({ idleTime: 500 });
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => getComputedStyle(document.documentElement).overflow)).to.equal(
      'visible',
    );
  });

  it('is not believed from another origin, nor with a height that nothing has', async () => {
    await openPage([gauge()]);
    await followed();
    await page.waitForNetworkIdle({ idleTime: 500 });
    const before = await heights();
    const [, frame] = page.frames();
    await frame?.evaluate(() => {
      for (const height of [Number.NaN, -5, 1e9, '900', null])
        parent.postMessage({ type: 'keikaku-height', height, title: '' }, '*');
    });
    await page.evaluate(() => {
      window.postMessage({ type: 'keikaku-height', height: 4321, title: '' }, '*');
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await heights()).to.deep.equal(before);
  });

  it('tells its height to nobody who did not greet it', async () => {
    await openPage([gauge()], '<script>self.heard = []; onmessage = ({ data }) => heard.push(data)</script>');
    await page.waitForNetworkIdle({ idleTime: 800 });
    expect([...new Set((await page.evaluate('heard')) as unknown[])]).to.deep.equal(['keikaku-ready']);
  });

  it('asks for its scripts and the plan, and for nothing else', async () => {
    await page.goto(gauge());
    await page.waitForNetworkIdle({ idleTime: 500 });
    expect(
      asked.filter((path) => !/^\/keikaku\/(?:embed\.(?:html|css|js)|keikaku[\w.-]*\.js)$/u.test(path)),
    ).to.deep.equal(['/plans/kodaira-industry.plan.json']);
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'blob:x'])
    it(`refuses ${src}`, async () => {
      expect(await said({ 'plan-widget': 'kpi-gauge', src })).to.include('https:');
      expect(asked.filter((path) => path.includes('plan'))).to.deep.equal([]);
    });

  it('refuses a plan of another site', async () => {
    expect(await said({ 'plan-widget': 'kpi-gauge', src: 'https://example.com/plan.json' })).to.include(
      'ほかのサイト',
    );
  });

  it('refuses an older plan of another site', async () => {
    const query = { 'plan-widget': 'plan-diff', src: '/plans/x.json', from: '//example.com/plan.json' };
    expect(await said(query)).to.include('ほかのサイト');
  });

  it('says that there is no such widget, in the language asked for', async () => {
    expect(await said({ 'plan-widget': 'kpi-gage', src: '/plan.json', lang: 'en' })).to.include('kpi-gage');
  });

  it('takes no handler and no style from the address', async () => {
    await page.goto(
      frameAddress({
        'plan-widget': 'kpi-gauge',
        src: '/plans/kodaira-industry.plan.json',
        kpi,
        onclick: 'alert(1)',
        style: 'color:red',
      }),
    );
    await page.waitForSelector('kpi-gauge');
    expect(await page.$eval('kpi-gauge', (widget) => widget.getAttributeNames())).to.not.include.members([
      'onclick',
    ]);
    expect(await page.$eval('kpi-gauge', (widget) => widget.hasAttribute('style'))).to.equal(false);
  });
});
