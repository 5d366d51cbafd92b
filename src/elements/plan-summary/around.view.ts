import { formatNumber } from '../../locale/index.js';
import { daysOfMoment } from '../../model/index.js';
import type { Plan, PlanEvent, Relation } from '../../schema/index.js';
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
import { absentRow, row, type EntryView, type RowView } from './rows.view.js';

export function relationsRow(plan: Plan, notes: Footnotes, reader: Reader): RowView {
  const { relations } = MESSAGES[reader.language];
  return row(
    relations,
    (plan.relations ?? []).map((relation) => relationEntry(relation, notes, reader)),
  );
}

function relationEntry(relation: Relation, notes: Footnotes, reader: Reader): EntryView {
  const words = MESSAGES[reader.language];
  const span = relation.period && spanView(relation.period, reader);
  return {
    lead: withBasis(words.relation[relation.kind], relation.basis, reader),
    title: say(relation.title, reader),
    ...(relation.url !== undefined && { href: relation.url }),
    remarks: spanRemarks(span, reader),
    markers: notes.add([
      ...(relation.note === undefined ? [] : [say(relation.note, reader)]),
      ...(span?.notes ?? []),
      ...caveatsOf(relation, reader),
    ]),
  };
}

export function eventsRow(plan: Plan, notes: Footnotes, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  return row(
    words.history,
    inTime(plan).map((event) => eventEntry(event, notes, reader)),
  );
}

/** Undated events stay behind the dated ones. */
const inTime = (plan: Plan): PlanEvent[] => {
  const day = ({ at, span }: PlanEvent) =>
    daysOfMoment(at ?? span?.from, plan.fiscalYearStartMonth)?.first ?? Infinity;
  return [...(plan.events ?? [])].sort((a, b) => {
    const [left, right] = [day(a), day(b)];
    return left === right ? 0 : left - right;
  });
};

function eventEntry(event: PlanEvent, notes: Footnotes, reader: Reader): EntryView {
  const words = MESSAGES[reader.language];
  const span = event.span && spanView(event.span, reader);
  const when = isPlaced(event.at) ? [momentText(event.at, reader)] : [];
  const momentNote = typeof event.at === 'object' ? event.at.note : undefined;
  return {
    lead: withBasis(words.event[event.kind], event.basis, reader),
    title: say(event.title, reader),
    ...(event.url !== undefined && { href: event.url }),
    remarks: [
      ...when,
      ...spanRemarks(span, reader),
      ...(event.selfName === undefined ? [] : [words.calledHere(say(event.selfName, reader))]),
    ],
    ...(event.summary !== undefined && { text: say(event.summary, reader) }),
    markers: notes.add([
      ...(momentNote === undefined ? [] : [say(momentNote, reader)]),
      ...(span?.notes ?? []),
      ...caveatsOf(event, reader),
    ]),
  };
}

const withBasis = (text: string, basis: Relation['basis'], reader: Reader): string =>
  basis === 'inferred'
    ? `${text}${COMMON[reader.language].inBrackets(COMMON[reader.language].inferred)}`
    : text;

function spanRemarks(span: ReturnType<typeof spanView>, reader: Reader): string[] {
  if (!span) return [];
  const mark = span.inferred === undefined ? '' : COMMON[reader.language].inBrackets(span.inferred);
  return [`${span.text}${mark}`, ...(span.printed === undefined ? [] : [span.printed])];
}

export function contactRow(plan: Plan, notes: Footnotes, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  const { colon } = COMMON[reader.language];
  const { contact } = plan.publisher;
  const markers = notes.add(caveatsOn(plan, ['publisher'], reader));
  if (!contact)
    return markers.length === 0
      ? absentRow(words.contact)
      : row(words.contact, [{ text: words.noContact, markers }]);
  const place = [
    contact.postalCode && `〒${contact.postalCode}`,
    contact.address && say(contact.address, reader),
  ];
  const address = place.filter((one) => one !== undefined).join(' ');
  const entries: (EntryView | undefined)[] = [
    contact.office ? { title: say(contact.office, reader), markers } : undefined,
    address === '' ? undefined : { title: address, markers: [] },
    contact.tel === undefined
      ? undefined
      : {
          lead: `${words.tel}${colon}`,
          title: contact.tel,
          href: `tel:${contact.tel.replace(/[^0-9+]/g, '')}`,
          markers: [],
        },
    contact.email === undefined
      ? undefined
      : { lead: `${words.mail}${colon}`, title: contact.email, href: `mailto:${contact.email}`, markers: [] },
    contact.url === undefined ? undefined : { title: contact.url, href: contact.url, markers: [] },
  ];
  return row(
    words.contact,
    entries.filter((entry) => entry !== undefined),
  );
}

export function documentsRow(plan: Plan, notes: Footnotes, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  const publisher = say(plan.publisher.name, reader);
  const entries = (plan.documents ?? []).map((one): EntryView => {
    const published = isPlaced(one.published) ? momentText(one.published, reader) : undefined;
    const publishedNote = typeof one.published === 'object' ? one.published.note : undefined;
    const by = one.publisher && say(one.publisher, reader);
    return {
      lead: words.document[one.kind ?? 'source'],
      title: say(one.title, reader),
      ...(one.url !== undefined && { href: one.url }),
      remarks: [
        by === publisher ? undefined : by,
        one.draft?.printed,
        published,
        one.occasion && say(one.occasion, reader),
        one.pages === undefined ? undefined : words.pages(formatNumber(one.pages, reader.language)),
      ].filter((remark) => remark !== undefined),
      markers: notes.add([
        ...(one.draft?.note ? [say(one.draft.note, reader)] : []),
        ...(publishedNote === undefined ? [] : [say(publishedNote, reader)]),
        ...caveatsOf(one, reader),
      ]),
    };
  });
  return row(words.documents, entries);
}

export function licenceRow({ licence }: Plan, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  if (!licence) return absentRow(words.licence);
  const entry = {
    title: say(licence.name, reader),
    ...(licence.url !== undefined && { href: licence.url }),
    markers: [],
  };
  return row(words.licence, [entry]);
}
