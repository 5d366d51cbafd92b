/**
 * Translations in the form of gettext's `.mo`, which WordPress reads: a head, two tables of lengths and places, and the
 * texts in the order of their bytes.
 *
 * @param {Record<string, string>} words by what they are in the source
 * @see https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 */
export function moFile(words) {
  const head =
    'MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n';
  const entries = Object.entries({ '': head, ...words })
    .map((pair) => pair.map((text) => Buffer.from(text, 'utf8')))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const texts = [...entries.map(([from]) => from), ...entries.map(([, to]) => to)];
  const first = 28 + texts.length * 8;
  const tables = Buffer.alloc(first);
  const numbers = [0x950412de, 0, entries.length, 28, 28 + entries.length * 8, 0, first];
  numbers.forEach((number, i) => tables.writeUInt32LE(number, i * 4));
  let place = first;
  texts.forEach((text, i) => {
    tables.writeUInt32LE(text.length, 28 + i * 8);
    tables.writeUInt32LE(place, 32 + i * 8);
    place += text.length + 1;
  });
  return Buffer.concat([tables, ...texts.flatMap((text) => [text, Buffer.alloc(1)])]);
}

/** The same in the form that scripts of WordPress read. */
export const jedFile = (words, lang) =>
  JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang },
        ...Object.fromEntries(Object.entries(words).map(([from, to]) => [from, [to]])),
      },
    },
  });
