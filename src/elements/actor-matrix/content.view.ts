import { formatNumber, tagOf } from '../../locale/index.js';
import type { PlanIndex } from '../../model/index.js';
import {
  actorsAlone,
  groupsOf,
  isDoubtful,
  namingLevels,
  PARTS,
  participationsOf,
  soleLead,
  type Part,
} from '../../model/involvements.js';
import type { Actor, Role } from '../../schema/index.js';
import {
  COMMON,
  footnotes,
  itemCaveats,
  langOfText,
  levelCount,
  levelView,
  momentText,
  numberedTitle,
  say,
  sourceLine,
  type FootnoteView,
  type Piece,
  type Reader,
} from '../../wording/index.js';
import { ACTORS } from '../../wording/actors.messages.js';
import { MESSAGES } from './actor-matrix.messages.js';
import { actorViews, roleViews, type ActorView, type RoleView } from './actors.view.js';
import { partMark, stateMark, type MarkView } from './marks.view.js';

export interface LegendView {
  readonly mark: MarkView;
  readonly word: string;
  readonly meaning: string;
  readonly count: string;
}

/** What does not change while a reader looks around; all words and numbers are final. */
export interface ActorContent {
  readonly lang: string;
  /** `lang` of the plan's own texts, where it is not that of the words around. */
  readonly textLang: string | undefined;
  readonly heading: string;
  readonly title: string;
  readonly sentence: readonly Piece[];
  readonly lead: readonly string[];
  readonly legend: readonly LegendView[];
  readonly actors: readonly ActorView[];
  readonly roles: readonly RoleView[];
  /** Left out of table and network, because it leads everything. */
  readonly soleLead: string | undefined;
  /** Markers of the columns by the id of the item. */
  readonly itemMarkers: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly FootnoteView[];
  readonly foot: readonly string[];
  readonly source: string;
}

export function actorContent(index: PlanIndex, reader: Reader): ActorContent {
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const notes = footnotes();
  const roles = roleViews(index, notes, reader);
  const actors = actorViews(index, roles, notes, reader);
  const participations = participationsOf(index);
  const columns = [...index.items.values()].filter(({ id }) => index.childrenOf(id).length > 0);
  const itemMarkers = new Map(columns.map((item) => [item.id, notes.add(itemCaveats(item, reader))]));
  const sole = soleLead(index);
  const hasNamed = participations.all.some(({ part }) => part === 'named');
  return {
    lang: tagOf(reader.language),
    textLang: langOfText(plan.title, reader),
    heading: words.heading,
    title: titleLine(index, reader),
    sentence: sentenceOf(actors, reader),
    lead: leadOf(index, reader),
    legend: [...partLegend(index, reader), ...stateLegend(plan.roles ?? [], reader)],
    actors,
    roles: [...roles.values()],
    soleLead: sole?.actor.id,
    itemMarkers,
    notes: notes.list(),
    foot: [words.gists, ...(hasNamed ? [words.ownReading] : [])],
    source: sourceLine(plan, reader),
  };
}

function titleLine({ plan }: PlanIndex, reader: Reader): string {
  const edition = plan.edition === undefined ? '' : say(plan.edition, reader);
  const dated = plan.asOf === undefined ? '' : momentText(plan.asOf, reader);
  const publisher = say(plan.publisher.name, reader);
  const title = say(plan.title, reader);
  const isNamed = title.includes(publisher);
  return [isNamed ? '' : publisher, title, edition, dated].filter(Boolean).join(' ');
}

function sentenceOf(actors: readonly ActorView[], reader: Reader): readonly Piece[] {
  const words = MESSAGES[reader.language];
  const number = (list: readonly unknown[]) => formatNumber(list.length, reader.language);
  const taking = actors.filter(({ entries }) => entries.length > 0);
  const inRoles = actors.filter(({ roles }) => roles.length > 0);
  return words.actors(
    number(actors),
    taking.length === 0 ? undefined : number(taking),
    inRoles.length === 0 ? undefined : number(inRoles),
  );
}

/** Most names that stand in a sentence. */
const FEW = 6;

function leadOf(index: PlanIndex, reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  const { listJoint, quoted } = COMMON[reader.language];
  const number = (count: number) => formatNumber(count, reader.language);
  const sole = soleLead(index);
  const naming = namingLevels(index);
  const alone = actorsAlone(index);
  const lowest = naming.at(-1);
  const below = lowest ? index.levels.slice(index.levels.indexOf(lowest.use) + 1) : [];
  const names = (list: readonly string[]) => list.slice(0, FEW).join(listJoint);
  return [
    ...(sole
      ? [words.soleLead(levelTotal(index, sole.items[0]?.level, reader), say(sole.actor.name, reader))]
      : []),
    ...naming
      .filter(({ bare }) => bare.length > 0)
      .map(({ use, bare }) =>
        words.bare(
          number(bare.length),
          levelCount(use, use.items.length, reader),
          bare.length <= FEW ? names(bare.map((item) => quoted(numberedTitle(item, reader)))) : undefined,
        ),
      ),
    ...(below.length > 0
      ? [words.silentLevels(below.map((use) => levelCount(use, use.items.length, reader)).join(listJoint))]
      : []),
    ...(index.plan.roles?.length ? [] : [words.noRoles]),
    ...(naming.length > 0 ? [] : [words.noItems]),
    ...(alone.length > 0
      ? [words.alone(alone.map((actor) => aloneText(index, actor, reader)).join(listJoint))]
      : []),
  ];
}

function aloneText(index: PlanIndex, actor: Actor, reader: Reader): string {
  const name = say(actor.name, reader);
  const [group] = groupsOf(index, actor.id);
  return group ? MESSAGES[reader.language].aloneMember(name, say(group.name, reader)) : name;
}

function levelTotal(index: PlanIndex, level: string | undefined, reader: Reader): string {
  const use = index.levels.find((one) => one.level.id === level);
  return use ? levelCount(use, use.items.length, reader) : '';
}

function partLegend(index: PlanIndex, reader: Reader): LegendView[] {
  const words = MESSAGES[reader.language];
  const { all } = participationsOf(index);
  const number = (count: number) => formatNumber(count, reader.language);
  const { listJoint } = COMMON[reader.language];
  const legend = PARTS.flatMap((part) => {
    const found = all.filter((one) => one.part === part);
    if (found.length === 0) return [];
    const items = new Set(found.map(({ item }) => item));
    return [
      {
        mark: partMark(part, false, reader),
        word: ACTORS[reader.language].partInFull[part],
        meaning: words.meaning[part],
        count: [
          words.ofItems(number(items.size), totalOf(index, part, reader)),
          words.mentions(number(found.length)),
        ].join(listJoint),
      },
    ];
  });
  const read = all.filter(isDoubtful);
  const [first] = read;
  return first
    ? [
        ...legend,
        {
          mark: { ...partMark(first.part, true, reader), word: words.doubtful },
          word: words.doubtful,
          meaning: words.meaning.doubtful,
          count: words.doubtfulCount(number(read.length)),
        },
      ]
    : legend;
}

/** All items of the levels on which actors take part in this way: 50事業項目. */
function totalOf(index: PlanIndex, part: Part, reader: Reader): string {
  const { all } = participationsOf(index);
  const levels = new Set(
    all.filter((one) => one.part === part).map(({ item }) => index.items.get(item)?.level),
  );
  return index.levels
    .filter(({ level }) => levels.has(level.id))
    .map((use) => levelCount(use, use.items.length, reader))
    .join(COMMON[reader.language].joint);
}

function stateLegend(roles: readonly Role[], reader: Reader): LegendView[] {
  const words = MESSAGES[reader.language];
  const number = (count: number) => formatNumber(count, reader.language);
  return (['committed', 'expected', 'unstated'] as const).flatMap((state) => {
    const count = roles.filter((role) => role.state === state).length;
    if (count === 0) return [];
    const mark = stateMark(state, reader);
    return [
      {
        mark,
        word: mark.word,
        meaning: words.meaning[state],
        count: words.ofRoles(number(count), number(roles.length)),
      },
    ];
  });
}

/** The city's name for a level, or what stands for it. */
export function levelName(index: PlanIndex, level: string, reader: Reader): string {
  const at = index.levels.findIndex((use) => use.level.id === level);
  const use = index.levels[at];
  return use ? levelView(use, at + 1, reader).name : '';
}
