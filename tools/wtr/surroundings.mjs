/**
 * Answers the tests' commands `resize` and `emulate` (test/browser.ts).
 *
 * The answer is empty when the page is now shown so, else it says why this engine cannot show it.
 */
export const surroundings = () => ({
  name: 'surroundings',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command === 'resize') {
      await browser.resize(id, payload);
      return '';
    }
    if (command !== 'emulate') return undefined;
    if (!browser.emulate)
      return isPlain(payload) ? '' : `${browser.name} cannot be made to show ${JSON.stringify(payload)}`;
    await browser.emulate(id, payload);
    return '';
  },
});

/** What a page is shown in anyway. */
const isPlain = ({ media = 'screen', colorScheme = 'light', forcedColors = 'none' }) =>
  media === 'screen' && colorScheme === 'light' && forcedColors === 'none';
