import { define } from '../../ui/index.js';
import { ProjectReview } from './project-review.js';

define(ProjectReview.tag, ProjectReview);
export { ProjectReview };
