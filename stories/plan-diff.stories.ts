import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import '../src/elements/plan-diff/define.js';
import type { PlanDiff } from '../src/elements/plan-diff/plan-diff.js';

interface Args {
  /** Name of the older plan in seeds/. */
  readonly older: string;
  /** Name of the newer plan in seeds/. */
  readonly newer: string;
  readonly lang: string | undefined;
}

const FALLBACK = '旧の計画と新の計画の変更点';

/** Each visit has an address of its own: widgets of one address share what is selected in the plan. */
let visit = 0;
const address = (name: string) => (name === '' ? nothing : `/seeds/${name}.plan.json?visit=${String(visit)}`);

const meta: Meta<Args> = {
  title: 'plan-diff',
  component: 'plan-diff',
  args: { older: 'nishitokyo-2019', newer: 'nishitokyo-2024', lang: undefined },
  beforeEach: () => {
    visit += 1;
  },
  render: ({ older, newer, lang }) =>
    html`<plan-diff from=${address(older)} to=${address(newer)} lang=${lang ?? nothing}
      >${FALLBACK}</plan-diff
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const elementIn = (canvas: HTMLElement) => canvas.querySelector<PlanDiff>('plan-diff')!;
/** Without the character that keeps a number with its word. */
const textOf = (node: Node) => (node.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ');

const says =
  (...words: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { shadowRoot } = elementIn(canvasElement);
    for (const word of words)
      await waitFor(() => expect(textOf(shadowRoot!)).toContain(word), { timeout: 5000 });
  };

const shown = async (canvas: HTMLElement) => {
  const diff = elementIn(canvas);
  await waitFor(() => expect(diff.shadowRoot?.querySelector('.row')).not.toBeNull(), { timeout: 5000 });
  const root = diff.shadowRoot!;
  return {
    diff,
    root,
    opener: (key: string) => root.querySelector<HTMLElement>(`#${CSS.escape(key)} button`)!,
  };
};

/** Slips of a page's author are told to the console; a story that shows one is no place to fail for it. */
const withoutWarning = () => {
  visit += 1;
  spyOn(console, 'warn').mockImplementation(() => undefined);
};

/** A city with six points of change; two titles are missing, four are provisional, some places were read by us. */
export const TwoEditions: Story = {
  play: says('取組み内容は、旧42に対して新40です。', '市の説明④'),
};

/** The city merged two actions and gave a reason; its words name neither of them. */
export const MergedByTheCity: Story = {
  play: async ({ canvasElement }) => {
    const { diff, root, opener } = await shown(canvasElement);
    opener('n-shotengai/s2/i4').click();
    await diff.updateComplete;
    await expect(textOf(root.querySelector('.detail')!)).toContain('市の文は項目を名指ししていません。');
  },
};

/** Somebody read it so: moved and renamed, and even the place is a reading. */
export const ReadAsMoved: Story = {
  play: async ({ canvasElement }) => {
    const { diff, root, opener } = await shown(canvasElement);
    opener('n-shogyo/s2/i1').click();
    await diff.updateComplete;
    await expect(textOf(root.querySelector('.detail')!)).toContain('移動していない可能性もあります。');
  },
};

/** Computed from titles alone, helped by what stands above and below. */
export const SimilarTitle: Story = {
  play: async ({ canvasElement }) => {
    const { diff, root, opener } = await shown(canvasElement);
    opener('n-shotengai/s1').click();
    await diff.updateComplete;
    await expect(textOf(root.querySelector('.detail')!)).toContain('下の項目は、3のうち2が対応しています。');
  },
};

/** Only what has no counterpart in the newer plan, under what it stood under. */
export const WithoutCounterpart: Story = {
  play: async ({ canvasElement }) => {
    const { diff, root } = await shown(canvasElement);
    [...root.querySelectorAll<HTMLElement>('.filters button')].at(-1)!.click();
    await diff.updateComplete;
    await expect(textOf(root.querySelector('[role=status]')!)).toContain('13件 ／ 全69件');
  },
};

/** Ten years apart, with other levels and other words: no title answers another. */
export const NoTitleInCommon: Story = {
  args: { older: 'koganei-2016', newer: 'koganei-2026' },
  play: says('内容が続いているかどうかは、題名からは分かりません。'),
};

/** The same plan twice: all is kept. */
export const NothingChanged: Story = {
  args: { older: 'nishitokyo-2024', newer: 'nishitokyo-2024' },
  play: says(
    '旧と新は、同じ id の計画です。',
    '取組み内容は、旧40に対して新40です。旧40のうち、そのまま40。',
  ),
};

/** An item of the newer plan is selected, here or in another widget of the plan. */
export const Selected: Story = {
  play: async ({ canvasElement }) => {
    const { diff, root, opener } = await shown(canvasElement);
    opener('n-shogyo/s4').click();
    await diff.updateComplete;
    root.querySelector<HTMLElement>('.detail .button')!.click();
    await diff.updateComplete;
    await expect(root.querySelector('[aria-current=true]')!.id).toBe('n-shogyo/s4');
  },
};

export const InPlainJapanese: Story = {
  args: { lang: 'ja-simple' },
  play: says('古い 計画と 新しい 計画を くらべる'),
};

export const InEnglish: Story = {
  args: { lang: 'en' },
  play: says('Of policies (施策), the older plan has 11 and the newer 12.'),
};

/** No older plan is named; the newer one knows which it follows. */
export const OlderPlanNotNamed: Story = {
  args: { older: '' },
  beforeEach: withoutWarning,
  play: says('この計画は「産業振興マスタープラン後期計画」を引き継ぐとあります。'),
};

/** The file of the older plan has errors. */
export const OlderPlanIsBroken: Story = {
  args: { older: 'broken/several-at-once' },
  play: says('旧の計画（from のファイル）', '計画ファイルに直すところが'),
};

/** There is no file at the address of the newer plan. */
export const NewerPlanIsNotThere: Story = {
  args: { newer: 'nowhere' },
  play: says('新の計画（to のファイル）', '計画のデータを読み込めませんでした。'),
};

/** The older plan is still on its way. */
export const StillLoading: Story = {
  args: { older: 'still-loading' },
  beforeEach: () => {
    visit += 1;
    const load = window.fetch.bind(window);
    window.fetch = (input, init) =>
      String(input).includes('still-loading') ? new Promise<Response>(() => undefined) : load(input, init);
    return () => {
      window.fetch = load;
    };
  },
  play: says('旧の計画を読み込んでいます…'),
};
