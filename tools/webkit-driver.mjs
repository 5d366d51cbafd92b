// Starts WebKitGTK's driver on a display of its own, for as long as the tests run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from './engines.mjs';

/** Milliseconds in which the driver must answer. */
const PATIENCE = 20_000;

/** Milliseconds after which a page mostly knows the size of its window. */
const SETTLED = 20;

const SCREEN = { width: 1280, height: 1024 };

/** Where no program manages windows, the one under the pointer has the focus; the pointer rests in the middle. */
const UNDER_POINTER = [SCREEN.width / 2 - 1, SCREEN.height / 2 - 1];

/** Without it the buttons of the window would keep its page at more than 320 px. */
const FLAT = '* { margin: 0; padding: 0; border-width: 0; min-width: 0; font-size: 1px }';

/** Starts the driver; answers how webdriverio reaches it, and a function that ends it. */
export async function startWebKit() {
  const { driver, browser, xvfb } = findWebKit();
  const display = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await Promise.race([once(display.stdio[3], 'data'), ended(display, 'Xvfb')]);
  const settings = mkdtempSync(join(tmpdir(), 'keikaku-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), FLAT);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: settings,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
    stdio: 'ignore',
  });
  const stop = async () => {
    const ends = [child, display].map((one) => one.exitCode ?? one.signalCode ?? once(one, 'exit'));
    child.kill();
    display.kill();
    await Promise.race([Promise.all(ends), wait(PATIENCE, undefined, { ref: false })]);
    // The browser ends after its driver, and may still write there.
    await rm(settings, { recursive: true, force: true, maxRetries: 5 }).catch((reason) =>
      console.warn(`Left behind: ${settings} (${reason.code})`),
    );
  };
  await answers(`http://127.0.0.1:${port}/status`).catch(async (reason) => {
    await stop();
    throw reason;
  });
  return { options: options(port, browser), stop };
}

/** Fails when a program ends, or cannot be started. */
async function ended(child, name) {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with code ${code}.`);
}

/** @returns {Parameters<typeof import('webdriverio').remote>[0]} */
const options = (port, browser) => ({
  hostname: '127.0.0.1',
  port,
  path: '/',
  logLevel: 'error',
  // A browser that hangs is asked twice.
  connectionRetryTimeout: 60_000,
  connectionRetryCount: 1,
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {
      binary: browser,
      args: ['--automation', '--javascript-can-open-windows-automatically=true'],
    },
  },
});

/** Goes over to a window without bars, whose page can be as narrow as a phone. */
export async function openBareWindow(driver) {
  const [first] = await driver.getWindowHandles();
  await driver.execute("window.open('about:blank', '', 'toolbar=no,location=no,menubar=no')");
  const handles = await driver.getWindowHandles();
  await driver.switchToWindow(handles.find((handle) => handle !== first));
}

/**
 * Gives the page that a session shows the width and height, in CSS pixels.
 *
 * The window may reach beyond the screen. The protocol knows windows only, so what this one has around its page comes on top.
 */
export async function resize(driver, { width, height }) {
  const latest = Date.now() + PATIENCE;
  for (;;) {
    const shown = await driver.execute(innerSize);
    const window = await driver.getWindowRect();
    const isInPlace = window.x === UNDER_POINTER[0] && window.y === UNDER_POINTER[1];
    if (isInPlace && shown[0] === width && shown[1] === height) return;
    if (Date.now() > latest)
      throw new Error(`The page is ${shown.join(' x ')}, and should be ${width} x ${height}.`);
    await driver.setWindowRect(
      ...UNDER_POINTER,
      window.width + width - shown[0],
      window.height + height - shown[1],
    );
    // The page hears of the size of its window only later.
    await wait(SETTLED);
  }
}

/** Runs in the page, some of which have an innerHeight of their own; a media query asks the browser. */
const innerSize = `
  const least = (name) => {
    let [low, high] = [0, 1 << 16];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (matchMedia('(min-' + name + ': ' + middle + 'px)').matches) low = middle;
      else high = middle;
    }
    return low;
  };
  return [least('width'), least('height')];
`;

async function answers(address) {
  const latest = Date.now() + PATIENCE;
  while (Date.now() < latest) {
    const isReady = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
