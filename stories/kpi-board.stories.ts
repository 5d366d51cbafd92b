import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/plan-source/define.js';
import '../src/elements/kpi-board/define.js';
import type { KpiBoard } from '../src/elements/kpi-board/kpi-board.js';
import type { PlanSource } from '../src/elements/plan-source/plan-source.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  readonly view: 'table' | 'cards';
  readonly year: number | undefined;
}

/** Each visit has an address of its own: widgets of one address share what is selected in the plan. */
let visit = 0;

const meta: Meta<Args> = {
  title: 'kpi-board',
  component: 'kpi-board',
  args: { plan: 'kodaira-industry', view: 'table', year: undefined },
  beforeEach: () => {
    visit += 1;
  },
  render: ({ plan, view, year }) =>
    html`<plan-source src="/seeds/${plan}.plan.json?visit=${visit}"
      ><kpi-board view=${view} year=${year ?? nothing}>指標の一覧</kpi-board></plan-source
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement) => {
  const board = canvas.querySelector<KpiBoard>('kpi-board')!;
  await waitFor(() => expect(board.shadowRoot?.querySelector('article')).not.toBeNull(), { timeout: 5000 });
  return { board, root: board.shadowRoot! };
};

const says =
  (...lines: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    const text = root.textContent.replace(/\s+/g, ' ');
    for (const line of lines) await expect(text).toContain(line);
  };

/** Eight indicators of eight policies, one of which has none. */
export const Kodaira: Story = {
  play: says(
    '目標に届いたのは 2（どちらも条件つき）、届いていないのは 6 です。',
    '8施策のうち、「学校との連携」には指標がありません。',
  ),
};

/** Yearly and cumulative values, an indicator for reference, a draft. */
export const Grant: Story = {
  args: { plan: 'kodaira-grant-2020' },
  play: says('未定稿', '評価できた指標は 2 ／ 全3。'),
};

/** A value that is missing: hatched, and named in words. */
export const Unmeasured: Story = {
  args: { plan: 'kodaira-grant-2020' },
  play: async ({ canvasElement }) => {
    const { board, root } = await shown(canvasElement);
    await userEvent.click(root.querySelector('[data-facet="not-judged"]')!);
    await board.updateComplete;
    await expect(root.querySelector('.row .hatch')).not.toBeNull();
    await expect(root.querySelector('.row .latest')?.textContent).toContain('値なし（理由の記載なし）');
  },
};

export const NoIndicators: Story = {
  args: { plan: 'koganei-2016' },
  play: says('この資料に、指標はありません。'),
};

/** Every kind of target, on invented figures; 45 indicators, judged as of one year. */
export const EveryKindOfTarget: Story = {
  args: { plan: 'examples/operators' },
  play: says('45件のうち', '一定の速さで進むとした場合は14,527人'),
};

/** What was known two years before. */
export const EarlierYear: Story = {
  args: { plan: 'examples/operators', year: 2022 },
  play: says('指標の一覧 令和4年度'),
};

/** Pictures side by side, each on its own scale. */
export const Cards: Story = {
  args: { view: 'cards' },
  play: async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    await expect(root.querySelectorAll('.card svg.picture')).toHaveLength(8);
  },
};

/** From the pictures to the table with one key; the focus stays on its indicator. */
export const TableView: Story = {
  args: { view: 'cards' },
  play: async ({ canvasElement }) => {
    const { board, root } = await shown(canvasElement);
    root.querySelector<HTMLElement>('[data-entry="I-M3-K2"] button')!.focus();
    await userEvent.keyboard('t');
    await board.updateComplete;
    await expect(root.querySelectorAll('tr[data-entry]')).toHaveLength(9);
    await expect(root.activeElement?.closest('[data-entry]')?.getAttribute('data-entry')).toBe('I-M3-K2');
  },
};

/** Only what got worse; the count says of how many. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const { board, root } = await shown(canvasElement);
    await userEvent.click(root.querySelector('[data-facet="worse"]')!);
    await board.updateComplete;
    await expect(root.querySelector('.count')?.textContent.replace(/\s+/g, '')).toBe('8件のうち4件');
  },
};

/** Worst verdicts first. */
export const ByVerdict: Story = {
  play: async ({ canvasElement }) => {
    const { board, root } = await shown(canvasElement);
    await userEvent.selectOptions(root.querySelector('#order')!, 'verdict');
    await board.updateComplete;
    await expect(root.querySelector('th[scope=rowgroup]')?.textContent).toContain('後退');
  },
};

/** A policy was selected in another widget of the page. */
export const FromSource: Story = {
  play: async ({ canvasElement }) => {
    const { board, root } = await shown(canvasElement);
    canvasElement.querySelector<PlanSource>('plan-source')!.store.select('I-M3');
    await board.updateComplete;
    await expect(root.querySelectorAll('[data-entry]')).toHaveLength(2);
    await expect(root.querySelector('.condition')?.textContent).toContain('中小企業や農業者等の経営支援');
  },
};

export const PlainJapanese: Story = {
  globals: { language: 'ja-simple' },
  play: says('計画の はじめより わるく なったもの'),
};

export const English: Story = {
  globals: { language: 'en' },
  play: says('8 of 8 indicators could be judged.', '2 reached the target (both conditional), 6 did not.'),
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const BrokenPlan: Story = {
  args: { plan: 'broken/bad-month' },
  play: async ({ canvasElement }) => {
    const board = canvasElement.querySelector<KpiBoard>('kpi-board')!;
    await waitFor(() => expect(board.shadowRoot?.querySelector('[part=notice]')).not.toBeNull(), {
      timeout: 5000,
    });
  },
};
