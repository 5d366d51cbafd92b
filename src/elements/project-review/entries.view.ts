import { formatSigned } from '../../locale/index.js';
import type { Entry, Figure, Project } from '../../schema/index.js';
import { COMMON, figureText, momentText, say, unitSuffix, type Reader } from '../../wording/index.js';
import { INDICATOR_TABLE } from '../../wording/indicator-table.js';
import { MESSAGES } from './project-review.messages.js';
import { caveats, marked, type Scope } from './scope.view.js';

/** A list of the sheet under its heading: the gist, what was done, what comes next. */
export interface SectionView {
  readonly id: 'summary' | 'results' | 'next';
  readonly label: string;
  /** Whether the label is the city's own. */
  readonly isCityLabel: boolean;
  /** Those that stand open; the rest waits behind a button. */
  readonly first: readonly EntryView[];
  readonly more: readonly EntryView[];
  /** 3 ／ 全8件, where some wait. */
  readonly count?: string;
  readonly moreLabel: string;
  /** What the document prints in place of an entry. */
  readonly empty?: { readonly text: string; readonly markers: readonly string[] };
}

export interface EntryView {
  readonly text: string;
  /** 交付金の対象外, 注: what is to be known before reading on. */
  readonly tags: readonly string[];
  readonly markers: readonly string[];
  readonly figures: readonly FigureView[];
  readonly dates: readonly string[];
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

/** Entries that stand open where there are more than one beyond them. */
const FIRST = 3;

/** The three lists of a project in the order of a sheet; none that the document neither fills nor marks as empty. */
export function sectionViews(project: Project, scope: Scope): SectionView[] {
  return (['summary', 'results', 'next'] as const).flatMap((id) => sectionView(id, project, scope) ?? []);
}

function sectionView(id: SectionView['id'], project: Project, scope: Scope): SectionView | undefined {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  const printed = project[`${id}Label`];
  const entries = (project[id] ?? []).map((one) => entryView(one, scope));
  const absent = project.notApplicable?.find(({ field }) => field === id);
  if (entries.length === 0 && !absent) return undefined;
  const open = entries.length > FIRST + 1 ? FIRST : entries.length;
  const hidden = entries.length - open;
  return {
    id,
    label: printed ? say(printed, reader) : words.section[id],
    isCityLabel: printed !== undefined,
    first: entries.slice(0, open),
    more: entries.slice(open),
    ...(hidden > 0 && { count: words.someOf(String(open), String(entries.length)) }),
    moreLabel: words.more(String(hidden)),
    ...(absent && {
      empty: {
        text: words.emptyField(absent.printed),
        markers: marked(caveats(reader, absent), scope),
      },
    }),
  };
}

function entryView(entry: Entry, scope: Scope): EntryView {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  const { colon } = COMMON[reader.language];
  return {
    text: say(entry.text, reader),
    tags: [
      ...(entry.outsideGrant ? [words.outsideGrant] : []),
      ...(entry.kind === 'note' ? [words.remark] : []),
    ],
    markers: marked(
      [
        ...caveats(reader, entry),
        ...(entry.dates ?? []).map(({ at }) =>
          typeof at === 'object' && at.note ? say(at.note, reader) : undefined,
        ),
      ],
      scope,
    ),
    figures: (entry.figures ?? []).map((figure) => figureView(figure, scope)),
    dates: (entry.dates ?? []).map(({ at, label }) => {
      const when = momentText(at, reader);
      return label === undefined ? when : `${say(label, reader)}${colon}${when}`;
    }),
  };
}

function figureView(figure: Figure, scope: Scope): FigureView {
  const { reader } = scope;
  const words = MESSAGES[reader.language];
  const common = COMMON[reader.language];
  const { value, isMissing } = figureText(figure, reader);
  const { counted } = INDICATOR_TABLE[reader.language];
  const label = say(figure.label, reader);
  const role = figure.role === 'plan' || figure.role === 'target' ? figure.role : undefined;
  return {
    label,
    kinds: [
      // A change has its sign.
      ...(role ? [words.figureRole[role]] : []),
      ...(figure.gross ? [words.gross] : []),
      ...(figure.accumulation === 'cumulative' || figure.accumulation === 'yearly'
        ? [counted[figure.accumulation]]
        : []),
    ].filter((kind) => !label.includes(kind)),
    value: isMissing ? value : changeText(figure, reader, value),
    unit: isMissing ? '' : unitSuffix(figure.unit, reader).trim(),
    isMissing,
    remarks: [
      ...(figure.derived ? [words.derived(figure.printed)] : []),
      ...(figure.missing?.printed === undefined ? [] : [common.printedAs(figure.missing.printed)]),
      ...(typeof figure.value === 'number' && figure.unit === null ? [common.unitUnprinted] : []),
    ],
    markers: marked(
      [figure.caveat && say(figure.caveat, reader), figure.missing?.note && say(figure.missing.note, reader)],
      scope,
    ),
  };
}

/** A change has its sign: +19. */
function changeText({ role, value, approximate }: Figure, reader: Reader, plain: string): string {
  if (role !== 'change' || typeof value !== 'number') return plain;
  const signed = formatSigned(value, reader.language);
  return approximate ? COMMON[reader.language].approximately(signed) : signed;
}
