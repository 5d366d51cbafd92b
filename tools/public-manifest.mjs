// Plugins for the custom elements manifest: what a consumer of the package can see and use, and nothing else.
import ts from 'typescript';
import { tags } from './elements.mjs';
import { root } from './run.mjs';

const sourceOf = (tag) => `src/elements/${tag}/${tag}.ts`;

/** Files whose declarations the manifest holds, and those through which the analyzer finds the base class. */
export const sources = [
  'src/ui/index.ts',
  'src/ui/plan-element.ts',
  'src/ui/events.ts',
  ...tags().map(sourceOf),
];

/** Called by the browser or by Lit, or read by Lit alone. */
const lifecycle = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'styles',
]);

/**
 * Only `@fires` says what an element sends. The analyzer also guesses from `dispatchEvent(new …Event(id))`, and takes the
 * first argument for the name; ours name themselves.
 */
const isDocumented = ({ description }) => description !== undefined;

const isPublic = ({ name, privacy }) =>
  (privacy === undefined || privacy === 'public') && !name.startsWith('#') && !lifecycle.has(name);

export const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    const wanted = new Set(['src/ui/plan-element.ts', 'src/ui/events.ts', ...tags().map(sourceOf)]);
    customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) => wanted.has(path));
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ name }) => names.has(name));
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        if (declaration.events) declaration.events = declaration.events.filter(isDocumented);
        if (declaration.tagName === undefined) delete declaration.customElement;
        // What a constructor assigns says nothing to a reader.
        if (declaration.superclass?.name === 'Event')
          for (const member of declaration.members) if (!member.static) delete member.default;
      }
    }
  },
};

/** Without what is marked as internal, and with types written out where the source has a name that no consumer can import. */
export const wholeTypes = {
  name: 'whole-types',
  packageLinkPhase({ customElementsManifest }) {
    const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
      `${root}tsconfig.build.json`,
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
          throw new Error(String(messageText));
        },
      },
    );
    const program = ts.createProgram(fileNames, options);
    const checker = program.getTypeChecker();
    for (const { path, declarations } of customElementsManifest.modules) {
      const exported = checker.getExportsOfModule(
        checker.getSymbolAtLocation(program.getSourceFile(root + path)),
      );
      for (const declaration of declarations) {
        const symbol = exported.find(({ name }) => name === declaration.name);
        const propertyOf = (name) => checker.getDeclaredTypeOfSymbol(symbol).getProperty(name);
        // The analyzer knows the tag where it stands, and not where a method is overridden.
        declaration.members = declaration.members?.filter(
          ({ name }) =>
            !propertyOf(name)
              ?.getJsDocTags(checker)
              .some((tag) => tag.name === 'internal'),
        );
        for (const field of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          const property = propertyOf(field.fieldName ?? field.name);
          const choices = property && choicesOf(checker.getTypeOfSymbol(property));
          if (choices && !field.type?.text.includes("'")) field.type = { text: choices };
        }
        // An attribute that is not there, or that is empty, has no value to choose.
        for (const { type } of declaration.attributes ?? [])
          type.text = type.text.replace(/ \| (?:undefined|'')(?= |$)/g, '');
      }
    }
  },
};

/** A choice of words or numbers, in the order in which the source has them; `undefined` for any other type. */
function choicesOf(type) {
  if (!type.isUnion() || !type.types.every((one) => one.isStringLiteral() || one.isNumberLiteral())) return;
  const written = type.aliasSymbol?.declarations?.[0]?.type?.getText();
  const choices = type.types.map(({ value }) => (typeof value === 'string' ? `'${value}'` : String(value)));
  if (written && choices.every((choice) => written.includes(choice)))
    choices.sort((a, b) => written.indexOf(a) - written.indexOf(b));
  return choices.join(' | ');
}

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Places as they are in the package, and beside each class the module that registers it. */
export const packedPaths = {
  name: 'packed-paths',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const holders = new Map(
      modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, built(path)])),
    );
    for (const module of modules) {
      module.path = built(module.path);
      for (const { declaration } of module.exports) declaration.module = built(declaration.module);
      for (const declaration of module.declarations) relocate(declaration, holders);
    }
    for (const { tagName, name } of modules.flatMap(({ declarations }) => declarations)) {
      if (tagName === undefined) continue;
      const declaration = { name, module: holders.get(name) };
      modules.push({
        kind: 'javascript-module',
        path: `dist/elements/${tagName}/define.js`,
        declarations: [],
        exports: [
          { kind: 'js', name, declaration },
          { kind: 'custom-element-definition', name: tagName, declaration },
        ],
      });
    }
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Lines of the source are broken where it has room for no more, which means nothing elsewhere. */
const unfolded = (text) => text.replace(/(?<!\n)\n(?!\n)/g, ' ');

/** Descriptions in whole lines, and the first paragraph of a long one for those who have little room. */
export const wholeLines = {
  name: 'whole-lines',
  packageLinkPhase({ customElementsManifest }) {
    const unfold = (node) => {
      if (typeof node !== 'object' || node === null) return;
      if (typeof node.description === 'string') node.description = unfolded(node.description);
      for (const child of Object.values(node)) unfold(child);
    };
    unfold(customElementsManifest.modules);
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations))
      declaration.summary ??= declaration.description?.split('\n\n')[0];
  },
};

function relocate({ superclass, members = [], attributes = [], cssProperties = [], events = [] }, holders) {
  if (superclass && holders.has(superclass.name)) superclass.module = holders.get(superclass.name);
  else if (superclass?.name === 'Event') {
    delete superclass.module;
    superclass.package = 'global:';
  }
  for (const property of cssProperties) {
    property.syntax ??= property.type?.text;
    delete property.type;
  }
  for (const { inheritedFrom } of [...members, ...attributes, ...cssProperties])
    if (inheritedFrom) inheritedFrom.module = built(inheritedFrom.module);
  for (const { type } of events)
    type.references = [{ name: type.text, module: holders.get(type.text), start: 0, end: type.text.length }];
}
