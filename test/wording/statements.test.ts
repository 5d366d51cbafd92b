import { expect } from 'chai';
import type { Statement } from '../../src/schema.js';
import { statementTerm } from '../../src/wording/index.js';
import { readerIn } from './plans.js';

const statement = (parts: Partial<Statement>): Statement => ({
  id: 's',
  kind: 'pillar',
  title: '学校との連携',
  ...parts,
});

describe('statementTerm', () => {
  it('is the name that the plan gives', () => {
    expect(statementTerm(statement({ label: 'まちづくりの心がまえ' }), readerIn('ja'))).to.equal(
      'まちづくりの心がまえ',
    );
  });

  it('is the kind, in the language of the reader, where the plan gives none', () => {
    expect(statementTerm(statement({}), readerIn('ja'))).to.equal('柱');
    expect(statementTerm(statement({}), readerIn('en'))).to.equal('Pillar');
  });
});
