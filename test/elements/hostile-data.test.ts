import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import * as roster from '../../src/elements/index.js';
import type { PlanSource } from '../../src/elements/plan-source/plan-source.js';
import type { Indicator, Plan } from '../../src/schema/index.js';
import { MESSAGES } from '../../src/elements/plan-diff/plan-diff.messages.js';
import { NOTICES } from '../../src/ui/index.js';
import { takeConsole, seed } from './setup.js';

const WAITING = [NOTICES.ja.loading, MESSAGES.ja.loadingOlder];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Fields that hold a text of any kind; ids, dates, addresses and codes stay as they are. */
const TEXTS = new Set([
  'caveat',
  'comment',
  'criterion',
  'definition',
  'edition',
  'label',
  'meaning',
  'name',
  'nextLabel',
  'note',
  'printed',
  'reason',
  'resultsLabel',
  'selfName',
  'short',
  'shortTitle',
  'subtitle',
  'summaryLabel',
  'surveyPrinted',
  'text',
  'textPolicy',
  'title',
  'titlePrinted',
]);

/** The plan with every text changed. */
function withTexts(data: Json, change: (text: string) => string, key = ''): Json {
  if (typeof data === 'string') return TEXTS.has(key) ? change(data) : data;
  if (Array.isArray(data)) return data.map((one) => withTexts(one, change, key));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, withTexts(one, change, name)]));
}

const SCRIPTS = [
  '<script>window.wasHacked = true</script>',
  '<img src=x onerror="window.wasHacked = true">',
  '"><svg onload=window.wasHacked=true>',
  "${window.wasHacked = true}{{constructor.constructor('window.wasHacked = true')()}}",
  'javascript:window.wasHacked=true',
  '</style></template></table></section><style>*{display:none!important}</style>',
];
const BIDI = '\u202E\u2066\u200F\u2067計画\u061C';
const STACKED = `が${'\u0301\u0320\u0489'.repeat(8)}`;
const UNBROKEN = 'W'.repeat(400);

/** Plans in which each element has much to show. */
const PLANS: Readonly<Record<string, string>> = {
  'actor-matrix': 'koganei-2016',
  'issue-map': 'nishitokyo-2024',
  'plan-diff': 'nishitokyo-2024',
  'plan-timeline': 'koganei-2016',
  'project-review': 'kodaira-grant-2020',
};
const tags = Object.values(roster)
  .map(({ tag }) => tag)
  .filter((tag) => tag !== 'plan-source');

/** An element in a source that was given data, with text of the page before and behind it. */
async function shown(tag: string, data: unknown) {
  const place = await fixture<HTMLElement>(
    html`<div>
      <p>before</p>
      <plan-source></plan-source>
      <p>behind</p>
    </div>`,
  );
  const source = place.querySelector<PlanSource>('plan-source')!;
  const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
  if (tag === 'kpi-gauge') {
    const { indicators = [] } = data as { indicators?: readonly Partial<Indicator>[] };
    element.setAttribute('kpi', indicators[0]?.id ?? 'none');
  }
  if (tag === 'plan-diff') element.setAttribute('from', '/seeds/nishitokyo-2019.plan.json');
  element.append('fallback');
  source.plan = data;
  source.append(element);
  await waitUntil(() => source.store.state.status !== 'loading', 'the plan is never there', {
    timeout: 8000,
  });
  // Until the plan is there, and for a comparison the other one too, words say that they are on their way.
  const isWaiting = () => WAITING.some((words) => element.shadowRoot?.textContent.includes(words));
  await waitUntil(
    () => (element.shadowRoot?.textContent.trim() ?? '') !== '' && !isWaiting(),
    `${tag} shows nothing`,
    {
      timeout: 8000,
    },
  );
  await element.updateComplete;
  return { place, element };
}

const addressesIn = (root: ShadowRoot | null) =>
  [...(root?.querySelectorAll('[href], [src], [action], [formaction]') ?? [])].flatMap((one) =>
    ['href', 'src', 'action', 'formaction'].flatMap((name) => one.getAttribute(name) ?? []),
  );

describe('a hostile plan', function () {
  this.timeout(30_000);

  for (const tag of tags)
    describe(`in <${tag}>`, () => {
      let plan: Json;
      before(async () => {
        plan = (await seed(PLANS[tag] ?? 'kodaira-industry')) as Json;
      });

      it('runs no script and adds no markup', async () => {
        let at = 0;
        const data = withTexts(plan, (text) => `${text}${SCRIPTS[(at += 1) % SCRIPTS.length] ?? ''}`);
        const { element } = await shown(tag, data);
        const root = element.shadowRoot;
        expect(root?.textContent).to.include('wasHacked');
        expect(root?.querySelector('script, img, iframe, object, embed, [onerror], [onload]')).to.equal(null);
        expect([...(root?.querySelectorAll('style') ?? [])]).to.deep.equal([]);
        expect(
          addressesIn(root).filter((address) => /^\s*(?:javascript|data|vbscript):/iu.test(address)),
        ).to.deep.equal([]);
        expect('wasHacked' in window).to.equal(false);
      });

      it('keeps bidi controls, stacked signs and endless words within its place', async () => {
        const odd = [
          BIDI,
          STACKED,
          UNBROKEN,
          '👩‍👩‍👧‍👦🏳️‍🌈',
          '\u0000\u0007\u001B[31m',
          '\u200B\u2060\uFEFF',
          '𠮷野家',
        ];
        let at = 0;
        const data = withTexts(plan, (text) => `${text}${odd[(at += 1) % odd.length] ?? ''}`);
        const { place, element } = await shown(tag, data);
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        const behind = place.lastElementChild!;
        expect(getComputedStyle(behind).direction).to.equal('ltr');
        expect(behind.getBoundingClientRect().top).to.be.at.least(element.getBoundingClientRect().bottom - 1);
      });

      it('is not hung by a title of a million letters, and tells of it', async () => {
        const long = 'あ'.repeat(1_000_000);
        const { element } = await shown(tag, { ...(plan as object), title: long });
        expect(element.shadowRoot?.querySelector('[part~="notice"]')).to.not.equal(null);
      });
    });

  it('with half characters says so, and shows the rest', async () => {
    const plan = (await seed('kodaira-industry')) as Json;
    const { element } = await shown(
      'plan-summary',
      withTexts(plan, (text) => `${text}\uD800`),
    );
    expect(element.shadowRoot?.textContent).to.not.equal('');
  });

  const circular = (): unknown => {
    const plan: Record<string, unknown> = { schemaVersion: '1' };
    plan['items'] = [plan];
    return plan;
  };
  const deep = (): unknown => {
    let data: unknown = 'end';
    for (let depth = 0; depth < 100_000; depth += 1) data = [data];
    return { schemaVersion: '1', items: data };
  };
  for (const [name, data] of [
    ['a circle', circular],
    ['a depth of 100,000', deep],
    [
      'a getter that throws',
      () =>
        Object.defineProperty({}, 'title', {
          enumerable: true,
          get: () => {
            throw new Error('no');
          },
        }),
    ],
    ['__proto__', () => JSON.parse('{"schemaVersion":"1","__proto__":{"title":"x"}}') as unknown],
    ['a number', () => 1e308],
    ['a function', () => () => 'x'],
  ] as const)
    it(`with ${name} is told as trouble`, async () => {
      const { element } = await shown('plan-summary', data());
      expect(element.shadowRoot?.querySelector('[part~="notice"]')).to.not.equal(null);
      expect('title' in {}).to.equal(false);
    });

  it('that goes on to the last year that can be written is drawn', async () => {
    const plan = await seed('koganei-2016');
    const ends = placesOf(plan).filter(([holder, key]) => {
      const end = (holder as Record<string, unknown>)[key];
      return key === 'to' && (typeof end === 'object' || String(end).startsWith('FY'));
    });
    expect(ends).to.have.length.above(1);
    for (const [holder, key] of ends) (holder as Record<string, unknown>)[key] = 'FY9999';
    const { element } = await shown('plan-timeline', plan);
    expect(element.shadowRoot?.querySelector('h3, svg')).to.not.equal(null);
    expect(element.shadowRoot?.querySelector('[part~="unshown"]')).to.equal(null);
  });

  it('with any change of one value shows a plan or says what is wrong, in every element', async () => {
    const plans = new Map<string, string>();
    for (const tag of tags) plans.set(tag, JSON.stringify(await seed(PLANS[tag] ?? 'kodaira-industry')));
    const values = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        0,
        -1,
        1e308,
        -1e308,
        5e-324,
        1e21,
        true,
        [],
        {},
        'FY9999',
        '0000-00-00',
        '令和0年度',
      ),
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tags), fc.nat(), values, async (tag, place, value) => {
        const data = JSON.parse(plans.get(tag) ?? '{}') as Plan;
        const places = placesOf(data);
        const [holder, key] = places[place % places.length]!;
        (holder as Record<string, unknown>)[key] = value;
        const { place: around, element } = await shown(tag, data);
        const said = element.shadowRoot?.textContent ?? '';
        around.remove();
        // A record that an attribute names may be gone: a slip of the page, which is told on the console.
        takeConsole();
        return said.trim() !== '' && !/\bNaN\b|undefined|\bInfinity\b|\[object/u.test(said);
      }),
      { numRuns: 120, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
    );
  });
});

/** Every place in the data where a value could be another. */
function placesOf(data: unknown): (readonly [object, string])[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [[data, key] as const, ...placesOf(value)]);
}
