export { loadOnSight, type Loaders } from './on-sight.js';
