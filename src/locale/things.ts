/** So many things, as plain Japanese counts them: つ from 1 to 9, こ where つ has no number. */
export const things = (count: number | string): string =>
  `${String(count)}${/^[1-9]$/.test(String(count)) ? 'つ' : 'こ'}`;
