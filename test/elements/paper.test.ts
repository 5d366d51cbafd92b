import { expect, fixture, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/elements/actor-matrix/define.js';
import '../../src/elements/issue-map/define.js';
import '../../src/elements/kpi-board/define.js';
import '../../src/elements/plan-diff/define.js';
import '../../src/elements/plan-timeline/define.js';
import '../../src/elements/policy-tree/define.js';
import '../../src/elements/progress-table/define.js';
import '../../src/elements/project-review/define.js';
import { seedUrl } from './setup.js';

interface Case {
  readonly tag: string;
  readonly name: string;
  readonly view?: string;
}

const CASES: readonly Case[] = [
  { tag: 'actor-matrix', view: 'matrix', name: 'koganei-2026' },
  { tag: 'actor-matrix', view: 'list', name: 'koganei-2026' },
  { tag: 'actor-matrix', view: 'network', name: 'koganei-2026' },
  { tag: 'issue-map', view: 'map', name: 'nishitokyo-2024' },
  { tag: 'issue-map', view: 'issues', name: 'nishitokyo-2024' },
  { tag: 'issue-map', view: 'policies', name: 'nishitokyo-2024' },
  { tag: 'issue-map', view: 'table', name: 'nishitokyo-2024' },
  { tag: 'kpi-board', view: 'table', name: 'kodaira-industry' },
  { tag: 'kpi-board', view: 'cards', name: 'kodaira-industry' },
  { tag: 'plan-timeline', name: 'koganei-2016' },
  { tag: 'policy-tree', name: 'koganei-2026' },
  { tag: 'progress-table', name: 'kodaira-industry' },
  { tag: 'project-review', view: 'sheet', name: 'kodaira-grant-2020' },
  { tag: 'project-review', view: 'overview', name: 'kodaira-grant-2020' },
];

async function shown({ tag, view, name }: Case): Promise<ShadowRoot> {
  const element = await fixture(
    html`<${unsafeStatic(tag)} src=${seedUrl(name)} view=${view ?? ''}></${unsafeStatic(tag)}>`,
  );
  const root = element.shadowRoot!;
  await waitUntil(() => root.querySelector('h3') && root.querySelector('.footer'), `${tag} does not show`, {
    timeout: 10_000,
  });
  return root;
}

const visible = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility());

describe('a widget on paper', () => {
  beforeEach(() => setViewport({ width: 1000, height: 800 }));
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const one of CASES) {
    const form = [one.tag, one.view].filter(Boolean).join(' ');
    it(`has nothing to press or to choose: ${form}`, async () => {
      const root = await shown(one);
      await waitUntil(() => visible(root, 'button').length > 0, 'nothing can be pressed');
      await emulateMedia({ media: 'print' });
      expect(
        visible(root, '.no-print, .button, .toolbar button, select, input').map((node) => node.outerHTML),
      ).to.be.empty;
    });
  }

  it('says the reasons of the links between issues and policies without being opened', async () => {
    const root = await shown({ tag: 'issue-map', view: 'issues', name: 'nishitokyo-2024' });
    expect(visible(root, '.reason')).to.be.empty;
    await emulateMedia({ media: 'print' });
    expect(visible(root, '.reason')).to.have.lengthOf(root.querySelectorAll('.reason').length);
  });

  it('leaves the letters of a picture as large as they were placed', async () => {
    const root = await shown({ tag: 'project-review', view: 'overview', name: 'kodaira-grant-2020' });
    const size = () => getComputedStyle(root.querySelector('svg text')!).fontSize;
    const placed = size();
    await emulateMedia({ media: 'print' });
    expect(size()).to.equal(placed);
  });
});

describe('a widget in forced colours', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none', colorScheme: 'light' }));

  it('shows where the focus is on a chosen form, also on a page that stays light', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const root = await shown({ tag: 'actor-matrix', view: 'matrix', name: 'koganei-2026' });
    const chosen = root.querySelector<HTMLElement>('[aria-pressed=true]')!;
    root.querySelector<HTMLElement>('[aria-pressed=false]')!.focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(root.activeElement).to.equal(chosen);
    const { outlineStyle, outlineColor } = getComputedStyle(chosen);
    expect(outlineStyle).to.equal('solid');
    expect(outlineColor).not.to.equal(getComputedStyle(root.host).backgroundColor);
  });
});

describe('the key to the network', () => {
  const network = async (name: string) => {
    const root = await shown({ tag: 'actor-matrix', view: 'network', name });
    await waitUntil(() => root.querySelector('.edge-legend'), 'the network is not drawn', {
      timeout: 10_000,
    });
    return root;
  };
  const key = (root: ShadowRoot, word: string) =>
    [...root.querySelectorAll('.edge-legend li')].find((one) => one.textContent?.includes(word));

  it('has the arrow of what supports', async () => {
    expect(key(await network('koganei-2026'), '支える')?.querySelector('.head')).to.be.instanceOf(SVGElement);
  });

  it('has the broken line of what is inferred, where there is one', async () => {
    expect(key(await network('kodaira-industry'), '推定')?.querySelector('.edge--doubtful')).to.be.instanceOf(
      SVGElement,
    );
    expect(key(await network('koganei-2026'), '推定')).to.equal(undefined);
  });
});
