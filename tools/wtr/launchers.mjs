// How the test runner starts each engine, and makes it show a page otherwise.
import { chromeLauncher } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../browser.mjs';
import { findFirefox } from '../engines.mjs';
import { emulateInChromium, emulateInFirefox, firefoxOptions } from '../emulate.mjs';
import { openBareWindow, resize, startWebKit } from '../webkit-driver.mjs';

// A tab behind another gets no animation frames, so each page has a window of its own.
const createPage = ({ context }) => context.newPage({ type: 'window' });

function chromium() {
  const launcher = chromeLauncher({
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
    createPage,
  });
  return Object.assign(launcher, {
    name: 'Chromium',
    emulate: (id, surroundings) => emulateInChromium(launcher.getPage(id), surroundings),
    resize: (id, size) => launcher.getPage(id).setViewport(size),
  });
}

function firefox() {
  const launcher = chromeLauncher({
    puppeteer,
    // Of its windows only one has the focus, and takes what is typed.
    concurrency: 1,
    launchOptions: { ...firefoxOptions, executablePath: findFirefox() },
    // Firefox starts with a window of its own, which keeps the focus unless another is brought before it.
    async createPage(options) {
      const page = await createPage(options);
      await page.bringToFront();
      return page;
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    /** A window that has been behind another stays without the focus, so none is used for a second file. */
    async stopSession(id) {
      const page = launcher.getPage(id);
      const result = await stopSession(id);
      launcher.inactivePages = [];
      await page.close();
      return result;
    },
    emulate: (id, surroundings) => emulateInFirefox(launcher.getPage(id), surroundings),
    resize: (id, size) => launcher.getPage(id).setViewport(size),
  });
}

/** One file at a time: a session of the driver has one window. */
class WebKit extends WebdriverLauncher {
  concurrency = 1;
  #stop = () => undefined;

  constructor() {
    // What is known only when the driver runs follows in `initialize`.
    super({ capabilities: {} });
  }

  async initialize(config) {
    const { options, stop } = await startWebKit();
    this.options = options;
    this.#stop = stop;
    // Otherwise the runner puts the files into frames of one page.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
  }

  async stop() {
    await super.stop().finally(this.#stop);
  }

  async createDriverManager() {
    await super.createDriverManager();
    await openBareWindow(this.driver);
    return this.driverManager;
  }

  async startSession(id, url) {
    await this.#makeReady().catch(() => this.#startAgain());
    // Not that of `super`, which forgets the promise: a page that takes its browser with it would end the whole run.
    this.driverManager.startSession(id, url).catch((reason) => console.error(`WebKit: ${reason.message}`));
  }

  /** Without an answer when the browser is gone; the runner knows by then. */
  stopSession(id) {
    return super.stopSession(id).catch(() => ({ testCoverage: undefined }));
  }

  async #makeReady() {
    await this.ensureManagerInitialized();
    await resize(this.driver, { width: 800, height: 600 });
  }

  /** A browser that went away in one file is there for the next. */
  async #startAgain() {
    clearInterval(this.pendingHeartbeat);
    await this.#stop();
    this.driver = undefined;
    this.driverManager = undefined;
    this.__managerPromise = undefined;
    await this.initialize(this.config);
    await this.#makeReady();
  }

  resize(id, size) {
    return resize(this.driver, size);
  }
}

/** A launcher for each engine, by the name that ENGINES takes. */
export const launchers = { chromium, firefox, webkit: () => new WebKit() };
