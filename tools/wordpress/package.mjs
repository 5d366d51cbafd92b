// Makes keikaku-wordpress.zip in dist/: the plugin with the script and the list of elements. Needs dist/.
//   node tools/wordpress/package.mjs
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from '../run.mjs';
import { elementsOf } from './widgets.mjs';
import { jedFile, moFile } from './words.mjs';

const source = `${root}integrations/wordpress/keikaku`;
export const archive = `${root}dist/keikaku-wordpress.zip`;

/** Puts what is in the archive into a folder, as WordPress does. */
export function unpack(folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Writes the archive; answers its files by name. */
export function makePackage() {
  const files = { ...fromSource(), ...scripts(), ...generated() };
  const { version } = JSON.parse(read(`${root}package.json`));
  for (const name of ['keikaku.php', 'readme.txt'])
    files[name] = strToU8(strFromU8(files[name]).replaceAll('0.0.0', version));
  const named = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`keikaku/${name}`, bytes]));
  // The same files make the same archive, whenever that is.
  writeFileSync(archive, zipSync(named, { level: 9, mtime: '1980-01-01T00:00:00' }));
  return named;
}

const read = (file) => readFileSync(file, 'utf8');

function fromSource() {
  const names = readdirSync(source, { recursive: true }).filter(
    (name) => !name.endsWith('.json') || name === 'block/block.json',
  );
  return {
    ...Object.fromEntries(
      names
        .filter((name) => statSync(join(source, name)).isFile())
        .map((name) => [name, readFileSync(join(source, name))]),
    ),
    LICENSE: readFileSync(`${root}LICENSE`),
  };
}

/** What a page can load. The frame has a page of its own, and maps are for those who develop. */
function scripts() {
  const folder = `${root}dist/cdn`;
  const names = readdirSync(folder).filter(
    (name) =>
      name === 'LICENSES.txt' ||
      (name.endsWith('.js') && !/^(?:embed|keikaku-frames)\.js$|\.[0-9a-f]{8}\.js$/u.test(name)),
  );
  return Object.fromEntries(names.map((name) => [`script/${name}`, readFileSync(join(folder, name))]));
}

function generated() {
  const elements = elementsOf();
  const words = JSON.parse(read(`${source}/languages/ja.json`));
  const { version } = JSON.parse(read(`${root}package.json`));
  const hash = createHash('sha256')
    .update(readFileSync(`${root}dist/cdn/keikaku.js`))
    .digest('hex')
    .slice(0, 8);
  const widgets = Object.fromEntries(Object.entries(elements).filter(([tag]) => tag !== 'plan-source'));
  return {
    'includes/elements.php': strToU8(`<?php\nreturn ${phpArray(elements)};\n`),
    'includes/version.php': strToU8(`<?php\nreturn '${version}-${hash}';\n`),
    'block/elements.js': strToU8(`window.keikakuElements = ${JSON.stringify(widgets)};\n`),
    'languages/keikaku-ja.mo': moFile(words),
    'languages/keikaku-ja-keikaku-block.json': strToU8(jedFile(words, 'ja')),
  };
}

function phpArray(elements) {
  const lines = Object.entries(elements).map(
    ([tag, attributes]) =>
      `\t'${tag}' => array( ${Object.keys(attributes)
        .map((name) => `'${name}'`)
        .join(', ')} ),`,
  );
  return `array(\n${lines.join('\n')}\n)`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(`${root}dist/cdn/keikaku.js`)) {
    console.error('dist/ is not there: run npm run build first.');
    process.exit(1);
  }
  const files = makePackage();
  console.log(
    `${archive}: ${Object.keys(files).length} files, ${Math.round(statSync(archive).size / 1024)} KiB.`,
  );
}
