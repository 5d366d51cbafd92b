/**
 * The fiscal year that a page asks for, `undefined` where it asks for none or for no number.
 *
 * Templates of Vue and Svelte set a property to the text of its attribute, which no converter sees.
 */
export function yearOf(given: unknown): number | undefined {
  const year = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof year === 'number' && Number.isFinite(year) ? year : undefined;
}
