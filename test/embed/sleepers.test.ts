import { expect } from '@open-wc/testing';
import { legible } from '../../src/cli/legible.js';
import { renderedFrom, RENDERED_FROM } from '../../src/embed/rendered-from.js';
import { watchPage } from '../../src/embed/index.js';
import { takeConsole } from '../elements/setup.js';

const VERSION = '1.2.3';
const FILE = '/seeds/kodaira-grant-2020.plan.json';
const OTHER_FILE = '/seeds/koganei-2016.plan.json';

describe('watchPage with what was rendered beforehand', () => {
  let asked: string[];
  let stop: (() => void) | undefined;
  const gone: Element[] = [];

  beforeEach(() => {
    asked = [];
  });
  afterEach(() => {
    stop?.();
    for (const one of gone.splice(0)) one.remove();
  });

  interface Given {
    readonly file?: string;
    readonly version?: string;
    readonly kpi?: string;
    readonly inside?: string;
    readonly hasStyles?: boolean;
  }

  /** Puts a widget into the page as the command line writes it and a parser makes it. */
  async function put(
    tag: string,
    { file = FILE, version = VERSION, kpi = 'k1', inside, hasStyles = true }: Given = {},
  ) {
    const widget = document.createElement(tag);
    widget.setAttribute('src', FILE);
    widget.setAttribute('kpi', kpi);
    const still = document.createElement('div');
    still.className = 'still';
    const details = document.createElement('details');
    details.append(document.createElement('summary'), 'reasons');
    details.open = inside === 'open';
    still.append(details);
    const root = widget.attachShadow({ mode: 'open' });
    root.append(still);
    const styles = new CSSStyleSheet();
    styles.replaceSync(legible(':host { display: block }'));
    if (hasStyles) root.adoptedStyleSheets = [styles];
    const bytes = await (await fetch(file)).arrayBuffer();
    widget.setAttribute(
      RENDERED_FROM,
      await renderedFrom(still.textContent, bytes, version, (name) => widget.getAttribute(name)),
    );
    document.body.append(widget);
    gone.push(widget);
    return widget;
  }

  const watch = (...tags: string[]) => {
    const loader = (tag: string) => () => {
      asked.push(tag);
      return Promise.resolve();
    };
    stop = watchPage(document, new Map(tags.map((tag) => [tag, loader(tag)])), VERSION);
  };

  /** Long enough for the file, its digest and a few tasks. */
  async function checked() {
    const bytes = await (await fetch(FILE)).arrayBuffer();
    await renderedFrom('', bytes, VERSION, () => '');
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const loaded = async (...tags: string[]) => {
    for (let tries = 0; asked.length < tags.length && tries < 200; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(asked).to.deep.equal(tags);
  };

  it('loads nothing as long as nobody turns to it', async () => {
    await put('asleep-a');
    await put('asleep-a', { kpi: 'k2' });
    watch('asleep-a');
    await checked();
    expect(asked).to.deep.equal([]);
  });

  for (const turn of ['pointerover', 'focusin', 'click'])
    it(`loads when a reader turns to what one of them holds: ${turn}`, async () => {
      await put('asleep-a');
      const widget = await put('asleep-a', { kpi: 'k2' });
      watch('asleep-a');
      await checked();
      const { shadowRoot } = widget;
      const on = (selector: string, buttons = 0) =>
        shadowRoot
          ?.querySelector(selector)
          ?.dispatchEvent(new PointerEvent(turn, { bubbles: true, composed: true, buttons }));
      on('.still');
      on('summary', 1);
      await checked();
      expect(asked).to.deep.equal([]);
      on('summary');
      await loaded('asleep-a');
    });

  it('loads when the plan file is another by now', async () => {
    await put('asleep-a', { file: OTHER_FILE });
    watch('asleep-a');
    await loaded('asleep-a');
  });

  it('loads when the plan file cannot be had', async () => {
    const widget = await put('asleep-a');
    widget.setAttribute('src', '/nowhere.plan.json');
    watch('asleep-a');
    await loaded('asleep-a');
  });

  it('loads when somebody changed what it says, or its end is lost', async () => {
    const widget = await put('asleep-a');
    widget.shadowRoot!.querySelector('details')!.append(' 1');
    watch('asleep-a');
    await loaded('asleep-a');
  });

  it('asks again at the next turn for what could not be loaded', async () => {
    const widget = await put('asleep-a');
    let times = 0;
    const failsAtFirst = () => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(asked.push('asleep-a'));
    };
    stop = watchPage(document, new Map([['asleep-a', failsAtFirst]]), VERSION);
    await checked();
    const click = () => widget.shadowRoot!.querySelector('summary')!.click();
    click();
    await checked();
    expect(asked).to.deep.equal([]);
    expect(takeConsole().join()).to.include('<asleep-a> could not be loaded');
    click();
    await loaded('asleep-a');
  });

  for (const view of ['bullet', 'arc', 'trend', 'card', 'inline'])
    for (const lang of ['ja', 'ja-simple', 'en'])
      it(`leaves a ${view} in ${lang} as the command line wrote it`, async function () {
        this.timeout(30_000);
        const src = '/seeds/kodaira-industry.plan.json';
        const options = { '--widget': 'kpi-gauge', '--kpi': 'I-M3-K1', '--view': view, '--lang': lang };
        const query = new URLSearchParams({ plan: src.slice(1), '--src': src, ...options }).toString();
        const place = document.createElement('div');
        place.setHTMLUnsafe(await (await fetch(`/__rendered__.html?${query}`)).text());
        const gauge = place.querySelector('kpi-gauge')!;
        const text = gauge.shadowRoot!.querySelector('.still')!.textContent;
        const bytes = await (await fetch(src)).arrayBuffer();
        expect(text.length).to.be.above(10);
        const { version } = (await (await fetch('/package.json')).json()) as { readonly version: string };
        expect(await renderedFrom(text, bytes, version, (name) => gauge.getAttribute(name))).to.equal(
          gauge.getAttribute(RENDERED_FROM),
        );
      });

  it('loads what another version rendered, which may judge otherwise', async () => {
    await put('asleep-a', { version: '1.2.2' });
    watch('asleep-a');
    await loaded('asleep-a');
  });

  it('loads when somebody gave the markup another indicator, before and after', async () => {
    const before = await put('asleep-a');
    before.setAttribute('kpi', 'k9');
    watch('asleep-a');
    await loaded('asleep-a');
    stop?.();
    before.remove();

    asked = [];
    const after = await put('asleep-a');
    watch('asleep-a');
    await checked();
    expect(asked).to.deep.equal([]);
    after.setAttribute('kpi', 'k9');
    await loaded('asleep-a');
  });

  it('loads where a reader opened something before the script was there', async () => {
    await put('asleep-a', { inside: 'open' });
    watch('asleep-a');
    await loaded('asleep-a');
  });

  for (const size of ['62.5%', '24px'])
    it(`loads where the letters of the page are not those for which was drawn: ${size}`, async () => {
      document.documentElement.style.fontSize = size;
      try {
        await put('asleep-a');
        watch('asleep-a');
        await loaded('asleep-a');
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

  it('loads when a reader makes the letters of the page larger', async () => {
    await put('asleep-a');
    watch('asleep-a');
    await checked();
    document.documentElement.style.color = 'black';
    await checked();
    expect(asked).to.deep.equal([]);
    document.documentElement.style.fontSize = '20px';
    try {
      await loaded('asleep-a');
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('loads where the styles of what was rendered are refused or lost', async () => {
    await put('asleep-a', { hasStyles: false });
    watch('asleep-a');
    await loaded('asleep-a');
  });

  for (const hiding of ['display: none', 'visibility: hidden', 'opacity: 0'])
    it(`loads where the page hides what is not defined yet: ${hiding}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`asleep-a:not(:defined) { ${hiding} }`);
      document.adoptedStyleSheets.push(sheet);
      try {
        await put('asleep-a');
        watch('asleep-a');
        await loaded('asleep-a');
      } finally {
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      }
    });

  it('loads where an attribute was emptied that was not there', async () => {
    const widget = await put('asleep-a');
    widget.setAttribute('year', '');
    watch('asleep-a');
    await loaded('asleep-a');
  });

  it('loads all with another widget of the page, now or later', async () => {
    await put('asleep-a');
    watch('asleep-a', 'awake-b');
    await checked();
    expect(asked).to.deep.equal([]);
    const other = document.createElement('awake-b');
    gone.push(other);
    document.body.append(other);
    await loaded('asleep-a', 'awake-b');
  });

  it('loads all with a link that stands for a widget', async () => {
    await put('asleep-a');
    const place = document.createElement('div');
    place.dataset['planWidget'] = 'awake-b';
    gone.push(place);
    document.body.append(place);
    watch('asleep-a', 'awake-b');
    await loaded('asleep-a', 'awake-b');
  });

  it('loads one that is put in later, unless it can stay too', async () => {
    watch('asleep-a');
    await put('asleep-a');
    await checked();
    expect(asked).to.deep.equal([]);
    const bare = document.createElement('asleep-a');
    gone.push(bare);
    document.body.append(bare);
    await loaded('asleep-a');
  });

  it('loads no more once it is stopped', async () => {
    const widget = await put('asleep-a');
    watch('asleep-a');
    stop?.();
    widget.setAttribute('kpi', 'k9');
    await checked();
    expect(asked).to.deep.equal([]);
  });

  it('lets none stay where it does not know its version', async () => {
    await put('asleep-a');
    stop = watchPage(document, new Map([['asleep-a', () => Promise.resolve(asked.push('asleep-a'))]]));
    expect(asked).to.deep.equal(['asleep-a']);
  });
});
