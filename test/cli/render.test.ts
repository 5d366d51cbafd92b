import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderedFrom } from '../../src/embed/rendered-from.js';
import { parseMarkup, unescaped, wordsOf } from '../../src/cli/markup.js';
import { attributesOf, viewsOf, WIDGETS } from '../../src/cli/widgets.js';
import type { Plan } from '../../src/schema.js';
import { faultsOf, pageWith } from './faults.js';
import { emptyFolder, seedPath, SEEDS, typed } from './terminal.js';

const LANGUAGES = ['ja', 'ja-simple', 'en'] as const;

/** What stands for something that went wrong, or that never comes without a script. */
const AMISS = /undefined|\bNaN\b|\[object |読み込み中|読みこみ|よみこみ|Loading|<button|<select|<input|<!--/;

const planIn = (seed: string) => JSON.parse(readFileSync(seedPath(seed), 'utf8')) as Plan;

/** What a widget must be told, beside the plan. */
function optionsFor(tag: string, seed: string): string[] | undefined {
  if (tag === 'kpi-gauge') {
    const [first] = planIn(seed).indicators ?? [];
    return first && ['--kpi', first.id];
  }
  if (tag !== 'plan-diff') return [];
  return ['--from', seedPath(seed.startsWith('koganei') ? 'koganei-2016' : 'nishitokyo-2019')];
}

for (const seed of SEEDS)
  for (const language of LANGUAGES)
    describe(`keikaku render, ${seed} in ${language}`, function () {
      this.timeout(120_000);

      for (const tag of WIDGETS.keys()) {
        const options = optionsFor(tag, seed);
        if (options === undefined) continue;

        it(`writes a ${tag} that an HTML validator finds no fault with`, async () => {
          const asked = ['render', seedPath(seed), '--widget', tag, '--lang', language, ...options];
          const { code, out, told } = await typed(asked);
          expect(told).to.equal('');
          expect(code).to.equal(0);
          expect(out.replace(/<style>[^]*?<\/style>/, '')).not.to.match(AMISS);
          expect(await faultsOf(pageWith(out))).to.deep.equal([]);
          const table = await typed([...asked, '--table-only']);
          expect(table.out).not.to.include('<template');
          expect(out).to.include(table.out.slice(table.out.indexOf('>') + 1).trim());
          expect(await faultsOf(pageWith(table.out))).to.deep.equal([]);
        });
      }
    });

describe('what keikaku render writes', function () {
  this.timeout(60_000);
  const gauge = ['render', seedPath('kodaira-industry'), '--widget', 'kpi-gauge', '--kpi', 'I-M3-K1'];
  const shadowOf = (html: string) => html.slice(html.indexOf('<template'), html.indexOf('</template>'));
  const lightOf = (html: string) => html.slice(html.indexOf('</template>'));

  it('shows the figures of the plan, drawn and as a table', async () => {
    const { out } = await typed([...gauge, '--view', 'card']);
    const [indicator] = planIn('kodaira-industry').indicators!.filter(({ id }) => id === 'I-M3-K1');
    const value = indicator!.observations!.at(-1)!.value as number;
    expect(shadowOf(out)).to.include(value.toLocaleString('en'));
    expect(lightOf(out)).to.include(`<td>${String(value)}</td>`);
    expect(out).to.match(
      /^<kpi-gauge src="kodaira-industry.plan.json" kpi="I-M3-K1" view="card" lang="ja" data-plan-rendered-from="[^"]+">/,
    );
  });

  it('says of a gauge alone what it is drawn from: file, version and what was asked for', async () => {
    const from = async (...asked: string[]) => {
      const { out } = await typed(asked);
      return /^<[^>]* data-plan-rendered-from="([^"]*)"/.exec(out)?.[1];
    };
    const first = await from(...gauge);
    expect(first).to.match(/^[\w+/]{43}=$/);
    expect(await from(...gauge, '--src', '/elsewhere.json')).to.equal(first);
    const file = readFileSync(seedPath('kodaira-industry'));
    const asked = { kpi: 'I-M3-K1', lang: 'ja' };
    const attribute = (name: string) => asked[name as keyof typeof asked];
    const { out } = await typed(gauge);
    const text = parseMarkup(shadowOf(out).replace(/<template[^]*<\/style>/, ''));
    const said = unescaped(wordsOf(text));
    expect(await renderedFrom(said, file, '1.2.3', attribute)).to.equal(first);
    const others = [
      await renderedFrom(said, file, '1.2.4', attribute),
      await renderedFrom(said, file.subarray(1), '1.2.3', attribute),
      await renderedFrom(said.slice(1), file, '1.2.3', attribute),
      await from(...gauge, '--view', 'card'),
      await from(...gauge, '--year', '2021'),
      await from(...gauge, '--lang', 'en'),
      await from('render', seedPath('kodaira-industry'), '--widget=kpi-gauge', '--kpi=I-M1-K1'),
    ];
    expect(new Set([first, ...others])).to.have.lengthOf(8);
    expect(await from(...gauge, '--table-only')).to.equal(undefined);
    expect(await from('render', seedPath('kodaira-industry'), '--widget', 'kpi-board')).to.equal(undefined);
  });

  it('shows below the rows of a comparison how the words differ, where somebody says so or they do', async () => {
    const older = ['--from', seedPath('nishitokyo-2019')];
    const { out } = await typed(['render', seedPath('nishitokyo-2024'), '--widget', 'plan-diff', ...older]);
    const shadow = shadowOf(out);
    const rows = shadow.match(/<div class="row /g)!.length;
    const opened = shadow.match(/<details id="detail-/g)!.length;
    expect(opened)
      .to.be.above(5)
      .and.below(rows / 2);
    expect(shadow).to.include('<ins>').and.to.include('<del>').and.to.include('<blockquote>');
  });

  it('holds why the verdict is so, in a closed disclosure beside that of the table', async () => {
    for (const view of ['bullet', 'arc', 'trend', 'card']) {
      const { out } = await typed([...gauge, '--view', view]);
      const shadow = shadowOf(out);
      expect(shadow.match(/<details class="why">/g), view).to.have.lengthOf(1);
      const [, more = ''] = shadow.split('<div class="more">');
      expect(more, view).to.match(/^\s*<details class="why">\s*<summary class="disclosure">/);
      const [why = '', table = ''] = more.split('<details class="still-table">');
      expect(why, view).to.match(/<h4>.*<table>.*4,502/s);
      expect(table, view).to.include('<slot>');
    }
  });

  it('has one picture of each width where nothing else differs', async () => {
    const { out } = await typed([...gauge, '--view', 'bullet']);
    const shadow = shadowOf(out);
    for (const width of ['wide', 'narrow'])
      expect(
        shadow.match(new RegExp(`<svg class="picture still-${width} still-level"`, 'g')),
        width,
      ).to.have.lengthOf(1);
    expect(shadow.match(/<h3 /g)).to.have.lengthOf(1);
  });

  it('shows every indicator of a board and every item of a tree', async () => {
    const plan = planIn('kodaira-industry');
    const board = await typed(['render', seedPath('kodaira-industry'), '--widget', 'kpi-board']);
    for (const { title } of plan.indicators!) expect(lightOf(board.out)).to.include(String(title));
    const tree = await typed(['render', seedPath('kodaira-industry'), '--widget', 'policy-tree']);
    for (const { title } of plan.items!)
      if (title !== null) expect(shadowOf(tree.out)).to.include(String(title));
    expect(tree.out).not.to.include('until-found');
  });

  it('fits into a line of text where that is asked for', async () => {
    const { out } = await typed([...gauge, '--view', 'inline']);
    expect(lightOf(out)).not.to.include('<table');
    expect(lightOf(out)).to.include('4,502');
    expect(await faultsOf(pageWith(`<p>事業所の数は${out}です。</p>\n`))).to.deep.equal([]);
  });

  it('takes the day that counts as today from the arguments', async () => {
    const asked = ['render', seedPath('koganei-2026'), '--widget', 'plan-timeline', '--lang', 'en'];
    expect((await typed([...asked, '--today', '2028-05-01'])).out).to.include('1 May 2028');
    expect((await typed(asked)).out).to.include('22 November 2026');
  });

  it('names the address that the script will read', async () => {
    const { out } = await typed([
      'render',
      seedPath('nishitokyo-2024'),
      '--widget=plan-diff',
      '--from',
      seedPath('nishitokyo-2019'),
      '--src=/data/new.json?a=1&b=2',
    ]);
    expect(out).to.match(
      /^<plan-diff src="\/data\/new.json\?a=1&amp;b=2" from="\/data\/nishitokyo-2019.plan.json"/,
    );
  });

  it('writes the styles into a file of their own where a policy forbids them inside', async () => {
    const folder = emptyFolder();
    const { out, told } = await typed([...gauge, '--styles', 'link'], folder);
    expect(out).to.include('<link rel="stylesheet" href="kpi-gauge.css">').and.not.include('<style');
    expect(told).to.include('kpi-gauge.css');
    expect(readFileSync(join(folder, 'kpi-gauge.css'), 'utf8')).to.include(':host');
    const served = await typed([...gauge, '--css', '/css/kpi.css'], emptyFolder());
    expect(served.out).to.include('href="/css/kpi.css"');
    expect(served.told).to.include('--css');
  });

  it('says so where the file of styles cannot be written', async () => {
    const { code, out, told } = await typed([...gauge, '--css', 'nowhere/kpi.css'], emptyFolder());
    expect({ code, out }).to.deep.equal({ code: 2, out: '' });
    expect(told).to.match(/nowhere\/kpi\.css.*ENOENT/);
  });

  it('reads the plan from standard input too', async () => {
    const asked = ['--widget', 'kpi-board', '--src', 'plan.json'];
    const text = readFileSync(seedPath('kodaira-industry'), 'utf8');
    const { out } = await typed(['render', '-', ...asked], '/', text);
    expect(out).to.equal((await typed(['render', seedPath('kodaira-industry'), ...asked])).out);
    const broken = await typed(['validate', '-'], '/', '{"id":');
    expect(broken.code).to.equal(1);
    expect(broken.out).to.match(/^-:1 /);
  });

  it('knows the forms of every widget that has several', () => {
    const forms = [...WIDGETS.values()].filter((one) => attributesOf(one).includes('view'));
    for (const one of forms) expect(viewsOf(one), one.tag).not.to.be.empty;
    expect(forms).not.to.be.empty;
  });

  it('reads a CSV file of indicators too', async () => {
    const folder = emptyFolder();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(folder, 'kpis.csv'), '指標,単位,基準値,目標値,R4\n農家数,戸,312,280,273\n');
    const { out, code } = await typed(['render', 'kpis.csv', '--widget', 'kpi-board'], folder);
    expect(code).to.equal(0);
    expect(lightOf(out)).to.include('農家数').and.include('273');
  });
});

describe('keikaku render with arguments that it cannot follow', () => {
  const seed = seedPath('kodaira-industry');
  const cases: readonly [title: string, args: readonly string[], words: RegExp][] = [
    ['no file', ['render', '--widget', 'kpi-board'], /計画ファイル/],
    ['no widget', ['render', seed], /--widget.*kpi-gauge/],
    ['an unknown widget', ['render', seed, '--widget', 'kpi-gage'], /kpi-gage.*kpi-gauge/],
    ['the source, which shows nothing', ['render', seed, '--widget', 'plan-source'], /plan-source/],
    ['an unknown attribute', ['render', seed, '--widget', 'kpi-gauge', '--kip', 'x'], /--kip.*--kpi/],
    ['no indicator', ['render', seed, '--widget', 'kpi-gauge'], /I-M3-K1/],
    ['an unknown indicator', ['render', seed, '--widget', 'kpi-gauge', '--kpi', 'x'], /「x」/],
    ['an unknown item', ['render', seed, '--widget', 'policy-tree', '--item', 'x'], /「x」/],
    ['no older plan', ['render', seed, '--widget', 'plan-diff'], /--from/],
    ['no value', ['render', seed, '--widget', 'kpi-gauge', '--kpi'], /--kpi/],
    ['a value too many', ['render', seed, '--widget', 'kpi-board', '--table-only=yes'], /--table-only/],
    ['an unknown form', ['render', seed, '--widget', 'kpi-board', '--view', 'crad'], /crad.*table cards/],
    ['a form of another widget', ['render', seed, '--widget', 'kpi-board', '--view', 'inline'], /inline/],
    ['standard input without an address', ['render', '-', '--widget', 'kpi-board'], /--src/],
    ['standard input for pages', ['render', '--site', '-', 'out'], /--site/],
    ['standard input for an older plan', ['render', seed, '--widget', 'plan-diff', '--from', '-'], /--from/],
    ['an unknown language', ['render', seed, '--widget', 'kpi-board', '--lang', 'fr'], /fr.*ja-simple/],
    ['a year in words', ['render', seed, '--widget', 'kpi-board', '--year', 'R4'], /R4/],
    [
      'a day that is none',
      ['render', seed, '--widget', 'plan-timeline', '--today', '2026-02-30'],
      /2026-02-30/,
    ],
    ['a file that is not there', ['render', '/no/such.json', '--widget', 'kpi-board'], /ENOENT/],
    ['a folder in the place of a file', ['render', '.', '--widget', 'kpi-board'], /フォルダーです：EISDIR/],
    ['an option twice', ['render', '--site', seed, 'out', '--from', 'a', '--from', 'b'], /--from が2回/],
    ['an unknown command', ['rendre', seed], /rendre/],
    ['no folder', ['render', '--site', seed], /--site/],
  ];
  for (const [title, args, words] of cases)
    it(`says so in one line: ${title}`, async () => {
      const { code, out, told } = await typed(args);
      expect(told).to.match(words);
      expect(told.trim()).not.to.include('\n');
      expect(code).to.equal(2);
      expect(out).to.equal('');
    });

  it('says it in English where that is asked for', async () => {
    const { told } = await typed(['render', seed, '--widget', 'kpi-gauge', '--kpi', 'x', '--lang', 'en']);
    expect(told).to.equal('This plan has no indicator with the id “x”.\n');
  });
});

describe('keikaku render with a broken plan', () => {
  it('lists the problems, and writes nothing', async () => {
    const folder = emptyFolder();
    const broken = seedPath('broken/dangling-reference');
    const snippet = await typed(['render', broken, '--widget', 'kpi-board'], folder);
    expect(snippet).to.include({ code: 1, out: '' });
    expect(snippet.told)
      .to.match(/:31 \/items\/0\/actors\/0\/actor/)
      .and.match(/何も書き出しませんでした/);
    const site = await typed(['render', '--site', broken, 'out'], folder);
    expect(site.code).to.equal(1);
    expect(readdirSync(folder)).to.deep.equal([]);
  });
});
