/** Size of text in CSS pixels that browsers come with. No script is there to ask what the reader has chosen. */
const MEDIUM = 16;

/**
 * Styles whose rems are no smaller than the text that browsers come with: on many pages a rem is a unit for counting, as
 * with `html { font-size: 62.5% }`. Where a script is, the widgets see to it themselves.
 */
export const legible = (css: string): string =>
  css.replace(/(?<![\w.])(-?)([\d.]+)rem\b/gu, (rem, sign: string, count: string) => {
    const least = `${sign}${String(Number(count) * MEDIUM)}px`;
    return `${sign ? 'min' : 'max'}(${rem},${least})`;
  });
