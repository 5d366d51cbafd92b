// What dist/cdn/ says about its own scripts: their hashes, where their code comes from, which version they are.
import { decode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

interface SourceMap {
  readonly file?: string;
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

const cdn = new URL('../../dist/cdn/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, cdn), 'utf8');
const scripts = readdirSync(cdn).filter((name) => name.endsWith('.js'));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Those that a page names in a tag of its own. */
const ENTRIES = ['keikaku.js', 'keikaku.classic.js', 'keikaku-frames.js', 'embed.js'];

/** What a browser compares with the attribute `integrity`. */
const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

describe('integrity.json', () => {
  const listed = JSON.parse(textOf('integrity.json')) as Record<string, string>;
  const bytesOf = (name: string) => readFileSync(new URL(name, cdn));
  /** Scripts that a browser would refuse. */
  const refused = (read: (name: string) => Uint8Array) =>
    Object.keys(listed).filter((name) => integrityOf(read(name)) !== listed[name]);

  it('lists every script, and nothing else', () => {
    expect(Object.keys(listed).sort()).to.deep.equal([...scripts].sort());
  });

  it('has the hash of each script', () => {
    expect(refused(bytesOf)).to.deep.equal([]);
  });

  it('fits no script of which one bit is another', () => {
    const changed = (name: string) => {
      const bytes = bytesOf(name);
      const middle = bytes.length >> 1;
      bytes[middle] = bytes[middle]! ^ 1;
      return bytes;
    };
    expect(refused(changed)).to.deep.equal(Object.keys(listed));
  });
});

describe('copies with a hash in their name', () => {
  for (const name of ['keikaku', 'keikaku.classic'])
    it(`are one of ${name}.js, named by what is in it`, () => {
      const copies = scripts.filter((one) => new RegExp(`^${name}\\.[0-9a-f]{8}\\.js$`).test(one));
      const text = textOf(`${name}.js`);
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
      expect(copies).to.deep.equal([`${name}.${hash}.js`]);
      expect(textOf(copies[0]!) === text).to.equal(true);
    });
});

describe('the banner of a script that a page names', () => {
  for (const name of ENTRIES)
    it(`says at the start of ${name} which version it is, once`, () => {
      const banner = `/*! Keikaku ${version}; licences: LICENSES.txt */`;
      const text = textOf(name);
      expect(text.slice(0, banner.length)).to.equal(banner);
      expect(text.split('/*! Keikaku')).to.have.lengthOf(2);
    });

  it('leads to a file with the licences', () => {
    expect(textOf('LICENSES.txt'))
      .to.match(/^Keikaku\n/)
      .and.to.match(/^lit-html\n/m);
  });
});

describe('source maps', () => {
  const named = scripts.map((name) => ({
    name,
    map: /^\/\/# sourceMappingURL=(\S+)\s*$/m.exec(textOf(name))?.[1],
  }));
  const mapped = named.flatMap(({ name, map }) => (map === undefined ? [] : [{ name, map }]));
  const mapOf = (name: string) => JSON.parse(textOf(name)) as SourceMap;

  it('are named by every script but that with nothing of ours', () => {
    const without = named.filter(({ map }) => map === undefined).map(({ name }) => name);
    expect(without.filter((name) => !name.includes('rolldown-runtime'))).to.deep.equal([]);
    expect(mapped).to.have.lengthOf.above(50);
  });

  it('are all there, and none is left over', () => {
    const there = readdirSync(cdn).filter((name) => name.endsWith('.map'));
    expect([...new Set(mapped.map(({ map }) => map))].sort()).to.deep.equal(there.sort());
  });

  it('hold the sources as they are, and no path of the machine that built them', () => {
    for (const { map } of mapped) {
      const { sources, sourcesContent } = mapOf(map);
      expect(sourcesContent, map).to.have.lengthOf(sources.length);
      for (const [at, source] of sources.entries()) {
        expect(source).to.match(/^\.\.\/\.\.\/(?:src|node_modules)\//);
        if (!source.startsWith('../../src/')) continue;
        const text = readFileSync(new URL(source, cdn), 'utf8');
        if (!isMoved(text)) expect(sourcesContent[at] === text, source).to.equal(true);
      }
    }
  });

  it('lead from the name of a member to where it stands in its source', () => {
    let count = 0;
    const lost: string[] = [];
    for (const { name, map } of mapped) {
      const script = textOf(name);
      const { sources, sourcesContent, mappings } = mapOf(map);
      const segments = decode(mappings);
      const inScript = solePlaces([script]);
      const inSources = solePlaces(sourcesContent);
      for (const [member, { line, column }] of inScript) {
        const place = inSources.get(member);
        if (!place || isMoved(sourcesContent[place.text] ?? '')) continue;
        const [, source, sourceLine, sourceColumn] = nearest(segments[line] ?? [], column) ?? [];
        const text = sourcesContent[source ?? -1]?.split('\n')[sourceLine ?? -1]?.slice(sourceColumn);
        count += 1;
        if (source !== place.text || sourceLine !== place.line || text?.startsWith(member) !== true)
          lost.push(
            `${name}:${line + 1}:${column + 1} .${member} is in ${sources[place.text]}:${place.line + 1}`,
          );
      }
    }
    expect(lost).to.deep.equal([]);
    expect(count).to.be.above(1000);
  });
});

/** A stylesheet is made smaller before it is bundled: places behind it in its module are a little off. */
const isMoved = (text: string): boolean => text.includes('css`');

interface Place {
  readonly text: number;
  readonly line: number;
  readonly column: number;
}

/** The name of a member behind its dot, where it is neither a part of a path nor of a longer chain. */
const MEMBER = /(?<=(?<![.\w$/-])[\w$)\]]+\??\.)[A-Za-z]\w{4,}(?![\w$.'])/g;

/** Names of members that stand in the texts once only, with their places. */
function solePlaces(texts: readonly string[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const several = new Set<string>();
  for (const [text, content] of texts.entries())
    for (const [line, words] of content.split('\n').entries())
      for (const { 0: member, index: column } of words.matchAll(MEMBER)) {
        if (places.has(member)) several.add(member);
        places.set(member, { text, line, column });
      }
  for (const member of several) places.delete(member);
  return places;
}

/** The last one that does not begin behind a column. */
const nearest = (segments: readonly SourceMapSegment[], column: number): SourceMapSegment | undefined =>
  segments.findLast(([start]) => start <= column);
