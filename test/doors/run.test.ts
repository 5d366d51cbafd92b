// What ends the runs of the tests themselves where they hang.
import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, node } from '../../tools/run.mjs';

/** Milliseconds after which a run counts as one that hangs. */
const LIMIT = 5000;

/** Milliseconds after which that what hangs here ends by itself, should nothing end it. */
const LONG = 40_000;

describe('a run that hangs', function () {
  this.timeout(2 * LONG);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keikaku-run-'));
  });
  after(async () => {
    await rm(folder, { recursive: true });
  });

  /** What a run said, its code, and how long it took in milliseconds. */
  async function ended(args: readonly string[]) {
    let text = '';
    const began = Date.now();
    const code = await node([...args], {}, { heard: (more: string) => (text += more), limit: LIMIT });
    return { text, code, took: Date.now() - began };
  }

  it('ends at its limit, with the process in which Mocha has the tests', async () => {
    const file = join(folder, 'hangs.test.mjs');
    await writeFile(
      file,
      `process.stdout.write('pid ' + process.pid + ';');
      it('hangs', () => new Promise((end) => setTimeout(end, ${String(LONG)}))).timeout(0);`,
    );
    const { text, code, took } = await ended([bin('mocha'), file]);
    expect(code).to.equal(1);
    expect(took).to.be.below(LONG - LIMIT);
    const pid = Number(/pid (\d+);/u.exec(text)?.[1]);
    expect(pid).to.be.above(0);
    expect(() => process.kill(pid, 0)).to.throw('ESRCH');
  });

  it('ends at its limit although something that it had started does not', async () => {
    const waits = `setTimeout(() => {}, ${String(LONG)})`;
    const starts = `require('node:child_process').spawn(process.execPath, ['-e', '${waits}'], { stdio: 'inherit' })`;
    const { code, took } = await ended(['-e', `console.log('began'); ${starts}`]);
    expect(code).to.equal(1);
    expect(took).to.be.below(LONG - LIMIT);
  });
});
