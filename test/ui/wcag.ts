export type Rgb = readonly [number, number, number];

/** Relative luminance by WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** Contrast ratio by WCAG 2.2, 1 to 21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};

/** A computed colour; its opacity is left aside. */
export const rgbOf = (computed: string): Rgb =>
  computed
    .match(/\d+(\.\d+)?/g)!
    .map(Number)
    .slice(0, 3) as unknown as Rgb;
