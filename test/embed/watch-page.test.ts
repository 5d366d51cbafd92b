import { expect, fixture, html } from '@open-wc/testing';
import { watchPage } from '../../src/embed/index.js';
import { takeConsole } from '../elements/setup.js';

/** Shows its attributes, or what the page has in its place. */
class WidgetA extends HTMLElement {
  static readonly observedAttributes = ['src', 'kpi'];

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  }
}

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** Observers are told after the task that changed the page; a load ends in a later one. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('watchPage', () => {
  let asked: string[];

  beforeEach(() => {
    asked = [];
  });

  const watch = (...tags: string[]) => {
    const loader = (tag: string) => () => {
      asked.push(tag);
      return Promise.resolve();
    };
    stop = watchPage(document, new Map(tags.map((tag) => [tag, loader(tag)])));
  };

  it('loads what the page holds, and nothing else', async () => {
    await fixture(html`<p><on-page-a></on-page-a></p>`);
    watch('on-page-a', 'on-page-b');
    expect(asked).to.deep.equal(['on-page-a']);
  });

  it('loads what is put into the page later', async () => {
    const place = await fixture(html`<div></div>`);
    watch('on-page-a', 'on-page-b');
    place.append(document.createElement('on-page-b'));
    await settled();
    expect(asked).to.deep.equal(['on-page-b']);
  });

  it('finds an element deep in what is put in', async () => {
    const place = await fixture(html`<div></div>`);
    watch('on-page-a');
    const section = document.createElement('section');
    section.append(document.createElement('p'));
    section.firstElementChild?.append(document.createElement('on-page-a'));
    place.append(section);
    await settled();
    expect(asked).to.deep.equal(['on-page-a']);
  });

  it('loads an element once, whatever their number', async () => {
    const place = await fixture(html`<div><on-page-a></on-page-a><on-page-a></on-page-a></div>`);
    watch('on-page-a');
    place.append(document.createElement('on-page-a'));
    await settled();
    expect(asked).to.deep.equal(['on-page-a']);
  });

  it('says what could not be loaded, and asks again when its tag next appears', async () => {
    const place = await fixture(html`<div><on-page-a>words of the page</on-page-a></div>`);
    let times = 0;
    const failsAtFirst = () => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('offline')) : Promise.resolve();
    };
    stop = watchPage(document, new Map([['on-page-a', failsAtFirst]]));
    await settled();
    expect(takeConsole().join()).to.include('<on-page-a> could not be loaded');
    expect(place.textContent).to.equal('words of the page');
    place.append(document.createElement('on-page-a'));
    await settled();
    expect(times).to.equal(2);
  });

  it('leaves a page to the copy of the library that came first, and says so once', async () => {
    await fixture(html`<on-page-a></on-page-a>`);
    watch('on-page-a');
    const other = watchPage(document, new Map([['on-page-a', () => Promise.reject(new Error('loaded'))]]));
    await settled();
    expect(asked).to.deep.equal(['on-page-a']);
    expect(takeConsole()).to.deep.equal([
      'keikaku: this page has the library more than once; the first one stays.',
    ]);
    other();
  });

  it('loads what was made in another window', async () => {
    const place = await fixture(html`<div><iframe></iframe></div>`);
    watch('on-page-a');
    const { contentDocument } = place.querySelector('iframe')!;
    place.append(contentDocument!.createElement('on-page-a'));
    await settled();
    expect(asked).to.deep.equal(['on-page-a']);
  });

  it('looks no more when it is stopped', async () => {
    const place = await fixture(html`<div></div>`);
    watch('on-page-a');
    stop?.();
    place.append(document.createElement('on-page-a'));
    await settled();
    expect(asked).to.deep.equal([]);
  });
});

describe('watchPage with a place that stands for an element', () => {
  before(() => {
    customElements.define('stand-in-a', WidgetA);
    customElements.define('stand-in-b', class extends WidgetA {});
    customElements.define('plan-source', class extends WidgetA {});
    customElements.define('of-somebody-else', class extends HTMLElement {});
  });

  const watch = () => {
    const present = () => Promise.resolve();
    stop = watchPage(
      document,
      new Map([
        ['stand-in-a', present],
        ['stand-in-b', present],
        ['plan-source', present],
        ['of-somebody-else', present],
      ]),
    );
    return settled();
  };

  /** The markup of what stands there, as a saved page would hold it. */
  const saved = (place: Element) => place.innerHTML.replace(/<!--.*?-->/gu, '').trim();
  const widgetsIn = (root: ParentNode | null | undefined) => [
    ...(root?.querySelectorAll('stand-in-a') ?? []),
  ];
  const attributesOf = (element: Element | undefined) =>
    Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
  /** What a reader sees, in order, with what stands in the slots. */
  function shown(node: Node): string {
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(shown).join('');
    if (node instanceof Text) return node.data;
    const root = (node as Element).shadowRoot ?? node;
    return [...root.childNodes].map(shown).join('');
  }

  const division = html`<div data-plan-widget="stand-in-a" data-src="/plan.json" data-kpi="farmland">
    168 ha
  </div>`;
  const link = html`<p><a href="/plan.json#plan-widget=stand-in-a&kpi=farmland">計画データ</a></p>`;

  it('shows the element of a div with its attributes', async () => {
    const place = await fixture(division);
    await watch();
    expect(attributesOf(widgetsIn(place.shadowRoot)[0])).to.deep.equal({
      src: '/plan.json',
      kpi: 'farmland',
    });
  });

  it('leaves a div and a link as they are where the page has an element of somebody else by the name', async () => {
    const page = await fixture(
      html`<section>
        <div data-plan-widget="of-somebody-else" data-src="/plan.json">168 ha</div>
        <p><a href="/plan.json#plan-widget=of-somebody-else">計画データ</a></p>
      </section>`,
    );
    await watch();
    expect([...page.children].map(({ shadowRoot }) => shadowRoot)).to.deep.equal([null, null]);
    page.firstElementChild?.setAttribute('data-plan-widget', 'stand-in-a');
    await settled();
    expect(widgetsIn(page.firstElementChild?.shadowRoot)).to.have.length(1);
  });

  it('keeps what stands in a div as the fallback', async () => {
    const place = await fixture(division);
    await watch();
    expect(shown(place).trim()).to.equal('168 ha');
  });

  it('shows the element of a link with the address as its source', async () => {
    const place = await fixture(link);
    await watch();
    expect(attributesOf(widgetsIn(place.shadowRoot)[0])).to.deep.equal({
      src: '/plan.json',
      kpi: 'farmland',
    });
    expect(shown(place)).to.equal('計画データ');
  });

  it('reads a link whose ampersands were written twice', async () => {
    const place = await fixture(
      html`<p><a href="/plan.json#plan-widget=stand-in-a&amp;amp;kpi=farmland">計画データ</a></p>`,
    );
    await watch();
    expect(attributesOf(widgetsIn(place.shadowRoot)[0])).to.include({ kpi: 'farmland' });
  });

  for (const [sign, fragment] of [
    ['%26', 'plan-widget=stand-in-a%26kpi=farmland'],
    ['%3D and %26', 'plan-widget%3Dstand-in-a%26kpi%3Dfarmland'],
    ['%26amp;', 'plan-widget=stand-in-a%26amp;kpi=farmland'],
  ] as const)
    it(`reads a link whose signs were written as ${sign}`, async () => {
      const place = await fixture(html`<p><a href="/plan.json#${fragment}">計画データ</a></p>`);
      await watch();
      expect(attributesOf(widgetsIn(place.shadowRoot)[0])).to.include({ kpi: 'farmland' });
    });

  it('shows a place that was made in another window', async () => {
    const around = await fixture(html`<div><iframe></iframe></div>`);
    await watch();
    const page = around.querySelector('iframe')!.contentDocument!;
    page.body.innerHTML = `<p><a href="/plan.json#plan-widget=stand-in-a">図</a></p><div data-plan-widget="stand-in-a"></div>`;
    around.append(...page.body.children);
    await settled();
    expect(widgetsIn(around.querySelector('p')?.shadowRoot)).to.have.length(1);
    expect(widgetsIn(around.querySelector('[data-plan-widget]')?.shadowRoot)).to.have.length(1);
  });

  it('shows a link behind which a paragraph ends that has a closed shadow root', async () => {
    const place = await fixture(link);
    place.attachShadow({ mode: 'closed' }).append(document.createElement('slot'));
    await watch();
    expect(widgetsIn(place.querySelector('a')?.nextElementSibling?.shadowRoot)).to.have.length(1);
  });

  it('shows what stands in a form that has fields of any name', async () => {
    const form = await fixture(
      html`<form>
        <input name="parentNode" /><input name="parentElement" /><input name="localName" />
        <div data-plan-widget="stand-in-a"></div>
        <a href="/plan.json#plan-widget=stand-in-a">図</a>
      </form>`,
    );
    await watch();
    expect(widgetsIn(form.querySelector('div')?.shadowRoot)).to.have.length(1);
    expect(widgetsIn(form.querySelector('a')?.nextElementSibling?.shadowRoot)).to.have.length(1);
  });

  for (const [name, markup] of [
    ['div', division],
    ['link', link],
  ] as const)
    it(`puts nothing into the page that an editor could save from a ${name}`, async () => {
      const around = await fixture(html`<section>${markup}</section>`);
      const before = saved(around);
      await watch();
      expect(saved(around)).to.equal(before);
    });

  it('leaves the words around a link in their order, later ones too', async () => {
    const place = await fixture(
      html`<p>農地は<b>減って</b>います（<a href="/plan.json#plan-widget=stand-in-a">図</a>）。</p>`,
    );
    await watch();
    expect(shown(place)).to.equal('農地は減っています（図）。');
    place.append('また。');
    await settled();
    expect(shown(place)).to.equal('農地は減っています（図）。また。');
  });

  it('shows two links of one paragraph', async () => {
    const place = await fixture(
      html`<p>
        <a href="/plan.json#plan-widget=stand-in-a&kpi=a">一</a>
        <a href="/plan.json#plan-widget=stand-in-a&kpi=b">二</a>
      </p>`,
    );
    await watch();
    expect(widgetsIn(place.shadowRoot).map((widget) => widget.getAttribute('kpi'))).to.deep.equal(['a', 'b']);
  });

  it('shows a link that alone is in bold', async () => {
    const place = await fixture(
      html`<p>
        <strong><a href="/plan.json#plan-widget=stand-in-a">図</a></strong>
      </p>`,
    );
    await watch();
    expect(widgetsIn(place.shadowRoot)).to.have.length(1);
  });

  const listed = html`<ul>
    <li><a href="/plan.json#plan-widget=stand-in-a">図</a></li>
  </ul>`;

  it('shows the element behind a link in a list, which cannot hold it', async () => {
    const place = await fixture(listed);
    await watch();
    expect(widgetsIn(place.querySelector('a')?.nextElementSibling?.shadowRoot)).to.have.length(1);
  });

  it('takes it away again when somebody edits the list', async () => {
    const place = await fixture<HTMLElement>(listed);
    const before = saved(place);
    await watch();
    place.contentEditable = 'true';
    await settled();
    expect(saved(place)).to.equal(before);
  });

  it('shows it again when nobody edits the list any more', async () => {
    const place = await fixture<HTMLElement>(listed);
    await watch();
    place.contentEditable = 'true';
    await settled();
    place.contentEditable = 'inherit';
    await settled();
    expect(widgetsIn(place.querySelector('a')?.nextElementSibling?.shadowRoot)).to.have.length(1);
  });

  it('puts nothing into what an editor keeps from being edited', async () => {
    const place = await fixture(
      html`<section contenteditable="true"><div contenteditable="false">${listed}</div></section>`,
    );
    const before = saved(place);
    await watch();
    expect(saved(place)).to.equal(before);
  });

  describe('while the element is on its way', () => {
    let arrive: () => void;
    const watchLoading = () => {
      stop = watchPage(
        document,
        new Map([['stand-in-a', () => new Promise<void>((resolve) => (arrive = resolve))]]),
      );
      return settled();
    };

    it('puts nothing into a list that is being edited by then', async () => {
      const place = await fixture<HTMLElement>(listed);
      const before = saved(place);
      await watchLoading();
      place.contentEditable = 'true';
      arrive();
      await settled();
      expect(saved(place)).to.equal(before);
    });

    it('asks for what the place says when it is there', async () => {
      const place = await fixture<HTMLElement>(division);
      await watchLoading();
      place.dataset['kpi'] = 'forest';
      arrive();
      await settled();
      expect(attributesOf(widgetsIn(place.shadowRoot)[0])).to.include({ kpi: 'forest' });
    });

    it('leaves a place alone that asks no more', async () => {
      const place = await fixture<HTMLElement>(division);
      await watchLoading();
      delete place.dataset['planWidget'];
      arrive();
      await settled();
      expect(place.shadowRoot).to.equal(null);
    });
  });

  it('shows it once where it was saved with the page', async () => {
    const place = await fixture<HTMLElement>(listed);
    await watch();
    const copy = place.cloneNode(true) as Element;
    place.after(copy);
    await settled();
    expect(copy.querySelectorAll('[data-plan-inserted]')).to.have.length(1);
    expect(widgetsIn(copy.querySelector('[data-plan-inserted]')?.shadowRoot)).to.have.length(1);
    copy.remove();
  });

  it('follows attributes that are set later', async () => {
    const place = await fixture<HTMLElement>(html`<div>168 ha</div>`);
    await watch();
    place.dataset['planWidget'] = 'stand-in-a';
    await settled();
    place.dataset['kpi'] = 'farmland';
    await settled();
    expect(attributesOf(widgetsIn(place.shadowRoot)[0])).to.deep.equal({ kpi: 'farmland' });
  });

  it('shows another element when a place asks for another', async () => {
    const place = await fixture<HTMLElement>(division);
    await watch();
    place.dataset['planWidget'] = 'stand-in-b';
    await settled();
    expect(place.shadowRoot?.firstElementChild?.localName).to.equal('stand-in-b');
    expect(attributesOf(place.shadowRoot?.firstElementChild ?? undefined)).to.include({ kpi: 'farmland' });
    expect(shown(place).trim()).to.equal('168 ha');
  });

  it('shows what the page has there when a link asks no more, and the element when it asks again', async () => {
    const place = await fixture<HTMLElement>(link);
    await watch();
    const anchor = place.querySelector('a')!;
    anchor.href = '/plan.html';
    await settled();
    expect(widgetsIn(place.shadowRoot)).to.deep.equal([]);
    expect(shown(place)).to.equal('計画データ');
    place.append('。');
    anchor.href = '/plan.json#plan-widget=stand-in-b';
    await settled();
    expect(place.shadowRoot?.firstElementChild?.localName).to.equal('stand-in-b');
    expect(shown(place)).to.equal('計画データ。');
  });

  it('shows what was inserted as markup, moved or cloned', async () => {
    const place = await fixture(html`<section>${division}</section>`);
    await watch();
    const copy = place.cloneNode(true) as Element;
    place.after(copy);
    await settled();
    expect(widgetsIn(copy.querySelector('[data-plan-widget]')?.shadowRoot)).to.have.length(1);
    copy.remove();
  });

  it('does nothing in a text that is being edited', async () => {
    const around = await fixture(html`<section contenteditable="true">${division}</section>`);
    await watch();
    expect(around.firstElementChild?.shadowRoot).to.equal(null);
  });

  it('leaves a link alone that is the fallback of an element', async () => {
    const place = await fixture(
      html`<div data-plan-widget="stand-in-a">
        <p><a href="/plan.json#plan-widget=stand-in-a">図</a></p>
      </div>`,
    );
    await watch();
    expect(place.querySelector('p')?.shadowRoot).to.equal(null);
  });

  it('shows what stands in a source', async () => {
    const place = await fixture(
      html`<div data-plan-widget="plan-source" data-src="/plan.json">
        <div data-plan-widget="stand-in-a"></div>
      </div>`,
    );
    await watch();
    expect(widgetsIn(place.querySelector('div')?.shadowRoot)).to.have.length(1);
  });

  it('names a widget that there is not', async () => {
    await fixture(html`<div data-plan-widget="kpi-gage">168 ha</div>`);
    await watch();
    expect(takeConsole().join()).to.include('no widget named "kpi-gage"');
  });

  it('takes no attribute that the element does not know', async () => {
    const place = await fixture(
      html`<div data-plan-widget="stand-in-a" data-onclick="alert(1)" data-style="color:red">168 ha</div>`,
    );
    await watch();
    expect(attributesOf(widgetsIn(place.shadowRoot)[0])).to.deep.equal({});
    expect(takeConsole()).to.have.length(2);
  });
});

describe('watchPage where a form hides a method of the document', () => {
  /** What is loaded. */
  const watch = () => {
    const asked: string[] = [];
    const load = () => Promise.resolve(asked.push('on-page-a'));
    stop = watchPage(document, new Map([['on-page-a', load]]));
    return asked;
  };

  for (const name of [
    'createElement',
    'createComment',
    'createTreeWalker',
    'importNode',
    'querySelectorAll',
    'getElementsByTagName',
    'addEventListener',
  ])
    it(`loads nothing, and says so once: ${name}`, async () => {
      const place = await fixture(
        html`<div>
          <on-page-a>words of the page</on-page-a>
          <div data-plan-widget="on-page-a">more</div>
        </div>`,
      );
      const form = document.createElement('form');
      form.setAttribute('name', name);
      document.body.append(form);
      try {
        const asked = watch();
        place.append(place.firstElementChild!.cloneNode());
        await settled();
        expect(asked).to.deep.equal([]);
        expect(takeConsole()).to.deep.equal([`keikaku: an element of the page hides document.${name}.`]);
        expect((place as HTMLElement).innerText.trim()).to.equal('words of the page\nmore');
      } finally {
        form.remove();
        stop?.();
        // A page that has its methods again would be told once more.
        watch();
      }
    });
});
