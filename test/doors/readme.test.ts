// What README.md shows must be what works.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { parsePlanText } from '../../src/schema.js';
import { tags } from '../../tools/elements.mjs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

/** The code block between `<!-- name:start -->` and `<!-- name:end -->`. */
function example(name: string): string {
  const [, inside = ''] = readme.split(new RegExp(`<!-- ${name}:(?:start|end) -->`));
  return /```\w+\n(.*)\n```/s.exec(inside)?.[1] ?? '';
}

describe('README.md', () => {
  it('shows an embed of ten lines', () => {
    expect(example('embed').split('\n')).to.have.length(10);
  });

  it('shows the embed that the first page of the demo shows', () => {
    const [, escaped = ''] = /<pre[^>]*><code>(.*?)<\/code><\/pre>/s.exec(read('demo/index.html')) ?? [];
    const shown = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    expect(example('embed')).to.equal(shown);
  });

  it('shows a plan file of twenty lines', () => {
    expect(example('plan-file').split('\n')).to.have.length(20);
  });

  it('shows a plan file without a problem', () => {
    const parsed = parsePlanText(example('plan-file'));
    expect(parsed.ok ? parsed.warnings : parsed.problems).to.deep.equal([]);
  });

  for (const tag of tags())
    it(`has a line about ${tag}`, () => {
      expect(readme).to.include(`| \`<${tag}>\``);
    });
});
