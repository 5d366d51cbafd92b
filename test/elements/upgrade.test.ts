import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { setViewport } from '../browser.js';
import { heldPlan, placed, replaced, stillOf, written as writtenFor } from './rendered.js';
import { takeConsole } from './setup.js';

/** What each widget is asked for, with a plan that has something of the kind. */
const ASKED: Readonly<Record<string, { readonly seed: string; readonly options?: Record<string, string> }>> =
  {
    'kpi-gauge': { seed: 'kodaira-industry', options: { '--kpi': 'I-M3-K1', '--view': 'arc' } },
    'kpi-board': { seed: 'kodaira-industry' },
    'policy-tree': { seed: 'koganei-2026' },
    'progress-table': { seed: 'kodaira-industry' },
    'plan-summary': { seed: 'nishitokyo-2024' },
    'plan-diff': { seed: 'nishitokyo-2024', options: { '--from': 'seeds/nishitokyo-2019.plan.json' } },
    'plan-timeline': { seed: 'koganei-2026' },
    'project-review': { seed: 'kodaira-grant-2020' },
    'issue-map': { seed: 'examples/issues' },
    'actor-matrix': { seed: 'koganei-2026' },
  };

/** What the command line writes for a widget. */
function written(tag: string, more: Record<string, string> = {}): Promise<string> {
  const { seed, options } = ASKED[tag]!;
  return writtenFor(tag, seed, { ...options, ...more });
}

/** Words in the shadow tree that are not hidden as a whole; those out of sight count too. */
const seen = ({ shadowRoot }: Element): string =>
  [...shadowRoot!.children]
    .filter((one) => one.localName !== 'style' && getComputedStyle(one).display !== 'none')
    .map((one) => one.textContent.trim())
    .join(' ');

/** Those below the rows of a comparison, in the place of which the widget has buttons. */
const BELOW_ROWS = '.still details[id^="detail-"]';

/** Disclosures in the order of the page, without those of a form for another width. */
const summaries = ({ shadowRoot }: Element) =>
  [...shadowRoot!.querySelectorAll('summary')].filter(
    (one) => one.getClientRects().length > 0 && !one.closest(BELOW_ROWS),
  );

const detailsOf = (summary: Element) => summary.closest('details')!;

const wordsOf = ({ textContent }: Element) => textContent!.replace(/\s+/g, '');

for (const tag of Object.keys(ASKED))
  describe(`a ${tag} that the command line rendered`, function () {
    this.timeout(60_000);

    it('is there before the plan is, and is replaced without a gap', async () => {
      const html = await written(tag);
      const element = placed(html);
      try {
        const first = seen(element);
        expect(stillOf(element), 'what was rendered').to.exist;
        expect(first.length).to.be.above(40);
        let least = Infinity;
        await waitUntil(
          () => {
            least = Math.min(least, seen(element).length);
            return !stillOf(element);
          },
          'it is not replaced',
          { interval: 5, timeout: 30_000 },
        );
        expect(least, 'something to read at every moment').to.be.above(40);
        expect(element.shadowRoot!.querySelectorAll('.still, link, style')).to.have.lengthOf(0);
        const headings = [...element.shadowRoot!.querySelectorAll('h3')].map((one) => one.textContent.trim());
        expect(new Set(headings).size, 'no heading twice').to.equal(headings.length);
        // A second change must find its way, too.
        element.setAttribute('lang', 'en');
        await waitUntil(() => element.shadowRoot!.querySelector('[lang=en]'), 'it does not change', {
          timeout: 30_000,
        });
      } finally {
        element.parentElement!.remove();
      }
    });

    it('leaves open what its reader opened, and shut what they shut', async () => {
      const element = placed(await written(tag));
      try {
        // Outer ones first: what they hold can be seen then.
        for (const at of summaries(element).keys()) {
          const details = detailsOf(summaries(element)[at]!);
          details.open = !details.open;
        }
        const states = () =>
          summaries(element).map((one) => `${wordsOf(one)} ${detailsOf(one).open ? 'open' : 'shut'}`);
        const before = states();
        const table = element.querySelector('table');
        expect(before.length).to.be.above(0);
        expect(table?.checkVisibility() ?? true).to.equal(true);
        await replaced(element);
        // A part of a summary comes later.
        const isAll = () => before.every((one) => states().includes(one));
        if (tag === 'plan-summary')
          await waitUntil(isAll, 'a part does not come', { timeout: 5000 }).catch(() =>
            console.log(JSON.stringify(states())),
          );
        expect(states()).to.include.members(before);
        expect(table?.checkVisibility() ?? true, 'the table of the page').to.equal(true);
        // Events of what was opened come later, and may turn it once more.
        await aTimeout(200);
        expect(states()).to.include.members(before);
      } finally {
        element.parentElement!.remove();
      }
    });

    it('leaves the focus where it is', async () => {
      const html = await written(tag);
      const probe = placed(html);
      const all = [...summaries(probe).keys()];
      probe.parentElement!.remove();
      for (const at of all) {
        const element = placed(html);
        const summary = summaries(element)[at]!;
        const words = wordsOf(summary);
        const nth = summaries(element)
          .slice(0, at)
          .filter((one) => wordsOf(one) === words).length;
        summary.focus();
        await replaced(element);
        if (tag === 'plan-summary') await waitUntil(() => element.shadowRoot!.activeElement, words);
        const focused = element.shadowRoot!.activeElement;
        // A gauge has the values of its table among its data.
        if (detailsOf(summary).matches('.more > .still-table'))
          expect(focused?.parentElement?.className).to.equal('data');
        else {
          expect(focused?.localName).to.equal('summary');
          expect(focused).to.equal(summaries(element).filter((one) => wordsOf(one) === words)[nth]);
        }
        element.parentElement!.remove();
      }
    });

    it('keeps its figures when the plan cannot be read', async () => {
      const html = await written(tag);
      const element = placed(html.replaceAll('/seeds/', '/no-such/'));
      try {
        const first = seen(element);
        // Not the notice that it is on its way, which is a paragraph.
        await waitUntil(() => element.shadowRoot!.querySelector('div.notice'), 'nothing is said inside', {
          timeout: 30_000,
        });
        await aTimeout(200);
        const [told = '', ...more] = takeConsole();
        expect(told).to.match(new RegExp(`^keikaku: <${tag}> 404 .*/no-such/`));
        expect(more).to.deep.equal([]);
        expect(seen(element)).to.equal(first);
        expect(stillOf(element)).to.exist;
      } finally {
        element.parentElement!.remove();
      }
    });
  });

describe('the reasons in a kpi-gauge that the command line rendered', function () {
  this.timeout(60_000);

  it('stay open, and where they are, when the widget takes over', async () => {
    const element = placed(await written('kpi-gauge'));
    const reasons = () =>
      [...element.shadowRoot!.querySelectorAll('.why[open] .reasons')].find((one) => one.checkVisibility());
    try {
      element.shadowRoot!.querySelector<HTMLElement>('.still .why > summary')!.click();
      const before = reasons()!.textContent.replace(/\s+/g, '');
      const top = reasons()!.getBoundingClientRect().top;
      expect(before).to.include('4,502');
      let isGone = false;
      await waitUntil(
        () => {
          isGone ||= reasons() === undefined;
          return !stillOf(element);
        },
        'it is not replaced',
        { interval: 5, timeout: 30_000 },
      );
      expect(isGone, 'out of sight for a moment').to.equal(false);
      expect(reasons()!.textContent.replace(/\s+/g, '')).to.equal(before);
      // A picture is drawn for the width that there really is.
      expect(reasons()!.getBoundingClientRect().top).to.be.closeTo(top, 24);
      expect(takeConsole()).to.deep.equal([]);
    } finally {
      element.parentElement!.remove();
    }
  });
});

describe('a plan-diff that the command line rendered', function () {
  this.timeout(60_000);

  it('tells how the words differ, and what a reader opened stays open, and they at it', async () => {
    const element = placed(await written('plan-diff'));
    const root = element.shadowRoot!;
    try {
      const all = [...root.querySelectorAll<HTMLDetailsElement>(BELOW_ROWS)];
      const worded = all.filter((one) => one.querySelector('del, ins'));
      expect(worded.length).to.be.above(2);
      const [first, , third] = worded;
      first!.open = true;
      third!.open = true;
      third!.querySelector('summary')!.focus();
      const textOf = (one: Element | null | undefined) =>
        one?.querySelector('.wording')?.textContent.replace(/\s+/g, '');
      const before = [textOf(first), textOf(third)];
      await replaced(element);
      const opened = [...root.querySelectorAll('[part=detail]')];
      expect(opened.map(({ id }) => id)).to.deep.equal([first!.id, third!.id]);
      expect(opened.map(textOf)).to.deep.equal(before);
      expect(root.activeElement?.getAttribute('aria-controls')).to.equal(third!.id);
      expect(takeConsole()).to.deep.equal([]);
    } finally {
      element.parentElement!.remove();
    }
  });
});

describe('a kpi-gauge that the command line rendered', function () {
  this.timeout(60_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const view of ['bullet', 'arc', 'trend', 'card']) {
    it(`leaves the focus on its reasons as a ${view}, shut or open`, async () => {
      const html = await written('kpi-gauge', { '--view': view });
      for (const isOpen of [false, true]) {
        const element = placed(html);
        const summary = stillOf(element)!.querySelector<HTMLElement>('.why > summary')!;
        detailsOf(summary).open = isOpen;
        summary.focus();
        await replaced(element);
        const focused = element.shadowRoot!.activeElement;
        expect(focused?.parentElement?.className).to.equal('why');
        expect(detailsOf(focused!).open).to.equal(isOpen);
        element.parentElement!.remove();
      }
    });

    for (const width of [360, 480, 1200])
      it(`moves nothing on the page as a ${view} at ${width} px, whatever is open`, async () => {
        await setViewport({ width, height: 900 });
        const html = await written('kpi-gauge', { '--view': view, '--kpi': 'II-M3-K1' });
        for (const opened of [[], ['.why'], ['.still-table'], ['.why', '.still-table']]) {
          const plan = heldPlan('kodaira-industry');
          const element = placed(`${html.replace(/src="[^"]*"/, `src="${plan.url}"`)}<p>What follows</p>`);
          const height = () =>
            element.nextElementSibling!.getBoundingClientRect().top - element.getBoundingClientRect().top;
          try {
            for (const one of opened) stillOf(element)!.querySelector<HTMLDetailsElement>(one)!.open = true;
            element.scrollIntoView();
            // What is out of sight is not laid out.
            await aTimeout(100);
            const before = height();
            plan.release();
            await replaced(element);
            expect(height(), `${opened.join()} at once`).to.be.closeTo(before, 1);
            await aTimeout(200);
            expect(height(), `${opened.join()} later`).to.be.closeTo(before, 1);
          } finally {
            element.parentElement!.remove();
          }
        }
      });
  }

  it('keeps the open table of the page until it is shut, and then offers its own data there', async () => {
    const element = placed(await written('kpi-gauge'));
    const root = element.shadowRoot!;
    stillOf(element)!.querySelector<HTMLDetailsElement>('.still-table')!.open = true;
    await replaced(element);
    const own = () => root.querySelector<HTMLElement>('.data > summary')!;
    expect(own().checkVisibility()).to.equal(false);
    const summary = root.querySelector<HTMLElement>('.still-table > summary')!;
    summary.focus();
    summary.click();
    await waitUntil(() => own().checkVisibility());
    expect(root.querySelector('.still-table')).to.equal(null);
    expect(root.activeElement).to.equal(own());
    element.parentElement!.remove();
  });

  it('takes the open table of the page away when another indicator is asked for', async () => {
    const element = placed(await written('kpi-gauge'));
    const root = element.shadowRoot!;
    stillOf(element)!.querySelector<HTMLDetailsElement>('.still-table')!.open = true;
    await replaced(element);
    element.setAttribute('kpi', 'II-M3-K1');
    await waitUntil(() => !root.querySelector('.still-table'));
    expect(root.querySelector<HTMLElement>('.data > summary')!.checkVisibility()).to.equal(true);
    element.parentElement!.remove();
  });

  it('does not keep the open table of the page where the plan has another figure by now', async () => {
    const html = await written('kpi-gauge');
    const element = placed(html.replaceAll('4,502', '4,503').replaceAll('>4502<', '>4503<'));
    stillOf(element)!.querySelector<HTMLDetailsElement>('.still-table')!.open = true;
    await replaced(element);
    expect(element.shadowRoot!.querySelector('.still-table')).to.equal(null);
    element.parentElement!.remove();
  });

  it('shows the table of the page while its plan is on the way', async () => {
    const plan = heldPlan('kodaira-industry');
    const html = await written('kpi-gauge');
    const element = placed(html.replace(/src="[^"]*"/, `src="${plan.url}"`));
    stillOf(element)!.querySelector<HTMLDetailsElement>('.still-table')!.open = true;
    await aTimeout(200);
    expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
    plan.release();
    await replaced(element);
    element.parentElement!.remove();
  });
});
