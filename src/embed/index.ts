export { showFrame } from './frame.js';
export { followFrames } from './frames.js';
export { type Loaders } from './loading.js';
export { watchPage } from './watch-page.js';
