// Every element in every page of test/pages/: pages as cities and their systems make them, hostile to what is put in.
import { expect } from 'chai';
import type { Server } from 'node:http';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { pages, samples, servePages, settingsOf, shown } from './page-server.js';

/** Milliseconds in which all elements must be there. */
const PATIENCE = 8000;

describe('a hostile page', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;
  let addressOf: (page: string) => string;

  before(async () => {
    ({ server, addressOf } = await servePages());
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
      const settings = settingsOf(name);

      before(async () => {
        const page = await browser.newPage();
        complaints = [];
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(String(error)));
        await page.setViewport({ width: settings.width, height: 900 });
        await page.goto(addressOf(name));
        if (settings.isOwnTime) await page.waitForFunction('window.isReady');
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
