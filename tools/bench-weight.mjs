// What the scripts of a page with one gauge weigh, as loaded by a browser.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { cardsOf } from '../test/bench/cards.js';
import { inventedPlan } from '../test/bench/plan.js';
import { bundle } from './bench-bundle.mjs';
import { serveFiles } from './bench-server.mjs';
import { isBuilt } from './freshness.mjs';
import { root } from './run.mjs';

/** What issue 3 allows for all scripts of a page with one gauge, in bytes: 22 kB. */
const LIMIT = 22_000;

const gauge = '<kpi-gauge src="/plan.json" kpi="k0">…</kpi-gauge>';

/** What a page holds, and when it shows its gauge: an expression in the page. */
const gaugeShown = `!!document.querySelector('kpi-gauge')?.shadowRoot?.querySelector('[part~="picture"]')`;

/**
 * @returns rows of the table; `first` is what is fetched until the gauge is painted, `soon` what follows by itself,
 *   `why` what the opened reasons bring; bytes of gzipped scripts
 */
export async function weigh(browser, { source }) {
  const isFresh = source === undefined && isBuilt();
  const entry = isFresh ? 'dist/elements/kpi-gauge/define.js' : 'src/elements/kpi-gauge/define.ts';
  const files = new Map();
  const add = (folder, scripts) => scripts.forEach((text, name) => files.set(`/${folder}/${name}`, text));
  add('door', await bundle([source === undefined ? entry : `${source}/elements/kpi-gauge/define.ts`]));
  add('floor', await bundle(['test/bench/weighed/floor.ts']));
  add('chart', await bundle(['test/bench/weighed/chart-js.ts']));
  const hasCdn = isFresh && existsSync(`${root}dist/cdn/keikaku.js`);
  if (hasCdn)
    for (const name of readdirSync(`${root}dist/cdn`).filter((name) => name.endsWith('.js')))
      files.set(`/cdn/${name}`, readFileSync(`${root}dist/cdn/${name}`, 'utf8'));

  const plan = inventedPlan(8);
  const card = cardsOf(plan, 352)[0];
  files.set('/plan.json', JSON.stringify(plan));
  files.set('/card.json', JSON.stringify(card));
  files.set('/page.css', readFileSync(`${root}test/bench/page.css`, 'utf8'));
  const contenders = [
    ['keikaku/define/kpi-gauge', page('ja', '/door/define.js', gauge), gaugeShown],
    ['… in English', page('en', '/door/define.js', gauge), gaugeShown],
    ['… in plain Japanese', page('ja-simple', '/door/define.js', gauge), gaugeShown],
    ...(hasCdn ? [['cdn/keikaku.js', page('ja', '/cdn/keikaku.js', gauge), gaugeShown]] : []),
    [
      'Chart.js doughnut',
      page('ja', '/chart/chart-js.js', '<chart-gauge src="/card.json"></chart-gauge>'),
      `!!document.querySelector('canvas')`,
    ],
    [
      'hand-written floor',
      page('ja', '/floor/floor.js', '<floor-gauge src="/card.json"></floor-gauge>'),
      `!!document.querySelector('.card')`,
    ],
  ];
  // Stays as it was rendered until somebody opens its reasons.
  const snippet = isFresh ? rendered(plan) : '';
  if (hasCdn)
    contenders.push([
      'keikaku render + cdn',
      page('ja', '/cdn/keikaku.js', snippet),
      gaugeShown,
      gzipSync(snippet).length,
    ]);
  contenders.forEach(([, html], i) => files.set(`/${i}.html`, html));

  const server = await serveFiles(files);
  const rows = [];
  for (const [i, [name, , shown, markup = 0]] of contenders.entries()) {
    const { first, ...rest } = await load(browser, server, `/${i}.html`, shown);
    rows.push({ name, first: first + markup, ...rest });
  }
  server.close();
  if (isFresh) rows.push({ name: 'keikaku render, no script', first: gzipSync(snippet).length, ...NONE });
  return {
    rows,
    limit: LIMIT,
    from: isFresh ? 'dist/' : (source ?? 'src/ (dist/ is older, so no cdn/keikaku.js)'),
  };
}

/** The gauge as the command line writes it: all that a page needs that is written once a year. Its markup counts, not scripts. */
function rendered(plan) {
  const args = [
    'dist/cli/keikaku.js',
    'render',
    '-',
    '--widget',
    'kpi-gauge',
    '--kpi',
    'k0',
    '--src',
    '/plan.json',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    input: JSON.stringify(plan),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const NONE = { requests: 0, soon: 0, why: 0 };

const page = (lang, script, body) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="stylesheet" href="/page.css">` +
  `<script type="module" src="${script}"></script><body>${body}</body></html>`;

/** Loads a page that nobody has seen before and sorts what it fetches by when it does. */
async function load(browser, server, address, shown) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const from = server.log.length;
  await tab.goto(server.origin + address, { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(`${shown} && (fetch('/mark?name=shown'), true)`, {
    polling: 'raf',
    timeout: 20_000,
  });
  await tab.waitForNetworkIdle({ idleTime: 700 });
  server.mark('why');
  await tab.evaluate(`document.querySelector('kpi-gauge')?.shadowRoot.querySelector('summary')?.click()`);
  await tab.waitForNetworkIdle({ idleTime: 700 });
  await context.close();

  const entries = server.log.slice(from);
  const at = (name) => entries.findIndex(({ mark }) => mark === name);
  const scripts = (begin, end) => entries.slice(begin, end).filter(({ path }) => path?.endsWith('.js'));
  const sum = (list) => list.reduce((bytes, one) => bytes + one.bytes, 0);
  return {
    first: sum(scripts(0, at('shown'))),
    requests: scripts(0, at('shown')).length,
    soon: sum(scripts(at('shown'), at('why'))),
    why: sum(scripts(at('why'))),
  };
}
