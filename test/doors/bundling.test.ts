// Bundles the package as projects do, and looks what stays: one class brings no other, a registration is never lost.
import { expect } from 'chai';
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { tags } from '../../tools/elements.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
let consumer = '';

/** Path of a module as it is in the package, `undefined` where it is none of ours. */
const ours = (path: string) => /(?<=^|\/)dist\/.*$/.exec(path.replaceAll('\\', '/'))?.[0];

async function withEsbuild(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: join(consumer, 'out'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    external: ['react'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  // It writes a file for every import() that it has read, whether or not anything leads there.
  const reached = new Set<string>();
  const reach = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const { path, external } of metafile.outputs[name]?.imports ?? []) if (!external) reach(path);
  };
  for (const [name, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint?.endsWith('entry.js')) reach(name);
  return [...reached]
    .flatMap((name) => Object.entries(metafile.outputs[name]?.inputs ?? {}))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

async function withRolldown(entry: string): Promise<string[]> {
  const bundle = await rolldown({ input: entry, external: ['react'], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output
    .flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []))
    .filter(([, { code }]) => code)
    .map(([path]) => path);
}

describe('a bundle', function () {
  this.timeout(120_000);
  before(() => {
    consumer = mkdtempSync(join(tmpdir(), 'keikaku-bundling-'));
    mkdirSync(join(consumer, 'node_modules'));
    writeFileSync(join(consumer, 'package.json'), '{ "type": "module", "private": true }');
    symlinkSync(root, join(consumer, 'node_modules/keikaku'), 'junction');
  });
  after(() => {
    rmSync(consumer, { recursive: true, force: true });
  });

  for (const [bundler, modulesOf] of Object.entries({ esbuild: withEsbuild, rolldown: withRolldown })) {
    describe(`by ${bundler}`, () => {
      const bundled = async (code: string): Promise<string[]> => {
        const entry = join(consumer, 'entry.js');
        writeFileSync(entry, code);
        return modulesOf(entry);
      };
      const elementsIn = (modules: readonly string[]) =>
        [
          ...new Set(modules.map((path) => /\/dist\/elements\/([^/]+)\//.exec(`/${ours(path) ?? ''}`)?.[1])),
        ].filter((tag) => tag !== undefined);

      it('of a function of keikaku has neither elements nor lit', async () => {
        const modules = await bundled(`import { parsePlan } from 'keikaku'; console.log(parsePlan);`);
        expect(modules.filter((path) => ours(path) === 'dist/schema/parse.js')).to.have.length(1);
        expect(modules.filter((path) => /\/node_modules\/(?:lit|@lit)[-/]/.test(path))).to.deep.equal([]);
        expect(modules.filter((path) => /^dist\/(?:ui|elements)\//.test(ours(path) ?? ''))).to.deep.equal([]);
      });

      it('of a function of keikaku/model has neither elements nor the check of plan files', async () => {
        const modules = await bundled(`import { pathTo } from 'keikaku/model'; console.log(pathTo);`);
        expect(modules.map(ours)).to.include('dist/model/find.js');
        expect(modules.filter((path) => !path.endsWith('entry.js')).map(ours)).to.satisfy(
          (paths: readonly (string | undefined)[]) => paths.every((path) => path?.startsWith('dist/model/')),
        );
      });

      for (const door of ['keikaku', 'keikaku/react'])
        it(`of one class of ${door} has that element alone`, async () => {
          const modules = await bundled(`import { KpiGauge } from '${door}'; console.log(KpiGauge);`);
          expect(elementsIn(modules)).to.deep.equal(['kpi-gauge']);
        });

      it('registers nothing for a class without registration', async () => {
        const modules = await bundled(
          `import { KpiGauge } from 'keikaku/elements/kpi-gauge'; console.log(KpiGauge);`,
        );
        expect(elementsIn(modules)).to.deep.equal(['kpi-gauge']);
        expect(modules.filter((path) => path.endsWith('define.js'))).to.deep.equal([]);
      });

      for (const code of [
        `import 'keikaku/define/kpi-gauge';`,
        `import { KpiGauge } from 'keikaku/react/kpi-gauge'; console.log(KpiGauge);`,
      ])
        it(`keeps the registration of ${code}`, async () => {
          const modules = await bundled(code);
          expect(modules.map(ours)).to.include('dist/elements/kpi-gauge/define.js');
          expect(elementsIn(modules)).to.deep.equal(['kpi-gauge']);
        });

      it('keeps every registration of keikaku/define', async () => {
        const modules = await bundled(`import 'keikaku/define';`);
        expect(modules.map(ours)).to.include('dist/define.js');
        expect(elementsIn(modules).sort()).to.deep.equal(tags());
      });

      for (const door of ['jsx', 'vue', 'svelte'])
        it(`has nothing of keikaku/${door}, which is types`, async () => {
          expect((await bundled(`import 'keikaku/${door}';`)).filter(ours)).to.deep.equal([]);
        });
    });
  }
});
