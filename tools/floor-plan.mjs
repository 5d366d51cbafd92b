// Draws the real imports between the rooms of src/ into README.md; with --check only says whether the picture is right.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bin, root } from './run.mjs';
import { rooms } from './rooms.mjs';

const start = '<!-- floor-plan:start -->';
const end = '<!-- floor-plan:end -->';
const readme = `${root}README.md`;

const roomOf = (file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? /^src\/(\w+\.ts)$/.exec(file)?.[1];
const packageOf = (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];

/** Arrows of the picture in a steady order: `from --> to`, or `from -.-> to` for what is loaded later. */
function arrows() {
  const cruise = [
    bin('dependency-cruiser', 'depcruise'),
    '--config',
    '.dependency-cruiser.mjs',
    '-T',
    'json',
    'src',
  ];
  const output = execFileSync(process.execPath, cruise, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  const found = new Map();
  for (const { source, dependencies } of JSON.parse(output).modules) {
    // The build alone uses it, so it is not part of the house.
    if (source.endsWith('/json-schema.ts')) continue;
    for (const { resolved, dynamic } of dependencies) {
      const from = roomOf(source);
      const to = roomOf(resolved) ?? packageOf(resolved);
      if (!from || !to || from === to) continue;
      const pair = `${from} ${to}`;
      found.set(pair, (found.get(pair) ?? true) && dynamic);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pair, later]) => [...pair.split(' '), later]);
}

function picture() {
  const id = (name) => name.replace(/\W/g, '_');
  const drawn = arrows();
  const names = new Set(drawn.flatMap(([from, to]) => [from, to]));
  const shape = (name) => {
    if (name in rooms) return `${id(name)}[${name}]`;
    if (name.endsWith('.ts')) return `${id(name)}([${name}])`;
    return `${id(name)}{{"${name}"}}`;
  };
  return [
    '```mermaid',
    'flowchart TD',
    ...[...names].sort().map((name) => `  ${shape(name)}`),
    ...drawn.map(([from, to, later]) => `  ${id(from)} ${later ? '-.->' : '-->'} ${id(to)}`),
    '```',
  ].join('\n');
}

const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
const section = `${start}\n\n${picture()}\n\n${end}`;
const [first, last] = [text.indexOf(start), text.indexOf(end)];
const redrawn =
  first >= 0 && last > first
    ? text.slice(0, first) + section + text.slice(last + end.length)
    : `${text.trimEnd()}\n\n## Floor plan\n\n${section}\n`.trimStart();

if (!process.argv.includes('--check')) {
  writeFileSync(readme, redrawn);
} else if (redrawn !== text) {
  console.error('The floor plan in README.md is not what src/ imports. Run: npm run floor-plan');
  process.exitCode = 1;
}
