// Writes down in api/ what the package promises, so that nobody changes it unnoticed.
//   node tools/api.mjs           after a change that is meant: commit what it writes, with a changeset
//   node tools/api.mjs --check   fails where dist/ promises something else than api/ says
import { createTwoFilesPatch } from 'diff';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { declarationsReport } from './api/declarations.mjs';
import { elementsReport } from './api/elements.mjs';
import { planFileReport } from './api/plan-file.mjs';
import { tags } from './elements.mjs';
import { root } from './run.mjs';

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
const folder = join(root, 'api');

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = json('package.json');

/** `keikaku/define/*` -> `define`: one file for each door, all files of a door with a star being alike. */
const fileOf = (door) =>
  door === '.' ? 'index' : door.replace('./', '').replaceAll('/*', '-each').replaceAll('/', '-');

/** Declarations behind the doors; a door with a star stands for all elements, of which each has its own. */
function* typedDoors() {
  for (const [door, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string' || target.types === undefined) continue;
    const files = door.includes('*')
      ? tags().map((tag) => target.types.replaceAll('*', tag))
      : [target.types];
    yield { door, files };
  }
}

const doorsReport = () =>
  `${[
    '# Doors',
    ...Object.keys(manifest.exports).map((door) => `- \`keikaku${door.slice(1)}\``),
    ...Object.keys(manifest.bin).map((name) => `- command \`${name}\``),
    `- Node ${manifest.engines.node}`,
  ].join('\n')}\n`;

const help = () =>
  execFileSync(process.execPath, [join(root, manifest.bin.keikaku), '--help'], { encoding: 'utf8' });

/** Name of each report, and its text as dist/ has it now. */
function reports() {
  const texts = {
    'doors.md': doorsReport(),
    'elements.md': elementsReport(json('dist/custom-elements.json')),
    'plan-file.txt': planFileReport(json('dist/plan.schema.json')),
    'command-line.txt': help(),
  };
  for (const { door, files } of typedDoors())
    texts[`${fileOf(door)}.api.md`] = files.map(declarationsReport).join('\n');
  return texts;
}

const written = () => {
  try {
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  } catch {
    return {};
  }
};

function write(texts) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  console.log(`Wrote ${Object.keys(texts).length} reports to api/.`);
}

function compare(texts) {
  const known = written();
  const names = [...new Set([...Object.keys(known), ...Object.keys(texts)])].sort();
  const changed = names.filter((name) => known[name] !== texts[name]);
  for (const name of changed)
    console.log(
      createTwoFilesPatch(
        `api/${name}`,
        `api/${name}`,
        known[name] ?? '',
        texts[name] ?? '',
        'promised',
        'dist',
      ),
    );
  if (changed.length === 0) return console.log(`api/ says what dist/ promises (${names.length} reports).`);
  console.error(
    `${changed.length} public door(s) changed. If that is meant: npm run build && npm run api, a changeset (npx changeset), and commit both.`,
  );
  process.exitCode = 1;
}

(check ? compare : write)(reports());
