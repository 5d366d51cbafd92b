// The law of imports, written out of the map in tools/rooms.mjs. Rule names say what to do.
import { rooms } from './tools/rooms.mjs';

const anyOf = (names) => `(${names.join('|')})`;
const inside = (...names) => `^src/${anyOf(names)}/`;
const packages = (names) => `node_modules/${anyOf(names)}/`;
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];
const names = Object.keys(rooms);

/** Only the build enters this file, so it alone may use a dev dependency. */
const jsonSchema = '^src/schema/json-schema\\.ts$';

const error = (name, from, to) => ({ name, severity: 'error', from, to });

const filesOf = (kind) =>
  Object.entries(rooms).flatMap(([room, { [kind]: files = [] }]) =>
    files.map((file) => `^src/${room}/${file.replaceAll('.', '\\.')}$`),
  );

/** Files that other rooms may enter beside the index.ts of their room. */
const doors = filesOf('doors');

/** Files that other rooms may load with import() only. */
const sideDoors = filesOf('sideDoors');

/** What one room may import; `never` stands for no room, where a list would be empty. */
function roomRules([room, { imports, later = [], packages: allowed, node = false }]) {
  const others = names.filter((name) => name !== room && ![...imports, ...later].includes(name));
  const list = imports.length > 0 ? imports.join(', ') : 'no other room';
  const external = node ? npm : [...npm, 'core'];
  return [
    error(
      `${room} may import ${list}: move what you need down, or pass it as an argument`,
      { path: inside(room) },
      { path: [...(others.length > 0 ? [inside(...others)] : []), '^src/[^/]+$'] },
    ),
    ...later.map((name) =>
      error(
        `load ${name} with import() when a reader asks for it, so that ${room} stay light`,
        { path: inside(room) },
        { path: inside(name), dynamic: false, dependencyTypesNot: ['type-only'] },
      ),
    ),
    error(
      `${room} uses ${allowed.join(', ') || 'no package'}: put the work in the room that owns the package`,
      { path: inside(room), pathNot: jsonSchema },
      { dependencyTypes: external, ...(allowed.length > 0 && { pathNot: packages(allowed) }) },
    ),
  ];
}

export default {
  forbidden: [
    ...Object.entries(rooms).flatMap(roomRules),
    error(
      'enter another room through its index.ts: export there what you need',
      { path: '^src/([^/]+)/' },
      { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', ...doors, ...sideDoors] },
    ),
    error(
      'load a side door with import(), when a reader needs what is behind it',
      { path: '^src/([^/]+)/', pathNot: sideDoors },
      { path: sideDoors, pathNot: '^src/$1/', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    error(
      'the doors enter a room through its index.ts: export there what you need',
      // Their own doors have the parts as well that a page loads when it needs them.
      { path: '^src/[^/]+\\.ts$', pathNot: '^src/(schema|model)\\.ts$' },
      { path: '^src/[^/]+/', pathNot: ['^src/[^/]+/index\\.ts$', '^src/elements/[^/]+/define\\.ts$'] },
    ),
    error(
      'elements do not know each other: move what they share to ui, model or locale',
      { path: '^src/elements/([^/]+)/' },
      { path: '^src/elements/', pathNot: '^src/elements/$1/' },
    ),
    error(
      'a view or its messages speak to no library and no ui: return plain values and let the element render them',
      { path: '\\.(view|messages|messages\\.en|messages\\.ja-simple)\\.ts$' },
      { path: ['node_modules/', inside('ui')], pathNot: '\\.messages\\.' },
    ),
    error(
      'put every file into a room that tools/rooms.mjs names',
      {},
      { path: `^src/(?!${anyOf(names)}/)[^/]+/` },
    ),
    error(
      'untie the circle: move the shared part into a file of its own',
      {},
      // Words in another language take their type from the file that loads them.
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    error(
      'delete the file, or import it',
      { orphan: true, pathNot: ['^src/[^/]+\\.ts$', jsonSchema, '\\.d\\.ts$'] },
      {},
    ),
    error(
      'move the package to dependencies: a dev dependency is absent where the library is used',
      { path: '^src/', pathNot: jsonSchema },
      { dependencyTypes: ['npm-dev'] },
    ),
    error('mend the import: nothing is found there', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count too: they say which room knows which.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'browser', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
