// Opens the docs page and the first story of each element in the built Storybook; an error, a failed play function or
// a request to elsewhere is a failure. All stories are tested one by one in test/stories.test.ts (`--all` opens them here).
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { root } from './run.mjs';

const folder = `${root}storybook-static`;
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));

const files = sirv(folder);
const server = createServer((request, response) =>
  files(request, response, () => response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserFlags });

/** Address of a plan that stories ask for in vain, to show what a widget says then. */
const missingPlan = /\/seeds\/nowhere\.plan\.json/;

/** Runs in the page: 'shown', an account of what went wrong, or false as long as the story is at work. */
function outcome() {
  const shows = (name) => document.body.classList.contains(`sb-show-${name}`);
  if (shows('errordisplay')) return document.querySelector('#error-message')?.textContent || 'error display';
  if (shows('nopreview')) return 'no preview';
  if (new URLSearchParams(location.search).get('viewMode') === 'docs')
    return document.querySelector('#storybook-docs')?.textContent.trim() ? 'shown' : false;
  const phase = globalThis.__STORYBOOK_PREVIEW__?.storyRenders?.[0]?.phase;
  if (['played', 'completed', 'finished'].includes(phase)) return 'shown';
  return ['errored', 'aborted'].includes(phase) ? phase : false;
}

async function problemsOf({ id, type }) {
  // A tab behind another gets no animation frames, so each page has a window of its own.
  const page = await browser.newPage({ type: 'window' });
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const isWanted = missingPlan.test(message.location().url ?? '');
    if (message.type() === 'error' && !isWanted) problems.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) problems.push(`asks for ${url}`);
  });
  try {
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}`);
    const state = await page.waitForFunction(outcome, { timeout: 20_000 });
    const text = await state.jsonValue();
    if (text !== 'shown') problems.push(text);
  } catch (error) {
    problems.push(String(error));
  } finally {
    await page.close();
  }
  return problems;
}

/** Of each title its docs page and its first story. */
const sample = (list) =>
  list.filter(
    ({ title, type }, at) => list.findIndex((one) => one.title === title && one.type === type) === at,
  );

const waiting = process.argv.includes('--all') ? Object.values(entries) : sample(Object.values(entries));
let passed = 0;
let failed = 0;

async function work() {
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const problems = await problemsOf(entry);
    if (problems.length === 0) passed++;
    else {
      failed++;
      console.log(`${entry.id}\n  ${problems.join('\n  ')}`);
    }
  }
}

// Two windows at a time keep two processor cores busy.
await Promise.all([work(), work()]);
await browser.close();
server.close();
console.log(`Storybook: ${passed} shown, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
