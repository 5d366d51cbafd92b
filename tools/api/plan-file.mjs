// What a plan file may say: every constraint of the JSON Schema on a line of its own, without the descriptions.

const told = new Set(['title', 'description', '$comment', 'examples']);

const isLeaf = (value) =>
  typeof value !== 'object' || value === null || (Array.isArray(value) && value.every(isLeaf));

/** Whether a key holds words for readers; `properties.title` is a field of a plan and does not. */
const isTold = (key, value, path) =>
  told.has(key) && typeof value === 'string' && !path.endsWith('.properties');

function constraints(value, path) {
  if (isLeaf(value)) return [`${path} = ${JSON.stringify(value)}`];
  return Object.entries(value)
    .filter(([key, inner]) => !isTold(key, inner, path))
    .flatMap(([key, inner]) => constraints(inner, `${path}.${key}`));
}

/** @param schema content of plan.schema.json */
export const planFileReport = ({ $defs, ...schema }) =>
  [
    ...constraints(schema, 'plan file'),
    ...Object.keys($defs)
      .sort()
      .flatMap((name) => ['', ...constraints($defs[name], name)]),
    '',
  ].join('\n');
