import * as scheme from '../../src/model/scheme.js';
import type { OwnVerdicts } from '../../src/wording/index.js';
import * as words from '../../src/wording/own-verdicts.js';

/** What a page loads for plans that judge by rules of their own, or by people. */
export const own: OwnVerdicts = { ...scheme, ...words };
