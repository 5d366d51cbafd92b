import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/plan-source/define.js';
import '../src/elements/project-review/define.js';
import type { PlanSource } from '../src/elements/plan-source/plan-source.js';
import type { ProjectReview } from '../src/elements/project-review/project-review.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  readonly item: string | undefined;
  readonly view: 'sheet' | 'overview' | undefined;
}

/** Each visit has an address of its own: widgets of one address share what is selected in the plan. */
let visit = 0;

const meta: Meta<Args> = {
  title: 'project-review',
  component: 'project-review',
  args: { plan: 'kodaira-grant-2020', item: undefined, view: undefined },
  beforeEach: () => {
    visit += 1;
  },
  render: ({ plan, item, view }) =>
    html`<plan-source src="/seeds/${plan}.plan.json?visit=${visit}"
      ><project-review item=${item ?? nothing} view=${view ?? nothing}
        >事業の評価</project-review
      ></plan-source
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement) => {
  const review = canvas.querySelector<ProjectReview>('project-review')!;
  await waitFor(() => expect(review.shadowRoot?.querySelector('article')).not.toBeNull(), { timeout: 5000 });
  return { review, root: review.shadowRoot! };
};

const says =
  (...lines: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    const text = root.textContent.replace(/\s+/g, ' ');
    for (const line of lines) await expect(text).toContain(line);
  };

/** A grant with three parts: a draft whose grade is unclear, and an opinion that nobody has chosen yet. */
export const Grant: Story = {
  play: says(
    '未定稿',
    '評価できた指標は 2 ／ 全3。',
    '案とみられる記入（確定していません）',
    'まだ選ばれていません',
    '部分の合計は全体と一致します',
  ),
};

/** One part of it alone. */
export const OnePart: Story = {
  args: { item: 'S2' },
  play: says('「東京郊外型就労推進事業と連携した創業支援による地域のにぎわい事業」の一部', '3,317,000円'),
};

/** Everything that waits behind a button is open. */
export const AllOpen: Story = {
  play: async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(root.textContent).toContain('113行');
  },
};

/** Many projects of an invented city: how many, and how much money, have each grade. */
export const ManyProjects: Story = {
  args: { plan: 'examples/reviews' },
  play: says('「市の評価」が確定した事業は 5 ／ 全8事業です。', '段階や単位の違う金額は足していません'),
};

/** Five sources, planned and settled, with a final grade. */
export const ManySources: Story = {
  args: { plan: 'examples/reviews', item: 'p1' },
  play: says('都道府県の支出金', '計画 48,000千円', 'この評価'),
};

/** The parts come to less than the whole. */
export const PartsDoNotAddUp: Story = {
  args: { plan: 'examples/reviews', item: 'p2' },
  play: says('合計のほうが40千円少なくなります'),
};

/** Begun during the year: nothing is measured, and nothing graded. */
export const NotGradedYet: Story = {
  args: { plan: 'examples/reviews', item: 'p3' },
  play: says('まだ評価されていません', 'まだ出ていません'),
};

/** A grade that is not final, on provisional values. */
export const DraftGrade: Story = {
  args: { plan: 'examples/reviews', item: 'p4' },
  play: says('案（確定していません）', '速報（令和7年2月時点）'),
};

/** A verdict that people gave, beside the grades. */
export const GivenByPeople: Story = {
  args: { plan: 'examples/reviews', item: 'p5' },
  play: says('人が付けた判定', '決算特別委員会'),
};

/** From the list of all to one sheet, by keyboard. */
export const FromListToSheet: Story = {
  args: { plan: 'examples/reviews' },
  play: async ({ canvasElement }) => {
    const { root } = await shown(canvasElement);
    root.querySelector<HTMLElement>('[data-open="p6"]')!.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(root.querySelector('h3')?.textContent).toContain('防災倉庫の整備'));
  },
};

/** A project was selected in another widget of the page. */
export const FromSource: Story = {
  args: { plan: 'examples/reviews' },
  play: async ({ canvasElement }) => {
    const { review, root } = await shown(canvasElement);
    canvasElement.querySelector<PlanSource>('plan-source')!.store.select('i5');
    await review.updateComplete;
    await expect(root.querySelector('.row--selected')?.textContent).toContain('地場産品の販路拡大');
  },
};

/** One project as a list of one. */
export const OverviewOfOne: Story = {
  args: { view: 'overview' },
  play: says('全1事業です', '評価が記入されたのかどうか、はっきりしません'),
};

export const NoProjects: Story = {
  args: { plan: 'koganei-2016' },
  play: says('金額や評価のある事業はありません'),
};

export const PlainJapanese: Story = {
  globals: { language: 'ja-simple' },
  play: says('足すと、2回 数える ことに なります'),
};

export const English: Story = {
  globals: { language: 'en' },
  play: says('2 of 3 indicators could be judged.', 'Nothing is chosen yet'),
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { plan: 'examples/reviews', item: 'p1' },
  play: says('45,200千円'),
};

export const PlanIsBroken: Story = {
  args: { plan: 'broken/bad-month' },
  play: async ({ canvasElement }) => {
    const review = canvasElement.querySelector<ProjectReview>('project-review')!;
    await waitFor(() => expect(review.shadowRoot?.querySelector('[part=notice]')).not.toBeNull(), {
      timeout: 5000,
    });
    await waitFor(() => expect(review.shadowRoot?.querySelector('slot')).not.toBeNull());
  },
};
