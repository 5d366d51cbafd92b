import { expect } from '@open-wc/testing';
import { frameAddress } from '../../src/embed/frame-address.js';

const FRAME = 'https://city.example.jp/keikaku/embed.html';
const read = (query: string, origins: readonly string[] = []) =>
  frameAddress(new URL(`${FRAME}?${query}`), origins);
const refusal = (query: string, origins?: readonly string[]) => {
  const found = read(query, origins);
  return 'refused' in found ? found.refused : undefined;
};
const attributes = (query: string) => {
  const found = read(`plan-widget=kpi-gauge&src=/plan.json&${query}`);
  return 'asked' in found ? Object.fromEntries(found.asked.attributes) : undefined;
};

describe('frameAddress', () => {
  for (const src of ['/plan.json', 'plan.json', '../plan.json?v=2', 'https://city.example.jp/plan.json'])
    it(`takes a plan at ${src}`, () => {
      expect(refusal(`plan-widget=kpi-gauge&src=${encodeURIComponent(src)}`)).to.equal(undefined);
    });

  for (const src of [
    '//evil.example/plan.json',
    '\\\\evil.example/plan.json',
    '/\\evil.example/plan.json',
    '/\t/evil.example/plan.json',
    'https:\\\\evil.example\\plan.json',
    'https:/\\evil.example/plan.json',
    'https://city.example.jp@evil.example/plan.json',
    'https://city.example.jp:pass@evil.example/plan.json',
    'https://city.example.jp.evil.example/plan.json',
    'https://city.example.jp:8443/plan.json',
    'http://city.example.jp/plan.json',
    'https://ｃｉｔｙ.example.com/plan.json',
    'https://evil.example#@city.example.jp/plan.json',
  ])
    it(`refuses a plan at ${JSON.stringify(src)}`, () => {
      expect(refusal(`plan-widget=kpi-gauge&src=${encodeURIComponent(src)}`)).to.equal('other-origin');
    });

  for (const src of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT://city.example.jp/%0aalert(1)',
    'data:application/json,{}',
    'blob:https://city.example.jp/1',
    'filesystem:https://city.example.jp/temporary/plan.json',
    'file:///plan.json',
    'ftp://city.example.jp/plan.json',
    'about:blank',
    'https://',
  ])
    it(`refuses the scheme of ${JSON.stringify(src)}`, () => {
      expect(refusal(`plan-widget=kpi-gauge&src=${encodeURIComponent(src)}`)).to.equal('other-scheme');
    });

  it('takes a host that is the same when it is written in full width', () => {
    expect(
      refusal(`plan-widget=kpi-gauge&src=${encodeURIComponent('https://ｃｉｔｙ.example.jp/p.json')}`),
    ).to.equal(undefined);
  });

  for (const name of ['src', 'from', 'to'])
    it(`refuses another site in "${name}", also where the name is there twice`, () => {
      const others = `plan-widget=plan-diff&src=/plan.json&${name}=/plan.json&${name}=//evil.example/p.json`;
      expect(refusal(others)).to.equal('other-origin');
    });

  it('takes a plan of a site that the city lists, and of no other', () => {
    const origins = ['https://data.example.jp'];
    expect(refusal('plan-widget=kpi-gauge&src=https://data.example.jp/p.json', origins)).to.equal(undefined);
    expect(
      refusal('plan-widget=kpi-gauge&src=https://data.example.jp.evil.example/p.json', origins),
    ).to.equal('other-origin');
  });

  it('asks for a widget, by a name that can be one', () => {
    expect(refusal('src=/plan.json')).to.equal('no-widget');
    expect(refusal('plan-widget=&src=/plan.json')).to.equal('no-widget');
    expect(refusal(`plan-widget=${encodeURIComponent('市からのお知らせ')}&src=/plan.json`)).to.equal(
      'no-widget',
    );
  });

  it('gives on ids, years and views, and no words that a widget would repeat', () => {
    expect(attributes('kpi=I-M1-K1&year=2022&view=card')).to.deep.equal({
      kpi: 'I-M1-K1',
      year: '2022',
      view: 'card',
    });
    expect(attributes(`kpi=${encodeURIComponent('この市は破産しました')}`)).to.deep.equal({});
    expect(attributes(`item=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)).to.deep.equal({});
  });
});
