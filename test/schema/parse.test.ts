import { expect } from 'chai';
import { checkPlan, parsePlan, parsePlanText, type ProblemCode } from '../../src/schema.js';
import { problemsOf, seedTexts, smallPlan } from './files.js';

/** The problems of the small plan with changes. */
const found = (changes: object) =>
  problemsOf(parsePlan({ ...smallPlan(), ...changes })).map(({ code, pointer }) => `${code} ${pointer}`);

const indicator = (changes: object) => ({
  indicators: [
    {
      id: 'k',
      title: '創業件数',
      unit: '件',
      kind: 'count',
      direction: { value: 'up', basis: 'stated' },
      ...changes,
    },
  ],
});

describe('parsePlan', () => {
  for (const [name, text] of seedTexts)
    it(`accepts ${name} without a warning`, () => {
      const parsed = parsePlanText(text);
      expect(problemsOf(parsed)).to.deep.equal([]);
    });

  it('reads a plan on a page whose scripts have added to Object.prototype', () => {
    const added = { value: () => undefined, enumerable: true, configurable: true };
    Object.defineProperty(Object.prototype, 'each', added);
    try {
      for (const text of seedTexts.values()) expect(parsePlanText(text).ok).to.equal(true);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'each');
    }
  });

  it('gives the plan as it stands in the file', () => {
    const parsed = parsePlan(smallPlan());
    expect(parsed.ok && parsed.plan).to.deep.equal(smallPlan());
  });

  it('keeps keys that begin with x-', () => {
    const parsed = parsePlan({ ...smallPlan(), 'x-budget': { code: 7 } });
    expect(parsed.ok && (parsed.plan as Record<string, unknown>)['x-budget']).to.deep.equal({ code: 7 });
  });

  it('keeps a misspelt key beside its warning', () => {
    const parsed = parsePlan({ ...smallPlan(), subtitel: '前期' });
    expect(parsed.ok && (parsed.plan as Record<string, unknown>)['subtitel']).to.equal('前期');
  });

  for (const [name, data] of [
    ['undefined', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'plan'],
    ['a list', []],
  ] as const)
    it(`finds ${name} to be no plan`, () => {
      expect(problemsOf(parsePlan(data)).map(({ code, pointer }) => code + pointer)).to.deep.equal([
        'wrong-type',
      ]);
    });

  it('finds each key that an empty object lacks', () => {
    expect(problemsOf(parsePlan({})).map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'missing /schemaVersion',
      'missing /id',
      'missing /title',
      'missing /publisher',
      'missing /lang',
      'missing /status',
      'nothing-to-show ',
    ]);
  });

  it('judges the object that stands in place of a text by its own form', () => {
    expect(found({ published: { at: '令和8年', note: { ja: 1 } } })).to.deep.equal([
      'bad-when /published/at',
      'wrong-type /published/note/ja',
    ]);
  });

  it('tells one slip once', () => {
    expect(found({ fiscalYearStartMonth: 13.5 })).to.deep.equal(['bad-month /fiscalYearStartMonth']);
  });

  it('does not call a value both null and doubly given', () => {
    const observations = [{ period: 'FY2022', value: null, missing: { reason: 'not-yet' } }];
    expect(found(indicator({ observations }))).to.deep.equal([
      'wrong-type /indicators/0/observations/0/value',
    ]);
  });

  it('accepts 0 as a value', () => {
    expect(found(indicator({ observations: [{ period: 'FY2022', value: 0 }] }))).to.deep.equal([]);
  });

  it('accepts false as a value of a yes-no indicator', () => {
    expect(
      found(indicator({ kind: 'yes-no', observations: [{ period: 'FY2022', value: false }] })),
    ).to.deep.equal([]);
  });

  it('accepts two values of one year that were observed at different times', () => {
    const observations = [
      { period: 'FY2022', value: 1, observed: '2022-10' },
      { period: 'FY2022', value: 2, observed: '2023-03' },
    ];
    expect(found(indicator({ observations }))).to.deep.equal([]);
  });

  it('accepts a period of one year', () => {
    expect(found({ period: { from: 'FY2022', to: 'FY2022' } })).to.deep.equal([]);
  });

  it('accepts a period that begins inside the fiscal year in which it ends', () => {
    expect(found({ period: { from: '2022-10', to: 'FY2022' } })).to.deep.equal([]);
  });

  it('reads fiscal years by the month in which they begin', () => {
    expect(found({ fiscalYearStartMonth: 1, period: { from: 'FY2023', to: '2022-12-31' } })).to.deep.equal([
      'period-reversed /period',
    ]);
  });

  it('accepts sums of decimals that differ only by binary noise', () => {
    const money = (amount: number) => [{ source: 'total', stage: 'settled', amount, unit: '億円' }];
    const project = (id: string, amount: number, parent?: string) => ({
      id,
      title: id,
      period: 'FY2022',
      finance: money(amount),
      ...(parent && { parent }),
    });
    expect(
      found({ projects: [project('p', 0.3), project('p-1', 0.1, 'p'), project('p-2', 0.2, 'p')] }),
    ).to.deep.equal([]);
  });

  it('tells of a cycle once, on a record that is part of it', () => {
    const levels = ['a', 'b', 'c'].map((id) => ({ id: `l-${id}`, label: id, role: 'policy' }));
    const item = (id: string, parent: string) => ({ id, level: `l-${id}`, title: id, parent });
    const codes = found({ levels, items: [item('c', 'b'), item('a', 'b'), item('b', 'a')] });
    expect(codes.filter((code) => code.startsWith('parent-cycle'))).to.deep.equal([
      'parent-cycle /items/2/parent',
    ]);
  });

  it('survives values that cannot become text', () => {
    const hostile = { toString: 1, valueOf: 1 };
    expect(() =>
      parsePlan({
        ...smallPlan(),
        ...indicator({
          kind: hostile,
          observations: [{ period: 'FY2022', value: 1, accumulation: hostile }],
        }),
        links: [{ from: hostile, to: hostile }],
        assignments: [{ verdict: 'x' }],
        statusScheme: { verdicts: [{ code: hostile }] },
      }),
    ).not.to.throw();
  });

  it('does not take a kind for a key that every object inherits', () => {
    const codes = found(indicator({ kind: 'constructor', observations: [{ period: 'FY2022', value: 1 }] }));
    expect(codes).to.deep.equal(['unknown-value /indicators/0/kind']);
  });

  it('names the record that a problem lies in', () => {
    const [problem] = problemsOf(
      parsePlan({
        ...smallPlan(),
        items: [{ id: '1', level: 'policy', title: { ja: '創業支援' }, parent: '0' }],
      }),
    );
    expect(problem?.record).to.deep.equal({ list: 'items', entry: 1, id: '1', title: '創業支援' });
  });

  it('leaves out what a record does not say of itself', () => {
    const [problem] = problemsOf(
      parsePlan({ ...smallPlan(), links: [{ from: '1', to: '1', kind: 'related', basis: 'stated' }] }),
    );
    expect(problem?.record).to.deep.equal({ list: 'links', entry: 1 });
  });

  it('lists the problems of one kind in the order of the file', () => {
    const codes = found({
      id: '計画',
      levels: [{ id: 'policy', label: '施策', role: 'x', label2: 1 }],
      lang: 1,
    });
    expect(codes).to.deep.equal([
      'bad-id /id',
      'wrong-type /lang',
      'unknown-value /levels/0/role',
      'unknown-key /levels/0/label2',
    ]);
  });
});

describe('a grade without an id', () => {
  it('is not taken for that of an evaluation without a grade', () => {
    const told = found({
      scales: [
        { id: 's', title: '評価', grades: [{ id: 'g', label: '良' }] },
        { id: 'other', title: '評価', grades: [{ label: '可' }] },
      ],
      projects: [
        {
          id: 'p',
          title: '事業',
          period: 'FY2024',
          evaluations: [{ scale: 's', state: 'not-filled' }],
        },
      ],
    });
    expect(told).to.deep.equal(['missing /scales/1/grades/0/id']);
  });
});

describe('the address of a link', () => {
  const accepts = (url: string) => found({ licence: { name: 'CC BY 4.0', url } }).length === 0;
  for (const url of [
    'https://www.city.kodaira.tokyo.jp/',
    'HTTP://example.jp',
    'mailto:sangyo@example.jp',
    'tel:042-000-0000',
    '/keikaku/',
    './gaiyo.pdf',
    '../gaiyo.pdf#page=3',
    'gaiyo.pdf',
    '概要版.pdf',
    '#shisaku-1',
    '?id=3&t=10:30',
    '//cdn.example.jp/a.pdf',
  ])
    it(`may be ${url}`, () => {
      expect(accepts(url)).to.equal(true);
    });
  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///C:/a.pdf',
    'blob:https://example.jp/1',
    'https://',
    'www.example.jp/a.pdf',
    '',
    ' ',
  ])
    it(`may not be ${JSON.stringify(url)}`, () => {
      expect(accepts(url)).to.equal(false);
    });
});

describe('checkPlan', () => {
  it('has no plan where an error was found', () => {
    expect(checkPlan({})).not.to.have.property('plan');
  });

  it('has the plan beside warnings', () => {
    const { plan, findings } = checkPlan({ ...smallPlan(), items: [] });
    expect([plan?.id, findings.map(({ code }): ProblemCode => code)]).to.deep.equal([
      'example',
      ['nothing-to-show'],
    ]);
  });
});

describe('parsePlanText', () => {
  it('reads a file that begins with a byte order mark', () => {
    expect(parsePlanText(`\uFEFF${JSON.stringify(smallPlan())}`).ok).to.equal(true);
  });
});
