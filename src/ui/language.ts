import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, type Language } from '../locale/index.js';

/** The language around an element: its own `lang`, else that of its nearest ancestor, through shadow roots too. */
export function languageAround(element: Element): Language {
  for (const near of outwards(element)) {
    const lang = near.closest('[lang]:not([lang=""])')?.getAttribute('lang');
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
  for (const near of outwards(element)) {
    const root = near.getRootNode();
    if (isShadow(root) || root.nodeType === DOCUMENT) yield root as Document | ShadowRoot;
  }
}

/**
 * An element, and the shadow hosts around it. Not by way of parents: a form with a field named `parentNode` has that for
 * its parent, without end.
 */
function* outwards(element: Element): Generator<Element> {
  for (let near: Element | undefined = element; near;) {
    yield near;
    const root = near.getRootNode();
    near = isShadow(root) ? root.host : undefined;
  }
}

/** Pages have classes of their own named `Node`. */
const DOCUMENT = 9;

const isShadow = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;
