import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, type Language } from '../locale/index.js';

/** The language around an element: its own `lang`, else that of its nearest ancestor, through shadow roots too. */
export function languageAround(element: Element): Language {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return languageOf(lang);
  }
  return 'ja';
}

/** The language around its host; the host renders again when any `lang` above it changes that language. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language: Language = 'ja';
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    this.#language = languageAround(this.#host);
    return this.#language;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      if (languageAround(this.#host) !== this.#language) this.#host.requestUpdate();
    });
    for (const root of rootsAround(this.#host))
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** The tree that an element stands in, and those of the shadow hosts around it. */
export function* rootsAround(element: Element): Generator<Document | ShadowRoot> {
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    if (root instanceof ShadowRoot || root.nodeType === Node.DOCUMENT_NODE)
      yield root as Document | ShadowRoot;
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
