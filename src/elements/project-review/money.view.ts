import { formatDigits } from '../../locale/index.js';
import { pursesOf, sumChecks, type Money, type Purse, type SumCheck } from '../../model/finance.js';
import { partsBelow, partsOf } from '../../model/projects.js';
import type { Project } from '../../schema/index.js';
import { COMMON, say, unitSuffix, type Reader } from '../../wording/index.js';
import {
  MONEY,
  moneyLabel,
  moneyText,
  restLabel,
  shareText,
  stagedLabel,
  sumSentence,
} from '../../wording/money.js';
import type { BarRow, Segment } from './money-picture.js';
import { MESSAGES } from './project-review.messages.js';
import { caveats, marked, type Scope } from './scope.view.js';

/** What a project costs, at the stage that is furthest. */
export interface CostView {
  readonly label: string;
  readonly number: string;
  readonly unit: string;
  /** 決算, 計画; absent where the document does not say. */
  readonly stage?: string;
  /** The same at other stages, its share of the whole, what of it is the grant. */
  readonly lines: readonly string[];
  readonly markers: readonly string[];
}

/** The money of the whole: where it comes from, whether its parts add up to it. */
export interface MoneyView {
  readonly cost: CostView;
  readonly legend: readonly LegendView[];
  /** That the parts are in the whole already; whether they add up. */
  readonly sentences: readonly string[];
  /** All bars on one scale from one zero; none where nothing can be drawn. */
  readonly bars: readonly BarRow[];
  readonly table: readonly MoneyGroupView[];
}

export interface LegendView {
  readonly paint: Segment['paint'];
  readonly label: string;
  readonly amount: string;
  readonly unit: string;
  readonly remarks: readonly string[];
}

export interface MoneyGroupView {
  readonly title: string;
  readonly rows: readonly MoneyRowView[];
}

export interface MoneyRowView {
  readonly label: string;
  readonly stage: string;
  readonly amount: string;
  readonly share: string;
  readonly printed: string;
  readonly markers: readonly string[];
}

export function moneyView(project: Project, scope: Scope): MoneyView | undefined {
  const { plan } = scope.index;
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  const parts = partsBelow(plan, project.id);
  const all = [project, ...parts];
  const purses = pursesOf(project, plan);
  const lead = purses[0] ?? parts.flatMap((part) => pursesOf(part, plan))[0];
  if (!lead) return undefined;
  const cost = costView(project, undefined, scope);
  const direct = partsOf(plan, project.id);
  const checks = all.flatMap((whole) => sumChecks(whole, partsOf(plan, whole.id), plan));
  return {
    cost: cost ?? { label: words.cost, number: words.noMoney, unit: '', lines: [], markers: [] },
    legend: purses[0] ? legendOf(purses[0], reader) : [],
    sentences: [
      ...(direct.length > 0 && purses.length > 0 ? [words.partsInWhole(String(direct.length))] : []),
      ...sumSentences(checks, reader),
      ...purses.flatMap((purse) => purseRemarks(purse, reader)),
      ...(all.some((one) => pursesOf(one, plan).some(({ unit }) => unit !== lead.unit))
        ? [words.otherUnits]
        : []),
    ],
    bars: all.flatMap((one) => barRow(one, one === project ? undefined : project, lead.unit, scope) ?? []),
    table: all.flatMap((one) => moneyGroup(one, scope) ?? []),
  };
}

/** That everything adds up is said once; each that does not, for itself. */
function sumSentences(checks: readonly SumCheck[], reader: Reader): string[] {
  const sound = checks.filter(({ isComplete, difference }) => isComplete && difference === 0);
  const labels = [...new Set(sound.map(({ whole }) => stagedLabel(whole, reader)))];
  const others = checks.filter((one) => !sound.includes(one)).map((one) => sumSentence(one, reader));
  const words = MESSAGES[reader.language];
  return [
    ...(labels.length === 0
      ? []
      : others.length === 0 && labels.length > FEW
        ? [words.allAddUp]
        : [words.addUp(labels.join(COMMON[reader.language].listJoint))]),
    ...new Set(others),
  ];
}

function purseRemarks({ total, rest, unit, sources }: Purse, reader: Reader): string[] {
  const words = MONEY[reader.language];
  return [
    ...(rest < 0 ? [words.excess(moneyText(-rest, unit, reader))] : []),
    ...(total || sources.length < 2 ? [] : [words.computedTotal]),
  ];
}

/**
 * @param whole of which the project is a part, where it is one.
 * @returns `undefined` where the document names no money.
 */
export function costView(project: Project, whole: Project | undefined, scope: Scope): CostView | undefined {
  const { reader } = scope;
  const { plan } = scope.index;
  const words = MESSAGES[reader.language];
  const [lead, ...others] = pursesOf(project, plan);
  if (!lead) return undefined;
  const unit = displayUnit(lead, reader);
  const stages = MONEY[reader.language].stage;
  const label = lead.total ? moneyLabel(lead.total, reader) : words.cost;
  const isSaidAbove = whole !== undefined && pursesOf(whole, plan).some(({ stage }) => stage === lead.stage);
  return {
    label,
    number: formatDigits(lead.amount, reader.language),
    unit: unitSuffix(unit, reader).trim(),
    ...(lead.stage !== 'unstated' && !label.includes(stages[lead.stage]) && { stage: stages[lead.stage] }),
    lines: [
      ...(lead.stage === 'unstated' && !isSaidAbove ? [stages.unstated] : []),
      ...shareLine(lead, whole, scope),
      ...(whole && lead.sources.length <= FEW
        ? lead.sources.map((one) => sourceLine(one, lead, reader))
        : []),
      ...others.map(
        (purse) => `${stages[purse.stage]} ${moneyText(purse.amount, displayUnit(purse, reader), reader)}`,
      ),
    ],
    markers: marked([...(project.finance ?? []).flatMap((one) => caveats(reader, one))], scope),
  };
}

/** Most sources that are told beside the cost of a part, and by name where they add up; the table has them all. */
const FEW = 2;

/** うち交付金 541,000円（49.95%） */
function sourceLine(one: Money, { amount, rest }: Purse, reader: Reader): string {
  const words = MESSAGES[reader.language];
  const share = rest < 0 ? undefined : shareText(one.amount, amount, reader);
  return words.ofIt(moneyLabel(one, reader), moneyText(one.amount, one.unit, reader), share);
}

/** 全体の20.2% */
function shareLine(lead: Purse, whole: Project | undefined, { reader, index: { plan } }: Scope): string[] {
  const words = MESSAGES[reader.language];
  const around = whole && pursesOf(whole, plan).find((one) => alike(one, lead));
  const share = around && shareText(lead.amount, around.amount, reader);
  return share === undefined ? [] : [words.ofWhole(share)];
}

const alike = (one: Purse, other: Purse) => one.stage === other.stage && one.unit === other.unit;

const displayUnit = ({ total, sources, unit }: Purse, reader: Reader): string => {
  const [first] = total ? [total] : sources;
  return first ? say(first.unit, reader) : unit;
};

const segmentsOf = ({ sources, rest }: Purse): Segment[] => [
  ...sources.map(({ source, amount }): Segment => ({ paint: paintOf(source), amount })),
  ...(rest > 0 ? [{ paint: 'source-rest' as const, amount: rest }] : []),
];

const paintOf = (source: Money['source']): Segment['paint'] =>
  source === 'total' ? 'source-rest' : `source-${source}`;

function legendOf(purse: Purse, reader: Reader): LegendView[] {
  const words = MONEY[reader.language];
  const unit = displayUnit(purse, reader);
  const shares = (amount: number) => {
    const share = shareText(amount, purse.amount, reader);
    return share === undefined ? [] : [words.shareOf(share)];
  };
  const view = (paint: Segment['paint'], label: string, amount: number, remarks: readonly string[]) => ({
    paint,
    label,
    amount: formatDigits(amount, reader.language),
    unit: unitSuffix(unit, reader).trim(),
    remarks,
  });
  return [
    ...purse.sources.map((one) =>
      view(paintOf(one.source), moneyLabel(one, reader), one.amount, [
        ...shares(one.amount),
        ...printedShare(one, reader),
      ]),
    ),
    ...(purse.rest > 0
      ? [
          view('source-rest', restLabel(purse, reader), purse.rest, [
            ...(purse.sources.length === 0 ? [] : [...shares(purse.rest), words.restMeaning]),
          ]),
        ]
      : []),
  ];
}

const printedShare = ({ share }: Money, reader: Reader): string[] =>
  share === undefined
    ? []
    : [
        MONEY[reader.language].printedShare(
          `${formatDigits(Number((share * 100).toPrecision(12)), reader.language)}%`,
        ),
      ];

function barRow(
  project: Project,
  whole: Project | undefined,
  unit: string,
  scope: Scope,
): BarRow | undefined {
  const { reader } = scope;
  const { plan } = scope.index;
  const purses = pursesOf(project, plan).filter((one) => one.unit === unit);
  if (purses.length === 0) return undefined;
  const words = MESSAGES[reader.language];
  const title = whole
    ? [project.number, say(project.title, reader)].filter((part) => part !== undefined).join(' ')
    : words.whole;
  return {
    title,
    isWhole: whole === undefined,
    bars: purses.map((purse) => ({
      caption: [
        ...(purse.stage === 'unstated' ? [] : [MONEY[reader.language].stage[purse.stage]]),
        moneyText(purse.amount, displayUnit(purse, reader), reader),
        ...shareLine(purse, whole, scope),
      ],
      segments: segmentsOf(purse),
      total: purse.amount,
    })),
  };
}

function moneyGroup(project: Project, scope: Scope): MoneyGroupView | undefined {
  const { reader, index } = scope;
  const purses = pursesOf(project, index.plan);
  const words = MONEY[reader.language];
  const rows = purses.flatMap((purse): MoneyRowView[] => {
    const stated = [...(purse.total ? [purse.total] : []), ...purse.otherTotals, ...purse.sources];
    return [
      ...stated.map((money): MoneyRowView => ({
        label: moneyLabel(money, reader),
        stage: words.stage[money.stage],
        amount: moneyText(money.amount, money.unit, reader),
        share: [
          ...(money.source === 'total' || purse.rest < 0
            ? []
            : [shareText(money.amount, purse.amount, reader)].flatMap((one) =>
                one === undefined ? [] : [words.shareOf(one)],
              )),
          ...printedShare(money, reader),
        ].join(COMMON[reader.language].listJoint),
        printed: money.printed ?? '',
        markers: marked(caveats(reader, money), scope),
      })),
      ...(purse.rest > 0 && purse.sources.length > 0
        ? [
            {
              label: `${restLabel(purse, reader)}${COMMON[reader.language].inBrackets(words.restMeaning)}`,
              stage: words.stage[purse.stage],
              amount: moneyText(purse.rest, displayUnit(purse, reader), reader),
              share: [shareText(purse.rest, purse.amount, reader)]
                .flatMap((one) => (one === undefined ? [] : [words.shareOf(one)]))
                .join(''),
              printed: '',
              markers: [],
            },
          ]
        : []),
    ];
  });
  if (rows.length === 0) return undefined;
  const title = [project.number, say(project.title, reader)].filter((part) => part !== undefined).join(' ');
  return { title, rows };
}
