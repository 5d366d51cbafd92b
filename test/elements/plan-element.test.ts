import { expect, fixture, html as markup, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import axe from 'axe-core';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/elements/kpi-gauge/define.js';
import '../../src/elements/plan-source/define.js';
import type { KpiGauge, PlanSource } from '../../src/index.js';
import type { Plan } from '../../src/schema.js';
import { PlanElement, type ItemSelectEvent } from '../../src/ui/index.js';
import type { Reader } from '../../src/wording/index.js';
import { seed, seedUrl, takeConsole } from './setup.js';

/** The least that a widget can be: the title of the plan, and a button that selects an item. */
class PlanTitle extends PlanElement {
  protected override renderPlan(plan: Plan, { language }: Reader): TemplateResult {
    const [item] = plan.items ?? [];
    return html`<h3>${plan.title}</h3>
      <p class="language">${language}</p>
      <output>${this.selection}</output>
      <button class="button" @click=${() => this.toggleSelection(item?.id ?? '')}>選ぶ</button>
      <button class="button" id="clear" @click=${() => this.clearSelection()}>やめる</button>`;
  }
}
customElements.define('plan-title', PlanTitle);

declare global {
  interface HTMLElementTagNameMap {
    'plan-title': PlanTitle;
  }
}

const INDUSTRY = seedUrl('kodaira-industry');
let asked = 0;
const fresh = (name = 'kodaira-industry') => `${seedUrl(name)}?element=${String((asked += 1))}`;

const inside = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const ready = async (element: Element, selector = 'h3') => {
  await waitUntil(() => inside(element, selector), `${element.localName} does not show ${selector}`);
  return element;
};
const text = (element: Element, selector: string) => inside(element, selector)?.textContent.trim();
const violationsOf = async (element: Element) => {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};

describe('a widget without a plan', () => {
  const WORDS = {
    ja: {
      src: /^表示する計画が指定されていません。/,
      for: /id が「nobody」の plan-source/,
      kpi: /id が「nobody」の指標はありません。/,
      none: /^表示する指標が指定されていません。/,
    },
    'ja-simple': {
      src: /^見せる 計画が 決まっていません。/,
      for: /「nobody」という plan-source が ありません。/,
      kpi: /「nobody」という 指標は ありません。/,
      none: /^どの 指標を 見せるか 決まっていません。/,
    },
    en: {
      src: /^No plan is named\./,
      for: /no plan-source with the id “nobody”/,
      kpi: /no indicator with the id “nobody”/,
      none: /^No indicator is named\./,
    },
  } as const;

  for (const [lang, words] of Object.entries(WORDS)) {
    const says = async (gauge: KpiGauge, expected: RegExp) => {
      await waitUntil(() => expected.test(text(gauge, '.notice') ?? ''), `${String(expected)} is not said`);
      const said = text(gauge, '.notice')!;
      expect(takeConsole()).to.deep.equal([`keikaku: <kpi-gauge> ${said}`]);
      expect(inside(gauge, 'slot'), 'the fallback stays').to.exist;
      expect(await violationsOf(gauge)).to.deep.equal([]);
    };

    it(`says that no plan is named, in ${lang}`, async () => {
      await says(await fixture(markup`<kpi-gauge lang=${lang} kpi="x">表</kpi-gauge>`), words.src);
    });

    it(`says that its source is not on the page, in ${lang}`, async () => {
      await says(await fixture(markup`<kpi-gauge lang=${lang} for="nobody">表</kpi-gauge>`), words.for);
    });

    it(`says that no record is named, in ${lang}`, async () => {
      await says(await fixture(markup`<kpi-gauge lang=${lang} src=${INDUSTRY}>表</kpi-gauge>`), words.none);
    });

    it(`says that the plan has no such record, in ${lang}`, async () => {
      const gauge = await fixture<KpiGauge>(
        markup`<kpi-gauge lang=${lang} src=${INDUSTRY} kpi="nobody">表</kpi-gauge>`,
      );
      await says(gauge, words.kpi);
    });
  }

  it('tells the console once, however many widgets have the slip', async () => {
    const holder = await fixture(
      markup`<div>${[1, 2, 3].map(() => markup`<kpi-gauge src=${INDUSTRY} kpi="thrice"></kpi-gauge>`)}</div>`,
    );
    for (const gauge of holder.children) await ready(gauge, '.notice:not([role=status])');
    expect(takeConsole()).to.have.length(1);
  });

  it('recovers when the slip is put right', async () => {
    const gauge = await fixture<KpiGauge>(markup`<kpi-gauge kpi="I-M1-K1">表</kpi-gauge>`);
    takeConsole();
    gauge.src = INDUSTRY;
    await ready(gauge);
    expect(inside(gauge, 'slot')).to.equal(null);
  });

  it('treats an attribute that is taken away like one that was never there', async () => {
    const gauge = await fixture<KpiGauge>(markup`<kpi-gauge src=${INDUSTRY} kpi="I-M1-K1">表</kpi-gauge>`);
    await ready(gauge);
    gauge.removeAttribute('kpi');
    await ready(gauge, '.notice');
    gauge.removeAttribute('src');
    await (gauge as LitElement).updateComplete;
    expect(text(gauge, '.notice')).to.match(/^表示する計画が指定されていません。/);
    takeConsole();
  });
});

describe('the fallback of a page', () => {
  it('is to be seen until the plan is there', async () => {
    const gauge = await fixture<KpiGauge>(
      markup`<kpi-gauge src=${fresh()} kpi="I-M1-K1"><a href="/plan.html">計画のページ</a></kpi-gauge>`,
    );
    const link = gauge.querySelector('a')!;
    expect(link.checkVisibility()).to.be.true;
    await ready(gauge);
    expect(link.checkVisibility()).to.be.false;
  });

  it('is left in the page as it was', async () => {
    const gauge = await fixture<KpiGauge>(markup`<kpi-gauge src=${fresh()} kpi="I-M1-K1">表</kpi-gauge>`);
    const before = gauge.outerHTML;
    await ready(gauge);
    gauge.requestUpdate();
    await (gauge as LitElement).updateComplete;
    expect(gauge.outerHTML).to.equal(before);
  });

  it('comes back when the plan is gone', async () => {
    const gauge = await fixture<KpiGauge>(
      markup`<kpi-gauge src=${fresh()} kpi="I-M1-K1"><a href="/plan.html">計画のページ</a></kpi-gauge>`,
    );
    await ready(gauge);
    gauge.src = '/no-such-plan.json';
    await ready(gauge, 'div.notice');
    expect(gauge.querySelector('a')!.checkVisibility()).to.be.true;
    takeConsole();
  });
});

describe('the language of a widget', () => {
  const says = (widget: Element) => text(widget, '.language');

  it('is that of the nearest ancestor that has one', async () => {
    const holder = await fixture(
      markup`<div lang="en"><p lang=""><plan-title src=${fresh()}></plan-title></p></div>`,
    );
    const widget = await ready(holder.querySelector('plan-title')!);
    expect(says(widget)).to.equal('en');
  });

  it('is that of its host where it stands in a shadow root', async () => {
    const host = await fixture(markup`<div lang="ja-simple"></div>`);
    const widget = Object.assign(document.createElement('plan-title'), { src: fresh() });
    host.attachShadow({ mode: 'open' }).append(widget);
    await ready(widget);
    expect(says(widget)).to.equal('ja-simple');
    host.setAttribute('lang', 'en');
    await waitUntil(() => says(widget) === 'en');
  });

  it('follows its ancestors when they change', async () => {
    const holder = await fixture(markup`<div lang="ja"><plan-title src=${fresh()}></plan-title></div>`);
    const widget = await ready(holder.querySelector('plan-title')!);
    expect(says(widget)).to.equal('ja');
    holder.setAttribute('lang', 'en');
    await waitUntil(() => says(widget) === 'en');
  });

  it('follows the place that it is moved to', async () => {
    const holder = await fixture(
      markup`<div><p lang="ja"><plan-title src=${fresh()}></plan-title></p><p lang="en"></p></div>`,
    );
    const widget = await ready(holder.querySelector('plan-title')!);
    holder.lastElementChild!.append(widget);
    await waitUntil(() => says(widget) === 'en');
  });

  it('is its own rather than that around it', async () => {
    const widget = await fixture<PlanTitle>(markup`<plan-title lang="en" src=${fresh()}></plan-title>`);
    await ready(widget);
    expect(says(widget)).to.equal('en');
    widget.lang = 'ja-simple';
    await waitUntil(() => says(widget) === 'ja-simple');
  });

  it('is that of its source where the source has one', async () => {
    const source = await fixture<PlanSource>(
      markup`<plan-source lang="en" src=${fresh()}><plan-title></plan-title></plan-source>`,
    );
    const widget = await ready(source.querySelector('plan-title')!);
    expect(says(widget)).to.equal('en');
  });

  it('is still followed when another widget has left the page', async () => {
    const holder = await fixture(
      markup`<div lang="ja"><plan-title src=${fresh()}></plan-title><plan-title src=${fresh()}></plan-title></div>`,
    );
    const [first, second] = [...holder.children];
    await ready(second!);
    first!.remove();
    holder.setAttribute('lang', 'en');
    await waitUntil(() => says(second!) === 'en');
  });

  it('costs the page one observer, however many widgets follow it', async () => {
    const { MutationObserver: Original } = window;
    let begun = 0;
    window.MutationObserver = class extends Original {
      constructor(callback: MutationCallback) {
        super(callback);
        begun += 1;
      }
    };
    try {
      const host = await fixture(markup`<div></div>`);
      const widgets = Array.from({ length: 20 }, () => Object.assign(new PlanTitle(), { src: INDUSTRY }));
      host.attachShadow({ mode: 'open' }).append(...widgets);
      // One for the shadow root, and one for the page around it.
      expect(begun).to.be.at.most(2);
    } finally {
      window.MutationObserver = Original;
    }
  });
});

describe('the selection of a plan', () => {
  const selected = (widget: Element) => text(widget, 'output');
  const choose = (widget: Element) => inside(widget, 'button')!.click();
  const both = (holder: Element) => [...holder.querySelectorAll('plan-title')];

  it('is shared by the widgets of one source', async () => {
    const source = await fixture<PlanSource>(
      markup`<plan-source src=${fresh()}><plan-title></plan-title><plan-title></plan-title></plan-source>`,
    );
    const widgets = both(source);
    for (const widget of widgets) await ready(widget);
    choose(widgets[0]!);
    await nextFrame();
    expect(widgets.map(selected)).to.deep.equal(['I', 'I']);
    expect(source.selection).to.equal('I');
  });

  it('is shared by the widgets of one address', async () => {
    const src = fresh();
    const holder = await fixture(
      markup`<div><plan-title src=${src}></plan-title><plan-title src=${src}></plan-title></div>`,
    );
    const widgets = both(holder);
    for (const widget of widgets) await ready(widget);
    choose(widgets[1]!);
    await nextFrame();
    expect(widgets.map(selected)).to.deep.equal(['I', 'I']);
  });

  it('is not shared by widgets of different plans', async () => {
    const holder = await fixture(
      markup`<div><plan-title src=${fresh()}></plan-title><plan-title src=${fresh()}></plan-title></div>`,
    );
    const widgets = both(holder);
    for (const widget of widgets) await ready(widget);
    choose(widgets[0]!);
    await nextFrame();
    expect(widgets.map(selected)).to.deep.equal(['I', '']);
  });

  it('is told to the page with the id of the record', async () => {
    const widget = await fixture(markup`<plan-title src=${fresh()}></plan-title>`);
    await ready(widget);
    setTimeout(() => choose(widget));
    const event = (await oneEvent(widget.parentElement!, 'item-select')) as ItemSelectEvent;
    expect(event.id).to.equal('I');
  });

  it('is taken back by choosing the same again, and the page is told', async () => {
    const widget = await fixture(markup`<plan-title src=${fresh()}></plan-title>`);
    await ready(widget);
    choose(widget);
    setTimeout(() => choose(widget));
    const event = (await oneEvent(widget, 'item-select')) as ItemSelectEvent;
    expect(event.id).to.equal(undefined);
    await nextFrame();
    expect(selected(widget)).to.equal('');
  });

  it('is cleared once, and nothing is told where there was none', async () => {
    const widget = await fixture<PlanTitle>(markup`<plan-title src=${fresh()}></plan-title>`);
    await ready(widget);
    choose(widget);
    const told: (string | undefined)[] = [];
    widget.addEventListener('item-select', ({ id }) => told.push(id));
    inside(widget, '#clear')!.click();
    inside(widget, '#clear')!.click();
    expect(told).to.deep.equal([undefined]);
  });

  it('is cleared when the plan changes', async () => {
    const source = await fixture<PlanSource>(
      markup`<plan-source src=${fresh()}><plan-title></plan-title></plan-source>`,
    );
    const [widget] = both(source);
    await ready(widget!);
    choose(widget!);
    source.src = fresh('kodaira-grant-2020');
    await waitUntil(() => text(widget!, 'h3')?.includes('交付金'));
    expect(selected(widget!)).to.equal('');
    expect(source.selection).to.equal(undefined);
  });

  it('stays with a widget that is moved to another place', async () => {
    const holder = await fixture(markup`<div><plan-title src=${fresh()}></plan-title><p></p></div>`);
    const [widget] = both(holder);
    await ready(widget!);
    choose(widget!);
    holder.querySelector('p')!.after(widget!);
    await nextFrame();
    expect(selected(widget!)).to.equal('I');
  });

  it('ends with the last widget of the plan', async () => {
    const src = fresh();
    const first = await fixture(markup`<plan-title src=${src}></plan-title>`);
    await ready(first);
    choose(first);
    first.remove();
    await nextFrame();
    const second = await fixture(markup`<plan-title src=${src}></plan-title>`);
    await ready(second);
    expect(selected(second)).to.equal('');
  });
});

describe('a widget that is handled by an editor or a script', () => {
  it('works when it is cloned', async () => {
    const widget = await fixture(markup`<plan-title src=${fresh()}></plan-title>`);
    await ready(widget);
    const clone = widget.cloneNode(true) as Element;
    widget.after(clone);
    await ready(clone);
    expect(text(clone, 'h3')).to.equal(text(widget, 'h3'));
    clone.remove();
  });

  it('works when it comes as markup', async () => {
    const holder = await fixture(markup`<div></div>`);
    holder.innerHTML = `<plan-source src="${fresh()}"><plan-title></plan-title></plan-source>`;
    await ready(holder.querySelector('plan-title')!);
  });

  it('works when its attributes come after it', async () => {
    const widget = document.createElement('plan-title');
    document.body.append(widget);
    widget.src = fresh();
    await ready(widget);
    widget.remove();
  });

  it('works again after it was away', async () => {
    const widget = await fixture(markup`<plan-title src=${fresh()}></plan-title>`);
    await ready(widget);
    const place = widget.parentElement!;
    widget.remove();
    await nextFrame();
    place.append(widget);
    inside(widget, 'button')!.click();
    await nextFrame();
    expect(text(widget, 'output')).to.equal('I');
  });

  it('keeps its look and its width in another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(markup`<iframe title="preview" width="400"></iframe>`);
    const gauge = await fixture<KpiGauge>(markup`<kpi-gauge src=${fresh()} kpi="I-M1-K1"></kpi-gauge>`);
    await ready(gauge, '.picture');
    frame.contentDocument!.body.append(gauge);
    await waitUntil(() => Number(inside(gauge, '.picture')!.getAttribute('width')) <= 400);
    const { display } = frame.contentWindow!.getComputedStyle(gauge);
    expect(display).to.equal('block');
    expect(text(gauge, '.verdict')).to.include('後退');
  });

  it('is as wide as the tab that it was hidden in', async () => {
    const tab = await fixture<HTMLElement>(
      markup`<div style="display: none; width: 300px"><kpi-gauge src=${fresh()} kpi="I-M1-K1"></kpi-gauge></div>`,
    );
    const [gauge] = tab.children;
    await ready(gauge!, '.picture');
    tab.style.display = 'block';
    await waitUntil(() => inside(gauge!, '.picture')!.getAttribute('width') === '300');
    expect(inside(gauge!, '.picture')!.getBoundingClientRect().width).to.equal(300);
  });

  it('does not care about names that the page took', async () => {
    const names = ['name', 'status', 'event', 'plan', 'd3', 'lit'];
    const before = new Map(names.map((name) => [name, Reflect.get(window, name) as unknown]));
    for (const name of names) Reflect.set(window, name, 'taken');
    try {
      await ready(await fixture(markup`<plan-title src=${fresh()}></plan-title>`));
    } finally {
      for (const [name, value] of before) Reflect.set(window, name, value);
    }
  });
});

describe('every state of a widget', () => {
  it('satisfies axe when the plan is there', async () => {
    const gauge = await fixture(markup`<kpi-gauge src=${fresh()} kpi="I-M2-K1"></kpi-gauge>`);
    await ready(gauge);
    inside(gauge, 'summary')!.click();
    expect(await violationsOf(gauge)).to.deep.equal([]);
  });

  it('satisfies axe when the plan is broken', async () => {
    const source = await fixture<PlanSource>(markup`<plan-source><plan-title></plan-title></plan-source>`);
    takeConsole();
    source.plan = { ...((await seed('kodaira-industry')) as object), items: [{ id: 'a' }] };
    const widget = source.querySelector('plan-title')!;
    await ready(widget, '.problems li');
    expect(await violationsOf(widget)).to.deep.equal([]);
  });
});

/** Draws, unless it is told to fail. */
class PlanFault extends PlanElement {
  isFaulty = true;
  protected override renderPlan({ title }: Plan): TemplateResult {
    if (this.isFaulty) throw new TypeError('a function that the page replaced');
    return html`<h3>${title}</h3>`;
  }
}
customElements.define('plan-fault', PlanFault);

describe('a widget that cannot be drawn', () => {
  const faulty = async () => {
    const element = await fixture<PlanFault>(markup`<plan-fault src=${fresh()}>168 ha</plan-fault>`);
    await waitUntil(() => inside(element, 'slot[part="unshown"]'));
    return element;
  };
  const warning = '<plan-fault> could not be shown. TypeError: a function that the page replaced';

  it('gives its place back to the page, says so, and says why on the console', async () => {
    const element = await faulty();
    expect(element.innerText.trim()).to.equal('168 ha');
    expect(inside(element, 'p.notice')?.innerText).to.equal('この部分を表示できませんでした。');
    expect((inside(element, 'slot[part="unshown"]') as HTMLSlotElement).assignedNodes()).to.have.length(1);
    expect(takeConsole().join()).to.include(warning);
  });

  it('shows nothing of what it had drawn before', async () => {
    const element = await faulty();
    takeConsole();
    const drawn = [...element.shadowRoot!.children].filter(({ part }) => !part.contains('unshown'));
    expect(drawn.filter((one) => one.checkVisibility())).to.deep.equal([]);
  });

  it('shows when it can be drawn at last', async () => {
    const element = await faulty();
    takeConsole();
    element.isFaulty = false;
    element.requestUpdate();
    await ready(element);
    expect(inside(element, 'slot[part="unshown"]')).to.equal(null);
  });
});
