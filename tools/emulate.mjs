// Shows a page as on paper, in the dark, in forced colours: what puppeteer itself cannot do in each engine.

/**
 * What a browser starts with for `emulateInFirefox`: its own parts can then be scripted.
 *
 * @type {import('puppeteer-core').LaunchOptions}
 */
export const firefoxOptions = {
  browser: 'firefox',
  args: ['--remote-allow-system-access'],
  // Otherwise a list of what was saved opens, and takes the focus from the page.
  extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
};

/** Shows the page in these surroundings (`media`, `colorScheme`, `forcedColors`), and all others as they are. */
export async function emulateInChromium(page, { media = 'screen', colorScheme, forcedColors }) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: [
      ...(colorScheme ? [{ name: 'prefers-color-scheme', value: colorScheme }] : []),
      ...(forcedColors ? [{ name: 'forced-colors', value: forcedColors }] : []),
    ],
  });
}

const sessions = new WeakMap();

/**
 * As `emulateInChromium`.
 *
 * WebDriver BiDi has no command for it, so Firefox is asked to do what its own developer tools do with a tab.
 */
export async function emulateInFirefox(page, { media = '', colorScheme = 'none', forcedColors = 'none' }) {
  const { connection } = page.browser();
  const scope = { 'moz:scope': 'chrome' };
  const { result } = await connection.send('browsingContext.getTree', { ...scope, maxDepth: 0 });
  const [window] = result.contexts;
  const tab = { address: page.url(), media: media === 'screen' ? '' : media, colorScheme, forcedColors };
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: String(showTab),
    arguments: [{ type: 'string', value: JSON.stringify(tab) }],
    target: { context: window.context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
}

/** Runs in Firefox itself. */
function showTab(text) {
  const { address, media, colorScheme, forcedColors } = JSON.parse(text);
  for (const window of globalThis.Services.wm.getEnumerator('navigator:browser'))
    for (const { browsingContext, currentURI } of window.gBrowser.browsers) {
      if (currentURI.spec !== address) continue;
      browsingContext.mediumOverride = media;
      browsingContext.prefersColorSchemeOverride = colorScheme;
      browsingContext.forcedColorsOverride = forcedColors;
      return;
    }
  throw new Error(`No tab shows ${address}`);
}
