import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { readCsv, readCsvBytes, textOfBytes, type Decode } from '../../src/exchange/read-csv.js';
import { assess } from '../../src/model.js';
import { problemOf, type Plan } from '../../src/schema.js';
import { TABLE_WORDS } from '../../src/schema/table-problems.messages.js';
import { seed } from '../model/plans.js';

const CSV = new URL('../../seeds/csv/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, CSV)));
const decode: Decode = (bytes, label) => new TextDecoder(label, { fatal: true }).decode(bytes);
const read = (name: string) => readCsvBytes(bytesOf(name), decode, { name });

/** What the table and the plan file say alike: figures, what was observed when and by which survey, what is aimed at. */
const figuresOf = ({ indicators = [] }: Plan) =>
  indicators.map(({ title, unit, baseline, observations = [], targets = [] }) => ({
    title,
    unit,
    baseline: baseline && [baseline.value, baseline.surveyPrinted],
    observations: observations.map((one) => [
      typeof one.period === 'object' ? one.period.at : one.period,
      one.value,
      one.surveyPrinted,
    ]),
    // One below the start is not read as a number where nothing says which way is better.
    targets: targets.map((one) => [
      one.printed,
      'value' in one && !(typeof baseline?.value === 'number' && one.value < baseline.value) && one.value,
    ]),
  }));

describe('readCsv', () => {
  for (const name of ['kodaira-industry.csv', 'kodaira-industry.cp932.csv'])
    it(`reads the eight indicators of Kodaira in ${name} as its plan file has them`, async () => {
      const { plan, findings } = await read(name);
      expect(findings).to.deep.equal([]);
      expect(figuresOf(plan!)).to.deep.equal(figuresOf(seed('kodaira-industry')));
    });

  it('hangs each indicator on its policy', async () => {
    const { plan } = await read('kodaira-industry.csv');
    const titles = plan!.indicators!.map(
      ({ items = [] }) => plan!.items!.find(({ id }) => id === items[0])!.title,
    );
    expect(titles[0]).to.equal('施策1 就労支援・人材マッチング');
    expect(new Set(titles).size).to.equal(plan!.items!.length);
  });

  it('names the cell of every value', async () => {
    const { plan } = await read('kodaira-industry.csv');
    const [first] = plan!.indicators!;
    expect(first!.provenance![0]).to.include({ cell: 'B2', row: 2 });
    expect(first!.baseline!.provenance![0]).to.include({ cell: 'D2' });
    expect(first!.targets![0]!.provenance![0]).to.include({ cell: 'E2' });
    expect(first!.observations![0]!.provenance![0]).to.include({ cell: 'F2' });
  });

  it('leaves a target below the baseline unjudged, where the table names no direction', async () => {
    const { plan } = await read('kodaira-industry.csv');
    const farms = plan!.indicators!.find(({ title }) => title === '農家数')!;
    expect(farms.targets![0]).to.include({ operator: 'text', printed: '280戸' });
    expect(assess(farms)).to.include({ verdict: 'not-judged' });
    expect(farms.doubts!.some((doubt) => doubt.field === 'direction' && doubt.affectsVerdict)).to.be.true;
  });

  it('counts rows as a spreadsheet does, whatever line breaks a cell holds', async () => {
    const { findings } = await readCsv('指標,備考,現状値\n企業数,"1\n2\n3",4\n農家数,,x\n');
    expect(findings[0]!.cell).to.include({ row: 3, column: 'C' });
  });

  for (const [what, text] of [
    ['tabs', '指標\t現状値\n企業数\t1,234\n'],
    ['semicolons', '指標;現状値\n企業数;1,234\n'],
    ['tabs below a title with a comma', '2,000人の市\n指標\t現状値\n企業数\t1,234\n'],
    ['commas below a title with a tab', '市\t指標\n指標,現状値\n企業数,"1,234"\n'],
    ['line ends of old Macs', '指標,現状値\r企業数,"1,234"\r'],
  ] as const)
    it(`reads ${what}`, async () => {
      expect((await readCsv(text)).plan?.indicators?.[0]?.baseline?.value).to.equal(1234);
    });

  it('reads on a page whose scripts have added to every object', async () => {
    const added = ['extra', 'columns'];
    for (const key of added)
      Object.defineProperty(Object.prototype, key, {
        value: () => 1,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    try {
      const { plan } = await readCsv('\uFEFF指標,現状値\n企業数,"1,234"\n');
      expect(plan?.indicators?.[0]?.baseline?.value).to.equal(1234);
    } finally {
      for (const key of added) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('says in which file a place is', async () => {
    const { findings } = await read('broken/cell-not-a-number.csv');
    expect(problemOf(findings[0]!).where).to.deep.equal({
      ja: 'broken/cell-not-a-number.csv › 2行目のC列「令和4年度」',
      en: 'broken/cell-not-a-number.csv › row 2, column C "令和4年度"',
    });
  });
});

describe('the broken files in seeds/csv', () => {
  const names = readdirSync(new URL('broken/', CSV));
  const codes = Object.keys(TABLE_WORDS);

  for (const name of names) {
    const code = codes.filter((one) => name.startsWith(one)).sort((a, b) => b.length - a.length)[0]!;
    it(`${name} is told ${code} and nothing else`, async () => {
      const { plan, findings } = await read(`broken/${name}`);
      expect(new Set(findings.map((one) => one.code))).to.deep.equal(new Set([code]));
      const { severity } = problemOf(findings[0]!);
      expect(plan === undefined).to.equal(severity === 'error');
    });

    it(`${name} is told so in whole sentences, with its place`, async () => {
      for (const { message, where } of (await read(`broken/${name}`)).findings.map(problemOf)) {
        expect(message.ja).to.match(/[。：].*$/);
        expect(message.en).to.match(/^["A-Z].*[.)]$/);
        for (const text of [message.ja, message.en, where.ja, where.en])
          expect(text)
            .to.match(/\S/)
            .and.not.match(/undefined|NaN|\[object|「」/);
      }
    });
  }

  it('hold every kind of problem of a table but that of sheer size', () => {
    expect(codes.filter((code) => !names.some((name) => name.startsWith(code)))).to.deep.equal([
      'table-too-large',
    ]);
  });

  it('name every cell at fault, not only the first', async () => {
    const { findings } = await read('broken/cell-not-a-number.csv');
    expect(findings.map(({ cell }) => `${cell!.column!}${String(cell!.row!)}`)).to.deep.equal([
      'C2',
      'C3',
      'B4',
      'C4',
    ]);
  });
});

describe('textOfBytes', () => {
  const utf8 = new TextEncoder().encode('指標');
  it('reads UTF-8', () => expect(textOfBytes(utf8, decode)).to.equal('指標'));
  it('reads UTF-8 with a byte order mark', () =>
    expect(textOfBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), decode)).to.equal('指標'));
  it('reads CP932, with what Windows added to Shift_JIS', () =>
    // ① and 髙 are not in Shift_JIS proper.
    expect(textOfBytes(new Uint8Array([0x87, 0x40, 0xfb, 0xfc]), decode)).to.equal('①髙'));
  it('reads UTF-16 that says so', () => {
    for (const bytes of [
      [0xff, 0xfe, 0x07, 0x63],
      [0xfe, 0xff, 0x63, 0x07],
    ])
      expect(textOfBytes(new Uint8Array(bytes), decode)).to.equal('指');
  });
  it('takes nothing for text that is none', () => {
    expect(textOfBytes(new Uint8Array([0x50, 0x4b, 3, 4]), decode)).to.be.undefined;
    expect(textOfBytes(new Uint8Array([0x81, 0xff, 0xff]), decode)).to.be.undefined;
  });
});
