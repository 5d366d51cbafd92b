import type { LevelUse, PlanIndex } from '../../model/index.js';
import { itemAtLevel, participationsOf, tellingLevel, type Participation } from '../../model/involvements.js';
import type { Item } from '../../schema/index.js';
import { levelCount, type Reader } from '../../wording/index.js';
import { MESSAGES, type Family } from './actor-matrix.messages.js';
import type { ActorView, EntryView } from './actors.view.js';
import type { ActorContent } from './content.view.js';

/** What is selected in the plan, and whether it narrows the view: what was chosen on the widget itself does not. */
export interface Selection {
  readonly id: string | undefined;
  readonly isFilter: boolean;
}

/** What is shown of the plan: all of it, or what belongs to one item. */
export interface Scope {
  /** The item to which the view is narrowed, by the selection or by the page. */
  readonly item: string | undefined;
  readonly participations: ReadonlySet<Participation>;
  readonly holds: (item: string) => boolean;
}

/**
 * What belongs to an item: itself, what stands below it, and what stands above it, since who takes part there takes part
 * in the whole.
 *
 * @param item id of the item that the page names; a selected item inside it narrows further.
 */
export function scopeOf(index: PlanIndex, item: string, { id, isFilter }: Selection): Scope {
  const { all } = participationsOf(index);
  const isSelected = isFilter && id !== undefined && index.items.has(id);
  const narrow = isSelected ? id : item === '' ? undefined : item;
  if (narrow === undefined) return { item: undefined, participations: new Set(all), holds: () => true };
  const branch = index.branchOf(narrow);
  const path = new Set(index.pathTo(narrow).map((one) => one.id));
  const holds = (one: string) => branch.has(one) || path.has(one);
  return { item: narrow, participations: new Set(all.filter((one) => holds(one.item))), holds };
}

/** What an actor has to do in the scope; what the one lead of everything leads is said in a sentence instead. */
export function entriesIn(
  { soleLead }: ActorContent,
  { participations }: Scope,
  { id, entries }: ActorView,
): readonly EntryView[] {
  return entries.filter(
    ({ participation }) =>
      participations.has(participation) && !(id === soleLead && participation.part === 'lead'),
  );
}

/** Who has anything to show: a part in what is shown, or, where everything is, a role. */
export const actorsIn = (content: ActorContent, scope: Scope): readonly ActorView[] =>
  content.actors.filter(
    (actor) =>
      entriesIn(content, scope, actor).length > 0 || (scope.item === undefined && actor.roles.length > 0),
  );

export interface LevelChoice {
  readonly chosen: LevelUse | undefined;
  readonly options: readonly { readonly id: string; readonly label: string; readonly isChosen: boolean }[];
}

/**
 * The levels whose items may stand side by side, and the one that does: that which a reader chose, else that which
 * tells most, else the lowest that there is room for.
 *
 * @param most items that there is room for.
 */
export function levelChoice(
  index: PlanIndex,
  content: ActorContent,
  scope: Scope,
  level: string | undefined,
  most: number,
  reader: Reader,
): LevelChoice {
  const isHeld = ({ id }: Item) => scope.holds(id);
  const parts = actorsIn(content, scope)
    .flatMap((actor) => entriesIn(content, scope, actor))
    .map(({ participation }) => participation);
  const offered = index.levels.filter(({ level: { id }, items }) => {
    const count = items.filter(isHeld).length;
    return count > 0 && count <= most && parts.some(({ item }) => itemAtLevel(index, item, id) !== undefined);
  });
  const telling = tellingLevel(index, parts, isHeld);
  const chosen =
    offered.find((use) => use.level.id === level) ?? offered.find((use) => use === telling) ?? offered.at(-1);
  return {
    chosen,
    options: offered.map((use) => ({
      id: use.level.id,
      label: levelCount(use, use.items.filter(isHeld).length, reader),
      isChosen: use === chosen,
    })),
  };
}

const ORDER: readonly Family[] = [
  'administration',
  'organisations',
  'business',
  'schools',
  'citizens',
  'others',
  'unsaid',
];

/** Actors by family, within it in the order of the plan. */
export function byFamily(
  actors: readonly ActorView[],
  reader: Reader,
): readonly { readonly family: Family; readonly label: string; readonly actors: readonly ActorView[] }[] {
  return ORDER.map((family) => ({
    family,
    label: MESSAGES[reader.language].family[family],
    actors: actors.filter((one) => one.family === family),
  })).filter((group) => group.actors.length > 0);
}
