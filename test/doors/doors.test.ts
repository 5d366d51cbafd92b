// Enters the package through every door, as a project that has installed it from npm would.
import { expect } from 'chai';
import { buildSync } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tags } from '../../tools/elements.mjs';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<{ types: string; default: string }>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The part of the custom elements manifest that is looked at here. */
interface ElementsManifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly events?: readonly { readonly name?: string }[];
    }[];
  }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
let consumer = '';

/** Packs the package and unpacks it where npm would put it; dependencies are links into our node_modules. */
function install(): void {
  consumer = mkdtempSync(join(tmpdir(), 'keikaku-doors-'));
  const modules = join(consumer, 'node_modules');
  mkdirSync(join(modules, 'keikaku'), { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module", "private": true }');
  const npm = process.env['npm_execpath'];
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', consumer];
  const output = npm?.endsWith('.js')
    ? execFileSync(process.execPath, [npm, ...pack], { cwd: root, encoding: 'utf8' })
    : execFileSync('npm', pack, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const tarball = output.trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', tarball, '-C', join('node_modules', 'keikaku'), '--strip-components=1'], {
    cwd: consumer,
  });
  // A project with React has React and its types; those with Vue or Svelte are built in test/installs.
  for (const name of [...Object.keys(manifest.dependencies), 'react', '@types/react', 'csstype']) {
    if (name.startsWith('@')) mkdirSync(join(modules, name.split('/')[0] ?? ''), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
}

/** Runs a module in the consumer's folder and answers what it passes to `answer`. */
function ask(script: string): unknown {
  const code = `const answer = (value) => process.stdout.write(JSON.stringify(value));\n${script}`;
  const args = ['--input-type=module', '--eval', code];
  const env = { ...process.env, NODE_OPTIONS: '' };
  return JSON.parse(execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8', env }));
}

/** What the compiler of a strict project says of modules that it holds, by their names. */
function complaints(modules: Readonly<Record<string, string>>): Record<string, string> {
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(consumer, name), code);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--jsx', 'react-jsx'];
  const target = ['--module', 'nodenext', '--target', 'es2022', '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...target, ...Object.keys(modules)], {
    cwd: consumer,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  const of = (name: string) => lines.filter((line) => line.startsWith(`${name}(`)).join('\n');
  const named = Object.fromEntries(Object.keys(modules).map((name) => [name, of(name)]));
  // Of a declaration in the package it says where that is.
  const others = lines.filter((line) => !Object.keys(modules).some((name) => line.startsWith(`${name}(`)));
  return { ...named, elsewhere: others.join('\n') };
}

const installed = (path: string): string => join(consumer, 'node_modules/keikaku', path);

/** Each door with one example in place of its star, and what package.json says about it. */
const doors = Object.entries(manifest.exports).flatMap(([door, target]) => {
  const examples = door === './cdn/*' ? ['keikaku.js'] : door.endsWith('/*') ? tags() : [''];
  return examples.map((example) => ({
    name: `keikaku${door.slice(1).replace('*', example)}`,
    file: (typeof target === 'string' ? target : target.default).replaceAll('*', example),
    types: typeof target === 'string' ? undefined : target.types.replaceAll('*', example),
  }));
});

describe('the package', function () {
  this.timeout(180_000);
  before(install);
  after(() => {
    rmSync(consumer, { recursive: true, force: true });
  });

  it('has a define door for at least one element', () => {
    expect(tags()).not.to.be.empty;
  });

  for (const { name, file, types } of doors) {
    it(`resolves ${name}`, () => {
      expect(ask(`answer(import.meta.resolve('${name}'))`)).to.match(new RegExp(`${file.slice(1)}$`));
      expect(existsSync(installed(file)), file).to.equal(true);
    });
    if (types === undefined) continue;
    it(`has types for ${name}`, () => {
      expect(existsSync(installed(types)), types).to.equal(true);
    });
  }

  for (const name of ['keikaku', 'keikaku/model', 'keikaku/schema', 'keikaku/locale']) {
    it(`gives something at ${name} in Node, without a DOM`, () => {
      expect(ask(`answer(Object.keys(await import('${name}')))`)).not.to.deep.equal([]);
    });
  }

  it('knows tags, and events on an element and on the page, at keikaku/define', () => {
    const code = `
      import 'keikaku/define';
      export const view: 'arc' | 'bullet' | 'trend' | 'card' | 'inline' = document.createElement('kpi-gauge').view;
      document.createElement('policy-tree').addEventListener('item-select', ({ id }) => id?.length);
      document.addEventListener('plan-ready', ({ plan }) => plan.title);
      window.addEventListener('plan-problems', ({ problems }) => problems.length);`;
    expect(complaints({ 'events.ts': code })).to.deep.equal({ 'events.ts': '', elsewhere: '' });
  });

  describe('has types', () => {
    const doorsOfReact = `
      import type {} from 'keikaku/jsx';
      import { KpiGauge, PlanSource, PolicyTree } from 'keikaku/react';
      export const components = [KpiGauge, PlanSource, PolicyTree];`;
    const page = `${doorsOfReact}
      export const page = [
        <kpi-gauge kpi="a" view="arc" year={2024} for="b" className="c" aria-label="d" />,
        <plan-source plan={{}} onplan-ready={({ plan }) => plan.title}>text</plan-source>,
        <policy-tree onitem-select={({ id }) => id?.length} onClick={({ currentTarget }) => currentTarget.item} />,
        <KpiGauge kpi="a" view="arc" year="2024" ref={(gauge) => void gauge?.selection} />,
        <PlanSource src="a" onPlanReady={({ plan }) => plan.title}><PolicyTree item="b" /></PlanSource>,
        <PolicyTree onItemSelect={({ id }) => id?.length} />,
      ];`;
    const refused = [
      '<kpi-gauge view="pie" />',
      '<kpi-gauge year="R6" />',
      '<kpi-gauge nothing="a" />',
      '<policy-tree onitem-select={(event: MouseEvent) => event} />',
      '<KpiGauge view="pie" />',
      '<KpiGauge onItemSelect={() => 1} />',
      '<PolicyTree onItemSelect={({ detail }) => detail} />',
    ].map((element, i) => `// @ts-expect-error\nexport const refused${i} = ${element};`);
    let said: Record<string, string> = {};

    before(() => {
      said = complaints({
        'consumer.ts': doors
          .filter(({ name, types }) => types && !/\/(?:vue|svelte)$/.test(name))
          .map(({ name }) => `import '${name}';`)
          .join('\n'),
        'page.tsx': page,
        'refused.tsx': [doorsOfReact, ...refused].join('\n'),
      });
    });

    it('that a strict consumer compiles', () => {
      expect([said['consumer.ts'], said['elsewhere']]).to.deep.equal(['', '']);
    });

    it('with which JSX takes what elements have', () => {
      expect(said['page.tsx']).to.equal('');
    });

    it('with which JSX refuses what they do not have', () => {
      expect(said['refused.tsx']).to.equal('');
    });
  });

  it('has a React component for every element, in Node too', () => {
    const script = `
      const [{ default: React }, components, classes] = await Promise.all([
        import('react'), import('keikaku/react'), import('keikaku'),
      ]);
      answer(Object.entries(components).map(([name, component]) => [
        name, classes[name].tag, React.isValidElement(React.createElement(component)),
      ]));`;
    const answered = ask(script) as readonly (readonly [string, string, boolean])[];
    expect(answered.map(([, tag]) => tag).sort()).to.deep.equal(tags());
    expect(answered.filter(([, , isElement]) => !isElement)).to.deep.equal([]);
  });

  it('registers no element at keikaku', () => {
    const script = `
      await import('keikaku');
      answer(${JSON.stringify(tags())}.filter((tag) => globalThis.customElements?.get(tag)));`;
    expect(ask(script)).to.deep.equal([]);
  });

  it('registers every element at keikaku/define', () => {
    const script = `
      await import('keikaku/define');
      answer(${JSON.stringify(tags())}.filter((tag) => customElements.get(tag)));`;
    expect(ask(script)).to.deep.equal(tags());
  });

  for (const tag of tags()) {
    it(`registers ${tag} at keikaku/define/${tag}`, () => {
      const script = `
        await import('keikaku/define/${tag}');
        answer(customElements.get('${tag}') !== undefined);`;
      expect(ask(script)).to.equal(true);
    });
  }

  it('names every element in custom-elements.json', () => {
    const text = readFileSync(installed('dist/custom-elements.json'), 'utf8');
    expect(tags().filter((tag) => !text.includes(`"tagName": "${tag}"`))).to.deep.equal([]);
  });

  it('tells in custom-elements.json the events that elements send, by their names', () => {
    const text = readFileSync(installed('dist/custom-elements.json'), 'utf8');
    const { modules } = JSON.parse(text) as ElementsManifest;
    const sent = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ events = [] }) => events.map(({ name }) => name));
    expect([...new Set(sent)]).to.have.members(['plan-ready', 'plan-problems', 'item-select']);
  });

  describe('has scripts for a page without a build', () => {
    const scripts = (): string[] => readdirSync(installed('dist/cdn')).filter((name) => name.endsWith('.js'));
    const codeOf = (name: string) => readFileSync(installed(`dist/cdn/${name}`), 'utf8');

    it('that a page of any charset can load', () => {
      expect(scripts().filter((name) => /[^\p{ASCII}]/u.test(codeOf(name)))).to.deep.equal([]);
    });

    it('without development code', () => {
      expect(scripts().filter((name) => codeOf(name).includes('dev mode'))).to.deep.equal([]);
    });

    it('that import nothing but each other', () => {
      // A parser tells an import from a sentence with the word in it.
      const { metafile } = buildSync({
        entryPoints: scripts().map((name) => installed(`dist/cdn/${name}`)),
        outdir: 'parsed',
        format: 'esm',
        bundle: true,
        external: ['*'],
        metafile: true,
        write: false,
        logLevel: 'silent',
      });
      const beside = new Set(scripts().map((name) => `./${name}`));
      const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
      expect(imported.filter(({ path }) => !beside.has(path))).to.deep.equal([]);
    });
  });

  it('brings no source, test or tool', () => {
    expect(
      ['src', 'test', 'tools', 'stories', 'seeds'].filter((name) => existsSync(installed(name))),
    ).to.deep.equal([]);
  });
});
