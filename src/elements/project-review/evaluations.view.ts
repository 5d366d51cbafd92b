import { gradedOn, usedScales, wholeProjects } from '../../model/projects.js';
import type { Doubt, Evaluation, Project, Scale } from '../../schema/index.js';
import { COMMON, momentText, say, surenessText } from '../../wording/index.js';
import { MESSAGES } from './project-review.messages.js';
import { caveats, marked, type Scope } from './scope.view.js';

/** How a grade is marked: given, drafted, perhaps meant, or not. */
export type GradeMark = 'final' | 'draft' | 'ambiguous' | 'none';

/** What stands on one scale, with every grade of it, the chosen one marked. */
export interface EvaluationView {
  readonly id: string;
  readonly title: string;
  readonly markers: readonly string[];
  /** 4段階. */
  readonly count: string;
  readonly basis?: string;
  readonly grades: readonly GradeView[];
  /** What is to be said where no grade is final: a draft, unclear, empty, not yet. */
  readonly state?: string;
  readonly isFinal: boolean;
  /** The ways in which the document can be read, where that is unclear. */
  readonly readings: readonly ReadingView[];
  readonly comment?: string;
  /** By whom and when. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly printed?: string;
  readonly stateMarkers: readonly string[];
}

export interface GradeView {
  readonly id: string;
  readonly label: string;
  readonly criterion?: string;
  readonly mark: GradeMark;
  /** What the mark means, beside the chosen grade. */
  readonly said?: string;
  readonly markers: readonly string[];
}

export interface ReadingView {
  readonly term: string;
  readonly text: string;
}

/**
 * The evaluations of a project, scale by scale; also a scale that other projects are graded on, with the words for there
 * being nothing here. Several on one scale: the one that holds first.
 */
export function evaluationViews(project: Project, scope: Scope): EvaluationView[] {
  const { plan } = scope.index;
  const isWhole = wholeProjects(plan).includes(project);
  const scales = usedScales(plan, isWhole ? wholeProjects(plan) : [project]);
  return scales.flatMap((scale) => {
    const holds = gradedOn(plan, scale, project).evaluation;
    const others = (project.evaluations ?? []).filter((one) => one.scale === scale.id && one !== holds);
    return [holds, ...others].map((one, at) => evaluationView(scale, one, at, scope));
  });
}

function evaluationView(
  scale: Scale,
  evaluation: Evaluation | undefined,
  at: number,
  scope: Scope,
): EvaluationView {
  const { reader, index } = scope;
  const words = MESSAGES[reader.language];
  const state = evaluation?.state ?? 'none';
  const grade = scale.grades.find(({ id }) => id === evaluation?.grade);
  const label = grade && say(grade.label, reader);
  const unclear = evaluation?.doubts?.find(({ field }) => field === 'state' || field === 'grade');
  const readings = state === 'ambiguous' && unclear ? readingsOf(unclear, scope) : [];
  const actor = (id: string | undefined) => {
    const found = id === undefined ? undefined : index.actors.get(id);
    return found && say(found.name, reader);
  };
  const by = actor(evaluation?.by ?? scale.by);
  const printed = evaluation?.printed === label ? undefined : evaluation?.printed;
  return {
    id: `${scale.id}-${String(at)}`,
    title: say(scale.title, reader),
    markers: marked(caveats(reader, scale), scope),
    count: words.grades(String(scale.grades.length)),
    ...(scale.basis && { basis: say(scale.basis, reader) }),
    grades: scale.grades.map((one): GradeView => {
      const mark =
        one === grade && (state === 'final' || state === 'draft' || state === 'ambiguous') ? state : 'none';
      return {
        id: one.id,
        label: say(one.label, reader),
        ...(one.criterion && { criterion: say(one.criterion, reader) }),
        mark,
        ...(mark !== 'none' && { said: words.mark[mark] }),
        markers: marked(caveats(reader, one), scope),
      };
    }),
    ...(state !== 'final' && { state: words.state[state] }),
    isFinal: state === 'final',
    readings,
    ...(evaluation?.comment && { comment: say(evaluation.comment, reader) }),
    facts: [
      ...(by === undefined ? [] : [{ term: words.by, text: by }]),
      ...(evaluation?.on === undefined ? [] : [{ term: words.on, text: momentText(evaluation.on, reader) }]),
    ],
    ...(printed !== undefined && { printed: COMMON[reader.language].printedAs(printed) }),
    stateMarkers: marked(
      [
        evaluation && typeof evaluation.on === 'object' && evaluation.on.note
          ? say(evaluation.on.note, reader)
          : undefined,
        ...caveats(reader, evaluation),
      ],
      scope,
    ),
  };
}

/** Both readings side by side, and which of them was chosen, how surely. */
function readingsOf({ chosen, alternatives = [], confidence }: Doubt, { reader }: Scope): ReadingView[] {
  const words = MESSAGES[reader.language];
  const { inBrackets } = COMMON[reader.language];
  return [
    ...(chosen == null
      ? []
      : [
          {
            term: `${words.readingHere}${inBrackets(surenessText(confidence, reader))}`,
            text: say(chosen, reader),
          },
        ]),
    ...alternatives.map((one) => ({ term: words.otherReading, text: say(one, reader) })),
  ];
}
