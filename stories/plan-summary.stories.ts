import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/plan-summary/define.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  readonly view: 'full' | 'brief';
  /** The day by which the place in the period is told. */
  readonly today: string;
}

const meta: Meta<Args> = {
  title: 'plan-summary',
  component: 'plan-summary',
  args: { plan: 'kodaira-industry', view: 'full', today: '2026-11-22' },
  argTypes: { view: { control: 'select', options: ['full', 'brief'] } },
  render: ({ plan, view, today }) =>
    html`<plan-summary src="/seeds/${plan}.plan.json" view=${view} today=${today}>計画の概要</plan-summary>`,
};
export default meta;

type Story = StoryObj<Args>;

const says =
  (...lines: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('plan-summary')!.shadowRoot!;
    await waitFor(() => expect(root.querySelector('h3')).not.toBeNull(), { timeout: 5000 });
    const text = root.textContent.replace(/\s+/g, ' ');
    for (const line of lines) await expect(text).toContain(line);
  };

export const WithIndicators: Story = {
  play: says('目標に届いたのは 2（どちらも条件つき）、届いていないのは 6 です。'),
};

/** A draft with money, an indicator for reference and one that cannot be judged. */
export const DraftWithMoney: Story = {
  args: { plan: 'kodaira-grant-2020' },
  play: says('未定稿（案）', '5,354,000円', '内訳の3事業の額は、重ねて足していません。'),
};

export const WithoutIndicators: Story = {
  args: { plan: 'koganei-2026' },
  play: says('この資料に、指標はありません。'),
};

/** A vision taken over from the edition before, directions, an upper plan and events. */
export const WithVisionAndHistory: Story = {
  args: { plan: 'koganei-2016' },
  play: says('平成23年3月策定のプランから引き継いだもの', '始まりは推定'),
};

export const VisionNotWrittenYet: Story = {
  args: { plan: 'nishitokyo-2024' },
  play: says('まだ書かれていません。資料には丸印だけがあります。', '終わりは書かれていません'),
};

export const Superseded: Story = {
  args: { plan: 'nishitokyo-2019' },
  play: says('次の計画に引き継がれた計画'),
};

/** In the third of five years, of which the document names neither the first nor the last. */
export const InTheMiddleOfItsPeriod: Story = {
  args: { plan: 'koganei-2026', today: '2028-05-01' },
  play: says('5年間のうち 3年目 です。', 'もとの期間には推定が入っています。'),
};

export const NotBegunYet: Story = {
  args: { plan: 'koganei-2026', today: '2026-03-01' },
  play: says('始まりは令和8年度です。'),
};

export const PeriodIsOver: Story = {
  args: { plan: 'koganei-2016' },
  play: says('令和2年度で終わりました'),
};

/** Pillars, and which policies they cover as somebody read the document. */
export const PillarsWithInferredLinks: Story = {
  args: { plan: 'koganei-2026' },
  play: says('結びつき 7件（推定）', '推定（確からしさ：低）'),
};

export const Brief: Story = {
  args: { plan: 'koganei-2016', view: 'brief' },
  play: says('黄金井ビジネス', '施策イメージ'),
};

/** Verdicts that the departments gave, in the words of the city. */
export const JudgedByPeople: Story = {
  args: { plan: 'examples/akiruno-scheme' },
  play: says('S 目標を上回る'),
};

export const InEnglish: Story = {
  globals: { language: 'en' },
  play: says('8 of 8 indicators could be judged.'),
};

export const InPlainJapanese: Story = {
  globals: { language: 'ja-simple' },
  play: says('目標に 届いたのは'),
};

export const Dark: Story = { globals: { theme: 'dark' } };
