/** What a first look does not need: places in the documents, and what a reader takes away. */
export { exports, exportStyles } from './export.parts.js';
export { places } from './places.parts.js';
