import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { seedUrl, takeConsole } from './setup.js';

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

const stills = new Map<string, Promise<string>>();

/** What the command line writes for a widget. */
function written(tag: string): Promise<string> {
  const { seed, options = {} } = ASKED[tag]!;
  const asked = new URLSearchParams({
    plan: `seeds/${seed}.plan.json`,
    '--widget': tag,
    '--src': seedUrl(seed),
    ...options,
  });
  const known =
    stills.get(tag) ?? fetch(`/__rendered__.html?${asked.toString()}`).then((answer) => answer.text());
  stills.set(tag, known);
  return known;
}

/** Places markup as the parser of a page does, with its declarative shadow roots. */
function placed(html: string): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  place.setHTMLUnsafe(html);
  return place.firstElementChild as HTMLElement;
}

/** Words in the shadow tree that are not hidden as a whole; those out of sight count too. */
const seen = ({ shadowRoot }: Element): string =>
  [...shadowRoot!.children]
    .filter((one) => one.localName !== 'style' && getComputedStyle(one).display !== 'none')
    .map((one) => one.textContent.trim())
    .join(' ');

const stillOf = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.still');

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

    it('keeps its figures when the plan cannot be read', async () => {
      const html = await written(tag);
      const element = placed(html.replaceAll('/seeds/', '/no-such/'));
      try {
        const first = seen(element);
        await waitUntil(
          () =>
            element.shadowRoot!.textContent.includes('404') ||
            element.shadowRoot!.querySelector('[part=notice]'),
          'nothing is said inside',
          { timeout: 30_000 },
        );
        await new Promise((resolve) => setTimeout(resolve, 200));
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
