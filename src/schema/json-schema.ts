import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { moment, text, type Tag } from './base.js';
import { DESCRIPTIONS, type Described } from './descriptions.js';
import { planSchema, records, SCHEMA_VERSION, targets } from './plan.js';

const ID = 'https://unpkg.com/keikaku/dist/plan.schema.json';

/** `isWhen` as a pattern, but for 29 February, which it allows in every year. */
const WHEN =
  '^(?:FY[0-9]{4}|[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|' +
  '[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31))$';

/**
 * The schema of a plan file as JSON Schema 2020-12, for editors and for validators in other languages.
 *
 * What it calls invalid, `parsePlan` reports too (a misspelt key as a warning). The reverse does not hold: ids,
 * references, order in time and sums are beyond a schema.
 */
export function planJsonSchema(): JsonSchema {
  const { $schema, $defs } = toJsonSchema(planSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: { text, moment, target: targets, ...records() },
    // Metadata is for our own walk; JSON knows no numbers that are not finite.
    ignoreActions: ['metadata', 'finite'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, pattern: WHEN } : undefined,
  });
  const definitions = { ...$defs } as Record<string, JsonSchema>;
  for (const [name, schema] of Object.entries(records())) {
    const { about, keys } = DESCRIPTIONS[name as keyof typeof DESCRIPTIONS];
    definitions[name] = {
      ...object(definitions[name] ?? {}, keys),
      ...rulesOf(schema),
      description: words(about),
    };
  }
  return {
    $schema,
    $id: ID,
    title: `Keikaku plan file, version ${SCHEMA_VERSION}`,
    $ref: '#/$defs/plan',
    $defs: definitions,
  };
}

/** Keys with their descriptions; others are flagged as slips unless they begin with `x-`. */
function object(schema: JsonSchema, keys: Readonly<Record<string, Described>>): JsonSchema {
  const { required = [], properties = {}, ...rest } = schema;
  const described = Object.entries(properties).map(([key, property]) => {
    const about = keys[key];
    return [key, { ...(property as JsonSchema), ...(about && { description: words(about) }) }] as const;
  });
  return {
    ...rest,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(described),
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

const words = ([ja, en]: Described): string => `${ja}\n${en}`;

/** The rules of `rules.ts` that a JSON Schema can say. */
const RULES: Readonly<Partial<Record<Tag, JsonSchema>>> = {
  valued: { oneOf: [{ required: ['value'] }, { required: ['missing'] }] },
  titled: {
    if: { properties: { title: { type: 'null' } }, required: ['title'] },
    then: { properties: { titleState: { not: { const: 'stated' } } }, required: ['titleState'] },
  },
  evaluation: {
    if: { properties: { state: { enum: ['final', 'draft'] } }, required: ['state'] },
    then: { required: ['grade'] },
  },
};

function rulesOf(schema: object): JsonSchema {
  const pipe = 'pipe' in schema && Array.isArray(schema.pipe) ? (schema.pipe as readonly Tagging[]) : [];
  return Object.assign({}, ...pipe.map(({ metadata }) => metadata?.tag && RULES[metadata.tag])) as JsonSchema;
}

interface Tagging {
  readonly metadata?: { readonly tag?: Tag };
}
