import type { PlanIndex } from '../../model/index.js';
import { caveatsOf, COMMON, say, type Footnotes, type Reader } from '../../wording/index.js';
import { caveatsOnTheRest } from './caveats.view.js';
import { nameOf } from './links.view.js';
import { MESSAGES } from './plan-summary.messages.js';
import { row, type RowView } from './rows.view.js';

/** What is to be known about the data as a whole: notes, misprints, text that was left out. */
export function aboutRows(index: PlanIndex, notes: Footnotes, reader: Reader): RowView[] {
  const { plan } = index;
  const words = MESSAGES[reader.language];
  const rows = [
    row(
      words.planNotes,
      caveatsOnTheRest(plan, reader).map((title) => ({ title, markers: [] })),
    ),
    row(
      words.errata,
      (plan.errata ?? []).map((one) => ({
        ...(one.where !== undefined && { lead: whereOf(index, one.where, reader) }),
        title: words.erratum(one.printed, one.reading && say(one.reading, reader)),
        ...(one.note !== undefined && { text: say(one.note, reader) }),
        markers: notes.add(caveatsOf(one, reader)),
      })),
    ),
    row(
      words.discarded,
      (plan.discarded ?? []).map((one) => ({
        title: COMMON[reader.language].quoted(one.text),
        text: say(one.reason, reader),
        markers: notes.add(caveatsOf(one, reader)),
      })),
    ),
  ];
  return rows.filter(({ entries }) => entries.length > 0);
}

/** What an id in a note means to a reader: the title that stands behind it. */
const whereOf = (index: PlanIndex, where: string, reader: Reader): string =>
  where
    .split(', ')
    .map((id) => nameOf(index, id, reader))
    .join(COMMON[reader.language].listJoint);
