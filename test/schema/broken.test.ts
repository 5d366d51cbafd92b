import { expect } from 'chai';
import { LIMITS, SEVERITY, parsePlan, parsePlanText, type ProblemCode } from '../../src/schema.js';
import { TABLE_WORDS } from '../../src/schema/table-problems.messages.js';
import { brokenFile, brokenTexts, expected, problemsOf, smallPlan } from './files.js';

describe('the broken files in seeds/broken', () => {
  for (const [name, text] of brokenTexts)
    it(`${name} gives exactly the problems that are expected of it`, () => {
      const found = problemsOf(parsePlanText(text)).map(({ code, pointer }) => ({ code, pointer }));
      expect(found).to.deep.equal(expected[name]);
    });

  it('are those that expected.json lists', () => {
    expect([...brokenTexts.keys()].sort()).to.deep.equal(Object.keys(expected).sort());
  });

  // Problems of tables have their files in seeds/csv.
  it('hold every kind of problem of a plan file but those of sheer size, which are not worth storing', () => {
    const shown = new Set(Object.values(expected).flatMap((problems) => problems.map(({ code }) => code)));
    const unseen = (Object.keys(SEVERITY) as ProblemCode[])
      .filter((code) => !Object.hasOwn(TABLE_WORDS, code))
      .filter((code) => !shown.has(code));
    expect(unseen).to.deep.equal(['too-large', 'text-too-long', 'many-problems']);
  });

  it('are each named after a problem they have', () => {
    const misnamed = Object.entries(expected).filter(
      ([name, problems]) => problems.length > 0 && !problems.some(({ code }) => name.startsWith(code)),
    );
    expect(misnamed.map(([name]) => name)).to.deep.equal([
      'several-at-once.plan.json',
      'warnings-only.plan.json',
    ]);
  });
});

describe('a plan with warnings only', () => {
  it('is still a plan', () => {
    expect(brokenFile('warnings-only').ok).to.equal(true);
  });
});

describe('a plan with several problems', () => {
  it('lists errors before warnings', () => {
    const severities = problemsOf(brokenFile('several-at-once')).map(({ severity }) => severity);
    expect(severities.indexOf('warning')).to.equal(severities.length - 1);
  });
});

describe('where a file stops being JSON', () => {
  const faultOf = (name: string) =>
    problemsOf(brokenFile(name)).find(({ code }) => code === 'not-json')?.params;
  // Lines and columns were counted in an editor.
  const faults = [
    ['not-json', 29, 5, 'extra-comma'],
    ['not-json-comma-missing', 9, 3, 'no-comma'],
    ['not-json-quote-unclosed', 4, 12, 'unclosed-text'],
    ['not-json-curly-quotes', 8, 3, 'no-key'],
    ['not-json-full-width-number', 9, 27, 'no-value'],
    ['not-json-comment', 8, 3, 'no-key'],
    ['not-json-backslash', 9, 57, 'bad-escape'],
    ['not-json-line-break-in-text', 28, 16, 'unclosed-text'],
    ['not-json-two-plans', 32, 1, 'after-end'],
  ] as const;
  for (const [name, line, column, what] of faults)
    it(`is line ${String(line)}, column ${String(column)} of ${name}, a fault called ${what}`, () => {
      expect(faultOf(name)).to.include({ line, column, what });
    });

  it('is told from an empty file', () => {
    expect(faultOf('not-json-empty-file')).to.include({ what: 'empty' });
  });

  it('is told from a web page that came in its place', () => {
    expect(faultOf('not-json-web-page')).to.include({ what: 'web-page' });
  });

  it('is told from an Excel file', () => {
    expect(problemsOf(parsePlanText('PK\u0003\u0004'))[0]?.params).to.include({ what: 'zip' });
  });
});

describe('a file that would freeze the page', () => {
  const codesOf = (text: string) => problemsOf(parsePlanText(text)).map(({ code }) => code);

  it('is too large at 100 MB', () => {
    expect(codesOf(JSON.stringify({ ...smallPlan(), 'x-note': '計'.repeat(100 * 2 ** 20) }))).to.deep.equal([
      'too-large',
    ]);
  });

  it('is too large with three million values', () => {
    expect(codesOf(`{"x-list":[${'0,'.repeat(2_999_999)}0]}`)).to.deep.equal(['too-large']);
  });

  it('is too deep with 10,000 lists inside each other', () => {
    expect(codesOf(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)).to.deep.equal(['too-deep']);
  });

  it('is too deep with 100,000 objects inside each other', () => {
    expect(codesOf(`${'{"items":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).to.deep.equal(['too-deep']);
  });
});

describe('a plan with more problems than anybody reads', () => {
  const items = Array.from({ length: 3000 }, (_, index) => ({ id: `i-${String(index)}`, level: 'none' }));
  const problems = problemsOf(parsePlan({ ...smallPlan(), items }));

  it('is told the first thousand', () => {
    expect(problems).to.have.lengthOf(LIMITS.problems + 1);
  });

  it('is told how many there are beyond', () => {
    // 3000 titles and 3000 levels are wrong.
    expect(problems.at(-1)).to.deep.include({ code: 'many-problems', params: { count: 5000 } });
  });
});
