// Every statement of the plan files is to be seen in a widget of the demo pages, and the pages that tell where are right.
import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { demo, gapsOf, measure, type Measured } from '../../tools/says/measure.js';
import { saysPages } from '../../tools/says/page.js';
import { serve } from '../../tools/serve.mjs';

const seeds = readdirSync(new URL('../../seeds/', import.meta.url)).filter((name) =>
  name.endsWith('.plan.json'),
);

describe('what the plan files say', function () {
  this.timeout(240_000);
  let all: readonly Measured[];

  before(async () => {
    const server: Server = await serve(0);
    const browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
    try {
      const { port } = server.address() as AddressInfo;
      all = await measure(browser, `http://127.0.0.1:${String(port)}/`);
    } finally {
      await browser.close();
      server.close();
    }
  });

  for (const file of seeds)
    it(`is all shown by widgets of the demo pages: ${file}`, () => {
      const measured = all.filter((one) => one.file === file);
      expect(measured[0]?.widgets ?? [], 'widgets of the plan').not.to.be.empty;
      expect(gapsOf(measured)).to.deep.equal([]);
    });

  it('is told on pages that are what the widgets show (npm run says writes them anew)', () => {
    const stale = [...saysPages(all)].filter(([name, html]) => {
      const file = new URL(name, demo);
      return !existsSync(file) || readFileSync(file, 'utf8') !== html;
    });
    expect(stale.map(([name]) => name)).to.deep.equal([]);
  });
});
