import { expect } from 'chai';
import { verdictsOf, assignedVerdictsOf } from '../../src/model/scheme.js';
import { readerOf } from '../../src/wording/index.js';
import { countedRows } from '../../src/wording/counted-rows.js';
import { assignedVerdictView, ownVerdictWhy, shownVerdictView } from '../../src/wording/own-verdicts.js';
import { parsedSeed, planOf, the } from '../seeds/seed.js';

const grant = planOf(parsedSeed('kodaira-grant-2020'));
const rowsOf = (id: string) => countedRows(grant, the(grant.indicators, id), readerOf(grant, 'ja')).rows;
const number = (one: object | undefined) => (one && 'value' in one ? one.value : undefined);

describe('countedRows', () => {
  it('puts 270 in total beside 149, and 70 in the year beside 27', () => {
    // difficulties.md, B1
    expect(
      rowsOf('I-S2-K1').map(({ counts, target, latest, verdict, isMain }) => [
        counts,
        number(target),
        latest?.value,
        verdict?.verdict,
        isMain,
      ]),
    ).to.deep.equal([
      ['cumulative', 270, 149, 'missed', true],
      ['yearly', 70, 27, 'missed', false],
    ]);
  });

  it('shows a value of the year that has no target, without a verdict', () => {
    const [total, year] = rowsOf('I-S1-K1');
    expect([number(total?.target), total?.latest?.value, total?.verdict?.verdict]).to.deep.equal([
      445_000,
      466_467,
      'achieved',
    ]);
    expect([year?.counts, year?.target, year?.latest?.value, year?.verdict]).to.deep.equal([
      'yearly',
      undefined,
      132_759,
      undefined,
    ]);
  });

  it('keeps a missing result missing, and not judged', () => {
    const [row] = rowsOf('I-S3-K2');
    expect([row?.latest?.value, row?.latest?.missing?.reason, row?.verdict?.verdict]).to.deep.equal([
      undefined,
      'unstated',
      'not-judged',
    ]);
  });

  it('has one row that counts', () => {
    for (const { id } of grant.indicators ?? [])
      expect(rowsOf(id).filter(({ isMain }) => isMain)).to.have.length(1);
  });

  it('gives a verdict that people gave to one row only', () => {
    const plan = planOf(parsedSeed('examples/akiruno-scheme'));
    const own = { verdictsOf, assignedVerdictsOf, shownVerdictView, assignedVerdictView, ownVerdictWhy };
    const reader = readerOf(plan, 'ja', own);
    const given = plan.assignments!.map(({ of }) => of);
    for (const indicator of plan.indicators!.filter(({ id }) => given.includes(id))) {
      const { rows } = countedRows(plan, indicator, reader);
      expect(rows.filter(({ verdict }) => verdict)).to.have.length(1);
    }
  });
});
