import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/plan-source/define.js';
import '../src/elements/actor-matrix/define.js';
import type { ActorMatrix } from '../src/elements/actor-matrix/actor-matrix.js';
import type { PlanSource } from '../src/elements/plan-source/plan-source.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  readonly view: 'matrix' | 'list' | 'network';
  readonly item: string;
}

/** Each visit has an address of its own: widgets of one address share what is selected in the plan. */
let visit = 0;

const meta: Meta<Args> = {
  title: 'actor-matrix',
  component: 'actor-matrix',
  args: { plan: 'koganei-2026', view: 'matrix', item: '' },
  argTypes: { view: { control: 'inline-radio', options: ['matrix', 'list', 'network'] } },
  beforeEach: () => {
    visit += 1;
  },
  render: ({ plan, view, item }) =>
    html`<plan-source src="/seeds/${plan}.plan.json?actors=${visit}"
      ><actor-matrix view=${view} item=${item}>主体と役割</actor-matrix></plan-source
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement, selector = 'section[aria-labelledby]') => {
  const element = canvas.querySelector<ActorMatrix>('actor-matrix')!;
  await waitFor(() => expect(element.shadowRoot?.querySelector(selector)).not.toBeNull(), { timeout: 5000 });
  await element.updateComplete;
  return { element, root: element.shadowRoot! };
};

const says =
  (...lines: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    const text = root.textContent.replace(/\s+/g, ' ');
    for (const line of lines) await expect(text).toContain(line);
  };

/** Six policies, 27 actors, seven roles: one promised, six expected. */
export const WhoDoesWhat: Story = {
  play: says('主体は 27', '6 ／ 全7件の役割', '期待されていること。その主体の約束ではない'),
};

/** One department leads all 50 items, which is a sentence; who cooperates and who is named is a table. */
export const OneDepartmentLeadsAll: Story = {
  args: { plan: 'kodaira-industry' },
  play: says('50事業項目のすべてで、担当は産業振興課です。', '9 ／ 全50事業項目、のべ10'),
};

/** Roles that name goals; nobody says whether they are promises. */
export const RolesOfGoals: Story = {
  args: { plan: 'koganei-2016' },
  play: says('10 ／ 全10件の役割', '約束か期待か、書かれていない'),
};

/** Actors named in the text of a grant, and who evaluates. */
export const NamedInTheText: Story = {
  args: { plan: 'kodaira-grant-2020', view: 'list' },
  play: says('小平市まち・ひと・しごと創生総合戦略推進委員会', '項目とのかかわりも役割も書かれていません。'),
};

/** What stands behind a cell: each item, who says so, and what is doubtful about it. */
export const CellOpened: Story = {
  args: { plan: 'kodaira-industry' },
  play: async ({ canvasElement }) => {
    const { element, root } = await shown(canvasElement);
    const cell = root.querySelector<HTMLElement>('[data-open="a-shido|II-M4"]');
    // A narrow widget has no table.
    if (!cell) return;
    await userEvent.click(cell);
    await element.updateComplete;
    await expect(root.querySelector('.detail')?.textContent).toContain('関係課（推定）');
  },
};

/** Each actor with its names, its members, its roles and its items. */
export const ByActor: Story = {
  args: { view: 'list' },
  play: async ({ canvasElement }) => {
    const { element, root } = await shown(canvasElement, '.list');
    await expect(root.querySelectorAll('.actor')).toHaveLength(27);
    await userEvent.click(root.querySelector('[data-places]')!);
    await element.updateComplete;
    await expect(root.querySelector('.places')?.textContent).toContain('小金井市の役割');
  },
};

/** The same as points and lines, drawn alike each time; a narrow widget lists instead. */
export const Network: Story = {
  args: { view: 'network' },
  play: async ({ canvasElement }) => {
    const { root } = await shown(canvasElement, 'svg.network, .list');
    const nodes = root.querySelectorAll('[data-node]').length;
    await expect([0, 28]).toContain(nodes);
  },
};

/** One point selected: only what it is joined with stands out. */
export const NetworkOfOne: Story = {
  args: { plan: 'kodaira-industry', view: 'network' },
  play: async ({ canvasElement }) => {
    const { element, root } = await shown(canvasElement, 'svg.network, .list');
    canvasElement.querySelector<PlanSource>('plan-source')!.store.select('a-shokokai');
    await element.updateComplete;
    await expect(root.querySelector('.selection')?.textContent).toContain('選択中：小平商工会');
  },
};

/** A policy was selected in another widget of the page. */
export const FromSource: Story = {
  play: async ({ canvasElement }) => {
    const { element, root } = await shown(canvasElement);
    canvasElement.querySelector<PlanSource>('plan-source')!.store.select('p6');
    await element.updateComplete;
    await expect(root.querySelectorAll('[data-entry]')).toHaveLength(4);
  },
};

/** Selected is an item in whose text nobody is named. */
export const NobodyNamed: Story = {
  play: async ({ canvasElement }) => {
    const { element, root } = await shown(canvasElement);
    canvasElement.querySelector<PlanSource>('plan-source')!.store.select('p5/j2');
    await element.updateComplete;
    await expect(root.querySelector('.nobody')?.textContent).toContain('主体の名前がありません');
  },
};

/** The branch that the page names. */
export const OnePolicy: Story = { args: { plan: 'kodaira-industry', item: 'II-M3' } };

export const PlainJapanese: Story = {
  globals: { language: 'ja-simple' },
  play: says('だれが 何を するか', 'してほしいこと'),
};

export const English: Story = {
  args: { plan: 'kodaira-industry' },
  globals: { language: 'en' },
  play: says('Who does what', '産業振興課 leads all 50 actions'),
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** What the widget says once the plan was read, or could not be. */
const saysInstead = async (canvas: HTMLElement, text: string) => {
  const { root } = await shown(canvas, '[part=notice]');
  await waitFor(() => expect(root.textContent).toContain(text), { timeout: 5000 });
  await expect(root.querySelector('slot')).not.toBeNull();
};

export const NoActors: Story = {
  args: { plan: 'nishitokyo-2024' },
  play: ({ canvasElement }) => saysInstead(canvasElement, 'この計画には、ここに表示する内容がありません。'),
};

export const BrokenPlan: Story = {
  args: { plan: 'broken/bad-month' },
  play: ({ canvasElement }) => saysInstead(canvasElement, '計画ファイル'),
};
