import * as v from 'valibot';
import { ADDRESS, FILLED, ID, LANGUAGE, MUNICIPALITY } from './texts.js';
import { isWhen } from './when.js';

/**
 * An object that keeps keys it does not know: those beginning with `x-` belong to the author of the file,
 * all others are reported by the walk (see `walk.ts`) as warnings. The cast keeps the index signature of a
 * loose object out of the types, so that a misspelt property stays a compile error.
 */
export const object = <const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> =>
  noList(v.looseObject(bare(entries))) as unknown as v.ObjectSchema<Entries, undefined>;

/** Valibot goes through entries with `for in`, and would meet there what a page has added to `Object.prototype`. */
const bare = <Entries extends v.ObjectEntries>(entries: Entries): Entries =>
  Object.assign(Object.create(null) as object, entries);

/** Valibot takes a list for an object with numbered keys: here it is a wrong type. */
export const noList = <Schema extends v.GenericSchema>(schema: Schema): Schema => {
  const run = schema['~run'].bind(schema);
  const refusing: Schema['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return run(dataset, config);
    v._addIssue(schema, 'type', dataset, config);
    return dataset as unknown as ReturnType<Schema['~run']>;
  };
  return Object.assign(schema, { '~run': refusing });
};

export const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
export const list = <Schema extends v.GenericSchema>(schema: Schema) => v.array(schema);
export const oneOf = <const Values extends readonly string[]>(...values: Values) => v.picklist(values);

/** The lists of a plan whose records have an id. Ids are unique across the whole file, not only in their list. */
export type RecordKind =
  | 'documents'
  | 'surveys'
  | 'statements'
  | 'levels'
  | 'marks'
  | 'items'
  | 'indicators'
  | 'outcomes'
  | 'reports'
  | 'projects'
  | 'actors'
  | 'roles'
  | 'issueGroups'
  | 'issues'
  | 'links'
  | 'relations'
  | 'events'
  | 'changes'
  | 'scales'
  | 'grades'
  | 'assignments';

export const idText = v.pipe(v.string(), v.regex(ID, 'bad-id'));

/** The id of a record: found by the walk, which reports ids that are used twice. */
export const idOf = (kind: RecordKind) => v.pipe(idText, v.metadata({ defines: kind }));

/** The id of another record of this file: found by the walk, which reports references that point nowhere. */
export const refTo = (...kinds: readonly RecordKind[]) => v.pipe(idText, v.metadata({ refersTo: kinds }));

/** The kinds of record that have a rule of their own beyond their form; see `rules.ts`. */
export type Tag = 'span' | 'titled' | 'valued' | 'target' | 'evaluation';

/** Marks a record for its rule: the walk hands it over with its place, whatever else is wrong with it. */
export const tagged = <Schema extends v.GenericSchema>(tag: Tag, schema: Schema) =>
  v.pipe(schema, v.metadata({ tag }));

export const printed = v.string();
export const filled = v.pipe(v.string(), v.regex(FILLED, 'empty-text'));
export const finite = v.pipe(v.number(), v.finite('not-finite'));
export const month = v.pipe(
  v.number(),
  v.integer('bad-month'),
  v.minValue(1, 'bad-month'),
  v.maxValue(12, 'bad-month'),
);
export const municipality = v.pipe(v.string(), v.regex(MUNICIPALITY, 'bad-municipality-code'));
export const count = v.pipe(v.number(), v.integer('not-a-count'), v.minValue(0, 'not-a-count'));

export const language = v.pipe(v.string(), v.regex(LANGUAGE, 'bad-language-tag'));

export const text = v.union([
  filled,
  noList(v.pipe(v.record(language, filled), v.minEntries(1, 'empty-text'))),
]);
/** One string in the language of the plan, or one string for each language. */
export type Text = v.InferOutput<typeof text>;

/** An address that a reader may be sent to. Schemes that run script or carry data are refused. */
export const url = v.pipe(v.string(), v.regex(ADDRESS, 'bad-url'));

export const when = v.pipe(v.string(), v.check(isWhen, 'bad-when'));
export const basis = oneOf('stated', 'inferred');

const printedMoment = object({
  at: v.nullable(when),
  printed: optional(filled),
  basis: optional(basis),
  note: optional(text),
});

export const moment = v.union([when, printedMoment]);
/** A point in time: `FY2022`, `2020-10-01`, or such a one beside what the document prints for it. */
export type Moment = v.InferOutput<typeof moment>;

export const confidence = oneOf('certain', 'high', 'medium', 'low', 'unresolved');
/** How sure a reading of the document is. */
export type Confidence = v.InferOutput<typeof confidence>;

const provenance = object({
  document: optional(refTo('documents')),
  field: optional(filled),
  page: optional(count),
  line: optional(filled),
  sheet: optional(filled),
  cell: optional(filled),
  row: optional(count),
  positionInCell: optional(count),
  itemsInCell: optional(count),
  printed: optional(printed),
  url: optional(url),
  note: optional(text),
});
/** Where a record stands in its source: page, sheet, cell, line, and what is printed there. */
export type Provenance = v.InferOutput<typeof provenance>;

const doubt = object({
  field: filled,
  chosen: optional(v.nullable(text)),
  alternatives: optional(list(text)),
  reason: text,
  confidence,
  affectsVerdict: optional(v.boolean()),
});
/** What the document leaves open about a field, what was chosen, and what else it may be. */
export type Doubt = v.InferOutput<typeof doubt>;

const note = object({
  text,
  by: oneOf('city', 'editor'),
  marker: optional(filled),
  field: optional(filled),
  provenance: optional(list(provenance)),
});
/** What is to be known about a record; `by` tells whether the city says so or the editor of the file. */
export type Note = v.InferOutput<typeof note>;

/** What any record may carry: where it stands in the document, what is doubtful about it, notes. */
export const backing = {
  provenance: optional(list(provenance)),
  doubts: optional(list(doubt)),
  notes: optional(list(note)),
};

export const span = tagged(
  'span',
  object({
    from: optional(v.nullable(moment)),
    to: optional(v.nullable(moment)),
    printed: optional(filled),
    years: optional(count),
    basis: optional(basis),
    note: optional(text),
    ...backing,
  }),
);
/** A period with one or both ends, and what the document prints for it. */
export type Span = v.InferOutput<typeof span>;

/** The objects of this file by name, for the published JSON Schema. */
export const baseRecords = { printedMoment, span, provenance, doubt, note };
