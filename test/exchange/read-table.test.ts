import { expect } from 'chai';
import fc from 'fast-check';
import { readCsv } from '../../src/exchange/read-csv.js';
import { readTable } from '../../src/exchange/read-table.js';
import { checkPlan, SEVERITY, type Indicator, type Target } from '../../src/schema.js';

const rowsOf = (text: string) =>
  text.split('\n').map((line) => line.split('|').map((cell) => ({ text: cell })));
const read = (text: string) => readTable({ rows: rowsOf(text) });

/** The one indicator of a table that must be without fault. */
async function indicatorOf(text: string): Promise<Indicator> {
  const { plan, findings } = await read(text);
  expect(findings).to.deep.equal([]);
  return plan!.indicators![0]!;
}

/** What a cell of measured values is read as. */
const measured = async (cell: string, unit = '') =>
  (await indicatorOf(`指標|単位|令和4年度\nある指標|${unit}|${cell}`)).observations?.[0];

const target = async (cell: string, rest = '') =>
  (await indicatorOf(`指標|現状値|目標値${rest && '|方向'}\nある指標|100|${cell}${rest && `|${rest}`}`))
    .targets?.[0];

describe('readTable, of a measured value,', () => {
  for (const [cell, unit, value] of [
    ['82,716', '人', 82716],
    ['８２，７１６人', '人', 82716],
    ['18.9％', '%', 18.9],
    ['△3.2', '', -3.2],
    ['▲1,234千円', '千円', -1234],
    ['−5', '', -5],
    ['0', '件', 0],
    ['1.2万人', '人', 12000],
    ['1.2万人', '万人', 1.2],
    ['1億2,000万円', '円', 120000000],
    ['0.1', '', 0.1],
  ] as const)
    it(`reads ${cell} beside ${unit || 'no unit'} as ${String(value)}`, async () => {
      expect(await measured(cell, unit)).to.include({ value, printed: cell });
    });

  it('keeps 約 as approximate', async () => {
    expect(await measured('約50人')).to.include({ value: 50, approximate: true });
  });

  it('takes a year in brackets for the time of the observation', async () => {
    expect(await measured('50（R2）')).to.deep.include({
      value: 50,
      observed: { at: 'FY2020', printed: 'R2', basis: 'inferred' },
    });
  });

  it('keeps a survey in brackets', async () => {
    expect(await measured('50（令和２年国勢調査）')).to.deep.include({
      surveyPrinted: '令和２年国勢調査',
      observed: { at: '2020', printed: '令和２年' },
    });
  });

  it('keeps 速報 as provisional, and other words in brackets as a note of the city', async () => {
    expect(await measured('50（速報）')).to.deep.include({ provisional: {} });
    expect((await measured('50（市調べ）'))!.notes).to.deep.equal([{ text: '市調べ', by: 'city' }]);
  });

  it('keeps 見込み as provisional, with the word', async () => {
    const { provisional, notes } = (await measured('50（見込み）'))!;
    expect([provisional, notes]).to.deep.equal([{}, [{ text: '見込み', by: 'city' }]]);
  });

  for (const sign of ['－', '-', '―', '—', 'ー', 'ｰ', '…', '‥', '・・・', '***', 'N.A.'])
    it(`takes ${sign} for a missing value, never for 0`, async () => {
      expect(await measured(sign)).to.deep.include({ missing: { reason: 'unstated', printed: sign } });
    });

  it('takes an empty cell beside others in its column for a missing value', async () => {
    const { plan } = await read('指標|令和4年度\n企業数|1\n農家数|');
    expect(plan!.indicators![1]!.observations![0]!.missing).to.deep.equal({ reason: 'unstated' });
  });

  it('keeps the reason of a missing value where one is given', async () => {
    expect((await measured('集計中'))!.missing).to.deep.equal({ reason: 'not-yet', printed: '集計中' });
  });

  for (const cell of [
    '1,23',
    '12(10)',
    '0（未集計）',
    '0未集計',
    '0※要確認',
    '100見込み',
    '5人増',
    '2020年度',
    '12人、13人',
    '2O人',
    'なし',
    '=1+1',
    '1e400',
    '10〜20',
    '100以上',
    '１０²',
  ])
    it(`does not guess what ${cell} means`, async () => {
      const { plan, findings } = await read(`指標|令和4年度\nある指標|${cell}`);
      expect(plan).to.be.undefined;
      expect(findings.map((one) => [one.code, one.params['value'], one.cell])).to.deep.equal([
        ['cell-not-a-number', cell, { row: 2, column: 'B', head: '令和4年度' }],
      ]);
    });
});

describe('readTable, of a target,', () => {
  const forms: readonly (readonly [string, Partial<Record<string, unknown>>])[] = [
    ['120以上', { operator: 'at-least', value: 120 }],
    ['80以下', { operator: 'at-most', value: 80 }],
    ['80〜120', { operator: 'range', min: 80, max: 120 }],
    ['現状以上', { operator: 'keep-or-better' }],
    ['維持・向上', { operator: 'keep-or-better' }],
    ['増加', { operator: 'trend', towards: 'up' }],
    ['減少させる', { operator: 'trend', towards: 'down' }],
    ['計画の策定', { operator: 'text', text: '計画の策定' }],
  ];
  for (const [cell, expected] of forms)
    it(`reads ${cell} as ${String(expected['operator'])}`, async () => {
      expect(await target(cell)).to.include({ ...expected, printed: cell });
    });

  const asked = async (unit: string, cells: string) => {
    const { plan, findings } = await read(`指標|単位|方向|現状値|R5|目標値\na|${unit}|上げる|${cells}`);
    return plan ? plan.indicators![0]!.targets![0]! : findings.map(({ code }) => code);
  };

  for (const [unit, cells] of [
    ['人', '500|520|＋100人'],
    ['人', '500|520|△100'],
    ['人', '500|520|＋10〜＋20人'],
    ['人', '50|60|増加（100人以上）'],
    ['人', '50|60|現状維持（R8：100人）'],
    ['%', '50|60|120（R2比）'],
  ] as const)
    it(`takes the last of ${cells} as words: which number is meant, it does not say`, async () => {
      expect(await asked(unit, cells)).to.include({ operator: 'text', text: cells.split('|')[2] });
    });

  for (const [unit, cells] of [
    ['人', '50|60|100（対象者のうち）'],
    ['%', '50|60|100（構成比）'],
  ] as const)
    it(`reads the last of ${cells} as a number, which the brackets compare with nothing`, async () => {
      expect(await asked(unit, cells)).to.include({ operator: 'at-least', value: 100 });
    });

  it('names of several targets only those with a unit that the values do not have', async () => {
    const { findings } = await read(
      '指標|現状値|令和5年度目標|令和6年度目標|令和7年度目標\na|100|増加|80〜90|10%',
    );
    expect(findings.map(({ code, params }) => [code, params['value']])).to.deep.equal([
      ['cell-other-unit', '10%'],
    ]);
  });

  it('says why a number with a sign was taken as words', async () => {
    const { doubts = [] } = (await asked('人', '500|520|＋100人')) as Target;
    expect(doubts[0]).to.include({ field: 'value', affectsVerdict: true });
  });

  it('reads a number with a sign beside others with one', async () => {
    expect(await asked('%', '0|△3|△46')).to.include({ operator: 'at-least', value: -46 });
  });

  it('does not take a year for that of the target that it is only compared with', async () => {
    expect(await asked('人', '50|60|増加（R2比）')).to.include({ due: null });
  });

  for (const [cells, code] of [
    ['100|105|100人増', 'cell-not-a-target'],
    ['100|105|80以上を維持', 'cell-not-a-target'],
    ['100|105|2030年度', 'cell-not-a-target'],
    ['100|105|1億2,000万円増', 'cell-not-a-target'],
    ['100|105|2倍', 'cell-other-unit'],
    ['1200|1100|10%', 'cell-other-unit'],
  ] as const)
    it(`does not guess what the last of ${cells} counts`, async () => {
      expect(await asked('', cells)).to.deep.equal([code]);
    });

  it('takes its unit for that of the row where all numbers have it', async () => {
    expect(await asked('', '10%|20%|30%')).to.include({ value: 30 });
  });

  it('reads a bare number by the stated direction', async () => {
    expect(await target('80', '上げる')).to.include({ operator: 'at-least', value: 80 });
    expect(await target('80', '少ないほど良い')).to.include({ operator: 'at-most', value: 80 });
  });

  it('takes the due year from its head, its cell or its column', async () => {
    const due = async (text: string) => (await indicatorOf(text)).targets![0]!.due;
    const fiscal = { at: 'FY2026', printed: '令和8年度' };
    expect(await due('指標|目標値（令和8年度）\na|5')).to.deep.equal(fiscal);
    expect(await due('指標|目標値\na|5（令和8年度）')).to.deep.equal(fiscal);
    expect(await due('指標|目標値|目標年度\na|5|令和8年度')).to.deep.equal(fiscal);
    expect(await due('指標|目標値\na|5')).to.equal(null);
  });

  it('says that 未満 was read with its bound, which the verdict may hang on', async () => {
    const strict: Target | undefined = await target('80未満');
    expect(strict).to.include({ operator: 'at-most', value: 80 });
    expect(strict!.doubts![0]).to.include({ field: 'operator', affectsVerdict: true });
  });
});

describe('readTable, of the direction,', () => {
  const directionOf = async (text: string) => (await indicatorOf(text)).direction;

  it('keeps a stated one as stated', async () => {
    expect(await directionOf('指標|方向|現状値\na|下げる|5')).to.deep.equal({
      value: 'down',
      basis: 'stated',
    });
  });

  it('infers it from a target above the baseline, and says why', async () => {
    const direction = await directionOf('指標|現状値|目標値\na|5人|7人');
    expect(direction).to.include({ value: 'up', basis: 'inferred' });
    expect(JSON.stringify(direction.reason)).to.include('7人').and.include('5人');
  });

  it('takes the target as words where it is below the baseline, since the verdict hangs on the direction', async () => {
    const { direction, doubts, targets } = await indicatorOf('指標|現状値|目標値\n農家数|312|280');
    expect(direction).to.include({ basis: 'inferred' });
    expect(targets![0]).to.include({ operator: 'text', text: '280' });
    expect(doubts![0]).to.include({ field: 'direction', affectsVerdict: true });
  });

  it('takes it as a number where the direction is stated', async () => {
    const { targets } = await indicatorOf('指標|方向|現状値|目標値\n農家数|上げる|312|280');
    expect(targets![0]).to.include({ operator: 'at-least', value: 280 });
  });
});

describe('readTable, of heads,', () => {
  for (const [head, at] of [
    ['令和4年度', 'FY2022'],
    ['R4', 'FY2022'],
    ['Ｒ４年度', 'FY2022'],
    ['2022', 'FY2022'],
    ['2022年度', 'FY2022'],
    ['令和元年度', 'FY2019'],
    ['平成32年度', 'FY2020'],
    ['令和4（2022）年度実績', 'FY2022'],
    ['実績値（令和4年）', '2022'],
    ['Actual 2022', 'FY2022'],
  ] as const)
    it(`reads ${head} as ${at}`, async () => {
      expect((await indicatorOf(`指標|${head}\na|5`)).observations![0]!.period).to.include({ at });
    });

  it('says so where a bare year was read as a fiscal year', async () => {
    expect((await indicatorOf('指標|R4\na|5')).observations![0]!.period).to.include({ basis: 'inferred' });
  });

  it('may hold two present values, of which the later is an observation', async () => {
    const { baseline, observations } = await indicatorOf('指標|現状値（H30）|現状値（R4）\na|5|6');
    expect([baseline!.value, observations!.map(({ value }) => value)]).to.deep.equal([5, [6]]);
    const turned = await indicatorOf('指標|現状値（R4）|現状値（H30）\na|6|5');
    expect([turned.baseline!.value, turned.observations!.map(({ value }) => value)]).to.deep.equal([5, [6]]);
  });

  for (const heads of [
    '基準値（H27）|策定時（R2）',
    '目標値|目標値（変更後）',
    '目標値（R8）|修正目標値（R8）',
    '現状値（R4）|現状値|現状値（H30）',
    '現状値|現状値（H30）',
    '現状値|現況値',
  ])
    it(`are refused where ${heads} leave open which value counts`, async () => {
      const cells = heads.split('|').map((_, index) => String(index + 5));
      const { plan, findings } = await read(`指標|${heads}\na|${cells.join('|')}`);
      expect(plan).to.be.undefined;
      expect(findings.map(({ code }) => code)).to.include('column-twice');
    });

  it('are found below a title, which becomes that of the plan', async () => {
    const { plan } = await read('例示市 指標一覧\n令和5年3月\n指標|現状値\na|5');
    expect(plan!.title).to.equal('例示市 指標一覧');
    expect(plan!.notes!.map(({ text }) => text)).to.deep.equal(['令和5年3月']);
  });

  it('may take two rows, as merged cells leave them in a file', async () => {
    const { observations, targets } = await indicatorOf('指標|実績値||目標値\n|R3|R4|R8\na|1|2|3');
    expect(observations!.map(({ value }) => value)).to.deep.equal([1, 2]);
    expect(targets![0]!.due).to.include({ at: 'FY2026' });
  });

  it('may name several levels, whose blanks go on from above with a doubt', async () => {
    const { plan } = await read('基本目標|施策|指標|現状値\n目標1|施策1|a|1\n||b|2\n|施策2|c|3');
    const [, b, c] = plan!.indicators!;
    const titleOf = (id: string) => plan!.items!.find((item) => item.id === id)!.title;
    expect([b, c].map((one) => titleOf(one!.items![0]!))).to.deep.equal(['施策1', '施策2']);
    expect(b!.doubts!.map(({ field }) => field)).to.deep.equal(['items', 'items']);
  });

  it('in English are known too', async () => {
    const { plan } = await read('Indicator|Unit|Baseline 2020|2022|Target 2026|Note\nFirms|firms|10|12|15|x');
    expect(plan!.lang).to.equal('en');
    expect(plan!.indicators![0]!.targets![0]).to.include({ operator: 'at-least', value: 15 });
  });

  it('that are not known are told, and what stands below them is kept', async () => {
    const { plan, findings } = await read('指標|現状値|達成率\na|5|97%');
    expect(findings.map(({ code }) => code)).to.deep.equal(['column-unknown']);
    expect(plan!.indicators![0]).to.deep.include({ 'x-columns': [{ head: '達成率', text: '97%' }] });
  });
});

describe('readTable, of rows,', () => {
  for (const row of ['合計|1|2', '計|1|2', '基本目標1 しごと', '第2章 まち'])
    it(`takes ${row} for no indicator`, async () => {
      const { plan, findings } = await read(`指標|現状値|目標値\na|1|2\n${row}`);
      expect(plan).to.be.undefined;
      expect(findings.map(({ code, cell }) => [code, cell!.row])).to.deep.equal([
        ['row-not-an-indicator', 3],
      ]);
    });

  it('keeps what stands below as notes', async () => {
    const { plan } = await read('指標|現状値\na|1\n※1 速報\n（令和6年3月作成）\n現状値は推計による。');
    expect(plan!.indicators).to.have.length(1);
    expect(plan!.notes!.map(({ text }) => text)).to.deep.equal([
      '※1 速報',
      '（令和6年3月作成）',
      '現状値は推計による。',
    ]);
  });
});

describe('readTable, of anything,', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '0',
        '9',
        ',',
        '.',
        '△',
        '-',
        '約',
        '万',
        '億',
        '人',
        '(',
        ')',
        '（',
        'R',
        '令和',
        '年',
        '度',
        '〜',
        '%',
        ' ',
        '\n',
        '\0',
        '\uD800',
        '\u202E',
      ),
    }),
    fc.constantFrom(
      '指標',
      '現状値',
      '目標値',
      'R4',
      '令和4年度',
      '単位',
      '方向',
      '備考',
      'id',
      '施策',
      '年度',
      '__proto__',
      'constructor',
      '<script>alert(1)</script>',
      '=cmd|calc',
      '1e400',
      '12345678901234567890',
      '－',
      '',
    ),
  );
  const table = fc.array(fc.array(nasty, { maxLength: 7 }), { maxLength: 8 });

  it('never throws, and gives a sound plan or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, hasHeads) => {
        const heads = [['指標', '現状値', '令和4年度', '目標値', '単位', '備考']];
        const { plan, findings } = await readTable({
          rows: [...(hasHeads ? heads : []), ...rows].map((row) => row.map((text) => ({ text }))),
        });
        const isBroken = findings.some(({ code }) => SEVERITY[code] === 'error');
        expect(plan === undefined).to.equal(isBroken);
        if (plan)
          expect(checkPlan(plan).findings.filter(({ code }) => SEVERITY[code] === 'error')).to.deep.equal([]);
        for (const { cell } of findings) expect(cell).to.be.an('object');
      }),
      { numRuns: 300 },
    );
  });

  it('gives every text back, or names it: nothing is dropped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 6 }), async (cells) => {
        const heads = ['指標', '単位', '令和3年度', '令和4年度', '目標値', '備考'];
        const { plan, findings } = await readTable({
          rows: [heads, ['ある指標', ...cells.slice(0, 5)]].map((row) => row.map((text) => ({ text }))),
        });
        if (findings.some(({ code }) => SEVERITY[code] === 'error')) return;
        const squeezed = (text: string) => text.replace(/\s/gu, '');
        const held = squeezed(JSON.stringify(plan).replaceAll('\\n', ' '));
        for (const cell of cells.slice(1, 5)) {
          const inJson = squeezed(JSON.stringify(cell.trim()).slice(1, -1).replaceAll('\\n', ' '));
          const isNoValue = /^[-－―ー\s]*$/u.test(cell);
          if (!isNoValue) expect(held).to.include(inJson);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a number to its last digit, or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), async (number) => {
        const { plan, findings } = await read(`指標|現状値\na|${String(number)}`);
        const value = plan?.indicators?.[0]?.baseline?.value;
        if (plan) expect(BigInt(value as number)).to.equal(number);
        else expect(findings.map(({ code }) => code)).to.deep.equal(['cell-too-precise']);
      }),
    );
  });

  for (const [what, text] of [
    ['a hundred thousand rows', `指標,現状値\n${'a,1\n'.repeat(100_000)}`],
    ['a million columns', `指標,現状値${',a'.repeat(1_000_000)}\n`],
    ['a cell of a million digits', `指標,現状値\na,${'1'.repeat(1_000_000)}\n`],
    ['a title of a million letters', `指標（単位）,現状値\n${'（'.repeat(1_000_000)},1\n`],
    ['a million line breaks', `指標,現状値\n"あ${'\n'.repeat(1_000_000)}い",1\n`],
    ['a million quotes', '"'.repeat(1_000_000)],
    ['thousands of faults', `指標,現状値\n${'a,x\n'.repeat(4900)}`],
  ] as const)
    it(`is done with ${what} soon`, async function () {
      this.timeout(8000);
      const { findings } = await readCsv(text);
      expect(findings.length).to.be.at.most(1001);
    });
});
