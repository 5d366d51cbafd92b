import { LANGUAGES, learn } from '../src/locale/index.js';

/** Before any test: the words of every language, which a page loads one at a time. */
export const mochaHooks = {
  async beforeAll(): Promise<void> {
    for (const language of LANGUAGES) await learn(language);
  },
};
