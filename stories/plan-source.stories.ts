import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import '../src/elements/kpi-gauge/define.js';
import '../src/elements/plan-source/define.js';
import type { PlanSource } from '../src/elements/plan-source/plan-source.js';

interface Args {
  /** Name of a plan in seeds/; empty for none. */
  readonly plan: string;
  readonly lang: string | undefined;
}

const gauge = (kpi: string) => html`<kpi-gauge kpi=${kpi}>読み込み前の表示</kpi-gauge>`;

const meta: Meta<Args> = {
  title: 'plan-source',
  component: 'plan-source',
  args: { plan: 'kodaira-industry', lang: undefined },
  render: ({ plan, lang }) =>
    html`<plan-source src=${plan === '' ? nothing : `/seeds/${plan}.plan.json`} lang=${lang ?? nothing}>
      <p>計画の一つの出どころから、二つの部品が読みます。</p>
      ${gauge('I-M1-K1')} ${gauge('II-M3-K1')}
    </plan-source>`,
};
export default meta;

type Story = StoryObj<Args>;

const allSay =
  (...words: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const gauges = [...canvasElement.querySelectorAll('kpi-gauge')];
    for (const [at, word] of words.entries())
      await waitFor(() => expect(gauges[at]?.shadowRoot?.textContent).toContain(word), { timeout: 5000 });
  };

/** Widgets inside the source. */
export const AroundItsWidgets: Story = { play: allSay('後退', '途上') };

/** Widgets elsewhere on the page, which name the source. */
export const NamedByItsWidgets: Story = {
  render: ({ plan }) =>
    html`<kpi-gauge for="kodaira" kpi="I-M1-K1">読み込み前の表示</kpi-gauge>
      <plan-source id="kodaira" src="/seeds/${plan}.plan.json"></plan-source>
      <kpi-gauge for="kodaira" kpi="II-M3-K1">読み込み前の表示</kpi-gauge>`,
  play: allSay('後退', '途上'),
};

/** The plan comes from a script of the page. */
export const PlanFromAScript: Story = {
  args: { plan: '' },
  beforeEach: () => {
    spyOn(console, 'warn').mockImplementation(() => undefined);
  },
  play: async (context) => {
    const response = await fetch('/seeds/kodaira-industry.plan.json');
    const plan: unknown = await response.json();
    context.canvasElement.querySelector<PlanSource>('plan-source')!.plan = plan;
    await allSay('後退', '途上')?.(context);
  },
};

/** One language for all widgets inside. */
export const English: Story = {
  args: { lang: 'en' },
  play: allSay('Worse than at the start', 'Under way'),
};

/** Warnings only: the plan shows, the page is told. */
export const PlanHasWarnings: Story = {
  args: { plan: 'broken/warnings-only' },
  beforeEach: () => {
    spyOn(console, 'warn').mockImplementation(() => undefined);
  },
  play: async ({ canvasElement }) => {
    const { store } = canvasElement.querySelector<PlanSource>('plan-source')!;
    await waitFor(() => expect(store.state.status).toBe('ready'), { timeout: 5000 });
  },
};

/** Errors: every widget says so and shows what the page had there. */
export const PlanIsBroken: Story = {
  args: { plan: 'broken/duplicate-id' },
  play: allSay('計画ファイルに直すところが', '計画ファイルに直すところが'),
};

/** The page names no plan. */
export const NoPlanNamed: Story = {
  args: { plan: '' },
  beforeEach: () => {
    spyOn(console, 'warn').mockImplementation(() => undefined);
  },
  play: allSay('表示する計画が指定されていません。', '表示する計画が指定されていません。'),
};
