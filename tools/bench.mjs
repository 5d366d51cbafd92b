// npm run bench: weight and speed of <kpi-gauge> against Chart.js and against what is written by hand. Never fails.
//   npm run bench -- [weight] [paint] [profile] [--rounds 5] [--counts 100,1000] [--source ../other/src]
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { contenders, LIMITS, paint } from './bench-paint.mjs';
import { profile } from './bench-profile.mjs';
import { weigh } from './bench-weight.mjs';
import { browserFlags, ensureBrowser } from './browser.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    counts: { type: 'string', default: '100,1000' },
    source: { type: 'string' },
  },
});
const wanted = positionals.length > 0 ? positionals : ['weight', 'paint'];
const rounds = Number(values.rounds);
const counts = values.counts.split(',').map(Number);
const source = values.source === undefined ? undefined : resolve(values.source);

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => {
  const [low, high] = [Math.floor, Math.ceil].map(
    (round) => sorted(numbers)[round((numbers.length - 1) / 2)],
  );
  return (low + high) / 2;
};

function table(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  console.log([head, ...rows].map(line).join('\n'));
}

function printWeight({ rows, limit, from }) {
  console.log(`\nScripts of a page with one gauge, gzip -9, bytes of the bodies, from ${from}`);
  const chart = rows.find(({ name }) => name.startsWith('Chart.js')).first;
  const ours = rows[0].first;
  table(
    ['', 'until shown', 'requests', 'soon after', 'with why', 'to Chart.js'],
    rows.map(({ name, first, requests, soon, why }) => [
      name,
      String(first),
      String(requests),
      String(soon),
      String(why),
      (first / chart).toFixed(2),
    ]),
  );
  console.log(
    `limit ${limit}: ${ours > limit ? `over by ${ours - limit}` : `kept, ${limit - ours} to spare`}`,
  );
}

function printPaint(count, runs) {
  const of = (i, name) => runs[i].map((run) => run[name]);
  const ms = (numbers) => {
    if (numbers.some((number) => number === undefined)) return 'waits';
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    return `${median(numbers).toFixed(0)} (${low.toFixed(0)}-${high.toFixed(0)})`;
  };
  // Each run against the floor of its own round, so that a slow minute of the machine cancels out.
  const ratio = (i, name) =>
    of(i, name).some((number) => number === undefined)
      ? '-'
      : median(of(i, name).map((time, round) => time / of(0, name)[round])).toFixed(2);

  console.log(
    `\n${count} gauges in three columns, viewport 1200 × 900: median of ${rounds} (least-most), ms`,
  );
  table(
    ['', 'viewport', '×', 'all there', '×', 'work', '×', 'style', 'layout', 'blocking', 'longest'],
    contenders.map(({ name }, i) => [
      name,
      ms(of(i, 'seen')),
      ratio(i, 'seen'),
      ms(of(i, 'all')),
      ratio(i, 'all'),
      ms(of(i, 'work')),
      ratio(i, 'work'),
      median(of(i, 'style')).toFixed(0),
      median(of(i, 'layout')).toFixed(0),
      median(of(i, 'blocking')).toFixed(0),
      median(of(i, 'longest')).toFixed(0),
    ]),
  );
  table(
    [
      'scrolled to the end, last round',
      'there before',
      'after',
      'longest task',
      'latest view',
      'without words',
    ],
    contenders.map(({ name }, i) => [
      name,
      String(median(of(i, 'complete'))),
      String(runs[i].at(-1).scrolled.scrolled),
      runs[i].at(-1).scrolled.scrollLongest.toFixed(0),
      runs[i].at(-1).scrolled.scrollLate.toFixed(0),
      String(runs[i].at(-1).scrolled.wordless.length),
    ]),
  );
  const faults = new Set(runs.flat().flatMap((run) => run.faults));
  if (faults.size > 0) console.log(`errors on the pages:\n${[...faults].join('\n')}`);
  const limit = LIMITS[count];
  if (limit === undefined) return;
  const ours = contenders.length - 1;
  for (const [name, words] of [
    ['seen', 'viewport painted'],
    ['all', 'all there'],
  ]) {
    const times = ratio(ours, name);
    console.log(
      `limit ${limit} × the floor, ${words}: ${times === '-' ? 'waits for scrolling' : Number(times) > limit ? `over (${times})` : `kept (${times})`}`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'keikaku-bench-'));
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  userDataDir: folder,
  args: browserFlags,
});
console.log(
  `${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}`,
);
if (wanted.includes('weight')) printWeight(await weigh(browser, { source }));
if (wanted.includes('paint'))
  (await paint(browser, { counts, rounds, source })).forEach((runs, count) => printPaint(count, runs));
if (wanted.includes('profile')) await profile(browser, { counts, source });
await browser.close();
rmSync(folder, { recursive: true, force: true });
