// Writes the declarations of dist/.
//
// All but one come from the compiler as they are. Those of the schema would take over a megabyte, more than the
// compiler is willing to write. Nobody outside needs the validators, so the types are written out as plain shapes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { root } from './run.mjs';

const schema = `${root}src/schema/plan.ts`;
/** Names from here stand in the schema's shapes. */
const base = `${root}src/schema/base.ts`;

const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
  `${root}tsconfig.build.json`,
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => stopAt([problem]) },
);
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

function stopAt(problems) {
  if (problems.length === 0) return;
  console.error(ts.formatDiagnostics(problems, ts.createCompilerHost({})));
  process.exit(1);
}

const exportsOf = (path) =>
  checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)));

/** Types that a file exports, each written out to the last string and number. */
const shapesIn = (path) =>
  exportsOf(path)
    .filter(({ flags }) => flags & ts.SymbolFlags.TypeAlias)
    .map((symbol) => ({ symbol, name: symbol.name, text: shape(checker.getDeclaredTypeOfSymbol(symbol)) }))
    .filter(({ text }) => /[|{]/.test(text));

/**
 * A type of JSON data as text.
 *
 * @throws {RangeError} when the type holds functions, and so is no data
 */
function shape(type) {
  if (type.isUnion()) return union(type.types);
  // Not `T[]`, which would bind stronger than a union inside of it.
  if (checker.isArrayType(type)) return `Array<${shape(checker.getTypeArguments(type)[0])}>`;
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return object(type);
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}

function union(types) {
  const members = new Set(types.map(shape));
  if (members.has('true') && members.has('false')) {
    members.delete('true');
    members.delete('false');
    members.add('boolean');
  }
  return [...members].join(' | ');
}

function object(type) {
  if (type.getCallSignatures().length > 0)
    throw new RangeError(`${checker.typeToString(type)} is a function, not data`);
  const indexes = checker
    .getIndexInfosOfType(type)
    .map((index) => `[key: ${shape(index.keyType)}]: ${shape(index.type)};`);
  const properties = checker.getPropertiesOfType(type).map((property) => {
    const name = /^[\w$]+$/.test(property.name) ? property.name : `'${property.name}'`;
    const value = checker.getTypeOfSymbol(property);
    if (!(property.flags & ts.SymbolFlags.Optional)) return `${name}: ${shape(value)};`;
    const given = (value.isUnion() ? value.types : [value]).filter(
      (t) => !(t.flags & ts.TypeFlags.Undefined),
    );
    return `${name}?: ${union(given)};`;
  });
  return `{ ${[...indexes, ...properties].join(' ')} }`;
}

const comment = (symbol) => {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text ? `/** ${text.replaceAll('\n', '\n * ')} */\n` : '';
};

/** The schema's declarations: constants that are plain values, and every type by its shape. */
function schemaDeclarations() {
  const own = shapesIn(schema);
  const shared = shapesIn(base);
  // The longest first, so that a shape is named before the shapes inside of it.
  const named = [...own, ...shared].sort((a, b) => b.text.length - a.text.length);
  const withNames = ({ name, text }) =>
    named.reduce(
      (body, other) => (other.name === name ? body : body.replaceAll(other.text, other.name)),
      text,
    );
  const constants = exportsOf(schema)
    .filter(({ flags }) => flags & ts.SymbolFlags.Variable)
    .map((symbol) => ({ symbol, type: checker.getTypeOfSymbol(symbol) }))
    .filter(({ type }) => type.isLiteral())
    .map(({ symbol, type }) => `${comment(symbol)}export declare const ${symbol.name}: ${shape(type)};`);
  return [
    `import type { ${shared.map(({ name }) => name).join(', ')} } from './base.js';`,
    ...constants,
    ...own.map((one) => `${comment(one.symbol)}export type ${one.name} = ${withNames(one)};`),
  ].join('\n');
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

stopAt([...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]);
for (const file of program.getSourceFiles()) {
  if (!fileNames.includes(file.fileName)) continue;
  stopAt([...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  if (file.fileName === schema) continue;
  stopAt(program.getDeclarationDiagnostics(file));
  program.emit(file, write, undefined, true);
}
const declarations = await format(schemaDeclarations(), { parser: 'typescript', singleQuote: true });
write(`${root}dist/schema/plan.d.ts`, declarations);
