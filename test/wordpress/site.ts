// A WordPress of the test's own: Debian's, in a temporary folder, with MariaDB on a socket and PHP's own server.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { unpack } from '../../tools/wordpress/package.mjs';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export interface Site {
  readonly folder: string;
  readonly address: string;
  /** Runs PHP code within WordPress; answers what it prints. */
  readonly php: (code: string) => string;
  /** What PHP complained of so far. */
  readonly complaints: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Sets up WordPress with the plugin from its package, and a user for each role, whose password is his name.
 *
 * @param wordpress the folder with WordPress that is copied.
 */
export async function makeSite(wordpress: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-wordpress-'));
  const running: ChildProcess[] = [];
  // Where the test itself is ended from outside, nothing may stay behind either.
  const leave = () => {
    for (const { pid, exitCode, signalCode } of running)
      if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  process.once('exit', leave);
  const stop = async () => {
    for (const child of running.reverse()) await ended(child);
    process.off('exit', leave);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    return await start(wordpress, folder, running, stop);
  } catch (reason) {
    await stop();
    throw reason;
  }
}

async function start(
  wordpress: string,
  folder: string,
  running: ChildProcess[],
  stop: () => Promise<void>,
): Promise<Site> {
  const socket = await startDatabase(folder, running);
  const root = join(folder, 'www');
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  cpSync(wordpress, root, { recursive: true, dereference: true });
  const own = join(root, 'wp-content');
  for (const name of ['uploads', 'mu-plugins', 'plugins/keikaku'])
    mkdirSync(join(own, name), { recursive: true });
  cpSync(here('rules.php'), join(own, 'mu-plugins/rules.php'));
  unpack(join(own, 'plugins'));
  writeFileSync(join(root, 'wp-config.php'), settings(socket, address, join(folder, 'php.log')));

  const log = join(folder, 'php.log');
  const php = (args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('php', args, { encoding: 'utf8', cwd: root });
    if (status !== 0) throw new Error(`PHP ended with code ${String(status)}: ${stderr}${stdout}`);
    return stdout;
  };
  php([here('install.php'), root]);
  const server = spawn('php', ['-S', `127.0.0.1:${String(port)}`, '-t', root, here('router.php')], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    // A page asks for many files at once, and the editor asks the server while it does.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  running.push(server);
  await until('the server answers', async () => (await fetch(`${address}/wp-login.php`)).ok);
  return {
    folder,
    address,
    php: (code) => php(['-r', `require '${root}/wp-load.php'; ${code}`]),
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    stop,
  };
}

/** @returns its socket. */
async function startDatabase(folder: string, running: ChildProcess[]): Promise<string> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = `--user=${userInfo().username}`;
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      user,
      `--datadir=${data}`,
      '--skip-test-db',
      '--auth-root-authentication-method=normal',
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`MariaDB could not make its folder: ${made.stderr}${made.stdout}`);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=32M',
    ],
    { detached: true, stdio: 'ignore' },
  );
  running.push(server);
  const ask = (query: string) =>
    spawnSync('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', query]).status === 0;
  await until('the database answers', () =>
    ask('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4'),
  );
  return socket;
}

const settings = (socket: string, address: string, log: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, $name . '${address}' );
}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const latest = Date.now() + 60_000; Date.now() < latest;) {
    if (await Promise.resolve(holds()).catch(() => false)) return;
    await after(100);
  }
  throw new Error(`Waited in vain until ${what}.`);
}

/** Ends a process and its children: each leads a group of its own. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  const gave = await Promise.race([over.then(() => true), after(20_000, false)]);
  if (!gave) process.kill(-child.pid, 'SIGKILL');
}
