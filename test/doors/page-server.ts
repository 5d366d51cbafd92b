// Serves the pages of test/pages/ with one of each element in them.
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { Plan } from '../../src/schema.js';
import { tags } from '../../tools/elements.mjs';
import { cp932 } from './cp932.js';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
/** Names of the pages. */
export const pages = readdirSync(at('test/pages'))
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
export const samples: Readonly<Record<string, Sample>> = {
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
export const shown = tags().filter((tag) => tag !== 'plan-source');

const sourceOf = (page: string) => readFileSync(at(`test/pages/${page}.html`), 'utf8');

/** What comments at the head of a page say about how it is served and looked at. */
export function settingsOf(page: string) {
  const source = sourceOf(page);
  const said = (name: string) => new RegExp(`<!-- ${name}: (.*?) -->`, 'u').exec(source)?.[1];
  return {
    headers: JSON.parse(said('headers') ?? '{}') as Record<string, string>,
    charset: said('charset') ?? 'utf-8',
    width: Number(said('width') ?? 1000),
    way: said('way') ?? 'element',
    plans: said('plans') ?? '/plans',
    complaints: said('complaints'),
    /** Whether no widget can be drawn there, so that what the page has in their places stays. */
    keepsFallback: said('keeps') === 'fallback',
    /** Whether the page changes itself, and says when it is done. */
    isOwnTime: source.includes('isReady'),
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

/**
 * Keeps what a page says on its console, for a driver that is not told, and what tells of its requests.
 *
 * WebKit rarely finds sizes unsettled when its window grows. That we leave them settled is seen in the other engines.
 */
const keeper = `
  var __performance = performance;
  var __complaints = [];
  ['warn', 'error'].forEach(function (level) {
    console[level] = function () { __complaints.push([].join.call(arguments, ' ')); };
  });
  addEventListener('error', function (event) {
    if (event.message.indexOf('ResizeObserver loop') !== 0) __complaints.push(event.message);
  });
  addEventListener('unhandledrejection', function (event) { __complaints.push(String(event.reason)); });
  addEventListener('securitypolicyviolation', function (event) {
    __complaints.push(event.violatedDirective + ' ' + event.blockedURI);
  });
`;

/** For a page whose policy wants one on every script. */
const nonceIn = (headers: Readonly<Record<string, string>>): string => {
  const nonce = /'nonce-(\w+)'/u.exec(headers['Content-Security-Policy'] ?? '')?.[1];
  return nonce === undefined ? '' : ` nonce="${nonce}"`;
};

const scripts = sirv(fileURLToPath(at('dist/cdn')), { dev: true });
const plans = sirv(fileURLToPath(at('seeds')), { dev: true });
const jquery = readFileSync(at('node_modules/jquery/dist/jquery.js'));

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://page');
  const lost = () => void response.writeHead(404).end();
  const page = /^\/pages\/([\w-]+)\.html$/u.exec(pathname)?.[1];
  if (page !== undefined) {
    const settings = settingsOf(page);
    const html = sourceOf(page)
      .replace(/^(?:<!-- \w+: .*? -->\n)*/u, '')
      .replace(
        '<head>',
        search ? `<head><script${nonceIn(settings.headers)} src="/keeper.js"></script>` : '$&',
      )
      .replace('{{elements}}', () => shown.map((tag) => markup(tag, settings)).join('\n'));
    response.writeHead(200, {
      'Content-Type': `text/html; charset=${settings.charset}`,
      ...settings.headers,
    });
    response.end(settings.charset === 'shift_jis' ? cp932(html) : html);
  } else if (pathname === '/jquery.js')
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(jquery);
  else if (pathname === '/keeper.js')
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(keeper);
  else if (pathname === '/favicon.ico' || pathname === '/site.css') response.writeHead(204).end();
  else if (pathname.startsWith('/keikaku/')) {
    request.url = pathname.replace('/keikaku', '');
    scripts(request, response, lost);
  } else if (pathname.startsWith('/plans/')) {
    request.url = pathname.replace('/plans', '');
    plans(request, response, lost);
  } else lost();
}

/** A server on this machine, and where its pages are. */
export async function servePages(): Promise<{ server: Server; addressOf: (page: string) => string }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, addressOf: (page) => `http://127.0.0.1:${String(port)}/pages/${page}.html` };
}
