/**
 * Puts a text onto the clipboard: in the way of today, and where the page or the frame may not, in that of yesterday.
 *
 * @returns whether it is there.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** Selects the text in a field for a moment; the focus goes back to where it was. */
function copySelection(text: string): boolean {
  const before = focused();
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.setProperty('position', 'fixed');
  field.style.setProperty('opacity', '0');
  document.body.append(field);
  field.select();
  const isCopied = (document as Commanding).execCommand('copy');
  field.remove();
  (before as HTMLElement | null)?.focus();
  return isCopied;
}

/** What has the focus, within shadow roots too: a widget as a whole takes none back. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Out of fashion, but the only way where there is no clipboard: on a page without https, as in an intranet. */
interface Commanding {
  execCommand(command: 'copy'): boolean;
}
