import { define } from '../../ui/index.js';
import { IssueMap } from './issue-map.js';

define(IssueMap.tag, IssueMap);
export { IssueMap };
