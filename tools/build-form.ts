// Writes src/schema/form.ts: the form of a plan, a line for each record, by which `sound.ts` knows a sound file.
//   npm run schema:form            writes it
//   npm run schema:form -- --check  only compares
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as base from '../src/schema/base.js';
import { measured, records } from '../src/schema/plan.js';

/** The parts of a valibot schema that the form is read from. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly metadata?: Metadata }[];
}

interface Metadata {
  readonly defines?: string;
  readonly refersTo?: readonly string[];
  readonly tag?: string;
}

const LETTERS = new Map<object, string>([
  [base.filled, 'f'],
  [base.printed, 's'],
  [base.finite, 'n'],
  [base.count, 'c'],
  [base.month, 'o'],
  [base.municipality, 'd'],
  [base.language, 'l'],
  [base.text, 't'],
  [base.url, 'u'],
  [base.when, 'w'],
  [base.moment, 'm'],
  [base.idText, 'i'],
  [measured, 'v'],
]);

const named = new Map<object, string>(Object.entries(records()).map(([name, schema]) => [schema, name]));

function typeOf(schema: object): string {
  const node = schema as Node;
  const letter = LETTERS.get(schema);
  if (letter !== undefined) return letter;
  const name = named.get(schema);
  if (name !== undefined) return `.${name}`;
  const { defines, refersTo } = metadataOf(node);
  if (defines !== undefined) return `#${defines}`;
  if (refersTo) return `@${refersTo.join(',')}`;
  switch (node.type) {
    case 'optional':
      return `${typeOf(node.wrapped ?? {})}-`;
    case 'nullable':
      return `${typeOf(node.wrapped ?? {})}!`;
    case 'array':
      return `${typeOf(node.item ?? {})}${node.pipe ? '+' : '*'}`;
    case 'variant':
      return '.targets';
    case 'boolean':
      return 'b';
    case 'picklist':
      return (node.options ?? []).join('|');
    case 'literal':
      return `=${String(node.literal)}`;
    default:
      return '?';
  }
}

const metadataOf = ({ pipe = [] }: Node): Metadata =>
  Object.assign({}, ...pipe.map((part) => part.metadata)) as Metadata;

function lineOf(name: string, schema: object): string {
  const { entries = {}, ...node } = schema as Node;
  const backing = Object.keys(base.backing);
  const carries = backing.every((key) => key in entries);
  const { tag } = metadataOf(node);
  const fields = Object.entries(entries)
    .filter(([key]) => !(carries && backing.includes(key)) && !LEFT_FIELDS.test(key))
    .map(([key, field]) => `${key}:${typeOf(field)}`);
  return [`${name}${carries ? '~' : ''}${tag === undefined ? '' : `%${tag}`}`, ...fields].join(' ');
}

/** Records whose rules are long: `sound.ts` leaves a plan that has any to the full check, and so needs no form of them. */
const LEFT = /^(?:statusScheme|verdict|rule|condition|assignment|evaluation)$/;
const LEFT_FIELDS = /^(?:statusScheme|assignments|evaluations)$/;

/** The whole form; `sound.ts` says how to read it. */
export const formOf = (): string =>
  [...named]
    .filter(([, name]) => !LEFT.test(name))
    .map(([schema, name]) => lineOf(name, schema))
    .join('\n');

const file = fileURLToPath(new URL('../src/schema/form.ts', import.meta.url));
const code = `// Written by \`npm run schema:form\` from plan.ts; sound.ts says how to read it.
export const FORM = \`${formOf()}\`;
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(file, code);
  else if (readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== code) {
    console.error('src/schema/form.ts differs from plan.ts: run `npm run schema:form`.');
    process.exitCode = 1;
  }
}
