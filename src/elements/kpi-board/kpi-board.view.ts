import { formatSigned } from '../../locale/index.js';
import type { PlanIndex } from '../../model/index.js';
import type { Indicator } from '../../schema/index.js';
import { COMMON, say, type FootnoteView, type Reader } from '../../wording/index.js';
import { ORDERS, type Conditions, type Order, type Selection } from './conditions.view.js';
import type { BoardContent, FacetContent, GroupContent, HeadingView, PolicyContent } from './content.view.js';
import { MESSAGES } from './kpi-board.messages.js';
import { fullNameOf } from './names.view.js';
import type { RowContent } from './rows.view.js';

/** The board as it is shown now; all words and numbers are final. */
export interface KpiBoardView {
  readonly content: BoardContent;
  readonly toolbar: ToolbarView;
  readonly groups: readonly GroupView[];
  readonly notes: readonly FootnoteView[];
  readonly nothingFound?: string;
  /** The indicators that meet the conditions, in the order of the plan. */
  readonly found: readonly Indicator[];
  /** Whether rows are left for later. */
  readonly hasMore: boolean;
  /** Items that have a place on the board now, so that a link can lead there. */
  readonly shown: ReadonlySet<string>;
}

export interface ToolbarView {
  readonly facets: readonly FacetView[];
  readonly orders: readonly { readonly id: Order; readonly label: string }[];
  readonly selection?: { readonly label: string; readonly remove: string };
  readonly count: { readonly start: string; readonly end: string };
  readonly isNarrowed: boolean;
  /** The conditions in one line, for paper. */
  readonly printed: string;
}

export interface FacetView extends FacetContent {
  readonly isPressed: boolean;
  readonly count: string;
  readonly spoken: string;
}

export interface GroupView {
  readonly id: string;
  readonly heading?: HeadingView;
  /** Our words, where the plan has no heading for the group. */
  readonly label?: string;
  readonly entries: readonly EntryView[];
}

/** A row of an indicator, or of a policy that has none here. */
export interface EntryView {
  readonly id: string;
  readonly policy?: PolicyView;
  readonly row?: RowContent;
  readonly absence?: string;
  readonly share?: string;
}

export interface PolicyView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isMissing: boolean;
  readonly markers: readonly string[];
  readonly isSelected: boolean;
}

interface Place {
  readonly group: GroupContent;
  readonly policy: PolicyContent;
  readonly row?: RowContent;
}

/**
 * Narrows and orders the board as asked, and says what is left out.
 *
 * @param most rows that are shown for now; a long board comes in pieces.
 */
export function kpiBoardView(
  index: PlanIndex,
  content: BoardContent,
  conditions: Conditions,
  selection: Selection,
  reader: Reader,
  most = Infinity,
): KpiBoardView {
  const words = MESSAGES[reader.language];
  const places = content.groups.flatMap((group) =>
    group.policies.flatMap((policy) => placesOf(group, policy)),
  );
  const chosen = chosenBy(index, places, selection);
  const isChosen = (place: Place) => chosen === undefined || belongsTo(place, chosen.id);
  const { facets, order } = conditions;
  const meets = ({ row }: Place) => facets.size === 0 || (row !== undefined && facets.has(row.facet));
  const visible = places.filter((place) => isChosen(place) && meets(place));
  const rows = visible.flatMap(({ row }) => row ?? []);
  const labelled = labelOf(index, chosen?.id, reader);
  const count = words.shown(rows.length, content.rows.length);
  const asked = [
    ...(labelled === undefined ? [] : [labelled]),
    ...content.facets.filter(({ id }) => facets.has(id)).map(({ label }) => label),
  ];
  const { colon, listJoint, inBrackets } = COMMON[reader.language];
  const groups = firstOf(groupsIn(order, visible, content, selection, reader), most);
  const markers = new Set(groups.flatMap(markersOf));
  return {
    content,
    toolbar: {
      facets: facetsOf(content, places.filter(isChosen), facets, reader),
      orders: ordersOf(content, reader),
      ...(labelled !== undefined && { selection: { label: labelled, remove: words.remove(labelled) } }),
      count,
      isNarrowed: asked.length > 0,
      printed:
        asked.length === 0
          ? ''
          : `${words.conditions}${colon}${asked.join(listJoint)}${inBrackets(`${count.start}${count.end}`)}`,
    },
    groups,
    found: rows.map(({ judged }) => judged.indicator),
    hasMore: visible.length > most,
    notes: content.notes.filter(({ marker }) => markers.has(marker)),
    ...(content.rows.length > 0 && visible.length === 0 && { nothingFound: words.nothingFound }),
    shown: new Set(visible.map(({ policy }) => policy.id)),
  };
}

const placesOf = (group: GroupContent, policy: PolicyContent): Place[] =>
  policy.rows.length === 0 ? [{ group, policy }] : policy.rows.map((row) => ({ group, policy, row }));

function firstOf(groups: readonly GroupView[], most: number): GroupView[] {
  let left = most;
  return groups.flatMap((group) => {
    const entries = group.entries.slice(0, Math.max(0, left));
    left -= group.entries.length;
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
}

const markersOf = ({ heading, entries }: GroupView): string[] => [
  ...(heading?.markers ?? []),
  ...entries.flatMap(({ policy, row }) => [...(policy?.markers ?? []), ...(row?.detail.markers ?? [])]),
];

/* ---- The shared selection ---- */

/**
 * What the shared selection narrows the board to: an indicator, a branch, or where that has no place here, the next
 * item above it that has one; `undefined` where nothing on the board belongs to it.
 */
function chosenBy(
  index: PlanIndex,
  places: readonly Place[],
  { id, isFilter }: Selection,
): { readonly id: string } | undefined {
  if (id === undefined || !isFilter) return undefined;
  const above = index.pathTo(id).map((one) => one.id);
  const candidates = [...(above.length > 0 ? above : [id])].reverse();
  const found = candidates.find((one) => places.some((place) => belongsTo(place, one)));
  return found === undefined ? undefined : { id: found };
}

const belongsTo = ({ policy, row }: Place, id: string): boolean =>
  policy.path.has(id) || (row !== undefined && (row.path.has(id) || row.id === id));

function labelOf(index: PlanIndex, id: string | undefined, reader: Reader): string | undefined {
  if (id === undefined) return undefined;
  const indicator = index.indicators.get(id);
  return indicator ? say(indicator.title, reader) : fullNameOf(id, index, reader);
}

/* ---- Filters ---- */

/** How many have this verdict among those that are chosen, and on the whole board. */
function facetsOf(
  { rows, facets }: BoardContent,
  chosen: readonly Place[],
  pressed: ReadonlySet<string>,
  reader: Reader,
): FacetView[] {
  const words = MESSAGES[reader.language];
  return facets.map((one) => {
    const having = rows.filter(({ facet }) => facet === one.id).length;
    const meeting = chosen.filter(({ row }) => row?.facet === one.id).length;
    return {
      ...one,
      isPressed: pressed.has(one.id),
      count: words.facet(meeting, rows.length),
      spoken: words.facetSpoken(meeting, having, rows.length),
    };
  });
}

/* ---- Order ---- */

function ordersOf({ rows }: BoardContent, reader: Reader): ToolbarView['orders'] {
  const isUseful: Readonly<Record<Order, boolean>> = {
    plan: true,
    verdict: new Set(rows.map(({ facet }) => facet)).size > 1,
    gap: rows.filter(({ share }) => share !== undefined).length > 1,
  };
  return ORDERS.filter((id) => isUseful[id]).map((id) => ({
    id,
    label: MESSAGES[reader.language].orders[id],
  }));
}

function groupsIn(
  order: Order,
  places: readonly Place[],
  { facets }: BoardContent,
  selection: Selection,
  reader: Reader,
): GroupView[] {
  const words = MESSAGES[reader.language];
  const entries = (list: readonly Place[], isAlone: boolean) =>
    list.map((place) => entryOf(place, isAlone, order, selection, reader));
  if (order === 'plan') {
    const groups = [...new Set(places.map(({ group }) => group))];
    return groups.map((group) => ({
      id: group.id,
      ...(group.heading && { heading: group.heading }),
      ...(group.label !== undefined && { label: group.label }),
      entries: entries(
        places.filter((place) => place.group === group),
        false,
      ),
    }));
  }
  const without = places.filter(({ row }) => row === undefined);
  const groups =
    order === 'verdict'
      ? facets.map(({ id, label }) => ({
          id,
          label,
          list: places.filter(({ row }) => row?.facet === id),
        }))
      : [
          {
            id: 'comparable',
            label: words.comparable,
            list: places
              .filter(({ row }) => row?.share !== undefined)
              .sort((a, b) => (a.row?.share ?? 0) - (b.row?.share ?? 0)),
          },
          {
            id: 'incomparable',
            label: words.incomparable,
            list: places.filter(({ row }) => row && row.share === undefined),
          },
        ];
  return [...groups, { id: 'without', label: words.without, list: without }]
    .filter(({ list }) => list.length > 0)
    .map(({ id, label, list }) => ({ id: `by-${id}`, label, entries: entries(list, true) }));
}

/** @param isAlone whether the branch of the plan is not told around it. */
function entryOf(
  { policy, row }: Place,
  isAlone: boolean,
  order: Order,
  selection: Selection,
  reader: Reader,
): EntryView {
  const { heading } = policy;
  const words = MESSAGES[reader.language];
  return {
    id: row?.id ?? policy.id,
    ...(heading && {
      policy: {
        id: heading.id,
        number: isAlone ? '' : heading.number,
        title: isAlone ? policy.fullName : heading.title,
        isMissing: heading.isMissing,
        get markers() {
          return heading.markers;
        },
        isSelected: selection.id === heading.id,
      },
    }),
    ...(row && { row }),
    ...(policy.absence !== undefined && !row && { absence: policy.absence }),
    ...(order === 'gap' &&
      row?.share !== undefined && {
        share: words.ofTarget(`${formatSigned(row.share, reader.language, 1)}%`),
      }),
  };
}
