/** Methods of a document without which no place of the page is found, and no widget drawn. */
const NEEDED = [
  'createElement',
  'createComment',
  'createTreeWalker',
  'importNode',
  'querySelectorAll',
  'getElementsByTagName',
  'addEventListener',
] as const;

let isTold = false;

/**
 * Whether a document has its methods. A form or an image of the page with the name of one stands in its place; the console
 * is told once.
 */
export function hasOwnMethods(page: Document): boolean {
  const hidden = NEEDED.find((name) => typeof page[name] !== 'function');
  if (hidden && !isTold) console.warn(`keikaku: an element of the page hides document.${hidden}.`);
  isTold = hidden !== undefined;
  return !isTold;
}
