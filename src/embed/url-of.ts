/** What an address says; `undefined` where it is none. Browsers that have no `URL.canParse` yet show frames, too. */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
