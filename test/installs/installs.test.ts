// Installs the packed package from the registry's point of view into projects of the usual kinds, builds them with their own
// tools, and opens what they built in a browser under a strict policy.
import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { assess } from '../../src/model.js';
import type { Plan } from '../../src/schema.js';
import { browserFlags, ensureBrowser } from '../../tools/browser.mjs';
import { isBuilt } from '../../tools/freshness.mjs';
import { node } from '../../tools/run.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seed = join(root, 'seeds/kodaira-industry.plan.json');
const plan = JSON.parse(readFileSync(seed, 'utf8')) as Plan;
const titles = (plan.indicators ?? []).map(({ title }) => (typeof title === 'string' ? title : ''));

let folder = '';
let browser: Browser;

/** Runs npm and answers what it prints; what it complains about is the reason of the failure. */
function npm(args: readonly string[], cwd: string): string {
  const script = process.env['npm_execpath'];
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  try {
    return execFileSync(command, [...first, ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
    });
  } catch (reason) {
    const { stdout = '', stderr = '' } = reason as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: reason });
  }
}

/** A copy of a project with the package in it; answers its folder. */
function project(name: string): string {
  const at = join(folder, name);
  cpSync(join(root, 'test/installs/apps', name), at, { recursive: true });
  const packed = join(folder, 'keikaku.tgz');
  npm(['install', '--no-audit', '--no-fund', '--silent', packed], at);
  return at;
}

/** Hashes of the scripts that stand in a page: an import map has to. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script type="importmap">([^]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );

async function serve(at: string): Promise<Server> {
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${inlineScripts(readFileSync(join(at, 'index.html'), 'utf8')).join(' ')}`,
    "require-trusted-types-for 'script'",
    // Ours is the first; the others are the frameworks' own.
    'trusted-types lit-html vue svelte-trusted-html',
  ].join('; ');
  const files = sirv(at, { dev: true, dotfiles: true });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Waits until an element shows a text in its shadow root. */
const shows = (page: Page, tag: string, text: string) =>
  page.waitForFunction(
    (name, words) => document.querySelector(name)?.shadowRoot?.textContent?.includes(words),
    { timeout: 30_000 },
    tag,
    text,
  );

describe('a project that installs the package', function () {
  this.timeout(300_000);

  before(async () => {
    if (!isBuilt() && (await node(['tools/build.mjs'])) !== 0) throw new Error('The build failed.');
    folder = mkdtempSync(join(tmpdir(), 'keikaku-installs-'));
    const [{ filename }] = JSON.parse(
      npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root),
    ) as [{ readonly filename: string }];
    cpSync(join(folder, filename), join(folder, 'keikaku.tgz'));
    browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserFlags });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads plans and judges in Node', () => {
    const at = project('node');
    cpSync(seed, join(at, 'plan.json'));
    npm(['run', 'build', '--silent'], at);
    const verdicts: unknown = JSON.parse(readFileSync(join(at, 'verdicts.json'), 'utf8'));
    expect(verdicts).to.deep.equal(plan.indicators?.map((one) => [one.id, assess(one).verdict]));
  });

  it('has the command line', () => {
    const at = join(folder, 'node');
    const html = npm(['exec', '--', 'keikaku', 'render', 'plan.json', '--widget', 'kpi-board'], at);
    for (const title of titles) expect(html).to.include(title);
  });

  it('gets nothing of a framework with it', () => {
    const modules = join(folder, 'node/node_modules');
    const unwanted = ['react', 'vue', 'svelte', '@types/react'].filter((name) =>
      existsSync(join(modules, name)),
    );
    expect(unwanted).to.deep.equal([]);
  });

  for (const name of ['vite', 'react', 'vue', 'svelte', 'import-map']) {
    describe(`with ${name}`, () => {
      let page: Page;
      let server: Server | undefined;
      const complaints: string[] = [];

      before(async () => {
        page = await browser.newPage();
        const at = project(name);
        const isBuilt = name !== 'import-map';
        if (isBuilt) npm(['run', 'build', '--silent'], at);
        const site = isBuilt ? join(at, 'dist') : at;
        mkdirSync(site, { recursive: true });
        cpSync(seed, join(site, 'plan.json'));
        server = await serve(site);
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(String(error)));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      });
      after(async () => {
        await page.close();
        server?.close();
      });

      it('shows an indicator', async () => {
        await shows(page, 'kpi-gauge', titles[0] ?? '');
      });

      it('shows another when the project says so', async () => {
        await page.click('#next');
        await shows(page, 'kpi-gauge', titles[1] ?? '');
      });

      it('hears what a reader selects', async () => {
        await shows(page, 'kpi-board', titles[0] ?? '');
        const id = await page.evaluate(() => {
          const board = document.querySelector('kpi-board');
          const choice = board?.shadowRoot?.querySelector<HTMLElement>('[data-select]');
          choice?.click();
          return choice?.dataset['select'];
        });
        expect(id).to.be.a('string').that.is.not.equal('');
        await page.waitForFunction(
          (text) => document.querySelector('#selected')?.textContent === text,
          {},
          id,
        );
      });

      it('has nothing to complain of', () => {
        expect(complaints).to.deep.equal([]);
      });
    });
  }
});
