// Opens every demo page as `npm start` serves it, under the strict Content-Security-Policy.
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

const folder = new URL('../../demo/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
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

  /** Opens a page of the demo and answers what the browser says about it. */
  async function open(name: string, width: number) {
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
    const unknownTags = await page.$$eval(':not(:defined)', (found) =>
      found.map(({ localName }) => localName),
    );
    const contentWidth = await page.$eval('html', (html) => html.scrollWidth);
    const lastGauge = await page.$$eval(
      'kpi-gauge',
      (gauges) => gauges.at(-1)?.shadowRoot?.textContent ?? '',
    );
    await page.close();
    return { complaints, unknownTags, contentWidth, lastGauge };
  }

  for (const name of pages) {
    it(`shows ${name} without a complaint of the browser`, async () => {
      const { complaints, unknownTags } = await open(name, 1200);
      expect(complaints).to.deep.equal([]);
      expect(unknownTags).to.deep.equal([]);
    });

    it(`shows ${name} on a narrow phone without sideways scrolling`, async () => {
      expect((await open(name, 320)).contentWidth).to.be.at.most(320);
    });

    it(`says on ${name} that it is not a page of the city`, () => {
      expect(source(name)).to.include('見本のページです。市の公式のページではありません。');
    });

    it(`has words on ${name} in the place of every widget`, () => {
      expect(source(name)).not.to.match(/<([a-z]+-[a-z-]+)[^>]*>\s*<\/\1>/);
    });
  }

  it('shows widgets in English to who asks for it', async () => {
    expect((await open('kodaira-industry.html?lang=en', 1200)).lastGauge).to.include('Why this verdict');
  });

  it('shows widgets in plain Japanese to who asks for it', async () => {
    expect((await open('kodaira-industry.html?lang=ja-simple', 1200)).lastGauge).to.include(
      'どうして この 判定ですか',
    );
  });
});
