import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/plan-source/define.js';
import '../../src/elements/plan-timeline/define.js';
import type { PlanSource } from '../../src/elements/plan-source/plan-source.js';
import type { PlanTimeline } from '../../src/elements/plan-timeline/plan-timeline.js';
import { seedUrl, takeConsole } from './setup.js';

/** An address that no other test has asked for, because widgets of one address share what is selected. */
let asked = 0;
const fresh = (name: string) => `${seedUrl(name)}?timeline=${String((asked += 1))}`;

const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const root = (timeline: PlanTimeline) => timeline.shadowRoot!;
const seen = (timeline: PlanTimeline) =>
  `${words(root(timeline))}|${root(timeline).querySelector('slot') ? words(timeline) : ''}`;

const shows = async (timeline: PlanTimeline, text: string) => {
  await waitUntil(() => seen(timeline).includes(text), `"${text}" does not show: ${seen(timeline)}`, {
    timeout: 5000,
  });
};

async function timelineOf(
  plan = 'koganei-2026',
  others: readonly string[] = ['koganei-2016'],
  { lang = 'ja', today = '2026-11-22' } = {},
): Promise<PlanTimeline> {
  const timeline = await fixture<PlanTimeline>(
    html`<plan-timeline src=${fresh(plan)} from=${others.map(fresh).join(' ')} lang=${lang} today=${today}
      >計画の年表の表</plan-timeline
    >`,
  );
  await waitUntil(
    () => root(timeline).querySelector('.standing') && !words(root(timeline)).includes('読み込んでいます'),
    'the timeline does not show',
    { timeout: 5000 },
  );
  // The buttons that save come a little later.
  await waitUntil(() => root(timeline).querySelector('.exports'), 'nothing can be saved', { timeout: 5000 });
  return timeline;
}

const drawnTexts = (timeline: PlanTimeline) =>
  [...root(timeline).querySelectorAll('.drawing text')].map((one) => words(one));

describe('<plan-timeline>', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  it('draws editions from several files on one axis, with the gap between them', async () => {
    const timeline = await timelineOf();
    expect(drawnTexts(timeline)).to.include.members([
      '産業振興プラン（平成23年3月策定）',
      'この間の版は分かりません',
      '「平成32年度」は令和2年度に当たります',
      '今日 令和8年11月22日',
    ]);
  });

  it('says the same in words before the picture, and hides the picture from those who listen', async () => {
    const timeline = await timelineOf();
    expect(words(root(timeline).querySelector('[part=standing]'))).to.equal(
      '今日（令和8年11月22日）は、この計画の5年間のうち1年目です。期間は推定です。',
    );
    for (const svg of root(timeline).querySelectorAll('svg'))
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });

  it('takes the day in Japan for today where none is given', async () => {
    const timeline = await timelineOf('koganei-2026', [], { today: '' });
    const now = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
      timeZone: 'Asia/Tokyo',
      era: 'long',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const parts = Object.fromEntries(now.formatToParts(new Date()).map(({ type, value }) => [type, value]));
    const today = `${parts['era']!}${parts['year']!}年${parts['month']!}月${parts['day']!}日`;
    expect(drawnTexts(timeline)).to.include(`今日 ${today}`);
  });

  it('takes the plan from the source around it', async () => {
    const holder = await fixture<PlanSource>(
      html`<plan-source src=${fresh('kodaira-grant-2020')}><plan-timeline>年表</plan-timeline></plan-source>`,
    );
    await shows(holder.querySelector<PlanTimeline>('plan-timeline')!, '令和2年度で終わりました');
  });

  it('draws again when another edition is named, and when none is', async () => {
    const timeline = await timelineOf('koganei-2026', []);
    expect(words(root(timeline))).to.not.include('この間の版');
    timeline.from = fresh('koganei-2016');
    await shows(timeline, 'この間の版は分かりません');
    timeline.from = '';
    await waitUntil(() => !words(root(timeline)).includes('この間の版'));
  });

  it('shows what is known without an edition that cannot be read, and says so', async () => {
    const timeline = await timelineOf('koganei-2026', ['broken/bad-month']);
    await shows(timeline, 'ほかの計画（from のファイル）');
    await shows(timeline, 'この計画のファイルだけから作った年表です。');
    expect(words(root(timeline))).to.include('5年間のうち1年目');
  });

  it('says that another edition is on its way', async () => {
    const load = window.fetch.bind(window);
    const other = fresh('koganei-2016');
    window.fetch = (input, init) =>
      String(input).includes(other) ? new Promise<Response>(() => undefined) : load(input, init);
    try {
      const timeline = await fixture<PlanTimeline>(
        html`<plan-timeline src=${fresh('koganei-2026')} from=${other} today="2026-11-22"
          >年表</plan-timeline
        >`,
      );
      await shows(timeline, 'ほかの計画を読み込んでいます…');
      expect(words(root(timeline))).to.include('5年間のうち1年目');
    } finally {
      window.fetch = load;
    }
  });

  it('keeps what the page had where no plan is named, and tells the author', async () => {
    const timeline = await fixture<PlanTimeline>(html`<plan-timeline>計画の年表の表</plan-timeline>`);
    await waitUntil(() => root(timeline).querySelector('[part=notice]'));
    expect(seen(timeline)).to.match(/\|計画の年表の表$/);
    expect(takeConsole()).to.have.lengthOf(1);
  });

  it('says that nothing can be placed in time where that is so', async () => {
    const timeline = await timelineOf('examples/akiruno-scheme', []);
    const text = words(root(timeline));
    expect(root(timeline).querySelector('.standing')).to.exist;
    expect(text).to.match(/書かれていません|のうち\d年目|年目です|終わりました/);
  });

  it('has every entry in its table, with its source, and opens it with the keyboard', async () => {
    const timeline = await timelineOf();
    const twin = root(timeline).querySelector<HTMLDetailsElement>('.twin')!;
    twin.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => twin.open);
    expect(twin.querySelectorAll('tbody.entry')).to.have.lengthOf(10);
    expect(words(twin)).to.include('小金井市産業振興プラン 概要版 33行「平成32年度までの後期5年間」');
  });

  it('marks the record that is selected in the plan', async () => {
    const holder = await fixture<PlanSource>(
      html`<plan-source src=${fresh('koganei-2016')}
        ><plan-timeline today="2026-11-22">年表</plan-timeline></plan-source
      >`,
    );
    const timeline = holder.querySelector<PlanTimeline>('plan-timeline')!;
    await shows(timeline, '産業振興プランの策定');
    holder.store.select('rel-2011');
    await timeline.updateComplete;
    expect(words(root(timeline).querySelector('tbody.selected th'))).to.include(
      '産業振興プラン（平成23年3月策定）',
    );
    holder.store.select('nothing-of-this-kind');
    await timeline.updateComplete;
    expect(root(timeline).querySelector('.selected')).to.equal(null);
  });

  it('saves the picture with its words, and leaves nothing behind', async () => {
    const timeline = await timelineOf();
    const buttons = [...root(timeline).querySelectorAll<HTMLButtonElement>('.exports button')];
    expect(buttons.map((one) => words(one))).to.deep.equal([
      'データ（CSV）',
      '図（SVG）',
      '図（PNG）',
      '文をコピー',
    ]);
    const saved: Blob[] = [];
    const names: string[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return make(blob);
    };
    try {
      for (const [at, button] of buttons.slice(0, 3).entries()) {
        button.click();
        await waitUntil(
          () =>
            saved.length === at + 1 && words(root(timeline).querySelector('.exports [role=status]')) !== '',
          `button ${String(at)} saves nothing`,
          { timeout: 5000 },
        );
        names.push(words(root(timeline).querySelector('.exports [role=status]')).split(' ')[0]!);
      }
    } finally {
      URL.createObjectURL = make;
    }
    expect(names).to.deep.equal([
      'koganei-2026_timeline.csv',
      'koganei-2026_timeline.svg',
      'koganei-2026_timeline.png',
    ]);
    const svg = await saved[1]!.text();
    expect(svg).to.include('今日 令和8年11月22日').and.to.include('この間の版は分かりません');
    await waitUntil(() => root(timeline).querySelectorAll('.drawing').length === 1);
  });

  describe('where it is narrow', () => {
    it('tells the same one under the other, without scrolling sideways', async () => {
      await setViewport({ width: 320, height: 900 });
      const timeline = await timelineOf();
      expect(root(timeline).querySelector('.drawing')).to.equal(null);
      const steps = [...root(timeline).querySelectorAll('.list li')];
      expect(steps).to.have.lengthOf(12);
      expect(words(steps.at(-2))).to.include('今日');
      root(timeline).querySelector<HTMLDetailsElement>('.twin')!.open = true;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('becomes a picture when there is room again', async () => {
      await setViewport({ width: 320, height: 900 });
      const timeline = await timelineOf();
      await setViewport({ width: 1200, height: 900 });
      await waitUntil(() => root(timeline).querySelector('.drawing'), 'no picture', { timeout: 5000 });
    });
  });

  it('prints the picture in a width that paper has, with the table open', async () => {
    const timeline = await timelineOf();
    await emulateMedia({ media: 'print' });
    try {
      dispatchEvent(new Event('beforeprint'));
      const svg = root(timeline).querySelector('.drawing svg')!;
      expect(Number(svg.getAttribute('width'))).to.be.at.most(690);
      expect(root(timeline).querySelector('.twin td')!.getBoundingClientRect().height).to.be.above(0);
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const width of [1200, 320])
    for (const lang of ['ja', 'ja-simple', 'en'])
      it(`satisfies axe at ${String(width)} px in ${lang}, opened`, async () => {
        await setViewport({ width, height: 900 });
        const timeline = await timelineOf('koganei-2026', ['koganei-2016'], { lang });
        for (const one of root(timeline).querySelectorAll('details')) one.open = true;
        const { violations } = await axe.run(timeline);
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).to.deep.equal([]);
      });
});
