import type { ReactiveControllerHost } from 'lit';

/** A part of a widget that is loaded when a reader first needs it, for all widgets of the page together. */
export interface Later<Part> {
  /**
   * The part for a host, which renders again when it is there; `undefined` until then, and `failed` where it could not
   * be loaded. It stays so for this host, which would otherwise ask without end, until it is prepared once more, or
   * another host gets it.
   */
  (host: ReactiveControllerHost): Part | 'failed' | undefined;
  /** Begins to load what a host will probably need, also where that failed before: a reader asks for it again. */
  readonly prepare: (host: ReactiveControllerHost) => void;
}

/** What is on its way now. */
export const underWay = new Set<Promise<void>>();

export function later<Part>(load: () => Promise<Part>): Later<Part> {
  let part: Part | undefined;
  let loading: Promise<void> | undefined;
  const failed = new Set<ReactiveControllerHost>();
  const waiting = new Set<ReactiveControllerHost>();

  const begin = () => {
    if (loading) return;
    const begun = load()
      .then(
        (loaded) => {
          part = loaded;
          for (const host of failed) waiting.add(host);
          failed.clear();
        },
        () => {
          loading = undefined;
          for (const host of waiting) failed.add(host);
        },
      )
      .then(() => {
        const hosts = [...waiting];
        waiting.clear();
        for (const host of hosts) host.requestUpdate();
        underWay.delete(begun);
      });
    loading = begun;
    underWay.add(begun);
  };
  const take = (host: ReactiveControllerHost) => {
    if (part) return part;
    if (failed.has(host)) return 'failed';
    waiting.add(host);
    begin();
    return undefined;
  };
  return Object.assign(take, {
    prepare: (host: ReactiveControllerHost) => {
      failed.delete(host);
      if (!part) begin();
    },
  });
}
