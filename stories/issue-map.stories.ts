import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/plan-source/define.js';
import '../src/elements/issue-map/define.js';
import type { IssueMap } from '../src/elements/issue-map/issue-map.js';
import type { PlanSource } from '../src/elements/plan-source/plan-source.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  readonly view: IssueMap['view'];
}

/** Each visit has an address of its own: widgets of one address share what is selected in the plan. */
let visit = 0;

const meta: Meta<Args> = {
  title: 'issue-map',
  component: 'issue-map',
  args: { plan: 'nishitokyo-2024', view: 'map' },
  beforeEach: () => {
    visit += 1;
  },
  render: ({ plan, view }) =>
    html`<plan-source src="/seeds/${plan}.plan.json?visit=${visit}"
      ><issue-map view=${view}>課題と施策の一覧</issue-map></plan-source
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement) => {
  const map = canvas.querySelector<IssueMap>('issue-map')!;
  await waitFor(() => expect(map.shadowRoot?.querySelector('article')).not.toBeNull(), { timeout: 5000 });
  return { map, root: map.shadowRoot! };
};

const says =
  (...lines: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    const text = root.textContent.replace(/\s+/g, ' ');
    for (const line of lines) await expect(text).toContain(line);
  };

/** Selects what somebody chose in another widget of the page. */
const selects =
  (id: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { map } = await shown(canvasElement);
    canvasElement.querySelector<PlanSource>('plan-source')!.store.select(id);
    await map.updateComplete;
  };

/** 32 issues in 16 blocks, 82 links to twelve policies and what they hold, all inferred. Narrow, it is a list. */
export const Nishitokyo: Story = {
  play: says('施策と結びつく課題は 32 ／ 全32。', 'すべてデータを作った人の推定です。'),
};

/** Stated and inferred, main and partial, an issue without a policy, a policy without an issue, one without an indicator. */
export const EveryGap: Story = {
  args: { plan: 'examples/issues' },
  play: says('施策と結びつく課題は 5 ／ 全8。', '市の資料にあるものは4件'),
};

/** An issue is selected: its lines say how sure they are, its reasons stand below. */
export const IssueSelected: Story = { play: selects('g9.3') };

/** A policy that seven issues lead to. */
export const PolicySelected: Story = { play: selects('shogyo/s1') };

/** Somewhere else a single work was selected: only the issues that lead to it stand out. */
export const WorkSelectedElsewhere: Story = { play: selects('shogyo/s1/i5') };

export const ByIssue: Story = { args: { view: 'issues' } };

/** With every exact link and its reason. */
export const ByPolicyAllOpen: Story = {
  args: { view: 'policies' },
  play: async ({ canvasElement }) => {
    const { map, root } = await shown(canvasElement);
    await userEvent.click(root.querySelector('[data-open=all]')!);
    await map.updateComplete;
    await expect(root.querySelectorAll('.exact:not([open])')).toHaveLength(0);
  },
};

export const AsTable: Story = {
  args: { view: 'table' },
  play: async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    await expect(root.querySelectorAll('tbody tr:not(.why)')).toHaveLength(82);
  },
};

/** A plan without issues still tells which policy has no indicator. */
export const PolicyWithoutIndicator: Story = {
  args: { plan: 'kodaira-industry' },
  play: says('指標のない施策は 1 ／ 全8。', 'Ⅱ 施策4 学校との連携'),
};

/** Neither issues nor indicators. */
export const NothingToShow: Story = {
  args: { plan: 'koganei-2016' },
  play: async ({ canvasElement }) => {
    const map = canvasElement.querySelector<IssueMap>('issue-map')!;
    await waitFor(
      () => expect(map.shadowRoot?.textContent).toContain('この計画には、課題の一覧がありません。'),
      {
        timeout: 5000,
      },
    );
    await expect(map.shadowRoot?.querySelector('slot')).not.toBeNull();
  },
};

export const PlainJapanese: Story = {
  globals: { language: 'ja-simple' },
  play: says('市の 資料には 書いて ありません。'),
};

export const English: Story = {
  globals: { language: 'en' },
  play: says('32 of 32 issues are linked to a policy.'),
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const BrokenPlan: Story = {
  args: { plan: 'broken/bad-month' },
  play: async ({ canvasElement }) => {
    const map = canvasElement.querySelector<IssueMap>('issue-map')!;
    await waitFor(() => expect(map.shadowRoot?.querySelector('[part=notice]')).not.toBeNull(), {
      timeout: 5000,
    });
  },
};
