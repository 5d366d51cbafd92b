/** Door `keikaku/define`: registers every element of the roster. */
import * as roster from './elements/index.js';
import { define } from './ui/index.js';

export * from './elements/index.js';

for (const element of Object.values(roster)) define(element.tag, element);
