import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { watchPage } from '../../src/embed/index.js';
import { readAhead } from '../../src/embed/read-ahead.js';
import '../../src/elements/kpi-gauge/define.js';
import { takeConsole } from '../elements/setup.js';

const FILE = '/seeds/kodaira-grant-2020.plan.json';

/** An address that nobody asked for yet. */
const fresh = () => `${FILE}?${crypto.randomUUID()}`;

describe('readAhead', () => {
  const { fetch } = globalThis;
  let asked: string[];
  let stop: (() => void) | undefined;

  beforeEach(() => {
    asked = [];
    globalThis.fetch = (...given) => {
      asked.push(String(given[0]));
      return fetch(...given);
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    stop?.();
  });

  const absolute = (src: string) => new URL(src, document.baseURI).href;

  /** Watches a page whose elements never come. */
  const watch = (...tags: string[]) => {
    const never = () => new Promise(() => undefined);
    stop = watchPage(document, new Map(tags.map((tag) => [tag, never])));
  };

  /** What a widget says in the end, with a plan or without. */
  async function shownIn({ shadowRoot }: Element): Promise<string> {
    const notice = () => shadowRoot?.querySelector('div.notice, .notice[role=note]');
    await waitUntil(notice, 'nothing is said', { timeout: 5000 });
    return notice()?.textContent ?? '';
  }

  it('asks for the file of a widget while its scripts are on the way, once for all', async () => {
    const src = fresh();
    const other = fresh();
    await fixture(
      html`<div>
        <ahead-a src=${src}></ahead-a><ahead-a src="${src}#x"></ahead-a><ahead-a></ahead-a>
        <div data-plan-widget="ahead-b" data-src=${other}></div>
        <div data-plan-widget="nobody-knows" data-src=${fresh()}></div>
      </div>`,
    );
    watch('ahead-a', 'ahead-b');
    expect(asked).to.deep.equal([absolute(src), absolute(other)]);
    takeConsole();
  });

  it('leaves it to the widget where that is there', async () => {
    await fixture(html`<kpi-gauge></kpi-gauge>`);
    watch('kpi-gauge');
    const src = fresh();
    const gauge = await fixture(html`<kpi-gauge src=${src} kpi="x"></kpi-gauge>`);
    expect(asked).to.deep.equal([absolute(src)]);
    await shownIn(gauge);
    takeConsole();
  });

  it('hands the answer to the first that shows the plan, and to no other', async () => {
    const src = fresh();
    void readAhead(src);
    const gauge = await fixture(html`<kpi-gauge src=${src} kpi="x"></kpi-gauge>`);
    expect(await shownIn(gauge)).to.include('x');
    expect(asked).to.deep.equal([absolute(src)]);
    expect(readAhead(src)).to.equal(undefined);
    expect(asked).to.have.lengthOf(1);
    takeConsole();
  });

  it('asks for nothing that is not fetched from a server', () => {
    for (const src of ['data:application/json,{}', 'javascript:alert(1)', 'blob:x', 'http://['])
      expect(readAhead(src)).to.equal(undefined);
    expect(asked).to.deep.equal([]);
  });

  it('leaves a failure to the widget', async () => {
    const src = fresh();
    globalThis.fetch = () => {
      throw new TypeError('replaced by the page');
    };
    const answer = readAhead(src);
    globalThis.fetch = fetch;
    const gauge = await fixture(html`<kpi-gauge src=${src} kpi="x"></kpi-gauge>`);
    expect(await shownIn(gauge)).to.include('読み込めませんでした');
    const reason: unknown = await answer?.catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(TypeError);
    takeConsole();
  });
});
