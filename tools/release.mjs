// Publishes what the changesets in .changeset/ add up to.
//   npm run release -- --dry-run    does all of it but the publishing, and prints what would be published
//   npm run release                 publishes, and brings the commit and the tag of the release into this checkout
// Options: --checked   .ci/run has passed on this commit already, so it is not run again
//          --tag NAME  npm's name for the channel (latest)
//
// All work is done in a clone, so that a release that fails leaves nothing behind.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './run.mjs';

const { values: options } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    checked: { type: 'boolean', default: false },
    tag: { type: 'string', default: 'latest' },
  },
});
const isRehearsal = options['dry-run'];

class Stop extends Error {}

/** Then the clone alone has the commit and the tag, until they are in this checkout. */
let isPublished = false;

const clone = mkdtempSync(join(tmpdir(), 'keikaku-release-'));
const shell = process.platform === 'win32';

/** Runs a command in a folder, shows what it says, and stops the release where it fails. */
function run(command, args, cwd = clone) {
  console.log(`\n--- ${[command, ...args].join(' ')}`);
  try {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell });
  } catch {
    throw new Stop(`${command} ${args.join(' ')} failed.`);
  }
}

const output = (command, args, cwd = clone) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', shell }).trim();

const read = (name) => readFileSync(join(clone, name), 'utf8');

const json = (name) => JSON.parse(read(name));

function checkStart() {
  const branch = output('git', ['branch', '--show-current'], root);
  const faults = [
    ...(output('git', ['status', '--porcelain'], root) ? ['Something is not committed.'] : []),
    ...(branch === 'main' ? [] : [`Releases are made on main; this is ${branch || 'no branch'}.`]),
  ];
  if (!isRehearsal) {
    if (faults.length > 0) throw new Stop(faults.join(' '));
    // Asked now, and not after all checks.
    run('npm', ['whoami'], root);
  }
  for (const fault of faults)
    console.log(`A release would stop here: ${fault} The rehearsal takes the last commit.`);
}

const pending = () =>
  readdirSync(join(clone, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');

/** Moves the version and writes CHANGELOG.md; answers the old and the new version. */
function moveVersion() {
  const from = json('package.json').version;
  run('npx', ['changeset', 'version']);
  const to = json('package.json').version;
  if (from === to) throw new Stop('The changesets do not move the version.');
  const lock = json('package-lock.json');
  lock.version = to;
  lock.packages[''].version = to;
  writeFileSync(join(clone, 'package-lock.json'), `${JSON.stringify(lock, undefined, 2)}\n`);
  return { from, to };
}

/** The newest section of CHANGELOG.md. */
const newestChanges = () =>
  read('CHANGELOG.md')
    .split(/^(?=## )/m)[1]
    ?.trim() ?? '';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function tellPackage() {
  const [{ files, size, unpackedSize, shasum, filename }] = JSON.parse(
    output('npm', ['pack', '--dry-run', '--ignore-scripts', '--json']),
  );
  for (const file of files) console.log(`  ${kB(file.size).padStart(10)}  ${file.path}`);
  console.log(
    `${filename}: ${files.length} files, ${kB(size)} packed, ${kB(unpackedSize)} unpacked, sha1 ${shasum}`,
  );
}

function release() {
  checkStart();
  run('git', ['clone', '--quiet', '--no-hardlinks', root, clone], root);
  const changes = pending();
  if (changes.length === 0) throw new Stop('No changeset in .changeset/, so there is nothing to release.');
  if (options.checked) run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--silent']);
  else run('bash', ['.ci/run']);

  const { from, to } = moveVersion();
  run('npm', ['run', '--silent', 'build']);
  run('npm', ['run', '--silent', 'api', '--', '--check']);
  run('npm', ['run', '--silent', 'check:package']);
  run('npm', ['run', '--silent', 'size', '--', '--write']);

  console.log(`\n--- keikaku ${from} -> ${to}, ${changes.length} change(s), npm tag ${options.tag}\n`);
  console.log(`${newestChanges()}\n`);
  tellPackage();
  const publish = ['publish', '--ignore-scripts', '--access', 'public', '--tag', options.tag];
  if (isRehearsal) {
    run('npm', [...publish, '--dry-run', '--silent']);
    return console.log(`\nRehearsal: nothing was published. keikaku@${to} would be, with the files above.`);
  }
  run('git', ['add', '--all']);
  run('git', ['commit', '--quiet', '-m', `release: ${to}`]);
  run('git', ['tag', '--annotate', `v${to}`, '-m', `keikaku ${to}`]);
  run('npm', publish);
  isPublished = true;
  run('git', ['pull', '--quiet', '--ff-only', '--tags', clone, 'main'], root);
  isPublished = false;
  return console.log(`\nPublished keikaku@${to}. Left to do: git push --follow-tags`);
}

try {
  release();
} catch (reason) {
  if (!(reason instanceof Stop)) throw reason;
  console.error(
    isPublished
      ? `\nPublished, but not brought into this checkout: ${reason.message} Its commit and tag are in ${clone}.`
      : `\nNo release: ${reason.message}`,
  );
  process.exitCode = 1;
} finally {
  if (!isPublished) rmSync(clone, { recursive: true, force: true });
}
