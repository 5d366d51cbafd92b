import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/kpi-gauge/define.js';
import type { KpiGauge, PlanSource } from '../../src/index.js';
import type { PlanProblemsEvent, PlanReadyEvent } from '../../src/ui/index.js';
import { seed, seedUrl, takeConsole } from './setup.js';

const KPI = 'I-M1-K1';
const INDUSTRY = seedUrl('kodaira-industry');
const GRANT = seedUrl('kodaira-grant-2020');

/** An address that no other test has asked for. */
let asked = 0;
const fresh = (url = INDUSTRY) => `${url}?${String((asked += 1))}`;

/** What a reader sees of a gauge: its own words, and the fallback where its slot stands. */
function seen(gauge: Element): string {
  const root = gauge.shadowRoot!;
  const own = root.textContent.replace(/\s+/g, ' ').trim();
  return root.querySelector('slot') ? `${own}|${gauge.textContent.trim()}` : own;
}

const shows = async (gauge: Element, words: string) => {
  await waitUntil(() => seen(gauge).includes(words), `"${words}" does not show: ${seen(gauge)}`);
};

const fetchFromServer = window.fetch.bind(window);

/** Answers every request in another way while something happens. */
async function answering(answer: typeof fetch, act: () => Promise<unknown>): Promise<void> {
  window.fetch = answer;
  try {
    await act();
  } finally {
    window.fetch = fetchFromServer;
  }
}

/** The requests made while something happens. */
async function requestsOf(act: () => Promise<unknown>): Promise<string[]> {
  const requests: string[] = [];
  await answering((input, init) => {
    requests.push(input instanceof Request ? input.url : String(input));
    return fetchFromServer(input, init);
  }, act);
  return requests;
}

const gauges = (holder: ParentNode) => [...holder.querySelectorAll<KpiGauge>('kpi-gauge')];

describe('plan-source, defined later than its widgets', () => {
  it('lets them wait without complaint, then gives them the plan', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <plan-source id="late" src=${fresh()}><kpi-gauge kpi=${KPI}>表</kpi-gauge></plan-source>
        <kpi-gauge for="late" kpi=${KPI}>表</kpi-gauge>
      </div>`,
    );
    const both = gauges(holder);
    expect(both.map(seen)).to.deep.equal(Array(2).fill('計画を読み込んでいます…|表'));
    await import('../../src/elements/plan-source/define.js');
    for (const gauge of both) await shows(gauge, '79,225');
  });
});

describe('plan-source', () => {
  before(() => import('../../src/elements/plan-source/define.js'));

  const sourceOf = (holder: ParentNode) => holder.querySelector<PlanSource>('plan-source')!;

  describe('gives a plan', () => {
    it('to the widgets inside it, however deep', async () => {
      const holder = await fixture<HTMLElement>(
        html`<plan-source src=${fresh()}
          ><section><kpi-gauge kpi=${KPI}></kpi-gauge></section
        ></plan-source>`,
      );
      await shows(gauges(holder)[0]!, '市内就業者数');
    });

    it('to widgets that name it by id', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <kpi-gauge for="by-id" kpi=${KPI}></kpi-gauge>
          <plan-source id="by-id" src=${fresh()}></plan-source>
        </div>`,
      );
      await shows(gauges(holder)[0]!, '市内就業者数');
    });

    it('to a widget inside another source, where the widget names it', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <plan-source id="named" src=${fresh(GRANT)}></plan-source>
          <plan-source src=${fresh()}><kpi-gauge for="named" kpi="I-S2-K1"></kpi-gauge></plan-source>
        </div>`,
      );
      await shows(gauges(holder)[0]!, '在宅ワーク');
    });

    it('but not to a widget with an address of its own', async () => {
      const holder = await fixture<HTMLElement>(
        html`<plan-source src=${fresh(GRANT)}>
          <kpi-gauge src=${fresh()} kpi=${KPI}></kpi-gauge>
        </plan-source>`,
      );
      await shows(gauges(holder)[0]!, '市内就業者数');
    });

    it('from JSON that stands in the page', async () => {
      const holder = await fixture<PlanSource>(html`<plan-source></plan-source>`);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(await seed('kodaira-industry'));
      const gauge = Object.assign(document.createElement('kpi-gauge'), { kpi: KPI });
      takeConsole();
      holder.append(script, gauge);
      await shows(gauge, '市内就業者数');
    });

    it('from its property', async () => {
      const plan = await seed('kodaira-industry');
      const holder = await fixture<PlanSource>(
        html`<plan-source .plan=${plan}><kpi-gauge kpi=${KPI}></kpi-gauge></plan-source>`,
      );
      await shows(gauges(holder)[0]!, '市内就業者数');
    });

    it('from the property rather than from the address', async () => {
      const plan = await seed('kodaira-industry');
      const requests = await requestsOf(async () => {
        const holder = await fixture<PlanSource>(
          html`<plan-source src="/nowhere.json" .plan=${plan}
            ><kpi-gauge kpi=${KPI}></kpi-gauge
          ></plan-source>`,
        );
        await shows(gauges(holder)[0]!, '市内就業者数');
      });
      expect(requests).to.deep.equal([]);
    });
  });

  it('asks once for an address that twenty widgets name', async () => {
    const src = fresh();
    const requests = await requestsOf(async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          ${Array.from({ length: 19 }, () => html`<kpi-gauge src=${src} kpi=${KPI}></kpi-gauge>`)}
          <plan-source src="${src}#part"><kpi-gauge kpi=${KPI}></kpi-gauge></plan-source>
        </div>`,
      );
      for (const gauge of gauges(holder)) await shows(gauge, '79,225');
    });
    expect(requests).to.deep.equal([new URL(src, location.href).href]);
  });

  it('finds an address from the place of the page, its base included', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/seeds/';
    try {
      const gauge = await fixture<KpiGauge>(
        html`<kpi-gauge src="kodaira-industry.plan.json?base" kpi=${KPI}></kpi-gauge>`,
      );
      await shows(gauge, '市内就業者数');
    } finally {
      base.remove();
    }
  });

  describe('changes', () => {
    it('of its address reach its widgets, the first time and the second', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <plan-source id="changing" src=${fresh()}><kpi-gauge kpi=${KPI}></kpi-gauge></plan-source>
          <kpi-gauge for="changing" kpi=${KPI}></kpi-gauge>
        </div>`,
      );
      const both = gauges(holder);
      for (const gauge of both) await shows(gauge, '79,225');
      sourceOf(holder).src = fresh(GRANT);
      for (const gauge of both) gauge.kpi = 'I-S2-K1';
      for (const gauge of both) await shows(gauge, '在宅ワーク');
      sourceOf(holder).src = fresh();
      for (const gauge of both) gauge.kpi = KPI;
      for (const gauge of both) await shows(gauge, '79,225');
      takeConsole();
    });

    it('of its property reach its widgets', async () => {
      const holder = await fixture<PlanSource>(
        html`<plan-source .plan=${await seed('kodaira-industry')}
          ><kpi-gauge kpi=${KPI}></kpi-gauge
        ></plan-source>`,
      );
      const [gauge] = gauges(holder);
      await shows(gauge!, '79,225');
      gauge!.kpi = 'I-S2-K1';
      holder.plan = await seed('kodaira-grant-2020');
      takeConsole();
      await shows(gauge!, '在宅ワーク');
    });

    it('of a widget’s own address are followed', async () => {
      const gauge = await fixture<KpiGauge>(html`<kpi-gauge src=${fresh()} kpi=${KPI}></kpi-gauge>`);
      await shows(gauge, '79,225');
      gauge.kpi = 'I-S2-K1';
      gauge.src = fresh(GRANT);
      await shows(gauge, '在宅ワーク');
    });

    it('leave the widget that moves from one source into another with the plan of its new place', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <plan-source src=${fresh(GRANT)}></plan-source>
          <plan-source src=${fresh()}><kpi-gauge kpi="I-S2-K1"></kpi-gauge></plan-source>
        </div>`,
      );
      const [gauge] = gauges(holder);
      sourceOf(holder).append(gauge!);
      await shows(gauge!, '在宅ワーク');
    });

    it('of place do not lose the plan, nor ask for it again', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <plan-source id="moving" src=${fresh()}><kpi-gauge kpi=${KPI}></kpi-gauge></plan-source>
          <kpi-gauge for="moving" kpi=${KPI}></kpi-gauge>
          <section></section>
        </div>`,
      );
      for (const gauge of gauges(holder)) await shows(gauge, '79,225');
      const requests = await requestsOf(async () => {
        holder.querySelector('section')!.append(sourceOf(holder));
        await nextFrame();
        for (const gauge of gauges(holder)) await shows(gauge, '79,225');
      });
      expect(requests).to.deep.equal([]);
    });

    it('leave widgets that name it with words when it goes, and with the plan when it comes back', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <plan-source id="going" src=${fresh()}></plan-source>
          <kpi-gauge for="going" kpi=${KPI}>表</kpi-gauge>
        </div>`,
      );
      const [gauge] = gauges(holder);
      const source = sourceOf(holder);
      await shows(gauge!, '79,225');
      source.remove();
      await shows(gauge!, 'id が「going」の plan-source がこのページにありません。');
      expect(takeConsole()).to.have.length(1);
      holder.append(source);
      await shows(gauge!, '79,225');
    });

    it('find a source that comes after the widgets that name it', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div><kpi-gauge for="coming" kpi=${KPI}></kpi-gauge></div>`,
      );
      takeConsole();
      holder.append(Object.assign(document.createElement('plan-source'), { id: 'coming', src: fresh() }));
      await shows(gauges(holder)[0]!, '79,225');
    });
  });

  describe('tells the page', () => {
    it('that the plan is ready, with the plan', async () => {
      const source = Object.assign(document.createElement('plan-source'), { src: fresh() });
      setTimeout(() => document.body.append(source));
      const event = (await oneEvent(source, 'plan-ready')) as PlanReadyEvent;
      expect(event.plan.title).to.equal('小平市産業振興基本計画');
      source.remove();
    });

    it('what is wrong with a file, each problem with its place and its words', async () => {
      const source = await fixture<PlanSource>(html`<plan-source></plan-source>`);
      takeConsole();
      setTimeout(() => (source.plan = { schemaVersion: 1, id: 'x' }));
      const { problems, isShown } = (await oneEvent(source, 'plan-problems')) as PlanProblemsEvent;
      expect(isShown).to.be.false;
      expect(problems.length).to.be.greaterThan(0);
      for (const { message, severity } of problems) {
        expect(message.ja, severity).to.match(/。$/);
        expect(message.en).to.match(/\.$/);
      }
    });

    it('of warnings, and shows the plan all the same', async () => {
      const plan = (await seed('kodaira-industry')) as { title: string };
      const holder = await fixture<PlanSource>(
        html`<plan-source><kpi-gauge kpi=${KPI}></kpi-gauge></plan-source>`,
      );
      takeConsole();
      setTimeout(() => (holder.plan = { ...plan, colour: 'blue' }));
      const { problems, isShown } = (await oneEvent(holder, 'plan-problems')) as PlanProblemsEvent;
      expect(isShown).to.be.true;
      expect(problems.map(({ severity }) => severity)).to.deep.equal(['warning']);
      await shows(gauges(holder)[0]!, '79,225');
    });

    it('nothing twice when it is moved', async () => {
      const source = await fixture<PlanSource>(html`<plan-source></plan-source>`);
      takeConsole();
      let count = 0;
      source.addEventListener('plan-ready', () => (count += 1));
      source.plan = await seed('kodaira-industry');
      await nextFrame();
      source.parentElement!.append(source);
      await nextFrame();
      expect(count).to.equal(1);
    });
  });

  describe('says in words, beside what the page had there,', () => {
    /** The gauge after its plan was answered with a response. */
    async function answered(answer: () => Promise<Response>, lang = 'ja'): Promise<KpiGauge> {
      const src = fresh('/answered.json');
      const gauge = await fixture<KpiGauge>(
        html`<kpi-gauge lang=${lang} kpi=${KPI}>令和4年度 79,225人</kpi-gauge>`,
      );
      takeConsole();
      await answering(answer, async () => {
        gauge.src = src;
        await waitUntil(() => gauge.shadowRoot!.querySelector('[role=status]:not(p)') !== null);
        await (gauge as LitElement).updateComplete;
      });
      return gauge;
    }

    it('that it is loading', async () => {
      const gauge = await fixture<KpiGauge>(html`<kpi-gauge kpi=${KPI}>令和4年度 79,225人</kpi-gauge>`);
      takeConsole();
      await answering(
        () => new Promise(() => undefined),
        async () => {
          gauge.src = fresh('/never.json');
          await (gauge as LitElement).updateComplete;
        },
      );
      expect(seen(gauge)).to.equal('計画を読み込んでいます…|令和4年度 79,225人');
      await expect(gauge).to.be.accessible();
    });

    it('that a server is silent for long, and the plan when it comes after all', async () => {
      const gauge = await fixture<KpiGauge>(html`<kpi-gauge kpi=${KPI}>令和4年度 79,225人</kpi-gauge>`);
      takeConsole();
      const address = fresh();
      let answer: (response: Response) => void = () => undefined;
      const wait = window.setTimeout.bind(window);
      let isLong: () => void = () => undefined;
      window.setTimeout = ((act: () => void, milliseconds?: number, ...rest: unknown[]) => {
        if ((milliseconds ?? 0) < 30_000) return wait(act, milliseconds, ...rest);
        isLong = act;
        return 0;
      }) as typeof setTimeout;
      try {
        await answering(
          () => new Promise((resolve) => (answer = resolve)),
          async () => {
            gauge.src = address;
            await gauge.updateComplete;
          },
        );
      } finally {
        window.setTimeout = wait;
      }
      expect(seen(gauge)).to.include('計画を読み込んでいます…');
      isLong();
      await shows(gauge, '計画のデータを読み込めませんでした。');
      expect(seen(gauge)).to.include('|令和4年度 79,225人');
      answer(await fetch(address));
      await waitUntil(() => !seen(gauge).includes('|'));
      expect(seen(gauge)).to.include('79,225');
    });

    it('that there is no such file', async () => {
      const gauge = await answered(() => Promise.resolve(new Response('', { status: 404 })));
      expect(seen(gauge))
        .to.include('計画のデータを読み込めませんでした。')
        .and.include('|令和4年度 79,225人');
      await expect(gauge).to.be.accessible();
    });

    it('that there is no network', async () => {
      const gauge = await answered(() => Promise.reject(new TypeError('Failed to fetch')), 'en');
      expect(seen(gauge)).to.include('The plan could not be loaded.').and.include('|令和4年度 79,225人');
    });

    it('that the connection broke in the middle', async () => {
      const body = () =>
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"schemaVersion":'));
            controller.error(new TypeError('network error'));
          },
        });
      const gauge = await answered(() => Promise.resolve(new Response(body())));
      expect(seen(gauge)).to.include('計画のデータを読み込めませんでした。');
    });

    it('that a file is not JSON, and where it stops to be', async () => {
      const gauge = await answered(() => Promise.resolve(new Response('{"id": "a",\n "title": }')));
      await shows(gauge, '2');
      expect(seen(gauge)).to.include('直すところが 1 か所').and.include('|令和4年度 79,225人');
      expect(gauge.shadowRoot!.querySelectorAll('.problems li')).to.have.length(1);
    });

    it('that the address holds a web page', async () => {
      const gauge = await answered(() => Promise.resolve(new Response('<!doctype html><title>404</title>')));
      await waitUntil(() => gauge.shadowRoot!.querySelector('.problems li'));
      expect(gauge.shadowRoot!.querySelector('.problems li')!.textContent).to.match(/HTML|ページ/);
    });

    for (const lang of ['ja', 'ja-simple', 'en'])
      it(`what is wrong with a plan, ten problems at most, in ${lang}`, async () => {
        const plan = {
          schemaVersion: 1,
          items: Array.from({ length: 12 }, (_, index) => ({ id: `i${String(index)}` })),
        };
        const gauge = await answered(() => Promise.resolve(new Response(JSON.stringify(plan))), lang);
        await waitUntil(() => gauge.shadowRoot!.querySelector('.problems li'));
        const items = [...gauge.shadowRoot!.querySelectorAll('.problems li')].map(
          ({ textContent }) => textContent,
        );
        expect(items).to.have.length(10);
        for (const item of items) expect(item).not.to.match(/undefined|NaN|\[object/);
        expect(seen(gauge)).to.match(/ほか|more/);
        await expect(gauge).to.be.accessible();
      });

    it('that a file is too large, and stops reading it', async () => {
      const chunk = new TextEncoder().encode(' '.repeat(2 ** 20));
      let sent = 0;
      let isCancelled = false;
      const body = () =>
        new ReadableStream({
          pull(controller) {
            sent += 1;
            if (sent > 100) controller.close();
            else controller.enqueue(chunk);
          },
          cancel() {
            isCancelled = true;
          },
        });
      const gauge = await answered(() => Promise.resolve(new Response(body())));
      await shows(gauge, 'MB');
      expect(isCancelled).to.be.true;
      expect(sent).to.be.lessThan(50);
    });

    it('and asks again for a file that could not be read, for the next widget', async () => {
      const src = fresh();
      await answering(
        () => Promise.resolve(new Response('', { status: 503 })),
        async () => {
          const failed = await fixture<KpiGauge>(html`<kpi-gauge src=${src} kpi=${KPI}></kpi-gauge>`);
          await shows(failed, '読み込めませんでした');
          failed.remove();
        },
      );
      const gauge = await fixture<KpiGauge>(html`<kpi-gauge src=${src} kpi=${KPI}></kpi-gauge>`);
      await shows(gauge, '79,225');
    });
  });

  it('that names no plan leaves its widgets with words and one warning', async () => {
    const holder = await fixture<HTMLElement>(
      html`<plan-source
        ><kpi-gauge kpi=${KPI} lang="en">A</kpi-gauge
        ><kpi-gauge kpi=${KPI} lang="en">B</kpi-gauge></plan-source
      >`,
    );
    for (const gauge of gauges(holder)) await shows(gauge, 'No plan is named.');
    expect(takeConsole().filter((line) => line.includes('No plan is named'))).to.have.length.at.most(1);
  });

  it('makes no box and changes nothing of what stands inside', async () => {
    const source = await fixture<PlanSource>(html`<plan-source src=${fresh()}><p>本文</p></plan-source>`);
    expect(getComputedStyle(source).display).to.equal('contents');
    expect(source.getAttributeNames()).to.deep.equal(['src']);
    expect(source.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('is defined once, with one warning for the page that defines another', async () => {
    const { define } = await import('../../src/ui/index.js');
    const first = customElements.get('plan-source')!;
    define('plan-source', first);
    expect(takeConsole()).to.deep.equal([]);
    define('plan-source', class extends HTMLElement {});
    expect(customElements.get('plan-source')).to.equal(first);
    expect(takeConsole()).to.deep.equal([
      'keikaku: <plan-source> is already defined on this page; the first definition stays.',
    ]);
  });
});
