// Every element in every page of test/pages/: pages as cities and their systems make them, hostile to what is put in.
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import type { Plan } from '../../src/schema.js';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { tags } from '../../tools/elements.mjs';
import { cp932 } from './cp932.js';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const pages = readdirSync(at('test/pages'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));
const plan = (name: string) => JSON.parse(readFileSync(at(`seeds/${name}.plan.json`), 'utf8')) as Plan;
const text = (value: unknown) => (typeof value === 'string' ? value : '');

interface Sample {
  readonly plan: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the plan says and the element must show. */
  readonly shows: string;
}

const kodaira = plan('kodaira-industry');
const koganei = plan('koganei-2026');
const nishitokyo = plan('nishitokyo-2024');
const grant = plan('kodaira-grant-2020');
const [indicator] = kodaira.indicators ?? [];

/** One of each element, with a plan that has what it shows. */
const samples: Readonly<Record<string, Sample>> = {
  'kpi-gauge': {
    plan: 'kodaira-industry',
    attributes: { kpi: indicator?.id ?? '' },
    shows: text(indicator?.title),
  },
  'kpi-board': { plan: 'kodaira-industry', shows: text(indicator?.title) },
  'policy-tree': { plan: 'kodaira-industry', shows: text(kodaira.items?.[0]?.title) },
  'progress-table': { plan: 'kodaira-industry', shows: text(kodaira.items?.[0]?.title) },
  'plan-summary': { plan: 'koganei-2026', shows: text(koganei.title) },
  'plan-diff': {
    plan: 'nishitokyo-2024',
    attributes: { from: 'nishitokyo-2019' },
    shows: text(nishitokyo.items?.find(({ title }) => title !== null)?.title),
  },
  'project-review': { plan: 'kodaira-grant-2020', shows: text(grant.projects?.[0]?.title) },
  'actor-matrix': { plan: 'koganei-2026', shows: text(koganei.actors?.[0]?.name) },
  'issue-map': { plan: 'nishitokyo-2024', shows: text(nishitokyo.issues?.[0]?.title) },
  'plan-timeline': { plan: 'koganei-2026', shows: text(koganei.title) },
};

/** The sources hold one of the elements, so that every element is in every page. */
const shown = tags().filter((tag) => tag !== 'plan-source');

/** What a comment at the head of a page says about how it is served and looked at. */
function settingsOf(source: string) {
  const said = (name: string) => new RegExp(`<!-- ${name}: (.*?) -->`, 'u').exec(source)?.[1];
  return {
    headers: JSON.parse(said('headers') ?? '{}') as Record<string, string>,
    charset: said('charset') ?? 'utf-8',
    width: Number(said('width') ?? 1000),
    way: said('way') ?? 'element',
    plans: said('plans') ?? '/plans',
    complaints: said('complaints'),
  };
}

function markup(tag: string, { way, plans }: { way: string; plans: string }): string {
  const { plan: name, attributes = {} } = samples[tag] ?? { plan: 'kodaira-industry' };
  const address = (of: string) => `${plans}/${of}.plan.json`;
  const all: [string, string][] = [
    ['src', address(name)],
    ...Object.entries(attributes).map(([key, value]): [string, string] => [
      key,
      key === 'from' ? address(value) : value,
    ]),
  ];
  const fallback = `<span data-fallback>Fallback</span>`;
  if (way === 'div') {
    const data = all.map(([key, value]) => `data-${key}="${value}"`).join(' ');
    return `<div data-plan-widget="${tag}" ${data}>${fallback}</div>`;
  }
  if (way === 'link') {
    const rest = all.slice(1).map(([key, value]) => `&amp;${key}=${encodeURIComponent(value)}`);
    return `<p><a href="${address(name)}#plan-widget=${tag}${rest.join('')}">Fallback</a></p>`;
  }
  return `<${tag} ${all.map(([key, value]) => `${key}="${value}"`).join(' ')}>${fallback}</${tag}>`;
}

/** Milliseconds in which all elements must be there. */
const PATIENCE = 8000;

describe('a hostile page', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;

  const scripts = sirv(fileURLToPath(at('dist/cdn')), { dev: true });
  const plans = sirv(fileURLToPath(at('seeds')), { dev: true });
  const jquery = readFileSync(at('node_modules/jquery/dist/jquery.js'));

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const lost = () => void response.writeHead(404).end();
    const page = /^\/pages\/([\w-]+)\.html$/u.exec(pathname)?.[1];
    if (page !== undefined) {
      const source = readFileSync(at(`test/pages/${page}.html`), 'utf8');
      const settings = settingsOf(source);
      const html = source
        .replace(/^(?:<!-- \w+: .*? -->\n)*/u, '')
        .replace('{{elements}}', () => shown.map((tag) => markup(tag, settings)).join('\n'));
      response.writeHead(200, {
        'Content-Type': `text/html; charset=${settings.charset}`,
        ...settings.headers,
      });
      response.end(settings.charset === 'shift_jis' ? cp932(html) : html);
    } else if (pathname === '/jquery.js')
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(jquery);
    else if (pathname === '/favicon.ico' || pathname === '/site.css') response.writeHead(204).end();
    else if (pathname.startsWith('/keikaku/')) {
      request.url = pathname.replace('/keikaku', '');
      scripts(request, response, lost);
    } else if (pathname.startsWith('/plans/')) {
      request.url = pathname.replace('/plans', '');
      plans(request, response, lost);
    } else lost();
  }

  before(async () => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** What stands in the page for one element: its text, how it is set, and how far it reaches. */
  const look = (page: Page) =>
    page.evaluate((tagsShown) => {
      const widgets = (root: Document | ShadowRoot): HTMLElement[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
          ...(tagsShown.includes(element.localName) ? [element] : []),
          ...(element.shadowRoot && !tagsShown.includes(element.localName)
            ? widgets(element.shadowRoot)
            : []),
        ]);
      return widgets(document).map((widget) => {
        const root = widget.shadowRoot;
        const inside = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])];
        const heading = inside.find(({ localName }) => /^h\d$/u.test(localName));
        const hidden = inside.filter(
          (element) => (element.hidden as unknown) === true && element.getClientRects().length > 0,
        );
        const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
        const rem = size(document.documentElement);
        return {
          tag: widget.localName,
          text: root?.textContent.replace(/\s+/gu, '') ?? '',
          isFallback: [...(root?.querySelectorAll('slot') ?? [])].some(
            (slot) => slot.assignedNodes().length > 0,
          ),
          headingRems: heading ? size(heading) / rem : undefined,
          hidden: hidden.length,
          overflow: Math.ceil(widget.scrollWidth - widget.clientWidth),
          visible: widget.getClientRects().length > 0,
        };
      });
    }, shown);

  for (const name of pages)
    describe(name, () => {
      let complaints: string[];
      let seen: Awaited<ReturnType<typeof look>>;
      const settings = settingsOf(readFileSync(at(`test/pages/${name}.html`), 'utf8'));

      before(async () => {
        const page = await browser.newPage();
        complaints = [];
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(String(error)));
        await page.setViewport({ width: settings.width, height: 900 });
        await page.goto(
          `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/pages/${name}.html`,
        );
        const isOwnTime = readFileSync(at(`test/pages/${name}.html`), 'utf8').includes('isReady');
        if (isOwnTime) await page.waitForFunction('window.isReady');
        // Widgets out of sight wait for their turn.
        await page.setViewport({ width: settings.width, height: 16_000 });
        await page.waitForNetworkIdle({ idleTime: 600 });
        // The compiler of the tests wraps functions in it.
        await page.evaluate('globalThis.__name = (named) => named');
        const latest = Date.now() + PATIENCE;
        do seen = await look(page);
        while (seen.some(({ isFallback }) => isFallback) && Date.now() < latest);
        await page.close();
      });

      for (const tag of shown)
        it(`shows <${tag}>`, () => {
          const [widget, ...more] = seen.filter((one) => one.tag === tag);
          expect(more, 'shown once').to.deep.equal([]);
          expect(widget?.isFallback, 'fallback').to.equal(false);
          expect(widget?.text).to.include(samples[tag]?.shows.replace(/\s+/gu, '') ?? 'a sample of it');
        });

      it('changes neither the size of the type nor what is hidden in the elements', () => {
        const wrong = seen.filter(
          ({ headingRems, hidden }) => hidden > 0 || (headingRems !== undefined && headingRems < 1),
        );
        expect(wrong.map(({ tag, headingRems, hidden }) => ({ tag, headingRems, hidden }))).to.deep.equal([]);
      });

      it('holds the elements in their width', () => {
        const wide = seen.filter(({ overflow }) => overflow > 0);
        expect(wide.map(({ tag, overflow }) => ({ tag, overflow }))).to.deep.equal([]);
      });

      it('has nothing to complain of', () => {
        const { complaints: allowed } = settings;
        expect(complaints.filter((line) => !(allowed && line.includes(allowed)))).to.deep.equal([]);
        if (allowed) expect(complaints.join('\n')).to.include(allowed);
      });
    });
});
