// Every element in every page of test/pages/: pages as cities and their systems make them, hostile to what is put in.
import { expect } from 'chai';
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { drivers, type OpenPage } from './drivers.js';
import { pages, samples, servePages, settingsOf, shown } from './page-server.js';

/** Milliseconds in which all elements must be there. */
const PATIENCE = 8000;

for (const { engine, start } of drivers)
  describe(`a hostile page in ${engine}`, function () {
    this.timeout(60_000);
    let server: Server;
    let driver: Awaited<ReturnType<typeof start>>;
    let addressOf: (page: string) => string;

    before(async () => {
      ({ server, addressOf } = await servePages());
      driver = await start();
    });
    after(async () => {
      await driver.stop();
      server.close();
    });

    /** What stands in the page for one element: its text, how it is set, and how far it reaches. */
    const look = (page: OpenPage) =>
      page.value((tagsShown) => {
        const widgets = (root: Document | ShadowRoot): HTMLElement[] =>
          [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
            ...(tagsShown.includes(element.localName) ? [element] : []),
            ...(element.shadowRoot && !tagsShown.includes(element.localName)
              ? widgets(element.shadowRoot)
              : []),
          ]);
        // Both widths are whole numbers: where the page is enlarged, each is rounded for itself.
        const rounding = getComputedStyle(document.body).zoom === '1' ? 0 : 1;
        return widgets(document).map((widget) => {
          const root = widget.shadowRoot;
          const inside = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])];
          const heading = inside.find(({ localName }) => /^h\d$/u.test(localName));
          const hidden = inside.filter(
            (element) => (element.hidden as unknown) === true && element.getClientRects().length > 0,
          );
          const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
          const rem = size(document.documentElement);
          // One as small as this is none to read by: its page counts by it, and sets its own text larger.
          const least = rem <= 11 ? 16 : rem;
          return {
            tag: widget.localName,
            text: root?.textContent.replace(/\s+/gu, '') ?? '',
            isFallback: [...(root?.querySelectorAll('slot') ?? [])].some(
              (slot) => slot.assignedNodes().length > 0,
            ),
            headingSize: heading ? size(heading) / least : undefined,
            hidden: hidden.length,
            overflow: widget.scrollWidth - widget.clientWidth - rounding,
            visible: widget.getClientRects().length > 0,
          };
        });
      }, shown);

    for (const name of pages.filter((one) => settingsOf(one).keepsFallback))
      describe(name, () => {
        let complaints: string[];
        let words: string[];

        before(async () => {
          const page = await driver.open(addressOf(name), { width: 1000, height: 900 });
          await page.rest();
          words = await page.value(() =>
            [...document.documentElement.querySelectorAll('[data-fallback], a[href]')].flatMap((one) =>
              one.getClientRects().length > 0 ? one.textContent : [],
            ),
          );
          complaints = await page.complaints();
          await page.close();
        });

        it('keeps what it has in the place of each element', () => {
          expect(words).to.deep.equal(shown.map(() => 'Fallback'));
        });

        it('is told once', () => {
          expect(complaints).to.have.lengthOf(1);
          expect(complaints.join()).to.include(settingsOf(name).complaints);
        });
      });

    for (const name of pages.filter((one) => !settingsOf(one).keepsFallback))
      describe(name, () => {
        let complaints: string[];
        let seen: Awaited<ReturnType<typeof look>>;
        const settings = settingsOf(name);

        before(async () => {
          const page = await driver.open(addressOf(name), { width: settings.width, height: 900 });
          while (settings.isOwnTime && !(await page.value<boolean>('window.isReady === true')))
            await wait(50);
          // Widgets out of sight wait for their turn.
          await page.resize({ width: settings.width, height: 16_000 });
          await page.rest();
          // The compiler of the tests wraps functions in it.
          await page.value('void (globalThis.__name = (named) => named)');
          const latest = Date.now() + PATIENCE;
          do seen = await look(page);
          while (seen.some(({ isFallback }) => isFallback) && Date.now() < latest);
          complaints = await page.complaints();
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
            ({ headingSize, hidden }) => hidden > 0 || (headingSize !== undefined && headingSize < 1),
          );
          expect(wrong.map(({ tag, headingSize, hidden }) => ({ tag, headingSize, hidden }))).to.deep.equal(
            [],
          );
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
