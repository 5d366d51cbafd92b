import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/plan-source/define.js';
import '../src/elements/policy-tree/define.js';
import type { PolicyTree } from '../src/elements/policy-tree/policy-tree.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  readonly item: string;
}

/** Each visit has an address of its own: widgets of one address share what is selected in the plan. */
let visit = 0;

const meta: Meta<Args> = {
  title: 'policy-tree',
  component: 'policy-tree',
  args: { plan: 'kodaira-industry', item: '' },
  beforeEach: () => {
    visit += 1;
  },
  render: ({ plan, item }) =>
    html`<plan-source src="/seeds/${plan}.plan.json?visit=${visit}"
      ><policy-tree item=${item}>施策の体系</policy-tree></plan-source
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement) => {
  const tree = canvas.querySelector<PolicyTree>('policy-tree')!;
  await waitFor(() => expect(tree.shadowRoot?.querySelector('.node')).not.toBeNull(), { timeout: 5000 });
  const root = tree.shadowRoot!;
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(
      (one) => one.getAttribute('aria-label') === name || one.textContent.includes(name),
    )!;
  return { tree, root, button };
};

const says =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    await expect(root.textContent).toContain(words);
  };

/** Four levels, one without a printed name; verdicts, a policy without an indicator, cancelled actions. */
export const WithIndicatorsAndCancelledActions: Story = {
  play: says('施策「学校との連携」には指標がありません。'),
};

/** Continuing, under study, other department: marks of two kinds. */
export const WithMarks: Story = {
  args: { plan: 'koganei-2026' },
  play: says('3事業（継続 2・検討 1／他課 2）'),
};

/** Long titles, variants of titles, roles, and new measures. */
export const WithRolesAndNewMeasures: Story = {
  args: { plan: 'koganei-2016' },
  play: says('中間支援組織の主な役割'),
};

/** Untitled policies, places put right, an item that may be listed twice. */
export const WithRepairedPlaces: Story = {
  args: { plan: 'nishitokyo-2024' },
  play: says('位置を直した'),
};

export const EditionBefore: Story = {
  args: { plan: 'nishitokyo-2019' },
  play: says('4分野、11施策、42取組み内容からなります。'),
};

export const WithoutNamesOfLevels: Story = {
  args: { plan: 'kodaira-grant-2020' },
  play: says('表に階層名の記載なし'),
};

export const OneBranch: Story = {
  args: { item: 'II-M4' },
  play: says('小平市産業振興基本計画 › Ⅱ 産業振興のための環境整備'),
};

export const AllOpen: Story = {
  play: async ({ canvasElement }) => {
    const { tree, root, button } = await shown(canvasElement);
    await userEvent.click(button('すべて開く'));
    await tree.updateComplete;
    await expect(root.querySelectorAll('[aria-expanded=false]')).toHaveLength(0);
  },
};

export const AllClosed: Story = {
  play: async ({ canvasElement }) => {
    const { tree, root, button } = await shown(canvasElement);
    await userEvent.click(button('すべて閉じる'));
    await tree.updateComplete;
    await expect(root.querySelectorAll('[aria-expanded=true]')).toHaveLength(0);
  },
};

export const ItemSelected: Story = {
  play: async ({ canvasElement }) => {
    const { tree, root, button } = await shown(canvasElement);
    await userEvent.click(button('施策1 企業と連携した地域経済循環の促進を選ぶ'));
    await tree.updateComplete;
    await expect(root.querySelector('[role=status]')?.textContent).toBe(
      '選択中：施策1 企業と連携した地域経済循環の促進',
    );
  },
};

/** A note on what the city has not decided stands at the item that was put right, with its details open. */
export const RepairedItemSelected: Story = {
  args: { plan: 'nishitokyo-2024' },
  play: async ({ canvasElement }) => {
    const { tree, root, button } = await shown(canvasElement);
    await userEvent.click(button('創業拠点の利活用の推進を選ぶ'));
    await tree.updateComplete;
    await expect(root.textContent).toContain(
      '資料から読み取った並びでは「施策4 働きやすい環境の整備」の下です。',
    );
  },
};

export const InEnglish: Story = {
  globals: { language: 'en' },
  play: says('8 policies (施策)'),
};

export const InPlainJapanese: Story = {
  globals: { language: 'ja-simple' },
  play: says('目標を はかる 数字（指標）は 8 あります。'),
};

/** Verdicts that departments gave on works, for two years, in the words of the city. */
export const JudgedByPeople: Story = {
  args: { plan: 'examples/akiruno-scheme' },
  play: says('C 大きな改善が必要'),
};

export const Dark: Story = { args: { plan: 'koganei-2026' }, globals: { theme: 'dark' } };
