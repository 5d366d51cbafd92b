import { expect } from 'chai';
import { seedPath, SEEDS, typed } from './terminal.js';

describe('keikaku validate', () => {
  for (const seed of SEEDS)
    it(`finds no problem in ${seed}`, async () => {
      const { code, out } = await typed(['validate', seedPath(seed)]);
      expect(out).to.match(/問題はありません/);
      expect(code).to.equal(0);
    });

  it('names file, line, place and what to do, in Japanese or in English', async () => {
    const path = seedPath('broken/dangling-reference');
    const ja = await typed(['validate', path]);
    expect(ja.code).to.equal(1);
    expect(ja.out)
      .to.match(/:39 \/items\/1\/parent 施策・事業/)
      .and.match(/エラー 2件\n$/);
    const en = await typed(['validate', path, '--lang', 'en']);
    expect(en.out)
      .to.match(/:39 \/items\/1\/parent items #2/)
      .and.match(/2 errors\n$/);
  });

  it('names the line where a file stops being JSON', async () => {
    const { code, out } = await typed(['validate', seedPath('broken/not-json-comma-missing')]);
    expect(code).to.equal(1);
    expect(out).to.match(/not-json-comma-missing\.plan\.json:\d+/);
  });

  it('ends well where there are warnings only', async () => {
    const { code, out } = await typed(['validate', seedPath('broken/warnings-only')]);
    expect(out).to.match(/注意 \d+件\n$/);
    expect(code).to.equal(0);
  });

  it('needs one file', async () => {
    expect((await typed(['validate'])).code).to.equal(2);
    expect((await typed(['validate', 'a.json', 'b.json'])).told).to.include('b.json');
    expect((await typed(['validate', 'a.json', '--kpi', 'x'])).told).to.include('--kpi');
  });
});

describe('keikaku', () => {
  it('tells its version, and how it is used', async () => {
    expect((await typed(['--version'])).out).to.equal('1.2.3\n');
    expect((await typed(['--help'])).out).to.include('keikaku render');
    expect((await typed([])).out).to.include('keikaku validate');
    expect((await typed(['render', '--help', '--lang', 'en'])).out).to.include('Exit codes');
  });
});
