import { expect } from 'chai';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from './faults.js';
import { emptyFolder, seedPath, typed } from './terminal.js';

describe('keikaku render --site', function () {
  this.timeout(120_000);
  let folder: string;
  let pages: Map<string, string>;

  before(async () => {
    folder = emptyFolder();
    const { code, told } = await typed(
      ['render', '--site', seedPath('nishitokyo-2024'), 'pages', '--from', seedPath('nishitokyo-2019')],
      folder,
    );
    expect(code, told).to.equal(0);
    folder = join(folder, 'pages');
    const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
    pages = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  });

  it('has a page for each widget that has something to show, and no other', () => {
    expect([...pages.keys()]).to.include.members(['index.html', 'plan-diff.html', 'plan-timeline.html']);
    // The plan has no project.
    expect([...pages.keys()]).not.to.include('project-review.html');
    expect(pages.get('index.html')).to.include('<plan-summary').and.include('<policy-tree');
  });

  it('has the plan files beside the pages', () => {
    for (const name of ['nishitokyo-2024', 'nishitokyo-2019'])
      expect(readFileSync(join(folder, `${name}.plan.json`), 'utf8')).to.equal(
        readFileSync(seedPath(name), 'utf8'),
      );
  });

  it('has only links that lead somewhere', () => {
    for (const [name, html] of pages)
      for (const [, address = ''] of html.matchAll(/(?:href|src|from)="([^"#]*)[^"]*"/g)) {
        if (address === '' || address.startsWith('https:')) continue;
        expect(existsSync(join(folder, address)), `${address} on ${name}`).to.equal(true);
      }
  });

  it('needs no script, and nothing that a strict policy forbids', () => {
    for (const html of pages.values()) expect(html).not.to.match(/<script|<style|\sstyle=|\son[a-z]+=/);
  });

  it('names language, title, source, date and licence on every page', () => {
    for (const html of pages.values()) {
      expect(html).to.match(/^<!DOCTYPE html>\n<html lang="ja">/);
      expect(html).to.match(/<title>[^<]*西東京市<\/title>/);
      expect(html).to.match(/<footer>[^]*出典：西東京市[^]*利用条件[^]*令和8年11月22日[^]*<\/footer>/);
      expect(html).to.include('<a class="skip" href="#main">').and.include('name="viewport"');
    }
  });

  it('passes an HTML validator', async () => {
    for (const [name, html] of pages) expect(await faultsOf(html), name).to.deep.equal([]);
  });

  it('can be written again into the same folder', async () => {
    const args = [
      'render',
      '--site',
      seedPath('nishitokyo-2024'),
      folder,
      '--from',
      seedPath('nishitokyo-2019'),
    ];
    expect(await typed(args)).to.include({ code: 0 });
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).to.equal(pages.get('index.html'));
  });

  it('takes a script along where one is named', async () => {
    const other = emptyFolder();
    await typed(
      ['render', '--site', seedPath('koganei-2026'), '.', '--lang=en', '--script', 'keikaku.js'],
      other,
    );
    const html = readFileSync(join(other, 'index.html'), 'utf8');
    expect(html)
      .to.include('<script type="module" src="keikaku.js"></script>')
      .and.include('<html lang="en">');
    expect(await faultsOf(html)).to.deep.equal([]);
  });
});

describe('keikaku render --site where it cannot write', () => {
  const plan = seedPath('koganei-2026');

  for (const name of ['index.html', 'site.css', 'koganei-2026.plan.json'])
    it(`leaves a folder alone that has a ${name} of somebody else`, async () => {
      const folder = emptyFolder();
      writeFileSync(join(folder, name), 'ours');
      const { code, told } = await typed(['render', '--site', plan, '.'], folder);
      expect([code, told.includes(name)]).to.deep.equal([2, true]);
      expect(readdirSync(folder)).to.deep.equal([name]);
      expect(readFileSync(join(folder, name), 'utf8')).to.equal('ours');
    });

  it('says so where a file has the name of the folder', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'out'), '');
    const { code, told } = await typed(['render', '--site', plan, 'out'], folder);
    expect([code, told.trim().split('\n').length]).to.deep.equal([2, 1]);
    expect(told).to.match(/out.*EEXIST/);
  });

  it('says so where two plans have one name, of which only one could stand beside the pages', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'old'));
    copyFileSync(seedPath('koganei-2016'), join(folder, 'old', 'plan.json'));
    copyFileSync(plan, join(folder, 'plan.json'));
    const { code, told } = await typed(
      ['render', '--site', 'plan.json', 'out', '--from', 'old/plan.json'],
      folder,
    );
    expect([code, told.includes('plan.json')]).to.deep.equal([2, true]);
    expect(existsSync(join(folder, 'out'))).to.equal(false);
  });
});
