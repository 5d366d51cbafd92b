import { define } from '../../ui/index.js';
import { PolicyTree } from './policy-tree.js';

define(PolicyTree.tag, PolicyTree);
export { PolicyTree };
