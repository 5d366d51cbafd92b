// Opens every demo page as `npm start` serves it, under the strict Content-Security-Policy.
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

const folder = new URL('../../demo/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');
const source = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('the demo', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;

  before(async () => {
    server = await serve(0);
    browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page of the demo, looks at it, and answers what was seen and what the browser complained about. */
  async function open<Seen>(name: string, width: number, look: (page: Page) => Promise<Seen>) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`${request.url()} is on another server`);
    });
    await page.setViewport({ width, height: 900 });
    await page.goto(origin + name, { waitUntil: 'networkidle0' });
    const seen = await look(page);
    await page.close();
    return { complaints, seen };
  }

  const unknownTags = (page: Page) =>
    page.$$eval(':not(:defined)', (found) => found.map(({ localName }) => localName));

  const contentWidth = (page: Page) => page.$eval('html', (html) => html.scrollWidth);

  const firstGauge = (page: Page) =>
    page.$eval('.gauges kpi-gauge', (gauge) => gauge.shadowRoot?.textContent);

  async function objectionsOfAxe(page: Page): Promise<unknown> {
    await page.evaluate(axe);
    return page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
    );
  }

  for (const name of pages) {
    it(`shows ${name} without a complaint of the browser`, async () => {
      const { complaints, seen } = await open(name, 1200, unknownTags);
      expect(complaints).to.deep.equal([]);
      expect(seen).to.deep.equal([]);
    });

    it(`shows ${name} without an objection of axe`, async () => {
      expect((await open(name, 1200, objectionsOfAxe)).seen).to.deep.equal([]);
    });

    it(`shows ${name} on a narrow phone without sideways scrolling`, async () => {
      expect((await open(name, 320, contentWidth)).seen).to.be.at.most(320);
    });

    it(`says on ${name} that it is not a page of the city`, () => {
      expect(source(name)).to.include('見本のページです。市の公式のページではありません。');
    });

    it(`has words on ${name} in the place of every widget`, () => {
      expect(source(name)).not.to.match(/<([a-z]+-[a-z-]+)[^>]*>\s*<\/\1>/);
    });
  }

  it('shows widgets in English to who asks for it', async () => {
    const { seen } = await open('kodaira-industry.html?lang=en', 1200, firstGauge);
    expect(seen).to.include('Why this verdict');
  });

  it('shows widgets in plain Japanese to who asks for it', async () => {
    const { seen } = await open('kodaira-industry.html?lang=ja-simple', 1200, firstGauge);
    expect(seen).to.include('どうして この 判定ですか');
  });
});
