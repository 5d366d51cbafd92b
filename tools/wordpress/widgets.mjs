import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../run.mjs';

/**
 * What each element can be told, by the manifest and the declarations of dist/: `string`, `number`, or a list of words.
 *
 * @returns {Record<string, Record<string, 'string' | 'number' | string[]>>} by tag and attribute, both in order of the
 *   alphabet.
 */
export function elementsOf() {
  const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
  const declarations = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const kindOf = kinds();
  return Object.fromEntries(
    declarations.map(({ tagName, attributes }) => [
      tagName,
      Object.fromEntries(
        attributes
          .map(({ name, fieldName }) => [name, kindOf(tagName, fieldName)])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  );
}

/** The manifest writes types as the source does, often by a name of their own; the compiler knows what they are. */
function kinds() {
  const index = `${root}dist/index.d.ts`;
  const program = ts.createProgram([index], { target: ts.ScriptTarget.ES2022, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const tags = checker
    .getSymbolsInScope(source, ts.SymbolFlags.Interface)
    .find(({ name }) => name === 'HTMLElementTagNameMap');
  const map = checker.getDeclaredTypeOfSymbol(tags);
  const typeOf = (type, name) => checker.getTypeOfSymbol(checker.getPropertyOfType(type, name));
  return (tag, field) => {
    const type = checker.getNonNullableType(typeOf(typeOf(map, tag), field));
    const types = type.isUnion() ? type.types : [type];
    if (types.every((one) => one.isStringLiteral()))
      return types.map(({ value }) => value).filter((value) => value !== '');
    return checker.typeToString(type) === 'number' ? 'number' : 'string';
  };
}
