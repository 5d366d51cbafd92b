// Measures which widgets of the demo pages show what the plan files say, and writes the pages that tell it.
//   npm run says [-- --check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { isBuilt } from './freshness.mjs';
import { node } from './run.mjs';
import { serve } from './serve.mjs';
import { demo, gapsOf, measure } from './says/measure.js';
import { saysPages } from './says/page.js';

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
if (!isBuilt() && (await node(['tools/build.mjs'])) !== 0) process.exit(1);

const server = (await serve(0)) as Server;
const browser = await puppeteer.launch({ executablePath: ensureBrowser() as string, args: browserFlags });
const all = await measure(browser, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
await browser.close();
server.close();

const gaps = gapsOf(all);
for (const gap of gaps) console.error(gap);
const pages = saysPages(all);
for (const [name, html] of pages) {
  const file = new URL(name, demo);
  if (!check) writeFileSync(file, html);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== html) {
    console.error(`demo/${name} is not what the widgets show. Run: npm run says`);
    process.exitCode = 1;
  }
}
const count = all.reduce((sum, { statements }) => sum + statements.length, 0);
console.log(
  `${String(count)} statements on ${String(pages.size)} pages, ${String(gaps.length)} things shown nowhere.`,
);
if (check && gaps.length > 0) process.exitCode = 1;
