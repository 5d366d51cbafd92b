// The command line as it is installed: plain JavaScript in dist/, run by Node alone.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
};
const command = `${root}${manifest.bin['keikaku'] ?? ''}`;

/** Runs the command in the folder of the seeds. */
const keikaku = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], { cwd: `${root}seeds`, encoding: 'utf8' });

describe('npx keikaku', function () {
  this.timeout(60_000);

  it('begins with the line by which a system finds Node', () => {
    expect(readFileSync(command, 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
  });

  it('tells the version of the package', () => {
    expect(keikaku('--version')).to.include({ status: 0, stdout: `${manifest.version}\n` });
  });

  it('renders a widget to what can be piped into a file', () => {
    const { status, stdout, stderr } = keikaku(
      'render',
      'kodaira-industry.plan.json',
      '--widget',
      'kpi-board',
    );
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
    expect(stdout).to.match(
      /^<kpi-board [^]*<template shadowrootmode="open">[^]*<\/table>\n<\/kpi-board>\n$/,
    );
  });

  it('checks a plan, and ends with the code that a script can ask for', () => {
    expect(keikaku('validate', 'kodaira-industry.plan.json').status).to.equal(0);
    expect(keikaku('validate', 'broken/dangling-reference.plan.json').status).to.equal(1);
    expect(keikaku('validate').status).to.equal(2);
  });
});
