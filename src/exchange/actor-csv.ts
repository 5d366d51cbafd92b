import { learn } from '../locale/index.js';
import { indexPlan, type PlanIndex } from '../model/index.js';
import { doubtsOn, groupsOf, participationsOf, type Participation } from '../model/involvements.js';
import type { Actor, Confidence, Plan, Role } from '../schema/index.js';
import { caveatsOf, COMMON, momentText, numberedTitle, say, type Reader } from '../wording/index.js';
import {
  actorKind,
  actorName,
  aliasTexts,
  participationCaveats,
  participationOrigin,
} from '../wording/actors.js';
import { ACTORS } from '../wording/actors.messages.js';
import { ACTOR_CSV, type Column } from './actor-csv.messages.js';
import { csvText, rowOf, type Cell } from './csv.js';
import { planCells } from './plan-cells.js';
import { itemCells, joined, whereCell } from './table-csv.js';

type Cells = Readonly<Partial<Record<Column, Cell>>>;

/**
 * Who does what, as a CSV file for spreadsheet programs: one row for each actor and item in which it takes part, one for
 * each actor and role that names no item, and one for each actor of which neither is said, so that none is lost.
 *
 * Loads the words of the reader's language first.
 */
export async function actorCsv(plan: Plan, reader: Reader): Promise<string> {
  await learn(reader.language);
  const index = indexPlan(plan);
  const words = ACTOR_CSV[reader.language];
  const ofPlan = planCells(plan, reader);
  const columns = Object.keys(ACTOR_CSV.ja.columns) as Column[];
  const rows = (plan.actors ?? []).flatMap((actor) => {
    const ofActor = actorCells(index, actor, reader);
    return rowsOf(index, actor, reader).map((row) => rowOf(columns, ofPlan, ofActor, row));
  });
  return csvText([columns.map((column) => words.columns[column]), ...rows]);
}

function actorCells(index: PlanIndex, actor: Actor, reader: Reader): Cells {
  const { plan } = index;
  return {
    actor: say(actor.name, reader),
    actorId: actor.id,
    kind: actorKind(actor, reader) ?? COMMON[reader.language].notStated,
    intermediary: actor.intermediary ? ACTOR_CSV[reader.language].yes : undefined,
    aliases: joined(aliasTexts(actor, reader)),
    members: joined((actor.members ?? []).map((id) => actorName(plan, id, reader))),
    groups: joined(groupsOf(index, actor.id).map(({ name }) => say(name, reader))),
    actorNotes: joined(caveatsOf(actor, reader)),
  };
}

function rowsOf(index: PlanIndex, { id, provenance }: Actor, reader: Reader): readonly Cells[] {
  const { plan } = index;
  const taking = participationsOf(index)
    .ofActor(id)
    .map((one) => participationCells(index, one, reader));
  const roles = (plan.roles ?? [])
    .filter(({ actors, items = [] }) => actors.includes(id) && items.length === 0)
    .map((role) => ({
      part: ACTORS[reader.language].partInFull.role,
      ...roleCells(plan, role, reader),
      notes: joined(caveatsOf(role, reader)),
    }));
  const rows = [...taking, ...roles];
  return rows.length > 0
    ? rows
    : [{ part: ACTOR_CSV[reader.language].nothing, where: whereCell(plan, provenance, reader) }];
}

function participationCells(index: PlanIndex, one: Participation, reader: Reader): Cells {
  const { plan } = index;
  const item = index.items.get(one.item);
  const place = item && itemCells(index, item, reader);
  const report = one.part === 'role' ? undefined : one.report;
  return {
    part: ACTORS[reader.language].partInFull[one.part],
    sureness: weakest(one, reader),
    level: place?.level,
    item: item && numberedTitle(item, reader),
    above: place?.above,
    itemId: one.item,
    origin: participationOrigin(one, reader),
    period: report && momentText(report.period, reader),
    ...(one.part === 'role'
      ? roleCells(plan, one.role, reader)
      : { where: whereCell(plan, one.involvement.provenance, reader) }),
    notes: joined([
      one.part !== 'role' && one.involvement.note ? say(one.involvement.note, reader) : undefined,
      ...participationCaveats(one, reader),
    ]),
  };
}

const roleCells = (plan: Plan, role: Role, reader: Reader): Cells => ({
  role: role.label && say(role.label, reader),
  roleText: say(role.text, reader),
  state: COMMON[reader.language].roleState[role.state],
  supports: joined((role.supports ?? []).map((id) => actorName(plan, id, reader))),
  where: whereCell(plan, role.provenance, reader),
});

const ORDER: readonly Confidence[] = ['certain', 'high', 'medium', 'low', 'unresolved'];

/** How sure the pairing is at its least sure; nothing where nothing is doubtful. */
function weakest(one: Participation, reader: Reader): string | undefined {
  const ranks = doubtsOn(one).map(({ confidence }) => ORDER.indexOf(confidence));
  const found = ORDER[Math.max(...ranks, -1)];
  return found && COMMON[reader.language].confidence[found];
}
