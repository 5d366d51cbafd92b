import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, type Language } from '../locale/index.js';

/** The language around an element: its own `lang`, else that of its nearest ancestor, through shadow roots too. */
export function languageAround(element: Element): Language {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = 'getAttribute' in node ? (node as Element).getAttribute('lang') : null;
    if (lang) return languageOf(lang);
  }
  return 'ja';
}

/** The language around its host; the host renders again when any `lang` above it changes that language. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language: Language = 'ja';
  /** Ends the watch over the trees around. */
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    this.#language = languageAround(this.#host);
    return this.#language;
  }

  hostConnected(): void {
    this.#stop = [...rootsAround(this.#host)].map((root) => watch(root, this.#onChange));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  readonly #onChange = (): void => {
    if (languageAround(this.#host) !== this.#language) this.#host.requestUpdate();
  };
}

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One for each tree, whatever the number of widgets: browsers ask every observer at every change of an attribute. */
const watches = new WeakMap<Document | ShadowRoot, Watch>();

/** Calls the listener whenever a `lang` in the tree changes, until the returned function is called. */
function watch(root: Document | ShadowRoot, listener: () => void): () => void {
  const { observer, listeners } = watches.get(root) ?? beginWatch(root);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

function beginWatch(root: Document | ShadowRoot): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const begun = { observer, listeners };
  watches.set(root, begun);
  return begun;
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
  node.parentNode ?? ('host' in node && node.nodeType === 11 ? (node as ShadowRoot).host : null);
