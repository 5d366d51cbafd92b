import { formatDigits, formatSigned } from '../../locale/index.js';
import type { Evaluation, Figure, Involvement, Project, Report, Entry } from '../../schema/index.js';
import {
  COMMON,
  figureText,
  momentText,
  quantityText,
  say,
  unitSuffix,
  type Reader,
} from '../../wording/index.js';
import { MESSAGES } from './progress-table.messages.js';
import { nameOf } from './names.view.js';
import { caveatTexts, type Scope } from './scope.view.js';

/** A place in the table that another place names. */
export interface Ref {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

export interface FigureView {
  readonly label: string;
  /** 延べ, 累計, 目標: what kind of number it is. */
  readonly kinds: readonly string[];
  readonly value: string;
  readonly unit: string;
  readonly isMissing: boolean;
  readonly remarks: readonly string[];
  readonly markers: readonly string[];
}

/** What a cell says, in reading order. */
export type Piece =
  | { readonly kind: 'heading'; readonly text: string; readonly markers: readonly string[] }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** 交付金の対象外, 注: what is to be known before reading on. */
      readonly tags: readonly string[];
      readonly markers: readonly string[];
    }
  | {
      readonly kind: 'line';
      readonly label: string;
      readonly text: string;
      readonly markers: readonly string[];
    }
  | { readonly kind: 'figures'; readonly figures: readonly FigureView[] }
  | { readonly kind: 'refs'; readonly label: string; readonly refs: readonly Ref[] };

/** What was done, as one report tells it: without the items it serves, which depend on what is shown beside it. */
export function reportPieces(report: Report, itemId: string, scope: Scope): readonly Piece[] {
  const { reader, index } = scope;
  const words = MESSAGES[reader.language];
  const attention = (report.outcomes ?? [])
    .map((id) => index.outcomes.get(id))
    .find((outcome) => outcome?.attention);
  const overlapping = (report.overlaps ?? []).flatMap(
    (id) => index.plan.reports?.find((one) => one.id === id)?.items ?? [],
  );
  const markers = scope.note(caveatTexts(reader, report));
  const pieces: (Piece | undefined)[] = [
    {
      kind: 'text',
      text: report.text === undefined ? COMMON[reader.language].notStated : say(report.text, reader),
      tags: [],
      markers,
    },
    line(
      words.reasonOf(attention && say(attention.label, reader)),
      report.reason && say(report.reason, reader),
    ),
    line(words.notApplicable, report.notApplicable && say(report.notApplicable, reader)),
    ...datePieces(report.dates, scope),
    figuresPiece(report.figures, scope),
    partnersPiece(report.actors, scope),
    overlapping.length === 0
      ? undefined
      : {
          kind: 'refs',
          label: words.overlaps,
          refs: [...new Set(overlapping)].map((id) => refTo(id, itemId, scope)),
        },
  ];
  return pieces.filter((piece) => piece !== undefined);
}

/** A project's money, results, plans and evaluations: what it reports for its year. */
export function projectPieces(project: Project, scope: Scope): readonly Piece[] {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  const own = scope.note(caveatTexts(reader, project));
  const pieces: (Piece | undefined)[] = [
    figuresPiece(project.finance === undefined ? undefined : [], scope, moneyFigures(project, scope)),
    ...entryPieces(
      project.resultsLabel ? say(project.resultsLabel, reader) : words.results,
      project.results,
      scope,
    ),
    ...entryPieces(project.nextLabel ? say(project.nextLabel, reader) : words.next, project.next, scope),
    ...(project.notApplicable ?? []).map((one): Piece => {
      const labels: Readonly<Record<string, string>> = {
        results: project.resultsLabel ? say(project.resultsLabel, reader) : words.results,
        next: project.nextLabel ? say(project.nextLabel, reader) : words.next,
        summary: project.summaryLabel ? say(project.summaryLabel, reader) : words.summary,
        finance: words.money,
        indicators: words.indicators,
      };
      return {
        kind: 'line',
        label: labels[one.field] ?? one.field,
        text: words.emptyField(one.printed),
        markers: scope.note(caveatTexts(reader, one)),
      };
    }),
    ...(project.evaluations ?? []).map((one) => evaluationPiece(one, scope)),
  ];
  const shown = pieces.filter((piece) => piece !== undefined);
  return own.length === 0 ? shown : [{ kind: 'heading', text: words.money, markers: own }, ...shown];
}

/** Entries of a project under their printed heading. */
export function entryPieces(
  heading: string | undefined,
  entries: readonly Entry[] | undefined,
  scope: Scope,
): readonly Piece[] {
  if (!entries || entries.length === 0) return [];
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  const pieces = entries.flatMap((entry): (Piece | undefined)[] => [
    {
      kind: 'text',
      text: say(entry.text, reader),
      tags: [
        ...(entry.outsideGrant ? [words.outsideGrant] : []),
        ...(entry.kind === 'note' ? [words.remark] : []),
      ],
      markers: scope.note(caveatTexts(reader, entry)),
    },
    ...datePieces(entry.dates, scope),
    figuresPiece(entry.figures, scope),
  ]);
  return [
    ...(heading === undefined ? [] : [{ kind: 'heading', text: heading, markers: [] } as const]),
    ...pieces.filter((piece) => piece !== undefined),
  ];
}

function evaluationPiece(evaluation: Evaluation, scope: Scope): Piece {
  const { reader, index } = scope;
  const words = MESSAGES[reader.language];
  const scale = index.scales.get(evaluation.scale);
  const grade = scale?.grades.find(({ id }) => id === evaluation.grade);
  const by = evaluation.by === undefined ? undefined : index.actors.get(evaluation.by);
  const label = grade && say(grade.label, reader);
  const printed = evaluation.printed === label ? undefined : evaluation.printed;
  const { stop } = COMMON[reader.language];
  const text = [
    words.evaluation[evaluation.state](label),
    printed === undefined ? undefined : words.evaluationPrinted(printed),
    evaluation.comment && say(evaluation.comment, reader),
    evaluation.on && momentText(evaluation.on, reader),
    by && words.by(say(by.name, reader)),
  ].filter((part) => part !== undefined);
  return {
    kind: 'line',
    label: scale ? say(scale.title, reader) : evaluation.scale,
    text: text.join(reader.language === 'en' ? `${stop} ` : stop),
    markers: scope.note([
      ...caveatTexts(reader, evaluation, scale, grade),
      ...(grade?.criterion
        ? [`${say(grade.label, reader)}${COMMON[reader.language].colon}${say(grade.criterion, reader)}`]
        : []),
    ]),
  };
}

function moneyFigures(project: Project, scope: Scope): FigureView[] {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  return (project.finance ?? []).map((money) => ({
    label: money.label ? say(money.label, reader) : words.source[money.source],
    kinds: [],
    value: formatDigits(money.amount, reader.language),
    unit: unitSuffix(money.unit, reader).trim(),
    isMissing: false,
    remarks: [
      words.stage[money.stage],
      ...(money.share === undefined
        ? []
        : [quantityText(Number((money.share * 100).toPrecision(12)), '%', reader)]),
    ],
    markers: scope.note(caveatTexts(reader, money)),
  }));
}

function figuresPiece(
  figures: readonly Figure[] | undefined,
  scope: Scope,
  more: readonly FigureView[] = [],
): Piece | undefined {
  const views = [...more, ...(figures ?? []).map((figure) => figureView(figure, scope))];
  return views.length === 0 ? undefined : { kind: 'figures', figures: views };
}

function figureView(figure: Figure, scope: Scope): FigureView {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  const common = COMMON[reader.language];
  const { value, isMissing } = figureText(figure, reader);
  const change = figure.role === 'change' && typeof figure.value === 'number' ? figure.value : undefined;
  const signed = change === undefined ? value : formatSigned(change, reader.language);
  const kinds = [
    figure.role && figure.role !== 'result' ? words.figureRole[figure.role] : undefined,
    figure.gross ? words.gross : undefined,
    figure.accumulation === 'cumulative' ? words.cumulative : undefined,
    figure.accumulation === 'yearly' ? words.yearly : undefined,
  ].filter((kind) => kind !== undefined);
  return {
    label: say(figure.label, reader),
    kinds,
    value: change !== undefined && figure.approximate ? common.approximately(signed) : signed,
    unit: isMissing ? '' : unitSuffix(figure.unit, reader).trim(),
    isMissing,
    remarks: [
      ...(figure.derived ? [words.derived(figure.printed)] : []),
      ...(figure.missing?.printed === undefined ? [] : [common.printedAs(figure.missing.printed)]),
      ...(typeof figure.value === 'number' && figure.unit === null ? [common.unitUnprinted] : []),
    ],
    markers: scope.note([
      figure.caveat && say(figure.caveat, reader),
      figure.missing?.note && say(figure.missing.note, reader),
    ]),
  };
}

function datePieces(dates: Report['dates'], scope: Scope): Piece[] {
  const { reader } = scope;
  return (dates ?? []).map((date) => ({
    kind: 'line',
    label: date.label ? say(date.label, reader) : COMMON[reader.language].notStated,
    text: momentText(date.at, reader),
    markers: scope.note([
      typeof date.at === 'object' && date.at.note ? say(date.at.note, reader) : undefined,
    ]),
  }));
}

function partnersPiece(involved: readonly Involvement[] | undefined, scope: Scope): Piece | undefined {
  if (!involved || involved.length === 0) return undefined;
  const { reader } = scope;
  const named = involved.map((one) => involvementView(one, scope));
  return {
    kind: 'line',
    label: MESSAGES[reader.language].partners,
    text: named.map(({ name }) => name).join(COMMON[reader.language].listJoint),
    markers: [...new Set(named.flatMap(({ markers }) => markers))],
  };
}

/** A party with the notes on its part, and on who it is. */
export function involvementView(
  involvement: Involvement,
  scope: Scope,
): { readonly name: string; readonly markers: readonly string[] } {
  const { reader, index } = scope;
  const actor = index.actors.get(involvement.actor);
  return {
    name: actor ? say(actor.name, reader) : involvement.actor,
    markers: scope.note([
      involvement.note && withName(say(involvement.note, reader), actor && say(actor.name, reader), reader),
      ...caveatTexts(reader, involvement, actor),
    ]),
  };
}

const withName = (note: string, name: string | undefined, reader: Reader) =>
  name === undefined ? note : `${name}${COMMON[reader.language].colon}${note}`;

const line = (label: string, text: string | undefined): Piece | undefined =>
  text === undefined ? undefined : { kind: 'line', label, text, markers: [] };

export function refTo(id: string, from: string | undefined, scope: Scope): Ref {
  return { id, ...nameOf(id, from, scope.index, scope.reader) };
}
