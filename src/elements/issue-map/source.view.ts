import { formatNumber } from '../../locale/index.js';
import type { PlanIndex } from '../../model/index.js';
import type { IssueAnswers } from '../../model/issues.js';
import type { Item, Plan, Provenance, Statement } from '../../schema/index.js';
import {
  itemCaveats,
  say,
  statementTerm,
  titleOf,
  type Footnotes,
  type Reader,
} from '../../wording/index.js';
import { placeView } from '../../wording/places.js';
import { MESSAGES, type Words } from './issue-map.messages.js';

/** What the parts of the content are made from. */
export interface Source {
  readonly index: PlanIndex;
  readonly reader: Reader;
  readonly answers: IssueAnswers;
  readonly notes: Footnotes;
  readonly words: Words;
  /** The city's name for its policies, or a word for any item where it has none. */
  readonly level: string;
  /** The plan with those documents alone in which its issues and links stand. */
  readonly cited: Plan;
}

export function sourceOf(index: PlanIndex, answers: IssueAnswers, notes: Footnotes, reader: Reader): Source {
  const words = MESSAGES[reader.language];
  const level = levelName(answers, words, reader);
  return { index, reader, answers, notes, words, level, cited: withCited(index.plan) };
}

function withCited(plan: Plan): Plan {
  const records = [...(plan.issueGroups ?? []), ...(plan.issues ?? []), ...(plan.links ?? [])];
  const named = new Set(records.flatMap((one) => (one.provenance ?? []).map(({ document }) => document)));
  return { ...plan, documents: (plan.documents ?? []).filter(({ id }) => named.has(id)) };
}

/** Where the city has no name for the level, nobody here calls it policies. */
function levelName({ level: use }: IssueAnswers, words: Words, reader: Reader): string {
  if (!use) return words.policies;
  const { label } = use.level;
  if (label === null) return words.items;
  // Sentences of another language speak of policies; what the city calls them stands with the counts of its levels.
  return reader.language === 'en' ? words.policies : say(label, reader);
}

/** A record's name as its place in the plan and its title give it. */
export interface NameView {
  readonly id: string;
  readonly number?: string;
  /** （仮） before a provisional title. */
  readonly prefix?: string;
  readonly title: string;
  readonly isMissing: boolean;
  readonly markers: readonly string[];
}

export function nameView(item: Item, { reader, notes }: Source): NameView {
  const { text, prefix, isMissing } = titleOf(item, reader);
  return {
    id: item.id,
    ...(item.number !== undefined && { number: item.number }),
    ...(prefix !== undefined && { prefix }),
    title: text,
    isMissing,
    markers: notes.add(itemCaveats(item, reader)),
  };
}

/** In one line: 商業 施策1 経営基盤の強化. Titles above stand for those that have no number. */
export function fullName(item: Item, { index, reader }: Source): string {
  const path = index.pathTo(item.id);
  const above = path.slice(0, -1).map((one) => one.number ?? titleOf(one, reader).text);
  return [...above, plainName(item, reader)].join(' ');
}

/** Number and title: 施策1 経営基盤の強化. */
export function plainName(item: Item, reader: Reader): string {
  const { text, prefix = '' } = titleOf(item, reader);
  return [item.number, `${prefix}${text}`].filter(Boolean).join(' ');
}

/** A statement by what it is called and for what it speaks: 農業 分野ごとの目指す姿. */
export function statementName(statement: Statement, { index, reader }: Source): string {
  const place = index.items.get(statement.item ?? '');
  const term = statementTerm(statement, reader);
  return place ? `${plainName(place, reader)} ${term}` : term;
}

export const numberIn = (count: number, reader: Reader): string => formatNumber(count, reader.language);

/** Where a record stands; the document is named only where the issues and their links stand in several. */
export const placesOf = (
  provenance: readonly Provenance[] | undefined,
  { cited, reader }: Source,
): string[] =>
  (provenance ?? []).map((place) => {
    const { text, printed, note } = placeView(cited, place, reader);
    return [text, printed, note].filter(Boolean).join(' ');
  });
