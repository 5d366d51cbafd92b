/** The number itself, or `undefined` for NaN and the infinities. Negative zero becomes zero. */
export const finite = (value: number): number | undefined => (Number.isFinite(value) ? value + 0 : undefined);

/**
 * A difference without the dust of binary fractions (80.9 - 77.7 is 3.2): rounded to fourteen significant digits
 * of the larger operand. `undefined` where an operand is, or where it overflows.
 */
export function difference(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const raw = a - b;
  const size = Math.max(Math.abs(a), Math.abs(b));
  if (!Number.isFinite(raw) || size === 0) return finite(raw);
  const digits = 14 - Math.ceil(Math.log10(size));
  return finite(digits < 0 || digits > 100 ? raw : Number(raw.toFixed(digits)));
}
