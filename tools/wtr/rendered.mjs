import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../run.mjs';

const path = '/__rendered__.html';
const run = promisify(execFile);

/** Serves what the command line writes: `/__rendered__.html?--widget=kpi-gauge&plan=seeds/x.plan.json`. */
export const rendered = () => ({
  name: 'rendered',
  async serve({ path: wanted, url }) {
    if (wanted !== path) return undefined;
    const asked = new URL(url, 'http://localhost').searchParams;
    const args = [...asked].flatMap(([name, value]) => (name === 'plan' ? [value] : [name, value]));
    const { stdout } = await run(
      process.execPath,
      ['--import', 'tsx', 'src/cli/keikaku.ts', 'render', ...args],
      {
        cwd: root,
        maxBuffer: 2 ** 26,
      },
    );
    return { body: stdout, type: 'html' };
  },
});
