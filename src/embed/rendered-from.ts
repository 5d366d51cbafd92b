/** On a widget that was rendered beforehand: of what it is a picture, as {@link renderedFrom} says. */
export const RENDERED_FROM = 'data-plan-rendered-from';

/** What decides, beside the file and the version, what a gauge shows. */
const ASKED = ['kpi', 'view', 'year', 'lang', 'for'];

/**
 * Says from what a gauge is drawn: two of which it says the same show the same.
 *
 * @param text - What the gauge says, whatever the white space: somebody may have changed it, or lost its end.
 * @param file - The bytes of the plan file, before anything is decoded.
 * @param version - That of the library.
 * @param asked - The value of an attribute of the gauge, by its name.
 * @throws TypeError on a page without encryption, where browsers have no digests.
 */
export async function renderedFrom(
  text: string,
  file: BlobPart,
  version: string,
  asked: (name: string) => string | null | undefined,
): Promise<string> {
  const before = [version, text.replace(/\s+/gu, ''), ...ASKED.map((name) => asked(name) ?? null)];
  const all = new Blob([JSON.stringify(before), file]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await all.arrayBuffer()));
  return btoa(String.fromCharCode(...digest));
}
