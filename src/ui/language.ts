import { languageOf, type Language } from '../locale/index.js';

/** The language around an element: its own `lang`, else that of its nearest ancestor, through shadow roots too. */
export function languageAround(element: Element): Language {
  for (let node: Node | null = element; node; node = parentOf(node))
    if (node instanceof Element && node.getAttribute('lang') !== null)
      return languageOf(node.getAttribute('lang') ?? '');
  return 'ja';
}

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
