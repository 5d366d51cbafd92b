export { type Loaders } from './loading.js';
export { watchPage } from './watch-page.js';
