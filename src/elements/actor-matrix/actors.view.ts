import type { PlanIndex } from '../../model/index.js';
import {
  groupsOf,
  isDoubtful,
  PARTS,
  participationsOf,
  type Participation,
} from '../../model/involvements.js';
import type { Actor, Link, Plan, Provenance, Role } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  numberedTitle,
  say,
  surenessText,
  type Footnotes,
  type Reader,
} from '../../wording/index.js';
import {
  actorKind,
  actorName,
  aliasTexts,
  participationCaveats,
  participationOrigin,
  partText,
  statePrinted,
} from '../../wording/actors.js';
import { ACTORS } from '../../wording/actors.messages.js';
import { placeView } from '../../wording/places.js';
import { MESSAGES, type Family } from './actor-matrix.messages.js';
import { partMark, stateMark, type MarkView } from './marks.view.js';

/** That an actor takes part in an item, in words. */
export interface EntryView {
  readonly participation: Participation;
  readonly mark: MarkView;
  readonly part: string;
  readonly item: string;
  readonly title: string;
  /** What tells it, where that is not the item itself. */
  readonly origin?: string;
  readonly note?: string;
  readonly markers: readonly string[];
  readonly places: readonly string[];
}

export interface NameView {
  readonly id: string;
  readonly name: string;
}

export interface RoleView {
  readonly id: string;
  readonly actors: readonly NameView[];
  /** All of them in one text. */
  readonly names: string;
  readonly mark: MarkView;
  readonly label?: string;
  readonly text: string;
  /** The words of the document on which it rests that the role is promised or expected. */
  readonly printed: readonly string[];
  /** Whom it supports, and in what. */
  readonly facts: readonly FactView[];
  readonly markers: readonly string[];
  readonly places: readonly string[];
}

export interface FactView {
  readonly term: string;
  readonly texts: readonly string[];
  /** All of them in one text. */
  readonly text: string;
}

export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  readonly kind?: string;
  readonly intermediary?: string;
  readonly markers: readonly string[];
  /** Other names, members, groups, who supports it, what it evaluates, links. */
  readonly facts: readonly FactView[];
  readonly groups: readonly string[];
  readonly roles: readonly RoleView[];
  readonly entries: readonly EntryView[];
  readonly places: readonly string[];
}

const FAMILIES: Readonly<Record<NonNullable<Actor['kind']>, Family>> = {
  city: 'administration',
  department: 'administration',
  // Experts who advise are neither the city nor one of its departments.
  committee: 'organisations',
  chamber: 'organisations',
  association: 'organisations',
  npo: 'organisations',
  government: 'organisations',
  business: 'business',
  farm: 'business',
  bank: 'business',
  media: 'business',
  school: 'schools',
  citizens: 'citizens',
  other: 'others',
};

/** All that the plan says of each actor, in the order of the plan. Notes are numbered in that order. */
export function actorViews(
  index: PlanIndex,
  roles: ReadonlyMap<string, RoleView>,
  notes: Footnotes,
  reader: Reader,
): readonly ActorView[] {
  const { plan } = index;
  const { ofActor } = participationsOf(index);
  return (plan.actors ?? []).map((actor) => {
    const groups = groupsOf(index, actor.id).map(({ name }) => say(name, reader));
    const kind = actorKind(actor, reader);
    const markers = notes.add(caveatsOf(actor, reader));
    return {
      id: actor.id,
      name: say(actor.name, reader),
      family: actor.kind === undefined ? 'unsaid' : FAMILIES[actor.kind],
      ...(kind !== undefined && { kind }),
      ...(actor.intermediary && { intermediary: ACTORS[reader.language].intermediary }),
      markers,
      facts: factsOf(index, actor, groups, reader),
      groups,
      roles: (plan.roles ?? [])
        .filter((role) => role.actors.includes(actor.id))
        .flatMap(({ id }) => roles.get(id) ?? []),
      entries: entriesOf(index, ofActor(actor.id), notes, reader),
      places: placeTexts(plan, actor.provenance, reader),
    };
  });
}

/** By the weight of the part, then in the order of the plan. */
const entriesOf = (
  index: PlanIndex,
  participations: readonly Participation[],
  notes: Footnotes,
  reader: Reader,
): EntryView[] =>
  [...participations]
    .sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part))
    .map((one) => entryView(index, one, notes, reader));

function entryView(index: PlanIndex, one: Participation, notes: Footnotes, reader: Reader): EntryView {
  const note = one.part === 'role' ? undefined : one.involvement.note;
  const record = one.part === 'role' ? one.role : one.involvement;
  const isTold = one.part === 'role' || one.report !== undefined;
  return {
    participation: one,
    mark: partMark(one.part, isDoubtful(one), reader),
    part: partText(one, reader),
    item: one.item,
    title: itemTitle(index, one.item, reader),
    ...(isTold && { origin: participationOrigin(one, reader) }),
    ...(note !== undefined && { note: say(note, reader) }),
    markers: notes.add(participationCaveats(one, reader)),
    places: placeTexts(index.plan, record.provenance, reader),
  };
}

/** Its number on the way from the root, where its own does not tell it apart, and its title: 施策1 (1) 題名. */
export function itemTitle(index: PlanIndex, id: string, reader: Reader): string {
  const item = index.items.get(id);
  if (!item) return id;
  const above = index
    .pathTo(id)
    .slice(0, -1)
    .flatMap(({ number }) => number ?? []);
  return [...above, numberedTitle(item, reader)].join(' ');
}

/** Where a record stands in its document, one text a place, each once. */
function placeTexts(
  plan: Plan,
  provenance: readonly Provenance[] | undefined,
  reader: Reader,
): readonly string[] {
  const { inBrackets } = COMMON[reader.language];
  const texts = (provenance ?? []).map((one) => {
    const { text, printed = '', note } = placeView(plan, one, reader);
    return `${text}${printed}${note === undefined ? '' : inBrackets(note)}`;
  });
  return [...new Set(texts)].filter((text) => text !== '');
}

/** What each role says, by its id. */
export function roleViews(index: PlanIndex, notes: Footnotes, reader: Reader): ReadonlyMap<string, RoleView> {
  const { plan } = index;
  const { listJoint } = COMMON[reader.language];
  const { facts } = MESSAGES[reader.language];
  const named = (ids: readonly string[] = []) => ids.map((id) => ({ id, name: actorName(plan, id, reader) }));
  const view = (role: Role): RoleView => ({
    id: role.id,
    actors: named(role.actors),
    names: role.actors.map((id) => actorName(plan, id, reader)).join(listJoint),
    mark: stateMark(role.state, reader),
    ...(role.label !== undefined && { label: say(role.label, reader) }),
    text: say(role.text, reader),
    printed: statePrinted(role),
    facts: [
      ...factView(
        facts.supports,
        named(role.supports).map(({ name }) => name),
        reader,
      ),
      ...factView(
        facts.about,
        (role.items ?? []).map((id) => itemTitle(index, id, reader)),
        reader,
      ),
    ],
    markers: notes.add(caveatsOf(role, reader)),
    places: placeTexts(plan, role.provenance, reader),
  });
  return new Map((plan.roles ?? []).map((role) => [role.id, view(role)]));
}

function factsOf(index: PlanIndex, actor: Actor, groups: readonly string[], reader: Reader): FactView[] {
  const { plan } = index;
  const { facts } = MESSAGES[reader.language];
  const nameOf = (id: string) => actorName(plan, id, reader);
  const supporters = (plan.roles ?? []).filter(({ supports }) => supports?.includes(actor.id));
  const all: Pick<FactView, 'term' | 'texts'>[] = [
    { term: facts.aliases, texts: aliasTexts(actor, reader) },
    { term: facts.members, texts: (actor.members ?? []).map(nameOf) },
    { term: facts.groups, texts: groups },
    {
      term: facts.supports,
      texts: (plan.roles ?? [])
        .filter((role) => role.actors.includes(actor.id))
        .flatMap(({ supports = [] }) => supports.map(nameOf)),
    },
    { term: facts.supportedBy, texts: supporters.flatMap((role) => role.actors.map(nameOf)) },
    { term: facts.evaluates, texts: evaluationsBy(index, actor.id, reader) },
    {
      term: facts.links,
      texts: [...index.linksFrom(actor.id), ...index.linksTo(actor.id)].map((link) =>
        linkText(index, link, actor.id, reader),
      ),
    },
  ];
  return all.flatMap(({ term, texts }) => factView(term, [...new Set(texts)], reader));
}

const factView = (term: string, texts: readonly string[], reader: Reader): FactView[] =>
  texts.length === 0 ? [] : [{ term, texts, text: texts.join(COMMON[reader.language].listJoint) }];

/** The scales by which it grades, and the projects that it graded. */
function evaluationsBy(index: PlanIndex, actor: string, reader: Reader): string[] {
  const { colon } = COMMON[reader.language];
  const scales = [...index.scales.values()].filter(({ by }) => by === actor);
  const graded = [...index.projects.values()].flatMap(({ title, evaluations = [] }) =>
    evaluations
      .filter(({ by }) => by === actor)
      .flatMap(({ scale }) => {
        const used = index.scales.get(scale);
        return used ? [`${say(used.title, reader)}${colon}${say(title, reader)}`] : [];
      }),
  );
  const told = new Set(graded.map((text) => text.split(colon)[0]));
  return [...scales.map(({ title }) => say(title, reader)).filter((title) => !told.has(title)), ...graded];
}

function linkText(index: PlanIndex, link: Link, actor: string, reader: Reader): string {
  const words = MESSAGES[reader.language];
  const { colon, inBrackets, listJoint } = COMMON[reader.language];
  const other = link.from === actor ? link.to : link.from;
  const found = index.actors.get(other)?.name ?? index.issues.get(other)?.title;
  const name = found === undefined ? itemTitle(index, other, reader) : say(found, reader);
  const backing = [
    link.basis === 'inferred' ? words.inferredLink : undefined,
    link.confidence && surenessText(link.confidence, reader),
    link.reason && say(link.reason, reader),
  ].filter((text) => text !== undefined);
  return `${words.link[link.kind]}${colon}${name}${backing.length > 0 ? inBrackets(backing.join(listJoint)) : ''}`;
}
