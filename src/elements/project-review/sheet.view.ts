import { rollUp, whenOf } from '../../model/index.js';
import { partsBelow, pathToProject } from '../../model/projects.js';
import type { Item, Project } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  hasConditional,
  leftOutLines,
  momentText,
  numberedTitle,
  say,
  sourceLine,
  STANDING,
  standingSentence,
  verdictWordsOf,
  type FootnoteView,
  type Piece,
  type Reader,
} from '../../wording/index.js';
import { givenViews, type GivenView } from './given.view.js';
import { sectionViews, type SectionView } from './entries.view.js';
import { evaluationViews, type EvaluationView } from './evaluations.view.js';
import { indicatorViews, type IndicatorView } from './indicators.view.js';
import { costView, moneyView, type CostView, type MoneyView } from './money.view.js';
import { placesView, type PlacesView } from './places.view.js';
import { MESSAGES } from './project-review.messages.js';
import { caveats, marked, type Scope } from './scope.view.js';

/** The evaluation sheet of one project, final to the last unit. */
export interface SheetView {
  readonly id: string;
  /** What is selected when its title is pressed: the item that it belongs to, else itself. */
  readonly selects: string;
  readonly isSelected: boolean;
  readonly eyebrow: string;
  readonly title: string;
  readonly markers: readonly string[];
  /** Of which project it is a part. */
  readonly within?: { readonly id: string; readonly text: string };
  readonly draft?: DraftView;
  readonly sentence: readonly Piece[];
  readonly lead: readonly string[];
  readonly money?: MoneyView;
  /** What is said where the document names no money. */
  readonly noMoney: string;
  readonly sections: readonly SectionView[];
  readonly indicators: readonly IndicatorView[];
  readonly parts: readonly PartView[];
  readonly evaluations: readonly EvaluationView[];
  /** That the evaluation is of the whole and of no part; that there is none. */
  readonly evaluationNotes: readonly string[];
  readonly given: readonly GivenView[];
  /** Fields that the document leaves empty on purpose and that have no place of their own here. */
  readonly empty: readonly { readonly text: string; readonly markers: readonly string[] }[];
  readonly places: PlacesView;
  readonly notes: readonly FootnoteView[];
  readonly notesBy: string;
  readonly foot: readonly string[];
  readonly source: string;
}

/** The mark of a document that is not final, beside the title. */
export interface DraftView {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PartView {
  readonly id: string;
  readonly selects: string;
  readonly isSelected: boolean;
  readonly number: string;
  readonly title: string;
  readonly markers: readonly string[];
  readonly within?: string;
  readonly cost?: CostView;
  readonly sections: readonly SectionView[];
  readonly indicators: readonly IndicatorView[];
  readonly evaluations: readonly EvaluationView[];
  readonly given: readonly GivenView[];
  readonly empty: SheetView['empty'];
}

/** @param selection id of the record that is selected for all widgets of the plan. */
export function sheetView(project: Project, scope: Scope, selection: string | undefined): SheetView {
  const { reader, index } = scope;
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const parts = partsBelow(plan, project.id);
  const all = [project, ...parts];
  const ids = new Set(all.flatMap(({ indicators = [] }) => indicators));
  const standing = rollUp(
    plan,
    scope.year === undefined ? {} : { fiscalYear: scope.year },
    [...ids].flatMap((id) => index.indicators.get(id) ?? []),
    reader.own?.verdictsOf,
  );
  const verdictWords = verdictWordsOf(plan, reader);
  const above = pathToProject(plan, project.id).at(-2);
  const money = moneyView(project, scope);
  const draft = draftView(scope);
  const head = headOf(project, scope, selection);
  const sections = sectionViews(project, scope);
  const indicators = indicatorViews(project, scope);
  const empty = emptyFields(project, scope);
  const partViews = parts.map((part) => partView(part, project, scope, selection));
  const evaluations = evaluationViews(project, scope);
  const given = givenViews(project, scope);
  return {
    ...head,
    eyebrow: [say(plan.publisher.name, reader), momentText(project.period, reader)].join('\u3000'),
    title: [project.number, say(project.title, reader)].filter((one) => one !== undefined).join(' '),
    ...(above && { within: { id: above.id, text: words.within(say(above.title, reader)) } }),
    ...(draft && { draft }),
    sentence: ids.size === 0 ? [words.withoutIndicators] : standingSentence(standing, reader),
    lead: [
      ...leftOutLines(standing, reader, verdictWords),
      ...(hasConditional(standing) ? [STANDING[reader.language].conditionalMeaning] : []),
    ],
    ...(money && { money }),
    noMoney: words.noMoney,
    sections,
    indicators,
    parts: partViews,
    evaluations,
    evaluationNotes: evaluationNotes(project, above, partViews, evaluations, reader),
    given,
    empty,
    places: placesView(all, scope),
    notes: scope.notes.list(),
    notesBy: COMMON[reader.language].notesBy,
    foot: [
      ...(ids.size > 0 ? verdictWords.whose([...standing.counted, ...standing.reference]) : []),
      ...(plan.textPolicy === undefined ? [] : [say(plan.textPolicy, reader)]),
    ],
    source: sourceLine(plan, reader),
  };
}

interface Head {
  readonly id: string;
  readonly selects: string;
  readonly isSelected: boolean;
  readonly markers: readonly string[];
}

function headOf(project: Project, scope: Scope, selection: string | undefined): Head {
  const { reader, index } = scope;
  const { items = [], period } = project;
  return {
    id: project.id,
    selects: selectsOf(project, scope),
    isSelected: isSelected(project, selection),
    markers: marked(
      [
        ...caveats(reader, project),
        typeof period === 'object' && period.note ? say(period.note, reader) : undefined,
        ...otherItems(
          project,
          items.flatMap((id) => index.items.get(id) ?? []),
          reader,
        ),
      ],
      scope,
    ),
  };
}

/** The id that stands for a project in all widgets: its item, which others know too, else its own. */
export const selectsOf = ({ id, items = [] }: Project, { index }: Scope): string =>
  items.find((one) => index.items.has(one)) ?? id;

export const isSelected = ({ id, items = [] }: Project, selection: string | undefined): boolean =>
  selection !== undefined && (id === selection || items.includes(selection));

/** The items that it belongs to, where they are called otherwise. */
function otherItems(project: Project, items: readonly Item[], reader: Reader): string[] {
  const others = items.filter(
    (item) => item.title === null || say(item.title, reader) !== say(project.title, reader),
  );
  return others.length === 0
    ? []
    : [
        MESSAGES[reader.language].ofItems(
          others.map((item) => numberedTitle(item, reader)).join(COMMON[reader.language].listJoint),
        ),
      ];
}

function draftView({ index: { plan }, reader }: Scope): DraftView | undefined {
  const { state, printed, note } = plan.status;
  const words = MESSAGES[reader.language];
  if (state !== 'draft' && state !== 'outline' && state !== 'consultation') return undefined;
  const documents = (plan.documents ?? []).filter((one) => (one.kind ?? 'source') === 'source');
  const onTime = (plan.notes ?? []).filter(({ by, field }) => by === 'city' && field === 'asOf');
  const { listJoint } = COMMON[reader.language];
  return {
    title: printed ?? words.draft,
    lines: [
      ...documents.flatMap(({ occasion, published }) => {
        const parts = [
          whenOf(published) === undefined || published === undefined
            ? undefined
            : momentText(published, reader),
          occasion && say(occasion, reader),
        ].filter((part) => part !== undefined);
        return parts.length === 0 ? [] : [parts.join(listJoint)];
      }),
      ...(note ? [say(note, reader)] : []),
      ...caveatsOf({ notes: onTime }, reader),
    ],
  };
}

function partView(part: Project, whole: Project, scope: Scope, selection: string | undefined): PartView {
  const { reader, index } = scope;
  const words = MESSAGES[reader.language];
  const above = index.projects.get(part.parent ?? '');
  const head = headOf(part, scope, selection);
  const cost = costView(part, whole, scope);
  return {
    ...head,
    number: part.number ?? '',
    title: say(part.title, reader),
    ...(above && above !== whole && { within: words.within(say(above.title, reader)) }),
    ...(cost && { cost }),
    indicators: indicatorViews(part, scope),
    sections: sectionViews(part, scope),
    empty: emptyFields(part, scope),
    evaluations: evaluationViews(part, scope),
    given: givenViews(part, scope),
  };
}

const LISTS: ReadonlySet<string> = new Set(['summary', 'results', 'next']);

/** Fields other than the three lists that the document leaves empty on purpose. */
function emptyFields({ notApplicable = [] }: Project, scope: Scope): SheetView['empty'] {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  return notApplicable
    .filter(({ field }) => !LISTS.has(field))
    .map((one) => {
      const name = (words.field as Readonly<Record<string, string>>)[one.field] ?? one.field;
      return {
        text: `${name}${COMMON[reader.language].colon}${words.emptyField(one.printed)}`,
        markers: marked(caveats(reader, one), scope),
      };
    });
}

function evaluationNotes(
  project: Project,
  above: Project | undefined,
  parts: readonly PartView[],
  evaluations: readonly EvaluationView[],
  reader: Reader,
): string[] {
  const words = MESSAGES[reader.language];
  const isEvaluated = (project.evaluations ?? []).length > 0;
  const graded = parts.filter((part) => part.evaluations.length > 0);
  return [
    ...(evaluations.length === 0 && graded.length === 0 ? [words.noEvaluation] : []),
    ...(!isEvaluated && above?.evaluations?.length ? [words.evaluatedAbove(say(above.title, reader))] : []),
    ...(isEvaluated && parts.length > 0 && graded.length === 0
      ? [words.wholeOnly(String(parts.length))]
      : []),
    ...(!isEvaluated && graded.length > 0
      ? [words.partsOnly(String(graded.length), String(parts.length))]
      : []),
  ];
}
