import { formatNumber } from '../../locale/index.js';
import type { PlanIndex } from '../../model/index.js';
import type { Link } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  numberedTitle,
  say,
  surenessText,
  titleOf,
  type Footnotes,
  type Reader,
} from '../../wording/index.js';
import { MESSAGES } from './plan-summary.messages.js';
import type { LinkGroupView, LinksView } from './rows.view.js';

interface End {
  readonly link: Link;
  /** The record at the other end. */
  readonly id: string;
  readonly direction: 'from' | 'to';
}

/**
 * What a statement has to do with items, other statements, issues and actors: those links together that have one kind,
 * one backing and one reason, since a reason is often the same for many.
 */
export function linksOf(
  index: PlanIndex,
  id: string,
  notes: Footnotes,
  reader: Reader,
): LinksView | undefined {
  const ends: readonly End[] = [
    ...index.linksFrom(id).map((link) => ({ link, id: link.to, direction: 'from' as const })),
    ...index.linksTo(id).map((link) => ({ link, id: link.from, direction: 'to' as const })),
  ];
  const groups = new Map<string, End[]>();
  for (const end of ends) {
    const { kind, weight, basis, confidence, reason } = end.link;
    const key = JSON.stringify([end.direction, kind, weight, basis, confidence, reason]);
    groups.set(key, [...(groups.get(key) ?? []), end]);
  }
  if (ends.length === 0) return undefined;
  const number = (count: number) => formatNumber(count, reader.language);
  const inferred = ends.filter(({ link }) => link.basis === 'inferred').length;
  return {
    label: MESSAGES[reader.language].links(number(ends.length), number(inferred)),
    isInferred: inferred > 0,
    groups: [...groups.values()].flatMap(([first, ...others]) =>
      first ? [groupOf(index, [first, ...others], notes, reader)] : [],
    ),
  };
}

function groupOf(
  index: PlanIndex,
  group: readonly [End, ...End[]],
  notes: Footnotes,
  reader: Reader,
): LinkGroupView {
  const words = MESSAGES[reader.language];
  const { inBrackets } = COMMON[reader.language];
  const [{ link, direction }] = group;
  const { kind, weight, basis, confidence, reason } = link;
  const isInferred = basis === 'inferred';
  return {
    term: `${words.link[kind][direction]}${weight === 'partial' ? inBrackets(words.partly) : ''}`,
    basis: isInferred
      ? `${COMMON[reader.language].inferred}${confidence === undefined ? '' : inBrackets(surenessText(confidence, reader))}`
      : words.stated,
    isInferred,
    refs: group.map(({ id }) => ({
      id,
      label: nameOf(index, id, reader),
      isItem: index.items.has(id),
    })),
    ...(reason !== undefined && { reason: say(reason, reader) }),
    markers: notes.add(group.flatMap((one) => caveatsOf(one.link, reader))),
  };
}

/** What a reader calls the record. */
export function nameOf(index: PlanIndex, id: string, reader: Reader): string {
  const item = index.items.get(id);
  if (item) return numberedTitle(item, reader);
  const statement = index.statements.get(id);
  if (statement) return titleOf(statement, reader).text;
  const titled = index.indicators.get(id) ?? index.issues.get(id) ?? index.projects.get(id);
  if (titled) return say(titled.title, reader);
  const actor = index.actors.get(id);
  return actor ? say(actor.name, reader) : id;
}
