import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

// Nobody answers questions in CI, so no child process gets a stdin.
const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };

/** Runs a command to its end and says whether it succeeded. */
export const succeeds = (command, args, more = {}) =>
  spawnSync(command, args, { ...options, ...more }).status === 0;

/** Milliseconds in which a run that is to end may close what it has opened. */
const GRACE = 10_000;

/** Milliseconds in which the last words of a run that ended are heard. */
const LAST_WORDS = 1000;

/**
 * Runs this Node with the arguments; answers the exit code, 1 when a signal ended it.
 *
 * It is 1 at the limit, too: Mocha ends by a signal as if nothing had failed.
 *
 * @param {(text: string) => void} [more.heard] takes what it prints, which otherwise goes where ours goes.
 * @param {number} [more.limit] milliseconds after which it is ended.
 */
export const node = (args, env = {}, { heard, limit } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      ...options,
      ...(heard && { stdio: ['ignore', 'pipe', 'pipe'] }),
      env: { ...process.env, ...env },
    });
    // As by Ctrl-C, which alone Mocha hands on to the process in which its tests are. The drivers of browsers take the first
    // signal, close their browser, and may go on waiting for it.
    let isOver = false;
    const end = () => (isOver = child.kill('SIGINT'));
    const ends = limit
      ? [setTimeout(end, limit), setTimeout(() => child.kill('SIGKILL'), limit + GRACE)]
      : [];
    const streams = [child.stdout, child.stderr].filter(Boolean);
    for (const stream of streams) stream.setEncoding('utf8').on('data', heard);
    child.once('exit', () => {
      ends.forEach(clearTimeout);
      // What it had started and left behind would keep them open.
      setTimeout(() => streams.forEach((stream) => stream.destroy()), LAST_WORDS).unref();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(isOver ? 1 : (code ?? 1)));
  });

/** Runs npm: through npm's own script where npm started us, because `npm.cmd` needs a shell on Windows. */
export const npm = (...args) => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return succeeds(process.execPath, [script, ...args]);
  return succeeds('npm', args, { shell: process.platform === 'win32' });
};

/**
 * Path of a dev dependency's command, to be run with `node`.
 *
 * @throws {RangeError} when the package has no command of that name.
 */
export function bin(packageName, command = packageName) {
  const require = createRequire(import.meta.url);
  const folder = `${root}node_modules/${packageName}/`;
  const { bin: field } = require(`${folder}package.json`);
  const file = typeof field === 'string' ? field : field?.[command];
  if (!file) throw new RangeError(`${packageName} has no command ${command}`);
  return `${folder}${file}`;
}
