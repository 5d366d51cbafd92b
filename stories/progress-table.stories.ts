import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/plan-source/define.js';
import '../src/elements/progress-table/define.js';
import type { PlanSource } from '../src/elements/plan-source/plan-source.js';
import type { ProgressTable } from '../src/elements/progress-table/progress-table.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  readonly item: string;
  readonly year: number | undefined;
}

/** Each visit has an address of its own: widgets of one address share what is selected in the plan. */
let visit = 0;

const meta: Meta<Args> = {
  title: 'progress-table',
  component: 'progress-table',
  args: { plan: 'kodaira-industry', item: '', year: undefined },
  beforeEach: () => {
    visit += 1;
  },
  render: ({ plan, item, year }) =>
    html`<plan-source src="/seeds/${plan}.plan.json?visit=${visit}"
      ><progress-table item=${item} year=${year ?? nothing}>進捗状況一覧表</progress-table></plan-source
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement) => {
  const table = canvas.querySelector<ProgressTable>('progress-table')!;
  await waitFor(() => expect(table.shadowRoot?.querySelector('.widget')).not.toBeNull(), { timeout: 5000 });
  return { table, root: table.shadowRoot! };
};

const says =
  (words: string): Story['play'] =>
  async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    await expect(root.textContent.replace(/\s+/g, ' ')).toContain(words);
  };

/** All 50 items of a plan with the reports of one year. */
export const WholePlan: Story = { play: says('50 件を表示') };

/** One policy: its indicator, a text for two items, what was cancelled, a text that stands elsewhere too. */
export const OnePolicy: Story = { args: { item: 'II-M1' }, play: says('①②に共通の文') };

/** A policy was selected in another widget of the page. */
export const PolicySelectedElsewhere: Story = {
  play: async ({ canvasElement }) => {
    const { table } = await shown(canvasElement);
    canvasElement.querySelector<PlanSource>('plan-source')!.store.select('II-M1');
    await table.updateComplete;
    await expect(table.shadowRoot!.querySelector('[role=status]')?.textContent).toContain('8');
  },
};

/** What was cancelled, in the whole plan. */
export const OnlyCancelled: Story = {
  play: async ({ canvasElement }) => {
    const { table, root } = await shown(canvasElement);
    await userEvent.click(root.querySelector('input[value="o-cancelled"]')!);
    await table.updateComplete;
    await expect(root.querySelectorAll('tr.row')).toHaveLength(5);
  },
};

/** A reader selected one item in the table. */
export const ItemSelected: Story = {
  args: { item: 'II-M1' },
  play: async ({ canvasElement }) => {
    const { table, root } = await shown(canvasElement);
    await userEvent.click(root.querySelector('#row-II-M1-P4-1 button')!);
    await table.updateComplete;
    await expect(root.querySelectorAll('[aria-pressed=true]')).toHaveLength(1);
  },
};

/** A search that finds nothing says so and offers the way back. */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const { table, root } = await shown(canvasElement);
    await userEvent.type(root.querySelector('input')!, 'zzz');
    await table.updateComplete;
    await expect(root.querySelector('.nothing-found')).not.toBeNull();
  },
};

/** A policy without an indicator. */
export const NoIndicator: Story = {
  args: { item: 'II-M4' },
  play: says('ここに置かれた指標（KPI）はありません。'),
};

/** A year of which the file holds no reports. */
export const YearWithoutReports: Story = {
  args: { year: 2021 },
  play: says('令和3年度の実施状況の報告は、この計画のファイルにありません。'),
};

/** A grant with money, results, plans, evaluations that are not filled in, and work outside the grant. */
export const ProjectsWithMoney: Story = { args: { plan: 'kodaira-grant-2020' }, play: says('未記入') };

/** A plan without reports, with marks of the city: continuing, under study, other department. */
export const MarkedItems: Story = { args: { plan: 'koganei-2026' }, play: says('今後実施を検討する事業') };

/** A plan without reports and without summaries of its items; new ones are marked. */
export const NewItems: Story = { args: { plan: 'koganei-2016' }, play: says('新規') };

/** An outline: titles that are missing or provisional, places that were put right or are uncertain. */
export const UncertainPlaces: Story = { args: { plan: 'nishitokyo-2024' }, play: says('（題名なし）') };

/** Verdicts that departments gave on works, for two years, in the words of the city. */
export const JudgedByPeople: Story = {
  args: { plan: 'examples/akiruno-scheme' },
  play: says('C 大きな改善が必要'),
};

/** Titles only. */
export const TitlesOnly: Story = { args: { plan: 'nishitokyo-2019' }, play: says('42取組み内容') };
