// keikaku.classic.js where no module can be loaded: in a page of old charset that is opened from a disk.
import { expect } from 'chai';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { cp932 } from './cp932.js';

const script = fileURLToPath(new URL('../../dist/cdn/keikaku.classic.js', import.meta.url));
const plan = readFileSync(new URL('../../seeds/kodaira-industry.plan.json', import.meta.url), 'utf8');
const [indicator] = (JSON.parse(plan) as { indicators: { id: string; title: string }[] }).indicators;

/** The plan as JSON that any charset can hold. */
const asciiPlan = plan.replace(
  /[\u0080-\uffff]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);

describe('keikaku.classic.js', function () {
  this.timeout(60_000);
  let folder: string;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let server: Server | undefined;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keikaku-classic-'));
    browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterEach(async () => {
    await page.close();
    server?.close();
  });

  const body = `
    <p>計画の指標</p>
    <plan-source>
      <script type="application/json">${asciiPlan}</script>
      <kpi-gauge kpi="${indicator?.id ?? ''}">指標</kpi-gauge>
    </plan-source>`;
  const shown = () =>
    page.waitForFunction(
      () => Boolean(document.querySelector('kpi-gauge')?.shadowRoot?.querySelector('[part~="picture"]')),
      { timeout: 20_000 },
    );
  const textOfGauge = () =>
    page.$eval('kpi-gauge', (gauge) => gauge.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '');

  it('shows Japanese in a page of CP932 that does not say so, from a disk', async () => {
    const html = `<!doctype html><html lang="ja"><meta charset="shift_jis"><script src="keikaku.classic.js"></script>${body}`;
    writeFileSync(join(folder, 'keikaku.classic.js'), readFileSync(script));
    writeFileSync(join(folder, 'page.html'), cp932(html));
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await shown();
    expect(await textOfGauge()).to.include(indicator?.title ?? 'no indicator');
    expect(await page.$eval('p', (p) => p.textContent)).to.equal('計画の指標');
    expect(complaints).to.deep.equal([]);
  });

  it('shows an element in a sandboxed frame, whose origin nobody trusts', async () => {
    writeFileSync(join(folder, 'keikaku.classic.js'), readFileSync(script));
    writeFileSync(
      join(folder, 'inner.html'),
      `<!doctype html><html lang="ja"><meta charset="utf-8"><script src="keikaku.classic.js"></script>${body}`,
    );
    writeFileSync(
      join(folder, 'outer.html'),
      '<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="inner.html"></iframe>',
    );
    server = createServer(sirv(folder, { dev: true })).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/outer.html`);
    const frame = await (await page.$('iframe'))?.contentFrame();
    await frame?.waitForFunction(
      () => Boolean(document.querySelector('kpi-gauge')?.shadowRoot?.querySelector('[part~="picture"]')),
      { timeout: 20_000 },
    );
    expect(await frame?.$eval('kpi-gauge', (gauge) => gauge.shadowRoot?.textContent ?? '')).to.include(
      indicator?.title ?? 'no indicator',
    );
    expect(complaints).to.deep.equal([]);
  });
});
