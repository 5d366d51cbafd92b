import { formatNumber } from '../../locale/index.js';
import { grouped, type PlanIndex } from '../../model/index.js';
import type { FootnoteView, Reader } from '../../wording/index.js';
import { actorName } from '../../wording/actors.js';
import { MESSAGES, type View } from './actor-matrix.messages.js';
import { itemTitle, type ActorView, type EntryView, type RoleView } from './actors.view.js';
import {
  actorsIn,
  byFamily,
  levelChoice,
  scopeOf,
  type LevelChoice,
  type Scope,
  type Selection,
} from './conditions.view.js';
import type { ActorContent } from './content.view.js';
import {
  countedMarks,
  matrixView,
  NARROW,
  roomFor,
  type CountedMark,
  type MatrixView,
} from './matrix.view.js';

/** What a reader asked for, and how much room there is. */
export interface Asked {
  readonly view: View;
  /** Id of the item whose branch the page names; empty for the whole plan. */
  readonly item: string;
  readonly level: string | undefined;
  readonly selection: Selection;
  /** Inline size of the widget in rem; 0 before it was laid out. */
  readonly rems: number;
  /** Whether it is for paper, where the list follows the table, because nothing can be opened there. */
  readonly isOnPaper: boolean;
}

export interface ListedActor {
  readonly actor: ActorView;
  readonly entries: readonly EntryView[];
  /** How it takes part and how often, for where the entries are folded away. */
  readonly marks: readonly CountedMark[];
}

export interface FamilyView {
  readonly label: string;
  readonly actors: readonly ListedActor[];
}

export interface ListView {
  readonly rolesCount: string;
  /** Roles of the same actors stand together. */
  readonly roles: readonly (readonly RoleView[])[];
  readonly families: readonly FamilyView[];
}

export interface ActorMatrixView {
  readonly content: ActorContent;
  readonly scope: Scope;
  /** What is really shown: a narrow widget has no table. */
  readonly shown: View;
  readonly tools: {
    readonly views: readonly View[];
    readonly level: LevelChoice;
    readonly count: string;
    /** What is selected, and whether the view is narrowed to it. */
    readonly selection?: { readonly words: string; readonly isPlanText: boolean };
    readonly hint?: string;
    readonly printed: string;
  };
  readonly matrix?: MatrixView;
  readonly list?: ListView;
  readonly nobody?: string;
  readonly notes: readonly FootnoteView[];
}

/** Items that a network may hold, whatever its width. */
const MOST_HUBS = 24;

/** The widget as it is shown now; all words and numbers are final. */
export function actorMatrixView(
  index: PlanIndex,
  content: ActorContent,
  asked: Asked,
  reader: Reader,
): ActorMatrixView {
  const words = MESSAGES[reader.language];
  const { rems, selection } = asked;
  const views = viewsFor(rems);
  const shown = views.includes(asked.view) ? asked.view : 'list';
  const scope = scopeOf(index, asked.item, selection);
  const most = shown === 'matrix' ? roomFor(rems) : MOST_HUBS;
  const level = levelChoice(index, content, scope, asked.level, most, reader);
  const number = (count: number) => formatNumber(count, reader.language);
  const all = content.actors.length;
  const found = shown === 'list' ? listedIn(content, scope) : actorsIn(content, scope);
  const count =
    found.length === all ? words.shownAll(number(all)) : words.shown(number(found.length), number(all));
  const selected = selectionView(index, selection, scope, reader);
  return {
    content,
    scope,
    shown,
    tools: {
      views,
      level: shown === 'list' ? { chosen: level.chosen, options: [] } : level,
      count,
      ...(selected && { selection: selected }),
      ...(asked.view !== 'list' && shown === 'list' && rems > 0 && { hint: words.tooNarrow[asked.view] }),
      printed: scope.item === undefined || !selected ? '' : words.printedConditions(selected.words, count),
    },
    ...(shown === 'matrix' &&
      found.length > 0 && { matrix: matrixView(index, content, scope, level.chosen, rems, reader) }),
    ...((shown === 'list' || asked.isOnPaper) && {
      list: listView(content, listedIn(content, scope), scope, reader),
    }),
    ...(found.length === 0 && scope.item !== undefined && { nobody: words.nobodyHere }),
    notes: content.notes,
  };
}

/** Table and network do not shrink: where there is no room for them, the list says the same. */
const viewsFor = (rems: number): readonly View[] =>
  (['matrix', 'list', 'network'] as const).filter((view) => rems >= LEAST[view]);

/** In rem. */
const LEAST: Readonly<Record<View, number>> = { matrix: NARROW, list: 0, network: 34 };

/** Who is listed: all actors of the plan, or those who take part in what is shown, the lead of everything too. */
const listedIn = (content: ActorContent, scope: Scope): readonly ActorView[] => {
  const taking = new Set([...scope.participations].map(({ actor }) => actor));
  return content.actors.filter(({ id }) => scope.item === undefined || taking.has(id));
};

function selectionView(
  index: PlanIndex,
  { id, isFilter }: Selection,
  scope: Scope,
  reader: Reader,
): ActorMatrixView['tools']['selection'] {
  const words = MESSAGES[reader.language];
  if (id === undefined) return undefined;
  if (index.actors.has(id))
    return { words: words.selected(actorName(index.plan, id, reader)), isPlanText: true };
  if (!index.items.has(id)) return undefined;
  const title = itemTitle(index, id, reader);
  return {
    words: isFilter && scope.item === id ? words.narrowedTo(title) : words.selected(title),
    isPlanText: true,
  };
}

function listView(
  content: ActorContent,
  actors: readonly ActorView[],
  scope: Scope,
  reader: Reader,
): ListView {
  const words = MESSAGES[reader.language];
  const ids = new Set(actors.map(({ id }) => id));
  const roles = content.roles.filter((role) => role.actors.some(({ id }) => ids.has(id)));
  return {
    rolesCount: words.rolesCount(formatNumber(roles.length, reader.language)),
    roles: [...grouped(roles, (role) => role.actors.map(({ id }) => id).join(' ')).values()],
    families: byFamily(actors, reader).map(({ label, actors: members }) => ({
      label,
      actors: members.map((actor) => {
        const entries = actor.entries.filter(({ participation }) => scope.participations.has(participation));
        return { actor, entries, marks: countedMarks(entries, reader) };
      }),
    })),
  };
}
