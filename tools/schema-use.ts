// Lists the properties and enumerated values of the plan file that no seed uses yet: what nobody has tried.
import { readdirSync, readFileSync } from 'node:fs';
import { planJsonSchema } from '../src/schema/json-schema.js';

interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  allOf?: Node[];
  enum?: unknown[];
  const?: unknown;
  $defs?: Record<string, Node>;
}

const schema = planJsonSchema() as Node;
const known = new Set<string>();
const used = new Set<string>();
const definition = (ref: string): [string, Node] => {
  const name = ref.replace('#/$defs/', '');
  return [name, schema.$defs?.[name] ?? {}];
};

/** Names every statement of the schema once, by the record that holds it. */
function declare(node: Node, owner: string, seen = new Set<Node>()): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.$ref !== undefined) {
    const [name, target] = definition(node.$ref);
    declare(target, name, seen);
    return;
  }
  for (const value of node.enum ?? []) known.add(`${owner} = ${String(value)}`);
  for (const [key, below] of Object.entries(node.properties ?? {})) {
    known.add(`${owner}.${key}`);
    declare(below, `${owner}.${key}`, seen);
  }
  if (node.items) declare(node.items, owner, seen);
  for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])])
    declare(one, owner, seen);
}

/** Marks what a plan says. Where the schema offers alternatives, each that knows the data's keys is followed. */
function use(node: Node, data: unknown, owner: string): void {
  if (node.$ref !== undefined) {
    const [name, target] = definition(node.$ref);
    use(target, data, name);
    return;
  }
  if (node.enum?.includes(data)) used.add(`${owner} = ${String(data)}`);
  if (Array.isArray(data)) {
    if (node.items) for (const one of data) use(node.items, one, owner);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      const below = node.properties?.[key];
      if (!below) continue;
      used.add(`${owner}.${key}`);
      use(below, value, `${owner}.${key}`);
    }
  }
  for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) {
    const operator = one.properties?.['operator']?.const;
    if (operator === undefined || operator === (data as { operator?: unknown } | null)?.operator)
      use(one, data, owner);
  }
}

declare(schema, 'plan');
for (const file of readdirSync('seeds').filter((name) => name.endsWith('.plan.json')))
  use(schema, JSON.parse(readFileSync(`seeds/${file}`, 'utf8')), 'plan');
const unused = [...known].filter((name) => !used.has(name)).sort();
console.log(unused.join('\n'));
console.log(
  `${String(unused.length)} of ${String(known.size)} statements of the schema are used by no seed.`,
);
