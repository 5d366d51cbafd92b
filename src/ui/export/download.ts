/** Long enough for any browser to have read the file; a link that is taken back at once saves nothing in some. */
const MINUTE = 60_000;

/**
 * Hands a file to the browser to be saved.
 *
 * @returns whether the page knows that this is allowed. A frame may be forbidden to save without being told, so that
 * what should be saved must then be offered in another way too.
 */
export function download(name: string, file: Blob): 'handed-over' | 'unsure' {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
  return mayBeForbidden(window) ? 'unsure' : 'handed-over';
}

/** Whether the page stands in a frame that may not save: its sandbox says so, or cannot be seen from within. */
function mayBeForbidden(view: Window): boolean {
  if (view.origin === 'null') return true;
  if (view.top === view) return false;
  const frame = view.frameElement;
  if (!(frame && 'sandbox' in frame)) return true;
  return frame.hasAttribute('sandbox') && !frame.getAttribute('sandbox')?.includes('allow-downloads');
}

/** A name for a file that every system takes: letters, digits, point, hyphen and underscore, not too many. */
export function fileName(parts: readonly string[], extension: 'csv' | 'svg' | 'png'): string {
  const name = parts
    .map((part) => part.replace(/[^\w.-]+/gu, '-'))
    .join('_')
    .replace(/^[.-]+/u, '')
    .slice(0, LONGEST);
  return `${name === '' ? 'keikaku' : name}.${extension}`;
}

const LONGEST = 100;
