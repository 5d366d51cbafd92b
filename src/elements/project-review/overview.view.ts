import { rollUp } from '../../model/index.js';
import { totalsOf, type Sum } from '../../model/finance.js';
import {
  gradedOn,
  gradeGroups,
  partsBelow,
  partsOf,
  usedScales,
  wholeProjects,
  type GradeGroup,
} from '../../model/projects.js';
import type { Plan, Project, Scale } from '../../schema/index.js';
import {
  COMMON,
  momentText,
  say,
  sourceLine,
  strong,
  verdictCounts,
  verdictWordsOf,
  type FootnoteView,
  type Piece,
  type Reader,
  type VerdictView,
} from '../../wording/index.js';
import { MONEY, moneyText } from '../../wording/money.js';
import { givenViews, type GivenView } from './given.view.js';
import { costView, type CostView } from './money.view.js';
import type { BarRow } from './money-picture.js';
import { MESSAGES } from './project-review.messages.js';
import { isSelected, selectsOf } from './sheet.view.js';
import { caveats, marked, type Scope } from './scope.view.js';

/** Many projects side by side, and what they come to. */
export interface OverviewView {
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: readonly Piece[];
  readonly lead: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly RowView[];
  readonly tallies: readonly TallyView[];
  readonly notes: readonly FootnoteView[];
  readonly notesBy: string;
  readonly foot: readonly string[];
  readonly source: string;
}

/** One whole project. */
export interface RowView {
  readonly id: string;
  readonly selects: string;
  readonly isSelected: boolean;
  readonly number: string;
  readonly title: string;
  readonly markers: readonly string[];
  readonly parts?: string;
  readonly cost?: CostView;
  readonly indicators: { readonly words: string; readonly verdicts: readonly VerdictCount[] };
  /** On each scale, in the order of the columns. */
  readonly grades: readonly GradeCellView[];
  readonly given: readonly GivenView[];
}

export interface VerdictCount {
  readonly verdict: VerdictView;
  readonly count: number;
}

export interface GradeCellView {
  readonly scale: string;
  readonly label?: string;
  readonly state: GradeGroup['state'];
  /** 案, はっきりしません, まだ: absent for a final grade. */
  readonly said?: string;
  readonly markers: readonly string[];
}

/** How many projects, and how much money, have each grade of one scale. */
export interface TallyView {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** One a stage and unit: 決算（千円）. */
  readonly columns: readonly string[];
  readonly rows: readonly TallyRowView[];
  readonly bars: readonly BarRow[];
  readonly barsNote: string;
}

export interface TallyRowView {
  readonly id: string;
  readonly label: string;
  readonly state: GradeGroup['state'] | 'all';
  readonly criterion?: string;
  readonly count: string;
  readonly amounts: readonly { readonly text: string; readonly isMissing: boolean }[];
}

export function overviewView(
  projects: readonly Project[],
  scope: Scope,
  selection: string | undefined,
): OverviewView {
  const { reader, index } = scope;
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const scales = usedScales(plan, projects);
  const rows = projects.map((one) => rowView(one, scales, scope, selection));
  const [scale] = scales;
  const parts = (plan.projects ?? []).length - wholeProjects(plan).length;
  return {
    title: words.overview,
    subtitle: say(plan.title, reader),
    sentence: scale
      ? gradedSentence(scale, projects, plan, reader)
      : [words.noEvaluations(String(projects.length))],
    lead: [
      ...moneySentence(projects, plan, reader),
      ...(parts > 0 ? [words.partsLeftOut(String(parts))] : []),
    ],
    columns: [words.project, words.cost, words.indicators, ...scales.map(({ title }) => say(title, reader))],
    rows,
    tallies: scales.map((one) => tallyView(one, projects, scope)),
    notes: scope.notes.list(),
    notesBy: COMMON[reader.language].notesBy,
    foot: plan.textPolicy === undefined ? [] : [say(plan.textPolicy, reader)],
    source: sourceLine(plan, reader),
  };
}

/** 市の評価が確定した事業は 5 ／ 全8。 */
function gradedSentence(scale: Scale, projects: readonly Project[], plan: Plan, reader: Reader): Piece[] {
  const words = MESSAGES[reader.language];
  const graded = projects.filter((one) => gradedOn(plan, scale, one).state === 'final').length;
  const [start, end] = words.graded(say(scale.title, reader), String(projects.length));
  return [start, strong(String(graded)), end];
}

function moneySentence(projects: readonly Project[], plan: Plan, reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  const sums = totalsOf(projects, plan);
  if (sums.length === 0) return [words.noMoney];
  const told = sums.map((sum) =>
    words.total(stageOf(sum, reader), moneyText(sum.amount, sum.unit, reader), String(sum.named)),
  );
  return [words.totals(told.join(COMMON[reader.language].listJoint), String(projects.length))];
}

const stageOf = ({ stage }: Pick<Sum, 'stage'>, reader: Reader): string =>
  stage === 'unstated' ? MESSAGES[reader.language].cost : MONEY[reader.language].stage[stage];

/** 決算（千円） */
const columnOf = (sum: Sum, reader: Reader): string =>
  `${stageOf(sum, reader)}${COMMON[reader.language].inBrackets(sum.unit)}`;

function rowView(
  project: Project,
  scales: readonly Scale[],
  scope: Scope,
  selection: string | undefined,
): RowView {
  const { reader, index } = scope;
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const parts = partsOf(plan, project.id).length;
  const cost = costView(project, undefined, scope);
  const standing = rollUp(
    plan,
    scope.year === undefined ? {} : { fiscalYear: scope.year },
    indicatorsBelow(project, plan).flatMap((id) => index.indicators.get(id) ?? []),
    reader.own?.verdictsOf,
  );
  const { counted, judged, reference } = standing;
  const verdictWords = verdictWordsOf(plan, reader);
  return {
    id: project.id,
    selects: selectsOf(project, scope),
    isSelected: isSelected(project, selection),
    number: project.number ?? '',
    title: say(project.title, reader),
    markers: marked(caveats(reader, project), scope),
    ...(parts > 0 && { parts: words.hasParts(String(parts)) }),
    ...(cost && { cost }),
    indicators: {
      words: [
        ...(counted.length === 0 && reference.length === 0 ? [words.noIndicators] : []),
        ...(counted.length === 0 ? [] : [words.judged(String(judged.length), String(counted.length))]),
        ...(reference.length === 0 ? [] : [words.references(String(reference.length))]),
      ].join(COMMON[reader.language].listJoint),
      verdicts: verdictCounts(counted, verdictWords),
    },
    grades: scales.map((scale) => gradeCell(scale, project, scope)),
    given: givenViews(project, scope),
  };
}

/** Those of the project and of its parts, each once. */
const indicatorsBelow = (project: Project, plan: Plan): string[] => [
  ...new Set([project, ...partsBelow(plan, project.id)].flatMap(({ indicators = [] }) => indicators)),
];

function gradeCell(scale: Scale, project: Project, scope: Scope): GradeCellView {
  const { reader, index } = scope;
  const words = MESSAGES[reader.language];
  const { state, grade, evaluation } = gradedOn(index.plan, scale, project);
  return {
    scale: say(scale.title, reader),
    ...(grade && { label: say(grade.label, reader) }),
    state,
    ...(state !== 'final' && {
      said: state === 'ambiguous' && grade ? words.mark.ambiguous : words.state[state],
    }),
    markers: marked(caveats(reader, evaluation), scope),
  };
}

function tallyView(scale: Scale, projects: readonly Project[], scope: Scope): TallyView {
  const { reader, index } = scope;
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const groups = gradeGroups(plan, scale, projects);
  const sums = totalsOf(projects, plan);
  const { missing, notStated } = COMMON[reader.language];
  const amountsOf = (some: readonly Project[]) => {
    const own = totalsOf(some, plan);
    return sums.map((sum) => {
      const found = own.find((one) => alike(one, sum));
      return found
        ? {
            text: words.sumOf(moneyText(found.amount, found.unit, reader), String(found.named)),
            isMissing: false,
          }
        : { text: some.length === 0 ? missing['not-applicable'] : notStated, isMissing: true };
    });
  };
  const lead = leadOf(sums);
  const graded = groups.filter(({ state }) => state === 'final').flatMap(({ projects: some }) => some);
  return {
    id: scale.id,
    title: say(scale.title, reader),
    sentence: words.tally(String(graded.length), String(projects.length)),
    columns: sums.map((sum) => columnOf(sum, reader)),
    rows: [
      ...groups.map((group, at): TallyRowView => ({
        id: `${scale.id}-${String(at)}`,
        label: labelOf(group, reader),
        state: group.state,
        ...(group.grade?.criterion && { criterion: say(group.grade.criterion, reader) }),
        count: words.count(String(group.projects.length)),
        amounts: amountsOf(group.projects),
      })),
      {
        id: `${scale.id}-all`,
        label: words.all,
        state: 'all',
        count: words.count(String(projects.length)),
        amounts: amountsOf(projects),
      },
    ],
    bars: lead ? groups.map((group) => barOf(group, lead, plan, reader)) : [],
    barsNote: lead ? words.bars(columnOf(lead, reader), String(lead.named), String(projects.length)) : '',
  };
}

const alike = (one: Sum, other: Sum) => one.stage === other.stage && one.unit === other.unit;

/** The stage and unit that most projects name; of several the furthest. */
const leadOf = (sums: readonly Sum[]): Sum | undefined => [...sums].sort((a, b) => b.named - a.named)[0];

function labelOf({ state, grade }: GradeGroup, reader: Reader): string {
  const words = MESSAGES[reader.language];
  const { inBrackets } = COMMON[reader.language];
  const label = grade && say(grade.label, reader);
  if (state === 'final') return label ?? words.state.none;
  return label === undefined ? words.state[state] : `${label}${inBrackets(words.draftShort)}`;
}

function barOf(group: GradeGroup, lead: Sum, plan: Plan, reader: Reader): BarRow {
  const words = MESSAGES[reader.language];
  const found = totalsOf(group.projects, plan).find((one) => alike(one, lead));
  const amount = found?.amount ?? 0;
  const paint =
    group.state === 'final' ? 'grade-final' : group.state === 'draft' ? 'grade-draft' : 'grade-none';
  return {
    title: labelOf(group, reader),
    isWhole: false,
    bars: [
      {
        caption: [
          words.count(String(group.projects.length)),
          ...(found
            ? [words.sumOf(moneyText(amount, lead.unit, reader), String(found.named))]
            : group.projects.length === 0
              ? []
              : [words.noSum(columnOf(lead, reader))]),
        ],
        segments: [{ paint, amount }],
        total: amount,
        isMissing: !found && group.projects.length > 0,
      },
    ],
  };
}

/** Fiscal years to choose from, in words. */
export const yearOptions = (years: readonly number[], reader: Reader) =>
  years.map((value) => ({ value, label: momentText(`FY${String(value).padStart(4, '0')}`, reader) }));
