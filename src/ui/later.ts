import type { ReactiveControllerHost } from 'lit';

/**
 * A part of a widget that is loaded when a reader first needs it, for all widgets of the page together.
 *
 * @returns the part for a host, which renders again when it is there; `undefined` until then, and `failed` where it
 * could not be loaded. The next host asks for it again.
 */
export function later<Part>(
  load: () => Promise<Part>,
): (host: ReactiveControllerHost) => Part | 'failed' | undefined {
  let part: Part | undefined;
  let loading: Promise<void> | undefined;
  const failed = new WeakSet<ReactiveControllerHost>();
  return (host) => {
    if (part) return part;
    if (failed.has(host)) {
      failed.delete(host);
      return 'failed';
    }
    loading ??= load().then((loaded) => {
      part = loaded;
    });
    loading
      .catch(() => {
        loading = undefined;
        failed.add(host);
      })
      .finally(() => {
        host.requestUpdate();
      });
    return undefined;
  };
}
