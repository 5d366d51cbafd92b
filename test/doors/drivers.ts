// Opens pages in each engine, and looks at what is in them.
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { firefoxOptions } from '../../tools/emulate.mjs';
import { engines, enginesThere, findFirefox } from '../../tools/engines.mjs';
import { openBareWindow, resize, startWebKit } from '../../tools/webkit-driver.mjs';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface OpenPage {
  resize(size: Size): Promise<void>;
  /** What the expression or the function is in the page. */
  value<T>(expression: string | ((argument: string[]) => T), argument?: string[]): Promise<T>;
  /** Waits until nothing has been loaded for some time. */
  rest(): Promise<void>;
  /** Warnings and errors since the page was opened. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

interface Driver {
  open(address: string, size: Size): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** Milliseconds without a request after which a page is at rest. */
const REST = 600;

async function throughPuppeteer(options: Parameters<typeof puppeteer.launch>[0]): Promise<Driver> {
  const browser = await puppeteer.launch(options);
  return {
    async open(address, size) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport(size);
      await page.goto(address);
      return {
        resize: (to) => page.setViewport(to),
        value: (expression, argument) => page.evaluate(expression as () => never, argument),
        rest: () => page.waitForNetworkIdle({ idleTime: REST }),
        complaints: () => Promise.resolve(complaints),
        close: () => page.close(),
      };
    },
    stop: () => browser.close(),
  };
}

/** The classic protocol tells nothing of the console, so the page's server adds a script that keeps it, and what pages may overwrite. */
async function throughWebDriver(): Promise<Driver> {
  const { options, stop } = await startWebKit();
  const driver = await remote(options);
  await openBareWindow(driver);
  // As text, with nothing passed: the driver's own way to read objects trips over what pages add to prototypes.
  const value: OpenPage['value'] = async <T>(
    expression: string | ((argument: string[]) => T),
    argument: string[] = [],
  ) => {
    const code =
      typeof expression === 'string' ? expression : `(${String(expression)})(${JSON.stringify(argument)})`;
    const text = await driver.execute<string | null, []>(`return JSON.stringify(${code})`);
    return (text === null ? undefined : JSON.parse(text)) as T;
  };
  return {
    async open(address, size) {
      await driver.navigateTo('about:blank');
      await resize(driver, size);
      await driver.navigateTo(`${address}?keeps-complaints`);
      const loaded = () => value<number>('__performance.getEntriesByType("resource").length');
      return {
        resize: (to) => resize(driver, to),
        value,
        async rest() {
          let before = -1;
          let now = await loaded();
          while (now !== before) {
            await wait(REST);
            [before, now] = [now, await loaded()];
          }
        },
        complaints: () => value('window.__complaints'),
        close: () => Promise.resolve(),
      };
    },
    async stop() {
      await driver.deleteSession();
      await stop();
    },
  };
}

/** Starts each engine that the tests are asked to run in. */
export const drivers = enginesThere().map((name) => ({
  engine: engines[name].title,
  start: {
    chromium: () => throughPuppeteer({ executablePath: findBrowser() ?? '', args: browserFlags }),
    firefox: () => throughPuppeteer({ ...firefoxOptions, executablePath: findFirefox() ?? '' }),
    webkit: throughWebDriver,
  }[name],
}));
