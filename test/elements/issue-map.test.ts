import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/issue-map/define.js';
import '../../src/elements/plan-source/define.js';
import type { IssueMap } from '../../src/elements/issue-map/issue-map.js';
import type { PlanSource } from '../../src/elements/plan-source/plan-source.js';
import type { ItemSelectEvent } from '../../src/ui/index.js';
import { seedUrl, takeConsole } from './setup.js';

/** An address that no other test has asked for, because widgets of one address share what is selected. */
let asked = 0;
const fresh = (name: string) => `${seedUrl(name)}?issues=${String((asked += 1))}`;

const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const root = (map: IssueMap) => map.shadowRoot!;
const all = (map: IssueMap, selector: string) => [...root(map).querySelectorAll<HTMLElement>(selector)];
const row = (map: IssueMap, id: string) =>
  root(map).querySelector<SVGElement>(`svg.map [data-select="${CSS.escape(id)}"]`)!;
const press = async (map: IssueMap, target: Element | null | undefined) => {
  target!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
};

async function ready(map: IssueMap): Promise<IssueMap> {
  await waitUntil(() => map.shadowRoot?.querySelector('article'), 'the map does not show', { timeout: 5000 });
  await waitUntil(() => map.shadowRoot?.querySelector('.exports'), 'no exports', { timeout: 5000 });
  await map.updateComplete;
  return map;
}

const mapOf = async (plan = 'nishitokyo-2024', view: IssueMap['view'] = 'map', lang = 'ja') =>
  ready(
    await fixture<IssueMap>(html`<issue-map src=${fresh(plan)} view=${view} lang=${lang}>一覧</issue-map>`),
  );

describe('<issue-map>', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  describe('before there is a map', () => {
    it('keeps what the page had, and says that a plan names no issues and has no indicators', async () => {
      const map = await fixture<IssueMap>(html`<issue-map src=${fresh('koganei-2016')}>一覧</issue-map>`);
      await waitUntil(() => words(root(map)).includes('課題の一覧がありません'), 'no notice', {
        timeout: 5000,
      });
      expect(root(map).querySelector('slot')).to.not.equal(null);
    });

    it('tells the page author that no plan is named', async () => {
      const map = await fixture<IssueMap>(html`<issue-map>一覧</issue-map>`);
      await waitUntil(() => words(root(map)).includes('指定されていません'), 'no notice', { timeout: 5000 });
      expect(takeConsole()).to.have.lengthOf(1);
    });

    it('says why a plan cannot be shown', async () => {
      const map = await fixture<IssueMap>(html`<issue-map src=${fresh('broken/bad-month')}>一覧</issue-map>`);
      await waitUntil(() => words(root(map)).includes('計画ファイルに直すところが'), 'no notice', {
        timeout: 5000,
      });
    });
  });

  describe('as a map', () => {
    it('has a row for each issue, field and policy, and a band for each policy of an issue', async () => {
      const map = await mapOf();
      expect(all(map, 'svg.map [data-select]')).to.have.lengthOf(32 + 4 + 12);
      expect(all(map, 'svg.map .band')).to.have.lengthOf(41);
      expect(all(map, 'svg.map .band--main')).to.have.lengthOf(32);
    });

    it('draws what was inferred with dashes, and what the city states without', async () => {
      const map = await mapOf('examples/issues');
      const dashes = all(map, 'svg.map .band').map((band) => [
        band.classList.contains('band--inferred'),
        getComputedStyle(band.querySelector('.spine')!).strokeDasharray,
      ]);
      expect(dashes.filter(([isInferred]) => isInferred)).to.have.lengthOf(3);
      expect(dashes.filter(([isInferred]) => !isInferred)).to.have.lengthOf(4);
      for (const [isInferred, dash] of dashes)
        if (isInferred) expect(dash).to.match(/5px, 4px/);
        else expect(dash).to.equal('none');
    });

    it('lets an issue stand out that is chosen, says how sure its links are, and why', async () => {
      const map = await mapOf();
      await press(map, row(map, 'g9.3'));
      expect(row(map, 'g9.3').getAttribute('aria-pressed')).to.equal('true');
      expect(all(map, '.band--on .tag').map(words)).to.have.members(['主 推定・中', '推定・低']);
      const detail = words(root(map).querySelector('.detail'));
      expect(detail).to.include('商店街 施策1 活力ある商店会づくり');
      expect(detail).to.include('商店会と住民・学生。イベントの連携にもかかる');
    });

    it('says aloud what was chosen', async () => {
      const map = await mapOf();
      await press(map, row(map, 'g9.3'));
      expect(words(root(map).querySelector('.toolbar [role=status]'))).to.equal(
        '「商店会と地域住民や学生の連携支援」を選びました。結びつき3。理由は図の下にあります。',
      );
    });

    it('takes a choice back, and leads the focus to where it was', async () => {
      const map = await mapOf();
      await press(map, row(map, 'odan/s2'));
      await press(map, root(map).querySelector('[data-deselect]'));
      await map.updateComplete;
      expect(map.selection).to.equal(undefined);
      expect(root(map).querySelector('.detail')).to.equal(null);
      expect(root(map).activeElement).to.equal(row(map, 'odan/s2'));
    });

    it('tells the page what was chosen, and shares it with other widgets', async () => {
      const map = await mapOf();
      const chosen = oneEvent(map, 'item-select');
      void press(map, row(map, 'nogyo/s1'));
      expect(((await chosen) as unknown as ItemSelectEvent).id).to.equal('nogyo/s1');
    });

    it('follows what is chosen elsewhere, a work by its policy', async () => {
      const holder = await fixture<PlanSource>(
        html`<plan-source src=${fresh('nishitokyo-2024')}><issue-map>一覧</issue-map></plan-source>`,
      );
      const map = await ready(holder.querySelector<IssueMap>('issue-map')!);
      holder.store.select('shogyo/s1/i5');
      await map.updateComplete;
      expect(all(map, '.row--on').map(({ dataset }) => dataset['select'])).to.deep.equal([
        'g5.1',
        'shogyo/s1',
      ]);
    });

    it('is one stop of the Tab key, from which arrow keys lead on', async () => {
      const map = await mapOf();
      expect(all(map, 'svg.map [tabindex="0"]')).to.have.lengthOf(1);
      row(map, 'g1.1').focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(root(map).activeElement).to.equal(row(map, 'g2.1'));
      await sendKeys({ press: 'ArrowRight' });
      expect(root(map).activeElement).to.equal(row(map, 'nogyo/s1'));
      await sendKeys({ press: 'Enter' });
      await map.updateComplete;
      expect(map.selection).to.equal('nogyo/s1');
      await map.updateComplete;
      expect(all(map, 'svg.map [tabindex="0"]').map(({ dataset }) => dataset['select'])).to.deep.equal([
        'nogyo/s1',
      ]);
    });

    it('lets stand out what has the focus, as long as it has it', async () => {
      const map = await mapOf();
      row(map, 'g9.3').focus();
      await map.updateComplete;
      expect(all(map, '.band--on')).to.have.lengthOf(2);
      row(map, 'g9.3').blur();
      await map.updateComplete;
      expect(all(map, '.band--on')).to.have.lengthOf(0);
    });

    it('lets stand out what the mouse is on, until it leaves', async () => {
      const map = await mapOf();
      row(map, 'g9.3').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await map.updateComplete;
      expect(all(map, '.band--on')).to.have.lengthOf(2);
      map.dispatchEvent(new PointerEvent('pointerleave'));
      await map.updateComplete;
      expect(all(map, '.band--on')).to.have.lengthOf(0);
    });

    it('shows the map for a form that there is not', async () => {
      const map = await mapOf('nishitokyo-2024', 'sankey' as IssueMap['view']);
      expect(root(map).querySelector('[data-view=map]')?.getAttribute('aria-pressed')).to.equal('true');
    });

    it('gives its picture away with the key to its lines and the notes on what it names', async () => {
      const map = await mapOf();
      const files: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        files.push(file);
        return make(file);
      };
      try {
        const svg = all(map, '.exports button').find((one) => words(one).includes('SVG'))!;
        svg.click();
        await waitUntil(() => files.length === 1, 'no file', { timeout: 5000 });
      } finally {
        URL.createObjectURL = make;
      }
      const text = await files[0]!.text();
      expect(text).to.include('帯のある線は主な結びつき');
      expect(text).to.include('地域社会の財産である都市農地の保全と継承');
      expect(text).to.include('※4 ');
    });

    it('never lets the panel hide the row that was chosen', async () => {
      const map = await mapOf();
      for (const id of ['g12.1', 'g16.1', 'shogyo/s1']) {
        row(map, id).scrollIntoView({ block: 'end' });
        await press(map, row(map, id));
        await waitUntil(() => {
          const panel = root(map).querySelector('.detail')!.getBoundingClientRect();
          const box = row(map, id).getBoundingClientRect();
          return box.bottom <= panel.top || box.top >= panel.bottom;
        }, `${id} lies behind the panel`);
        await press(map, row(map, id));
      }
    });

    it('opens and closes the reasons in the panel, and keeps them so', async () => {
      const map = await mapOf();
      await press(map, row(map, 'g9.3'));
      const reasons = root(map).querySelector<HTMLDetailsElement>('.detail details')!;
      expect(reasons.open).to.be.true;
      reasons.querySelector('summary')!.click();
      await waitUntil(() => !reasons.open);
      map.requestUpdate();
      await map.updateComplete;
      expect(reasons.open).to.be.false;
    });
  });

  describe('in other forms', () => {
    it('changes the form, and says so', async () => {
      const map = await mapOf();
      await press(map, root(map).querySelector('[data-view=table]'));
      expect(all(map, 'tbody')).to.have.lengthOf(32);
      expect(words(root(map).querySelector('.toolbar [role=status]'))).to.equal('「表」に切り替えました。');
    });

    it('has a row in the table for every link, and a reason for every group of them', async () => {
      const map = await mapOf('nishitokyo-2024', 'table');
      expect(all(map, 'tbody tr:not(.why)')).to.have.lengthOf(82);
      expect(all(map, 'tbody tr.why')).to.have.lengthOf(32);
      for (const head of all(map, 'tbody th'))
        expect(Number(head.getAttribute('rowspan'))).to.equal(head.closest('tbody')!.rows.length);
    });

    it('lists issues by block, each with its policies and its reasons', async () => {
      const map = await mapOf('nishitokyo-2024', 'issues');
      expect(all(map, '.block')).to.have.lengthOf(16);
      const entry = root(map).querySelector('[data-entry="g9.3"]');
      expect(words(entry)).to.include(
        '横断的視点 施策2 イベント開催によるにぎわいづくり 推定（確からしさ：低）',
      );
    });

    it('opens and closes all reasons at once', async () => {
      const map = await mapOf('nishitokyo-2024', 'policies');
      await press(map, root(map).querySelector('[data-open=all]'));
      expect(all(map, '.exact[open]')).to.have.lengthOf(12);
      await press(map, root(map).querySelector('[data-open=none]'));
      expect(all(map, '.exact[open]')).to.have.lengthOf(0);
    });

    it('lists by issue where there is no room for the map', async () => {
      await setViewport({ width: 400, height: 900 });
      const map = await mapOf();
      expect(root(map).querySelector('svg.map')).to.equal(null);
      expect(all(map, '.entry')).to.have.lengthOf(32);
      expect(all(map, '[data-view]').map(({ dataset }) => dataset['view'])).to.deep.equal([
        'issues',
        'policies',
        'table',
      ]);
    });

    it('chooses a gap by its name', async () => {
      const map = await mapOf('examples/issues');
      const [name] = all(map, '.gaps [data-select=p3]');
      await press(map, name);
      expect(map.selection).to.equal('p3');
      expect(words(root(map).querySelector('.detail'))).to.include('結びつく課題なし');
    });
  });

  it('names a policy without an indicator where a plan has no issues', async () => {
    const map = await mapOf('kodaira-industry');
    expect(words(root(map).querySelector('.gaps'))).to.include(
      '指標のない施策 1 ／ 全8 Ⅱ 施策4 学校との連携',
    );
    expect(root(map).querySelector('.toolbar')).to.equal(null);
  });

  for (const width of [1200, 320])
    for (const view of ['map', 'issues', 'policies', 'table'] as const)
      it(`leaves axe nothing to complain of as ${view} at ${String(width)} px, and scrolls no page sideways`, async () => {
        await setViewport({ width, height: 900 });
        const map = await mapOf('examples/issues', view);
        for (const target of all(map, '.row[data-select=i5], .choose[data-select=i5], [data-open=all]'))
          await press(map, target);
        const { violations } = await axe.run(map, { rules: { region: { enabled: false } } });
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
        ).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });

  it('keeps the Japanese of the plan marked as such on an English page', async () => {
    const map = await mapOf('nishitokyo-2024', 'issues', 'en');
    const title = all(map, '[data-entry="g9.3"] .choose')[0]!;
    expect(title.closest('[lang]')?.getAttribute('lang')).to.equal('ja');
    expect(words(root(map).querySelector('.sentence'))).to.equal(
      '32 of 32 issues are linked to a policy. 12 of 12 policies are linked to an issue.',
    );
  });

  it('marks its own words for a policy as a whole as those of the page', async () => {
    const map = await mapOf('nishitokyo-2024', 'issues', 'en');
    const own = all(map, '.exact .level').filter((one) => words(one) === 'the policy itself');
    expect(own).to.not.be.empty;
    for (const one of own) expect(one.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('prints without its buttons, and with what is chosen in full', async () => {
    const map = await mapOf();
    await press(map, row(map, 'shogyo/s1'));
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(root(map).querySelector('.toolbar')!).display).to.equal('none');
    expect(getComputedStyle(root(map).querySelector('.detail')!).position).to.equal('static');
    await emulateMedia({ media: 'screen' });
  });

  it('draws its lines in the colour of text in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const map = await mapOf();
      await press(map, row(map, 'g9.3'));
      const spine = (kind: string) =>
        getComputedStyle(root(map).querySelector(`svg.map .band${kind} .spine`)!).stroke;
      const knot = getComputedStyle(root(map).querySelector('svg.map .row--on .knot')!).fill;
      const ground = getComputedStyle(root(map).querySelector('.tag-ground')!).fill;
      await waitUntil(
        () => spine('--on') !== spine(':not(.band--on)'),
        'what stands out looks like the rest',
      );
      expect(knot).to.not.equal(ground);
      expect(spine('--on')).to.not.equal(ground);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
