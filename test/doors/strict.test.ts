// Every element under the strictest policy, with all that can be opened, chosen, pressed, copied and saved.
import { expect } from 'chai';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { servePages, shown } from './page-server.js';

/** In the page: opens, chooses and presses everything that an element shows, and what appears by that, once. */
const PRESS = `(tag) => new Promise((done) => {
  const element = document.querySelector(tag);
  const pressed = new Set();
  let rounds = 0;
  const nameOf = (one) => [one.localName, one.id, one.className, JSON.stringify({ ...one.dataset }), one.textContent.trim()].join('|');
  const round = async () => {
    const found = [...element.shadowRoot.querySelectorAll('summary, button, select, input, [role="button"]')];
    const fresh = found.filter((one) => !pressed.has(nameOf(one)) && !one.disabled);
    for (const one of fresh.slice(0, 60)) {
      pressed.add(nameOf(one));
      if (one.localName === 'select') {
        for (const option of one.options) {
          one.value = option.value;
          one.dispatchEvent(new Event('change', { bubbles: true }));
          await new Promise((next) => setTimeout(next));
        }
      } else if (one.localName === 'input' && one.type !== 'checkbox' && one.type !== 'radio') {
        one.value = '農';
        one.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((next) => setTimeout(next, 30));
        one.value = '';
        one.dispatchEvent(new Event('input', { bubbles: true }));
      } else one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await new Promise((next) => setTimeout(next, 10));
    }
    await new Promise((next) => setTimeout(next, 200));
    rounds += 1;
    if (fresh.length > 0 && rounds < 8) void round();
    else done([...pressed]);
  };
  void round();
})`;

describe('the strictest policy', function () {
  this.timeout(90_000);
  let server: Server;
  let browser: Browser;
  let addressOf: (page: string) => string;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keikaku-saved-'));
    ({ server, addressOf } = await servePages());
    browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function pressEverything(page: Page, tag: string): Promise<string[]> {
    return (await page.evaluate(`(${PRESS})(${JSON.stringify(tag)})`)) as string[];
  }

  for (const tag of shown)
    it(`is kept by <${tag}>, whatever a reader does`, async () => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      const client = await page.createCDPSession();
      const saved = join(folder, tag);
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
      await page.evaluateOnNewDocument(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { violations: seen });
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          seen.push(`${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
      await page.goto(addressOf('strict-policy'));
      await page.setViewport({ width: 1000, height: 16_000 });
      await page.waitForNetworkIdle({ idleTime: 500 });
      const pressed = await pressEverything(page, tag);
      // A file is written after the press that asked for it.
      await page.waitForNetworkIdle({ idleTime: 500 });
      expect(await page.evaluate('violations')).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
      expect(pressed).to.not.deep.equal([]);
      expect(readdirSync(saved).filter((name) => /\.(?:csv|svg|png)$/u.test(name))).to.not.deep.equal([]);
      await page.close();
    });
});
