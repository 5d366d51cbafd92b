/** Size of text in CSS pixels that browsers come with. No script is there to ask what the reader has chosen. */
const MEDIUM = 16;

/** Fewest CSS pixels in a rem that is one to read by, as in widgets. */
const LEAST = 12;

const REM = /(?<![\w.])(-?[\d.]+)rem\b/gu;

/**
 * Styles whose rems are the text that browsers come with where those of the page have less than 12 pixels: on many pages a
 * rem is a unit for counting, as with `html { font-size: 62.5% }`. Where a script is, the widgets see to it themselves.
 */
export const legible = (css: string): string =>
  `:host{--_rem:${queried(1)}}\n${css
    // No query can ask by a property of its container.
    .split(/(@container[^{]*)/u)
    .map((part) =>
      part.startsWith('@container')
        ? part.replace(REM, (_, count: string) => queried(Number(count)))
        : part.replace(REM, 'calc(var(--_rem)*$1)'),
    )
    .join('')}`;

/** CSS of as many of a widget's rems as are asked for, of those that a query can ask by. */
const queried = (count: number): string => {
  const rem = `${String(count)}rem`;
  return `max(${rem},min(${String(MEDIUM * count)}px,(${String(LEAST * count)}px - ${rem})*999))`;
};
