import type { Moment, Note, Plan } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  momentText,
  say,
  spanView,
  type Footnotes,
  type Reader,
} from '../../wording/index.js';
import { caveatsOn, isPlaced } from './caveats.view.js';
import { MESSAGES } from './plan-summary.messages.js';

/** What stands beside the title: period, stage, dates. */
export interface FactView {
  readonly term: string;
  readonly text: string;
  /** 推定: that, or how far, it is not the document's own. */
  readonly inferred?: string;
  readonly remarks: readonly string[];
  readonly markers: readonly string[];
}

export function factsOf(plan: Plan, notes: Footnotes, reader: Reader): FactView[] {
  const words = MESSAGES[reader.language];
  return [
    periodFact(plan, notes, reader),
    statusFact(plan, notes, reader),
    momentFact(words.published, plan.published, caveatsOn(plan, ['published'], reader), notes, reader),
    ...asOfFact(plan, notes, reader),
  ];
}

/** Where the document dates only a part of what it says, the city's own words on that stand for a date. */
function asOfFact(plan: Plan, notes: Footnotes, reader: Reader): FactView[] {
  const { asOf: term } = MESSAGES[reader.language];
  const caveats = caveatsOn(plan, ['asOf'], reader);
  if (plan.asOf !== undefined) return [momentFact(term, plan.asOf, caveats, notes, reader)];
  if (caveats.length === 0) return [];
  const isTold = ({ by, field }: Note) => by === 'city' && field === 'asOf';
  const told = caveatsOf({ notes: (plan.notes ?? []).filter(isTold) }, reader);
  const text = told.length === 0 ? COMMON[reader.language].notStated : told.join(' ');
  return [
    { term, text, remarks: [], markers: notes.add(caveats.filter((caveat) => !told.includes(caveat))) },
  ];
}

function periodFact(plan: Plan, notes: Footnotes, reader: Reader): FactView {
  const words = MESSAGES[reader.language];
  const span = plan.period && spanView(plan.period, reader);
  const caveats = caveatsOn(plan, ['period'], reader);
  if (!span) return { term: words.period, text: words.noPeriod, remarks: [], markers: notes.add(caveats) };
  return {
    term: words.period,
    text: span.text,
    ...(span.inferred !== undefined && { inferred: span.inferred }),
    remarks: span.printed === undefined ? [] : [span.printed],
    markers: notes.add([...span.notes, ...caveats]),
  };
}

function statusFact(plan: Plan, notes: Footnotes, reader: Reader): FactView {
  const words = MESSAGES[reader.language];
  const { state, printed, basis, note } = plan.status;
  const text = printed === undefined ? words.state[state] : words.statePrinted(printed, words.state[state]);
  const reason = note === undefined ? [] : [say(note, reader)];
  return {
    term: words.status,
    text,
    ...(basis === 'inferred' && state !== 'unstated' && { inferred: COMMON[reader.language].inferred }),
    remarks: [],
    markers: notes.add([...reason, ...caveatsOn(plan, ['status'], reader)]),
  };
}

function momentFact(
  term: string,
  moment: Moment | undefined,
  caveats: readonly string[],
  notes: Footnotes,
  reader: Reader,
): FactView {
  const { note, basis } = typeof moment === 'object' ? moment : {};
  const plain = typeof moment === 'object' ? { ...moment, basis: undefined } : moment;
  return {
    term,
    text: isPlaced(plain) ? momentText(plain, reader) : COMMON[reader.language].notStated,
    ...(basis === 'inferred' && { inferred: COMMON[reader.language].inferred }),
    remarks: [],
    markers: notes.add([...(note === undefined ? [] : [say(note, reader)]), ...caveats]),
  };
}
