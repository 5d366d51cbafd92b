import { expect } from 'chai';
import { indexPlan } from '../../src/model/index.js';
import { participationsOf } from '../../src/model/involvements.js';
import {
  actorKind,
  actorName,
  aliasTexts,
  participationCaveats,
  participationOrigin,
  partText,
  statePrinted,
} from '../../src/wording/actors.js';
import { readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';

const kodaira = seed('kodaira-industry');
const koganei = seed('koganei-2026');
const ja = readerOf(kodaira, 'ja');
const en = readerOf(kodaira, 'en');
const partOf = (item: string, actor: string) =>
  participationsOf(indexPlan(kodaira))
    .ofItem(item)
    .find((one) => one.actor === actor)!;

describe('partText', () => {
  it('says that a part is inferred where its reading is unsure', () => {
    expect(partText(partOf('II-M4-P3-1', 'a-shido'), ja)).to.equal('関係課（推定）');
    expect(partText(partOf('II-M4-P3-1', 'a-shido'), en)).to.equal('cooperating (inferred)');
    expect(partText(partOf('II-M1-P2-1', 'a-gakumu'), ja)).to.equal('関係課');
  });
});

describe('participationOrigin', () => {
  it('tells the item, the report of a year, and a role apart', () => {
    expect(participationOrigin(partOf('I-M1-P1-2', 'a-sangyo-shinko'), ja)).to.equal('項目の記載');
    expect(participationOrigin(partOf('I-M1-P1-2', 'a-shushoku-johoshitsu'), ja)).to.equal(
      '令和４年度の実施状況の文',
    );
    const [role] = participationsOf(indexPlan(seed('koganei-2016'))).ofItem('g3');
    expect(participationOrigin(role!, ja)).to.equal('役割の記載「中間支援組織の主な役割」');
  });
});

describe('participationCaveats', () => {
  it('say what was chosen, how surely, and what else it may be', () => {
    const [text, ...others] = participationCaveats(partOf('II-M4-P3-2', 'a-gakumu'), ja);
    expect(text)
      .to.include('ここでの読み方：学務課（確からしさ：低）')
      .and.to.include('ほかの読み方：指導課');
    expect(others).to.deep.equal([]);
  });

  it('tell a doubt about the item of a report', () => {
    expect(participationCaveats(partOf('I-M1-P1-2', 'a-shushoku-johoshitsu'), ja)).to.have.lengthOf(1);
  });
});

describe('actors', () => {
  const actor = koganei.actors!.find(({ id }) => id === 'a-nogyosha')!;

  it('have a kind and other names with what is known about their use', () => {
    expect(actorKind(actor, ja)).to.equal('農業者');
    expect(aliasTexts(actor, ja)).to.deep.equal(['「農家」（事業の文での書き方）']);
  });

  it('that are not in the plan are called by their id', () => {
    expect(actorName(koganei, 'nobody', ja)).to.equal('nobody');
    expect(actorName(koganei, 'a-ja', ja)).to.equal('JA');
  });
});

describe('statePrinted', () => {
  it('quotes the words on which it rests that a role is expected', () => {
    const role = koganei.roles!.find(({ id }) => id === 'role-1')!;
    expect(statePrinted(role)).to.deep.equal(['期待されます']);
  });
});
