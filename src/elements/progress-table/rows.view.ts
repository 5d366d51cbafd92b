import { comparable, type PlanIndex } from '../../model/index.js';
import type { Confidence, Item, Report } from '../../schema/index.js';
import {
  COMMON,
  itemCaveats,
  numberedTitle,
  say,
  surenessText,
  titleOf,
  type Reader,
} from '../../wording/index.js';
import { givenVerdictsOf, type GivenVerdictView } from '../../wording/given-verdicts.js';
import {
  entryPieces,
  involvementView,
  projectPieces,
  refTo,
  reportPieces,
  type Piece,
  type Ref,
} from './pieces.view.js';
import { MESSAGES } from './progress-table.messages.js';
import { caveatTexts, scopeOf, type Scope, type Source } from './scope.view.js';
import { isIn, yearWords } from './years.view.js';

export interface HeadingView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isMissing: boolean;
  readonly markers: readonly string[];
  readonly chips: readonly ChipView[];
  readonly name: string;
}

export interface ChipView {
  readonly label: string;
  readonly isTentative: boolean;
  readonly markers: readonly string[];
}

export interface OutcomeView {
  readonly id: string;
  readonly label: string;
  readonly glyph?: Glyph;
  readonly needsAttention: boolean;
}

/** A verdict that people gave on the item itself. */
export interface GivenView extends Omit<GivenVerdictView, 'caveats'> {
  readonly markers: readonly string[];
}

export type Glyph = 'disc' | 'ring' | 'diamond' | 'cross' | 'dash' | 'triangle' | 'square';

export interface RowContent {
  readonly id: string;
  readonly heading: HeadingView;
  readonly tags?: string;
  readonly summary: readonly Piece[];
  readonly noSummary: string;
  readonly reports: readonly {
    readonly id: string;
    readonly pieces: readonly Piece[];
    /** Other items that this one text serves. */
    readonly alsoFor: readonly Ref[];
  }[];
  readonly projects: readonly (readonly Piece[])[];
  readonly noReport?: string;
  readonly outcomes: readonly OutcomeView[];
  readonly verdicts: readonly GivenView[];
  readonly noOutcome?: string;
  readonly place: readonly Piece[];
  readonly noPlaceNote: string;
  readonly leads: readonly Party[];
  readonly cooperating: readonly Party[];
  readonly named: readonly Party[];
  readonly noActor?: string;
  readonly markers: ReadonlySet<string>;
  /** What filters look at. */
  readonly haystack: string;
  readonly outcomeIds: ReadonlySet<string>;
  readonly markIds: ReadonlySet<string>;
  readonly actorIds: ReadonlySet<string>;
  /** The item itself and all above it. */
  readonly path: ReadonlySet<string>;
}

export interface Party {
  readonly name: string;
  readonly note?: string;
  readonly markers: readonly string[];
}

/** @param isNamed whether the row bears the item's title; else it is the whole of what the heading above names. */
export function rowOf(item: Item, source: Source, isNamed: boolean): RowContent {
  const { index, reader } = source;
  const words = MESSAGES[reader.language];
  const scope = scopeOf(source);
  const reports = index.reportsOf(item.id).filter(({ period }) => isIn(period, source));
  const projects = index.projectsOf(item.id).filter(({ period }) => isIn(period, source));
  const titled = headingOf(item, scope, item.id);
  const heading = isNamed ? titled : { ...titled, number: '', title: words.whole, chips: [], markers: [] };
  const parties = (role: (one: NonNullable<Item['actors']>[number]) => boolean): Party[] =>
    (item.actors ?? []).filter(role).map((one) => involvementView(one, scope));
  const summary: Piece[] = [
    ...(item.summary !== undefined && isNamed
      ? [{ kind: 'text', text: say(item.summary, reader), tags: [], markers: [] } as const]
      : []),
    ...projects.flatMap((project) => entryPieces(undefined, project.summary, scope)),
  ];
  const outcomeIds = new Set(reports.flatMap((report) => report.outcomes ?? []));
  const outcomes = [...outcomeIds].flatMap((id) => outcomeView(id, index, reader));
  const shownReports = reports.map((report) => ({
    id: report.id,
    pieces: reportPieces(report, item.id, scope),
    alsoFor: report.items.filter((id) => id !== item.id).map((id) => refTo(id, item.id, scope)),
  }));
  const shownProjects = projects.map((project) => projectPieces(project, scope));
  const verdicts = verdictsOf(item, scope);
  const place = isNamed ? placePieces(item, scope) : [];
  const leads = parties(({ role }) => role === 'lead');
  const cooperating = parties(({ role }) => role === 'cooperating' || role === 'other-department');
  const named = parties(({ role }) => role === 'named');
  const year = source.year === undefined ? undefined : yearWords(source.year, reader);
  return {
    id: item.id,
    heading,
    ...((item.tags ?? []).length > 0 && {
      tags: words.tags((item.tags ?? []).join(COMMON[reader.language].listJoint)),
    }),
    summary,
    noSummary: words.noSummary,
    reports: shownReports,
    projects: shownProjects,
    ...(reports.length + projects.length === 0 && { noReport: words.noReport(year) }),
    outcomes,
    verdicts,
    ...(outcomes.length + verdicts.length === 0 && { noOutcome: COMMON[reader.language].notStated }),
    place,
    noPlaceNote: words.noPlaceNote,
    leads,
    cooperating,
    named,
    ...(leads.length + cooperating.length + named.length === 0 && {
      noActor: COMMON[reader.language].notStated,
    }),
    markers: scope.markers,
    haystack: haystackOf(
      item,
      reports,
      [...summary, ...shownProjects.flat(), ...shownReports.flatMap((one) => one.pieces), ...place],
      [...outcomes.map(({ label }) => label), ...verdicts.map(({ face, by }) => `${face.word} ${by}`)],
      source,
    ),
    outcomeIds,
    markIds: new Set(item.marks),
    actorIds: new Set((item.actors ?? []).map(({ actor }) => actor)),
    path: new Set(index.pathTo(item.id).map(({ id }) => id)),
  };
}

export function headingOf(item: Item, scope: Scope, id: string): HeadingView {
  const { index, reader } = scope;
  const { text, prefix = '', isMissing } = titleOf(item, reader);
  return {
    id,
    number: item.number ?? '',
    title: `${prefix}${text}`,
    isMissing,
    markers: scope.note(titleCaveats(item, scope)),
    chips: (item.marks ?? []).flatMap((markId) => {
      const mark = index.marks.get(markId);
      return mark
        ? [
            {
              label: say(mark.label, reader),
              isTentative: mark.tentative === true,
              markers: scope.note([mark.meaning && say(mark.meaning, reader), ...caveatTexts(reader, mark)]),
            },
          ]
        : [];
    }),
    name: refTo(item.id, undefined, scope).name,
  };
}

/** What is to be known about an item's title; its place has words of its own. */
export function titleCaveats(item: Item, { reader }: Source): string[] {
  const words = MESSAGES[reader.language];
  const variants = (item.titleVariants ?? []).map((one) => COMMON[reader.language].quoted(say(one, reader)));
  const [missing] = item.title === null ? itemCaveats({ ...item, notes: [], doubts: [] }, reader) : [];
  return [
    missing,
    ...(item.title === null && item.inferredTitle?.reason ? [say(item.inferredTitle.reason, reader)] : []),
    ...titleStateTexts(item, reader),
    variants.length > 0 ? words.otherNames(variants.join('')) : undefined,
    ...caveatTexts(reader, item),
  ].filter((text) => text !== undefined);
}

export function titleStateTexts(
  record: Pick<Item, 'titleState' | 'titlePrinted'>,
  reader: Reader,
): (string | undefined)[] {
  const words = MESSAGES[reader.language];
  const states: Readonly<Record<string, string>> = {
    reconstructed: words.titleReconstructed,
    placeholder: words.titlePlaceholder,
    inferred: words.titleInferred,
  };
  return [
    record.titleState && states[record.titleState],
    record.titlePrinted && COMMON[reader.language].printedAs(record.titlePrinted.replace(/\s*\n\s*/g, ' ')),
  ];
}

/** Whether the document lists an item again for sure; an author who has no doubt need not say so. */
export const isSurelyAgain = ({ confidence = 'certain' }: { readonly confidence?: Confidence }): boolean =>
  confidence === 'certain' || confidence === 'high';

export function placePieces(item: Item, scope: Scope): Piece[] {
  const { index, reader } = scope;
  const words = MESSAGES[reader.language];
  const { inBrackets } = COMMON[reader.language];
  const full = (id: string | undefined) => {
    const found = id === undefined ? undefined : index.items.get(id);
    return found && numberedTitle(found, reader);
  };
  const { placement } = item;
  const pieces: Piece[] = [];
  if (placement) {
    const where =
      placement.state === 'repaired'
        ? words.repaired(full(placement.printedUnder))
        : words.uncertain(full(placement.alternativeParent));
    pieces.push(
      { kind: 'text', text: where, tags: [], markers: [] },
      {
        kind: 'line',
        label: words.reasonOf(undefined),
        text: `${say(placement.reason, reader)}${inBrackets(surenessText(placement.confidence, reader))}`,
        markers: [],
      },
    );
  }
  for (const one of item.alsoUnder ?? [])
    pieces.push({
      kind: 'line',
      label: (isSurelyAgain(one) ? words.again : words.perhapsAgain)(full(one.item) ?? one.item),
      text: `${one.reason ? say(one.reason, reader) : ''}${one.confidence ? inBrackets(surenessText(one.confidence, reader)) : ''}`,
      markers: scope.note(caveatTexts(reader, one)),
    });
  return pieces;
}

/** Verdicts that people gave on the item, up to the year that the table shows. */
function verdictsOf(item: Item, scope: Scope): GivenView[] {
  const { index, reader, year } = scope;
  return givenVerdictsOf(index.plan, item.id, reader, year).map(({ caveats, ...given }) => ({
    ...given,
    markers: scope.note(caveats),
  }));
}

export function outcomeView(id: string, index: PlanIndex, reader: Reader): OutcomeView[] {
  const outcome = index.outcomes.get(id);
  return outcome
    ? [
        {
          id,
          label: say(outcome.label, reader),
          ...(outcome.glyph && { glyph: outcome.glyph }),
          needsAttention: outcome.attention === true,
        },
      ]
    : [];
}

/** Everything a reader may search for, in the form in which texts are compared. */
function haystackOf(
  item: Item,
  reports: readonly Report[],
  pieces: readonly Piece[],
  labels: readonly string[],
  { index, reader }: Source,
): string {
  const involved = [...(item.actors ?? []), ...reports.flatMap((report) => report.actors ?? [])];
  const names = involved.flatMap(({ actor }) => {
    const found = index.actors.get(actor);
    return found ? [found.name, ...(found.aliases ?? []).map(({ name }) => name)] : [];
  });
  const texts = [
    numberedTitle(item, reader),
    ...(item.titleVariants ?? []).map((one) => say(one, reader)),
    item.inferredTitle ? say(item.inferredTitle.title, reader) : '',
    ...names.map((name) => say(name, reader)),
    ...labels,
    ...(item.marks ?? []).map((id) => {
      const mark = index.marks.get(id);
      return mark ? say(mark.label, reader) : '';
    }),
    ...(item.tags ?? []),
    ...pieces.flatMap(pieceTexts),
  ];
  // A line break cannot be typed, so no search reaches from one text into the next.
  return texts.map(comparable).join('\n');
}

function pieceTexts(piece: Piece): string[] {
  switch (piece.kind) {
    case 'figures':
      return piece.figures.map(({ label, value, unit }) => `${label} ${value}${unit}`);
    case 'refs':
      return [];
    case 'line':
      return [`${piece.label} ${piece.text}`];
    default:
      return [piece.text];
  }
}
