/** Methods of a document without which no widget is drawn. */
const NEEDED = [
  'createElement',
  'createComment',
  'createTreeWalker',
  'importNode',
  'addEventListener',
] as const;

let isTold = false;

/**
 * Whether the document has its methods. A form or an image of the page with the name of one stands in its place; the
 * console is told once.
 */
export function hasOwnMethods(): boolean {
  const hidden = NEEDED.find((name) => typeof document[name] !== 'function');
  if (hidden && !isTold) console.warn(`keikaku: an element of the page hides document.${hidden}.`);
  isTold = hidden !== undefined;
  return !isTold;
}
