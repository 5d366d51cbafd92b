// Opens every demo page as `npm start` serves it, under the strict Content-Security-Policy.
import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

const pages = readdirSync(new URL('../../demo/', import.meta.url)).filter((name) => name.endsWith('.html'));

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
    page.on('requestfailed', (request) => complaints.push(`${request.url()} did not load`));
    const { port } = server.address() as AddressInfo;
    await page.setViewport({ width, height: 900 });
    await page.goto(`http://127.0.0.1:${String(port)}/${name}`, { waitUntil: 'networkidle0' });
    const unknownTags = await page.$$eval(':not(:defined)', (found) =>
      found.map(({ localName }) => localName),
    );
    const contentWidth = await page.$eval('html', (html) => html.scrollWidth);
    await page.close();
    return { complaints, unknownTags, contentWidth };
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
  }
});
