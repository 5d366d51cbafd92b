import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import '../src/elements/kpi-gauge/define.js';
import type { KpiGauge } from '../src/elements/kpi-gauge/kpi-gauge.js';

interface Args {
  /** Name of a plan in seeds/. */
  readonly plan: string;
  readonly kpi: string;
  readonly view: KpiGauge['view'];
  readonly year: number | undefined;
  readonly lang: string | undefined;
}

const FALLBACK = '産業振興基本計画の指標';

const meta: Meta<Args> = {
  title: 'kpi-gauge',
  component: 'kpi-gauge',
  args: { plan: 'kodaira-industry', kpi: 'I-M1-K1', view: 'bullet', year: undefined, lang: undefined },
  argTypes: { view: { control: 'inline-radio', options: ['bullet', 'arc', 'trend', 'card', 'inline'] } },
  render: ({ plan, kpi, view, year, lang }) =>
    html`<kpi-gauge
      src="/seeds/${plan}.plan.json"
      kpi=${kpi}
      view=${view}
      year=${year ?? nothing}
      lang=${lang ?? nothing}
      >${FALLBACK}</kpi-gauge
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement) => canvas.querySelector('kpi-gauge')!.shadowRoot!;
const textOf = (root: ParentNode & Node) => (root.textContent ?? '').replace(/\s+/g, ' ');

const says =
  (...words: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    for (const word of words)
      await waitFor(() => expect(textOf(rootOf(canvasElement))).toContain(word), { timeout: 5000 });
  };

/** Slips of a page's author are told to the console; a story that shows one is no place to fail for it. */
const withoutWarning: Story['beforeEach'] = () => {
  spyOn(console, 'warn').mockImplementation(() => undefined);
};

/** The target is reached. */
export const Achieved: Story = {
  args: { plan: 'kodaira-grant-2020', kpi: 'I-S1-K1' },
  play: says('達成', '466,467'),
};

/** Reached on one reading of the document; the reading stands beside the verdict. */
export const AchievedOnOneReading: Story = {
  args: { kpi: 'I-M2-K1' },
  play: says('達成', '条件つき', '目標の20.0%を0.5ポイント上回っています。'),
};

/** Nearer to the target, and nobody has said by when it is due. */
export const UnderWay: Story = {
  args: { kpi: 'II-M3-K1' },
  play: says('途上', '目標の50まで、あと6です。'),
};

/** The target is to keep what there was, and it was not kept. */
export const WorseThanAtTheStart: Story = { play: says('後退', '目標の「現状以上」を満たしていません。') };

/** The target is a floor that holds; what is drawn is how much of the allowance is used. */
export const FloorHolds: Story = {
  args: { kpi: 'II-M5-K1' },
  play: says('目標の165haを下限と読むと、3ha上回っています。', '残り 3ha'),
};

/** The target is a floor that is broken. */
export const FloorBroken: Story = {
  args: { kpi: 'I-M3-K2' },
  play: says('未達成', '目標の280戸を下限と読むと、7戸下回っています。'),
};

/** The due date is over and the target was not reached; the year's own target stands beside the total. */
export const Missed: Story = {
  args: { plan: 'kodaira-grant-2020', kpi: 'I-S2-K1' },
  play: says('未達成', '目標の累計270人に121人届きませんでした。', '27人'),
};

/** The document prints a dash. */
export const NotMeasured: Story = {
  args: { plan: 'kodaira-grant-2020', kpi: 'I-S3-K2' },
  play: says('判定なし', 'そのため、判定できません。'),
};

/** An indicator that the document gives for reference only. */
export const ForReference: Story = {
  args: { plan: 'kodaira-grant-2020', kpi: 'I-S1-K1' },
  play: says('達成の件数に含めません。'),
};

/** The document prints no unit. */
export const WithoutUnit: Story = { args: { kpi: 'II-M2-K1' }, play: says('1,437', '単位の記載なし。') };

/** Judged by what was known in an earlier year, when there was nothing. */
export const YearWithoutValue: Story = { args: { year: 2019 }, play: says('判定なし') };

/** A reader asked why. */
export const WhyThisVerdict: Story = {
  play: async ({ canvasElement, step }) => {
    await waitFor(() => expect(rootOf(canvasElement).querySelector('summary')).not.toBeNull(), {
      timeout: 5000,
    });
    const root = rootOf(canvasElement);
    await step('opens the reasons', async () => {
      await userEvent.click(root.querySelector('summary')!);
      await expect(root.querySelector('details')).toHaveProperty('open', true);
      await waitFor(() => expect(root.querySelector('.reasons')).not.toBeNull(), { timeout: 5000 });
      await expect(textOf(root.querySelector('.reasons')!)).toContain('3,491人');
    });
  },
};

/** A count on its way to a known goal: the one case in which an arc tells the truth. */
export const AsArc: Story = {
  args: { view: 'arc', kpi: 'II-M3-K1' },
  play: says('途上', 'あと 6', '目標 50'),
};

/** Nothing was measured: the whole arc is hatched, and named. */
export const AsArcNotMeasured: Story = {
  args: { view: 'arc', plan: 'kodaira-grant-2020', kpi: 'I-S3-K2' },
  play: says('判定なし', '値なし'),
};

/** A line to hold has no arc to fill, so the gauge takes the form that tells the truth. */
export const AsArcWhereThereIsNone: Story = {
  args: { view: 'arc' },
  play: says('後退', '目標 現状以上'),
};

/** By the years in which the values were observed; when they were reported stands beside. */
export const AsTrend: Story = { args: { view: 'trend', kpi: 'II-M2-K1' }, play: says('調査年', '平成28') };

/** Nobody says whether the values before and after compare: the line is dashed, and the break is named. */
export const AsTrendAcrossAnOpenBreak: Story = {
  args: { view: 'trend', kpi: 'I-M2-K1' },
  play: says('比べられるか不明', '縦軸は0からではありません'),
};

/** The values before and after do not compare: there is no line, and no verdict. */
export const AsTrendAcrossABreak: Story = {
  args: { view: 'trend', plan: 'examples/operators', kpi: 'exercise' },
  play: says('判定なし', '比べられない'),
};

/** The value is not final: dashed in the picture, and said in words. */
export const Provisional: Story = {
  args: { view: 'trend', plan: 'examples/operators', kpi: 'income' },
  play: says('速報', '速報値'),
};

/** The same in short, for many of them in a grid. */
export const AsCard: Story = {
  args: { view: 'card', kpi: 'II-M5-K1' },
  play: says('達成', '残り 3ha', '出典：小平市'),
};

/** Worse than it was, within the tolerance that the plan allows: the target is met. */
export const WithinTolerance: Story = {
  args: { plan: 'examples/operators', kpi: 'satisfied' },
  play: says('達成', '許容'),
};

/** Something to be done, without a number. */
export const ToBeDone: Story = {
  args: { plan: 'examples/operators', kpi: 'open-data' },
  play: says('途上', '未実施'),
};

/** Replaced by another: both are named. */
export const Replaced: Story = {
  args: { plan: 'examples/operators', kpi: 'online-old' },
  play: says('判定なし', '電子申請ができる手続きの割合'),
};

/** Graded by the city's own rule, in the city's own words. */
export const ByACitysRule: Story = {
  args: { plan: 'examples/nagayo-scheme', kpi: 'b-up' },
  play: says('B'),
};

/** Given by a department, not computed, and shown as such. */
export const GivenByPeople: Story = {
  args: { plan: 'examples/akiruno-scheme', kpi: 's' },
  play: says('計算によるものではありません。'),
};

/** A reader asked for all values; beside them stand the ways to take them along. */
export const AllValues: Story = {
  args: { kpi: 'II-M2-K1' },
  play: async ({ canvasElement, step }) => {
    await waitFor(() => expect(rootOf(canvasElement).querySelector('.data summary')).not.toBeNull(), {
      timeout: 5000,
    });
    const root = rootOf(canvasElement);
    await step('opens the table', async () => {
      await userEvent.click(root.querySelector('.data summary')!);
      await waitFor(() => expect(root.querySelector('.data table')).not.toBeNull(), { timeout: 5000 });
      await expect(textOf(root.querySelector('.data table')!)).toContain('1,695');
    });
  },
};

/** One figure within a sentence of the page. */
export const InASentence: Story = {
  args: { view: 'inline' },
  render: ({ plan, kpi, view }) =>
    html`<p>
      小平市の市内就業者数は
      <kpi-gauge src="/seeds/${plan}.plan.json" kpi=${kpi} view=${view}>79,225人</kpi-gauge>
      です。
    </p>`,
  play: says('79,225人', '後退'),
};

/** やさしい日本語. */
export const PlainJapanese: Story = {
  args: { lang: 'ja-simple', kpi: 'II-M5-K1' },
  play: says('達成（できた）', '165ha'),
};

export const English: Story = {
  args: { lang: 'en', kpi: 'I-M2-K1' },
  play: says('Achieved', 'That is 0.5 points above the target of 20.0%.'),
};

/** The page's own words stay until the plan is there. */
export const StillLoading: Story = {
  args: { plan: 'still-loading' },
  beforeEach: () => {
    const load = window.fetch.bind(window);
    window.fetch = (input, init) =>
      String(input).includes('still-loading') ? new Promise<Response>(() => undefined) : load(input, init);
    return () => {
      window.fetch = load;
    };
  },
  play: async (context) => {
    await says('計画を読み込んでいます…')?.(context);
    await expect(context.canvasElement.textContent).toContain(FALLBACK);
  },
};

/** The file has errors: what to mend is listed, and the page's own words come back. */
export const PlanIsBroken: Story = {
  args: { plan: 'broken/several-at-once' },
  play: async (context) => {
    await says('計画ファイルに直すところが')?.(context);
    await waitFor(() =>
      expect(rootOf(context.canvasElement).querySelectorAll('.problems li').length).toBeGreaterThan(1),
    );
    await expect(context.canvasElement.textContent).toContain(FALLBACK);
  },
};

/** There is no file at the address. */
export const PlanIsNotThere: Story = {
  args: { plan: 'nowhere' },
  play: says('計画のデータを読み込めませんでした。'),
};

/** The page names an indicator that the plan does not have. */
export const UnknownIndicator: Story = {
  args: { kpi: 'nobody' },
  beforeEach: withoutWarning,
  play: says('id が「nobody」の指標はありません。'),
};

/** The page names no indicator. */
export const NoIndicatorNamed: Story = {
  args: { kpi: '' },
  beforeEach: withoutWarning,
  play: says('表示する指標が指定されていません。'),
};
