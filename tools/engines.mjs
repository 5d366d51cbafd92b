// The browser engines that the tests run in: where they are, and how to get them.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { apt, ensureBrowser, ensureJapaneseFont, findBrowser, hasApt, onPath, starts } from './browser.mjs';

/** By the name that ENGINES takes; the first that is there is the one that `npm test` runs in. */
export const engines = {
  chromium: { title: 'Chromium', isThere: () => findBrowser() !== undefined, ensure: ensureBrowser },
  firefox: {
    title: 'Firefox',
    isThere: () => findFirefox() !== undefined,
    ensure: () => installed('firefox', 'firefox-esr'),
  },
  webkit: {
    title: 'WebKit',
    isThere: () => findWebKit() !== undefined,
    // It has no headless mode, so it takes a display that shows nothing.
    ensure: () => installed('webkit', 'webkit2gtk-driver', 'xvfb'),
  },
};

/**
 * Names of the engines to test in: those of ENGINES (`all`, or names with commas between them), else the first that is there.
 *
 * Installs what is asked for and missing. With `all`, an engine that cannot be had is only told of.
 *
 * @throws {RangeError} when ENGINES names an engine that we do not know.
 * @throws {Error} when an engine that ENGINES names cannot be had.
 */
export function enginesAskedFor(asked = process.env.ENGINES) {
  const names = Object.keys(engines);
  if (!asked) {
    const name = names.find((one) => engines[one].isThere()) ?? 'chromium';
    engines[name].ensure();
    return [name];
  }
  if (asked === 'all') {
    const had = names.filter((name) => isHad(name));
    const missing = names.filter((name) => !had.includes(name));
    console.log(
      `Engines: ${titles(had)}${missing.length > 0 ? `; not to be had here: ${titles(missing)}` : ''}`,
    );
    if (had.length === 0) throw new Error('No browser engine can be had here.');
    return had;
  }
  const wanted = asked.split(',').map((name) => name.trim());
  for (const name of wanted) {
    if (!(name in engines))
      throw new RangeError(`ENGINES takes all, or some of ${names.join(', ')}, not "${name}".`);
    if (!isHad(name)) throw new Error(`${engines[name].title} is not there, and could not be installed.`);
  }
  return wanted;
}

/**
 * As `enginesAskedFor`, without installing anything: for a run that another has prepared, or of one file.
 *
 * @returns {(keyof typeof engines)[]}
 */
export function enginesThere(asked = process.env.ENGINES) {
  if (asked && asked !== 'all') return asked.split(',').map((name) => name.trim());
  const there = Object.keys(engines).filter((name) => engines[name].isThere());
  return asked ? there : there.slice(0, 1);
}

const titles = (names) => names.map((name) => engines[name].title).join(', ') || 'none';

function isHad(name) {
  try {
    engines[name].ensure();
  } catch (reason) {
    console.warn(reason.message);
  }
  return engines[name].isThere();
}

function installed(name, ...packages) {
  if (!engines[name].isThere() && hasApt()) {
    console.log(`Installing ${packages.join(' and ')} with apt ...`);
    const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
    if (!install() && apt('update')) install();
  }
  if (engines[name].isThere()) ensureJapaneseFont();
}

/** Path of FIREFOX_PATH, or of an installed Firefox. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return firefoxes[process.platform]?.().find(starts);
}

const firefoxes = {
  linux: () => onPath(['firefox', 'firefox-esr']),
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)']
      .flatMap((name) => process.env[name] ?? [])
      .map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
};

/** Paths of WebKitGTK's driver, of the small browser that it drives, and of Xvfb where there is no display. */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = onPath(['WebKitWebDriver']).find(existsSync);
  const browser = miniBrowsers().find(existsSync);
  const xvfb = onPath(['Xvfb']).find(existsSync);
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/** Each distribution and release has a folder of its own for it. */
function miniBrowsers() {
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter(existsSync);
  const below = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  );
  return [...folders, ...below].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => join(folder, name, 'MiniBrowser')),
  );
}
