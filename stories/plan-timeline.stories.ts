import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import '../src/elements/plan-timeline/define.js';
import type { PlanTimeline } from '../src/elements/plan-timeline/plan-timeline.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  /** Names of other editions in seeds/. */
  readonly others: readonly string[];
  readonly today: string;
}

/** Each visit has an address of its own: widgets of one address share what is selected in the plan. */
let visit = 0;
const address = (name: string) => `/seeds/${name}.plan.json?visit=${String(visit)}`;

const meta: Meta<Args> = {
  title: 'plan-timeline',
  component: 'plan-timeline',
  args: { plan: 'koganei-2026', others: ['koganei-2016'], today: '2026-11-22' },
  beforeEach: () => {
    visit += 1;
  },
  render: ({ plan, others, today }) =>
    html`<plan-timeline
      src=${plan === '' ? nothing : address(plan)}
      from=${others.length === 0 ? nothing : others.map(address).join(' ')}
      today=${today}
      >計画の年表</plan-timeline
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const elementIn = (canvas: HTMLElement) => canvas.querySelector<PlanTimeline>('plan-timeline')!;
const textOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ');

const says =
  (...words: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { shadowRoot } = elementIn(canvasElement);
    for (const word of words)
      await waitFor(() => expect(textOf(shadowRoot!)).toContain(word), { timeout: 5000 });
  };

/** Three editions from two files, and five years of which nobody knows an edition. */
export const EditionsWithAGap: Story = {
  play: says(
    '5年間のうち1年目',
    'これらの資料から分かる計画の版は、3件です。',
    'この間の版は分かりません',
    '「平成32年度」は令和2年度に当たります',
  ),
};

/** The file of one edition alone knows of the plan before it. */
export const OneFile: Story = {
  args: { plan: 'koganei-2016', others: [] },
  play: says('令和2年度で終わりました', '期間の始まりは推定です。'),
};

/** A plan of which no end is stated: whether it is still running, nobody can say. */
export const OpenEnd: Story = {
  args: { plan: 'nishitokyo-2024', others: ['nishitokyo-2019'] },
  play: says('始まりから3年目', '期間の書かれていない計画'),
};

/** A document that says nothing of the period of its plan. */
export const PeriodNotStated: Story = {
  args: { plan: 'kodaira-industry', others: [] },
  play: says('この計画の期間は、この資料に書かれていません'),
};

/** A draft with the date of a meeting. */
export const Draft: Story = {
  args: { plan: 'kodaira-grant-2020', others: [] },
  play: says('令和2年度で終わりました', '小平市まち・ひと・しごと創生総合戦略推進委員会'),
};

export const NotBegunYet: Story = {
  args: { today: '2026-03-01' },
  play: says('始まる前です'),
};

/** Everything that is known, with what it rests on and where it stands. */
export const AsATable: Story = {
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await waitFor(() => expect(element.shadowRoot?.querySelector('.twin')).not.toBeNull(), { timeout: 5000 });
    const twin = element.shadowRoot!.querySelector<HTMLDetailsElement>('.twin')!;
    twin.open = true;
    await waitFor(() => expect(textOf(twin)).toContain('平成32年度までの後期5年間'), { timeout: 5000 });
  },
};

/** The other edition cannot be read; what is known without it shows all the same. */
export const OtherEditionIsBroken: Story = {
  args: { others: ['broken/bad-month'] },
  play: says('この計画のファイルだけから作った年表です。', '5年間のうち1年目'),
};

export const NothingToPlace: Story = {
  args: { plan: 'examples/akiruno-scheme', others: [] },
};

export const PlainJapanese: Story = {
  globals: { language: 'ja-simple' },
  play: says('5年間の 中の 1年目'),
};

export const English: Story = {
  globals: { language: 'en' },
  play: says('year 1 of 5', 'No edition is known for FY2021 to FY2025.'),
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const PlanIsBroken: Story = {
  args: { plan: 'broken/bad-month', others: [] },
  play: says('計画ファイルに直すところ'),
};

export const NoPlanNamed: Story = {
  args: { plan: '', others: [] },
  beforeEach: () => {
    visit += 1;
    spyOn(console, 'warn').mockImplementation(() => undefined);
  },
};
