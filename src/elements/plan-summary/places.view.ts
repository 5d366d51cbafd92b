import type { PlanIndex } from '../../model/index.js';
import type { Document, Plan, Provenance } from '../../schema/index.js';
import { COMMON, say, statementTerm, titleOf, type Reader } from '../../wording/index.js';
import { placeView, type PlaceView } from '../../wording/places.js';
import { nameOf } from './links.view.js';
import { PLACE_WORDS } from './places.messages.js';
import { MESSAGES } from './plan-summary.messages.js';

/** Where in the documents something stands that the summary tells. */
export interface PlacesView {
  readonly label: string;
  readonly what: string;
  readonly where: string;
  readonly rows: readonly { readonly what: string; readonly places: readonly PlaceView[] }[];
}

/** The places of all that the summary tells, in its order; records of other kinds have theirs in other widgets. */
export function placesOf(index: PlanIndex, reader: Reader): PlacesView {
  const { plan } = index;
  const words = PLACE_WORDS[reader.language];
  const kinds = MESSAGES[reader.language];
  const { colon, quoted } = COMMON[reader.language];
  const named = (term: string, title: string) => `${term}${colon}${title}`;
  const records: readonly (readonly [string, readonly Provenance[] | undefined])[] = [
    [named(words.planTitle, say(plan.title, reader)), plan.provenance],
    [kinds.period, plan.period?.provenance],
    ...(plan.statements ?? []).map(
      (one) => [named(statementTerm(one, reader), titleOf(one, reader).text), one.provenance] as const,
    ),
    ...(plan.links ?? [])
      .filter(({ from, to }) => index.statements.has(from) || index.statements.has(to))
      .map(
        ({ from, to, provenance }) =>
          [words.linkPlace(nameOf(index, from, reader), nameOf(index, to, reader)), provenance] as const,
      ),
    ...(plan.levels ?? []).map(
      ({ label, provenance }) =>
        [label === null ? words.unnamedLevel : named(words.level, say(label, reader)), provenance] as const,
    ),
    ...(plan.relations ?? []).map(
      (one) => [named(kinds.relation[one.kind], say(one.title, reader)), one.provenance] as const,
    ),
    ...(plan.events ?? []).map(
      (one) => [named(kinds.event[one.kind], say(one.title, reader)), one.provenance] as const,
    ),
    ...(plan.documents ?? []).map(
      (one) => [named(kinds.document[one.kind ?? 'source'], say(one.title, reader)), one.provenance] as const,
    ),
    ...(plan.errata ?? []).map((one) => [quoted(one.printed), one.provenance] as const),
    ...(plan.discarded ?? []).map((one) => [quoted(one.text), one.provenance] as const),
    ...[...(plan.notes ?? [])].map((one) => [say(one.text, reader), one.provenance] as const),
  ];
  const main = mostCited(
    plan,
    records.flatMap(([, provenance = []]) => provenance),
  );
  return {
    label: words.places,
    what: words.placeWhat,
    where: words.placeWhere(main === undefined ? undefined : say(main.title, reader)),
    rows: records.flatMap(([what, provenance = []]) =>
      provenance.length === 0
        ? []
        : [{ what, places: provenance.map((place) => placeView(plan, place, reader, main?.id)) }],
    ),
  };
}

/** Where a plan was read from several documents, the one that most places stand in need not be named with each. */
function mostCited({ documents = [] }: Plan, places: readonly Provenance[]): Document | undefined {
  if (documents.length < 2) return undefined;
  const cited = documents.map(({ id }) => places.filter(({ document }) => document === id).length);
  return documents[cited.indexOf(Math.max(...cited))];
}
