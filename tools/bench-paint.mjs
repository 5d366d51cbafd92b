// How long many gauges take to be painted, against what draws the same cards by hand.
import { readFileSync } from 'node:fs';
import { cardsOf } from '../test/bench/cards.js';
import { inventedPlan } from '../test/bench/plan.js';
import { bundle } from './bench-bundle.mjs';
import { serveFiles } from './bench-server.mjs';
import { root } from './run.mjs';

/** What issue 3 allows, as a multiple of the floor, by the number of gauges. */
export const LIMITS = { 100: 2.5, 1000: 3 };

/** Width of a column of test/bench/page.css in pixels. */
const COLUMN = 352;

/** Script, class of the page, and name in the table; the floor first, since the others are divided by it. */
export const contenders = [
  { script: 'floor', name: 'floor: plain DOM and SVG' },
  { script: 'floor', name: 'floor, content-visibility', look: 'off-screen-later' },
  { script: 'bare-lit', name: 'bare Lit gauge, picture only' },
  { script: 'chart-js', name: 'Chart.js doughnut and words', look: '' },
  { script: 'keikaku', name: '<kpi-gauge>' },
];

/** Pages and data for every contender and count, from memory. */
export async function servePages(counts, { source, minify } = {}) {
  const scripts = [...new Set(contenders.map(({ script }) => script))];
  const files = new Map();
  for (const script of scripts) {
    const made = await bundle([`test/bench/contenders/${script}.ts`], { source, minify });
    made.forEach((text, name) => files.set(`/${script}/${name}`, text));
  }
  for (const count of counts) {
    const plan = inventedPlan(count);
    files.set(`/plan-${count}.json`, JSON.stringify(plan));
    files.set(`/cards-${count}.json`, JSON.stringify(cardsOf(plan, COLUMN)));
  }
  files.set('/page.css', readFileSync(`${root}test/bench/page.css`, 'utf8'));
  contenders.forEach(({ script, look = '' }, i) =>
    files.set(
      `/${i}.html`,
      `<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="stylesheet" href="/page.css">` +
        `<body id="stage" class="${look}"><script type="module" src="/${script}/${script}.js"></script></body></html>`,
    ),
  );
  return serveFiles(files);
}

/** Opens a contender in a page of its own, ready to place its cards. */
export async function openPage(browser, origin, contender, count) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  await tab.setViewport({ width: 1200, height: 900 });
  await tab.goto(`${origin}/${contenders.indexOf(contender)}.html`, { waitUntil: 'load' });
  await tab.waitForFunction('window.bench', { timeout: 20_000 });
  await tab.evaluate(`window.bench.prepare(${count})`);
  return { tab, faults, close: () => context.close() };
}

/** One run of one contender: what test/bench/stage.ts measures, and the main thread's work in milliseconds. */
async function run(browser, origin, contender, count, isLast) {
  const { tab, faults, close } = await openPage(browser, origin, contender, count);
  const before = await tab.metrics();
  const placed = await tab.evaluate('window.bench.place()');
  const after = await tab.metrics();
  // Once is enough: through a thousand cards it takes longer than all the rest.
  const scrolled = isLast ? await tab.evaluate('window.bench.scroll()') : undefined;
  await close();
  const spent = (name) => (after[name] - before[name]) * 1000;
  return {
    ...placed,
    scrolled,
    faults,
    work: spent('TaskDuration'),
    style: spent('RecalcStyleDuration'),
    layout: spent('LayoutDuration'),
  };
}

/** Runs all contenders in turn, round after round, so that what else the machine does meets all of them alike. */
export async function paint(browser, { counts, rounds, source }) {
  const server = await servePages(counts, { source });
  const results = new Map();
  for (const count of counts) {
    const runs = contenders.map(() => []);
    // The first round warms up the browser and its fonts, and is not counted.
    for (let round = 0; round <= rounds; round++)
      for (const [i, contender] of contenders.entries()) {
        const result = await run(browser, server.origin, contender, count, round === rounds);
        if (round > 0) runs[i].push(result);
      }
    results.set(count, runs);
  }
  server.close();
  return results;
}
