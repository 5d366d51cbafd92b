let bytes: Map<string, readonly number[]> | undefined;

/** Bytes of every character that CP932 has in two bytes, asked of the decoder that browsers have too. */
function table(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfc; lead++)
    for (let trail = 0x40; trail <= 0xfc; trail++)
      try {
        const character = decoder.decode(new Uint8Array([lead, trail]));
        if (!found.has(character)) found.set(character, [lead, trail]);
      } catch {
        continue;
      }
  return found;
}

/** A text as a page or file of old has it; throws a RangeError for a character that CP932 does not know. */
export function cp932(text: string): Uint8Array {
  const known = (bytes ??= table());
  return new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const found = code < 0x80 ? [code] : known.get(character);
      if (!found) throw new RangeError(`CP932 has no ${character}`);
      return found;
    }),
  );
}
