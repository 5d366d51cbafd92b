// What in a plan file is not a statement of the document: short, and each with its reason.

/** Fields by their last name, wherever they stand. */
const ANYWHERE: Readonly<Record<string, string>> = {
  id: 'joins records of the file',
  schemaVersion: 'names the form of the file',
  $schema: 'names the form of the file',
  provenance: 'is the place of the statement, and stands beside it in these pages',
  field: 'says which field of its record a note or doubt is about; the words are in its text',
  order: 'is the order in which the records are shown',
  decimals: 'is how a value is written',
  sharedIds: 'tells the comparison how to read ids',
  file: 'is the name of the copy from which the file was made',
  marker: 'is the sign of a note in the document; in a widget notes have signs of their own',
  family: 'groups surveys for the comparison of years',
  axis: 'groups marks; each mark has its words',
  code: 'identifies the city in other data',
  plan: 'names another file; its title is said beside it',
  fromPlan: 'names another file; its title is said beside it',
  where: 'names records by their ids',
};

/** Fields by their place in the schema. */
const HERE: Readonly<Record<string, string>> = {
  lang: 'is the language of the texts',
  fiscalYearStartMonth: 'is how days are counted into years',
  'items/level': 'is said by the place in the hierarchy; the name of the level is a statement of its own',
};

/** Why a field is no statement; `undefined` where it is one. */
export function unsaid(field: string): string | undefined {
  const last = field.slice(field.lastIndexOf('/') + 1);
  return HERE[field] ?? (Object.hasOwn(ANYWHERE, last) ? ANYWHERE[last] : undefined);
}
