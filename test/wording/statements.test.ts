import { expect } from 'chai';
import { statementTerm } from '../../src/wording/index.js';
import { readerIn } from './plans.js';

describe('statementTerm', () => {
  it('is the name that the plan gives', () => {
    const statement = { id: 's', kind: 'principle', label: 'まちづくりの心がまえ' } as const;
    expect(statementTerm(statement, readerIn('ja'))).to.equal('まちづくりの心がまえ');
  });

  it('is the kind, in the language of the reader, where the plan gives none', () => {
    expect(statementTerm({ id: 's', kind: 'pillar' }, readerIn('ja'))).to.equal('柱');
    expect(statementTerm({ id: 's', kind: 'pillar' }, readerIn('en'))).to.equal('Pillar');
  });
});
