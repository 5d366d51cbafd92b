// The pages of `keikaku render --site`, in a browser that may run none of their scripts, under a strict policy.
import axe from 'axe-core';
import { expect } from 'chai';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { run } from '../../src/cli/run.js';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';

const seed = (name: string) => fileURLToPath(new URL(`../../seeds/${name}.plan.json`, import.meta.url));

describe('the pages of keikaku render --site', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-site-'));
  let server: Server;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  before(async () => {
    const args = ['render', '--site', seed('kodaira-grant-2020'), '.', '--from', seed('kodaira-industry')];
    const terminal = {
      folder,
      today: '2026-11-22',
      version: '',
      input: () => Promise.resolve(new Uint8Array()),
      out: () => undefined,
      tell: () => undefined,
    };
    expect(await run(args, terminal)).to.equal(0);
    const files = sirv(folder);
    server = createServer((request, response) => {
      response.setHeader('content-security-policy', "default-src 'self'; script-src 'none'");
      if (request.url === '/favicon.ico') response.writeHead(204).end();
      else files(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  for (const width of [1200, 320])
    it(`show everything, accessibly and without scrolling sideways, at ${String(width)} px`, async () => {
      await page.setViewport({ width, height: 900 });
      const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
      expect(names).to.have.length.above(7);
      for (const name of names) {
        complaints = [];
        await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/${name}`);
        // Before axe, whose own styles the policy blocks.
        expect(complaints, name).to.deep.equal([]);
        await page.evaluate(axe.source);
        const seen = await page.evaluate(async () => {
          const elements = [...document.querySelectorAll('*')];
          // Grows while it is walked through: what stands in shadow trees comes last.
          for (const one of elements) elements.push(...(one.shadowRoot?.querySelectorAll('*') ?? []));
          for (const one of elements) if (one instanceof HTMLDetailsElement) one.open = true;
          const { violations } = await window.axe.run(document);
          return {
            sideways: document.documentElement.scrollWidth - window.innerWidth,
            unstyled: elements.filter(
              (one) => one.localName.includes('-') && getComputedStyle(one).containerName !== 'plan-widget',
            ).length,
            violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
          };
        });
        expect(seen, name).to.deep.equal({ sideways: 0, unstyled: 0, violations: [] });
      }
    });
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
