// Finds a Chromium-based browser for the tests, or installs one. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { npm, succeeds } from './run.mjs';

/** Start flags: no GPU, no first-run dialogs, no calls home. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--no-default-browser-check',
  // Chromium's sandbox refuses to work for root, which is who runs in most containers.
  ...(isRoot() ? ['--no-sandbox'] : []),
];

/** Path of CHROME_PATH, or of an installed Chrome, Chromium or Edge, or of playwright's Chromium. */
export function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return candidates[process.platform]?.().find(starts) ?? playwrightBrowsers().find(starts);
}

/** As `findBrowser`, but installs a browser, and on Debian a Japanese font, when there is none. */
export function ensureBrowser() {
  let browser = findBrowser();
  if (!browser && hasApt()) {
    console.log('Installing Chromium with apt ... / apt で Chromium を入れています');
    // The font is asked for apart: without it the tests still run, with boxes for letters.
    if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium');
    browser = findBrowser();
  }
  if (!browser) {
    console.log("Installing playwright's Chromium ... / playwright の Chromium を入れています");
    const deps = hasApt() ? ['--with-deps'] : [];
    npm('exec', '--yes', '--package=playwright@1', '--', 'playwright', 'install', ...deps, 'chromium');
    browser = findBrowser();
  }
  if (!browser) throw new Error(noBrowser);
  ensureJapaneseFont();
  return browser;
}

const noBrowser = [
  'No Chrome, Chromium or Edge was found, and none could be installed.',
  'Install one, or set the environment variable CHROME_PATH to its executable.',
  'Chrome・Chromium・Edge のいずれも見つからず、自動で入れることもできませんでした。',
  'いずれかを入れるか、環境変数 CHROME_PATH に実行ファイルの場所を指定してください。',
].join('\n');

/** Where the programs could be, by the folders of PATH. */
export const onPath = (names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const candidates = {
  linux: () =>
    onPath([
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ]),
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) =>
        join(folder, `${app}.app/Contents/MacOS/${app}`),
      ),
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
};

/** Executables that playwright has unpacked, newest first. */
function playwrightBrowsers() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((release) => readdirSync(join(cache, release)).map((folder) => join(cache, release, folder)))
    .flatMap((folder) => [
      join(folder, 'chrome'),
      join(folder, 'chrome.exe'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
    ]);
}

/** Whether the file is there and runs: Ubuntu's `chromium-browser` can be a mere note on where to get it. */
export function starts(file) {
  if (!existsSync(file)) return false;
  // On Windows `--version` would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function isRoot() {
  return process.getuid?.() === 0;
}

function hasSudo() {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

/** Whether Debian's packages can be installed without asking anybody. */
export function hasApt() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && (isRoot() || hasSudo());
}

/** Runs apt-get, for ten minutes at most, and says whether it succeeded. */
export function apt(...args) {
  // Another apt on the machine may hold the lock; without a timeout ours would fail at once.
  const command = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=500',
    ...args,
  ];
  const [first, ...rest] = isRoot() ? command : ['sudo', '-n', ...command];
  return succeeds(first, rest, { timeout: 600_000 });
}

/** Installs a Japanese font on Debian when there is none. */
export function ensureJapaneseFont() {
  if (!hasApt() || hasJapaneseFont()) return;
  console.log('Installing a Japanese font ... / 日本語フォントを入れています');
  const install = () => apt('install', '-y', 'fonts-noto-cjk');
  if (!install() && !(apt('update') && install()))
    console.warn('No Japanese font. / 日本語フォントがありません。');
}

function hasJapaneseFont() {
  const fonts = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  if (fonts.error) return existsSync('/usr/share/fonts/opentype/noto');
  return fonts.stdout.trim() !== '';
}
